import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import {
  IssuePageDocument,
  MeTooDocument,
  OneIssueDocument,
  ReportIssueDocument,
  ReportTwoDocument,
  TotalIssuesDocument,
} from "../support/api.generated.ts";
import { contentOf } from "../support/demo-rows.ts";
import { honest, slowBy, standInFor, type FaultRegion } from "../support/fault-region.ts";
import {
  defaultRegions,
  editorOf,
  errorFacts,
  expectUnknown,
  present,
  uniqueText,
  useNetwork,
} from "../support/network.ts";

/** A write lands in the region that it is about, and nowhere else; one that is refused changes nothing. */

const network = useNetwork("mutations");
let tohoku: FaultRegion;

beforeAll(async () => {
  tohoku = await standInFor("tohoku", network);
});

beforeEach(() => tohoku.misbehave(honest));

afterAll(() => tohoku.stop());

const editor = editorOf("tohoku/hub/1", "shikoku/hub/1");

const report = (hub: string, title: string) => ({
  hubId: nodeIdOf(hub),
  title,
  body: title,
  category: "OTHER" as const,
});

/** How many issues with this text each region has, asked directly. */
async function countsOf(text: string): Promise<Record<string, number | undefined>> {
  const counts = defaultRegions.map(async (region) => {
    const { data } = await network.directly(region, "issues").query(TotalIssuesDocument, { filter: { text } });
    return [region, data.issues?.totalCount] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

test("a report lands in the region of its hub, and is on the national page at once", async () => {
  const title = uniqueText();
  const { data, errors } = await network
    .as(editor)
    .query(ReportIssueDocument, { input: report("shikoku/hub/1", title) });
  expect(errors).toEqual([]);
  expect(data.issueReport).toMatchObject({ userErrors: [], issue: { title, region: { code: "shikoku" } } });
  expect(await countsOf(title)).toEqual({ hokkaido: 0, tohoku: 0, shikoku: 1 });
  const page = await network.as("coordinator").query(IssuePageDocument, { first: 1 });
  expect(page.data.issues?.edges[0]?.node).toEqual({ id: data.issueReport?.issue?.id, title });
});

test("two writes to two regions in one operation happen in their order, though the first is slow", async () => {
  const [first, second] = [uniqueText(), uniqueText()];
  tohoku.misbehave(slowBy(400));
  const { data, errors } = await network.as(editor).query(ReportTwoDocument, {
    first: report("tohoku/hub/1", first),
    second: report("shikoku/hub/1", second),
  });
  expect(errors).toEqual([]);
  expect(await countsOf(first)).toEqual({ hokkaido: 0, tohoku: 1, shikoku: 0 });
  expect(await countsOf(second)).toEqual({ hokkaido: 0, tohoku: 0, shikoku: 1 });
  const at = [data.first, data.second].map((payload) => Date.parse(payload?.issue?.createdAt ?? ""));
  expect(at[0]).toBeLessThanOrEqual(at[1] ?? Number.NaN);
});

test("the second happens although the first was refused for the user's mistake", async () => {
  const second = uniqueText();
  const { data, errors } = await network.as(editor).query(ReportTwoDocument, {
    first: report("tohoku/hub/1", "  "),
    second: report("shikoku/hub/1", second),
  });
  expect(errors).toEqual([]);
  expect(data.first).toEqual({
    issue: null,
    userErrors: [
      { code: "REQUIRED", path: ["input", "title"] },
      { code: "REQUIRED", path: ["input", "body"] },
    ],
  });
  expect(data.second?.userErrors).toEqual([]);
  expect(await countsOf(second)).toEqual({ hokkaido: 0, tohoku: 0, shikoku: 1 });
});

test("a hub says only once that it has the problem too", async () => {
  const issueId = nodeIdOf("tohoku/issue/2");
  const source = present(contentOf("tohoku").issues[1]);
  const before =
    (await network.as("coordinator").query(OneIssueDocument, { id: issueId })).data.issue?.meTooCount ?? -1;
  expect(before).toBe(source.meToos.length);
  const hub = present(contentOf("shikoku").hubs.find(({ key }) => !source.meToos.some((meToo) => meToo.hub === key)));
  const input = { issueId, hubId: nodeIdOf(hub.key), hubLabel: hub.name };
  const visitor = network.as(editorOf(hub.key));

  const first = await visitor.query(MeTooDocument, { input });
  expect(first.data.issueMeToo).toMatchObject({ userErrors: [], issue: { id: issueId, meTooCount: before + 1 } });
  const again = await visitor.query(MeTooDocument, { input });
  expect(again.data.issueMeToo?.userErrors).toEqual([{ code: "ALREADY_DONE", path: ["input", "hubId"] }]);
  const atOnce = await Promise.all(Array.from({ length: 8 }, () => visitor.query(MeTooDocument, { input })));
  expect(atOnce.flatMap(({ data }) => data.issueMeToo?.userErrors.map(({ code }) => code))).toEqual(
    Array.from({ length: 8 }, () => "ALREADY_DONE"),
  );
  const { data } = await network.directly("tohoku", "issues").query(OneIssueDocument, { id: issueId });
  expect(data.issue?.meTooCount).toBe(before + 1);
});

test("nobody writes for a hub that is not theirs", async () => {
  const title = uniqueText();
  const answer = await network.as(editor).query(ReportIssueDocument, { input: report("hokkaido/hub/1", title) });
  expect(answer.data).toEqual({ issueReport: null });
  expect(errorFacts(answer)).toEqual([{ path: ["issueReport"], code: "FORBIDDEN", region: "hokkaido" }]);
  expect(await countsOf(title)).toEqual({ hokkaido: 0, tohoku: 0, shikoku: 0 });
});

test("nothing is written for anonymous visitors, portals and the secretariat", async () => {
  const title = uniqueText();
  const input = report("tohoku/hub/1", title);
  const answer = await network.as("secretariat").query(ReportIssueDocument, { input });
  expect(answer.data).toEqual({ issueReport: null });
  expect(errorFacts(answer)).toMatchObject([{ path: ["issueReport"], code: "FORBIDDEN" }]);
  for (const visitor of [network.as(), network.as("portal")])
    expectUnknown(await visitor.query(ReportIssueDocument, { input }));
  expect(await countsOf(title)).toEqual({ hokkaido: 0, tohoku: 0, shikoku: 0 });
});

test("a write for a region that is not in the network goes nowhere", async () => {
  const title = uniqueText();
  const answer = await network.as(editorOf("kanto/hub/1")).query(ReportIssueDocument, {
    input: report("kanto/hub/1", title),
  });
  expect(answer.data).toEqual({ issueReport: null });
  expect(errorFacts(answer)).toEqual([{ path: ["issueReport"], code: "NOT_FOUND" }]);
  expect(await countsOf(title)).toEqual({ hokkaido: 0, tohoku: 0, shikoku: 0 });
});
