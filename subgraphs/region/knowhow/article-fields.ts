import { requiredText, type RequiredField } from "../content/missing-fields.ts";
import type { ArticleContent } from "./queries.ts";

/** The fields that authors write, as Japanese users know them. */
export const fieldLabels: Readonly<Record<keyof ArticleContent, string>> = {
  kind: "記事の種類",
  language: "言語",
  slug: "アドレス用の名前",
  title: "題名",
  summary: "概要",
  easyJa: "やさしい日本語",
  translations: "翻訳",
  background: "取り組み理由",
  purpose: "目的",
  challenge: "挑戦したこと",
  steps: "手順",
  tips: "導入での工夫",
  constraints: "制約条件",
  costBand: "費用の目安",
  staffBand: "人員の目安",
  result: "成果",
  isResultPending: "成果は未測定",
  lessons: "学んだこと",
  sustainability: "持続させる仕組み",
  evaluation: "評価の方法",
  programsUsed: "利用した制度",
  partners: "協力者",
  transferNote: "他地域で変えるべきこと",
  sources: "出典",
  isOwnExperience: "自らの経験",
  attachments: "添付",
  license: "ライセンス",
  authorDisplay: "著者名",
  topics: "トピック",
  patterns: "推進パターン",
  functions: "センター機能",
  activities: "機能の取り組み",
  measures: "支援策",
  archetypes: "モデル都市",
  audiences: "利用者",
  realizationPoints: "実現のポイント",
  successFactors: "成功要因",
  companyMerits: "企業のメリット",
  facilityOrigin: "施設の由来",
  ictStage: "ICT環境の段階",
  solvesIssueIds: "解決する課題",
  relatedArticleIds: "関連事例",
};

const required = (field: keyof ArticleContent, textOf: (content: ArticleContent) => string | null) =>
  requiredText(field, fieldLabels[field], textOf);

/** What a reviewer needs to see. */
export const requiredFields: readonly RequiredField<ArticleContent>[] = [
  required("title", ({ title }) => title),
  required("summary", ({ summary }) => summary),
  required("background", ({ background }) => background),
  required("purpose", ({ purpose }) => purpose),
  required("challenge", ({ challenge }) => challenge),
  {
    field: "steps",
    isFilled: ({ kind, steps }) => kind !== "HOW_TO" || steps.length > 0,
    message: "A how-to needs `steps`.",
    messageJa: "手順の記事には「手順」を入力してください。",
  },
  required("costBand", ({ costBand }) => costBand),
  required("staffBand", ({ staffBand }) => staffBand),
  {
    field: "result",
    isFilled: ({ result, isResultPending }) => isResultPending || (result ?? "").trim() !== "",
    message: "Fill in `result`, or say with `isResultPending` that it is not yet measured.",
    messageJa: "「成果」を入力するか、「未測定」を選んでください。",
  },
  required("transferNote", ({ transferNote }) => transferNote),
  required("license", ({ license }) => license),
];
