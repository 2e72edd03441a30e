import { foldText } from "../../../common/fold-text.ts";
import { parseNodeId } from "../../../common/node-id.ts";
import { checkTexts, refuseMistakes, type TextRule, type UserError } from "../../../common/writing/user-errors.ts";
import { invalid, isWebUrl } from "../../../common/writing/checks.ts";
import { listMistakes, nestedTextMistakes, type ListRule } from "../checks.ts";
import { fieldLabels } from "./article-fields.ts";
import type { ArticleContent } from "./queries.ts";
import type { ArticleUpdateInput } from "./schema.generated.ts";

/** What authors write: how an edit changes it, and what is acceptable. */

/** The content that an edit brings; absent fields stay as they are. */
export type ContentChange = Partial<Pick<ArticleUpdateInput, keyof ArticleUpdateInput & keyof ArticleContent>>;

/** A new article before anything is written. */
export const emptyContent: ArticleContent = {
  kind: "GUIDE",
  language: "JA",
  slug: null,
  title: "",
  summary: "",
  easyJa: null,
  translations: [],
  background: null,
  purpose: null,
  challenge: null,
  steps: [],
  tips: null,
  constraints: null,
  costBand: null,
  staffBand: null,
  result: null,
  isResultPending: false,
  lessons: null,
  sustainability: null,
  evaluation: null,
  programsUsed: [],
  partners: [],
  transferNote: null,
  sources: [],
  isOwnExperience: true,
  attachments: [],
  license: null,
  authorDisplay: "",
  topics: [],
  patterns: [],
  functions: [],
  activities: [],
  measures: [],
  archetypes: [],
  audiences: [],
  realizationPoints: [],
  successFactors: [],
  companyMerits: [],
  facilityOrigin: null,
  ictStage: null,
  solvesIssueIds: [],
  relatedArticleIds: [],
};

const fields = Object.keys(emptyContent) as (keyof ArticleContent)[];

/** The content among a row's columns. */
export const contentOf = (row: ArticleContent): ArticleContent =>
  Object.fromEntries(fields.map((field) => [field, row[field]])) as unknown as ArticleContent;

/** A saved content in the order of the fields, with those that there were not yet when it was saved. */
export const completed = (saved: Partial<ArticleContent>): ArticleContent => ({ ...emptyContent, ...saved });

/** The fields of an article's content by their names; those that are none are left out. */
export const contentFields = (names: readonly string[]): readonly (keyof ArticleContent)[] =>
  fields.filter((field) => names.includes(field));

/** The content without what some of its fields said. */
export const withoutFields = (content: ArticleContent, names: readonly (keyof ArticleContent)[]): ArticleContent => ({
  ...content,
  ...Object.fromEntries(names.map((name) => [name, emptyContent[name]])),
});

/** What no article is without; null leaves it as it is. */
const lasting = new Set(["kind", "language"]);

/** The content after an edit; null empties a field. */
export function changeContent(content: ArticleContent, change: ContentChange): ArticleContent {
  const given = Object.entries(change).filter(
    ([field, value]) => field in emptyContent && value !== undefined && !(value === null && lasting.has(field)),
  );
  const changed = given.map(([field, value]) => [field, value ?? emptyContent[field as keyof ArticleContent]]);
  return { ...content, ...(Object.fromEntries(changed) as Partial<ArticleContent>) };
}

/** The texts of an article that people may look for. */
const sections = [
  "background",
  "purpose",
  "challenge",
  "tips",
  "constraints",
  "result",
  "lessons",
  "sustainability",
  "evaluation",
  "transferNote",
] as const satisfies readonly (keyof ArticleContent)[];

/** Everything people may look for, folded. */
export function searchTextOf(content: ArticleContent): string {
  const { title, summary, easyJa, translations, steps, programsUsed, partners } = content;
  const parts = [
    title,
    summary,
    ...translations.flatMap((translation) => [translation.title, translation.summary]),
    easyJa,
    ...sections.map((section) => content[section]),
    ...steps.flatMap((step) => [step.title, step.body]),
    ...programsUsed,
    ...partners,
  ];
  return foldText(parts.filter((part) => part !== null).join("\n"));
}

const maxLengths = {
  title: 120,
  summary: 200,
  easyJa: 1_000,
  background: 5_000,
  purpose: 5_000,
  challenge: 5_000,
  tips: 5_000,
  constraints: 5_000,
  result: 5_000,
  lessons: 5_000,
  sustainability: 5_000,
  evaluation: 5_000,
  transferNote: 5_000,
  authorDisplay: 80,
} as const satisfies { readonly [Field in keyof ArticleContent]?: number };

