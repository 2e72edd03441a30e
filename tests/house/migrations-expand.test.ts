import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";

/**
 * Old and new programs of a region run side by side for a while, on the schema that the newest of them brought. So a migration
 * only adds: tables, indexes, columns that may be left out of an insert. Checks may be replaced, since a vocabulary grows that way.
 */

const forbidden: readonly (readonly [fault: string, pattern: RegExp])[] = [
  ["drops a table, column, schema or type", /\bdrop\s+(table|column|schema|type|view)\b/iu],
  ["renames something that an old program names", /\brename\b/iu],
  ["changes a column's type", /\bset\s+data\s+type\b/iu],
  ["asks for a value that an old program leaves out", /\balter\s+column\s+\S+\s+set\s+not\s+null\b/iu],
  ["takes away a default that an old program relies on", /\balter\s+column\s+\S+\s+drop\s+default\b/iu],
  ["empties a table", /\b(truncate|delete\s+from)\b/iu],
];

const faultsOf = (statement: string): string[] => [
  ...forbidden.filter(([, pattern]) => pattern.test(statement)).map(([fault]) => fault),
  ...(isColumnWithoutValue(statement) ? ["adds a column that old inserts have no value for"] : []),
];

const isColumnWithoutValue = (statement: string): boolean =>
  /\badd\s+column\b/iu.test(statement) &&
  /\bnot\s+null\b/iu.test(statement) &&
  !/\b(default|generated\s+always)\b/iu.test(statement);

/** The texts in a statement are no statements. */
const withoutTexts = (statement: string): string => statement.replaceAll(/'(?:[^']|'')*'/gu, "''");

const statementsOf = (file: string): string[] =>
  readFileSync(file, "utf8")
    .replaceAll(/^--.*$/gmu, "")
    .split(/--> statement-breakpoint|;\s*\n/u)
    .map((statement) => statement.trim())
    .filter(Boolean);

/** The first file makes the schema that all later ones add to. */
const laterFiles = ["region", "network"].flatMap((name) =>
  readdirSync(`migrations/${name}`)
    .filter((file) => file.endsWith(".sql"))
    .toSorted()
    .slice(1)
    .map((file) => `migrations/${name}/${file}`),
);

describe("a migration only adds", () => {
  test.each(laterFiles)("%s", (file) => {
    const faults = statementsOf(file).flatMap((statement) =>
      faultsOf(withoutTexts(statement)).map((fault) => `${fault}: ${statement}`),
    );
    expect(faults).toEqual([]);
  });

  test.each([
    ['ALTER TABLE "a" DROP COLUMN "b"', 1],
    ['ALTER TABLE "a" RENAME COLUMN "b" TO "c"', 1],
    ['ALTER TABLE "a" ALTER COLUMN "b" SET NOT NULL', 1],
    ['ALTER TABLE "a" ALTER COLUMN "b" SET DATA TYPE integer', 1],
    ['ALTER TABLE "a" ADD COLUMN "b" text NOT NULL', 1],
    ['ALTER TABLE "a" ADD COLUMN "b" text DEFAULT \'x\' NOT NULL', 0],
    ['ALTER TABLE "a" ADD COLUMN "b" text GENERATED ALWAYS AS (lower("c")) STORED NOT NULL', 0],
    ['ALTER TABLE "a" ADD COLUMN "b" text', 0],
    ['ALTER TABLE "a" ALTER COLUMN "b" DROP NOT NULL', 0],
    ['UPDATE "a" SET "b" = \'drop table c\'', 0],
  ])("%s has %i faults", (statement, count) => {
    expect(faultsOf(withoutTexts(statement))).toHaveLength(count);
  });
});
