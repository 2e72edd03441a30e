import type { Database } from "../../common/database/database.ts";
import { foldText } from "../../common/fold-text.ts";
import { organizations } from "../../subgraphs/region/db/tables/organizations.ts";
import type { RegionContent } from "../content/content.ts";
import { daysBefore, uuidOf } from "./keys.ts";

/** The UUID of the organization of this name in the region of a record. */
export const organizationIdOf = (key: string, name: string): string =>
  uuidOf(`${key.split("/")[0]}/organization/${name}`);

/** Inserts the organizations that a region's stories tell of, each once. */
export async function seedOrganizations(
  db: Pick<Database, "insert">,
  content: RegionContent,
  now: Date,
): Promise<void> {
  const told = content.stories.flatMap((story) =>
    story.engagements.map((engagement) => ({ ...engagement, key: story.key, awards: story.awards })),
  );
  const byName = new Map(told.map((one) => [one.company, one]));
  const rows = [...byName.values()].map(({ key, company: name, companyKind: kind, locationKind, awards }) => {
    const isUrban = locationKind === "URBAN";
    const createdAt = daysBefore(now, 720);
    return {
      id: organizationIdOf(key, name),
      name,
      kind,
      locationKind,
      headOfficePrefectureIso: isUrban ? "JP-13" : null,
      headOfficePlace: isUrban ? "東京都内" : null,
      corporateNumber: corporateNumberOf(name),
      awards,
      searchText: foldText(name),
      createdAt,
      updatedAt: createdAt,
    };
  });
  await db.insert(organizations).values(rows);
}

/** A 法人番号 with a right check digit in a range that the registry does not give out; it follows from the name. */
function corporateNumberOf(name: string): string {
  const digits = `9999${String(Number.parseInt(uuidOf(name).slice(-8), 16) % 100_000_000).padStart(8, "0")}`;
  const sum = [...digits]
    .toReversed()
    .reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 2), 0);
  return `${9 - (sum % 9)}${digits}`;
}
