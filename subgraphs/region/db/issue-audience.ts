import { eq, ne, and } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import { formatNodeId, parseNodeId } from "../../../common/node-id.ts";
import { toHubEditors, toPerson, type Recipient } from "./notifications.ts";
import { absorbedMeToos, issueFollowers, issues, meToos, solutions } from "./tables/issues.ts";

/**
 * Everybody whom an issue of this region concerns: the hub that has it, those that have it too (also through duplicates), those
 * who offered solutions, the coordinator who took it on, and who follows it.
 */
export async function issueAudience(db: Executor, issueId: string, region: string): Promise<readonly Recipient[]> {
  const own = await db
    .select({ hubId: issues.hubId, coordinatorSub: issues.coordinatorSub })
    .from(issues)
    .where(eq(issues.id, issueId));
  const hubs = await hubsWithTheProblem(db, issueId);
  const solvers = await db
    .selectDistinct({ hubId: solutions.hubId, coordinatorSub: solutions.coordinatorSub })
    .from(solutions)
    .where(and(eq(solutions.issueId, issueId), ne(solutions.status, "WITHDRAWN")));
  const followers = await db
    .selectDistinct({ follower: issueFollowers.follower })
    .from(issueFollowers)
    .where(eq(issueFollowers.issueId, issueId));
  const recipients = [
    ...own.map(({ hubId }) => toHubEditors(formatNodeId("hub", region, hubId))),
    ...hubs.map(toHubEditors),
    ...solvers.flatMap(({ hubId }) => (hubId === null ? [] : [toHubEditors(hubId)])),
    ...[...own, ...solvers].flatMap(({ coordinatorSub }) =>
      coordinatorSub === null ? [] : [toPerson(coordinatorSub)],
    ),
    ...followers.map(({ follower }) => follower as Recipient),
  ];
  return [...new Set(recipients)];
}

/** Global IDs of the hubs that said "me too" here or on an absorbed duplicate; one that stays anonymous is not among them. */
async function hubsWithTheProblem(db: Executor, issueId: string): Promise<readonly string[]> {
  const here = await db.select({ hubId: meToos.hubId }).from(meToos).where(eq(meToos.issueId, issueId));
  const absorbed = await db
    .select({ hubId: absorbedMeToos.hubId })
    .from(absorbedMeToos)
    .where(eq(absorbedMeToos.issueId, issueId));
  return [...here, ...absorbed].map(({ hubId }) => hubId).filter((hubId) => parseNodeId(hubId)?.type === "hub");
}
