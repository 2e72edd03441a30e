import { and, asc, eq, getTableColumns, sql } from "drizzle-orm";
import type { Executor } from "../../../common/database.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { insertedId } from "../db/written-row.ts";
import { comments, issues, meToos, solutions } from "../db/tables/issues.ts";
import type { SolutionRow } from "./queries.ts";

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

/** Changes an issue; its version goes up by one. */
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

/** The hubs that have said "me too", as global IDs. */
export async function meTooHubIds(db: Executor, issueId: string): Promise<readonly string[]> {
  const rows = await db.select({ hubId: meToos.hubId }).from(meToos).where(eq(meToos.issueId, issueId));
  return rows.map(({ hubId }) => hubId);
}

export async function insertSolution(db: Executor, solution: typeof solutions.$inferInsert): Promise<string> {
  return insertedId(await db.insert(solutions).values(solution).returning({ id: solutions.id }));
}

export async function statusOfSolution(db: Executor, id: string): Promise<Code<"SolutionStatus"> | undefined> {
  return (await db.select({ status: solutions.status }).from(solutions).where(eq(solutions.id, id)))[0]?.status;
}

export const setSolutionStatus = (db: Executor, id: string, status: Code<"SolutionStatus">, updatedAt: Date) =>
  db.update(solutions).set({ status, updatedAt }).where(eq(solutions.id, id));

export const acceptedSolutions = (db: Executor, issueId: string): Promise<SolutionRow[]> =>
  db
    .select()
    .from(solutions)
    .where(and(eq(solutions.issueId, issueId), eq(solutions.status, "ACCEPTED")))
    .orderBy(asc(solutions.createdAt), asc(solutions.id));

export async function insertComment(db: Executor, comment: typeof comments.$inferInsert): Promise<string> {
  return insertedId(await db.insert(comments).values(comment).returning({ id: comments.id }));
}
