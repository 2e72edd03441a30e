import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";

interface Journal {
  readonly entries: readonly { readonly idx: number; readonly when: number; readonly tag: string }[];
}

const folders = existsSync("migrations") ? readdirSync("migrations") : [];

/** Why drizzle's migrator needs this: it runs only files later than the last one that ran, and skips an older one without a word. */
describe.each(folders)("migrations/%s", (name) => {
  const folder = `migrations/${name}`;
  const { entries }: Journal = JSON.parse(readFileSync(`${folder}/meta/_journal.json`, "utf8"));

  test("the journal runs forward in time, and its file names with it", () => {
    expect(entries.map(({ idx }) => idx)).toEqual(entries.map((_entry, index) => index));
    expect(entries.map(({ when }) => when)).toEqual(
      [...new Set(entries.map(({ when }) => when))].sort((a, b) => a - b),
    );
    expect(entries.map(({ tag }) => tag)).toEqual(entries.map(({ tag }) => tag).sort());
  });

  test("a file's name is its time and what it changes", () => {
    const oddlyNamed = entries.filter(
      ({ tag, when }) => tag.slice(0, 14) !== stampOf(when) || !/^\d{14}_[a-z0-9]+([-_][a-z0-9]+)*$/u.test(tag),
    );
    expect(oddlyNamed.map(({ tag }) => tag)).toEqual([]);
  });

  test("every file is in the journal, every entry has its file and its snapshot", () => {
    const sqlFiles = readdirSync(folder).filter((file) => file.endsWith(".sql"));
    expect(sqlFiles.sort()).toEqual(entries.map(({ tag }) => `${tag}.sql`));
    const snapshots = readdirSync(`${folder}/meta`).filter((file) => file.endsWith("_snapshot.json"));
    expect(snapshots.sort()).toEqual(entries.map(({ tag }) => `${tag.slice(0, 14)}_snapshot.json`));
  });
});

const stampOf = (when: number): string => new Date(when).toISOString().replaceAll(/\D/gu, "").slice(0, 14);

test("migrations/ holds the histories of the two kinds of database", () => {
  expect(folders.sort()).toEqual(["network", "region"]);
});
