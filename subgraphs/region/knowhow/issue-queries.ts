import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import { issues, solutions } from "../db/tables/issues.ts";

/** What know-how needs to know of the region's issues. */

/** Locks an issue of this region, so that it is made into one article only; undefined when there is none. */
export async function issueToTell(db: Executor, id: string) {
  return (await db.select().from(issues).where(eq(issues.id, id)).for("update"))[0];
}

export type IssueToTell = NonNullable<Awaited<ReturnType<typeof issueToTell>>>;
export type ReopeningRow = Awaited<ReturnType<typeof reopeningsOf>>[number];
export type AcceptedSolution = Awaited<ReturnType<typeof acceptedSolutionsOf>>[number];

/** The solutions of an issue that were accepted, in the order they were offered. */
export const acceptedSolutionsOf = (db: Executor, issueId: string) =>
  db
    .select()
    .from(solutions)
    .where(and(eq(solutions.issueId, issueId), eq(solutions.status, "ACCEPTED")))
    .orderBy(asc(solutions.createdAt), asc(solutions.id));

/** When those among the issues that were solved and did not stay so were reopened last. */
export async function reopeningsOf(db: Executor, issueIds: readonly string[]) {
  const rows = await db
    .select({ id: issues.id, reopenedAt: issues.reopenedAt })
    .from(issues)
    .where(and(inArray(issues.id, [...issueIds]), isNotNull(issues.reopenedAt)));
  return rows.flatMap(({ id, reopenedAt }) => (reopenedAt ? [{ id, reopenedAt }] : []));
}
