import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { OneIssueDocument, OpenIssuesDocument, ReportIssueDocument } from "../support/api.generated.ts";
import { newestIssueIds } from "../support/demo-rows.ts";
import {
  changing,
  confessing,
  cutInHalf,
  gzipBomb,
  halfAnAnswer,
  honest,
  htmlWith,
  hugeBy,
  mapObjects,
  redirectTo,
  rewriting,
  secrets,
  standInFor,
  startFaultRegion,
  type Fault,
  type FaultRegion,
} from "../support/fault-region.ts";
import { defaultRegions, editorOf, errorFacts, uniqueText, useNetwork } from "../support/network.ts";

/** Whatever a region says that is not an answer counts as none; its words reach nobody. */

const network = useNetwork("a-region-that-talks-garbage");
const faulty = "tohoku";
const isOpen = ({ status }: { readonly status: string }) => status === "OPEN";
const openIssuesOfOthers = newestIssueIds(
  defaultRegions.filter((code) => code !== faulty),
  isOpen,
);
const openIssues = newestIssueIds(defaultRegions, isOpen);
let region: FaultRegion;
let elsewhere: FaultRegion;

beforeAll(async () => {
  region = await standInFor(faulty, network);
  elsewhere = await startFaultRegion(network.region(faulty).address);
});

afterAll(async () => {
  await region.stop();
  await elsewhere.stop();
});

const withTitles = (title: unknown): Fault =>
  changing((data) => mapObjects(data, (object) => ("title" in object ? { ...object, title } : object)));

const withoutTitles = changing((data) => mapObjects(data, ({ title: _title, ...rest }) => rest));

const withReversedLists = changing((data) =>
  mapObjects(data, (object) =>
    Object.fromEntries(Object.entries(object).map(([key, v]) => [key, Array.isArray(v) ? v.toReversed() : v])),
  ),
);

const withRepeatedRows = changing((data) =>
  mapObjects(data, (object) =>
    Object.fromEntries(Object.entries(object).map(([key, v]) => [key, Array.isArray(v) ? [...v, ...v] : v])),
  ),
);

const endless = changing((data) =>
  mapObjects(data, (object) =>
    Object.fromEntries(
      Object.entries(object).map(([key, value]) => {
        if (Array.isArray(value)) return [key, []];
        return [key, value === false ? true : value];
      }),
    ),
  ),
);

const faults: readonly (readonly [what: string, fault: Fault, reason: string])[] = [
  ["a page of HTML with 200", htmlWith(200), "INVALID_ANSWER"],
  ["a page of HTML with 502", htmlWith(502), "INTERNAL_ERROR"],
  ["half an answer, as if it were whole", halfAnAnswer, "INVALID_ANSWER"],
  ["half an answer, then nothing", cutInHalf, "UNREACHABLE"],
  ["a number where a text should be", withTitles(7), "INVALID_ANSWER"],
  ["null where that cannot be", withTitles(null), "INVALID_ANSWER"],
  ["an object where a text should be", withTitles({ toString: "x" }), "INVALID_ANSWER"],
  ["rows that lack a field", withoutTitles, "INVALID_ANSWER"],
  ["rows in another order", withReversedLists, "INVALID_ANSWER"],
  ["rows twice", withRepeatedRows, "INVALID_ANSWER"],
  ["no rows, and that there are more", endless, "INVALID_ANSWER"],
  ["errors with its secrets and 500", confessing(500, undefined), "INTERNAL_ERROR"],
  ["errors with its secrets and no data", confessing(200, null), "INTERNAL_ERROR"],
  ["errors with its secrets beside null", confessing(200, { issues: null, issue: null }), "INTERNAL_ERROR"],
  ["JSON that is no answer", rewriting(() => `["${secrets.dsn}"]`), "INVALID_ANSWER"],
  ["a JSON null", rewriting(() => "null"), "INVALID_ANSWER"],
  ["nothing", rewriting(() => ""), "INVALID_ANSWER"],
  ["more than a megabyte", hugeBy(1024 * 1024), "INVALID_ANSWER"],
  ["a gzip bomb", gzipBomb, "INVALID_ANSWER"],
];

