import type { Executor } from "../../../common/database/database.ts";
import { formatNodeId, regionOfNodeId } from "../../../common/node-id.ts";
import { refuse, refuseMistakes, type Outcome } from "../../../common/writing/user-errors.ts";
import { write } from "../../../common/writing/write.ts";
import { requireActingAs, requireHub } from "../acting-hub.ts";
import { toPerson } from "../db/notifications.ts";
import type { Scope } from "../scope.ts";
import { meTooMistakes } from "./issue-checks.ts";
import { requireDoable } from "./life-cycle.ts";
import { reporterOf, tell } from "./notices.ts";
import { auditOfIssue, findIssue, refuseOwnHub, type Touched } from "./on-issue.ts";
import type {
  IssueFollowInput,
  IssueMeTooInput,
  IssueUnfollowInput,
  IssueWithdrawMeTooInput,
} from "./schema.generated.ts";
import {
  deleteFollower,
  deleteMeToo,
  insertFollower,
  insertMeToo,
  meTooHubIds,
  touchIssue,
  type LockedIssue,
} from "./write-queries.ts";

/** "We have this too", and wanting to hear how it goes on. */

/** A hub of any region has the problem too. */
export function addMeToo(input: IssueMeTooInput, scope: Scope): Promise<Outcome<Touched>> {
  requireActingAs(scope.viewer, input.hubId);
  return write("issueMeToo", input, scope, async (db) => {
    refuseMistakes(meTooMistakes(input));
    await requireHub(input.hubId, { db, region: scope.region });
    const issue = await findIssue(db, input.issueId, scope);
    requireDoable("ME_TOO", issue, scope);
    refuseOwnHub(input.hubId, issue, scope);
    const { hubId, hubLabel, note = null, differs = null, isNotePrivate } = input;
    const meToo = { issueId: issue.id, hubId, hubLabel, note, differs, isNotePrivate, createdAt: scope.now() };
    if (!(await insertMeToo(db, meToo))) {
      const messageJa = "この拠点はすでに「同じ課題あり」を表明しています。";
      refuse("ALREADY_DONE", "hubId", "This hub has said so before.", messageJa);
    }
    const meTooCount = await recountMeToos(db, issue, scope);
    const event = { kind: "ISSUE_ME_TOO", actingHubId: hubId, detail: { hub: hubLabel, meTooCount } } as const;
    await tell(db, scope, issue, { ...event, recipients: [reporterOf(issue, scope)] });
    const audit = auditOfIssue(scope, issue.id, { meTooCount: issue.meTooCount }, { meTooCount, hubId });
    return { result: { issueId: issue.id }, audit };
  });
}

/** The hub has it no more, or never had. */
export function takeBackMeToo(input: IssueWithdrawMeTooInput, scope: Scope): Promise<Outcome<Touched>> {
  requireActingAs(scope.viewer, input.hubId);
  return write("issueWithdrawMeToo", input, scope, async (db) => {
    const issue = await findIssue(db, input.issueId, scope);
    requireDoable("ME_TOO", issue, scope);
    if (!(await deleteMeToo(db, issue.id, input.hubId)))
      refuse("NOT_FOUND", "hubId", "This hub has not said so.", "この拠点は「同じ課題あり」を表明していません。");
    const meTooCount = await recountMeToos(db, issue, scope);
    const audit = auditOfIssue(scope, issue.id, { meTooCount: issue.meTooCount, hubId: input.hubId }, { meTooCount });
    return { result: { issueId: issue.id }, audit };
  });
}

/** A member wants to hear of the issue; asking twice is no mistake. */
export function followIssue(input: IssueFollowInput, scope: Scope): Promise<Outcome<Touched>> {
  return write("issueFollow", input, scope, async (db) => {
    const issue = await findIssue(db, input.issueId, scope);
    const follower = toPerson(scope.viewer.sub);
    await insertFollower(db, { issueId: issue.id, follower, createdAt: scope.now() });
    return { result: { issueId: issue.id }, audit: auditOfIssue(scope, issue.id, null, { isFollowed: true }) };
  });
}

/** A member wants to hear of it no more. Whom it concerns anyway hears of it all the same. */
export function unfollowIssue(input: IssueUnfollowInput, scope: Scope): Promise<Outcome<Touched>> {
  return write("issueUnfollow", input, scope, async (db) => {
    const issue = await findIssue(db, input.issueId, scope);
    await deleteFollower(db, issue.id, toPerson(scope.viewer.sub));
    return { result: { issueId: issue.id }, audit: auditOfIssue(scope, issue.id, null, { isFollowed: false }) };
  });
}

/** Counts who has the problem too, each hub once and the reporter never; the issue is locked. The result is the number of hubs. */
export async function recountMeToos(
  db: Executor,
  issue: Pick<LockedIssue, "id" | "hubId">,
  { region, now }: Scope,
): Promise<number> {
  const own = formatNodeId("hub", region, issue.hubId);
  const others = (await meTooHubIds(db, issue.id)).filter((hubId) => hubId !== own);
  const regions = new Set([region, ...others.map(regionOfNodeId)]);
  const counts = { meTooCount: others.length, meTooRegionCount: regions.size };
  await touchIssue(db, issue.id, { ...counts, updatedAt: now() });
  return others.length;
}
