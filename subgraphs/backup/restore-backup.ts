import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { migrateDatabase, withDatabase, type Executor } from "../../common/database/database.ts";
import { readRows, readUnharmed, type Manifest } from "./archive.ts";
import {
  countRows,
  dropReferences,
  emptyTables,
  findMigrations,
  findTables,
  insertRowTexts,
  inOwnTime,
  type Table,
} from "./queries.ts";

/**
 * Fills an empty database from a backup: the schema as it was then, the rows in one transaction, then whatever migrations came since.
 * Throws, before anything is written, when the database is not empty or the backup is harmed or newer than this program.
 */
export async function restoreBackup(folder: string, url: string): Promise<Manifest> {
  const manifest = await readUnharmed(folder);
  const migrations = await findProgram(manifest);
  await withDatabase(url, refuseFull);
  const then = await migrationsOfThen(migrations, manifest.migrations.length);
  try {
    await migrateDatabase(url, then);
  } finally {
    await rm(then, { recursive: true });
  }
  await inOwnTime(url, (db) => fill(db, folder, manifest));
  await migrateDatabase(url, migrations);
  await inOwnTime(url, (db) => db.execute("analyze"));
  return manifest;
}

async function refuseFull(db: Executor): Promise<void> {
  const tables = await findTables(db);
  const migrations = await findMigrations(db);
  if (tables.length === 0 && migrations.length === 0) return;
  throw new Error("The database is not empty. Create a new one and restore into that; nothing was changed.");
}

const folders = ["region", "network"].map((program) =>
  fileURLToPath(new URL(`../../migrations/${program}`, import.meta.url)),
);

/** The migrations of the program whose database it was. */
async function findProgram({ migrations }: Manifest): Promise<string> {
  const folder = folders.find((candidate) => {
    const known = readMigrationFiles({ migrationsFolder: candidate }).map(({ hash }) => hash);
    return migrations.every((hash, i) => hash === known[i]);
  });
  if (folder !== undefined) return folder;
  throw new Error("The backup was made by a newer or another program. Restore it with that one; nothing was changed.");
}

/** A copy of a program's migrations with the first so many only. */
async function migrationsOfThen(folder: string, count: number): Promise<string> {
  const copy = await mkdtemp(path.join(tmpdir(), "furusato-migrations-"));
  await cp(folder, copy, { recursive: true });
  const journalFile = path.join(copy, "meta", "_journal.json");
  const journal = JSON.parse(await readFile(journalFile, "utf8")) as { entries: unknown[] };
  await writeFile(journalFile, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }));
  return copy;
}

async function fill(db: Executor, folder: string, manifest: Manifest): Promise<void> {
  const tables = await findTables(db);
  const columnsOf = (all: readonly Pick<Table, "name" | "columns">[]) =>
    JSON.stringify(all.map(({ name, columns }) => [name, ...columns]));
  if (columnsOf(tables) !== columnsOf(manifest.tables))
    throw new Error(
      "The backup's tables are not those that its migrations make. It cannot be restored by this program.",
    );
  const restoreReferences = await dropReferences(db);
  await emptyTables(db, tables);
  for (const table of tables) {
    for await (const texts of readRows(folder, table.name)) await insertRowTexts(db, table, texts);
    const wanted = manifest.tables.find(({ name }) => name === table.name)?.rows;
    if ((await countRows(db, table)) !== wanted)
      throw new Error(`The table ${table.name} did not get all of its rows.`);
  }
  await restoreReferences();
}
