import type { Executor } from "../../../common/database/database.ts";
import { refuse, refuseMistakes, type Outcome } from "../../../common/writing/user-errors.ts";
import { write, type Written } from "../../../common/writing/write.ts";
import { statusAt } from "../issue-status.ts";
import type { Scope } from "../scope.ts";
import { indexForSearch } from "../search-index/index-for-search.ts";
import { requireVersion } from "../../../common/writing/versions.ts";
import { assignMistakes, reopenMistakes, solveMistakes, withdrawMistakes } from "./issue-checks.ts";
import { summaryOf } from "./issue.ts";
import { requireDoable, statusAfter, type IssueAct } from "./life-cycle.ts";
import { reporterOf, tell, tellAudience } from "./notices.ts";
import { auditOfIssue, findIssue, type Touched } from "./on-issue.ts";
import type {
  IssueAssignInput,
  IssueCloseInput,
  IssueReopenInput,
  IssueSolveInput,
  IssueStartInput,
  IssueUnassignInput,
  IssueWithdrawInput,
} from "./schema.generated.ts";
import { toPerson } from "../db/notifications.ts";
import { acceptedSolutions, updateIssue, type LockedIssue, type NewIssue } from "./write-queries.ts";

/** The acts that move an issue from state to state. */

/** The hub takes the problem in hand. */
export function startIssue(input: IssueStartInput, scope: Scope): Promise<Outcome<Touched>> {
  return write("issueStart", input, scope, async (db) => {
    const issue = await issueFor("START", db, input, scope);
    return changed(db, scope, issue, { status: statusAfter("START") });
  });
}

/** Says who works on it and which coordinator goes along; what is left out stays. */
export function assignIssue(input: IssueAssignInput, scope: Scope): Promise<Outcome<Touched>> {
  return write("issueAssign", input, scope, async (db) => {
    refuseMistakes(assignMistakes(input));
    const issue = await issueFor("ASSIGN", db, input, scope);
    const assigneeDisplay = said(input.assigneeDisplay, issue.assigneeDisplay);
    const coordinatorDisplay = said(input.coordinatorDisplay, issue.coordinatorDisplay);
    if (assigneeDisplay === null && coordinatorDisplay === null) {
      const message = "Say who works on it (`assigneeDisplay`) or who coordinates (`coordinatorDisplay`).";
      refuse("REQUIRED", "assigneeDisplay", message, "担当者かコーディネーターを入力してください。");
    }
    const coordinatorSub = coordinatorSubOf(input, issue, scope);
    const written = await changed(db, scope, issue, { assigneeDisplay, coordinatorDisplay, coordinatorSub });
    const others = coordinatorSub === null ? [] : [toPerson(coordinatorSub)];
    await tell(db, scope, issue, { recipients: [reporterOf(issue, scope), ...others], kind: "ISSUE_ASSIGNED" });
    return written;
  });
}

/** Takes off who works on it and who coordinates. */
export function unassignIssue(input: IssueUnassignInput, scope: Scope): Promise<Outcome<Touched>> {
  return write("issueUnassign", input, scope, async (db) => {
    const issue = await issueFor("ASSIGN", db, input, scope);
    return changed(db, scope, issue, { assigneeDisplay: null, coordinatorDisplay: null, coordinatorSub: null });
  });
}

/** Marks an issue as solved, by an accepted solution or in words; everybody whom it concerns is told. */
export function solveIssue(input: IssueSolveInput, scope: Scope): Promise<Outcome<Touched>> {
  return write("issueSolve", input, scope, async (db) => {
    refuseMistakes(solveMistakes(input));
    const issue = await issueFor("SOLVE", db, input, scope);
    const summary = input.summary?.trim() || summaryOf(await acceptedSolutions(db, issue.id));
    if (summary === "") {
      const message = "Accept a solution first, or say in `summary` how it was solved.";
      refuse("REQUIRED", "summary", message, "提案を採用するか、解決の要約を入力してください。");
    }
    const resolution = { resolutionSummary: summary, resolutionArticleId: input.articleId ?? null };
    const solved = { ...resolution, status: statusAfter("SOLVE"), resolvedAt: scope.now(), closedAt: null };
    const written = await changed(db, scope, issue, solved);
    await indexForSearch(db, scope.region, "ISSUE", issue.id);
    await tellAudience(db, scope, issue, { kind: "ISSUE_SOLVED" });
    return written;
  });
}

