import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test, vi } from "vitest";
import {
  connectDatabase,
  migrateDatabase,
  withDatabase,
  type DatabaseConnection,
} from "../../common/database/database.ts";
import { seedRegion, seedScope } from "../../demo/seed/seed.ts";
import { readUnharmed, writeManifest } from "../../subgraphs/backup/archive.ts";
import { inOwnTime } from "../../subgraphs/backup/queries.ts";
import { restoreBackup } from "../../subgraphs/backup/restore-backup.ts";
import { takeBackup } from "../../subgraphs/backup/take-backup.ts";
import { auditEntries } from "../../common/writing/audit.ts";
import { contentOf, contents } from "../support/demo-rows.ts";
import { migrateToFirst, oldWrites } from "../support/old-region/first-schema.ts";
import { recreateDatabase, startTestServer, type TestServer } from "../support/postgres-server.ts";
import { start } from "../support/region-server.ts";

/** A backup holds every row as it was, of one moment; what is harmed, or would overwrite anything, is refused before anything is written. */

let server: TestServer;
let source: DatabaseConnection & { readonly url: string };
let home: string;
/** A backup of the source, to be copied. */
let taken: string;

vi.setConfig({ testTimeout: 60_000 });

beforeAll(async () => {
  server = await startTestServer(inject("postgresUrl"), "");
  const url = await recreateDatabase(server, "test_backup_source", "template_region");
  await seedRegion(url, contentOf("tohoku"), seedScope(contents, start));
  source = { url, ...connectDatabase({ url, poolSize: 2 }) };
  taken = await mkdtemp(join(tmpdir(), "furusato-backup-"));
  await takeBackup(url, join(taken, "backup"), start);
  return () => rm(taken, { recursive: true });
});
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "furusato-backup-"));
  return () => rm(home, { recursive: true });
});
afterAll(() => source.close());

test("what a backup asks of a large database takes longer than a program waits for an answer", async () => {
  const [row] = await inOwnTime(source.url, (db) => db.execute("select pg_sleep(7), 'done' as what"));
  expect(row?.["what"]).toBe("done");
});

const emptyDatabase = () => recreateDatabase(server, "test_backup_target");

/** A fingerprint of all rows of all tables. */
const fingerprint = (url: string) =>
  withDatabase(url, async (db) => {
    const tables = await db.execute(
      sql`select tablename as name from pg_tables where schemaname = 'public' order by 1`,
    );
    const prints: Record<string, unknown> = {};
    for (const { name } of tables) {
      const rows = sql`select count(*)::int as rows, md5(coalesce(string_agg((t)::text, '|' order by (t)::text), '')) as md5 from ${sql.identifier(String(name))} t`;
      prints[String(name)] = (await db.execute(rows))[0];
    }
    return prints;
  });

