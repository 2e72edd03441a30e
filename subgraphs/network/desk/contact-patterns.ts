/** Finds phone numbers and e-mail addresses in running text, as people in Japan write them, whatever the width of the characters. */

/** What stands for a hyphen: the many dashes, and the long vowel mark. */
const dashes = /[\u2010-\u2015\u2212\u30fc\uff70\u2500]/gu;

/** Full- and half-width become one; the long vowel mark is a dash only between digits. */
const normalize = (text: string): string =>
  text.normalize("NFKC").replaceAll(dashes, (dash, at: number, all: string) => {
    const isBetweenDigits = /\d/u.test(all[at - 1] ?? "") && /\d/u.test(all[at + 1] ?? "");
    return dash !== "\u30fc" || isBetweenDigits ? "-" : dash;
  });

const gap = "[-\\s()]{0,2}";
const digits = (count: string): string => `(?:${gap}\\d){${count}}`;

/** Mobile, IP and free-phone numbers have eleven digits (090, 050, 0800), others ten; abroad +81 stands for the first 0. */
const phonePattern = new RegExp(
  `(?<![\\d.,-])\\(?(?:\\+81${gap}0?${gap}[1-9]${digits("8,9")}|0${gap}[5-9]${gap}0${digits("8")}|0[1-9]${digits("8")})(?![\\d-])`,
  "gu",
);

/** Digits in more groups than a number has are a table or a list. */
const hasFewGaps = (found: string): boolean =>
  (found.match(/[-\s()]+/gu)?.length ?? 0) <= (found.includes("+") ? 4 : 3);

const emailPattern =
  /[\w.+-]+\s?(?:@|[([]\s?(?:at|アット)\s?[)\]]|アットマーク)\s?[\w-]+(?:\s?(?:\.|[([]dot[)\]])\s?[\w-]+)+/giu;

/** The phone numbers in a text, in the form in which they were found. */
export const phoneNumbersIn = (text: string): string[] =>
  [...normalize(text).matchAll(phonePattern)].map(([found]) => found).filter(hasFewGaps);

/** The e-mail addresses in a text, also those with the sign written out. */
export const emailAddressesIn = (text: string): string[] =>
  [...normalize(text).matchAll(emailPattern)].map(([found]) => found);
