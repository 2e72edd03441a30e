import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { access, mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Executor } from "../../common/database/database.ts";
import { fileOf, writeManifest, type Manifest } from "./archive.ts";
import { findMigrations, findTables, inOwnTime, rowTexts, type Table } from "./queries.ts";

/**
 * Writes all rows of a database into a new folder, as they were at one moment; the programs go on meanwhile. The folder gets its name
 * when it is complete. Needs nothing of Postgres's own tools.
 */
export async function takeBackup(url: string, folder: string, now: Date): Promise<Manifest> {
  await refuseExisting(folder);
  const unfinished = `${path.resolve(folder)}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  const manifest = await inOwnTime(url, (snapshot) => copyAll(snapshot, unfinished, now), {
    isolationLevel: "repeatable read",
    accessMode: "read only",
  });
  await writeManifest(unfinished, manifest);
  await rename(unfinished, folder);
  return manifest;
}

async function refuseExisting(folder: string): Promise<void> {
  const isThere = await access(folder).then(
    () => true,
    () => false,
  );
  if (isThere) throw new Error(`${folder} is there already. Name a folder that is not; backups are never overwritten.`);
}

async function copyAll(db: Executor, folder: string, now: Date): Promise<Manifest> {
  const migrations = await findMigrations(db);
  if (migrations.length === 0) throw new Error("This is no database of ours: it has had no migration.");
  const tables: Manifest["tables"] = [];
  for (const table of await findTables(db)) tables.push(await copyTable(db, folder, table));
  return { format: 1, takenAt: now.toISOString(), migrations: [...migrations], tables };
}

async function copyTable(db: Executor, folder: string, table: Table): Promise<Manifest["tables"][number]> {
  let rows = 0;
  const lines = async function* () {
    for await (const texts of rowTexts(db, table)) {
      rows += texts.length;
      yield texts.map((text) => `${JSON.stringify(text)}\n`).join("");
    }
  };
  const digest = createHash("sha256");
  const hashing = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      digest.update(chunk);
      done(null, chunk);
    },
  });
  const file = createWriteStream(path.join(folder, fileOf(table.name)), { mode: 0o600, flush: true });
  await pipeline(Readable.from(lines()), createGzip(), hashing, file);
  return { name: table.name, columns: [...table.columns], rows, sha256: digest.digest("hex") };
}
