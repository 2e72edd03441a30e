import { beforeAll, expect, test } from "vitest";
import { demoVisitors } from "../../demo/visitors.ts";
import { OpenIssuesDocument } from "../support/api.generated.ts";
import { until, useNetwork } from "../support/network.ts";
import { usageOf } from "../support/process-usage.ts";
import { letAsk, percentile, type Outcome } from "../support/crowd.ts";

/**
 * When ten times as much is asked as can be done, what can be done is done, and the rest is refused at once. The bounds are wide: the
 * load is made on the machine that the programs run on. `docs/reliability.md` has what was measured.
 */

const network = useNetwork("overload", { regions: ["tohoku", "shikoku"] });
const hubs =
  "query ($first: Int!) { hubs(first: $first) { totalCount edges { node { id name region { name } } } unavailableRegions { code } } }";
/** Equal questions at the same time would be asked once; these are not equal. */
const bodyOf = (turn: number): string => JSON.stringify({ query: hubs, variables: { first: 1 + (turn % 100) } });
const seconds = 6;

let outcomes: readonly Outcome[];
/** What is answered in a second when no more is asked than that. */
let capacity: number;
let tookSeconds: number;
let calmMs: number;
let grownBytes: number;

const times = (some: readonly Outcome[]): number[] => some.map(({ tookMs }) => tookMs);
const withStatus = (status: number): Outcome[] => outcomes.filter((outcome) => outcome.status === status);

beforeAll(async () => {
  const token = await network.constellation.issuer.issue({ ...demoVisitors.coordinator });
  const anonymous = { kind: "anonymous", headers: {}, bodyOf };
  const member = { kind: "member", headers: { authorization: `Bearer ${token}` }, bodyOf };
  await letAsk(network.endpoint, [{ ...anonymous, people: 16, everyMs: 0 }], 1_000);
  capacity = (await letAsk(network.endpoint, [{ ...anonymous, people: 16, everyMs: 0 }], 3_000)).length / 3;
  const { pid } = network.constellation.gateway;
  const before = await usageOf(pid);
  const startedAt = performance.now();
  const crowds = [
    { ...member, people: 4, everyMs: 4_000 / (0.3 * capacity) },
    { ...anonymous, people: 400, everyMs: 400_000 / (9.7 * capacity) },
  ];
  outcomes = await letAsk(network.endpoint, crowds, seconds * 1_000);
  tookSeconds = (performance.now() - startedAt) / 1_000;
  const overAt = performance.now();
  await until(async () => {
    const { tookMs, status } = await network.as("coordinator").query(OpenIssuesDocument, {});
    expect({ status, isQuick: tookMs < 1_000 }).toEqual({ status: 200, isQuick: true });
  });
  calmMs = performance.now() - overAt;
  grownBytes = ((await usageOf(pid))?.rssBytes ?? 0) - (before?.rssBytes ?? 0);
});

test("every request gets an answer: what it asked for, or when to come again", () => {
  expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set([200, 503]));
  for (const { retryAfter, text } of withStatus(503)) {
    expect(retryAfter).toBeGreaterThanOrEqual(1);
    expect(text).toContain('"OVERLOADED"');
  }
  for (const { text } of withStatus(200)) expect(text).not.toContain('"errors"');
});

test("members are served, whatever the others ask", () => {
  const members = outcomes.filter(({ kind }) => kind === "member");
  expect(members.length).toBeGreaterThan(0);
  expect(members.filter(({ status }) => status !== 200)).toEqual([]);
});

test("what can be done is done all the same", () => {
  expect(withStatus(200).length / tookSeconds).toBeGreaterThan(capacity * 0.25);
});

test("who is refused has not waited longer than they have patience", () => {
  expect(withStatus(503).length).toBeGreaterThan(0);
  expect(percentile(times(withStatus(503)), 0.5)).toBeLessThan(1_500);
});

test("afterwards all is as before, and no memory was lost", () => {
  expect(calmMs).toBeLessThan(5_000);
  expect(grownBytes).toBeLessThan(200 * 1024 ** 2);
});
