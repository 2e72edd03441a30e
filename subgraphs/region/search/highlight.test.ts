import { describe, expect, test } from "vitest";
import { toSearchQuery } from "../search-text/query.ts";
import { hasTypedWord, highlight, snippetOf } from "./highlight.ts";

const phrasesOf = (text: string) => toSearchQuery(text)?.phrases ?? [];
const marked = (text: string, typed: string): string =>
  highlight(text, phrasesOf(typed))
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join("");

describe("a text is cut where matches begin and end", () => {
  test.each([
    ["起業の相談", "起業", "[起業]の相談"],
    ["ﾃﾚﾜｰｸとテレワーク", "てれわーく", "[ﾃﾚﾜｰｸ]と[テレワーク]"],
    ["Know-how、knowhow", "know-how", "[Know-how]、[knowhow]"],
    ["コワーキング・スペース", "コワーキングスペース", "[コワーキング・スペース]"],
    ["補助金と交付金", "補助金", "[補助金]と[交付金]"],
    ["東京都", "東京 京都", "[東京都]"],
    ["𠮷野の𠮷", "𠮷", "[𠮷]野の[𠮷]"],
    ["<b>起業</b>", "起業", "<b>[起業]</b>"],
    ["何もない", "起業", "何もない"],
    ["", "起業", ""],
  ])("%s for %s", (text, typed, expected) => {
    expect(marked(text, typed)).toBe(expected);
  });
});

describe("a snippet", () => {
  const filler = "ここには別の話がある。".repeat(40);

  test("is the part with most matches", () => {
    const text = `${filler}起業。${filler}起業の起業による起業。${filler}`;
    const parts = snippetOf(text, phrasesOf("起業"));
    expect(parts.filter(({ isMatch }) => isMatch)).toHaveLength(3);
    expect(parts.map((part) => part.text).join("")).toMatch(/^….*…$/u);
    expect(parts.map((part) => part.text).join("").length).toBeLessThanOrEqual(142);
  });

  test("is the beginning where nothing matches", () => {
    expect(snippetOf(filler, phrasesOf("起業"))).toEqual([{ text: `${filler.slice(0, 140)}…`, isMatch: false }]);
  });

  test("has no broken characters", () => {
    const parts = snippetOf("𠮷".repeat(300), phrasesOf("起業"));
    expect(parts.map(({ text }) => text).join("")).toMatch(/^𠮷+…$/u);
  });

  test("is empty for an empty text", () => {
    expect(snippetOf(" \n", phrasesOf("起業"))).toEqual([]);
  });
});

test("a synonym is no typed word", () => {
  expect(hasTypedWord("廃校", phrasesOf("閉校"))).toBe(false);
  expect(hasTypedWord("閉校", phrasesOf("閉校"))).toBe(true);
});
