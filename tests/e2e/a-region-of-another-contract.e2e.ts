import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runInside } from "../../demo/programs.ts";
import {
  HubPageDocument,
  IssueProjectsDocument,
  RegionHealthDocument,
  TotalIssuesDocument,
} from "../support/api.generated.ts";
import { contentOf, hubIdsByKana, newestIssueIds } from "../support/demo-rows.ts";
import { honest, standInFor, type FaultRegion } from "../support/fault-region.ts";
import { until, useNetwork, type Answer } from "../support/network.ts";
import { before, ofContract } from "../support/older-region.ts";

/**
 * Regions are brought up to date one after another. One that is older by additions only is asked what it has, and what it lacks is
 * null and told; one that breaks the contract is not asked at all. Neither needs anybody's hands when it is brought up to date.
 */

const [older, current] = ["tohoku", "shikoku"];
const network = useNetwork("a-region-of-another-contract", {
  regions: [older, current],
  run: runInside,
  gatewaySettings: { GATEWAY_CONTRACT_INTERVAL_MS: "200" },
});
let region: FaultRegion;

beforeAll(async () => {
  region = await standInFor(older, network);
});
afterAll(() => region.stop());

const coordinator = () => network.as("coordinator");
const extensionsOf = ({ text }: Answer<unknown>): unknown => (JSON.parse(text) as { extensions?: unknown }).extensions;

/** What the gateway makes of the region's schemas now. */
async function contract(): Promise<string> {
  const response = await fetch(`${network.constellation.gateway.address}/readyz`);
  const { regions } = (await response.json()) as { regions: Record<string, { contract: string }> };
  return regions[older]?.contract ?? "not listed";
}

const untilIs = (status: string) => until(async () => expect(await contract()).toBe(status));

/** Whether each row of the national page says which project it belongs to, by region. */
function projectsIn({ data }: Answer<{ issues?: { edges: readonly { node: object }[] } | null }>) {
  const nodes = (data.issues?.edges ?? []).map(({ node }) => node as { id: string; project: string | null });
  const of = (code: string) => nodes.filter(({ id }) => id.includes(`_${code}_`)).map(({ project }) => project ?? null);
  return { [older]: of(older), [current]: of(current) };
}

const projects = (code: string) => contentOf(code).issues.map(({ project }) => project ?? null);

describe("a region that is older by additions", () => {
  const fault = ofContract(before("issues", "project: String", "minMeToo: Int"));

  test("gives all its rows; what it lacks is null and told, and the others' is not touched", async () => {
    region.misbehave(fault);
    await untilIs("OLDER");
    const refusedBefore = fault.refusals();
    const answer = await coordinator().query(IssueProjectsDocument, {});
    expect({ status: answer.status, errors: answer.errors }).toEqual({ status: 200, errors: [] });
    expect(answer.data.issues?.edges.map(({ node }) => node.id)).toEqual(newestIssueIds([older, current]));
    expect(answer.data.issues?.unavailableRegions).toEqual([]);
    const shown = projectsIn(answer);
    expect(shown[older]?.every((project) => project === null)).toBe(true);
    expect(shown[current]?.toSorted()).toEqual(projects(current).toSorted());
    expect(projects(current).filter(Boolean).length).toBeGreaterThan(0);
    expect(extensionsOf(answer)).toEqual({ olderRegions: [{ code: older, missing: ["Issue.project"] }] });
    expect(fault.refusals()).toBe(refusedBefore);
  });

  test("is not spoken of where it has all that is asked for", async () => {
    const answer = await coordinator().query(TotalIssuesDocument, {});
    expect(answer.data.issues?.totalCount).toBe(newestIssueIds([older, current]).length);
    expect(extensionsOf(answer)).toBeUndefined();
  });

  test("is not asked what it would answer wrongly for want of a filter, and is named", async () => {
    const answer = await coordinator().query(IssueProjectsDocument, { filter: { minMeToo: 1 } });
    expect(answer.errors).toEqual([]);
    expect(answer.data.issues?.edges.length).toBeGreaterThan(0);
    expect(answer.data.issues?.edges.filter(({ node }) => node.id.includes(`_${older}_`))).toEqual([]);
    expect(answer.data.issues?.unavailableRegions).toEqual([{ code: older, reason: "INCOMPATIBLE" }]);
    expect(extensionsOf(answer)).toEqual({ olderRegions: [{ code: older, missing: ["IssueFilter.minMeToo"] }] });
  });

  test("is asked where the filter that it lacks says nothing", async () => {
    const answer = await coordinator().query(IssueProjectsDocument, { filter: { minMeToo: null } });
    expect(answer.data.issues?.totalCount).toBe(newestIssueIds([older, current]).length);
    expect(answer.data.issues?.unavailableRegions).toEqual([]);
  });
});

describe("a region that breaks the contract", () => {
  test("is not asked for what it breaks, is named with the reason, and costs the others nothing", async () => {
    region.misbehave(ofContract((sdl) => sdl.replace("meTooCount: Int!", "meTooCount: String!")));
    await untilIs("INCOMPATIBLE");
    const asked = region.asked();
    const answer = await coordinator().query(IssueProjectsDocument, {});
    expect({ status: answer.status, errors: answer.errors }).toEqual({ status: 200, errors: [] });
    expect(answer.data.issues?.edges.map(({ node }) => node.id)).toEqual(newestIssueIds([current]));
    expect(answer.data.issues?.unavailableRegions).toEqual([{ code: older, reason: "INCOMPATIBLE" }]);
    expect(region.asked()).toBe(asked);
  });

  test("is asked for the rest", async () => {
    const { data } = await coordinator().query(HubPageDocument, { first: 100 });
    expect(data.hubs?.edges.map(({ node }) => node.id)).toEqual(hubIdsByKana([older, current]));
  });

  test("is shown to coordinators as what it is", async () => {
    await until(async () => {
      const { data } = await coordinator().query(RegionHealthDocument, { code: older });
      expect(data.region?.health).toMatchObject({ status: "DEGRADED", reason: "INCOMPATIBLE" });
    });
  });
});

test("a region that is brought up to date is whole again by itself", async () => {
  region.misbehave(honest);
  await untilIs("CURRENT");
  const answer = await coordinator().query(IssueProjectsDocument, { filter: {} });
  expect(answer.data.issues?.edges.map(({ node }) => node.id)).toEqual(newestIssueIds([older, current]));
  expect(projectsIn(answer)[older]?.toSorted()).toEqual(projects(older).toSorted());
  expect(extensionsOf(answer)).toBeUndefined();
});
