import { expect, test } from "vitest";
import { runInside } from "../../demo/programs.ts";
import { demoRegions } from "../../demo/regions.ts";
import {
  HubPageDocument,
  IssuePageDocument,
  OpenIssuesDocument,
  RenamedDocument,
  TotalIssuesDocument,
} from "../support/api.generated.ts";
import { contentOf, hubIdsByKana, newestIssueIds } from "../support/demo-rows.ts";
import { errorFacts, present, useNetwork } from "../support/network.ts";
import { allPages, type PageArguments } from "../support/walk.ts";

/** One query lists what all regions have, in one order, page by page, every row once. */

const japan = Object.keys(demoRegions);
const network = useNetwork("national-page", { regions: japan, run: runInside });
const openIssues = newestIssueIds(japan, ({ status }) => status === "OPEN");

test("the query that the network is for lists the open issues of all regions in one order", async () => {
  const { status, data, errors } = await network.as("coordinator").query(OpenIssuesDocument, {});
  expect({ status, errors }).toEqual({ status: 200, errors: [] });
  expect(data.issues).toMatchObject({ totalCount: 40, unavailableRegions: [], pageInfo: { hasNextPage: true } });
  expect(data.issues?.edges.map(({ node }) => node.id)).toEqual(openIssues.slice(0, 20));
  expect(data.issues?.pageInfo.endCursor).toBe(data.issues?.edges.at(-1)?.cursor);
  expect(data.issues?.edges.map(({ node: { title, region, hub } }) => ({ title, region, hub }))).toEqual(
    openIssues.slice(0, 20).map(shownOf),
  );
});

test.each([
  [1, "FORWARD"],
  [7, "FORWARD"],
  [20, "FORWARD"],
  [100, "FORWARD"],
  [1, "BACKWARD"],
  [7, "BACKWARD"],
  [20, "BACKWARD"],
  [100, "BACKWARD"],
] as const)("pages of %i issues, %s, give every row once and in order", async (size, direction) => {
  const rows = await allPages(async (page) => present(await ask(page)), size, direction);
  expect(rows.map(({ id }) => id)).toEqual(newestIssueIds(japan));
});

test("hubs are in one order by the reading of their names", async () => {
  const visitor = network.as("coordinator");
  const rows = await allPages(async (page) => present((await visitor.query(HubPageDocument, page)).data.hubs), 7);
  expect(rows.map(({ id }) => id)).toEqual(hubIdsByKana(japan));
});

test("a page of some regions has their rows alone", async () => {
  const regions = ["tohoku", "shikoku"];
  const { data } = await network.as("coordinator").query(IssuePageDocument, { first: 100, regions });
  expect(data.issues?.edges.map(({ node }) => node.id)).toEqual(newestIssueIds(regions));
});

test.each([{}, { status: ["OPEN" as const] }, { status: ["SOLVED" as const, "CLOSED" as const] }])(
  "the total is the sum of what the regions say when asked directly, filter %j",
  async (filter) => {
    const { data } = await network.as("coordinator").query(TotalIssuesDocument, { filter });
    const answers = await Promise.all(
      japan.map((region) => network.directly(region, "issues").query(TotalIssuesDocument, { filter })),
    );
    const totals = answers.map(({ data }) => data.issues?.totalCount ?? Number.NaN);
    expect(totals).toHaveLength(8);
    expect(data.issues?.totalCount).toBe(totals.reduce((sum, total) => sum + total, 0));
  },
);

test("aliases, fragments, defaults and conditions come out as they were asked", async () => {
  const { data, errors } = await network
    .as("coordinator")
    .query(RenamedDocument, { skipsCount: false, withStats: true });
  const newest = newestIssueIds(japan);
  expect(errors).toEqual([]);
  expect(data.newest).toEqual({ all: newest.length, rows: newest.slice(0, 4).map(renamed) });
  expect(data.oldest).toEqual({ rows: newest.slice(-4).toReversed().map(renamed) });
  expect(data.figures?.total).toBe(newest.length);
  expect(data.figures?.byStatus).toContainEqual({ status: "OPEN", count: 40 });
});

test("what is skipped is not in the answer", async () => {
  const { data } = await network.as("coordinator").query(RenamedDocument, { size: 1, skipsCount: true });
  expect(Object.keys(data)).toEqual(["newest", "oldest"]);
  expect(data.newest).toEqual({ rows: [renamed(newestIssueIds(japan)[0] ?? "")] });
});

test("a cursor of another order is refused, and no region is blamed for it", async () => {
  const page = await ask({ first: 1, after: null });
  const answer = await network
    .as("coordinator")
    .query(IssuePageDocument, { first: 1, after: page?.edges[0]?.cursor ?? "", orderBy: "OLDEST" });
  expect(answer.data.issues).toBeNull();
  expect(errorFacts(answer)).toEqual([{ path: ["issues"], code: "BAD_USER_INPUT" }]);
});

async function ask(page: PageArguments) {
  return (await network.as("coordinator").query(IssuePageDocument, page)).data.issues;
}

const issueOf = (id: string) => {
  const region = id.split("_")[1] ?? "";
  const content = contentOf(region);
  const place = newestIssueIds([region]).indexOf(id);
  const issue = content.issues.toSorted((a, b) => a.createdDaysAgo - b.createdDaysAgo)[place];
  return { region, issue, hub: content.hubs.find(({ key }) => key === issue?.hub) };
};

const shownOf = (id: string) => {
  const { region, issue, hub } = issueOf(id);
  return { title: issue?.title, region: { code: region, name: demoRegions[region] }, hub: { name: hub?.name } };
};

const renamed = (id: string) => {
  const { title, region } = shownOf(id);
  return { one: { key: id, headline: title, place: { label: region.name } }, again: { headline: title } };
};
