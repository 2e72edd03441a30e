import { describe, expect, test } from "vitest";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import {
  PublicSearchDocument,
  SearchEverythingDocument,
  SearchFacetsOfAllDocument,
  type SearchEverythingQueryVariables,
} from "../support/api.generated.ts";
import { contentOf } from "../support/demo-rows.ts";
import { errorFacts, useNetwork } from "../support/network.ts";

/** A search asks all regions at once: one order, one total, and the rest of each hit from whoever owns it. */

const regions = ["tohoku", "kinki", "shikoku"];
const network = useNetwork("search", { regions });

const search = (variables: SearchEverythingQueryVariables) =>
  network.as("coordinator").query(SearchEverythingDocument, variables);

/** All hits of a search, page by page. */
async function walk(variables: SearchEverythingQueryVariables, size: number) {
  const hits = [];
  for (let after: string | null = null; ;) {
    const { data } = await search({ ...variables, first: size, after });
    const { edges, pageInfo } = data.search ?? { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
    hits.push(...edges);
    after = pageInfo.endCursor ?? null;
    if (!pageInfo.hasNextPage || after === null) return hits;
  }
}

describe("a coordinator", () => {
  test("finds 廃校 サテライト also as 閉校 テレワーク拠点, the best of all regions first, each with what its owner knows of it", async () => {
    for (const query of ["廃校 サテライト", "閉校 テレワーク拠点"]) {
      const { data, errors } = await search({ query, types: ["ARTICLE"], first: 2 });
      expect(errors).toEqual([]);
      const ids = data.search?.edges.map(({ node }) => node.id) ?? [];
      expect(ids.toSorted()).toEqual([nodeIdOf("kinki/article/1"), nodeIdOf("tohoku/article/1")].toSorted());
      const [article] = contentOf("tohoku").articles;
      const hub = contentOf("tohoku").hubs.find(({ key }) => key === article?.hub);
      expect(data.search?.edges.map(({ node }) => node)).toContainEqual({
        id: nodeIdOf("tohoku/article/1"),
        title: article?.title,
        hub: { name: hub?.name },
      });
    }
  });

  test("walks through hits of several types and regions, each once, and the total is theirs", async () => {
    const { data } = await search({ query: "運営", first: 100 });
    const whole = data.search?.edges.map(({ node }) => node.id) ?? [];
    expect(data.search?.totalCount).toBe(whole.length);
    expect(new Set(data.search?.edges.map(({ type }) => type)).size).toBeGreaterThan(2);
    expect(new Set(whole.map((id) => id.split("_")[1]))).toEqual(new Set(regions));
    for (const size of [7, 20]) {
      expect((await walk({ query: "運営" }, size)).map(({ node }) => node.id)).toEqual(whole);
    }
  });

  test("sees facets that are the sums of the regions'", async () => {
    const facetsOf = async (codes?: string[]) => {
      const { data } = await network
        .as("coordinator")
        .query(SearchFacetsOfAllDocument, { query: "運営", ...(codes && { regions: codes }) });
      return data.searchFacets;
    };
    const all = await facetsOf();
    const each = await Promise.all(regions.map((code) => facetsOf([code])));
    expect(all?.total).toBe(each.reduce((sum, facets) => sum + (facets?.total ?? 0), 0));
    for (const { type, count } of all?.byType ?? []) {
      const parts = each.flatMap((facets) => facets?.byType.filter((part) => part.type === type) ?? []);
      expect(count).toBe(parts.reduce((sum, part) => sum + part.count, 0));
    }
  });

  test("has the hits of the others while a region is down, and its name", async () => {
    await network.region("kinki").kill();
    const { status, data } = await search({ query: "運営", first: 100 });
    expect(status).toBe(200);
    expect(data.search?.unavailableRegions.map(({ code }) => code)).toEqual(["kinki"]);
    expect(new Set(data.search?.edges.map(({ node }) => node.id.split("_")[1]))).toEqual(
      new Set(["tohoku", "shikoku"]),
    );
    await network.constellation.startRegion("kinki");
  });
});

test("an anonymous visitor finds hubs and programs, and nothing of articles, issues and stories", async () => {
  const { data } = await network.as().query(PublicSearchDocument, { query: "の" });
  const types = new Set(data.search?.edges.map(({ type }) => type));
  expect(types.has("HUB")).toBe(true);
  for (const type of ["ARTICLE", "ISSUE", "STORY"] as const) {
    expect(types.has(type)).toBe(false);
    const asked = await network.as().query(PublicSearchDocument, { query: "の", types: [type] });
    expect(asked.errors.map(({ message }) => message)).toEqual([
      `Variable "$types" got invalid value "${type}" at "types[0]"; Value "${type}" does not exist in "SearchType" enum.`,
    ]);
  }
});

test.each(["", "　", "あ".repeat(201)])("the text %j is the visitor's mistake, said once", async (query) => {
  const answer = await search({ query });
  expect(answer.status).toBe(200);
  expect(errorFacts(answer)).toMatchObject([{ code: "BAD_USER_INPUT", path: ["search"] }]);
});

test.each(["'", '"', "\\", "&|!:*", "😀", "<->", "\u0000", "𠮷", "ﾃﾚﾜｰｸ"])(
  "the text %j does no harm",
  async (query) => {
    const answer = await search({ query });
    expect(answer.status).toBe(200);
    expect(answer.errors).toEqual([]);
  },
);
