import { isRegionCode, nationalRegion } from "../../../common/node-id.ts";
import { Refusal, textMistakes, type UserError } from "../../../common/writing/user-errors.ts";
import { prefectureOf } from "../../../common/prefectures.ts";
import type { RegionApplyInput } from "../schema.generated.ts";

/** What must be right about the input of registry commands. */

const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;
const katakanaPattern = /^[ァ-ヶー・\s]+$/u;

/** Throws a Refusal with every mistake of an application at once. */
export function checkApplication(input: RegionApplyInput): void {
  const mistakes = [...applicationTexts(input), ...applicationForms(input), ...addressMistakes(input.address)];
  if (mistakes.length > 0) throw new Refusal(mistakes);
}

/** Throws a Refusal unless it is an address that a program can have. */
export function checkAddress(address: string): void {
  const mistakes = addressMistakes(address);
  if (mistakes.length > 0) throw new Refusal(mistakes);
}

/** An address as it is stored: without a slash at its end. */
export const normalizeAddress = (address: string): string => new URL(address.trim()).href.replace(/\/+$/u, "");

const applicationTexts = ({ operator, contact, ...input }: RegionApplyInput): UserError[] => [
  ...textMistakes(input, {
    name: { max: 40, isRequired: true, ja: "名称" },
    nameEn: { max: 80, isRequired: true, ja: "英語名" },
    nameKana: { max: 80, isRequired: true, ja: "名称カナ" },
  }),
  ...textMistakes(operator, { name: { max: 120, isRequired: true, ja: "運営者名" } }, ["input", "operator"]),
  ...textMistakes(
    contact,
    {
      name: { max: 80, isRequired: true, ja: "連絡先名" },
      email: { max: 200, isRequired: true, ja: "メールアドレス" },
      phone: { max: 40, ja: "電話番号" },
    },
    ["input", "contact"],
  ),
];

function applicationForms({ code, nameKana, prefectures, contact }: RegionApplyInput): UserError[] {
  const mistakes: UserError[] = [];
  if (!isRegionCode(code) || code === nationalRegion) {
    mistakes.push(
      invalid(
        "code",
        "A code is lower-case letters, digits and hyphens, such as `tohoku`; `national` is taken.",
        "地域コードは英小文字・数字・ハイフンで指定してください（`national` は使えません）。",
      ),
    );
  }
  if (nameKana.trim() !== "" && !katakanaPattern.test(nameKana.trim())) {
    mistakes.push(
      invalid("nameKana", "Write `nameKana` in katakana.", "「名称カナ」は全角カタカナで入力してください。"),
    );
  }
  if (prefectures.length === 0 || prefectures.some((prefecture) => !prefectureOf(prefecture))) {
    mistakes.push(
      invalid(
        "prefectures",
        "Give at least one prefecture, each by its code from 01 to 47.",
        "都道府県コード（01〜47）を1つ以上指定してください。",
      ),
    );
  }
  if (contact.email.trim() !== "" && !emailPattern.test(contact.email.trim())) {
    mistakes.push(
      invalid("contact.email", "This is not an e-mail address.", "メールアドレスの形式が正しくありません。"),
    );
  }
  return mistakes;
}

function addressMistakes(address: string): UserError[] {
  const text = address.trim();
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isAddress =
    url !== undefined &&
    (url.protocol === "https:" || url.protocol === "http:") &&
    !/[?#@]/u.test(text) &&
    text.length <= 200;
  if (isAddress) return [];
  return [
    invalid(
      "address",
      "Give an https:// or http:// URL of at most 200 characters, without user, password, query and fragment.",
      "https:// または http:// で始まるURL（200文字以内、ユーザー名・クエリ・フラグメントなし）を指定してください。",
    ),
  ];
}

const invalid = (field: string, message: string, messageJa: string): UserError => ({
  code: "INVALID",
  path: ["input", ...field.split(".")],
  message,
  messageJa,
});
