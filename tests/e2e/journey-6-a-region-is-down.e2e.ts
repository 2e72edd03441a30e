import { expect, test } from "vitest";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import {
  CommentOnIssueDocument,
  FeedOfPortalDocument,
  HealthOfRegionsDocument,
  IssuesWithAgeDocument,
  IssueToOpenDocument,
} from "../support/api.generated.ts";
import { contentOf, newestIssueIds } from "../support/demo-rows.ts";
import { defaultRegions, errorFacts, present, uniqueText, until, useNetwork } from "../support/network.ts";

/** Journey 6: Hokkaido stops. Everybody else is there, its own older rows stand in for it and say so, nothing is lost without a word. */

const deadlineMs = 1_000;
const network = useNetwork("journey-6", { deadlineMs, standInMaxAgeMs: 60_000 });
const down = "hokkaido";
const alive = defaultRegions.filter((code) => code !== down);
const issueId = nodeIdOf(`${down}/issue/1`);
const isOpen = ({ status }: { readonly status: string }) => status === "OPEN";
const ids = (issues: { readonly edges: readonly { readonly node: { readonly id: string } }[] } | null | undefined) =>
  present(issues).edges.map(({ node }) => node.id);

const nationalIn = (region: string): readonly string[] =>
  [...contentOf(region).articles, ...contentOf(region).stories]
    .filter(({ status }) => status === "NATIONAL")
    .map(({ key }) => nodeIdOf(key));

const refusalAt = (...path: string[]) => ({ path, code: "REGION_UNAVAILABLE", region: down, reason: "UNREACHABLE" });
const healthOf = async (code: string) => {
  const { data } = await network.as("coordinator").query(HealthOfRegionsDocument, {});
  return data.regions.find((region) => region.code === code)?.health;
};

test("the coordinator sees the issues of all regions", async () => {
  const { data } = await network.as("coordinator").query(IssuesWithAgeDocument, {});
  expect(ids(data.issues)).toEqual(newestIssueIds(defaultRegions, isOpen));
  expect(data.issues?.unavailableRegions).toEqual([]);
});

test("when it stops, its rows of a moment ago stand in for it, marked with when they were told", async () => {
  const stoppedAt = new Date();
  await network.region(down).kill();
  const { status, data, errors, tookMs } = await network.as("coordinator").query(IssuesWithAgeDocument, {});
  expect(status).toBe(200);
  expect(errors).toEqual([]);
  expect(tookMs).toBeLessThan(3_000);
  expect(ids(data.issues)).toEqual(newestIssueIds(defaultRegions, isOpen));
  const [missing] = present(data.issues).unavailableRegions;
  expect(missing).toMatchObject({ code: down, reason: "UNREACHABLE" });
  expect(Date.parse(present(missing?.since))).toBeGreaterThanOrEqual(stoppedAt.getTime());
  expect(Date.parse(present(missing?.asOf))).toBeLessThanOrEqual(stoppedAt.getTime());
});

test("to a question that nobody asked before, and to another visitor, nothing stands in", async () => {
  const fresh = await network.as("coordinator").query(IssuesWithAgeDocument, { first: 49 });
  const secretariat = await network.as("secretariat").query(IssuesWithAgeDocument, {});
  for (const { data } of [fresh, secretariat]) {
    expect(ids(data.issues)).toEqual(newestIssueIds(alive, isOpen));
    expect(present(data.issues).unavailableRegions).toMatchObject([{ code: down, reason: "UNREACHABLE", asOf: null }]);
  }
});

test("a portal reads the national feed as if nothing had happened, with what comes from the region that is down", async () => {
  const { data, errors } = await network.as("portal").query(FeedOfPortalDocument, {});
  expect(errors).toEqual([]);
  const contentIds = present(data.nationalFeed).edges.map(({ node }) => node.contentId);
  expect(contentIds).toEqual(expect.arrayContaining([...nationalIn(down)]));
});

test("one of its issues cannot be opened, and a comment is refused with nothing done", async () => {
  const body = uniqueText();
  const opened = await network.as("coordinator").query(IssueToOpenDocument, { id: issueId });
  expect(opened.data).toEqual({ issue: null });
  expect(errorFacts(opened)).toEqual([refusalAt("issue")]);
  const commented = await network.as("coordinator").query(CommentOnIssueDocument, {
    input: { issueId, body, idempotencyKey: body },
  });
  expect(commented.data).toEqual({ issueComment: null });
  expect(errorFacts(commented)).toEqual([refusalAt("issueComment")]);
  await until(async () => expect(await healthOf(down)).toMatchObject({ status: "DOWN", reason: "UNREACHABLE" }));
});

test("a gateway that restarts meanwhile starts, and serves the others", async () => {
  await network.constellation.gateway.stop();
  await network.restart("gateway");
  await until(async () => {
    const { data } = await network.as("coordinator").query(IssuesWithAgeDocument, {});
    expect(ids(data.issues)).toEqual(newestIssueIds(alive, isOpen));
  }, 10_000);
});

test("when it is back, nothing has to be done by hand, and the same comment goes through once", async () => {
  const body = uniqueText();
  await network.constellation.startRegion(down);
  await until(async () => {
    const { data } = await network.as("coordinator").query(IssuesWithAgeDocument, {});
    expect(ids(data.issues)).toEqual(newestIssueIds(defaultRegions, isOpen));
    expect(data.issues?.unavailableRegions).toEqual([]);
  });
  const comment = () =>
    network.as("coordinator").query(CommentOnIssueDocument, { input: { issueId, body, idempotencyKey: body } });
  const [first, again] = [await comment(), await comment()];
  expect(first.data.issueComment?.userErrors).toEqual([]);
  expect(again.data).toEqual(first.data);
  await until(async () => expect(await healthOf(down)).toMatchObject({ status: "UP" }));
});
