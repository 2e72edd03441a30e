import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { searchForm } from "./form.ts";
import { toSearchQuery } from "./query.ts";
import { synonymsOf } from "./synonyms.ts";
import { toSearchVectors } from "./vectors.ts";

const bigramsOf = (text: string): string | undefined => toSearchQuery(text)?.bigrams;

describe("a query", () => {
  test("is a phrase of as few pairs as hold all characters", () => {
    expect(bigramsOf("あいう")).toBe("(('あい' <1> 'いう'))");
    expect(bigramsOf("あいうえ")).toBe("(('あい' <2> 'うえ'))");
  });

  test("of one character is a prefix", () => {
    expect(bigramsOf("水")).toBe("('水':*)");
  });

  test("of several words wants all of them", () => {
    expect(bigramsOf("水 町")).toBe("('水':*) & ('町':*)");
  });

  test("of at most ten words", () => {
    expect(bigramsOf("水 ".repeat(30))?.split(" & ")).toHaveLength(10);
  });

  test("cannot break out of its quotes", () => {
    expect(bigramsOf("'a' & \\b | c:*")).toBe("('a':*) & ('b':*) & ('c':*)");
  });

  test("between particles is its parts, but a word of the dictionary stays whole", () => {
    expect(bigramsOf("回線の工事")).toBe("(('回線')) & (('工事'))");
    expect(toSearchQuery("人材の育成")?.phrases[0]).toEqual({ text: "人材の育成", isSynonym: false });
  });

  test("says its synonyms apart from what was typed", () => {
    const query = toSearchQuery("閉校");
    expect(query?.typed).toBe("('閉校')");
    expect(query?.phrases.filter(({ isSynonym }) => isSynonym).map(({ text }) => text)).toContain("廃校");
  });

  test.each(["", " ", "！", "&|!:*<->", "🎉", "'", "\\"])("is none for %j", (text) => {
    expect(toSearchQuery(text)).toBeUndefined();
  });

  test("holds nothing that a text lacks of which it is a part", () => {
    const text = fc.stringMatching(/^[ぁ-んァ-ヶー々亜-龠𠮷a-zA-Z0-9ｱ-ﾝﾞﾟ・、。 '"\\&|!:*()<>-]{2,60}$/u);
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (original, a, b) => {
        const characters = original.match(/\P{M}[\p{M}ﾞﾟ]*/gu) ?? [];
        fc.pre(characters.length > 1);
        const from = a % (characters.length - 1);
        const part = characters.slice(from, from + 2 + (b % (characters.length - from - 1))).join("");
        const query = toSearchQuery(part);
        if (!query) return searchForm(part).text === "";
        const typed = query.phrases.filter(({ isSynonym }) => !isSynonym);
        return typed.every((phrase) => searchForm(original).text.includes(phrase.text));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("synonyms", () => {
  test.each([
    ["テレワーク", "リモートワーク"],
    ["補助金", "助成金"],
    ["補助金", "交付金"],
    ["起業", "創業"],
    ["コワーキングスペース", "共働スペース"],
    ["サテライトオフィス", "テレワーク拠点"],
    ["在宅勤務", "リモート勤務"],
    ["廃校", "旧小学校"],
    ["移住", "Uターン"],
    ["受託", "業務受託"],
    ["関係人口", "交流人口"],
    ["公民館", "コミュニティセンター"],
    ["空き家", "空家"],
    ["telework", "テレワーク"],
  ])("of %s are also those of %s", (a, b) => {
    expect(synonymsOf(searchForm(a).text)).toContain(searchForm(b).text);
    expect(synonymsOf(searchForm(b).text)).toContain(searchForm(a).text);
  });

  test("migrants have not moved house", () => {
    expect(synonymsOf("移住")).not.toContain("引っ越し");
    expect(synonymsOf("引っ越し")).not.toContain("移住");
  });

  test("are long enough not to be found everywhere", () => {
    for (const word of ["椅子", "人工知能", "会議", "女性"]) {
      for (const synonym of synonymsOf(word)) expect(synonym.length).toBeGreaterThan(1);
      expect(synonymsOf(word)).not.toContain("ai");
    }
  });
});

describe("the vectors of a document", () => {
  test("hold titles with weight A, each pair with its places", () => {
    expect(toSearchVectors(["水の町"], "水")).toEqual({
      bigrams: "'水の':1A 'の町':2A '町':3A '水':4",
      words: "'水':1A,4 'の':2A '町':3A",
    });
  });

  test("are empty without letters", () => {
    expect(toSearchVectors(["！"], "")).toEqual({ bigrams: "", words: "" });
  });

  test("keep within what Postgres counts", () => {
    const { bigrams } = toSearchVectors(["題"], "あ".repeat(60_000));
    const places = bigrams.split("'ああ':")[1]?.split(" ")[0]?.split(",") ?? [];
    expect(places).toHaveLength(255);
    expect(toSearchVectors(["題"], `${"あ".repeat(20_000)}鯨だ`).bigrams).toContain("'鯨だ':16383");
  });
});
