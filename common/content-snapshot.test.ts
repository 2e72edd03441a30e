import { expect, test } from "vitest";
import { contentSnapshot, snapshotFormVersion, textsOf } from "./content-snapshot.ts";
import { formatNodeId, newUuid } from "./node-id.ts";

const least = {
  formVersion: snapshotFormVersion,
  id: formatNodeId("article", "tohoku", newUuid()),
  type: "ARTICLE",
  region: { code: "tohoku", name: "東北" },
  hub: { id: formatNodeId("hub", "tohoku", newUuid()), name: "遠野みどりの校舎（デモ）" },
  version: 2,
  language: "JA",
  title: "廃校を拠点にする",
  summary: "",
  hasResult: false,
  facets: {},
  authorDisplay: "運営チーム",
  authorSubs: ["editor"],
  regionalApproval: null,
  publishedAt: null,
};

test("what an older region does not send has a default", () => {
  expect(contentSnapshot.parse(least)).toMatchObject({
    slug: null,
    translations: [],
    sections: [],
    companies: [],
    internalContactPaths: [],
    license: null,
    isResultPending: false,
    hub: { municipality: null },
    facets: { kind: null, patterns: [], topics: [] },
  });
});

test("what a newer region adds is left out, and so are codes that are not known here", () => {
  const snapshot = contentSnapshot.parse({
    ...least,
    sound: "…",
    license: "CC_BY_5_0",
    facets: { kind: "PODCAST", patterns: ["OFFICE", "ORBIT"], moons: 2 },
  });
  expect(snapshot).not.toHaveProperty("sound");
  expect(snapshot.license).toBeNull();
  expect(snapshot.facets).toMatchObject({ kind: null, patterns: ["OFFICE"] });
  expect(snapshot.facets).not.toHaveProperty("moons");
});

test.each([
  ["another form", { formVersion: 2 }],
  ["an ID that is no content's", { id: formatNodeId("hub", "tohoku", newUuid()) }],
  ["no author", { authorSubs: [] }],
  ["a version that cannot be", { version: 0 }],
])("refuses %s", (_what, fault) => {
  expect(contentSnapshot.safeParse({ ...least, ...fault }).success).toBe(false);
});

test("lists every text with its place, and no empty ones", () => {
  const snapshot = contentSnapshot.parse({
    ...least,
    translations: [{ language: "EN", title: "A closed school", summary: null }],
    sections: [{ key: "result", headingJa: "成果", headingEn: "Result", body: "満席になった" }],
    steps: [{ title: "相談", body: "教育委員会に相談する" }],
    attachments: [{ url: "https://example.jp/a.jpg", mime: "image/jpeg", alt: "校舎" }],
    companies: [{ name: "匿名希望社", hasConsent: false }],
  });
  expect(textsOf(snapshot)).toEqual([
    { path: "title", value: "廃校を拠点にする" },
    { path: "authorDisplay", value: "運営チーム" },
    { path: "translations.0.title", value: "A closed school" },
    { path: "sections.result", value: "満席になった" },
    { path: "steps.0.title", value: "相談" },
    { path: "steps.0.body", value: "教育委員会に相談する" },
    { path: "attachments.0.alt", value: "校舎" },
  ]);
});
