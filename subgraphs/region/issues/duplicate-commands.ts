import type { Executor } from "../../../common/database/database.ts";
import { formatNodeId, parseNodeId } from "../../../common/node-id.ts";
import { refuse, refuseMistakes, type Outcome } from "../../../common/writing/user-errors.ts";
import { write, type Written } from "../../../common/writing/write.ts";
import { issueAudience } from "../db/issue-audience.ts";
import { statusAt } from "../issue-status.ts";
import type { Scope } from "../scope.ts";
import { requireVersion } from "../../../common/writing/versions.ts";
import { absorptionOf, hasAbsorbed, insertAbsorbed, removeAbsorbed } from "./duplicate-queries.ts";
import { toAbsorbed } from "./handover.ts";
import { handoverMistakes } from "./issue-checks.ts";
import { isUnsolved } from "./issue.ts";
import { recountMeToos } from "./me-too-commands.ts";
import { tell } from "./notices.ts";
import { auditOfIssue, findIssue, type Touched } from "./on-issue.ts";
import { requireDesk, requireMerging, requireUnmerging } from "./policy.ts";
import type {
  IssueAbsorbDuplicateInput,
  IssueMarkDuplicateInput,
  IssueReleaseDuplicateInput,
  IssueUnmarkDuplicateInput,
} from "./schema.generated.ts";
import { updateIssue, type LockedIssue } from "./write-queries.ts";

/**
 * The two halves of a merge: the duplicate's region marks it, the master's absorbs it; `network` does one after the other, whether
 * the two are of one region or not. Each half is done once however often it is asked for. A master is never a duplicate itself, and
 * a duplicate has absorbed none, so there are no chains and every merge can be undone by itself.
 */

/** Marks an issue of this region as a duplicate. From then on nothing is added to it, so what it hands over stays true. */
export function markDuplicate(input: IssueMarkDuplicateInput, scope: Scope): Promise<Outcome<Touched>> {
  const { issueId, masterId } = input;
  requireDesk(scope.viewer);
  requireMerging(scope, [issueId, masterId]);
  return write("issueMarkDuplicate", input, scope, async (db) => {
    requireIssueId(masterId);
    const issue = await findIssue(db, issueId, scope);
    if (isDuplicateOf(issue, masterId, scope)) return { result: { issueId: issue.id }, audit: [] };
    if (issueId === masterId)
      refuse("INVALID", "masterId", "An issue does not repeat itself.", "同じ課題どうしは統合できません。");
    if (!isUnsolved(issue.status))
      refuseMark(`The issue is ${statusAt(issue, scope.now())}; only what is unsolved can be merged.`);
    if (await hasAbsorbed(db, issue.id))
      refuseMark("The issue has absorbed others itself. Undo that first, or make it the master.");
    if (input.expectedVersion != null) requireVersion(issue, input.expectedVersion);
    const master = parseNodeId(masterId);
    const place = { duplicateOfId: master?.uuid ?? null, duplicateOfRegion: ownAsNull(master?.region, scope) };
    await updateIssue(db, issue.id, { ...place, status: "DUPLICATE", statusBeforeDuplicate: issue.status });
    return {
      result: { issueId: issue.id },
      audit: auditOfIssue(scope, issue.id, { status: issue.status }, { status: "DUPLICATE", duplicateOf: masterId }),
    };
  });
}

/** Brings back what a mark took: the status as it was. What was no duplicate of this master stays as it is. */
export function unmarkDuplicate(input: IssueUnmarkDuplicateInput, scope: Scope): Promise<Outcome<Touched>> {
  requireDesk(scope.viewer);
  return write("issueUnmarkDuplicate", input, scope, async (db) => {
    const issue = await findIssue(db, input.issueId, scope);
    requireUnmerging(scope, [input.issueId, input.masterId], formatNodeId("hub", scope.region, issue.hubId));
    if (!isDuplicateOf(issue, input.masterId, scope)) return { result: { issueId: issue.id }, audit: [] };
    const status = issue.statusBeforeDuplicate ?? "OPEN";
    const place = { duplicateOfId: null, duplicateOfRegion: null, statusBeforeDuplicate: null };
    await updateIssue(db, issue.id, { ...place, status, updatedAt: scope.now() });
    return {
      result: { issueId: issue.id },
      audit: auditOfIssue(scope, issue.id, { status: "DUPLICATE", duplicateOf: input.masterId }, { status }),
    };
  });
}

