import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningProgram } from "../../demo/programs.ts";
import { demoVisitors } from "../../demo/visitors.ts";
import { letAsk, percentile, type Outcome } from "../support/crowd.ts";
import { slowBy, standInFor, type FaultRegion } from "../support/fault-region.ts";
import { until, useNetwork } from "../support/network.ts";
import { boundedMemory, usageOf } from "../support/process-usage.ts";

/**
 * When ten times as much is asked as can be done, what can be done is done, and the rest is refused at once. How soon is looked at where
 * the regions' time is what is short, which no other work on this machine makes shorter. `docs/reliability.md` has what was measured.
 */

const regions = ["tohoku", "shikoku"];
const network = useNetwork("overload", { regions, gatewaySettings: boundedMemory.settings });
const seconds = 6;

/** What there is too little of. */
interface Shortage {
  readonly of: string;
  /** Brings it about, and says which gateway to ask. */
  readonly begin: () => Promise<RunningProgram>;
  /** Equal questions at the same time would be asked once; `first` makes them unequal. */
  readonly query: string;
  readonly timesAsked: number;
}

const standIns: FaultRegion[] = [];
afterAll(() => Promise.all(standIns.map((standIn) => standIn.stop())));

/** Ten answers a second: eight places, each taken for as long as the regions think. The machine itself has next to nothing to do. */
const regionsThinkMs = 800;

async function slowRegions(): Promise<RunningProgram> {
  for (const code of regions) standIns.push(await standInFor(code, network));
  const gateway = await network.startBeside("gateway", {
    GATEWAY_MAX_ACTIVE_REQUESTS: "8",
    GATEWAY_REGION_DEADLINE_MS: "5000",
  });
  await until(async () => expect((await fetch(`${gateway.address}/readyz`)).status).toBe(200), 20_000);
  for (const standIn of standIns) standIn.misbehave(slowBy(regionsThinkMs));
  return gateway;
}

const page = "fragment Page on HubConnection { totalCount edges { node { id name } } unavailableRegions { code } }";

/** The crowd takes its time from the same machine, so it asks as often as it can. */
const gatewaysTime: Shortage = {
  of: "time of the gateway",
  begin: async () => network.constellation.gateway,
  // So heavy that those who wait for their turn soon wait for long.
  query: `query ($first: Int!) { ${["NEWEST", "NAME_KANA", "MOST_SEATS"]
    .map((order) => `${order}: hubs(first: $first, orderBy: ${order}) { ...Page edges { node { region { name } } } }`)
    .join(" ")} } ${page}`,
  timesAsked: 10,
};

const regionsTime: Shortage = {
  of: "time of the regions",
  begin: slowRegions,
  query: `query ($first: Int!) { hubs(first: $first) { ...Page } } ${page}`,
  timesAsked: 14,
};

/** What came of it. */
interface Overload {
  readonly outcomes: readonly Outcome[];
  /** What is answered in a second when no more is asked than that. */
  readonly capacity: number;
  /** In a second, once the crowd is there. */
  readonly answered: number;
  /** In a second. */
  readonly asked: number;
  readonly calmMs: number;
  readonly memoryBytes: number;
}

/** What is answered in a second between these moments of a crowd's asking. */
const rateOf = (outcomes: readonly Outcome[], fromMs: number, toMs: number): number =>
  (outcomes.filter(({ status, atMs }) => status === 200 && atMs >= fromMs && atMs < toMs).length * 1_000) /
  (toMs - fromMs);

const lastOf = (outcomes: readonly Outcome[]): number => Math.max(...outcomes.map(({ atMs }) => atMs)) + 1;

