import { describe, expect, test } from "vitest";
import { likenessTerms } from "./likeness.ts";

const termsOf = (title: string, body = "") =>
  likenessTerms({ title, body }).map(({ word, weight }) => `${word} ${weight}`);

describe("the terms of a draft", () => {
  test.each<[string, string[]]>([
    ["補助金終了後の運営費が足りない", ["補助金 4", "終了 2", "運営費 2"]],
    ["廃校の一部に滞在者を泊めたい", ["廃校 4", "滞在 4"]],
    ["Ｗｉ－Ｆｉが遅い", ["wi-fi 4", "遅い 2"]],
    ["テレワーク拠点の通信", ["テレワーク拠点 4", "通信 2"]],
    ["の を が 2026", []],
    ["", []],
  ])("of %s", (title, expected) => {
    expect(termsOf(title)).toEqual(expected);
  });

  test("count once, by the title where both have them, and are at most sixteen", () => {
    expect(termsOf("補助金", "補助金と暖房費")).toEqual(["補助金 4", "暖房費 1"]);
    const many = Array.from({ length: 40 }, (_, n) => `山${String.fromCodePoint(0x4e00 + n * 7)}`).join("、");
    expect(termsOf(many).length).toBeLessThanOrEqual(16);
  });

  test("bring their synonyms, as pairs of characters", () => {
    const [term] = likenessTerms({ title: "助成金", body: "" });
    expect(term?.bigrams).toContain("'助成' <1> '成金'");
    expect(term?.bigrams).toContain("'補助' <1> '助金'");
    expect(term?.bigrams).toContain("'交付' <1> '付金'");
  });
});
