import { and, asc, eq, inArray } from "drizzle-orm";
import type { Executor } from "../../../common/database.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import { toHubEditors, type Recipient } from "../db/notifications.ts";
import { issues, meToos, solutions } from "../db/tables/issues.ts";

/** What know-how needs to know of the region's issues. */

/** Locks an issue of this region, so that it is made into one article only; undefined when there is none. */
export async function issueToTell(db: Executor, id: string) {
  return (await db.select().from(issues).where(eq(issues.id, id)).for("update"))[0];
}

export type IssueToTell = NonNullable<Awaited<ReturnType<typeof issueToTell>>>;
export type AcceptedSolution = Awaited<ReturnType<typeof acceptedSolutionsOf>>[number];

/** The solutions of an issue that were accepted, in the order they were offered. */
export const acceptedSolutionsOf = (db: Executor, issueId: string) =>
  db
    .select()
    .from(solutions)
    .where(and(eq(solutions.issueId, issueId), eq(solutions.status, "ACCEPTED")))
    .orderBy(asc(solutions.createdAt), asc(solutions.id));

/** The hub that has an issue, and those that have it too. */
export async function issueAudience(db: Executor, issueId: string, region: string): Promise<readonly Recipient[]> {
  const own = await db.select({ hubId: issues.hubId }).from(issues).where(eq(issues.id, issueId));
  const others = await db
    .select({ hubId: meToos.hubId })
    .from(meToos)
    .where(inArray(meToos.issueId, [issueId]));
  return [...own.map(({ hubId }) => formatNodeId("hub", region, hubId)), ...others.map(({ hubId }) => hubId)].map(
    toHubEditors,
  );
}
