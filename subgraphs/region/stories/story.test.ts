import { describe, expect, it } from "vitest";
import type { StoryRow } from "./queries.ts";
import { dayInJapan, isCurrent, textIn } from "./story.ts";

const story = {
  language: "JA",
  title: "校舎の話",
  summary: "廃校を使いました。",
  translations: [
    { language: "EN", title: "A school", summary: "We used a closed school.", isMachineTranslated: true },
    { language: "JA_EASY", title: null, summary: "学校でした。", isMachineTranslated: false },
  ],
} as const satisfies Partial<StoryRow> as unknown as StoryRow;

describe("a story's title in a language", () => {
  it("is the translation where there is one, marked when a machine made it", () => {
    expect(textIn(story, "title", "EN")).toEqual({ value: "A school", language: "EN", isMachineTranslated: true });
  });

  it("falls back to the original and says so", () => {
    expect(textIn(story, "title", "JA_EASY")).toEqual({
      value: "校舎の話",
      language: "JA",
      isMachineTranslated: false,
    });
    expect(textIn(story, "summary", "JA_EASY")).toEqual({
      value: "学校でした。",
      language: "JA_EASY",
      isMachineTranslated: false,
    });
  });
});

describe("a current engagement", () => {
  it("goes on until the end of its last day in Japan", () => {
    expect(dayInJapan(new Date("2026-03-31T14:59:59Z"))).toBe("2026-03-31");
    expect(isCurrent({ until: "2026-03-31" }, new Date("2026-03-31T14:59:59Z"))).toBe(true);
    expect(isCurrent({ until: "2026-03-31" }, new Date("2026-03-31T15:00:00Z"))).toBe(false);
    expect(isCurrent({ until: null }, new Date("2036-03-31T15:00:00Z"))).toBe(true);
  });
});
