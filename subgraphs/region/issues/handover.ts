import type { Executor } from "../../../common/database/database.ts";
import { formatNodeId, regionOfNodeId } from "../../../common/node-id.ts";
import { toAdmins, toHubEditors, toPerson, type Recipient } from "../db/notifications.ts";
import type { Scope } from "../scope.ts";
import { followersOfIssue, meTooHubsOfIssue, solversOfIssue, type NewAbsorption } from "./duplicate-queries.ts";
import { outsideLabel } from "./notices.ts";
import type { IssueHandover, IssueHandoverInput } from "./schema.generated.ts";
import type { LockedIssue } from "./write-queries.ts";

/** What a duplicate hands over to its master: the hubs that have the problem, and who wants to hear of it. */

type Duplicate = Pick<LockedIssue, "id" | "title" | "hubId" | "isAnonymousToNetwork" | "coordinatorSub">;

/**
 * What an issue of this region hands over. A hub that stays anonymous to the network is not named to another region: there it counts as
 * one hub, and its region's admins stand in for it as followers.
 */
export async function readHandover(
  db: Executor,
  issue: Duplicate,
  masterId: string,
  scope: Pick<Scope, "region" | "regionName">,
): Promise<IssueHandover> {
  const { region } = scope;
  const isUnnamed = issue.isAnonymousToNetwork && regionOfNodeId(masterId) !== region;
  const hubId = formatNodeId("hub", region, issue.hubId);
  const solvers = await solversOfIssue(db, issue.id);
  const persons = [issue.coordinatorSub, ...solvers.map((solver) => solver.coordinatorSub)];
  const followers: readonly Recipient[] = [
    isUnnamed ? toAdmins(region) : toHubEditors(hubId),
    ...solvers.flatMap((solver) => (solver.hubId === null ? [] : [toHubEditors(solver.hubId)])),
    ...persons.flatMap((sub) => (sub === null ? [] : [toPerson(sub)])),
    ...((await followersOfIssue(db, issue.id)) as readonly Recipient[]),
  ];
  return {
    issueId: formatNodeId("issue", region, issue.id),
    title: issue.title,
    hubId: isUnnamed ? null : hubId,
    hubLabel: await outsideLabel(db, issue, scope),
    meToos: await meTooHubsOfIssue(db, issue.id),
    followers: [...new Set(followers)],
  };
}

/** What the master's region keeps of a handover. */
export function toAbsorbed(handover: IssueHandoverInput, masterId: string, at: Date): NewAbsorption {
  const { issueId: duplicateId, title, hubId = null, hubLabel, meToos, followers } = handover;
  const hubs = [{ hubId: hubId ?? duplicateId, hubLabel }, ...meToos];
  return {
    duplicate: { issueId: masterId, duplicateId, title, hubId, hubLabel, at },
    meToos: hubs.map((hub) => ({ issueId: masterId, duplicateId, hubId: hub.hubId, hubLabel: hub.hubLabel })),
    followers: followers.map((follower) => ({
      issueId: masterId,
      follower,
      viaDuplicateId: duplicateId,
      createdAt: at,
    })),
  };
}
