import { formatNodeId, newUuid, parseNodeId } from "../../../common/node-id.ts";
import { refuse, refuseMistakes, textMistakes, type UserError } from "../../../common/user-errors.ts";
import { eachOf, invalid, listMistakes, nestedTextMistakes, urlMistakes } from "../checks.ts";
import { requiredText, type RequiredField } from "../content/missing-fields.ts";
import { toLocalUuid } from "../local-id.ts";
import type { StoryContent } from "./queries.ts";
import type { StoryEngagementInput, StoryUpdateInput, StoryWarning } from "./schema.generated.ts";

/** What an author writes: from a mutation's input to a version's content, with its checks. */

/** The fields that drafts and edits have in common; absent ones stay as they are. */
export type StoryFields = Omit<StoryUpdateInput, "id" | "expectedVersion" | "changeNote">;

/** What a story begins with. */
export const emptyContent: StoryContent = {
  slug: null,
  language: "JA",
  title: "",
  summary: "",
  translations: [],
  pattern: "OFFICE",
  body: "",
  approach: "",
  attractionApproach: "TALENT_ATTRACTION",
  mediaUsage: null,
  usedArticleIds: [],
  outcomes: [],
  isResultPending: false,
  quotes: [],
  awards: [],
  sources: [],
  isOwnExperience: false,
  attachments: [],
  license: null,
  successFactors: [],
  topics: [],
  audiences: [],
  archetypes: [],
  functions: [],
  activities: [],
  measures: [],
  realizationPoints: [],
  authorDisplay: "",
  engagements: [],
};

const clearable = new Set(["slug", "mediaUsage", "license"]);

/** A version's content after an edit; refuses what no version may hold. */
export function edited(base: StoryContent, { engagements, ...fields }: StoryFields, region: string): StoryContent {
  const changes = Object.entries(fields).filter(
    ([field, value]) => field in base && value !== undefined && (value !== null || clearable.has(field)),
  );
  const content: StoryContent = {
    ...base,
    ...Object.fromEntries(changes),
    engagements: engagements ? toEngagements(base, engagements, region) : base.engagements,
  };
  checkContent(content);
  return content;
}

/** Engagements that the story has already keep their UUIDs. */
function toEngagements(
  base: StoryContent,
  inputs: readonly StoryEngagementInput[],
  region: string,
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
  return inputs.map(({ id, company, ...facts }) => ({
    id: (id && toLocalUuid(id, "engagement", region)) ?? newUuid(),
    companyName: company.name,
    companyKind: company.kind,
    companyLocationKind: company.locationKind,
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

/** What only one or two of the patterns have. */
const patternFacts = (facts: Omit<StoryEngagementInput, "id" | "company">) => ({
  stayStyle: facts.stayStyle ?? null,
  headOfficeFunction: facts.headOfficeFunction ?? null,
  returnKind: facts.returnKind ?? null,
  businessForm: facts.businessForm ?? null,
  channel: facts.channel ?? null,
  reason: facts.reason ?? null,
  workPlace: facts.place ?? null,
});

const textRules = {
  title: { max: 120, isRequired: true, ja: "題名" },
  summary: { max: 200, ja: "概要" },
  body: { max: 20_000, ja: "本文" },
  approach: { max: 5_000, ja: "取り組み" },
  mediaUsage: { max: 1_000, ja: "メディアの活用" },
  authorDisplay: { max: 80, isRequired: true, ja: "執筆者" },
};

const listRules = {
  translations: { max: 5, ja: "翻訳" },
  usedArticleIds: { max: 50, ja: "活用した記事" },
  outcomes: { max: 20, ja: "成果" },
  quotes: { max: 20, ja: "関係者の声" },
  awards: { max: 20, ja: "表彰" },
  sources: { max: 20, ja: "出典" },
  attachments: { max: 20, ja: "添付" },
  engagements: { max: 20, ja: "従事情報" },
} as const;

function checkContent(content: StoryContent): void {
  refuseMistakes([
    ...textMistakes(content, textRules),
    ...listMistakes(content, listRules),
    ...Object.entries(listRules).flatMap(([field, { ja }]) =>
      nestedTextMistakes(content[field as keyof typeof listRules], field, { max: 2_000, ja }),
    ),
    ...addressMistakes(content),
  ]);
  checkEngagements(content);
}

const addressMistakes = ({ slug, usedArticleIds, sources, attachments }: StoryContent): UserError[] => [
  ...(slug === null || /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(slug)
    ? []
    : [
        invalid(
          "slug",
          "Use lower-case letters, digits and single hyphens.",
          "英小文字・数字・ハイフンで入力してください。",
        ),
      ]),
  ...(usedArticleIds.every((id) => parseNodeId(id)?.type === "article")
    ? []
    : [invalid("usedArticleIds", "Name articles by their IDs.", "記事のIDではないものがあります。")]),
  ...Object.entries({ sources, attachments }).flatMap(([field, links]) =>
    eachOf<{ readonly url?: string | null | undefined }>(links, ({ url }, place) =>
      urlMistakes(`${field}.${place}.url`, url),
    ),
  ),
];

function checkEngagements({ engagements }: StoryContent): void {
  const place = engagements.findIndex(({ since, until }) => until !== null && until < since);
  if (place < 0) return;
  refuse("INVALID", `engagements.${place}.until`, "`until` is before `since`.", "終了日が開始日より前です。");
}

/** What a version needs before a reviewer is asked. */
export const requiredFields: readonly RequiredField<StoryContent>[] = [
  requiredText("title", "題名", ({ title }) => title),
  requiredText("summary", "概要", ({ summary }) => summary),
  requiredText("body", "本文", ({ body }) => body),
  requiredText("approach", "取り組み", ({ approach }) => approach),
  {
    field: "outcomes",
    isFilled: ({ outcomes, isResultPending }) => outcomes.length > 0 || isResultPending,
    message: "Give at least one outcome in `outcomes`, or say with `isResultPending` that nothing is measured yet.",
    messageJa: "「成果」を1件以上入力するか、「結果は未測定」を選んでください。",
  },
  requiredText("license", "ライセンス", ({ license }) => license),
  {
    field: "sources",
    isFilled: ({ sources, isOwnExperience }) => sources.length > 0 || isOwnExperience,
    message: "Give at least one source in `sources`, or say with `isOwnExperience` that it is your own experience.",
    messageJa: "「出典」を1件以上入力するか、「自らの経験」を選んでください。",
  },
];

/** What is allowed but probably not meant. */
export const warningsOf = ({ engagements }: StoryContent): StoryWarning[] =>
  engagements.flatMap(({ workKind }, place) =>
    workKind === "LOCAL_BRANCH_WORK"
      ? {
          path: ["input", "engagements", String(place), "workKind"],
          message:
            "Local branch and factory work is not hometown telework. Check whether this engagement belongs here.",
          messageJa:
            "地方営業・生産工場の仕事は、ふるさとテレワークではありません。この従事情報でよいか確かめてください。",
        }
      : [],
  );
