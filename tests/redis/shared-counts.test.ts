import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { spendingInRedis, type Spending } from "../../gateway/protection/spending.ts";
import { randomUUID } from "node:crypto";
import { until } from "../support/until.ts";

/** Gateways that share a Redis count together; without it each counts alone. Runs where `TEST_REDIS_URL` names a real one. */

const url = new URL(process.env["TEST_REDIS_URL"] ?? "");

/** A way to the server that can be cut, or go dead without a word. */
interface Wire {
  readonly url: string;
  cut(): void;
  freeze(): void;
  mend(): void;
  close(): void;
}

async function startWire(): Promise<Wire> {
  let state: "WHOLE" | "CUT" | "FROZEN" = "WHOLE";
  const sockets = new Set<Socket>();
  const server: Server = createServer((near) => {
    if (state === "CUT") return void near.destroy();
    const far = connect(Number(url.port), url.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on("data", (chunk) => {
        if (state !== "FROZEN") to.write(chunk);
      });
      from.on("error", () => undefined);
      from.once("close", () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const dropAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => {
      state = "CUT";
      dropAll();
    },
    freeze: () => (state = "FROZEN"),
    mend: () => {
      state = "WHOLE";
      dropAll();
    },
    close: () => {
      dropAll();
      server.close();
    },
  };
}

const silent = pino({ level: "silent" });
let wire: Wire;
let one: Spending;
let other: Spending;
let key: string;

beforeEach(async () => {
  wire = await startWire();
  one = spendingInRedis(wire.url, silent);
  other = spendingInRedis(url.href, silent);
  key = randomUUID();
  await untilTogether(one, other);
});

afterEach(async () => {
  await one.close();
  await other.close();
  wire.close();
});

/** Both see what the other spends. */
const untilTogether = (...spendings: readonly Spending[]): Promise<void> =>
  until(async () => {
    const shared = randomUUID();
    const points: number[] = [];
    for (const spending of spendings) points.push((await spending.spend(shared, 1)).points);
    expect(points).toEqual(spendings.map((_spending, i) => i + 1));
  }, 10_000);

test("what is spent at one gateway is spent at the other", async () => {
  expect(await one.spend(key, 10)).toMatchObject({ points: 10 });
  const { points, resetMs } = await other.spend(key, 5);
  expect(points).toBe(15);
  expect(resetMs).toBeGreaterThan(50_000);
  expect(resetMs).toBeLessThanOrEqual(60_000);
});

test("a hundred at once are counted each", async () => {
  const spent = await Promise.all(Array.from({ length: 100 }, (_none, i) => (i % 2 ? one : other).spend(key, 1)));
  expect(spent.map(({ points }) => points).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 100 }, (_none, i) => i + 1),
  );
});

test("while the connection is cut a gateway counts alone and keeps nobody waiting; then they count together again", async () => {
  wire.cut();
  const startedAt = performance.now();
  for (let i = 0; i < 20; i++) await one.spend(key, 1);
  expect(performance.now() - startedAt).toBeLessThan(500);
  expect(await one.spend(key, 1)).toMatchObject({ points: 21 });
  expect(await other.spend(key, 1)).toMatchObject({ points: 1 });
  wire.mend();
  await untilTogether(one, other);
});

test("a Redis that says nothing keeps the first few waiting for a tenth of a second, and nobody after them", async () => {
  wire.freeze();
  const tookMs: number[] = [];
  for (let i = 0; i < 10; i++) {
    const startedAt = performance.now();
    await one.spend(key, 1);
    tookMs.push(performance.now() - startedAt);
  }
  expect(Math.max(...tookMs)).toBeLessThan(500);
  expect(tookMs.filter((ms) => ms > 50).length).toBeLessThanOrEqual(3);
  wire.mend();
  await untilTogether(one, other);
});
