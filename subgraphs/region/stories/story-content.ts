import { parseNodeId } from "../../../common/node-id.ts";
import { refuseMistakes, textMistakes, type UserError } from "../../../common/writing/user-errors.ts";
import { invalid, urlMistakes } from "../../../common/writing/checks.ts";
import { eachOf, listMistakes, nestedTextMistakes } from "../checks.ts";
import {
  engagementMistakes,
  engagementWarnings,
  toEngagements,
  type KnownOrganizations,
} from "./engagement-content.ts";
import type { StoryContent } from "./queries.ts";
import type { StoryUpdateInput, StoryWarning } from "./schema.generated.ts";
import { fieldLabels } from "./story-fields.ts";

/** What an author writes: from a mutation's input to a version's content, with its checks. */

/** The fields that drafts and edits have in common; absent ones stay as they are. */
export type StoryFields = Omit<
  StoryUpdateInput,
  "id" | "expectedVersion" | "changeNote" | "changeClass" | "idempotencyKey"
>;

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
  facilityOrigin: null,
  authorDisplay: "",
  engagements: [],
};

/** A saved version in today's form: one that was saved before there was a field has it empty. */
export const completed = (saved: StoryContent): StoryContent => ({
  ...emptyContent,
  ...saved,
  engagements: saved.engagements.map((engagement) => ({ ...newerFacts, ...engagement })),
});

/** What engagements of older versions do not say. */
const newerFacts = { organizationId: null, recruitmentSupport: [] } as const;

const fields = Object.keys(emptyContent) as (keyof StoryContent)[];

/** The fields of a story's content by their names; those that are none are left out. */
export const contentFields = (names: readonly string[]): readonly (keyof StoryContent)[] =>
  fields.filter((field) => names.includes(field));

/** The content without what some of its fields said. */
export const withoutFields = (content: StoryContent, names: readonly (keyof StoryContent)[]): StoryContent => ({
  ...content,
  ...Object.fromEntries(names.map((name) => [name, emptyContent[name]])),
});

const clearable = new Set(["slug", "mediaUsage", "license", "facilityOrigin"]);

/** A version's content after an edit; refuses what no version may hold. */
export function edited(
  base: StoryContent,
  { engagements, ...fields }: StoryFields,
  region: string,
  organizations: KnownOrganizations,
): StoryContent {
  const changes = Object.entries(fields).filter(
    ([field, value]) => field in base && value !== undefined && (value !== null || clearable.has(field)),
  );
  const content: StoryContent = {
    ...base,
    ...Object.fromEntries(changes),
    engagements: engagements ? toEngagements(base, engagements, region, organizations) : base.engagements,
  };
  checkContent(content);
  return content;
}

const textRules = {
  title: { max: 120, isRequired: true, ja: fieldLabels.title },
  summary: { max: 200, ja: fieldLabels.summary },
  body: { max: 20_000, ja: fieldLabels.body },
  approach: { max: 5_000, ja: fieldLabels.approach },
  mediaUsage: { max: 1_000, ja: fieldLabels.mediaUsage },
  authorDisplay: { max: 80, isRequired: true, ja: fieldLabels.authorDisplay },
};

const listRules = {
  translations: { max: 5, ja: fieldLabels.translations },
  usedArticleIds: { max: 50, ja: fieldLabels.usedArticleIds },
  outcomes: { max: 20, ja: fieldLabels.outcomes },
  quotes: { max: 20, ja: fieldLabels.quotes },
  awards: { max: 20, ja: fieldLabels.awards },
  sources: { max: 20, ja: fieldLabels.sources },
  attachments: { max: 20, ja: fieldLabels.attachments },
  engagements: { max: 20, ja: fieldLabels.engagements },
} as const;

function checkContent(content: StoryContent): void {
  refuseMistakes([
    ...textMistakes(content, textRules),
    ...listMistakes(content, listRules),
    ...Object.entries(listRules).flatMap(([field, { ja }]) =>
      nestedTextMistakes(content[field as keyof typeof listRules], field, { max: 2_000, ja }),
    ),
    ...addressMistakes(content),
    ...engagementMistakes(content),
  ]);
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

/** What is allowed but probably not meant. */
export const warningsOf = (content: StoryContent): StoryWarning[] => [
  ...(content.attractionApproach === "TALENT_ATTRACTION" || content.attractionApproach === "COMPANY_ATTRACTION"
    ? []
    : [
        {
          path: ["input", "attractionApproach"],
          message: "Sales branches and factories are the old way. Check whether the story is one of hometown telework.",
          messageJa: "営業支店・工場の誘致は従来の方法です。ふるさとテレワークの事例かどうか確かめてください。",
        },
      ]),
  ...engagementWarnings(content),
];
