import { regionOfNodeId } from "../../../common/node-id.ts";
import { taxonomies } from "../../../common/taxonomy.ts";
import { refuse, refuseMistakes, settle, type Outcome } from "../../../common/user-errors.ts";
import type { Executor } from "../../../common/database.ts";
import { requireActingAs, requireActingForOwner, requireHub, requireOwnHub } from "../acting-hub.ts";
import { toLocalUuid } from "../local-id.ts";
import type { Scope } from "../scope.ts";
import { commentMistakes, meTooMistakes, offerMistakes, reportMistakes, solveMistakes } from "./issue-checks.ts";
import { isUnsolved, searchTextOf, summaryOf } from "./issue.ts";
import { mayReadIssues, requireCommenting } from "./policy.ts";
import type {
  IssueAcceptSolutionInput,
  IssueCommentInput,
  IssueMeTooInput,
  IssueOfferSolutionInput,
  IssueReportInput,
  IssueSolveInput,
} from "./schema.generated.ts";
import {
  acceptedSolutions,
  insertComment,
  insertIssue,
  insertMeToo,
  insertSolution,
  lockIssue,
  lockIssueOfSolution,
  meTooHubIds,
  setSolutionStatus,
  statusOfSolution,
  updateIssue,
  type LockedIssue,
} from "./write-queries.ts";

/** The UUIDs that a command touched, for the payload to load. */
export interface Touched {
  readonly issueId: string;
  readonly solutionId?: string | undefined;
  readonly commentId?: string | undefined;
}

/** A hub reports a problem. */
export function reportIssue(input: IssueReportInput, scope: Scope): Promise<Outcome<Touched>> {
  requireActingAs(scope.viewer, input.hubId);
  return settle(async () => {
    refuseMistakes(reportMistakes(input));
    const { uuid: hubId } = await requireOwnHub(input.hubId, scope);
    const { barrier = null, project = null, ...fields } = input;
    const now = scope.now();
    const written = { ...fields, hubId, barrier, project, searchText: searchTextOf(input) };
    return { issueId: await insertIssue(scope.db, { ...written, createdAt: now, updatedAt: now }) };
  });
}

/** A hub of any region has the problem too. */
export function addMeToo(input: IssueMeTooInput, scope: Scope): Promise<Outcome<Touched>> {
  requireActingAs(scope.viewer, input.hubId);
  return settle(async () => {
    refuseMistakes(meTooMistakes(input));
    await requireHub(input.hubId, scope);
    return onIssue(input.issueId, scope, async (db, issue) => {
      if (issue.status === "DUPLICATE" || issue.status === "WITHDRAWN") refuseState(issue, "issueId");
      refuseOwnHub(input, issue, scope);
      const { hubId, hubLabel, note = null, isNotePrivate } = input;
      const now = scope.now();
      const isNew = await insertMeToo(db, { issueId: issue.id, hubId, hubLabel, note, isNotePrivate, createdAt: now });
      if (!isNew) {
        const messageJa = "この拠点はすでに「同じ課題あり」を表明しています。";
        refuse("ALREADY_DONE", "hubId", "This hub has said so before.", messageJa);
      }
      const hubIds = await meTooHubIds(db, issue.id);
      const regions = new Set([scope.region, ...hubIds.map(regionOfNodeId)]);
      await updateIssue(db, issue.id, { meTooCount: hubIds.length, meTooRegionCount: regions.size, updatedAt: now });
      return { issueId: issue.id };
    });
  });
}

/** A hub of any region offers a solution to another hub. */
export function offerSolution(input: IssueOfferSolutionInput, scope: Scope): Promise<Outcome<Touched>> {
  requireActingAs(scope.viewer, input.hubId);
  return settle(async () => {
    refuseMistakes(offerMistakes(input));
    await requireHub(input.hubId, scope);
    return onIssue(input.issueId, scope, async (db, issue) => {
      requireUnsolved(issue, "issueId");
      refuseOwnHub(input, issue, scope);
      const { hubId, hubLabel, kind, body, articleId = null } = input;
      const now = scope.now();
      const offer = { issueId: issue.id, hubId, hubLabel, kind, body, articleId, createdAt: now, updatedAt: now };
      const solutionId = await insertSolution(db, offer);
      await updateIssue(db, issue.id, { solutionCount: issue.solutionCount + 1, updatedAt: now });
      return { issueId: issue.id, solutionId };
    });
  });
}