/** Takes a duplicate's hubs and followers to its master, which is of this region. Both sides are told. */
export function absorbDuplicate(input: IssueAbsorbDuplicateInput, scope: Scope): Promise<Outcome<Touched>> {
  const { masterId, handover } = input;
  requireDesk(scope.viewer);
  requireMerging(scope, [masterId, handover.issueId]);
  return write("issueAbsorbDuplicate", input, scope, async (db) => {
    refuseMistakes(handoverMistakes(handover));
    const master = await findIssue(db, masterId, scope, "masterId");
    if (masterId === handover.issueId)
      refuse("INVALID", "masterId", "An issue does not repeat itself.", "同じ課題どうしは統合できません。");
    requireMaster(master);
    const isNew = await insertAbsorbed(db, toAbsorbed(handover, master.id, scope.now()));
    if (!isNew) return { result: { issueId: master.id }, audit: [] };
    await tell(db, scope, master, {
      recipients: await issueAudience(db, master.id, scope.region),
      kind: "ISSUE_MERGED",
      detail: { duplicate: handover.title },
    });
    return absorbed(db, scope, master, { absorbed: handover.issueId });
  });
}

/** Takes a duplicate's hubs and followers away from its master again. Both sides are told. */
export function releaseDuplicate(input: IssueReleaseDuplicateInput, scope: Scope): Promise<Outcome<Touched>> {
  const { masterId, duplicateId } = input;
  requireDesk(scope.viewer);
  return write("issueReleaseDuplicate", input, scope, async (db) => {
    const master = await findIssue(db, masterId, scope, "masterId");
    const absorption = await absorptionOf(db, master.id, duplicateId);
    requireUnmerging(scope, [masterId, duplicateId], absorption?.hubId ?? null);
    if (!absorption) return { result: { issueId: master.id }, audit: [] };
    const audience = await issueAudience(db, master.id, scope.region);
    await removeAbsorbed(db, master.id, duplicateId);
    await tell(db, scope, master, {
      recipients: audience,
      kind: "ISSUE_UNMERGED",
      detail: { duplicate: absorption.title },
    });
    return absorbed(db, scope, master, { released: duplicateId });
  });
}

/** The master counts anew; the audit says what joined or left. */
async function absorbed(
  db: Executor,
  scope: Scope,
  master: LockedIssue,
  what: Readonly<Record<string, string>>,
): Promise<Written<Touched>> {
  const meTooCount = await recountMeToos(db, master, scope);
  const audit = auditOfIssue(scope, master.id, { meTooCount: master.meTooCount }, { meTooCount, ...what });
  return { result: { issueId: master.id }, audit };
}

const ownAsNull = (region: string | undefined, scope: Scope): string | null =>
  region === undefined || region === scope.region ? null : region;

function isDuplicateOf(issue: LockedIssue, masterId: string, { region }: Scope): boolean {
  if (issue.status !== "DUPLICATE" || issue.duplicateOfId === null) return false;
  return formatNodeId("issue", issue.duplicateOfRegion ?? region, issue.duplicateOfId) === masterId;
}

function requireIssueId(masterId: string): void {
  if (parseNodeId(masterId)?.type === "issue") return;
  refuse("NOT_FOUND", "masterId", "There is no such issue.", "課題が見つかりません。");
}

const refuseMark = (message: string): never =>
  refuse("WRONG_STATE", "issueId", message, "いまの状態では統合できない課題です。");

function requireMaster({ status }: LockedIssue): void {
  if (status !== "DUPLICATE" && status !== "WITHDRAWN") return;
  refuse(
    "WRONG_STATE",
    "masterId",
    `The master is ${status}. Name one that stands; a duplicate's own master, for example.`,
    "統合先に選べない状態の課題です。重複の課題なら、その統合先を選んでください。",
  );
}
