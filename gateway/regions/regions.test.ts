import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { Regions, type RegisteredRegion } from "./regions.ts";
import { SingleFlight } from "./single-flight.ts";
import { upstreamSettings } from "./testing/upstream-settings.ts";
import type { UpstreamRequest } from "./upstream.ts";

const opened: { close(): unknown }[] = [];

afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

const now = new Date("2026-01-01T00:00:00.000Z");

function regionsOf(deadlineMs = 5_000): Regions {
  const flights = new SingleFlight();
  const regions = new Regions({
    ...upstreamSettings,
    deadlineMs,
    now: () => now,
    flights,
    trialOf: () => upstreamSettings.trial,
  });
  opened.push(regions);
  return regions;
}

/** A region's program that says its name; `until` holds its answers back. */
async function start(name: string, until?: Promise<void>): Promise<string> {
  const server: Server = createServer((_incoming, response) => {
    void Promise.resolve(until).then(() => response.end(JSON.stringify({ name })));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  opened.push({ close: () => (server.closeAllConnections(), server.close()) });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const listed = (code: string, address: string, status: RegisteredRegion["status"] = "ACTIVE"): RegisteredRegion => ({
  code,
  name: code,
  status,
  address,
});

const request = (signal = new AbortController().signal): UpstreamRequest => ({
  path: "/issues",
  body: "{}",
  token: "t",
  requestId: "r",
  signal,
  endsAt: Number.POSITIVE_INFINITY,
});

const nowhere = "http://127.0.0.1:1";

test("a region that nobody registered is not reached, and nothing was done there", async () => {
  await expect(regionsOf().ask("tohoku", request())).rejects.toMatchObject({
    reason: "UNREACHABLE",
    isOutcomeUnknown: false,
  });
});

test("members are those of the last listing, active and suspended, and a new object each time", () => {
  const regions = regionsOf();
  expect(regions.members).toEqual({ active: new Set(), suspended: new Set() });
  regions.update([listed("tohoku", nowhere), listed("kanto", nowhere, "SUSPENDED")]);
  const before = regions.members;
  expect(before).toEqual({ active: new Set(["tohoku"]), suspended: new Set(["kanto"]) });
  regions.update([listed("kanto", nowhere)]);
  expect(regions.members).toEqual({ active: new Set(["kanto"]), suspended: new Set() });
  expect(before.active).toEqual(new Set(["tohoku"]));
});

test("a region that joins is asked, one that leaves no longer", async () => {
  const regions = regionsOf();
  const address = await start("tohoku");
  regions.update([listed("tohoku", address)]);
  expect(await regions.ask("tohoku", request())).toEqual({ name: "tohoku" });
  regions.update([]);
  await expect(regions.ask("tohoku", request())).rejects.toMatchObject({ reason: "UNREACHABLE" });
  expect([...regions.health().keys()]).toEqual([]);
});

test("a region that moved is asked at its new address, with its health begun anew", async () => {
  const regions = regionsOf();
  regions.update([listed("tohoku", await start("old"))]);
  await regions.ask("tohoku", request());
  expect(regions.health().get("tohoku")).toMatchObject({ status: "UP" });
  regions.update([listed("tohoku", await start("new"))]);
  expect(regions.health().get("tohoku")).toMatchObject({ status: "UNKNOWN" });
  expect(await regions.ask("tohoku", request())).toEqual({ name: "new" });
});

test("a listing without changes keeps health and connections, also when a region is suspended", async () => {
  const regions = regionsOf();
  const address = await start("tohoku");
  regions.update([listed("tohoku", address)]);
  await regions.ask("tohoku", request());
  const health = regions.health().get("tohoku");
  regions.update([listed("tohoku", address, "SUSPENDED")]);
  expect(regions.health().get("tohoku")).toEqual(health);
});

test("a request under way ends well though its region has left meanwhile", async () => {
  const regions = regionsOf();
  let release = (): void => undefined;
  const address = await start("tohoku", new Promise((resolve) => (release = resolve)));
  regions.update([listed("tohoku", address)]);
  const answer = regions.ask("tohoku", request());
  regions.update([]);
  release();
  expect(await answer).toEqual({ name: "tohoku" });
});

test("failures are seen in the region's health, an answer ends them", async () => {
  const regions = regionsOf();
  regions.update([listed("tohoku", nowhere)]);
  expect(regions.silentSince("tohoku")).toBeNull();
  for (let i = 0; i < 3; i++)
    await expect(regions.ask("tohoku", request())).rejects.toMatchObject({ reason: "UNREACHABLE" });
  expect(regions.health().get("tohoku")).toEqual({
    status: "DOWN",
    since: now,
    lastOkAt: null,
    consecutiveFailures: 3,
    reason: "UNREACHABLE",
    circuit: "CLOSED",
  });
  expect(regions.silentSince("tohoku")).toBe("2026-01-01T00:00:00.000Z");
  expect(regions.silentSince("nobody")).toBeNull();
});

test("a region is not blamed for a client that has gone", async () => {
  const regions = regionsOf();
  regions.update([listed("tohoku", await start("tohoku", new Promise(() => undefined)))]);
  const client = new AbortController();
  const answer = regions.ask("tohoku", request(client.signal));
  client.abort();
  await expect(answer).rejects.toMatchObject({ reason: "DEADLINE_EXCEEDED" });
  expect(regions.health().get("tohoku")).toMatchObject({ status: "UNKNOWN" });
});

test("a region that does not answer is let go at the deadline", async () => {
  const regions = regionsOf(50);
  regions.update([listed("tohoku", await start("tohoku", new Promise(() => undefined)))]);
  await expect(regions.ask("tohoku", request())).rejects.toMatchObject({
    reason: "DEADLINE_EXCEEDED",
    isOutcomeUnknown: true,
  });
  expect(regions.health().get("tohoku")).toMatchObject({ status: "DEGRADED", reason: "DEADLINE_EXCEEDED" });
});
