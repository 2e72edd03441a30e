import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { RunningProgram } from "../../demo/programs.ts";
import { HubPageDocument } from "../support/api.generated.ts";
import { honest, mute, slowBy, standInFor, type FaultRegion } from "../support/fault-region.ts";
import { post, until, useNetwork } from "../support/network.ts";

/** A program that is told to stop says first that it is not ready, then accepts no more, and ends when all is answered. */

const pauseMs = 600;
const network = useNetwork("a-program-drains", { regions: ["tohoku"] });
let region: FaultRegion;

beforeAll(async () => {
  region = await standInFor("tohoku", network);
});
afterEach(() => region.misbehave(honest));
afterAll(() => region.stop());

async function startGateway(settings: Readonly<Record<string, string>> = {}): Promise<RunningProgram> {
  const gateway = await network.startBeside("gateway", { GATEWAY_DRAIN_PAUSE_MS: String(pauseMs), ...settings });
  await until(async () => expect(await readiness(gateway)).toEqual([200, "ready"]));
  return gateway;
}

async function readiness({ address }: RunningProgram): Promise<readonly [number, string]> {
  const response = await fetch(`${address}/readyz`);
  const { status } = (await response.json()) as { status: string };
  return [response.status, status];
}

let asked = 0;
/** Another question each time: equal ones would be asked once. */
const ask = ({ address }: RunningProgram) => post(`${address}/graphql`, HubPageDocument, { first: ++asked });

/** Asks and returns once the region has the question; the answer comes later. */
async function askAndWait(gateway: RunningProgram) {
  const before = region.asked();
  const answer = ask(gateway).then(
    ({ status, errors }) => ({ status, errors }),
    () => "dropped",
  );
  await until(() => expect(region.asked()).toBeGreaterThan(before));
  return { answer };
}

const tell = ({ pid = 0 }: RunningProgram, signal: "SIGTERM" | "SIGINT" = "SIGTERM") => process.kill(pid, signal);
const hasEnded = (program: RunningProgram, code: number) => until(() => expect(program.exitCode()).toBe(code));
const whole = { status: 200, errors: [] };

test("a gateway says that it is not ready, goes on for a while, then accepts no more and ends", async () => {
  const gateway = await startGateway();
  region.misbehave(slowBy(pauseMs + 400));
  const first = await askAndWait(gateway);
  const text = await (await fetch(`${gateway.address}/readyz`)).text();
  expect(JSON.parse(text)).toMatchObject({
    registry: { source: "NETWORK" },
    regions: { tohoku: { status: "UNKNOWN" } },
  });
  expect(text).not.toContain("127.0.0.1");
  tell(gateway);
  await until(async () => expect(await readiness(gateway)).toEqual([503, "draining"]));
  const second = await askAndWait(gateway);
  const response = await fetch(`${gateway.address}/livez`);
  expect([response.status, response.headers.get("connection")]).toEqual([200, "close"]);
  await until(() => expect(fetch(`${gateway.address}/livez`)).rejects.toThrow("fetch failed"));
  expect(gateway.exitCode()).toBeNull();
  expect(await Promise.all([first.answer, second.answer])).toEqual([whole, whole]);
  await hasEnded(gateway, 0);
});

test("Ctrl-C does not wait for balancers, but for what is under way", async () => {
  const gateway = await startGateway({ GATEWAY_DRAIN_PAUSE_MS: "60000" });
  region.misbehave(slowBy(400));
  const { answer } = await askAndWait(gateway);
  tell(gateway, "SIGINT");
  expect(await answer).toEqual(whole);
  await hasEnded(gateway, 0);
});

test("what is not done at the deadline is let go", async () => {
  const gateway = await startGateway({ GATEWAY_DRAIN_PAUSE_MS: "0", GATEWAY_DRAIN_DEADLINE_MS: "300" });
  region.misbehave(mute);
  const { answer } = await askAndWait(gateway);
  tell(gateway);
  expect(await answer).toBe("dropped");
  await hasEnded(gateway, 1);
});

test("a second signal ends it at once", async () => {
  const gateway = await startGateway({ GATEWAY_DRAIN_PAUSE_MS: "60000" });
  tell(gateway);
  await until(async () => expect(await readiness(gateway)).toEqual([503, "draining"]));
  tell(gateway);
  await hasEnded(gateway, 1);
});

describe("a region and the network program drain the same way", () => {
  test.each([
    ["tohoku", "REGION"],
    ["network", "NETWORK"],
  ])("%s", async (name, prefix) => {
    const program = await network.startBeside(name, { [`${prefix}_DRAIN_PAUSE_MS`]: String(pauseMs) });
    expect(await readiness(program)).toEqual([200, "ready"]);
    tell(program);
    await until(async () => expect(await readiness(program)).toEqual([503, "draining"]));
    const path = name === "network" ? "graphql" : "issues";
    const response = await fetch(`${program.address}/${path}?query={__typename}`, {
      headers: { "apollo-require-preflight": "true" },
    });
    expect([response.status, await response.json()]).toEqual([200, { data: { __typename: "Query" } }]);
    await hasEnded(program, 0);
  });
});
