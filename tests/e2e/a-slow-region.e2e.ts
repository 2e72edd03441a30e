import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import {
  OneArticleDocument,
  OpenIssuesDocument,
  ReportIssueDocument,
  TotalIssuesDocument,
} from "../support/api.generated.ts";
import { newestIssueIds } from "../support/demo-rows.ts";
import {
  answeringAfter,
  honest,
  mute,
  slowBy,
  standInFor,
  trickling,
  type FaultRegion,
} from "../support/fault-region.ts";
import { defaultRegions, editorOf, errorFacts, uniqueText, until, useNetwork } from "../support/network.ts";

/** A region that answers too late: nobody waits for it longer than its deadline, and it is named. */

const deadlineMs = 700;
const slackMs = 700;
const network = useNetwork("a-slow-region", { deadlineMs });
const slow = "tohoku";
const isOpen = ({ status }: { readonly status: string }) => status === "OPEN";
const openIssues = newestIssueIds(defaultRegions, isOpen);
const openIssuesOfOthers = newestIssueIds(
  defaultRegions.filter((code) => code !== slow),
  isOpen,
);
let region: FaultRegion;

beforeAll(async () => {
  region = await standInFor(slow, network);
});

afterAll(() => region.stop());

test.each([
  ["answers after its deadline", slowBy(3 * deadlineMs)],
  ["sends its answer a byte at a time", trickling],
  ["takes the question and says nothing", mute],
])("the others' rows come in time when a region %s", async (_what, fault) => {
  region.misbehave(fault);
  const { status, data, errors, tookMs } = await network.as("coordinator").query(OpenIssuesDocument, {});
  expect({ status, errors }).toEqual({ status: 200, errors: [] });
  expect(data.issues?.edges.map(({ node }) => node.id)).toEqual(openIssuesOfOthers);
  expect(data.issues?.totalCount).toBe(openIssuesOfOthers.length);
  expect(data.issues?.unavailableRegions).toMatchObject([{ code: slow, reason: "DEADLINE_EXCEEDED" }]);
  expect(tookMs).toBeGreaterThanOrEqual(deadlineMs - 50);
  expect(tookMs).toBeLessThan(deadlineMs + slackMs);
});

test("one thing of it is null with an error that names it, in time", async () => {
  region.misbehave(mute);
  const answer = await network.as("coordinator").query(OneArticleDocument, { id: nodeIdOf(`${slow}/article/1`) });
  expect(answer.data).toEqual({ article: null });
  expect(errorFacts(answer)).toEqual([
    { path: ["article"], code: "REGION_UNAVAILABLE", region: slow, reason: "DEADLINE_EXCEEDED" },
  ]);
  expect(answer.tookMs).toBeLessThan(deadlineMs + slackMs);
});

test("a write that it says nothing about has an unknown outcome, and is not sent twice", async () => {
  region.misbehave(answeringAfter(2 * deadlineMs));
  const title = uniqueText();
  const askedBefore = region.asked();
  const answer = await network.as(editorOf(`${slow}/hub/1`)).query(ReportIssueDocument, {
    input: { hubId: nodeIdOf(`${slow}/hub/1`), title, body: title, category: "OTHER" },
  });
  expect(answer.data).toEqual({ issueReport: null });
  expect(errorFacts(answer)).toEqual([
    { path: ["issueReport"], code: "UNKNOWN_OUTCOME", region: slow, reason: "DEADLINE_EXCEEDED" },
  ]);
  expect(region.asked() - askedBefore).toBe(1);
  const written = await network.directly(slow, "issues").query(TotalIssuesDocument, { filter: { text: title } });
  expect(written.data.issues?.totalCount).toBe(1);
});

test("one that is slow within its deadline is waited for", async () => {
  region.misbehave(slowBy(deadlineMs / 3));
  await untilAsked();
  const { data } = await network.as("coordinator").query(OpenIssuesDocument, { first: 100 });
  expect(data.issues?.edges.map(({ node }) => node.id)).toEqual(expect.arrayContaining(openIssues));
  expect(data.issues?.unavailableRegions).toEqual([]);
});

test("as soon as it is quick again its rows are back", async () => {
  region.misbehave(honest);
  const { data } = await network.as("coordinator").query(OpenIssuesDocument, { first: 100 });
  expect(data.issues?.edges.map(({ node }) => node.id)).toEqual(expect.arrayContaining(openIssues));
  expect(data.issues?.unavailableRegions).toEqual([]);
});

/** After failures in a row it is left alone for a while. */
const untilAsked = () =>
  until(async () => {
    const { data } = await network.as("coordinator").query(OpenIssuesDocument, {});
    expect(data.issues?.unavailableRegions).toEqual([]);
  });
