import { textMistakes, type TextRule, type UserError } from "../../common/user-errors.ts";

/** What checks of an input are built from. `field` is a path below `input`, such as `rooms.0.seats`. */

export interface ListRule {
  readonly max: number;
  /** The field's name as Japanese users know it. */
  readonly ja: string;
}

export const toPath = (field: string): string[] => ["input", ...field.split(".")];

export const invalid = (field: string, message: string, messageJa: string): UserError => ({
  code: "INVALID",
  path: toPath(field),
  message,
  messageJa,
});

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

/** A number that may be left out is not negative. */
export const amountMistakes = (field: string, amount: number | null | undefined, ja: string): UserError[] =>
  amount != null && amount < 0
    ? [invalid(field, `\`${field}\` is negative. Give 0 or more.`, `「${ja}」は0以上にしてください。`)]
    : [];

/** A URL that may be left out is one of the web: http or https, without a user name in it. */
export function urlMistakes(field: string, url: string | null | undefined): UserError[] {
  if (url == null || isWebUrl(url)) return [];
  return [
    invalid(
      field,
      `\`${field}\` is not the address of a web page. Give one that begins with https:// or http://.`,
      "https:// または http:// で始まるURLを入力してください。",
    ),
  ];
}

export function isWebUrl(text: string): boolean {
  if (!/^https?:\/\/[^/]/iu.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === "" && password === "";
}

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
