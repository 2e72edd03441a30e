import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { connectDatabase, type DatabaseConnection, type Executor } from "../../common/database/database.ts";
import { CommitUnknown, DatabaseBusy, toldOfDatabase } from "../../common/database/faults.ts";
import { recreateDatabase, startTestServer } from "../support/postgres-server.ts";
import { startTcpProxy } from "../support/tcp-proxy.ts";
import { until } from "../support/until.ts";

/** Sessions die at every moment of a transaction: it is there as a whole or not at all, and the next one finds a connection that works. */

let url: string;
let admin: DatabaseConnection;
let connection: DatabaseConnection;

beforeAll(async () => {
  url = await recreateDatabase(await startTestServer(inject("postgresUrl"), ""), "test_broken_connections");
  admin = connectDatabase({ url, poolSize: 1 });
  await admin.db.execute("create table notes (text text primary key, part int not null)");
});
beforeEach(async () => {
  await admin.db.execute("truncate notes");
  connection = connectDatabase({ url, poolSize: 2 });
  return () => connection.close();
});
afterAll(() => admin.close());

const note = (db: Executor, text: string, part = 1) =>
  db.execute(sql`insert into notes values (${`${text} ${part}`}, ${part})`);
const notes = async () => (await admin.db.execute("select text from notes order by 1")).map(({ text }) => text);
const sessionOf = async (db: Executor) => Number((await db.execute("select pg_backend_pid() as pid"))[0]?.["pid"]);

/** Ends a session as an administrator, a failover or a crash does, and waits until it is gone. */
async function endSession(pid: number): Promise<void> {
  await admin.db.execute(sql`select pg_terminate_backend(${pid})`);
  await until(async () =>
    expect(await admin.db.execute(sql`select 1 from pg_stat_activity where pid = ${pid}`)).toHaveLength(0),
  );
}

/** Drizzle sends nothing before somebody waits for it. */
const begin = (db: Executor, statement: string) => db.execute(statement).then((rows) => rows);

const toldCode = (error: unknown) => toldOfDatabase(error)?.extensions["code"];

/** What the client of a failed act is told. */
const told = (act: Promise<unknown>) => act.then(() => "DONE", toldCode);

describe("a session that ends", () => {
  test("between the statements of a transaction takes all of it along", async () => {
    const change = connection.db.transaction(async (db) => {
      await note(db, "half", 1);
      await endSession(await sessionOf(db));
      await note(db, "half", 2);
      await note(db, "half", 3);
    });
    expect(await told(change)).toBe("REGION_UNAVAILABLE");
    expect(await notes()).toEqual([]);
  });

  test("between them, with the change deaf to errors, too", async () => {
    const change = connection.db.transaction(async (db) => {
      await note(db, "half", 1);
      await endSession(await sessionOf(db));
      await note(db, "half", 2).catch(() => undefined);
      await note(db, "half", 3).catch(() => undefined);
      return "done";
    });
    expect(await told(change)).toBe("REGION_UNAVAILABLE");
    expect(await notes()).toEqual([]);
  });

  test("under a statement does too, and the pool is whole afterwards", async () => {
    const change = connection.db.transaction(async (db) => {
      await note(db, "half", 1);
      const pid = await sessionOf(db);
      await Promise.all([db.execute("select pg_sleep(10)"), endSession(pid)]);
    });
    expect(await told(change)).toBe("REGION_UNAVAILABLE");
    const both = [1, 2].map((part) => connection.db.transaction((db) => note(db, "whole", part)));
    await Promise.all(both);
    expect(await notes()).toEqual(["whole 1", "whole 2"]);
  });

  test("under a commit leaves open whether it was done, and says so", async () => {
    await admin.db.execute(
      `create function linger() returns trigger language plpgsql as $$ begin perform pg_sleep(10); return null; end $$`,
    );
    await admin.db.execute(
      "create constraint trigger linger after insert on notes deferrable initially deferred for each row execute function linger()",
    );
    const change = connection.db.transaction(async (db) => {
      await note(db, "committing");
      const pid = await sessionOf(db);
      const isCommitting = sql`select 1 from pg_stat_activity where pid = ${pid} and query = 'commit'`;
      void until(async () => expect(await admin.db.execute(isCommitting)).toHaveLength(1)).then(() => endSession(pid));
    });
    const error: unknown = await change.catch((thrown: unknown) => thrown);
    await admin.db.execute("drop trigger linger on notes");
    expect(error).toBeInstanceOf(CommitUnknown);
    expect(toldCode(error)).toBe("UNKNOWN_OUTCOME");
  });

  test("while nobody uses it is not noticed by anybody", async () => {
    const pids = await Promise.all([1, 2].map(() => connection.db.transaction((db) => sessionOf(db))));
    for (const pid of pids) await endSession(pid);
    await connection.db.transaction((db) => note(db, "later"));
    expect(await notes()).toEqual(["later 1"]);
  });

  test("under a read has it read again", async () => {
    const read = begin(connection.db, "select pg_backend_pid() as pid, pg_sleep(0.5)");
    const sleeping =
      "select pid from pg_stat_activity where query like '%pg_sleep(0.5)' and datname = current_database() and pid <> pg_backend_pid()";
    const pid = await until(async () => {
      const [session] = await admin.db.execute(sleeping);
      expect(session).toBeDefined();
      return Number(session?.["pid"]);
    });
    await endSession(pid);
    expect((await read)[0]?.["pid"]).not.toBe(pid);
  });
});

