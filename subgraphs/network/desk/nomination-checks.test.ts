import { describe, expect, test } from "vitest";
import { contentSnapshot, type ContentSnapshot } from "../../../common/content-snapshot.ts";
import { loadContent } from "../../../demo/content/load-content.ts";
import { seedScope } from "../../../demo/seed/seed.ts";
import { snapshotOfArticle, snapshotOfStory } from "../../../demo/seed/snapshots.ts";
import { blockingChecks, checksOf, isWaivable } from "./nomination-checks.ts";

const contents = loadContent();
const scope = seedScope(contents, new Date("2026-11-28T00:00:00Z"));
const national = [...contents.values()].flatMap((content) => [
  ...content.articles
    .filter(({ status }) => status === "NATIONAL")
    .map((article) => ({ key: article.key, snapshot: snapshotOfArticle(article, content, scope) })),
  ...content.stories
    .filter(({ status }) => status === "NATIONAL")
    .map((story) => ({ key: story.key, snapshot: snapshotOfStory(story, content, scope) })),
]);

const [sound] = national;
const good: ContentSnapshot = contentSnapshot.parse(sound?.snapshot);

/** What the checks of a changed snapshot find. */
const found = (change: Partial<ContentSnapshot>) =>
  checksOf({ ...good, ...change }).map(({ code, severity, path }) => [code, severity, path]);

const image = { url: "https://example.jp/a.jpg", mime: "image/jpeg", alt: "校舎の正面", license: "CC_BY_4_0" } as const;
const section = (body: string) => [{ key: "tips", headingJa: "工夫", headingEn: "Tips", body }];

test("every national item of the demo is a snapshot that passes", () => {
  expect(national.length).toBeGreaterThan(0);
  const faults = national.flatMap(({ key, snapshot }) =>
    blockingChecks(checksOf(contentSnapshot.parse(snapshot))).map(({ code, path }) => [key, code, path]),
  );
  expect(faults).toEqual([]);
});

describe("what is missing or says too much is found, with its place", () => {
  test.each<[string, Partial<ContentSnapshot>, unknown[]]>([
    ["nothing", {}, []],
    ["no approval", { regionalApproval: null }, [["REGIONAL_APPROVAL_MISSING", "BLOCKING", "regionalApproval"]]],
    ["a blank summary", { summary: " 　" }, [["SUMMARY_MISSING", "BLOCKING", "summary"]]],
    ["no licence", { license: null }, [["LICENSE_MISSING", "BLOCKING", "license"]]],
    ["no source", { sources: [], isOwnExperience: false }, [["SOURCE_MISSING", "BLOCKING", "sources"]]],
    ["own experience for a source", { sources: [], isOwnExperience: true }, []],
    ["no result", { hasResult: false, isResultPending: false }, [["RESULT_MISSING", "BLOCKING", "result"]]],
    ["a result that is not yet measured", { hasResult: false, isResultPending: true }, []],
    ["an image in order", { attachments: [image] }, []],
    [
      "an image without words and licence",
      { attachments: [image, { ...image, alt: "", license: null }] },
      [
        ["ALT_MISSING", "BLOCKING", "attachments.1.alt"],
        ["IMAGE_LICENSE_MISSING", "BLOCKING", "attachments.1.license"],
      ],
    ],
    ["a file that is no image", { attachments: [{ ...image, mime: "text/csv", alt: "", license: null }] }, []],
    [
      "a mobile number",
      { sections: section("電話は０９０−１２３４−５６７８です") },
      [["PHONE_NUMBER", "BLOCKING", "sections.tips"]],
    ],
    [
      "an address in a translation",
      {
        translations: [{ language: "EN", title: "Mail info@example.jp", summary: null, isMachineTranslated: false }],
      },
      [["EMAIL_ADDRESS", "BLOCKING", "translations.0.title"]],
    ],
    [
      "an internal contact",
      { internalContactPaths: ["authorDisplay", "sections.tips"] },
      [["INTERNAL_CONTACT", "BLOCKING", "sections.tips"]],
    ],
    [
      "a person who has not agreed",
      {
        quotes: [
          { display: "社員A", text: "快適です", hasConsent: true },
          { display: "社員B", text: "静かです", hasConsent: false },
        ],
      },
      [["QUOTE_CONSENT_MISSING", "BLOCKING", "quotes.1.hasConsent"]],
    ],
    [
      "a company that has not agreed, in other width and case",
      {
        companies: [{ name: "ABC測量（デモ）", hasConsent: false }],
        sections: section("ａｂｃ測量(デモ)の三人が来た"),
      },
      [["COMPANY_CONSENT_MISSING", "BLOCKING", "sections.tips"]],
    ],
    ["a silent company that is not named", { companies: [{ name: "ABC測量（デモ）", hasConsent: false }] }, []],
    ["no English", { translations: [] }, [["ENGLISH_MISSING", "ADVICE", "translations"]]],
  ])("%s", (_what, change, expected) => {
    expect(found(change)).toEqual(expected);
  });
});

test("advice and what was let pass do not block; what is missing cannot be let pass", () => {
  const checks = checksOf({ ...good, translations: [], sections: section("090-1234-5678"), license: null });
  expect(blockingChecks(checks).map(({ code }) => code)).toEqual(["LICENSE_MISSING", "PHONE_NUMBER"]);
  const waived = checks.map((check) => (isWaivable(check.code) ? { ...check, status: "WAIVED" as const } : check));
  expect(blockingChecks(waived).map(({ code }) => code)).toEqual(["LICENSE_MISSING"]);
});
