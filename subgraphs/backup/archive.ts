import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { z } from "zod";

/** A backup is a folder: a file of rows for each table, and a manifest that says what is in them and how to know that it is unharmed. */

const hash = z.string().regex(/^[0-9a-f]{64}$/u);

const manifestShape = z.object({
  format: z.literal(1),
  takenAt: z.iso.datetime(),
  /** Hashes of the migrations that the database had had, in their order. */
  migrations: z.array(hash).min(1),
  tables: z.array(
    z.object({
      name: z.string().regex(/^[a-z_][a-z0-9_]*$/u),
      columns: z.array(z.string()),
      rows: z.int().min(0),
      /** SHA-256 of the table's file. */
      sha256: hash,
    }),
  ),
});

export type Manifest = z.infer<typeof manifestShape>;

export const fileOf = (table: string): string => `${table}.jsonl.gz`;

/** The manifest comes last: a folder without one is no backup. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  await writeFile(path.join(folder, "manifest.sha256"), `${sha256(text)}  manifest.json\n`);
  await writeFile(path.join(folder, "manifest.json"), text);
}

/** Reads a backup's manifest and looks at every byte of its files; throws an Error that says what is harmed. */
export async function readUnharmed(folder: string): Promise<Manifest> {
  const text = await readFile(path.join(folder, "manifest.json"), "utf8").catch(() => {
    throw new Error(`${folder} is no backup: it has no manifest.json.`);
  });
  const wanted = await readFile(path.join(folder, "manifest.sha256"), "utf8").catch(() => "");
  if (wanted.split(" ")[0] !== sha256(text)) throw harmed("manifest.json");
  const manifest = manifestShape.parse(JSON.parse(text));
  for (const { name, sha256: expected } of manifest.tables) {
    const found = await sha256OfFile(path.join(folder, fileOf(name)));
    if (found !== expected) throw harmed(fileOf(name));
  }
  return manifest;
}

/** The rows of a table's file, some at a time. */
export async function* readRows(folder: string, table: string): AsyncGenerator<readonly string[]> {
  const file = createReadStream(path.join(folder, fileOf(table))).pipe(createGunzip());
  let batch: string[] = [];
  for await (const line of createInterface({ input: file, crlfDelay: Number.POSITIVE_INFINITY })) {
    batch.push(z.string().parse(JSON.parse(line)));
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const batchSize = 500;

const harmed = (file: string) =>
  new Error(
    `The backup's file ${file} is missing or not as it was written. Take another copy of the backup; nothing was restored.`,
  );

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

async function sha256OfFile(file: string): Promise<string | undefined> {
  const digest = createHash("sha256");
  try {
    await pipeline(createReadStream(file), digest);
  } catch {
    return undefined;
  }
  return digest.digest("hex");
}
