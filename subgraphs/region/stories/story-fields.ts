import { requiredText, type RequiredField } from "../content/missing-fields.ts";
import type { StoryContent } from "./queries.ts";

/** The fields that authors write, as Japanese users know them. */
export const fieldLabels: Readonly<Record<keyof StoryContent, string>> = {
  slug: "アドレス用の名前",
  language: "言語",
  title: "題名",
  summary: "概要",
  translations: "翻訳",
  pattern: "推進パターン",
  body: "本文",
  approach: "取り組み",
  attractionApproach: "誘致の方法",
  mediaUsage: "メディアの活用",
  usedArticleIds: "活用した記事",
  outcomes: "成果",
  isResultPending: "結果は未測定",
  quotes: "関係者の声",
  awards: "表彰",
  sources: "出典",
  isOwnExperience: "自らの経験",
  attachments: "添付",
  license: "ライセンス",
  successFactors: "成功要因",
  topics: "トピック",
  audiences: "利用者",
  archetypes: "モデル都市",
  functions: "センター機能",
  activities: "機能の取り組み",
  measures: "支援策",
  realizationPoints: "実現のポイント",
  facilityOrigin: "施設の由来",
  authorDisplay: "執筆者",
  engagements: "従事情報",
};

const required = (field: keyof StoryContent, textOf: (content: StoryContent) => string | null) =>
  requiredText(field, fieldLabels[field], textOf);

/** What a version needs before a reviewer is asked. */
export const requiredFields: readonly RequiredField<StoryContent>[] = [
  required("title", ({ title }) => title),
  required("summary", ({ summary }) => summary),
  required("body", ({ body }) => body),
  required("approach", ({ approach }) => approach),
  {
    field: "outcomes",
    isFilled: ({ outcomes, isResultPending }) => outcomes.length > 0 || isResultPending,
    message: "Give at least one outcome in `outcomes`, or say with `isResultPending` that nothing is measured yet.",
    messageJa: "「成果」を1件以上入力するか、「結果は未測定」を選んでください。",
  },
  required("license", ({ license }) => license),
  {
    field: "sources",
    isFilled: ({ sources, isOwnExperience }) => sources.length > 0 || isOwnExperience,
    message: "Give at least one source in `sources`, or say with `isOwnExperience` that it is your own experience.",
    messageJa: "「出典」を1件以上入力するか、「自らの経験」を選んでください。",
  },
];
