import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, inject, test } from "vitest";
import {
  connectDatabase,
  migrateDatabase,
  withDatabase,
  type Database,
  type DatabaseConnection,
} from "../../common/database/database.ts";
import { recreateDatabase, startTestServer } from "../support/postgres-server.ts";
import { until } from "../support/until.ts";

/** A database is migrated while programs read and write: nobody waits for a migration that waits, and nobody meets an error. */

let url: string;
let folder: string;
let connection: DatabaseConnection;

/** The region's migrations and one more, which locks a table that everybody uses. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "furusato-migrations-"));
  await cp("migrations/region", folder, { recursive: true });
  const journalFile = join(folder, "meta", "_journal.json");
  const journal = JSON.parse(await readFile(journalFile, "utf8")) as { entries: object[] };
  const entry = { idx: journal.entries.length, version: "7", when: Date.UTC(2100, 0), tag: "next", breakpoints: true };
  await writeFile(journalFile, JSON.stringify({ ...journal, entries: [...journal.entries, entry] }));
  await writeFile(join(folder, "next.sql"), `ALTER TABLE "idempotency_keys" ADD COLUMN "colour" text;`);
  return () => rm(folder, { recursive: true });
});
beforeEach(async () => {
  const server = await startTestServer(inject("postgresUrl"), "");
  url = await recreateDatabase(server, "test_migration_under_load", "template_region");
  connection = connectDatabase({ url, poolSize: 4 });
  return () => connection.close();
});

const columns = (db: Database) =>
  db.execute(
    sql`select 1 from information_schema.columns where table_name = 'idempotency_keys' and column_name = 'colour'`,
  );

test("while somebody holds the table, the migration steps back again and again, and nobody queues behind it", async () => {
  let migrating: Promise<void> = Promise.resolve();
  const waits: number[] = [];
  await connection.db.transaction(async (holder) => {
    await holder.execute(sql`select count(*) from idempotency_keys`);
    migrating = migrateDatabase(url, folder);
    const attempts = sql`select 1 from pg_stat_activity where datname = current_database() and query like 'ALTER TABLE "idempotency_keys" ADD%' and wait_event_type = 'Lock'`;
    // Twice it was seen to wait, so it stepped back between.
    for (const isWaiting of [true, false, true]) {
      await until(async () => expect((await connection.db.execute(attempts)).length > 0).toBe(isWaiting));
      const startedAt = performance.now();
      await connection.db.execute(sql`select count(*) from idempotency_keys`);
      waits.push(performance.now() - startedAt);
    }
    expect(await columns(connection.db)).toHaveLength(0);
  });
  await migrating;
  expect(await columns(connection.db)).toHaveLength(1);
  expect(Math.max(...waits)).toBeLessThan(2_000);
});

test("readers and writers meet no error while the table changes under them", async () => {
  const ending = new AbortController();
  let acts = 0;
  const act = async (name: string) => {
    for (let i = 0; !ending.signal.aborted; i += 1) {
      await connection.db.execute(
        sql`insert into idempotency_keys (actor, key, act, input_hash, at) values (${name}, ${String(i)}, '', '', now())`,
      );
      await connection.db.execute(sql`select * from idempotency_keys where actor = ${name} limit 5`);
      acts += 1;
    }
  };
  const acting = ["一", "二", "三", "四", "五", "六"].map(act);
  await until(() => expect(acts).toBeGreaterThan(50));
  await migrateDatabase(url, folder);
  const enough = acts + 50;
  await until(() => expect(acts).toBeGreaterThan(enough));
  ending.abort();
  await Promise.all(acting);
  expect(await columns(connection.db)).toHaveLength(1);
});

test("of ten programs that start at the same time one migrates, the others wait for it", async () => {
  await Promise.all(Array.from({ length: 10 }, () => migrateDatabase(url, folder)));
  const rows = await withDatabase(url, (db) =>
    db.execute(
      sql`select count(*)::int as all, count(distinct hash)::int as different from drizzle.__drizzle_migrations`,
    ),
  );
  expect(rows[0]?.["all"]).toBe(rows[0]?.["different"]);
});

test("a server that would forget acknowledged writes is refused, with what to set", async () => {
  await connection.db.execute(sql.raw("alter database test_migration_under_load set synchronous_commit = off"));
  await expect(migrateDatabase(url, folder)).rejects.toThrow(/synchronous_commit=off .* Set it to on/u);
  expect(await columns(connection.db)).toHaveLength(0);
});
