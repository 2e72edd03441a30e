import { and, asc, eq, getTableColumns, inArray, ne, sql } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import { absorbedDuplicates, absorbedMeToos, issueFollowers, meToos, solutions } from "../db/tables/issues.ts";

/** The statements about duplicates and their masters. Whatever changes what an issue has absorbed locks the issue first. */

/** A duplicate as its master has it. */
type Absorption = typeof absorbedDuplicates.$inferSelect;

export type AbsorbedRow = Awaited<ReturnType<typeof absorbedOfIssues>>[number];

/** A duplicate with what it brings to its master. */
export interface NewAbsorption {
  readonly duplicate: typeof absorbedDuplicates.$inferInsert;
  readonly meToos: readonly (typeof absorbedMeToos.$inferInsert)[];
  readonly followers: readonly (typeof issueFollowers.$inferInsert)[];
}

/** Writes down a duplicate and what it brings; false when it is there already. */
export async function insertAbsorbed(
  db: Executor,
  { duplicate, meToos: hubs, followers }: NewAbsorption,
): Promise<boolean> {
  const inserted = await db
    .insert(absorbedDuplicates)
    .values(duplicate)
    .onConflictDoNothing()
    .returning({ issueId: absorbedDuplicates.issueId });
  if (inserted.length === 0) return false;
  if (hubs.length > 0)
    await db
      .insert(absorbedMeToos)
      .values([...hubs])
      .onConflictDoNothing();
  if (followers.length > 0)
    await db
      .insert(issueFollowers)
      .values([...followers])
      .onConflictDoNothing();
  return true;
}

/** Removes a duplicate with all that it brought. */
export async function removeAbsorbed(db: Executor, issueId: string, duplicateId: string): Promise<void> {
  await db
    .delete(absorbedDuplicates)
    .where(and(eq(absorbedDuplicates.issueId, issueId), eq(absorbedDuplicates.duplicateId, duplicateId)));
  await db
    .delete(absorbedMeToos)
    .where(and(eq(absorbedMeToos.issueId, issueId), eq(absorbedMeToos.duplicateId, duplicateId)));
  await db
    .delete(issueFollowers)
    .where(and(eq(issueFollowers.issueId, issueId), eq(issueFollowers.viaDuplicateId, duplicateId)));
}

/** A duplicate as its master has it; undefined when it has not. */
export async function absorptionOf(
  db: Executor,
  issueId: string,
  duplicateId: string,
): Promise<Absorption | undefined> {
  const rows = await db
    .select()
    .from(absorbedDuplicates)
    .where(and(eq(absorbedDuplicates.issueId, issueId), eq(absorbedDuplicates.duplicateId, duplicateId)));
  return rows[0];
}

export const hasAbsorbed = async (db: Executor, issueId: string): Promise<boolean> =>
  (await db.$count(absorbedDuplicates, eq(absorbedDuplicates.issueId, issueId))) > 0;

/** The duplicates that issues have absorbed, with how many hubs each brings. */
export const absorbedOfIssues = (db: Executor, issueIds: readonly string[]) =>
  db
    .select({
      ...getTableColumns(absorbedDuplicates),
      hubCount: sql<number>`(select count(*) from ${absorbedMeToos} where ${absorbedMeToos.issueId} = ${absorbedDuplicates.issueId} and ${absorbedMeToos.duplicateId} = ${absorbedDuplicates.duplicateId})::int`,
    })
    .from(absorbedDuplicates)
    .where(inArray(absorbedDuplicates.issueId, [...issueIds]))
    .orderBy(asc(absorbedDuplicates.at), asc(absorbedDuplicates.duplicateId));

/** The hubs that said "me too" on an issue itself, the first first. */
export const meTooHubsOfIssue = (db: Executor, issueId: string) =>
  db
    .select({ hubId: meToos.hubId, hubLabel: meToos.hubLabel })
    .from(meToos)
    .where(eq(meToos.issueId, issueId))
    .orderBy(asc(meToos.createdAt), asc(meToos.id));

/** Who offered solutions that stand. */
export const solversOfIssue = (db: Executor, issueId: string) =>
  db
    .selectDistinct({ hubId: solutions.hubId, coordinatorSub: solutions.coordinatorSub })
    .from(solutions)
    .where(and(eq(solutions.issueId, issueId), ne(solutions.status, "WITHDRAWN")));

/** Who follows an issue itself. */
export async function followersOfIssue(db: Executor, issueId: string): Promise<readonly string[]> {
  const rows = await db
    .select({ follower: issueFollowers.follower })
    .from(issueFollowers)
    .where(and(eq(issueFollowers.issueId, issueId), eq(issueFollowers.viaDuplicateId, "")))
    .orderBy(asc(issueFollowers.createdAt), asc(issueFollowers.follower));
  return rows.map(({ follower }) => follower);
}

/** Which of these issues a follower follows. */
export const followedIssues = (db: Executor, issueIds: readonly string[], follower: string) =>
  db
    .selectDistinct({ id: issueFollowers.issueId })
    .from(issueFollowers)
    .where(and(inArray(issueFollowers.issueId, [...issueIds]), eq(issueFollowers.follower, follower)));
