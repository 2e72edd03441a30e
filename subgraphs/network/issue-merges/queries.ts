import { and, eq, inArray, ne, sql, type SQL } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import { overlaps } from "../../../common/database/conditions.ts";
import { pageOf, type KeysetOrder, type PageRequest } from "../../../common/database/keyset.ts";
import { nationalRegion } from "../../../common/node-id.ts";
import type { Code } from "../../../common/taxonomy.ts";
import type { Viewer } from "../../../common/identity/viewer.ts";
import { issueMerges } from "../db/tables/issue-merges.ts";

export type MergeRow = typeof issueMerges.$inferSelect;
export type NewMerge = typeof issueMerges.$inferInsert;

export const mergeOrders: Readonly<Record<"NEWEST", KeysetOrder<MergeRow>>> = {
  NEWEST: {
    column: issueMerges.createdAt,
    keyOf: (row) => row.createdAt,
    id: issueMerges.id,
    key: "TIME",
    descending: true,
  },
};

export const isInState = (states: readonly Code<"IssueMergeState">[]): SQL => inArray(issueMerges.state, [...states]);

/** The merges that a viewer may read, as `policy.ts` says it row by row. */
export const isReadable = ({ role, regions }: Viewer): SQL =>
  role === "SECRETARIAT" || (role === "COORDINATOR" && regions.includes("*"))
    ? sql`true`
    : overlaps(issueMerges.regions, regions);

export const mergePage = (db: Executor, request: PageRequest, conditions: readonly SQL[]) =>
  pageOf(db.select().from(issueMerges).$dynamic(), request, conditions, nationalRegion);

export const countMerges = (db: Executor, conditions: readonly SQL[]): Promise<number> =>
  db.$count(issueMerges, and(...conditions));

export const mergesByIds = (db: Executor, ids: readonly string[]) =>
  db
    .select()
    .from(issueMerges)
    .where(inArray(issueMerges.id, [...ids]));

/** Locks the merge of a duplicate that is not undone; undefined when there is none. */
export async function lockMergeOf(db: Executor, duplicateId: string): Promise<MergeRow | undefined> {
  const isCurrent = and(eq(issueMerges.duplicateId, duplicateId), ne(issueMerges.state, "UNDONE"));
  return (await db.select().from(issueMerges).where(isCurrent).for("update"))[0];
}

/** Begins a merge; false when somebody else has begun one of the same duplicate. */
export async function insertMerge(db: Executor, merge: NewMerge): Promise<boolean> {
  const inserted = await db.insert(issueMerges).values(merge).onConflictDoNothing().returning({ id: issueMerges.id });
  return inserted.length > 0;
}

export const updateMerge = (db: Executor, id: string, change: Partial<NewMerge>) =>
  db.update(issueMerges).set(change).where(eq(issueMerges.id, id));
