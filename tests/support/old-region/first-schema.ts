import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrateDatabase } from "../../../common/database/database.ts";

/** A region's schema as its first program knew it. */

const folder = "migrations/region";
const firstOf = (names: readonly string[]): string => names.toSorted()[0] ?? "";

interface OldColumn {
  readonly table: string;
  readonly name: string;
  /** As Postgres says it, without the collation. */
  readonly type: string;
  readonly isGenerated: boolean;
}

/** The columns of the first schema, as drizzle-kit wrote them down then. */
export function firstColumns(): OldColumn[] {
  const snapshot = firstOf(readdirSync(`${folder}/meta`).filter((name) => name.endsWith("_snapshot.json")));
  const { tables } = JSON.parse(readFileSync(`${folder}/meta/${snapshot}`, "utf8")) as {
    readonly tables: Readonly<Record<string, OldTable>>;
  };
  return Object.values(tables).flatMap((table) =>
    Object.values(table.columns).map(({ name, type, generated }) => ({
      table: table.name,
      name,
      type: type.replace(/ collate .*/iu, "").replace(" (", "("),
      isGenerated: generated !== undefined,
    })),
  );
}

interface OldTable {
  readonly name: string;
  readonly columns: Readonly<
    Record<string, { readonly name: string; readonly type: string; readonly generated?: object }>
  >;
}

/** Brings an empty database to the first schema and no further. */
export async function migrateToFirst(url: string): Promise<void> {
  const old = await mkdtemp(join(tmpdir(), "furusato-first-schema-"));
  try {
    await cp(folder, old, { recursive: true });
    const file = join(old, "meta/_journal.json");
    const journal = JSON.parse(await readFile(file, "utf8")) as { entries: unknown[] };
    await writeFile(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, 1) }));
    await migrateDatabase(url, old);
  } finally {
    await rm(old, { recursive: true, force: true });
  }
}

/** What the first program wrote, an insert a line: `before` and `after` the schema was brought to the newest. */
export const oldWrites = (when: "before" | "after"): string =>
  readFileSync(new URL(`rows-${when}.sql`, import.meta.url), "utf8");
