import { textMistakes, type TextRule, type UserError } from "../../../common/writing/user-errors.ts";
import { amountMistakes, invalid, urlMistakes } from "../../../common/writing/checks.ts";
import { clearedMistakes } from "../checks.ts";
import type { ProgramRow } from "./queries.ts";
import type { ProgramUpdateInput } from "./schema.generated.ts";

/** What a program must be beyond its types. All mistakes are told at once, each with its path. */

/** What entering and changing a program have in common; entering gives more of it. */
export type ProgramChange = Omit<ProgramUpdateInput, "id" | "expectedVersion" | "idempotencyKey">;

/** Texts; those without `isRequired` may be cleared. */
const textRules: Readonly<Record<string, TextRule>> = {
  title: { max: 120, isRequired: true, ja: "制度の名称" },
  titleEn: { max: 200, ja: "名称（英語）" },
  summary: { max: 400, isRequired: true, ja: "概要" },
  municipalityCode: { max: 6, ja: "全国地方公共団体コード" },
  eligible: { max: 1_000, isRequired: true, ja: "対象者" },
  helpsWith: { max: 500, ja: "お困りごと" },
  applicationSeason: { max: 200, ja: "募集時期" },
  howToApply: { max: 1_000, ja: "申請方法" },
  legalBasis: { max: 300, ja: "根拠法令" },
  url: { max: 2_000, ja: "URL" },
};

const nameRule: Readonly<Record<string, TextRule>> = {
  name: { max: 120, isRequired: true, ja: "名称" },
  phone: { max: 30, ja: "電話番号" },
  url: { max: 2_000, ja: "URL" },
};

/** What besides required texts must not be cleared. */
const requiredLabels = {
  measure: "施策",
  level: "実施主体の区分",
  kind: "制度の種別",
  provider: "所管組織",
  audiences: "対象者の区分",
  coveredExpenses: "対象経費",
  contactPublic: "連絡先",
};

/** The mistakes in what is given of a program, without those that only the database knows. */
export const programMistakes = (change: ProgramChange): UserError[] => [
  ...clearedMistakes(change, requiredLabels),
  ...textMistakes(change, Object.fromEntries(Object.entries(textRules).filter(([field]) => field in change))),
  ...(change.provider ? textMistakes(change.provider, nameRule, ["input", "provider"]) : []),
  ...(change.contactPublic ? textMistakes(change.contactPublic, nameRule, ["input", "contactPublic"]) : []),
  ...levelMistakes(change),
  ...amountMistakes("maxAmountYen", change.maxAmountYen, "給付上限額"),
  ...rateMistakes(change),
  ...urlMistakes("url", change.url),
  ...urlMistakes("contactPublic.url", change.contactPublic?.url),
];

const levelMistakes = ({ level }: ProgramChange): UserError[] =>
  level === "NATIONAL"
    ? [
        invalid(
          "level",
          "National programs are entered by the national secretariat. Give REGIONAL_PROGRAM, LOCAL_GOVERNMENT or LOCAL.",
          "国の制度は全国事務局が登録します。「地域施策」「自治体」「地元」から選んでください。",
        ),
      ]
    : [];

const rateMistakes = ({ rate }: ProgramChange): UserError[] =>
  rate == null || (rate >= 0 && rate <= 1)
    ? []
    : [invalid("rate", "`rate` is a part of the whole: give 0 to 1.", "「最大補助率」は0〜1で入力してください。")];

/** The days of a program as they would be, with the change. */
export const periodMistakes = ({ applyFrom, applyUntil }: Pick<ProgramRow, "applyFrom" | "applyUntil">): UserError[] =>
  applyFrom !== null && applyUntil !== null && applyUntil < applyFrom
    ? [invalid("applyUntil", "`applyUntil` is before `applyFrom`.", "公募終了日が公募開始日より前です。")]
    : [];