test("a way to the server that has become mute is given up after a time, with all connections that went it", async () => {
  const direct = new URL(url);
  const proxy = await startTcpProxy(Number(direct.port));
  const around = new URL(url);
  around.port = String(proxy.port);
  const other = connectDatabase({ url: around.href, poolSize: 2, answerMs: 2_000 });
  const fallSilent = () => proxy.pointAt(Number(direct.port), "MUTE");
  await Promise.all([1, 2].map(() => other.db.transaction((db) => sessionOf(db))));
  fallSilent();
  await other.db.transaction((db) => note(db, "begun again"));
  const unfinished = other.db.transaction(async (db) => {
    await note(db, "half", 1);
    fallSilent();
    await note(db, "half", 2);
  });
  expect(await told(unfinished)).toBe("REGION_UNAVAILABLE");
  const unheard = other.db.transaction(async (db) => {
    await sessionOf(db);
    fallSilent();
  });
  expect(await told(unheard)).toBe("UNKNOWN_OUTCOME");
  await other.db.transaction((db) => note(db, "whole"));
  expect(await notes()).toEqual(["begun again 1", "whole 1"]);
  await other.close();
  await proxy.stop();
});

test("sessions that end all the time, under load: every acknowledged transaction is whole, all others are nothing", async () => {
  const writers = connectDatabase({ url, poolSize: 4 });
  const ending = new AbortController();
  const acknowledged: string[] = [];
  let failures = 0;
  const write = async (writer: number) => {
    for (let i = 0; !ending.signal.aborted; i += 1) {
      const text = `writer ${writer} note ${i}`;
      await writers.db
        .transaction(async (db) => {
          for (const part of [1, 2, 3]) await note(db, text, part);
        })
        .then(
          () => acknowledged.push(text),
          () => (failures += 1),
        );
    }
  };
  const running = Array.from({ length: 8 }, (_, writer) => write(writer));
  const someSessions =
    "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database() and random() < 0.5";
  await until(async () => {
    await admin.db.execute(someSessions);
    expect(failures).toBeGreaterThan(40);
    expect(acknowledged.length).toBeGreaterThan(100);
  }, 15_000);
  ending.abort();
  await Promise.all(running);
  await writers.close();
  const parts = acknowledged.flatMap((text) => [1, 2, 3].map((part) => `${text} ${part}`));
  const there = new Set(await notes());
  expect(parts.filter((part) => !there.has(part))).toEqual([]);
  // What nobody was told of can only be commits whose answer was lost, and they are whole.
  expect(there.size % 3).toBe(0);
});

describe("a transaction", () => {
  test("of which a statement failed is not committed, also when the change goes on", async () => {
    const change = connection.db.transaction(async (db) => {
      await note(db, "same");
      await note(db, "same").catch(() => undefined);
      return "done";
    });
    await expect(change).rejects.toMatchObject({ code: "23505" });
    expect(await notes()).toEqual([]);
  });

  test("may have a part that fails without the rest", async () => {
    await connection.db.transaction(async (db) => {
      await note(db, "kept", 1);
      const part = db.transaction(async (inner) => {
        await note(inner, "given up");
        throw new Error("the part fails");
      });
      await expect(part).rejects.toThrow("the part fails");
      await note(db, "kept", 2);
    });
    expect(await notes()).toEqual(["kept 1", "kept 2"]);
  });

  test("takes no statement after its end", async () => {
    let isOver = false;
    let late: Promise<unknown> = Promise.resolve();
    await connection.db.transaction(async (db) => {
      await note(db, "in time");
      late = told(until(() => expect(isOver).toBe(true)).then(() => note(db, "late")));
    });
    isOver = true;
    expect(await late).toBeUndefined();
    expect(await notes()).toEqual(["in time 1"]);
  });
});

describe("a database that is asked too much", () => {
  test("has a line for its connections, which has an end", async () => {
    const narrow = connectDatabase({ url, poolSize: 1, maxWaiting: 2, waitMs: 150 });
    const busy = begin(narrow.db, "select pg_sleep(0.6)");
    const waiting = [1, 2].map(() => begin(narrow.db, "select 1"));
    const oneTooMany = begin(narrow.db, "select 1");
    const outcomes = await Promise.allSettled([oneTooMany, ...waiting]);
    const causes = outcomes.map((outcome) => outcome.status === "rejected" && (outcome.reason as Error).cause);
    expect(causes.every((cause) => cause instanceof DatabaseBusy)).toBe(true);
    expect(await Promise.all([oneTooMany, ...waiting].map(told))).toEqual(["OVERLOADED", "OVERLOADED", "OVERLOADED"]);
    await busy;
    expect(await told(narrow.db.execute("select 1"))).toBe("DONE");
    await narrow.close();
  });

  test.each([
    ["a statement that takes too long", "set local statement_timeout = 50", "DEADLINE_EXCEEDED"],
    ["a lock that somebody else holds", "set local lock_timeout = 50", "OVERLOADED"],
  ])("stops %s, and the connection goes on", async (_case, limit, code) => {
    await connection.db.transaction(async (holder) => {
      await holder.execute("lock table notes");
      const other = () => connection.db.transaction((db) => sessionOf(db));
      const pid = await other();
      const change = connection.db.transaction(async (db) => {
        await db.execute(limit);
        await note(db, "too late");
      });
      expect(await told(change)).toBe(code);
      expect(await other()).toBe(pid);
    });
  });
});

test("closing does not wait for sessions that were ended", async () => {
  const other = connectDatabase({ url, poolSize: 2 });
  const change = other.db.transaction(async (db) => endSession(await sessionOf(db)));
  expect(await told(change)).not.toBe("DONE");
  const startedAt = performance.now();
  await other.close();
  expect(performance.now() - startedAt).toBeLessThan(4_000);
});
