import type { Executor } from "../../../common/database/database.ts";
import { foldText } from "../../../common/fold-text.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import {
  refuse,
  refuseMistakes,
  textMistakes,
  type Outcome,
  type UserError,
} from "../../../common/writing/user-errors.ts";
import { write } from "../../../common/writing/write.ts";
import { invalid, urlMistakes } from "../../../common/writing/checks.ts";
import { eachOf, listMistakes } from "../checks.ts";
import { toLocalUuid } from "../local-id.ts";
import { requireThisRegion } from "../this-region.ts";
import { requireVersion } from "../../../common/writing/versions.ts";
import type { Context } from "./context.ts";
import { toCorporateNumber } from "./corporate-number.ts";
import {
  changeOrganization,
  insertOrganization,
  lockOrganization,
  organizationNumbered,
  type OrganizationRow,
} from "./organization-queries.ts";
import { requireOrganizationWriter } from "./policy.ts";
import type { OrganizationSaveInput } from "./schema.generated.ts";

/** Enters an organization, or saves all that is said of it anew; the result is its UUID. */
export function saveOrganization(input: OrganizationSaveInput, context: Context): Promise<Outcome<string>> {
  const { viewer, region } = context;
  requireOrganizationWriter(viewer, region);
  return write("organizationSave", input, context, async (db) => {
    requireThisRegion(input.regionCode, context);
    refuseMistakes(organizationMistakes(input));
    const before = await known(db, input, context);
    const columns = toColumns(input);
    await refuseTaken(db, columns.corporateNumber, before?.id);
    const now = context.now();
    const after = before
      ? await changeOrganization(db, before.id, { ...columns, version: before.version + 1, updatedAt: now })
      : await insertOrganization(db, { ...columns, createdAt: now, updatedAt: now });
    const target = formatNodeId("organization", region, after.id);
    return { result: after.id, audit: { target, before: before && facts(before), after: facts(after) } };
  });
}

const facts = ({ name, kind, corporateNumber, version }: OrganizationRow) => ({ name, kind, corporateNumber, version });

/** The organization that is to be changed; null for a new one. */
async function known(
  db: Executor,
  { id, expectedVersion }: OrganizationSaveInput,
  { region }: Context,
): Promise<OrganizationRow | null> {
  if (id == null) return null;
  const uuid = toLocalUuid(id, "organization", region);
  const organization = uuid === undefined ? undefined : await lockOrganization(db, uuid);
  if (!organization) return refuse("NOT_FOUND", "id", "There is no such organization.", "組織が見つかりません。");
  if (expectedVersion == null) {
    return refuse("REQUIRED", "expectedVersion", "Say which version you know.", "編集している版を指定してください。");
  }
  requireVersion(organization, expectedVersion);
  return organization;
}

/** Refuses a 法人番号 that another organization has: it is there already. */
async function refuseTaken(db: Executor, corporateNumber: string | null, own: string | undefined): Promise<void> {
  const taken = corporateNumber === null ? undefined : await organizationNumbered(db, corporateNumber);
  if (taken === undefined || taken === own) return;
  refuse(
    "ALREADY_DONE",
    "corporateNumber",
    "An organization with this corporate number is there already. Use that one.",
    "この法人番号の組織はすでに登録されています。",
  );
}

const toColumns = (input: OrganizationSaveInput) => {
  const { name, nameEn = null, headOfficePlace = null, headOfficePrefectureIso = null, website = null } = input;
  return {
    name,
    nameEn,
    kind: input.kind,
    locationKind: input.locationKind,
    headOfficePrefectureIso,
    headOfficePlace,
    corporateNumber: input.corporateNumber == null ? null : (toCorporateNumber(input.corporateNumber) ?? null),
    website,
    awards: input.awards,
    searchText: foldText([name, nameEn, headOfficePlace].filter(Boolean).join("\n")),
  };
};

const textRules = {
  name: { max: 120, isRequired: true, ja: "名称" },
  nameEn: { max: 200, ja: "名称（英語）" },
  headOfficePlace: { max: 200, ja: "本社の所在地" },
  website: { max: 2_000, ja: "ウェブサイト" },
};

const awardRules = {
  name: { max: 120, isRequired: true, ja: "表彰の名称" },
  givenBy: { max: 120, isRequired: true, ja: "表彰した組織" },
};

const organizationMistakes = (input: OrganizationSaveInput): UserError[] => [
  ...textMistakes(input, textRules),
  ...urlMistakes("website", input.website),
  ...listMistakes(input, { awards: { max: 20, ja: "表彰" } }),
  ...eachOf(input.awards, (award, place) => [
    ...textMistakes(award, awardRules, ["input", "awards", String(place)]),
    ...(award.year >= 1900 && award.year <= 2100
      ? []
      : [invalid(`awards.${place}.year`, "Give a year of this era.", "「年」は西暦4桁で入力してください。")]),
  ]),
  ...(input.headOfficePrefectureIso == null || /^JP-(0[1-9]|[1-3]\d|4[0-7])$/u.test(input.headOfficePrefectureIso)
    ? []
    : [invalid("headOfficePrefectureIso", "Give JP-01 to JP-47.", "都道府県は JP-01〜JP-47 で入力してください。")]),
  ...(input.corporateNumber == null || toCorporateNumber(input.corporateNumber) !== undefined
    ? []
    : [
        invalid(
          "corporateNumber",
          "A corporate number has 13 digits, of which the first checks the others.",
          "法人番号は13桁です。検査用数字（先頭の1桁）を確かめてください。",
        ),
      ]),
];
