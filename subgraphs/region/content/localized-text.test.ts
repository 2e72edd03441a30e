import { describe, expect, it } from "vitest";
import { textIn, type Translated } from "./localized-text.ts";

const story = {
  language: "JA",
  title: "校舎の話",
  summary: "廃校を使いました。",
  translations: [
    { language: "EN", title: "A school", summary: "We used a closed school.", isMachineTranslated: true },
    { language: "JA_EASY", title: null, summary: "学校でした。", isMachineTranslated: false },
  ],
} as const satisfies Translated;

describe("a text in a language", () => {
  it("is the translation where there is one, marked when a machine made it", () => {
    expect(textIn(story, "title", "EN")).toMatchObject({
      value: "A school",
      tag: "en",
      isFallback: false,
      isMachineTranslated: true,
    });
  });

  it("falls back to the original and says so", () => {
    expect(textIn(story, "title", "JA_EASY")).toMatchObject({
      value: "校舎の話",
      tag: "ja",
      isFallback: true,
      isMachineTranslated: false,
    });
    expect(textIn(story, "summary", "JA_EASY")).toMatchObject({
      value: "学校でした。",
      tag: "ja-x-easy",
      isFallback: false,
      isMachineTranslated: false,
    });
  });

  it("takes the author's easy Japanese for a summary before a translation", () => {
    expect(textIn({ ...story, easyJa: "がっこうです。" }, "summary", "JA_EASY").value).toBe("がっこうです。");
    expect(textIn({ ...story, easyJa: "がっこうです。" }, "title", "JA_EASY").value).toBe("校舎の話");
  });
});
