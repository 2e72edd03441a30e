import type { Sql } from "postgres";
import { expect, test } from "vitest";
import { DatabasePool, type Connection, type PoolLimits } from "./pool.ts";
import { DatabaseBusy } from "./faults.ts";

/** Who gets a connection when; the connections lead nowhere. */

function poolOf(limits: Partial<PoolLimits> = {}) {
  const opened: { close: () => void; isEnded: boolean }[] = [];
  const pool = new DatabasePool(
    (close) => {
      const state = { close, isEnded: false };
      opened.push(state);
      const end = async () => {
        state.isEnded = true;
      };
      return { end } as unknown as Sql;
    },
    { poolSize: 2, maxWaiting: 3, waitMs: 10_000, ...limits },
  );
  /** Lends a connection until it is given back. */
  const hold = async () => {
    const { promise: back, resolve: giveBack, reject: breakIt } = deferred();
    const { promise: lent, resolve: lend } = deferred<Connection>();
    const whole = pool.use(async (connection) => {
      lend(connection);
      await back;
    });
    whole.catch(() => undefined);
    const connection = await Promise.race([lent, whole.then(() => Promise.reject(new Error("over already")))]);
    return { connection, whole, giveBack: () => giveBack(undefined), breakIt };
  };
  return { pool, opened, hold };
}

function deferred<Value = unknown>() {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<Value>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

const lost = Object.assign(new Error("gone"), { code: "CONNECTION_CLOSED" });

test("no more connections are opened than the pool has, and they are used again", async () => {
  const { pool, opened, hold } = poolOf();
  const [first, second] = [await hold(), await hold()];
  expect(opened).toHaveLength(2);
  const third = pool.use(async (connection) => connection);
  first.giveBack();
  expect(await third).toBe(first.connection);
  second.giveBack();
  await second.whole;
  expect(opened).toHaveLength(2);
});

test("who waits is served in the order of coming", async () => {
  const { pool, hold } = poolOf({ poolSize: 1 });
  const holder = await hold();
  const served: number[] = [];
  const waiting = [1, 2, 3].map((n) => pool.use(async () => served.push(n)));
  holder.giveBack();
  await Promise.all(waiting);
  expect(served).toEqual([1, 2, 3]);
});

test("who comes to a full line is refused at once, and the line moves on", async () => {
  const { pool, hold } = poolOf({ poolSize: 1, maxWaiting: 2 });
  const holder = await hold();
  const waiting = [1, 2].map((n) => pool.use(async () => n));
  await expect(pool.use(async () => 3)).rejects.toThrow(DatabaseBusy);
  holder.giveBack();
  expect(await Promise.all(waiting)).toEqual([1, 2]);
});

test("nobody waits longer than the limit, and who gave up is not served later", async () => {
  const { pool, hold } = poolOf({ poolSize: 1, waitMs: 20 });
  const holder = await hold();
  let isServed = false;
  const late = pool.use(async () => {
    isServed = true;
  });
  await expect(late).rejects.toThrow("no connection was free within 20 ms");
  holder.giveBack();
  await holder.whole;
  expect(await pool.use(async () => "next")).toBe("next");
  expect(isServed).toBe(false);
});

test("a connection that broke under its user is thrown away, and the next in line has a new one", async () => {
  const { pool, opened, hold } = poolOf({ poolSize: 1 });
  const holder = await hold();
  const next = pool.use(async (connection) => connection);
  holder.breakIt(lost);
  await expect(holder.whole).rejects.toBe(lost);
  expect(await next).not.toBe(holder.connection);
  expect(opened.map(({ isEnded }) => isEnded)).toEqual([true, false]);
});

test("where one connection broke the idle ones are thrown away too, for they may be mute", async () => {
  const { pool, opened, hold } = poolOf();
  const [one, other] = [await hold(), await hold()];
  other.giveBack();
  await other.whole;
  one.breakIt(lost);
  await expect(one.whole).rejects.toBe(lost);
  expect(opened.map(({ isEnded }) => isEnded)).toEqual([true, true]);
  expect(await pool.use(async (connection) => connection.isLost)).toBe(false);
  expect(opened).toHaveLength(3);
});

test("a connection that the server closed while it was idle is not lent again", async () => {
  const { pool, opened } = poolOf();
  const first = await pool.use(async (connection) => connection);
  opened[0]?.close();
  expect(opened[0]?.isEnded).toBe(true);
  expect(await pool.use(async (connection) => connection)).not.toBe(first);
});

test("a connection that the server closed while it was lent is marked, for what is sent next over it", async () => {
  const { opened, hold } = poolOf();
  const holder = await hold();
  opened[0]?.close();
  expect(holder.connection.isLost).toBe(true);
  holder.giveBack();
  await holder.whole;
  expect(opened[0]?.isEnded).toBe(true);
});

test("a statement that was refused leaves its connection to others", async () => {
  const { pool, opened } = poolOf();
  const refused = Object.assign(new Error("duplicate key"), { code: "23505" });
  await expect(pool.use(() => Promise.reject(refused))).rejects.toBe(refused);
  await pool.use(async () => undefined);
  expect(opened.map(({ isEnded }) => isEnded)).toEqual([false]);
});

test("closing ends every connection", async () => {
  const { pool, opened, hold } = poolOf();
  await Promise.all([hold(), hold()]);
  await pool.close(5);
  expect(opened.map(({ isEnded }) => isEnded)).toEqual([true, true]);
});
