import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import type { RunningProgram } from "../../demo/programs.ts";
import { IssuePageDocument, MoveRegionDocument } from "../support/api.generated.ts";
import { startBalancer, type Balancer } from "../support/balancer.ts";
import { newestIssueIds } from "../support/demo-rows.ts";
import { post, until, useNetwork } from "../support/network.ts";

/** Programs are brought up to date one after another behind a balancer, under load, and not one question is dropped. */

/** Few in every run; `ROLLING_RESTARTS=20 npx vitest run tests/e2e/rolling-restarts` for more. */
const restarts = Number(process.env["ROLLING_RESTARTS"] ?? 2);
const lookMs = 100;
const pauseMs = String(15 * lookMs);
const patienceMs = 60_000 + restarts * 20_000;
const regions = ["tohoku", "shikoku"];
const network = useNetwork("rolling-restarts", { regions });
let balancer: Balancer;
let authorization: string;
const total = newestIssueIds(regions).length;

beforeEach(async () => {
  balancer = await startBalancer(lookMs);
});
afterEach(() => balancer.stop());
beforeAll(async () => {
  const visitor = { sub: "load", role: "COORDINATOR" as const, regions: ["*"], hubs: [] };
  authorization = `Bearer ${await network.constellation.issuer.issue(visitor)}`;
});

/** Asks for the national page again and again, forty times a second at most; every answer has to be whole. */
function askContinuously(endpoint: string) {
  const answers: string[] = [];
  const ask = async (): Promise<string> => {
    const asked = post(`${endpoint}/graphql`, IssuePageDocument, { first: 1 }, { authorization });
    const { status, data, errors } = await asked;
    return JSON.stringify([status, data?.issues?.totalCount, data?.issues?.unavailableRegions, errors]);
  };
  const stopping = new AbortController();
  const keepAsking = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      answers.push(await ask().catch((error: unknown) => `dropped: ${String(error)}`));
      await wait(50);
    }
  };
  const asking = Promise.all([keepAsking(), keepAsking()]);
  onTestFinished(() => stopping.abort());
  return {
    answers,
    stop: async () => {
      stopping.abort();
      await asking;
      return [...new Set(answers)];
    },
  };
}

/** Starts the next before it stops the last, as a rolling update does. */
async function roll(first: RunningProgram, start: () => Promise<RunningProgram>): Promise<void> {
  let running = first;
  for (let i = 0; i < restarts; i++) {
    const next = await take(start);
    await running.stop();
    balancer.remove(running.address);
    running = next;
  }
}

/** Starts one and waits until it is asked. */
async function take(start: () => Promise<RunningProgram>): Promise<RunningProgram> {
  const program = await start();
  balancer.add(program.address);
  await until(() => expect(balancer.ready()).toContain(program.address), 20_000);
  return program;
}

const whole = JSON.stringify([200, total, [], []]);

test(
  `${restarts} restarts of the gateway drop no question`,
  async () => {
    const start = () => network.startBeside("gateway", { GATEWAY_DRAIN_PAUSE_MS: pauseMs });
    const first = await take(start);
    const load = askContinuously(balancer.address);
    await roll(first, start);
    expect(await load.stop()).toEqual([whole]);
    expect(load.answers.length).toBeGreaterThan(20);
  },
  patienceMs,
);

test(
  `${restarts} restarts of a region drop no question and leave no row out`,
  async () => {
    const start = () => network.startBeside("tohoku", { REGION_DRAIN_PAUSE_MS: pauseMs });
    const first = await take(start);
    await network.as("secretariat").query(MoveRegionDocument, { code: "tohoku", address: balancer.address });
    const load = askContinuously(network.constellation.gateway.address);
    await roll(first, start);
    expect(await load.stop()).toEqual([whole]);
    expect(load.answers.length).toBeGreaterThan(20);
  },
  patienceMs,
);
