import { describe, expect, test } from "vitest";
import type { Database } from "../../../common/database/database.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import { codesOf, type Code } from "../../../common/taxonomy.ts";
import type { Viewer } from "../../../common/identity/viewer.ts";
import type { Scope } from "../scope.ts";
import { hubLabelOf, isHiddenHub, isStale, maxSummaryLength, searchTextOf, summaryOf } from "./issue.ts";

const hubId = "01900000-0000-7000-8000-000000000001";
const now = new Date("2026-11-22T03:00:00.000Z");

const scopeOf = (role: Viewer["role"], regions: string[]): Scope => ({
  region: "tohoku",
  regionName: "東北",
  viewer: { sub: role, role, regions, hubs: [] },
  db: {} as Database,
  now: () => now,
  requestId: "test-request",
});
const insider = scopeOf("HUB_EDITOR", ["tohoku"]);
const outsider = scopeOf("HUB_EDITOR", ["shikoku"]);

const anonymous = {
  hubId,
  hubName: "遠野みどりの校舎",
  archetype: "ISLAND_OR_MOUNTAIN",
  isAnonymousToNetwork: true,
} as const;

describe("an issue is stale", () => {
  const daysAgo = (days: number, ms = 0) => new Date(now.getTime() - days * 86_400_000 + ms);

  test.each(
    codesOf("IssueStatus").map((status): [Code<"IssueStatus">, boolean] => [
      status,
      ["OPEN", "IN_PROGRESS"].includes(status),
    ]),
  )("when it is %s after 60 days: %s", (status, expected) => {
    expect(isStale({ status, updatedAt: daysAgo(61) }, now)).toBe(expected);
  });

  test("not before 60 whole days have gone", () => {
    expect(isStale({ status: "OPEN", updatedAt: daysAgo(60) }, now)).toBe(false);
    expect(isStale({ status: "OPEN", updatedAt: daysAgo(60, -1) }, now)).toBe(true);
  });
});

describe("the label of an issue's hub", () => {
  test.each<[string, Partial<typeof anonymous> & object, Scope, string]>([
    ["is its name within the region", anonymous, insider, "遠野みどりの校舎"],
    ["says outside only where it lies", anonymous, outsider, "東北の拠点（離島・中山間地等）"],
  ])("%s", (_what, issue, scope, expected) => {
    expect(hubLabelOf({ ...anonymous, ...issue }, scope)).toBe(expected);
  });

  test("says the region alone where the place has no archetype", () => {
    expect(hubLabelOf({ ...anonymous, archetype: null }, outsider)).toBe("東北の拠点");
  });

  test("is its name for all when it shows itself", () => {
    expect(hubLabelOf({ ...anonymous, isAnonymousToNetwork: false }, outsider)).toBe("遠野みどりの校舎");
  });
});

describe("a hub that speaks on an issue is hidden", () => {
  const own = formatNodeId("hub", "tohoku", hubId);

  test.each<[string, string | null, Scope, boolean]>([
    ["outside the region when it is the anonymous one", own, outsider, true],
    ["not within the region", own, insider, false],
    ["not when it is another", formatNodeId("hub", "shikoku", hubId), outsider, false],
    ["not when nobody's hub speaks", null, outsider, false],
  ])("%s", (_what, speaker, scope, expected) => {
    expect(isHiddenHub(anonymous, speaker, scope)).toBe(expected);
    expect(isHiddenHub({ ...anonymous, isAnonymousToNetwork: false }, speaker, scope)).toBe(false);
  });
});

test("the searched text is folded: width, case and kana", () => {
  expect(searchTextOf({ title: "ＷｉＦｉ", body: "ﾌﾞﾄﾞｳ蔵", tried: ["カタカナ", "ABC"] })).toBe(
    "wifi ぶどう蔵 かたかな abc",
  );
});

describe("the summary from accepted solutions", () => {
  test.each<[string, string[], string]>([
    ["is their words in their order", [" 一つ目 ", "二つ目"], "一つ目\n\n二つ目"],
    ["is empty without any", [], ""],
    ["is cut by characters, not halves of them", ["𠮷".repeat(3_000)], `${"𠮷".repeat(maxSummaryLength - 1)}…`],
    ["is whole at its longest", ["字".repeat(maxSummaryLength)], "字".repeat(maxSummaryLength)],
  ])("%s", (_what, bodies, expected) => {
    expect(summaryOf(bodies.map((body) => ({ body })))).toBe(expected);
  });
});
