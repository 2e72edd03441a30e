import { describe, expect, test } from "vitest";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { contentOf } from "../support/demo-rows.ts";
import { useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator } from "../support/viewers.ts";

/** "Hubs like mine" within a region; the end-to-end test of journey 10 asks all of them. */

const source = `query ($profile: HubProfileInput!, $first: Int, $after: String, $last: Int, $before: String) {
  similarHubs(profile: $profile, first: $first, after: $after, last: $last, before: $before) { totalCount
    edges { cursor score node { id name } reasons { kind codes weight messageJa messageEn } } pageInfo { hasNextPage endCursor } } }`;

/** A newcomer: a small city far from the metropolis. */
const newcomer = {
  archetype: "SMALL_CITY",
  smallCityAccess: "REMOTE",
  functions: ["COWORKING", "TALENT_DEVELOPMENT"],
  facilityOrigin: "TRADITIONAL_HOUSE",
  patterns: ["LOCAL_HIRING"],
  audiences: ["PEOPLE_WITH_DISABILITIES", "WOMEN"],
};

describe.each(["chubu", "shikoku", "kyushu-okinawa"])("in %s", (region) => {
  const database = useRegion("hubs", { region, database: `similar_hubs_${region}` });

  const ask = async (variables: Record<string, unknown>, viewer: Viewer = coordinator): Promise<Answer> => {
    const { data, errors } = await database.ask(viewer, source, { profile: newcomer, ...variables });
    expect(errors).toBeUndefined();
    return data.similarHubs;
  };

  test("the score that the database orders by is what the reasons weigh, for every hub", async () => {
    const profiles = [newcomer, ...contentOf(region).hubs.map(profileOf)];
    for (const profile of profiles) {
      const { edges, totalCount } = await ask({ profile, first: 100 });
      expect(totalCount).toBe(edges.length);
      const scores = edges.map(({ score }: Answer) => score);
      expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
      for (const { score, reasons } of edges) {
        expect(reasons.reduce((total: number, { weight }: Answer) => total + weight, 0)).toBe(score);
        expect(score).toBeGreaterThan(0);
      }
    }
  });

  test("a hub is wholly like itself, and left out when it is named", async () => {
    const [hub] = contentOf(region).hubs;
    if (!hub) throw new Error("The region has no hub.");
    const itself = await ask({ profile: profileOf(hub), first: 1 });
    expect(itself.edges[0].node.id).toBe(nodeIdOf(hub.key));
    const others = await ask({ profile: { ...profileOf(hub), hubId: nodeIdOf(hub.key) }, first: 100 });
    expect(others.edges.map(({ node }: Answer) => node.id)).not.toContain(nodeIdOf(hub.key));
    expect(others.totalCount).toBe((await ask({ profile: profileOf(hub), first: 100 })).totalCount - 1);
  });

  test("paging gives every hub once, whatever the ties", async () => {
    const all = await ask({ first: 100 });
    const seen: string[] = [];
    let after: string | null = null;
    for (let isMore = true; isMore;) {
      const page: Answer = await ask({ first: 1, after });
      seen.push(...page.edges.map(({ node }: Answer) => node.id));
      isMore = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(all.edges.map(({ node }: Answer) => node.id));
    expect(new Set(seen).size).toBe(all.totalCount);
  });

  test("a profile that says nothing is like no hub", async () => {
    expect(await ask({ profile: {} })).toMatchObject({ totalCount: 0, edges: [] });
  });

  test("hubs that are not public are for members, in lists and in the count", async () => {
    const hidden = contentOf(region)
      .hubs.filter(({ networkStatus }) => networkStatus === "MAPPED" || networkStatus === "INVITED")
      .map(({ key }) => nodeIdOf(key));
    const everybody = await ask({ first: 100 }, anonymousViewer);
    const members = await ask({ first: 100 }, adminOf("tohoku"));
    const ids = (page: Answer): string[] => page.edges.map(({ node }: Answer) => node.id);
    expect(ids(everybody).filter((id) => hidden.includes(id))).toEqual([]);
    expect(ids(members).filter((id) => !hidden.includes(id))).toEqual(ids(everybody));
    expect(everybody.totalCount).toBe(ids(everybody).length);
  });

  test("a page with its reasons takes four statements, however long", async () => {
    for (const first of [1, 8]) expect(await database.statementsOf(() => ask({ first }))).toHaveLength(4);
  });
});

type HubContent = ReturnType<typeof contentOf>["hubs"][number];

/** What a client sends of a hub of its own. */
const profileOf = ({ archetype, smallCityAccess, facilityOrigin, audiences, ...hub }: HubContent) => ({
  archetype,
  smallCityAccess,
  facilityOrigin,
  audiences,
  functions: hub.functions.map((part) => part.function),
  patterns: hub.patterns.map(({ pattern }) => pattern),
  goals: hub.goals,
});
