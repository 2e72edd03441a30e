import { expect, test } from "vitest";
import {
  OpenProgramsForJ10Document,
  SimilarHubsForJ10Document,
  StartHereForJ10Document,
  WhiteSpotsForJ10Document,
} from "../support/api.generated.ts";
import { contentOf } from "../support/demo-rows.ts";
import { present, useNetwork } from "../support/network.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";

/** Journey 10: the editor of a new hub in a small city far from the metropolis looks for hubs like it. */

const regions = ["tohoku", "chubu", "shikoku"];
const network = useNetwork("journey-10-hubs-like-mine", { regions });
const editor = () => network.as("hub editor (shikoku)");
const dayInJapan = (): string => new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);

const profile = {
  archetype: "SMALL_CITY" as const,
  smallCityAccess: "REMOTE" as const,
  functions: ["COWORKING", "TALENT_DEVELOPMENT"] as const,
  facilityOrigin: "TRADITIONAL_HOUSE" as const,
  patterns: [],
  goals: [],
  audiences: ["PEOPLE_WITH_DISABILITIES"] as const,
};

const similar = async (own: Partial<{ first: number; after: string | null }> = {}) => {
  const { data, errors } = await editor().query(SimilarHubsForJ10Document, { profile, ...own });
  expect(errors).toEqual([]);
  return present(data.similarHubs);
};

test("the patterns that the source's model B puts first come first", async () => {
  const { archetype, smallCityAccess: access, functions } = profile;
  const { data } = await editor().query(StartHereForJ10Document, { archetype, access, functions });
  const patterns = present(data.startHere).patterns;
  expect(
    patterns
      .slice(0, 2)
      .map(({ code }) => code)
      .toSorted(),
  ).toEqual(["ENTREPRENEURSHIP", "LOCAL_HIRING"]);
  expect(patterns.slice(0, 2).every(({ why }) => why !== null)).toBe(true);
});

test("hubs of all regions come in one order, the most alike first, and each says why", async () => {
  const { edges, totalCount, unavailableRegions } = await similar({ first: 100 });
  expect(unavailableRegions).toEqual([]);
  expect(totalCount).toBe(edges.length);
  const scores = edges.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  for (const { score, reasons } of edges) {
    expect(reasons.reduce((total, { weight }) => total + weight, 0)).toBe(score);
    expect(reasons.every(({ messageJa, messageEn }) => messageJa !== "" && messageEn !== "")).toBe(true);
  }
  expect(new Set(edges.map(({ node }) => node.id.split("_")[1])).size).toBeGreaterThan(1);
  const [best] = edges;
  expect(present(best).reasons.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["SAME_ARCHETYPE", "SAME_FUNCTIONS", "SAME_GOALS"]),
  );
  expect(present(best).reasons.find(({ kind }) => kind === "SAME_GOALS")?.codes).toContain("STRENGTHEN_LOCAL_TALENT");
});

test("the pages of all regions are one walk, with scores that tie across regions", async () => {
  const all = await similar({ first: 100 });
  const seen: string[] = [];
  for (let after: string | null = null, isMore = true; isMore;) {
    const page = await similar({ first: 2, after });
    seen.push(...page.edges.map(({ node }) => node.id));
    ({ hasNextPage: isMore, endCursor: after = null } = page.pageInfo);
  }
  expect(seen).toEqual(all.edges.map(({ node }) => node.id));
  expect(new Set(seen).size).toBe(all.totalCount);
});

test("in English, what is not translated is shown in Japanese and marked so", async () => {
  const { edges } = await similar({ first: 100 });
  const translated = new Set(
    regions.flatMap((region) =>
      contentOf(region)
        .hubs.filter(({ translations }) => translations.some(({ language, mission }) => language === "EN" && mission))
        .map(({ key }) => nodeIdOf(key)),
    ),
  );
  for (const { node } of edges) {
    expect(node.nameIn.language).toBe("EN");
    expect(node.missionIn.language).toBe(translated.has(node.id) ? "EN" : "JA");
  }
});

test("white spots are told as they are", async () => {
  const { data } = await editor().query(WhiteSpotsForJ10Document, {});
  const cells = present(data.knowHowCoverage).patternsByArchetype;
  expect(cells.length).toBeGreaterThan(0);
  for (const { articles, isWhiteSpot } of cells) expect(isWhiteSpot).toBe(articles === 0);
});

test("of support programs only those that are open today in Japan are listed, with when that was last looked at", async () => {
  const { data } = await editor().query(OpenProgramsForJ10Document, { audiences: ["PEOPLE_WITH_DISABILITIES"] });
  const { edges, totalCount } = present(data.supportPrograms);
  expect(totalCount).toBe(edges.length);
  expect(edges.map(({ node }) => [node.id, node.status])).toEqual([[nodeIdOf("chubu/program/5"), "ALWAYS_OPEN"]]);
  for (const { node } of edges) {
    expect((node.applyFrom ?? "0000-01-01") <= dayInJapan() && (node.applyUntil ?? "9999-12-31") >= dayInJapan()).toBe(
      true,
    );
    expect(Date.parse(node.lastCheckedAt)).toBeLessThanOrEqual(Date.now());
    expect(node.audiences).toContain("PEOPLE_WITH_DISABILITIES");
  }
});