async function overload({ begin, query, timesAsked }: Shortage): Promise<Overload> {
  const { address, pid } = await begin();
  const endpoint = `${address}/graphql`;
  const bodyOf = (turn: number): string => JSON.stringify({ query, variables: { first: 1 + (turn % 100) } });
  const token = await network.constellation.issuer.issue({ ...demoVisitors.coordinator });
  const anonymous = { kind: "anonymous", headers: {}, bodyOf };
  const member = { kind: "member", headers: { authorization: `Bearer ${token}` }, bodyOf };
  const calm = [{ ...anonymous, people: 16, everyMs: 0 }];
  await letAsk(endpoint, calm, 4_000);
  const usual = await letAsk(endpoint, calm, 3_000);
  const capacity = rateOf(usual, 0, lastOf(usual));
  const crowds = [
    { ...member, people: 4, everyMs: 4_000 / (0.3 * capacity) },
    { ...anonymous, people: 400, everyMs: 400_000 / ((timesAsked - 0.3) * capacity) },
  ];
  const outcomes = await letAsk(endpoint, crowds, seconds * 1_000);
  const overAt = performance.now();
  await until(async () => {
    const [again] = await letAsk(endpoint, [{ ...anonymous, people: 1, everyMs: 100 }], 50);
    expect(again?.status).toBe(200);
  });
  const calmMs = performance.now() - overAt;
  const memoryBytes = (await usageOf(pid))?.rssBytes ?? 0;
  const answered = rateOf(outcomes, 1_000, seconds * 1_000);
  return { outcomes, capacity, answered, asked: outcomes.length / seconds, calmMs, memoryBytes };
}

const withStatus = ({ outcomes }: Overload, status: number): Outcome[] =>
  outcomes.filter((outcome) => outcome.status === status);
const times = (some: readonly Outcome[]): number[] => some.map(({ tookMs }) => tookMs);

function summaryOf(overload: Overload): string {
  const { capacity, asked, answered, calmMs, memoryBytes } = overload;
  const refused = times(withStatus(overload, 503));
  const round = (value: number): number => Math.round(value * 10) / 10;
  return (
    `${round(capacity)} a second can be done, ${round(asked)} asked (${round(asked / capacity)} times), ${round(answered)} answered; ` +
    `${refused.length} refused after ${Math.round(percentile(refused, 0.5))} ms (99 of 100 within ${Math.round(percentile(refused, 0.99))}); ` +
    `calm after ${Math.round(calmMs)} ms; ${Math.round(memoryBytes / 1e6)} MB`
  );
}

/** What holds however busy the machine is; the overload itself, for what holds beyond. */
function holdsUnder(shortage: Shortage): () => Overload {
  let seen: Overload;

  beforeAll(async () => {
    seen = await overload(shortage);
    process.stdout.write(`too little ${shortage.of}: ${summaryOf(seen)}\n`);
  });

  test("every request gets an answer: 200, or 503 and when to come again", () => {
    expect(new Set(seen.outcomes.map(({ status }) => status))).toEqual(new Set([200, 503]));
    for (const { retryAfter, text } of withStatus(seen, 503)) {
      expect(retryAfter).toBeGreaterThanOrEqual(1);
      expect(text).toContain('"OVERLOADED"');
    }
  });

  test("the memory is enough", () => {
    expect(seen.memoryBytes).toBeLessThan(boundedMemory.maxRssBytes);
  });

  return () => seen;
}

describe("when there is too little time of the gateway", () => {
  holdsUnder(gatewaysTime);
});

describe("when there is too little time of the regions", () => {
  const seen = holdsUnder(regionsTime);

  test("ten times as much is asked as can be done", () => {
    expect(seen().asked / seen().capacity).toBeGreaterThan(10);
  });

  test("members are served, whatever the others ask", () => {
    const members = seen().outcomes.filter(({ kind }) => kind === "member");
    expect(members.length).toBeGreaterThan(0);
    expect(members.filter(({ status }) => status !== 200)).toEqual([]);
  });

  test("what can be done is done all the same", () => {
    expect(seen().answered).toBeGreaterThan(seen().capacity * 0.5);
    for (const { text } of withStatus(seen(), 200)) expect(text).not.toContain('"errors"');
  });

  test("who is refused has not waited longer than they have patience", () => {
    expect(percentile(times(withStatus(seen(), 503)), 0.5)).toBeLessThan(1_500);
  });

  test("afterwards all is as before", () => {
    expect(seen().calmMs).toBeLessThan(5_000);
  });
});
