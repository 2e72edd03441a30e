import { formatNodeId, newUuid } from "../../../common/node-id.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { refuse, type UserError } from "../../../common/writing/user-errors.ts";
import { invalid } from "../../../common/writing/checks.ts";
import { eachOf } from "../checks.ts";
import { toLocalUuid } from "../local-id.ts";
import type { OrganizationRow } from "./organization-queries.ts";
import type { StoryContent } from "./queries.ts";
import type { StoryEngagementInput, StoryWarning } from "./schema.generated.ts";

/** The engagements of a version: from a mutation's input to the version's content, with their checks. */

type Engagement = StoryContent["engagements"][number];

/** The organizations of this region by their UUIDs. */
export type KnownOrganizations = ReadonlyMap<string, OrganizationRow>;

/** The UUIDs of the organizations that engagements name; of this region only. */
export const organizationsNamed = (
  inputs: readonly StoryEngagementInput[] | null | undefined,
  region: string,
): string[] =>
  (inputs ?? []).flatMap(({ organizationId }) => toLocalUuid(organizationId ?? "", "organization", region) ?? []);

/** Engagements that the story has already keep their UUIDs. */
export function toEngagements(
  base: StoryContent,
  inputs: readonly StoryEngagementInput[],
  region: string,
  organizations: KnownOrganizations,
): StoryContent["engagements"] {
  const known = new Set(base.engagements.map(({ id }) => formatNodeId("engagement", region, id)));
  const kept = inputs.flatMap(({ id }) => id ?? []);
  if (kept.some((id) => !known.delete(id))) {
    refuse(
      "NOT_FOUND",
      "engagements",
      "Name engagements of this story, each once.",
      "この事例の従事情報ではないIDがあります。",
    );
  }
  return inputs.map(({ id, company, organizationId, ...facts }, place) => ({
    id: (id && toLocalUuid(id, "engagement", region)) ?? newUuid(),
    ...companyOf({ company, organizationId }, `engagements.${place}`, region, organizations),
    workKind: facts.workKind,
    workerTypes: facts.workerTypes,
    staffBand: facts.staffBand,
    ...patternFacts(facts),
    since: facts.since,
    until: facts.until ?? null,
    leftReason: facts.leftReason ?? null,
    isPublic: facts.isPublic,
  }));
}

/** An organization that is named is told as it is now; a company that is not entered is told in the author's words. */
function companyOf(
  { company, organizationId }: Pick<StoryEngagementInput, "company" | "organizationId">,
  field: string,
  region: string,
  organizations: KnownOrganizations,
) {
  if (organizationId == null) {
    if (!company)
      return refuse("REQUIRED", `${field}.company`, "Say which company it is.", "「企業」を入力してください。");
    const { name, kind, locationKind } = company;
    return { organizationId: null, companyName: name, companyKind: kind, companyLocationKind: locationKind };
  }
  const organization = organizations.get(toLocalUuid(organizationId, "organization", region) ?? "");
  if (!organization) {
    return refuse(
      "NOT_FOUND",
      `${field}.organizationId`,
      "There is no such organization in this region.",
      "この地域に登録された組織が見つかりません。",
    );
  }
  const { id, name, kind, locationKind } = organization;
  return { organizationId: id, companyName: name, companyKind: kind, companyLocationKind: locationKind };
}

/** What only one or two of the patterns have. */
const patternFacts = (facts: Omit<StoryEngagementInput, "id" | "company" | "organizationId">) => ({
  stayStyle: facts.stayStyle ?? null,
  headOfficeFunction: facts.headOfficeFunction ?? null,
  returnKind: facts.returnKind ?? null,
  businessForm: facts.businessForm ?? null,
  channel: facts.channel ?? null,
  reason: facts.reason ?? null,
  workPlace: facts.place ?? null,
  recruitmentSupport: facts.recruitmentSupport,
});

const hiringHelp: readonly Code<"FunctionActivity">[] = ["RECRUITMENT_SUPPORT", "INTERVIEW_SUPPORT"];

/** What no engagement may say. */
export const engagementMistakes = ({ engagements }: Pick<StoryContent, "engagements">): UserError[] =>
  eachOf(engagements, ({ since, until, recruitmentSupport }, place) => [
    ...(until !== null && until < since
      ? [invalid(`engagements.${place}.until`, "`until` is before `since`.", "終了日が開始日より前です。")]
      : []),
    ...(recruitmentSupport.some((activity) => !hiringHelp.includes(activity))
      ? [
          invalid(
            `engagements.${place}.recruitmentSupport`,
            "Help with hiring is RECRUITMENT_SUPPORT or INTERVIEW_SUPPORT.",
            "採用の支援は「人材募集のサポート」か「採用面接のサポート」です。",
          ),
        ]
      : []),
  ]);

/** The patterns that a field of an engagement is of. */
const patternsOf = {
  stayStyle: ["OFFICE"],
  headOfficeFunction: ["OFFICE"],
  returnKind: ["ENTREPRENEURSHIP"],
  businessForm: ["ENTREPRENEURSHIP"],
  channel: ["ENTREPRENEURSHIP"],
  reason: ["CONTINUED_WORK"],
  workPlace: ["CONTINUED_WORK", "LOCAL_HIRING"],
  recruitmentSupport: ["LOCAL_HIRING"],
} as const satisfies Partial<Record<keyof Engagement, readonly Code<"TeleworkPattern">[]>>;

type PatternField = keyof typeof patternsOf;

/** What an engagement says is allowed but probably not meant. */
export const engagementWarnings = ({ engagements, pattern }: StoryContent): StoryWarning[] =>
  engagements.flatMap((engagement, place) => [
    ...(engagement.workKind === "LOCAL_BRANCH_WORK" ? [warnOfBranch(place)] : []),
    ...(Object.keys(patternsOf) as PatternField[])
      .filter((field) => isSaid(engagement[field]) && !patternsOf[field].some((one) => one === pattern))
      .map((field) => warnOfPattern(field, place)),
  ]);

const isSaid = (value: Engagement[PatternField]): boolean => value !== null && value.length > 0;

const pathOf = (place: number, field: string): string[] => ["input", "engagements", String(place), field];

const warnOfBranch = (place: number): StoryWarning => ({
  path: pathOf(place, "workKind"),
  message: "Local branch and factory work is not hometown telework. Check whether this engagement belongs here.",
  messageJa: "地方営業・生産工場の仕事は、ふるさとテレワークではありません。この従事情報でよいか確かめてください。",
});

function warnOfPattern(field: PatternField, place: number): StoryWarning {
  const name = field === "workPlace" ? "place" : field;
  return {
    path: pathOf(place, name),
    message: `\`${name}\` belongs to ${patternsOf[field].join(" and ")}, which the story's pattern is not.`,
    messageJa: "この事例の推進パターンでは使わない項目です。推進パターンと従事情報を確かめてください。",
  };
}
