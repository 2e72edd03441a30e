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

/** With so much memory for its objects as an operator of a small machine would give it, it has to do. */
const heapMegabytes = 400;
const network = useNetwork("overload", {
  regions: ["tohoku", "shikoku"],
  deadlineMs: 1_000,
  gatewaySettings: { NODE_OPTIONS: `--max-old-space-size=${heapMegabytes}` },
});
/** So heavy that those who wait for their turn soon wait for long. */
const hubs = `query ($first: Int!) { ${["NEWEST", "NAME_KANA", "MOST_SEATS"]
  .map((order) => `${order}: hubs(first: $first, orderBy: ${order}) { ...Page }`)
  .join(" ")} }
  fragment Page on HubConnection { totalCount edges { node { id name region { name } } } unavailableRegions { code } }`;
/** Equal questions at the same time would be asked once; these are not equal. */
const bodyOf = (turn: number): string => JSON.stringify({ query: hubs, variables: { first: 1 + (turn % 100) } });
const seconds = 6;

let outcomes: readonly Outcome[];
/** What is answered in a second when no more is asked than that. */
let capacity: number;
let tookSeconds: number;
let calmMs: number;
let memoryBytes: number;

const times = (some: readonly Outcome[]): number[] => some.map(({ tookMs }) => tookMs);
const withStatus = (status: number): Outcome[] => outcomes.filter((outcome) => outcome.status === status);

beforeAll(async () => {
  const token = await network.constellation.issuer.issue({ ...demoVisitors.coordinator });
  const anonymous = { kind: "anonymous", headers: {}, bodyOf };
  const member = { kind: "member", headers: { authorization: `Bearer ${token}` }, bodyOf };
  await letAsk(network.endpoint, [{ ...anonymous, people: 16, everyMs: 0 }], 4_000);
  capacity = (await letAsk(network.endpoint, [{ ...anonymous, people: 16, everyMs: 0 }], 3_000)).length / 3;
  const { pid } = network.constellation.gateway;
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
  memoryBytes = (await usageOf(pid))?.rssBytes ?? 0;
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

test("afterwards all is as before, and the memory was enough", () => {
  expect(calmMs).toBeLessThan(5_000);
  expect(memoryBytes).toBeLessThan((heapMegabytes + 200) * 1024 ** 2);
});
