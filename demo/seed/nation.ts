import type { Database } from "../../common/database/database.ts";
import { dayInJapan } from "../../common/day-in-japan.ts";
import { searchTextOf as awardText } from "../../subgraphs/network/awards/award-text.ts";
import { awards } from "../../subgraphs/network/db/tables/awards.ts";
import { nationalPrograms } from "../../subgraphs/network/db/tables/programs.ts";
import { searchTextOf as programText } from "../../subgraphs/network/programs/program.ts";
import type { RegionContent } from "../content/content.ts";
import { loadContent } from "../content/load-content.ts";
import { loadNation, type NationContent } from "../content/nation/nation.ts";
import { daysBefore, nodeIdOf, uuidOf } from "./keys.ts";

/** Inserts the nation's programs and awards, as far as they are not there. */
export async function seedNation(db: Pick<Database, "insert">, now: Date): Promise<void> {
  const { programs, awards: honours } = loadNation();
  const names = namesIn(loadContent());
  await db
    .insert(nationalPrograms)
    .values(programs.map((program) => toProgramRow(program, now)))
    .onConflictDoNothing();
  await db
    .insert(awards)
    .values(honours.map((award) => toAwardRow(award, names, now)))
    .onConflictDoNothing();
}

function toProgramRow(program: NationContent["programs"][number], now: Date): typeof nationalPrograms.$inferInsert {
  const { key, applyFromDays, applyUntilDays, closedDaysAgo, contactName, checkedDaysAgo, ...columns } = program;
  const lastCheckedAt = daysBefore(now, checkedDaysAgo);
  return {
    ...columns,
    id: uuidOf(key),
    applyFrom: dayAfter(now, applyFromDays),
    applyUntil: dayAfter(now, applyUntilDays),
    closedOn: closedDaysAgo === null ? null : dayAfter(now, -closedDaysAgo),
    contactPublic: { name: contactName, phone: null, url: null },
    isDemo: true,
    lastCheckedAt,
    searchText: programText(columns),
    createdAt: daysBefore(now, 300),
    updatedAt: lastCheckedAt,
  };
}

const dayAfter = (now: Date, days: number | null): string | null =>
  days === null ? null : dayInJapan(daysBefore(now, -days));

function toAwardRow(
  { key, recipientHub, recipientName, story, ...columns }: NationContent["awards"][number],
  names: ReadonlyMap<string, string>,
  now: Date,
): typeof awards.$inferInsert {
  const row = {
    ...columns,
    recipientName: recipientName ?? nameOf(recipientHub, names) ?? "",
    recipientHubId: recipientHub && nodeIdOf(recipientHub),
    storyId: story && nodeIdOf(story),
    storyLabel: nameOf(story, names),
  };
  const createdAt = daysBefore(now, 200);
  return { ...row, id: uuidOf(key), isDemo: true, searchText: awardText(row), createdAt, updatedAt: createdAt };
}

function nameOf(key: string | null, names: ReadonlyMap<string, string>): string | null {
  if (key === null) return null;
  const name = names.get(key);
  if (name === undefined) throw new Error(`The nation's demo content refers to ${key}, which is not there.`);
  return name;
}

/** The names of hubs and the titles of stories by their keys. */
const namesIn = (contents: ReadonlyMap<string, RegionContent>): ReadonlyMap<string, string> =>
  new Map(
    [...contents.values()].flatMap(({ hubs, stories }) => [
      ...hubs.map(({ key, name }) => [key, name] as const),
      ...stories.map(({ key, title }) => [key, title] as const),
    ]),
  );
