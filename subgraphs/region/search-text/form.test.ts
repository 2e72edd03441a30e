import { describe, expect, test } from "vitest";
import { readableForm, searchForm } from "./form.ts";

describe("the search form", () => {
  test.each([
    ["ＴＥＬＥＷＯＲＫ", "telework"],
    ["ﾃﾚﾜｰｸ", "てれわーく"],
    ["ｶﾞｲﾄﾞ", "がいど"],
    ["Know-How", "knowhow"],
    ["コワーキング・スペース", "こわーきんぐすぺーす"],
    ["リモ-ト リモ−ト", "りもーと りもーと"],
    ["補助金（助成金）、交付金", "補助金 助成金 交付金"],
    ["東京\n大阪", "東京 大阪"],
    ["㈱ふるさと", "株 ふるさと"],
    ["𠮷野家", "𠮷野家"],
    ["葛\u{e0100}城", "葛城"],
    ["❤️ 1️⃣ 🎉", "1"],
    ["２０２６-１１", "202611"],
    ["ヴァーチャル", "ゔぁーちゃる"],
    [" 　 ", ""],
  ])("of %s is %s", (text, form) => {
    expect(searchForm(text).text).toBe(form);
  });

  test("knows where each of its characters comes from", () => {
    const { text, origins } = searchForm("ﾃﾞｰﾀ、𠮷");
    expect(text).toBe("でーた 𠮷");
    expect(origins.map(([from, to]) => "ﾃﾞｰﾀ、𠮷".slice(from, to))).toEqual(["ﾃﾞ", "ｰ", "ﾀ", "、", "𠮷", "𠮷"]);
  });

  test("is its own form", () => {
    for (const text of ["ﾃﾚﾜｰｸ-ｾﾝﾀｰ", "Wi-Fi", "コワーキング・スペース"]) {
      expect(searchForm(searchForm(text).text).text).toBe(searchForm(text).text);
    }
  });
});

test("the readable form keeps kana and signs", () => {
  expect(readableForm("ﾘﾓ-ﾄ ワーク！")).toBe("リモート ワーク!");
});
