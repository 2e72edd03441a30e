import { expect, test } from "vitest";
import { inEnglishOrJapanese, localizedText } from "./localized-text.ts";

test("a text says which language it is, by enum and by BCP 47 tag", () => {
  expect(localizedText("JA_EASY", { value: "がっこう", language: "JA_EASY" })).toEqual({
    value: "がっこう",
    language: "JA_EASY",
    tag: "ja-x-easy",
    requestedLanguage: "JA_EASY",
    isFallback: false,
    isMachineTranslated: false,
  });
});

test.each([
  ["EN", "School", { value: "School", tag: "en", isFallback: false }],
  ["EN", null, { value: "学校", tag: "ja", isFallback: true }],
  ["EN", "", { value: "学校", tag: "ja", isFallback: true }],
  ["JA", "School", { value: "学校", tag: "ja", isFallback: false }],
  ["JA_EASY", "School", { value: "学校", tag: "ja", isFallback: true }],
] as const)("of a wish for %s with %s in English", (wanted, en, expected) => {
  expect(inEnglishOrJapanese(wanted, "学校", en)).toMatchObject(expected);
});
