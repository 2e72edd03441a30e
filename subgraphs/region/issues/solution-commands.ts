import { NetworkError } from "../../../common/errors.ts";
import { refuseMistakes, type Outcome } from "../../../common/writing/user-errors.ts";
import { mayActAs, type Viewer } from "../../../common/identity/viewer.ts";
import { write, type Written } from "../../../common/writing/write.ts";
import type { Executor } from "../../../common/database/database.ts";
import { requireActingAs, requireHub } from "../acting-hub.ts";
import type { Scope } from "../scope.ts";
import { offerMistakes, reviewMistakes } from "./issue-checks.ts";
import { roleLabel } from "./issue.ts";
import { requireDoable } from "./life-cycle.ts";
import { reporterOf, solverOf, tell, tellAudience } from "./notices.ts";
import { auditOfSolution, findIssue, findSolution, refuseOwnHub, type Touched } from "./on-issue.ts";
import type { SolutionRow } from "./queries.ts";
import type {
  IssueAcceptSolutionInput,
  IssueOfferSolutionInput,
  IssueRecommendSolutionInput,
  IssueReviewSolutionInput,
  IssueWithdrawSolutionInput,
} from "./schema.generated.ts";
import { requireSolutionStep } from "./solution-life-cycle.ts";
import {
  countStandingSolutions,
  insertSolution,
  touchIssue,
  updateSolution,
  type LockedIssue,
} from "./write-queries.ts";

/** Help that is offered, tried, found good or not, and accepted. */

/** A hub of any region offers a solution to another hub, or a coordinator does on behalf of none. */
export function offerSolution(input: IssueOfferSolutionInput, scope: Scope): Promise<Outcome<Touched>> {
  const { hubId = null } = input;
  requireOffering(scope.viewer, hubId);
  return write("issueOfferSolution", input, scope, async (db) => {
    refuseMistakes(offerMistakes(input));
    if (hubId !== null) await requireHub(hubId, { db, region: scope.region });
    const issue = await findIssue(db, input.issueId, scope);
    requireDoable("OFFER_SOLUTION", issue, scope);
    if (hubId !== null) refuseOwnHub(hubId, issue, scope);
    const now = scope.now();
    const { kind, body, articleId = null } = input;
    const offer = { issueId: issue.id, kind, body, articleId, createdAt: now, updatedAt: now };
    const solutionId = await insertSolution(db, { ...offer, ...solverFields(input, scope) });
    await touchIssue(db, issue.id, { solutionCount: issue.solutionCount + 1, updatedAt: now });
    const detail = { by: solverFields(input, scope).hubLabel };
    await tellAudience(db, scope, issue, { kind: "SOLUTION_OFFERED", actingHubId: hubId, detail });
    const audit = auditOfSolution(scope, solutionId, null, { status: "OFFERED", kind });
    return { result: { issueId: issue.id, solutionId }, audit };
  });
}

/** The issue's hub says that it tries it, and whether it helped. */
export function reviewSolution(input: IssueReviewSolutionInput, scope: Scope): Promise<Outcome<Touched>> {
  return write("issueReviewSolution", input, scope, async (db) => {
    refuseMistakes(reviewMistakes(input));
    const { issue, solution } = await findSolution(db, input.solutionId, scope);
    requireDoable("REVIEW_SOLUTION", issue, scope, "solutionId");
    requireSolutionStep(solution.status, input.status);
    const experience = input.experience?.trim() || solution.experience;
    const written = await moved(db, scope, { issue, solution }, { status: input.status, experience });
    await tell(db, scope, issue, {
      recipients: solverOf(solution),
      kind: "SOLUTION_REVIEWED",
      detail: { status: input.status },
    });
    return written;
  });
}

/** The issue's hub accepts a solution; several may be accepted. */
export function acceptSolution(input: IssueAcceptSolutionInput, scope: Scope): Promise<Outcome<Touched>> {
  return write("issueAcceptSolution", input, scope, async (db) => {
    const { issue, solution } = await findSolution(db, input.solutionId, scope);
    requireDoable("ACCEPT_SOLUTION", issue, scope, "solutionId");
    requireSolutionStep(solution.status, "ACCEPTED");
    const written = await moved(db, scope, { issue, solution }, { status: "ACCEPTED" });
    await tell(db, scope, issue, { recipients: solverOf(solution), kind: "SOLUTION_ACCEPTED" });
    return written;
  });
}

