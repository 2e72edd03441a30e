import { expect, test } from "vitest";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import {
  IssuePageDocument,
  IssuesByIdsDocument,
  OneArticleDocument,
  OpenIssuesDocument,
  ReportIssueDocument,
  TitleOfNodeDocument,
  TotalIssuesDocument,
} from "../support/api.generated.ts";
import { contentOf, newestIssueIds } from "../support/demo-rows.ts";
import { defaultRegions, editorOf, errorFacts, present, uniqueText, until, useNetwork } from "../support/network.ts";
import { allPages, type PageArguments } from "../support/walk.ts";

/** A region's process is killed: the others' rows come complete and in time, it is named, and it comes back by itself. */

const deadlineMs = 1_000;
const network = useNetwork("a-dead-region", { deadlineMs });
const dead = "tohoku";
const alive = defaultRegions.filter((code) => code !== dead);
const unavailable = { code: dead, reason: "UNREACHABLE", since: expect.stringMatching(/^\d{4}-.*Z$/u) as string };
const isOpen = ({ status }: { readonly status: string }) => status === "OPEN";
const article = nodeIdOf(`${dead}/article/1`);

test("with all regions up nobody is missing", async () => {
  const { data } = await network.as("coordinator").query(OpenIssuesDocument, {});
  expect(data.issues?.totalCount).toBe(15);
  expect(data.issues?.unavailableRegions).toEqual([]);
});

test("when it is killed, the others are complete within the deadline and it is named with since when", async () => {
  const killedAt = new Date();
  await network.region(dead).kill();
  const { status, data, errors, tookMs } = await network.as("coordinator").query(OpenIssuesDocument, {});
  expect({ status, errors }).toEqual({ status: 200, errors: [] });
  expect(tookMs).toBeLessThan(deadlineMs + 400);
  expect(data.issues?.edges.map(({ node }) => node.id)).toEqual(newestIssueIds(alive, isOpen));
  expect(data.issues?.totalCount).toBe(10);
  expect(data.issues?.unavailableRegions).toEqual([unavailable]);
  const since = new Date(data.issues?.unavailableRegions[0]?.since ?? 0);
  expect(since.getTime()).toBeGreaterThanOrEqual(killedAt.getTime());
});

test("since stays the moment of its first silence", async () => {
  const ask = async () =>
    (await network.as("coordinator").query(OpenIssuesDocument, {})).data.issues?.unavailableRegions;
  const [first, second] = [await ask(), await ask()];
  expect(first).toEqual([unavailable]);
  expect(second).toEqual(first);
});

test("one thing of it is null with an error that names it; nobody learns its address", async () => {
  const one = await network.as("coordinator").query(OneArticleDocument, { id: article });
  expect(one.data).toEqual({ article: null });
  expect(errorFacts(one)).toEqual([refusalAt("article")]);
  expect(one.text).not.toContain("127.0.0.1");
  const node = await network.as("coordinator").query(TitleOfNodeDocument, { id: article });
  expect(errorFacts(node).map(({ code, region }) => ({ code, region }))).toEqual([
    { code: "REGION_UNAVAILABLE", region: dead },
  ]);
});

test("a list of IDs keeps those of the living in their places", async () => {
  const ids = ["hokkaido/issue/1", `${dead}/issue/1`, "shikoku/issue/1"].map(nodeIdOf);
  const answer = await network.as("coordinator").query(IssuesByIdsDocument, { ids });
  expect(answer.data.issuesById.map((issue) => issue?.id ?? null)).toEqual([ids[0], null, ids[2]]);
  expect(errorFacts(answer)).toEqual([refusalAt("issuesById", 1)]);
});

test("a walk begun while it is dead misses nothing and doubles nothing when it is back", async () => {
  const title = uniqueText();
  const first = await issuePage({ first: 7 });
  expect(first.edges.map(({ node }) => node.id)).toEqual(newestIssueIds(alive).slice(0, 7));
  const second = await issuePage({ first: 7, after: present(first.pageInfo.endCursor) });
  const refused = await network.as(editorOf(`${dead}/hub/1`)).query(ReportIssueDocument, {
    input: { hubId: nodeIdOf(`${dead}/hub/1`), title, body: title, category: "OTHER" },
  });
  expect(refused.data).toEqual({ issueReport: null });
  expect(errorFacts(refused)).toEqual([refusalAt("issueReport")]);

  await network.constellation.startRegion(dead);
  await until(() => completePage({ first: 1 }));
  const rest = await allPages(completePage, 7, "FORWARD", present(second.pageInfo.endCursor));
  const ids = [...first.edges, ...second.edges].map(({ node }) => node.id).concat(rest.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(newestIssueIds(defaultRegions).toSorted());
  const found = await network.directly(dead, "issues").query(TotalIssuesDocument, { filter: { text: title } });
  expect(found.data.issues?.totalCount).toBe(0);
});

test("when it is back, so are its rows, without touching anything", async () => {
  await until(async () => {
    const { data } = await network.as("coordinator").query(OpenIssuesDocument, {});
    expect(data.issues?.edges.map(({ node }) => node.id)).toEqual(newestIssueIds(defaultRegions, isOpen));
    expect(data.issues?.unavailableRegions).toEqual([]);
  });
  const { data, errors } = await network.as("coordinator").query(OneArticleDocument, { id: article });
  expect({ data, errors }).toEqual({
    data: { article: { id: article, title: contentOf(dead).articles[0]?.title } },
    errors: [],
  });
});

test("when all are dead, the answer is an empty page that names them all", async () => {
  for (const code of defaultRegions) await network.region(code).kill();
  const { status, data, errors } = await network.as("coordinator").query(OpenIssuesDocument, {});
  expect({ status, errors, edges: data.issues?.edges }).toEqual({ status: 200, errors: [], edges: [] });
  expect(data.issues?.unavailableRegions.map(({ code }) => code).toSorted()).toEqual(defaultRegions.toSorted());
  expect((await fetch(`${network.constellation.gateway.address}/readyz`)).status).toBe(200);
});

const issuePage = async (page: PageArguments) =>
  present((await network.as("coordinator").query(IssuePageDocument, page)).data.issues);

async function completePage(page: PageArguments) {
  const connection = await issuePage(page);
  expect(connection.unavailableRegions).toEqual([]);
  return connection;
}

const refusalAt = (...path: (string | number)[]) => ({
  path,
  code: "REGION_UNAVAILABLE",
  region: dead,
  reason: "UNREACHABLE",
});
