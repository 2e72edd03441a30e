import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { savedSearches } from "../db/tables/saved-searches.ts";
import { insertedId } from "../db/written-row.ts";

export type SavedSearchRow = typeof savedSearches.$inferSelect;

/** A member keeps at most so many searches in a region. */
export const maxSavedSearches = 50;

export const savedSearchesOf = (db: Executor, ownerSub: string, channel: Code<"SavedSearchChannel"> | null) =>
  db
    .select()
    .from(savedSearches)
    .where(and(eq(savedSearches.ownerSub, ownerSub), channel === null ? undefined : eq(savedSearches.channel, channel)))
    .orderBy(asc(savedSearches.createdAt), asc(savedSearches.id))
    .limit(maxSavedSearches);

export const savedSearchesByIds = (db: Executor, ids: readonly string[], ownerSub: string) =>
  db
    .select()
    .from(savedSearches)
    .where(and(inArray(savedSearches.id, [...ids]), eq(savedSearches.ownerSub, ownerSub)));

/** How many searches a member keeps here; the member's other requests to keep one wait. */
export async function countSavedSearches(db: Executor, ownerSub: string): Promise<number> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${ownerSub}, 4727003))`);
  return db.$count(savedSearches, eq(savedSearches.ownerSub, ownerSub));
}

export const insertSavedSearch = async (db: Executor, row: typeof savedSearches.$inferInsert): Promise<string> =>
  insertedId(await db.insert(savedSearches).values(row).returning({ id: savedSearches.id }));

/** Locks an owner's search for the rest of the transaction; undefined when they have none such. */
export async function lockSavedSearch(db: Executor, id: string, ownerSub: string): Promise<SavedSearchRow | undefined> {
  const isOwn = and(eq(savedSearches.id, id), eq(savedSearches.ownerSub, ownerSub));
  return (await db.select().from(savedSearches).where(isOwn).for("update"))[0];
}

export const updateSavedSearch = (db: Executor, id: string, change: Partial<SavedSearchRow>) =>
  db.update(savedSearches).set(change).where(eq(savedSearches.id, id));

export const deleteSavedSearch = (db: Executor, id: string) => db.delete(savedSearches).where(eq(savedSearches.id, id));
