import { not, sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

/** Conditions of a region's lists, beside those of `common/database/conditions.ts` that the nation's have too. */

/** The condition, or its opposite. */
export const either = (isWanted: boolean, condition: SQL): SQL => (isWanted ? condition : not(condition));

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
