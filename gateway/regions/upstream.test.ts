import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SingleFlight } from "./single-flight.ts";
import { upstreamSettings } from "./testing/upstream-settings.ts";
import { Upstream, type UpstreamRequest, type UpstreamSettings } from "./upstream.ts";

/** A program whose answers the test gives, and the upstream that asks it. */

let server: Server;
let handle: (response: ServerResponse, place: number) => void;
let asked = 0;
/** Where it was asked last, and with what token. */
let lastAsked: readonly unknown[];
const opened: Upstream[] = [];

beforeEach(async () => {
  asked = 0;
  server = createServer((request, response) => {
    request.resume();
    request.on("end", () => {
      lastAsked = [request.url, request.headers.authorization];
      handle(response, ++asked);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterEach(async () => {
  for (const upstream of opened.splice(0)) await upstream.close();
  server.closeAllConnections();
  server.close();
});

function upstreamOf(settings: Partial<UpstreamSettings> = {}): Upstream {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const options = { ...upstreamSettings, ...settings, now: () => new Date(), flights: new SingleFlight() };
  const upstream = new Upstream(address, options);
  opened.push(upstream);
  return upstream;
}

let question = 0;

const read = (more: Partial<UpstreamRequest> = {}): UpstreamRequest => ({
  ...write(),
  question: `another question ${++question}`,
  ...more,
});

const write = (): UpstreamRequest => ({
  path: "/issues",
  body: "{}",
  token: "t",
  requestId: "r",
  signal: new AbortController().signal,
  endsAt: Number.POSITIVE_INFINITY,
});

const answers = (response: ServerResponse): void => void response.end('{"data":{}}');
const breaks = (response: ServerResponse): void => void response.destroy();
const silent = (): void => undefined;
/** For a machine that does much else. */
const patience = { timeout: 30_000, interval: 5 };

async function fail(upstream: Upstream, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await expect(upstream.ask(read())).rejects.toThrow();
}

test("after five failures in a row it is left alone: nobody waits, and the last reason is told", async () => {
  handle = breaks;
  const upstream = upstreamOf();
  await fail(upstream, 5);
  expect(upstream.health()).toMatchObject({ status: "DOWN", circuit: "OPEN", consecutiveFailures: 5 });
  await expect(upstream.ask(read())).rejects.toMatchObject({ reason: "UNREACHABLE", isOutcomeUnknown: false });
  await expect(upstream.ask(write())).rejects.toMatchObject({ reason: "UNREACHABLE", isOutcomeUnknown: false });
  expect(asked).toBe(5);
});

test("failures that are not in a row are no reason to leave it alone", async () => {
  handle = (response, place) => (place % 5 === 0 ? answers(response) : breaks(response));
  const upstream = upstreamOf();
  for (let i = 0; i < 4; i++) {
    await fail(upstream, 4);
    expect(await upstream.ask(read())).toEqual({ data: {} });
  }
  expect(upstream.health()).toMatchObject({ status: "UP", circuit: "CLOSED" });
});

test("after a pause it is tried by a question of our own; others do not wait for that, and its answer ends the pause", async () => {
  let finish = (): void => undefined;
  handle = (response, place) => (place <= 5 ? breaks(response) : void (finish = () => answers(response)));
  const upstream = upstreamOf({ maxPauseMs: 100, deadlineMs: 60_000 });
  await fail(upstream, 5);
  await vi.waitUntil(() => asked === 6, patience);
  expect(lastAsked).toEqual(["/trial", "Bearer own"]);
  expect(upstream.health()).toMatchObject({ status: "DOWN", circuit: "HALF_OPEN" });
  await expect(upstream.ask(read())).rejects.toMatchObject({ reason: "UNREACHABLE" });
  expect(asked).toBe(6);
  finish();
  await vi.waitUntil(() => upstream.health().circuit === "CLOSED", patience);
  expect(upstream.health()).toMatchObject({ status: "UP" });
  handle = answers;
  expect(await upstream.ask(read())).toEqual({ data: {} });
});

test("one that goes on failing is tried again and again, and its last reason is told", async () => {
  handle = (response, place) => (place <= 5 ? breaks(response) : void response.writeHead(503).end());
  const upstream = upstreamOf({ maxPauseMs: 100 });
  await fail(upstream, 5);
  await vi.waitUntil(() => asked >= 8, patience);
  await vi.waitUntil(() => upstream.health().circuit === "OPEN", patience);
  expect(upstream.health()).toMatchObject({ status: "DOWN", reason: "INTERNAL_ERROR" });
  await expect(upstream.ask(read())).rejects.toMatchObject({ reason: "INTERNAL_ERROR" });
});

test("more than may be under way is refused at once, and is no failure of the program", async () => {
  const waiting: ServerResponse[] = [];
  handle = (response) => void waiting.push(response);
  const upstream = upstreamOf({ connections: 2, maxUnderWay: 3 });
  const underWay = [read(), read(), read()].map((request) => upstream.ask(request));
  await expect(upstream.ask(read())).rejects.toMatchObject({ reason: "DEADLINE_EXCEEDED", isOutcomeUnknown: false });
  expect(upstream.health()).toEqual({ status: "UNKNOWN", circuit: "CLOSED" });
  await vi.waitUntil(() => waiting.length === 2);
  handle = answers;
  for (const response of waiting) answers(response);
  await Promise.all(underWay);
  expect(await upstream.ask(read())).toEqual({ data: {} });
});

test("a read whose connection breaks is sent once more", async () => {
  handle = (response, place) => (place === 1 ? breaks(response) : answers(response));
  const upstream = upstreamOf({ retryShare: 0.1 });
  expect(await upstream.ask(read())).toEqual({ data: {} });
  expect(asked).toBe(2);
  expect(upstream.health()).toMatchObject({ status: "UP" });
});

test("a write is never sent twice", async () => {
  handle = breaks;
  const upstream = upstreamOf({ retryShare: 1, hedgeAfterMs: 1 });
  await expect(upstream.ask(write())).rejects.toMatchObject({ reason: "UNREACHABLE", isOutcomeUnknown: true });
  expect(asked).toBe(1);
});

test.each<[string, (response: ServerResponse) => void]>([
  ["says that it is at fault", (response) => response.writeHead(500).end()],
  ["says what is no answer", (response) => response.end("<html>")],
  ["is silent", silent],
])("a read of a program that %s is not sent again", async (_what, fault) => {
  handle = fault;
  const upstream = upstreamOf({ retryShare: 1, deadlineMs: 100 });
  await fail(upstream, 1);
  expect(asked).toBe(1);
});

test("of many reads whose connections break few are sent again", async () => {
  handle = breaks;
  const upstream = upstreamOf({ retryShare: 0.1, maxFailures: 1_000 });
  await fail(upstream, 50);
  expect(asked).toBeLessThanOrEqual(50 + 5 + 5);
});

test("a late read is sent a second time where that is wanted", async () => {
  handle = (response, place) => (place === 1 ? silent() : answers(response));
  const upstream = upstreamOf({ connections: 2, retryShare: 0.1, hedgeAfterMs: 30 });
  expect(await upstream.ask(read())).toEqual({ data: {} });
  expect(asked).toBe(2);
});

test("equal reads are one request; a write between them makes them two", async () => {
  const waiting: ServerResponse[] = [];
  handle = (response) => void waiting.push(response);
  const upstream = upstreamOf({ connections: 4 });
  const early = [upstream.ask(read({ question: "same" })), upstream.ask(read({ question: "same" }))];
  await vi.waitUntil(() => waiting.length === 1);
  const written = upstream.ask(write());
  await vi.waitUntil(() => waiting.length === 2);
  waiting[1]?.end('{"data":"written"}');
  expect(await written).toEqual({ data: "written" });
  const late = upstream.ask(read({ question: "same" }));
  await vi.waitUntil(() => waiting.length === 3);
  waiting[0]?.end('{"data":"old"}');
  waiting[2]?.end('{"data":"new"}');
  expect(await Promise.all([...early, late])).toEqual([{ data: "old" }, { data: "old" }, { data: "new" }]);
});

test("an operation that has little time left waits no longer, and the program is not blamed", async () => {
  handle = silent;
  const upstream = upstreamOf({ maxFailures: 1 });
  const startedAt = performance.now();
  await expect(upstream.ask(read({ endsAt: startedAt + 50 }))).rejects.toMatchObject({ reason: "DEADLINE_EXCEEDED" });
  expect(performance.now() - startedAt).toBeLessThan(1_000);
  await expect(upstream.ask(read({ endsAt: startedAt }))).rejects.toMatchObject({ isOutcomeUnknown: false });
  expect(upstream.health()).toEqual({ status: "UNKNOWN", circuit: "CLOSED" });
  expect(asked).toBe(1);
});

test("clients that leave are no reason to leave a program alone", async () => {
  handle = silent;
  const upstream = upstreamOf({ maxFailures: 1, connections: 10 });
  for (let i = 0; i < 3; i++) {
    const client = new AbortController();
    const answer = upstream.ask(read({ signal: client.signal }));
    client.abort();
    await expect(answer).rejects.toThrow();
  }
  expect(upstream.health().circuit).toBe("CLOSED");
});
