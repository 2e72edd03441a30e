import { describe, expect, test } from "vitest";
import { emailAddressesIn, phoneNumbersIn } from "./contact-patterns.ts";

describe("a phone number is found", () => {
  test.each([
    "090-1234-5678",
    "09012345678",
    "０９０－１２３４－５６７８",
    "０９０ー１２３４ー５６７８",
    "090‐1234‐5678",
    "090(1234)5678",
    "080 1234 5678",
    "070−1234−5678",
    "050-1234-5678",
    "03-1234-5678",
    "(03)1234-5678",
    "（０３）１２３４－５６７８",
    "0198-12-3456",
    "0198（12）3456",
    "0120-123-456",
    "0800-123-4567",
    "+81-90-1234-5678",
    "+81 (0)3 1234 5678",
    "＋８１ ９０ １２３４ ５６７８",
  ])("as %s", (number) => {
    expect(phoneNumbersIn(`お問い合わせは${number}まで。`)).toHaveLength(1);
  });

  test("two in one sentence", () => {
    expect(phoneNumbersIn("電話0198-12-3456、夜間は090-1234-5678へ")).toEqual(["0198-12-3456", "090-1234-5678"]);
  });
});

describe("no phone number is seen in", () => {
  test.each([
    "2026年4月1日から2027年3月31日まで",
    "2026-04-01 09:00-17:30",
    "利用者は延べ12,345人、売上は0.1234567890億円",
    "席は10-20-30-40の順",
    "市区町村コード032085、法人番号1234567890123",
    "〒028-0522 岩手県遠野市",
    "ISBN978-4-12-345678-9",
    "01 20 30 40 50",
    "サーバー・センター",
  ])("%s", (text) => {
    expect(phoneNumbersIn(text)).toEqual([]);
  });
});

describe("an e-mail address is found", () => {
  test.each([
    "info@example.jp",
    "ｉｎｆｏ＠ｅｘａｍｐｌｅ．ｊｐ",
    "taro.yamada+work@mail.example.co.jp",
    "info(at)example.jp",
    "info[at]example[dot]jp",
    "info（アット）example.jp",
    "info＠example.jp",
  ])("as %s", (address) => {
    expect(emailAddressesIn(`連絡先：${address} です`)).toHaveLength(1);
  });
});

test.each(["@tono_hub をフォロー", "面積は 120㎡ @ 1人", "https://example.jp/contact"])(
  "no e-mail address is seen in %s",
  (text) => {
    expect(emailAddressesIn(text)).toEqual([]);
  },
);
