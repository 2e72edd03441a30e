import { invalid, toPath } from "../../common/writing/checks.ts";
import { textMistakes, type TextRule, type UserError } from "../../common/writing/user-errors.ts";

/** What checks of an input are built from, beside `common/writing/checks.ts`. `field` is a path below `input`, such as `rooms.0.seats`. */

export interface ListRule {
  readonly max: number;
  /** The field's name as Japanese users know it. */
  readonly ja: string;
}

/** The mistakes in each element of a list that may be left out. */
export const eachOf = <Element>(
  list: readonly Element[] | null | undefined,
  mistakesIn: (element: Element, place: number) => readonly UserError[],
): UserError[] => (list ?? []).flatMap((element, place) => mistakesIn(element, place));

/** Lists that are longer than their rule allows. */
export const listMistakes = (fields: object, rules: Readonly<Record<string, ListRule>>): UserError[] =>
  Object.entries(rules).flatMap(([field, { max, ja }]) => {
    const list = (fields as Readonly<Record<string, unknown>>)[field];
    if (!Array.isArray(list) || list.length <= max) return [];
    const message = `\`${field}\` has ${list.length} entries; at most ${max} are possible.`;
    return [
      {
        code: "TOO_LONG",
        path: toPath(field),
        message,
        messageJa: `「${ja}」は${max}件までです（現在${list.length}件）。`,
      },
    ];
  });

/** Fields that are given as null although they must not be empty; `labels` are their Japanese names. */
export const clearedMistakes = (fields: object, labels: Readonly<Record<string, string>>): UserError[] =>
  Object.entries(labels).flatMap(([field, ja]) =>
    (fields as Readonly<Record<string, unknown>>)[field] === null
      ? [
          {
            code: "REQUIRED",
            path: toPath(field),
            message: `\`${field}\` cannot be cleared.`,
            messageJa: `「${ja}」は空にできません。`,
          },
        ]
      : [],
  );

/** What is there a second time in a list whose entries are unique. */
export const repetitionMistakes = (field: string, values: readonly string[]): UserError[] =>
  values.flatMap((value, place) =>
    values.indexOf(value) < place
      ? [
          invalid(
            `${field}.${place}`,
            `${value} is in \`${field}\` already. Give it once.`,
            `${value} が重複しています。`,
          ),
        ]
      : [],
  );

/** The mistakes in all texts below a field, however deep. */
export function nestedTextMistakes(value: unknown, field: string, rule: TextRule): UserError[] {
  if (typeof value === "string") {
    const path = field.split(".");
    const last = path.pop() ?? "";
    return textMistakes({ [last]: value }, { [last]: rule }, ["input", ...path]);
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => nestedTextMistakes(child, `${field}.${key}`, rule));
}
