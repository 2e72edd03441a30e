import { textMistakes, type TextRule, type UserError } from "../../../common/writing/user-errors.ts";
import { invalid, toPath } from "../../../common/writing/checks.ts";
import { eachOf, repetitionMistakes } from "../checks.ts";
import type { HubChange } from "./hub-checks.ts";

/** What a hub says in other languages, and the figures that it tells, must be beyond their types. */

/** Three times as long as in Japanese, which says more with a character. */
const translationRules: Readonly<Record<string, TextRule>> = {
  name: { max: 360, ja: "名称" },
  mission: { max: 3_000, ja: "目的" },
  access: { max: 1_500, ja: "アクセス方法" },
};

export const translationMistakes = ({ translations }: HubChange): UserError[] => [
  ...eachOf(translations, (translation, place) => [
    ...textMistakes(translation, translationRules, toPath(`translations.${place}`)),
    ...(translation.language === "JA" ? [japaneseIsOwn(`translations.${place}.language`)] : []),
  ]),
  ...repetitionMistakes(
    "translations",
    (translations ?? []).map(({ language }) => language),
  ),
];

const japaneseIsOwn = (field: string): UserError =>
  invalid(
    field,
    "Japanese is the hub's own language: give it in `name`, `mission` and `access` themselves.",
    "日本語は「名称」「目的」「アクセス方法」にそのまま入力してください。",
  );

const outcomeRules: Readonly<Record<string, TextRule>> = {
  unit: { max: 20, isRequired: true, ja: "単位" },
  period: { max: 60, isRequired: true, ja: "期間" },
  source: { max: 300, ja: "出典" },
};

export const outcomeMistakes = ({ outcomes }: HubChange): UserError[] =>
  eachOf(outcomes, (outcome, place) => textMistakes(outcome, outcomeRules, toPath(`outcomes.${place}`)));