/** A coordinator proposes to accept a solution; the hub decides. */
export function recommendSolution(input: IssueRecommendSolutionInput, scope: Scope): Promise<Outcome<Touched>> {
  return write("issueRecommendSolution", input, scope, async (db) => {
    const { issue, solution } = await findSolution(db, input.solutionId, scope);
    requireDoable("RECOMMEND_SOLUTION", issue, scope, "solutionId");
    if (solution.status === "WITHDRAWN" || solution.status === "ACCEPTED")
      requireSolutionStep(solution.status, "ACCEPTED");
    const recommendedBy = input.isRecommended ? roleLabel(scope) : null;
    await updateSolution(db, solution.id, { recommendedBy, updatedAt: scope.now() });
    await touchIssue(db, issue.id, { updatedAt: scope.now() });
    if (input.isRecommended)
      await tell(db, scope, issue, { recipients: [reporterOf(issue, scope)], kind: "SOLUTION_RECOMMENDED" });
    const before = { isRecommended: solution.recommendedBy !== null };
    const audit = auditOfSolution(scope, solution.id, before, { isRecommended: input.isRecommended });
    return { result: { issueId: issue.id, solutionId: solution.id }, audit };
  });
}

/** Who offered it takes it back; what was accepted stays. */
export function withdrawSolution(input: IssueWithdrawSolutionInput, scope: Scope): Promise<Outcome<Touched>> {
  return write("issueWithdrawSolution", input, scope, async (db) => {
    const { issue, solution } = await findSolution(db, input.solutionId, scope);
    requireSolver(solution, scope.viewer);
    requireDoable("WITHDRAW_SOLUTION", issue, scope, "solutionId");
    requireSolutionStep(solution.status, "WITHDRAWN");
    return moved(db, scope, { issue, solution }, { status: "WITHDRAWN" });
  });
}

/** Writes what becomes of a solution; the issue, which is locked, counts those that stand. */
async function moved(
  db: Executor,
  scope: Scope,
  { issue, solution }: { readonly issue: LockedIssue; readonly solution: SolutionRow },
  change: { readonly status: SolutionRow["status"]; readonly experience?: string | null },
): Promise<Written<Touched>> {
  const now = scope.now();
  await updateSolution(db, solution.id, { ...change, updatedAt: now });
  await touchIssue(db, issue.id, { solutionCount: await countStandingSolutions(db, issue.id), updatedAt: now });
  const audit = auditOfSolution(scope, solution.id, { status: solution.status }, { status: change.status });
  return { result: { issueId: issue.id, solutionId: solution.id }, audit };
}

function solverFields({ hubId = null, hubLabel }: IssueOfferSolutionInput, scope: Scope) {
  if (hubId !== null) return { hubId, hubLabel: hubLabel ?? "" };
  const { sub, regions } = scope.viewer;
  return { hubId, hubLabel: roleLabel(scope, hubLabel), coordinatorSub: sub, coordinatorRegions: regions };
}

/** Throws `FORBIDDEN` unless the viewer may offer: for a hub of theirs; only coordinators for none. */
function requireOffering(viewer: Viewer, hubId: string | null): void {
  if (hubId !== null) return requireActingAs(viewer, hubId);
  if (viewer.role === "COORDINATOR") return;
  throw new NetworkError(
    "FORBIDDEN",
    "Say with `hubId` for which hub you offer; only coordinators offer a solution without one.",
  );
}

function requireSolver({ hubId, coordinatorSub }: SolutionRow, viewer: Viewer): void {
  if (hubId === null ? coordinatorSub === viewer.sub && viewer.role === "COORDINATOR" : mayActAs(viewer, hubId)) return;
  throw new NetworkError("FORBIDDEN", "This is for who offered the solution. Use a token of theirs.");
}
