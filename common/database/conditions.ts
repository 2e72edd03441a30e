import { sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { queryWords } from "../fold-text.ts";

/** Conditions that lists are filtered by, a region's and the nation's. */

/** An array column shares a code with the list; an empty list matches nothing. */
export const overlaps = (column: PgColumn, codes: readonly string[]): SQL =>
  sql`${column} && ${`{${codes.join(",")}}`}::text[]`;

/** All words of a query occur in a folded text column. */
export const containsWords = (column: PgColumn, query: string): SQL[] =>
  queryWords(query).map((word) => sql`strpos(${column}, ${word}) > 0`);

/** Leaves out what a filter does not say. */
export const given = (conditions: readonly (SQL | null | undefined | false | "")[]): SQL[] =>
  conditions.filter((condition) => typeof condition === "object" && condition !== null);
