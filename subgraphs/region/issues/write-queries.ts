import { and, asc, eq, getTableColumns, ne, sql } from "drizzle-orm";
import { union } from "drizzle-orm/pg-core";
import type { Executor } from "../../../common/database/database.ts";
import { hubs } from "../db/tables/hubs.ts";
import { municipalities } from "../db/tables/municipalities.ts";
import { insertedId, writtenRow } from "../db/written-row.ts";
import { absorbedMeToos, comments, issueFollowers, issues, meToos, solutions } from "../db/tables/issues.ts";
import { hubArchetype, type CommentRow, type SolutionRow } from "./queries.ts";

/** The statements of commands. Whatever changes an issue, or what belongs to it, locks the issue first. */

export type LockedIssue = typeof issues.$inferSelect;
export type NewIssue = typeof issues.$inferInsert;

/** Locks an issue for the rest of the transaction; undefined when there is none. */
export async function lockIssue(db: Executor, id: string): Promise<LockedIssue | undefined> {
  return (await db.select().from(issues).where(eq(issues.id, id)).for("update"))[0];
}

/** Locks the issue that a solution was offered for; undefined when there is no such solution. */
export async function lockIssueOfSolution(db: Executor, solutionId: string): Promise<LockedIssue | undefined> {
  const [row] = await db
    .select(getTableColumns(issues))
    .from(solutions)
    .innerJoin(issues, eq(issues.id, solutions.issueId))
    .where(eq(solutions.id, solutionId))
    .for("update", { of: issues });
  return row;
}

export async function insertIssue(db: Executor, issue: NewIssue): Promise<string> {
  return insertedId(await db.insert(issues).values(issue).returning({ id: issues.id }));
}

/** Keeps on an issue what others have added to it; its version stays, so that nobody's edit is refused for it. */
export const touchIssue = (db: Executor, id: string, change: Partial<NewIssue>) =>
  db.update(issues).set(change).where(eq(issues.id, id));

/** Changes an issue's text, state or people; its version goes up by one. */
export const updateIssue = (db: Executor, id: string, change: Partial<NewIssue>) =>
  db
    .update(issues)
    .set({ ...change, version: sql`${issues.version} + 1` })
    .where(eq(issues.id, id));

/** Adds a me-too; false when the hub has said so before. */
export async function insertMeToo(db: Executor, meToo: typeof meToos.$inferInsert): Promise<boolean> {
  const inserted = await db
    .insert(meToos)
    .values(meToo)
    .onConflictDoNothing({ target: [meToos.issueId, meToos.hubId] })
    .returning({ id: meToos.id });
  return inserted.length > 0;
}

/** Takes a hub's me-too back, also what it said on an absorbed duplicate; false when there is none. */
export async function deleteMeToo(db: Executor, issueId: string, hubId: string): Promise<boolean> {
  const own = await db
    .delete(meToos)
    .where(and(eq(meToos.issueId, issueId), eq(meToos.hubId, hubId)))
    .returning({ hubId: meToos.hubId });
  const absorbed = await db
    .delete(absorbedMeToos)
    .where(and(eq(absorbedMeToos.issueId, issueId), eq(absorbedMeToos.hubId, hubId)))
    .returning({ hubId: absorbedMeToos.hubId });
  return own.length + absorbed.length > 0;
}

/** The hubs that have said "me too" here or on an absorbed duplicate, as global IDs, each once. */
export async function meTooHubIds(db: Executor, issueId: string): Promise<readonly string[]> {
  const here = db.select({ hubId: meToos.hubId }).from(meToos).where(eq(meToos.issueId, issueId));
  const absorbed = db
    .select({ hubId: absorbedMeToos.hubId })
    .from(absorbedMeToos)
    .where(eq(absorbedMeToos.issueId, issueId));
  return (await union(here, absorbed)).map(({ hubId }) => hubId);
}

/** Follows an issue; nothing happens when the follower does so already. */
export const insertFollower = (db: Executor, row: typeof issueFollowers.$inferInsert) =>
  db.insert(issueFollowers).values(row).onConflictDoNothing();

/** Ends the following of an issue itself; what a duplicate brought is not touched. */
export const deleteFollower = (db: Executor, issueId: string, follower: string) =>
  db
    .delete(issueFollowers)
    .where(
      and(
        eq(issueFollowers.issueId, issueId),
        eq(issueFollowers.follower, follower),
        eq(issueFollowers.viaDuplicateId, ""),
      ),
    );

export async function insertSolution(db: Executor, solution: typeof solutions.$inferInsert): Promise<string> {
  return insertedId(await db.insert(solutions).values(solution).returning({ id: solutions.id }));
}

export async function solutionById(db: Executor, id: string): Promise<SolutionRow | undefined> {
  return (await db.select().from(solutions).where(eq(solutions.id, id)))[0];
}

export const updateSolution = (db: Executor, id: string, change: Partial<typeof solutions.$inferInsert>) =>
  db.update(solutions).set(change).where(eq(solutions.id, id));

/** How many solutions of an issue stand: all but the withdrawn ones. */
export const countStandingSolutions = (db: Executor, issueId: string): Promise<number> =>
  db.$count(solutions, and(eq(solutions.issueId, issueId), ne(solutions.status, "WITHDRAWN")));

export const acceptedSolutions = (db: Executor, issueId: string): Promise<SolutionRow[]> =>
  db
    .select()
    .from(solutions)
    .where(and(eq(solutions.issueId, issueId), eq(solutions.status, "ACCEPTED")))
    .orderBy(asc(solutions.createdAt), asc(solutions.id));

export async function insertComment(db: Executor, comment: typeof comments.$inferInsert): Promise<string> {
  return insertedId(await db.insert(comments).values(comment).returning({ id: comments.id }));
}

/** Locks the issue that a comment is on; undefined when there is no such comment. */
export async function lockIssueOfComment(db: Executor, commentId: string): Promise<LockedIssue | undefined> {
  const [row] = await db
    .select(getTableColumns(issues))
    .from(comments)
    .innerJoin(issues, eq(issues.id, comments.issueId))
    .where(eq(comments.id, commentId))
    .for("update", { of: issues });
  return row;
}

export async function commentById(db: Executor, id: string): Promise<CommentRow | undefined> {
  return (await db.select().from(comments).where(eq(comments.id, id)))[0];
}

export const updateComment = (db: Executor, id: string, change: Partial<typeof comments.$inferInsert>) =>
  db.update(comments).set(change).where(eq(comments.id, id));

/** A hub's name and the kind of place it is in. */
export async function hubFacts(db: Executor, id: string) {
  const rows = await db
    .select({ name: hubs.name, archetype: hubArchetype })
    .from(hubs)
    .innerJoin(municipalities, eq(municipalities.code, hubs.municipalityCode))
    .where(eq(hubs.id, id));
  return writtenRow(rows);
}