test.each(faults)(
  "%s: the others' rows come complete, it is named, its words are kept",
  async (_what, fault, reason) => {
    region.misbehave(fault);
    const { status, data, errors, text } = await network.as("coordinator").query(OpenIssuesDocument, {});
    expect({ status, errors }).toEqual({ status: 200, errors: [] });
    expect(data.issues?.edges.map(({ node }) => node.id)).toEqual(openIssuesOfOthers);
    expect(data.issues?.totalCount).toBe(openIssuesOfOthers.length);
    expect(data.issues?.unavailableRegions.map(({ code, reason }) => ({ code, reason }))).toEqual([
      { code: faulty, reason },
    ]);
    expectNoSecretIn(text);

    region.misbehave(honest);
    const healed = await network.as("coordinator").query(OpenIssuesDocument, {});
    expect(healed.data.issues?.edges.map(({ node }) => node.id)).toEqual(openIssues);
  },
);

test.each([
  ["a page of HTML with 200", htmlWith(200), "REGION_UNAVAILABLE"],
  ["errors with its secrets and no data", confessing(200, null), "REGION_UNAVAILABLE"],
  ["errors with its secrets and 500", confessing(500, undefined), "REGION_UNAVAILABLE"],
  ["null where that cannot be", withTitles(null), "REGION_UNAVAILABLE"],
])("%s: one thing of it is null with an error by code only", async (_what, fault, code) => {
  region.misbehave(fault);
  const answer = await network.as("coordinator").query(OneIssueDocument, { id: nodeIdOf(`${faulty}/issue/1`) });
  expect(answer.status).toBe(200);
  expect(answer.data).toEqual({ issue: null });
  expect(errorFacts(answer)).toMatchObject([{ path: ["issue"], code, region: faulty }]);
  expectNoSecretIn(answer.text);
});

test("a redirect is not followed, neither with a question nor with a write", async () => {
  region.misbehave(redirectTo(elsewhere.address));
  const { data, errors } = await network.as("coordinator").query(OpenIssuesDocument, {});
  expect(errors).toEqual([]);
  expect(data.issues?.edges.map(({ node }) => node.id)).toEqual(openIssuesOfOthers);
  expect(data.issues?.unavailableRegions).toMatchObject([{ code: faulty, reason: "INVALID_ANSWER" }]);
  const title = uniqueText();
  const write = await network.as(editorOf(`${faulty}/hub/1`)).query(ReportIssueDocument, {
    input: { hubId: nodeIdOf(`${faulty}/hub/1`), title, body: title, category: "OTHER" },
  });
  expect(write.data).toEqual({ issueReport: null });
  expect(errorFacts(write)).toMatchObject([{ path: ["issueReport"], region: faulty, reason: "INVALID_ANSWER" }]);
  expect(elsewhere.asked()).toBe(0);
});

test("keys that would reach a prototype do nothing", async () => {
  region.misbehave(
    rewriting((text) => text.replaceAll('"title":', '"__proto__":{"title":"polluted"},"constructor":1,"title":')),
  );
  const { data, text } = await network.as("coordinator").query(OpenIssuesDocument, {});
  expect(data.issues?.edges.map(({ node }) => node.id)).toEqual(openIssues);
  expect(text).not.toContain("polluted");
});

test("of ten thousand errors a client sees no more than help", async () => {
  const errors = Array.from({ length: 10_000 }, () => ({ message: secrets.dsn, path: ["issue"] }));
  region.misbehave(rewriting(() => JSON.stringify({ data: { issue: null }, errors })));
  const answer = await network.as("coordinator").query(OneIssueDocument, { id: nodeIdOf(`${faulty}/issue/1`) });
  expect(answer.data).toEqual({ issue: null });
  expect(answer.errors).toHaveLength(200);
  expectNoSecretIn(answer.text);
});

function expectNoSecretIn(text: string): void {
  for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
  expect(text).not.toContain("127.0.0.1");
  expect(text).not.toContain(new URL(region.address).port);
}
