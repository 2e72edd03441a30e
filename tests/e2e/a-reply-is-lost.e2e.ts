import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { ReportOnceDocument, TotalIssuesDocument } from "../support/api.generated.ts";
import {
  answeringAfter,
  cutInHalf,
  honest,
  mute,
  standInFor,
  type Fault,
  type FaultRegion,
} from "../support/fault-region.ts";
import { editorOf, errorFacts, present, uniqueText, useNetwork } from "../support/network.ts";

/** The region commits and its answer is lost on the way: the client repeats the request with the same key, and it is done once. */

const deadlineMs = 500;
const network = useNetwork("a-reply-is-lost", { deadlineMs });
let tohoku: FaultRegion;

beforeAll(async () => {
  tohoku = await standInFor("tohoku", network);
});
beforeEach(() => tohoku.misbehave(honest));
afterAll(() => tohoku.stop());

const report = (title: string) =>
  network.as(editorOf("tohoku/hub/1")).query(ReportOnceDocument, {
    input: { hubId: nodeIdOf("tohoku/hub/1"), title, body: title, category: "OTHER", idempotencyKey: title },
  });

/** How many issues the region itself has with this text. */
const countOf = async (text: string) =>
  (await network.directly("tohoku", "issues").query(TotalIssuesDocument, { filter: { text } })).data.issues?.totalCount;

/** Does what it is asked to, and the connection breaks before a byte of the answer. */
const committing: Fault = async ({ forward, response }) => {
  await forward();
  response.destroy();
};

test.each([
  ["the connection breaks after the commit", committing, "UNREACHABLE"],
  ["half of the answer arrives", cutInHalf, "UNREACHABLE"],
  ["the answer comes too late", answeringAfter(deadlineMs * 2), "DEADLINE_EXCEEDED"],
])("%s: the outcome is unknown, and the repetition has the first result", async (_case, fault, reason) => {
  const title = uniqueText();
  tohoku.misbehave(fault);
  const lost = await report(title);
  expect(lost.data).toEqual({ issueReport: null });
  expect(errorFacts(lost)).toEqual([{ path: ["issueReport"], code: "UNKNOWN_OUTCOME", region: "tohoku", reason }]);

  tohoku.misbehave(honest);
  const [first, second] = [await report(title), await report(title)];
  expect(first.data.issueReport).toMatchObject({ userErrors: [], issue: { title } });
  expect(second.data).toEqual(first.data);
  expect(await countOf(title)).toBe(1);
});

test("the request never arrives: the repetition is the first that is done", async () => {
  const title = uniqueText();
  tohoku.misbehave(mute);
  expect(errorFacts(await report(title))).toMatchObject([{ code: "UNKNOWN_OUTCOME" }]);
  expect(await countOf(title)).toBe(0);
  tohoku.misbehave(honest);
  expect(present((await report(title)).data.issueReport).userErrors).toEqual([]);
  expect(await countOf(title)).toBe(1);
});

test("ten impatient repetitions at once are one issue", async () => {
  const title = uniqueText();
  const answers = await Promise.all(Array.from({ length: 10 }, () => report(title)));
  expect(new Set(answers.map(({ data }) => data.issueReport?.issue?.id)).size).toBe(1);
  expect(await countOf(title)).toBe(1);
});
