import { not, sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { queryWords } from "../../../common/fold-text.ts";

/** Conditions that the lists of all slices are filtered by. */

/** An array column shares a code with the list; an empty list matches nothing. */
export const overlaps = (column: PgColumn, codes: readonly string[]): SQL =>
  sql`${column} && ${`{${codes.join(",")}}`}::text[]`;

/** The condition, or its opposite. */
export const either = (isWanted: boolean, condition: SQL): SQL => (isWanted ? condition : not(condition));

/** All words of a query occur in a folded text column. */
export const containsWords = (column: PgColumn, query: string): SQL[] =>
  queryWords(query).map((word) => sql`strpos(${column}, ${word}) > 0`);

/** Leaves out what a filter does not say. */
export const given = (conditions: readonly (SQL | null | undefined | false | "")[]): SQL[] =>
  conditions.filter((condition) => typeof condition === "object" && condition !== null);

/** So many days before a moment. */
export const daysBefore = (moment: Date, days: number): Date => new Date(moment.getTime() - days * 86_400_000);

const maxChildren = 100;

/** Of the rows that belong to these parents, the {@link maxChildren} oldest of each; bounds what a nested list can hold. */
export const areFirstOf = (
  child: { readonly id: PgColumn; readonly parentId: PgColumn; readonly createdAt: PgColumn },
  parentIds: readonly string[],
): SQL => sql`${child.id} in (
    select ranked.id from (
      select ${child.id} as id, row_number() over (partition by ${child.parentId} order by ${child.createdAt}, ${child.id}) as place
      from ${child.id.table} where ${child.parentId} = any(${`{${parentIds.join(",")}}`}::uuid[])
    ) as ranked where ranked.place <= ${maxChildren})`;
