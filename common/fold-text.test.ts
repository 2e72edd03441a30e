import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText, queryWords } from "./fold-text.ts";

test.each([
  ["ＡＢＣ１２３", "abc123"],
  ["ﾃﾚﾜｰｸ", "てれわーく"],
  ["テレワーク", "てれわーく"],
  ["ｶﾞ", "が"],
  ["ヴァイオリン", "ゔぁいおりん"],
  ["ヵヶ", "ゕゖ"],
  ["㈱", "(株)"],
  ["  北海道\u3000  東北\t\n", "北海道 東北"],
  ["İ", "i\u0307"],
  ["", ""],
  ["𠮷野家", "𠮷野家"],
])("%j folds to %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test("what is folded stays as it is when folded again", () => {
  const texts = fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[ァ-ヶｦ-ﾟＡ-ｚ 　]*$/u));
  fc.assert(
    fc.property(texts, (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["", []],
  [" \u3000 ", []],
  ["テレワーク　移住", ["てれわーく", "移住"]],
  ["a b c d e f g h i j k l", ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]],
])("the words of %j are %j", (text, words) => {
  expect(queryWords(text)).toEqual(words);
});