/** The hub confirms that it is solved for good. */
export function closeIssue(input: IssueCloseInput, scope: Scope): Promise<Outcome<Touched>> {
  return write("issueClose", input, scope, async (db) => {
    const issue = await issueFor("CLOSE", db, input, scope);
    return changed(db, scope, issue, { status: statusAfter("CLOSE"), closedAt: scope.now() });
  });
}

/** It was not solved after all: open again, and counted. The accepted solutions stay accepted, the last resolution is kept. */
export function reopenIssue(input: IssueReopenInput, scope: Scope): Promise<Outcome<Touched>> {
  return write("issueReopen", input, scope, async (db) => {
    refuseMistakes(reopenMistakes(input));
    const issue = await issueFor("REOPEN", db, input, scope);
    const reopenReason = input.reason?.trim() || null;
    const reopened = { reopenCount: issue.reopenCount + 1, reopenedAt: scope.now(), reopenReason, closedAt: null };
    const written = await changed(db, scope, issue, { status: statusAfter("REOPEN"), ...reopened });
    await tellAudience(db, scope, issue, { kind: "ISSUE_REOPENED" });
    return written;
  });
}

/** The hub takes it back: it is no problem any more, or was none. */
export function withdrawIssue(input: IssueWithdrawInput, scope: Scope): Promise<Outcome<Touched>> {
  return write("issueWithdraw", input, scope, async (db) => {
    refuseMistakes(withdrawMistakes(input));
    const issue = await issueFor("WITHDRAW", db, input, scope);
    const written = await changed(db, scope, issue, { status: statusAfter("WITHDRAW") });
    const reason = input.reason?.trim();
    await tellAudience(db, scope, issue, { kind: "ISSUE_WITHDRAWN", ...(reason && { detail: { reason } }) });
    return written;
  });
}

interface Versioned {
  readonly issueId: string;
  readonly expectedVersion: number;
}

/** The issue, locked, in the version that the caller has seen, where this may be done to it. */
async function issueFor(act: IssueAct, db: Executor, input: Versioned, scope: Scope): Promise<LockedIssue> {
  const issue = await findIssue(db, input.issueId, scope);
  requireDoable(act, issue, scope);
  requireVersion(issue, input.expectedVersion);
  return issue;
}

/** Writes a change of state with what the audit says of it. */
async function changed(
  db: Executor,
  scope: Scope,
  issue: LockedIssue,
  change: Partial<NewIssue>,
): Promise<Written<Touched>> {
  const now = scope.now();
  await updateIssue(db, issue.id, { ...change, updatedAt: now });
  const before = { status: statusAt(issue, now), assigneeDisplay: issue.assigneeDisplay, version: issue.version };
  const after = {
    status: change.status ?? before.status,
    assigneeDisplay: change.assigneeDisplay === undefined ? before.assigneeDisplay : change.assigneeDisplay,
    version: issue.version + 1,
  };
  return { result: { issueId: issue.id }, audit: auditOfIssue(scope, issue.id, before, after) };
}

/** What an input says, blanks meaning nobody; what it leaves out stays. */
const said = (text: string | null | undefined, before: string | null): string | null =>
  text === undefined ? before : text?.trim() || null;

/** A coordinator who names a coordinator means to hear of the issue; somebody else's words name nobody who could. */
function coordinatorSubOf(
  { coordinatorDisplay }: IssueAssignInput,
  issue: LockedIssue,
  { viewer }: Scope,
): string | null {
  if (coordinatorDisplay === undefined) return issue.coordinatorSub;
  return coordinatorDisplay?.trim() && viewer.role === "COORDINATOR" ? viewer.sub : null;
}
