import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { decodeCursor } from "../../common/cursor.ts";
import { demoRegions } from "../../demo/regions.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { mergePages, type RegionRows, type Walk } from "../../gateway/sharding/cursor-merge.ts";
import { useRegion, type Answer, type RegionServer } from "../support/region-server.ts";
import { coordinator } from "../support/viewers.ts";

/** What people type, and what of the demo's content must be among the first five of all regions, by content key. */
const judgedFile = z.array(z.strictObject({ query: z.string(), finds: z.array(z.string()).min(1).max(5) }));
const judged = judgedFile.parse(JSON.parse(readFileSync(new URL("./search-judged.json", import.meta.url), "utf8")));

const regions = Object.keys(demoRegions);
const stores = new Map<string, RegionServer>(
  regions.map((region) => [region, useRegion("search", { region, database: `search_judged_${region}` })]),
);

const walk: Walk = {
  order: "RELEVANCE",
  rule: { key: "NUMBER", descending: true },
  direction: "FORWARD",
  size: 5,
  from: undefined,
};

/** What one region finds, its best first. */
async function hitsOf(region: string, query: string): Promise<RegionRows<Answer>> {
  const answer = await stores
    .get(region)
    ?.ask(
      coordinator,
      "query ($query: String!) { search(query: $query, first: 5) { edges { cursor title node { id } } } }",
      {
        query,
      },
    );
  const rows = answer.data.search.edges.map((hit: Answer) => ({
    cursor: hit.cursor,
    position: decodeCursor(hit.cursor)?.position,
    payload: hit,
  }));
  return { region, rows, hasMore: false };
}

/** The best five of all regions, merged as the gateway does. */
async function bestFive(query: string): Promise<Answer[]> {
  const merge = mergePages(walk, await Promise.all(regions.map((region) => hitsOf(region, query))));
  if (!merge.isComplete) throw new Error("Five rows of each region are enough for five of all.");
  return merge.page.rows.map(({ payload }) => payload);
}

describe("what people look for is among the first five of all regions", () => {
  test("at least forty queries are judged", () => {
    expect(new Set(judged.map(({ query }) => query)).size).toBeGreaterThanOrEqual(40);
  });

  test.each(judged)("$query", async ({ query, finds }) => {
    const best = await bestFive(query);
    expect(best.map(({ node }) => node.id)).toEqual(expect.arrayContaining(finds.map(nodeIdOf)));
  });
});