const textRules = Object.fromEntries(
  Object.entries(maxLengths).map(([field, max]): [string, TextRule] => {
    const isRequired = field === "title" || field === "authorDisplay";
    return [field, { max, isRequired, ja: fieldLabels[field as keyof ArticleContent] }];
  }),
);

interface ItemRule extends Pick<ListRule, "max"> {
  /** What is wrong with an item, in English and Japanese. */
  readonly faultOf: (item: never, content: ArticleContent) => readonly [en: string, ja: string] | undefined;
}

const fill = ["Fill in all of it.", "すべて入力してください。"] as const;
const shorten = (max: number) => [`At most ${max} characters are possible.`, `${max}文字以内にしてください。`] as const;

const faultOfText = (text: string, max: number) => {
  if (text.trim() === "") return fill;
  return [...text].length > max ? shorten(max) : undefined;
};

const faultOfUrl = (url: string | null | undefined) =>
  url == null || (isWebUrl(url) && url.length <= 2_000)
    ? undefined
    : (["Give an http or https address.", "http または https のアドレスを入力してください。"] as const);

const faultOfId = (type: string, ja: string) => (id: string) =>
  parseNodeId(id)?.type === type
    ? undefined
    : ([`This is not the ID of an ${type}.`, `${ja}のIDではありません。`] as const);

const listRules: { readonly [Field in keyof ArticleContent]?: ItemRule } = {
  steps: {
    max: 50,
    faultOf: ({ title, body }: ArticleContent["steps"][number]) => faultOfText(title, 120) ?? faultOfText(body, 5_000),
  },
  sources: {
    max: 50,
    faultOf: ({ title, publisher, url, note }: ArticleContent["sources"][number]) =>
      faultOfText(title, 300) ??
      faultOfText(publisher, 300) ??
      faultOfUrl(url) ??
      (note ? faultOfText(note, 1_000) : undefined),
  },
  attachments: {
    max: 20,
    faultOf: ({ url, mime, alt }: ArticleContent["attachments"][number]) =>
      faultOfUrl(url) ?? faultOfText(mime, 120) ?? faultOfText(alt, 500),
  },
  translations: {
    max: 10,
    faultOf: (
      { language, title, summary }: ArticleContent["translations"][number],
      { language: original, translations },
    ) =>
      language === original || translations.filter((other) => other.language === language).length > 1
        ? ["Translate into other languages, into each once.", "原文以外の言語を一度ずつ入力してください。"]
        : (faultOfText(title, 200) ?? (summary === "" ? undefined : faultOfText(summary, 400))),
  },
  programsUsed: { max: 30, faultOf: (name: string) => faultOfText(name, 120) },
  partners: { max: 30, faultOf: (name: string) => faultOfText(name, 120) },
  solvesIssueIds: { max: 50, faultOf: faultOfId("issue", "課題") },
  relatedArticleIds: { max: 50, faultOf: faultOfId("article", "記事") },
};

/** Refuses content that cannot be kept: too long, not addresses, not IDs. */
export function checkContent(content: ArticleContent): void {
  checkTexts(content, textRules);
  refuseMistakes([
    ...slugMistakes(content),
    ...Object.entries(listRules).flatMap(([field, rule]) => itemMistakes(field, rule, content)),
  ]);
}

const slugMistakes = ({ slug }: ArticleContent): readonly UserError[] =>
  slug === null || (slug.length <= 100 && /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(slug))
    ? []
    : [
        invalid(
          "slug",
          "Write lower-case letters, digits and hyphens, such as `closed-school-to-hub`.",
          "半角の英小文字・数字・ハイフンで入力してください。",
        ),
      ];

function itemMistakes(field: string, { max, faultOf }: ItemRule, content: ArticleContent): readonly UserError[] {
  const ja = fieldLabels[field as keyof ArticleContent];
  const items = content[field as keyof ArticleContent] as readonly never[];
  const tooMany = listMistakes({ [field]: items }, { [field]: { max, ja } });
  if (tooMany.length > 0) return tooMany;
  return items.flatMap((item, place) => {
    const at = `${field}.${place}`;
    const fault = faultOf(item, content);
    if (!fault) return nestedTextMistakes(item, at, { max: Number.POSITIVE_INFINITY, ja });
    const messageJa = `「${ja}」の${place + 1}番目: ${fault[1]}`;
    return [invalid(at, `\`${field}\`, item ${place + 1}: ${fault[0]}`, messageJa)];
  });
}
