import type { AuditedChange } from "../../../common/writing/audit.ts";
import type { Executor } from "../../../common/database/database.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import { refuse } from "../../../common/writing/user-errors.ts";
import { toLocalUuid } from "../local-id.ts";
import type { Scope } from "../scope.ts";
import { mayReadIssues } from "./policy.ts";
import type { SolutionRow } from "./queries.ts";
import { lockIssue, lockIssueOfSolution, solutionById, type LockedIssue } from "./write-queries.ts";

/** What all commands on issues begin and end with. */

/** The UUIDs that a command touched, for the payload to load. */
export interface Touched {
  readonly issueId: string;
  readonly solutionId?: string | undefined;
  readonly commentId?: string | undefined;
}

/** Locks an issue by its global ID; refuses when there is none that the viewer may see. */
export async function findIssue(
  db: Executor,
  globalId: string,
  { region, viewer }: Scope,
  field = "issueId",
): Promise<LockedIssue> {
  const id = toLocalUuid(globalId, "issue", region);
  const issue = id && mayReadIssues(viewer) ? await lockIssue(db, id) : undefined;
  return issue ?? refuse("NOT_FOUND", field, "There is no such issue.", "課題が見つかりません。");
}

/** A solution with its issue locked; refuses when there is none that the viewer may see. */
export async function findSolution(
  db: Executor,
  globalId: string,
  { region, viewer }: Scope,
): Promise<{ readonly issue: LockedIssue; readonly solution: SolutionRow }> {
  const id = toLocalUuid(globalId, "solution", region);
  const issue = id && mayReadIssues(viewer) ? await lockIssueOfSolution(db, id) : undefined;
  const solution = id && issue ? await solutionById(db, id) : undefined;
  if (!issue || !solution) refuse("NOT_FOUND", "solutionId", "There is no such solution.", "提案が見つかりません。");
  return { issue, solution };
}

/** What others do for a hub it does not do for itself. */
export function refuseOwnHub(hubId: string, issue: LockedIssue, { region }: Scope): void {
  if (toLocalUuid(hubId, "hub", region) !== issue.hubId) return;
  refuse("INVALID", "hubId", "This hub reported the issue itself.", "この拠点は報告者です。");
}

type Fields = Readonly<Record<string, unknown>>;

/** What the audit says of an issue. */
export const auditOfIssue = ({ region }: Scope, id: string, before: Fields | null, after: Fields): AuditedChange => ({
  target: formatNodeId("issue", region, id),
  before,
  after,
});

/** What the audit says of a solution. */
export const auditOfSolution = (
  { region }: Scope,
  id: string,
  before: Fields | null,
  after: Fields,
): AuditedChange => ({ target: formatNodeId("solution", region, id), before, after });
