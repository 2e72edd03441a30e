import { amountMistakes, invalid, urlMistakes } from "../../../common/writing/checks.ts";
import { refuseMistakes, textMistakes, type TextRule, type UserError } from "../../../common/writing/user-errors.ts";
import { prefectureOf } from "../../../common/prefectures.ts";
import type { NationalProgramCreateInput, NationalProgramUpdateInput } from "../schema.generated.ts";
import type { ProgramRow } from "./queries.ts";

/** What an input says of a program, new or changed. */
export type ProgramFields = Omit<NationalProgramCreateInput | NationalProgramUpdateInput, "idempotencyKey">;

const texts: Readonly<Record<string, TextRule>> = {
  title: { max: 120, isRequired: true, ja: "制度名" },
  titleEn: { max: 200, ja: "制度名（英語）" },
  summary: { max: 400, isRequired: true, ja: "概要" },
  summaryEn: { max: 800, ja: "概要（英語）" },
  eligible: { max: 1_000, isRequired: true, ja: "対象者" },
  helpsWith: { max: 1_000, ja: "お困りごと" },
  applicationSeason: { max: 200, ja: "募集時期" },
  howToApply: { max: 1_000, ja: "申請方法" },
  legalBasis: { max: 400, ja: "根拠法令" },
};

const required = ["title", "summary", "eligible", "measure", "kind", "provider", "contact"] as const;

/** Refuses a program with mistakes, all of them at once. `known` is what it was before; what the input leaves out stays. */
export function checkProgram(input: ProgramFields, known?: ProgramRow): void {
  const isGiven = (field: string): boolean => !known || field in input;
  const rules = Object.fromEntries(Object.entries(texts).filter(([field]) => isGiven(field)));
  refuseMistakes([
    ...textMistakes(input, rules),
    ...clearedMistakes(input, known),
    ...partMistakes(input),
    ...amountMistakes("maxAmountYen", input.maxAmountYen, "給付上限額"),
    ...rateMistakes(input.rate),
    ...urlMistakes("url", input.url),
    ...prefectureMistakes(input.prefectures ?? []),
    ...dayMistakes({ ...known, ...input }),
  ]);
}

/** What a program always has cannot be cleared; texts say so themselves. */
const clearedMistakes = (input: ProgramFields, known: ProgramRow | undefined): UserError[] =>
  required
    .filter((field) => !(field in texts) && known && input[field] === null)
    .map((field) => invalid(field, `\`${field}\` cannot be cleared.`, "この項目は空にできません。"));

function partMistakes({ provider, contact }: ProgramFields): UserError[] {
  const contactRules = { name: { max: 120, isRequired: true, ja: "連絡先" }, phone: { max: 40, ja: "電話番号" } };
  return [
    ...(provider
      ? textMistakes(provider, { name: { max: 120, isRequired: true, ja: "所管組織" } }, ["input", "provider"])
      : []),
    ...(contact ? textMistakes(contact, contactRules, ["input", "contact"]) : []),
    ...urlMistakes("contact.url", contact?.url),
  ];
}

const rateMistakes = (rate: number | null | undefined): UserError[] =>
  rate == null || (rate >= 0 && rate <= 1)
    ? []
    : [invalid("rate", "`rate` is between 0 and 1.", "「補助率」は0から1の間で入力してください。")];

const prefectureMistakes = (codes: readonly string[]): UserError[] =>
  codes.flatMap((code, place) =>
    prefectureOf(code)
      ? []
      : [invalid(`prefectures.${place}`, `There is no prefecture ${code}.`, `都道府県コード ${code} はありません。`)],
  );

interface Days {
  readonly applyFrom?: string | null | undefined;
  readonly applyUntil?: string | null | undefined;
  readonly shownFrom?: string | null | undefined;
  readonly shownUntil?: string | null | undefined;
}

const dayMistakes = ({ applyFrom, applyUntil, shownFrom, shownUntil }: Days): UserError[] => [
  ...(applyFrom && applyUntil && applyUntil < applyFrom
    ? [invalid("applyUntil", "The last day is before the first.", "「公募終了日」が「公募開始日」より前です。")]
    : []),
  ...(shownFrom && shownUntil && shownUntil < shownFrom
    ? [invalid("shownUntil", "The last day is before the first.", "「公開終了日」が「公開開始日」より前です。")]
    : []),
];