/** The issue's hub accepts a solution. */
export function acceptSolution(input: IssueAcceptSolutionInput, scope: Scope): Promise<Outcome<Touched>> {
  return settle(async () => {
    const id = toLocalUuid(input.solutionId, "solution", scope.region);
    return scope.db.transaction(async (db) => {
      const issue = id && mayReadIssues(scope.viewer) ? await lockIssueOfSolution(db, id) : undefined;
      if (!id || !issue) refuse("NOT_FOUND", "solutionId", "There is no such solution.", "提案が見つかりません。");
      requireActingForOwner(issue.hubId, scope);
      requireUnsolved(issue, "solutionId");
      const status = await statusOfSolution(db, id);
      if (status === "WITHDRAWN")
        refuse("WRONG_STATE", "solutionId", "The solution was withdrawn.", "この提案は取り下げられています。");
      if (status === "ACCEPTED")
        refuse("ALREADY_DONE", "solutionId", "The solution is accepted already.", "この提案はすでに採用されています。");
      await setSolutionStatus(db, id, "ACCEPTED", scope.now());
      await updateIssue(db, issue.id, { updatedAt: scope.now() });
      return { issueId: issue.id, solutionId: id };
    });
  });
}

/** Marks an issue as solved, by an accepted solution or in the hub's own words. */
export function solveIssue(input: IssueSolveInput, scope: Scope): Promise<Outcome<Touched>> {
  return settle(async () => {
    refuseMistakes(solveMistakes(input));
    return onIssue(input.issueId, scope, async (db, issue) => {
      requireActingForOwner(issue.hubId, scope);
      requireUnsolved(issue, "issueId");
      const summary = input.summary?.trim() || summaryOf(await acceptedSolutions(db, issue.id));
      if (summary === "") {
        const message = "Accept a solution first, or say in `summary` how it was solved.";
        refuse("REQUIRED", "summary", message, "提案を採用するか、解決の要約を入力してください。");
      }
      const now = scope.now();
      const resolution = { resolutionSummary: summary, resolutionArticleId: input.articleId ?? null, resolvedAt: now };
      await updateIssue(db, issue.id, { ...resolution, status: "SOLVED", updatedAt: now });
      return { issueId: issue.id };
    });
  });
}

/** A member comments on an issue. */
export function commentOnIssue(input: IssueCommentInput, scope: Scope): Promise<Outcome<Touched>> {
  const { hubId = null, hubLabel, body } = input;
  requireCommenting(scope.viewer, hubId);
  return settle(async () => {
    refuseMistakes(commentMistakes(input));
    if (hubId !== null) await requireHub(hubId, scope);
    return onIssue(input.issueId, scope, async (db, issue) => {
      const authorLabel = hubId === null ? taxonomies.Role[scope.viewer.role].ja : (hubLabel ?? "");
      const now = scope.now();
      const commentId = await insertComment(db, { issueId: issue.id, hubId, authorLabel, body, createdAt: now });
      await updateIssue(db, issue.id, { updatedAt: now });
      return { issueId: issue.id, commentId };
    });
  });
}

/** Runs a change in one transaction with the issue locked; refuses when there is none that the viewer may see. */
async function onIssue(
  globalId: string,
  { db, region, viewer }: Scope,
  change: (db: Executor, issue: LockedIssue) => Promise<Touched>,
): Promise<Touched> {
  const id = toLocalUuid(globalId, "issue", region);
  return db.transaction(async (transaction) => {
    const issue = id && mayReadIssues(viewer) ? await lockIssue(transaction, id) : undefined;
    if (!issue) refuse("NOT_FOUND", "issueId", "There is no such issue.", "課題が見つかりません。");
    return change(transaction, issue);
  });
}

/** What others do for a hub it does not do for itself. */
function refuseOwnHub({ hubId }: { readonly hubId: string }, issue: LockedIssue, { region }: Scope): void {
  if (toLocalUuid(hubId, "hub", region) !== issue.hubId) return;
  refuse("INVALID", "hubId", "This hub reported the issue itself.", "この拠点は報告者です。");
}

function requireUnsolved(issue: LockedIssue, field: string): void {
  if (!isUnsolved(issue.status)) refuseState(issue, field);
}

const refuseState = ({ status }: LockedIssue, field: string): never =>
  refuse(
    "WRONG_STATE",
    field,
    `The issue is ${status}; that is too late for this.`,
    "いまの状態では行えない操作です。",
  );
