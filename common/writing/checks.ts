import type { UserError } from "./user-errors.ts";

/** Checks of single fields of an input. `field` is a path below `input`, such as `rooms.0.seats`. */

export const toPath = (field: string): string[] => ["input", ...field.split(".")];

export const invalid = (field: string, message: string, messageJa: string): UserError => ({
  code: "INVALID",
  path: toPath(field),
  message,
  messageJa,
});

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