describe("a backup", () => {
  test("restored is the same, row by row, and the references between them hold", async () => {
    // What is easily lost on the way.
    const odd = {
      text: "行\n改 \"quoted\" \\back\\slash, (comma) \t tab 'apostrophe' 𠮷",
      none: null,
      list: [null, {}, "null"],
    };
    await source.db.insert(auditEntries).values({
      actor: "somebody \\N",
      role: "COORDINATOR",
      act: "",
      target: '{a,"b"}',
      before: null,
      after: odd,
      at: new Date(Date.UTC(2026, 1, 28, 23, 59, 59, 999)),
      requestId: " ",
    });
    const manifest = await takeBackup(source.url, join(home, "backup"), start);
    const target = await emptyDatabase();
    await restoreBackup(join(home, "backup"), target);
    expect(await fingerprint(target)).toEqual(await fingerprint(source.url));
    expect(manifest.tables.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(300);
    const constraints = (url: string) =>
      withDatabase(url, (db) =>
        db.execute(
          sql`select conrelid::regclass::text as table, conname, pg_get_constraintdef(oid), convalidated from pg_constraint where connamespace = 'public'::regnamespace order by 1, 2`,
        ),
      );
    expect([...(await constraints(target))]).toEqual([...(await constraints(source.url))]);
  });

  test("is of one moment, though others write meanwhile", async () => {
    const ending = new AbortController();
    const addPairs = async () => {
      for (let i = 0; !ending.signal.aborted; i += 1) {
        await source.db.transaction(async (db) => {
          await db.execute(
            sql`insert into idempotency_keys (actor, key, act, input_hash, at) values ('pair', ${String(i)}, '', '', now())`,
          );
          await db.execute(
            sql`insert into audit_entries (id, actor, role, act, target, after, at, request_id) values (gen_random_uuid(), 'pair', 'COORDINATOR', '', ${String(i)}, '{}', now(), '')`,
          );
        });
      }
    };
    const adding = addPairs();
    await takeBackup(source.url, join(home, "backup"), start);
    ending.abort();
    await adding;
    const target = await emptyDatabase();
    await restoreBackup(join(home, "backup"), target);
    const counts = await withDatabase(target, (db) =>
      db.execute(
        sql`select (select count(*)::int from idempotency_keys where actor = 'pair') as keys, (select count(*)::int from audit_entries where actor = 'pair') as entries`,
      ),
    );
    expect(counts[0]?.["keys"]).toBe(counts[0]?.["entries"]);
  });

  test("of an older schema is brought to the newest", async () => {
    const old = await recreateDatabase(server, "test_backup_old");
    await migrateToFirst(old);
    await withDatabase(old, (db) => db.execute(sql.raw(oldWrites("before"))));
    await takeBackup(old, join(home, "backup"), start);
    const target = await emptyDatabase();
    await restoreBackup(join(home, "backup"), target);
    await migrateDatabase(old, "migrations/region");
    expect(await fingerprint(target)).toEqual(await fingerprint(old));
  });

  test("is never written over another", async () => {
    await takeBackup(source.url, join(home, "backup"), start);
    const before = await readFile(join(home, "backup", "manifest.json"), "utf8");
    await expect(takeBackup(source.url, join(home, "backup"), new Date())).rejects.toThrow("is there already");
    expect(await readFile(join(home, "backup", "manifest.json"), "utf8")).toBe(before);
    expect(await readdir(home)).toEqual(["backup"]);
  });

  test("is not taken of a database that is none of ours", async () => {
    await expect(takeBackup(await emptyDatabase(), join(home, "backup"), start)).rejects.toThrow("no database of ours");
  });

  test.each(["region", "network"])("keeps all there is: nothing of a %s is numbered by a sequence", async (program) => {
    const url = await recreateDatabase(server, "test_backup_sequences", `template_${program}`);
    expect([
      ...(await withDatabase(url, (db) =>
        db.execute(sql`select relname from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace`),
      )),
    ]).toEqual([]);
  });
});

describe("a restore refuses", () => {
  const untouched = async (url: string) =>
    withDatabase(url, (db) =>
      db.execute(sql`select tablename from pg_tables where schemaname in ('public', 'drizzle')`),
    );

  test.each([
    ["a file that was cut", (folder: string) => writeFile(join(folder, "issues.jsonl.gz"), "")],
    ["a file that has grown", (folder: string) => appendFile(join(folder, "issues.jsonl.gz"), "x")],
    ["a file that is missing", (folder: string) => rm(join(folder, "issues.jsonl.gz"))],
    ["a manifest that was changed", (folder: string) => appendFile(join(folder, "manifest.json"), " ")],
    ["a backup that was not finished", (folder: string) => rm(join(folder, "manifest.json"))],
  ])("%s", async (_case, harm) => {
    await cp(taken, home, { recursive: true });
    await harm(join(home, "backup"));
    const target = await emptyDatabase();
    await expect(restoreBackup(join(home, "backup"), target)).rejects.toThrow(/manifest\.json|issues\.jsonl\.gz/u);
    expect(await untouched(target)).toHaveLength(0);
  });

  test("what a newer program has written", async () => {
    await cp(taken, home, { recursive: true });
    const { migrations, ...manifest } = await readUnharmed(join(home, "backup"));
    await writeManifest(join(home, "backup"), { ...manifest, migrations: [...migrations, "0".repeat(64)] });
    const target = await emptyDatabase();
    await expect(restoreBackup(join(home, "backup"), target)).rejects.toThrow("a newer or another program");
    expect(await untouched(target)).toHaveLength(0);
  });

  test("a database that is not empty", async () => {
    await cp(taken, home, { recursive: true });
    const full = await recreateDatabase(server, "test_backup_target", "template_region");
    const before = await fingerprint(full);
    await expect(restoreBackup(join(home, "backup"), full)).rejects.toThrow("not empty");
    expect(await fingerprint(full)).toEqual(before);
  });
});
