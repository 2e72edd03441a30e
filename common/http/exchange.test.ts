import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Pool } from "undici";
import { afterEach, expect, test } from "vitest";
import { exchange } from "./exchange.ts";

const opened: { close(): unknown }[] = [];

afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

/** A server that keeps every request waiting, and a pool of one connection to it. */
async function silentServer() {
  const waiting: ServerResponse[] = [];
  const server = createServer((_request, response) => void waiting.push(response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const pool = new Pool(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { connections: 1 });
  opened.push({ close: () => (server.closeAllConnections(), server.close()) }, { close: () => pool.destroy() });
  return { pool, waiting };
}

const ask = (pool: Pool, deadlineMs: number, signal = new AbortController().signal) =>
  exchange(pool, { method: "POST", path: "/", body: "{}" }, { deadlineMs, maxBytes: 100, signal });

test("at the deadline the wait ends, and the request may have been acted on", async () => {
  const { pool, waiting } = await silentServer();
  await expect(ask(pool, 100)).rejects.toMatchObject({ why: "DEADLINE", wasSent: true });
  expect(waiting).toHaveLength(1);
});

test("a request that is still waiting for a connection at its deadline is never sent", async () => {
  const { pool, waiting } = await silentServer();
  const first = ask(pool, 5_000);
  await expect(ask(pool, 100)).rejects.toMatchObject({ why: "DEADLINE", wasSent: false });
  waiting[0]?.end("done");
  expect(await first).toEqual({ statusCode: 200, text: "done" });
  const last = ask(pool, 5_000);
  await expect.poll(() => waiting.length).toBe(2);
  waiting[1]?.end("again");
  expect(await last).toEqual({ statusCode: 200, text: "again" });
});

test("an answer that came in time is taken, also by a process that was too busy to look", async () => {
  const { pool, waiting } = await silentServer();
  const asked = ask(pool, 200);
  await expect.poll(() => waiting.length).toBe(1);
  waiting[0]?.end("in time");
  const busyUntil = performance.now() + 300;
  while (performance.now() < busyUntil);
  expect(await asked).toEqual({ statusCode: 200, text: "in time" });
});

test("nothing is sent for a client that has gone before", async () => {
  const { pool, waiting } = await silentServer();
  await expect(ask(pool, 5_000, AbortSignal.abort())).rejects.toMatchObject({ why: "GONE", wasSent: false });
  expect(waiting).toEqual([]);
});
