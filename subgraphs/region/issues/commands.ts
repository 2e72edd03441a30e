import { foldText } from "../../../common/fold-text.ts";
import { parseNodeId, regionOfNodeId } from "../../../common/node-id.ts";
import { checkTexts, refuse, settle, type Outcome } from "../../../common/user-errors.ts";
import { toLocalUuid } from "../local-id.ts";
import type { Scope } from "../scope.ts";
import { mayReadIssues, requireActingAs, requireCommenting } from "./policy.ts";
import {
  hasAcceptedSolution,
  hubExists,
  hubIdOfIssue,
  insertComment,
  insertIssue,
  insertMeToo,
  insertSolution,
  lockIssue,
  meTooHubIds,
  setSolutionStatus,
  solutionById,
  updateIssue,
  type Executor,
  type LockedIssue,
} from "./queries.ts";
import type {
  IssueAcceptSolutionInput,
  IssueCommentInput,
  IssueMeTooInput,
  IssueOfferSolutionInput,
  IssueReportInput,
  IssueSolveInput,
} from "./schema.generated.ts";

/** The UUIDs that a command touched, for the payload to load. */
export interface Touched {
  readonly issueId: string;
  readonly childId?: string | undefined;
}

const titleRule = { max: 120, isRequired: true, ja: "題名" };
const bodyRule = { max: 5_000, isRequired: true, ja: "本文" };
const hubLabelRule = { max: 80, isRequired: true, ja: "拠点名" };

/** A hub reports a problem. */
export function reportIssue(input: IssueReportInput, scope: Scope): Promise<Outcome<Touched>> {
  requireActingAs(scope.viewer, input.hubId);
  return settle(async () => {
    checkTexts(input, { title: titleRule, body: bodyRule, project: { max: 120, ja: "事業名" } });
    if (input.tried.length > 20)
      refuse("TOO_LONG", "tried", "List at most 20 things tried.", "「試したこと」は20件までです。");
    const hubId = toLocalUuid(input.hubId, "hub", scope.region);
    if (!hubId || !(await hubExists(scope.db, hubId)))
      refuse("NOT_FOUND", "hubId", "There is no such hub.", "拠点が見つかりません。");
    const { hubId: _globalId, barrier, project, ...fields } = input;
    const now = scope.now();
    const issueId = await insertIssue(scope.db, {
      ...fields,
      hubId,
      barrier: barrier ?? null,
      project: project ?? null,
      searchText: foldText([input.title, input.body, ...input.tried].join("\n")),
      createdAt: now,
      updatedAt: now,
    });
    return { issueId };
  });
}

/** A hub of any region has the problem too. */
export function addMeToo(input: IssueMeTooInput, scope: Scope): Promise<Outcome<Touched>> {
  requireActingAs(scope.viewer, input.hubId);
  return settle(async () => {
    checkTexts(input, { hubLabel: hubLabelRule, note: { max: 1_000, ja: "メモ" } });
    return onIssue(input.issueId, scope, async (db, issue) => {
      const now = scope.now();
      if (toLocalUuid(input.hubId, "hub", scope.region) === issue.hubId) {
        refuse("INVALID", "hubId", "This hub reported the issue itself.", "この拠点は報告者です。");
      }
      const { issueId: _globalId, note, ...fields } = input;
      if (!(await insertMeToo(db, { ...fields, issueId: issue.id, note: note ?? null, createdAt: now }))) {
        refuse(
          "ALREADY_DONE",
          "hubId",
          "This hub has said so before.",
          "この拠点はすでに「同じ課題あり」を表明しています。",
        );
      }
      const hubs = await meTooHubIds(db, issue.id);
      const regions = new Set([scope.region, ...hubs.map(({ hubId }) => regionOfNodeId(hubId))]);
      await updateIssue(db, issue.id, { meTooCount: hubs.length, meTooRegionCount: regions.size, updatedAt: now });
      return { issueId: issue.id };
    });
  });
}

/** A hub of any region offers a solution. */
export function offerSolution(input: IssueOfferSolutionInput, scope: Scope): Promise<Outcome<Touched>> {
  requireActingAs(scope.viewer, input.hubId);
  return settle(async () => {
    checkTexts(input, { hubLabel: hubLabelRule, body: bodyRule });
    checkArticle(input.articleId);
    return onIssue(input.issueId, scope, async (db, issue) => {
      requireUnsolved(issue, "issueId");
      const { issueId: _globalId, articleId, ...fields } = input;
      const now = scope.now();
      const offer = { ...fields, issueId: issue.id, articleId: articleId ?? null, createdAt: now, updatedAt: now };
      const childId = await insertSolution(db, offer);
      await updateIssue(db, issue.id, { solutionCount: issue.solutionCount + 1, updatedAt: now });
      return { issueId: issue.id, childId };
    });
  });
}

/** The issue's hub accepts a solution. */
export function acceptSolution(input: IssueAcceptSolutionInput, scope: Scope): Promise<Outcome<Touched>> {
  return settle(async () => {
    const id = toLocalUuid(input.solutionId, "solution", scope.region);
    const solution = id && mayReadIssues(scope.viewer) ? await solutionById(scope.db, id) : undefined;
    if (!solution) refuse("NOT_FOUND", "solutionId", "There is no such solution.", "提案が見つかりません。");
    await requireIssueHub(solution.issueId, scope);
    return scope.db.transaction(async (db) => {
      const issue = await lockIssue(db, solution.issueId);
      const current = await solutionById(db, solution.id);
      if (!issue || !current) refuse("NOT_FOUND", "solutionId", "There is no such solution.", "提案が見つかりません。");
      requireUnsolved(issue, "solutionId");
      if (current.status === "WITHDRAWN")
        refuse("WRONG_STATE", "solutionId", "The solution was withdrawn.", "この提案は取り下げられています。");
      if (current.status === "ACCEPTED")
        refuse("ALREADY_DONE", "solutionId", "The solution is accepted already.", "この提案はすでに採用されています。");
      await setSolutionStatus(db, current.id, "ACCEPTED", scope.now());
      await updateIssue(db, issue.id, { updatedAt: scope.now() });
      return { issueId: issue.id, childId: current.id };
    });
  });
}

/** Marks an issue as solved, by an accepted solution or in the hub's own words. */
export function solveIssue(input: IssueSolveInput, scope: Scope): Promise<Outcome<Touched>> {
  return settle(async () => {
    checkTexts(input, { summary: { max: 2_000, ja: "解決の要約" } });
    checkArticle(input.articleId);
    const id = toLocalUuid(input.issueId, "issue", scope.region);
    if (id && mayReadIssues(scope.viewer)) await requireIssueHub(id, scope);
    return onIssue(input.issueId, scope, async (db, issue) => {
      requireUnsolved(issue, "issueId");
      const summary = input.summary?.trim();
      if (!summary && !(await hasAcceptedSolution(db, issue.id))) {
        refuse(
          "REQUIRED",
          "summary",
          "Accept a solution first, or say in `summary` how it was solved.",
          "提案を採用するか、解決の要約を入力してください。",
        );
      }
      const now = scope.now();
      const resolution = {
        resolutionSummary: summary ?? "",
        resolutionArticleId: input.articleId ?? null,
        resolvedAt: now,
      };
      await updateIssue(db, issue.id, { ...resolution, status: "SOLVED", updatedAt: now });
      return { issueId: issue.id };
    });
  });
}

/** A member comments on an issue. */
export function commentOnIssue(input: IssueCommentInput, scope: Scope): Promise<Outcome<Touched>> {
  const hubId = input.hubId ?? null;
  requireCommenting(scope.viewer, hubId);
  return settle(async () => {
    checkTexts(input, { body: { ...bodyRule, max: 2_000 }, hubLabel: { ...hubLabelRule, isRequired: hubId !== null } });
    return onIssue(input.issueId, scope, async (db, issue) => {
      const authorLabel = hubId === null ? (roleLabels[scope.viewer.role] ?? "") : (input.hubLabel ?? "");
      const now = scope.now();
      const childId = await insertComment(db, {
        issueId: issue.id,
        hubId,
        authorLabel,
        body: input.body,
        createdAt: now,
      });
      await updateIssue(db, issue.id, { updatedAt: now });
      return { issueId: issue.id, childId };
    });
  });
}

const roleLabels: Readonly<Record<string, string>> = { COORDINATOR: "コーディネーター", SECRETARIAT: "全国事務局" };

/** Runs a change in one transaction with the issue locked; refuses when there is none that the viewer may see. */
async function onIssue(
  globalId: string,
  { db, region, viewer }: Scope,
  change: (db: Executor, issue: LockedIssue) => Promise<Touched>,
): Promise<Touched> {
  const id = toLocalUuid(globalId, "issue", region);
  const isKnown = id !== undefined && mayReadIssues(viewer);
  return db.transaction(async (transaction) => {
    const issue = isKnown ? await lockIssue(transaction, id) : undefined;
    if (!issue) refuse("NOT_FOUND", "issueId", "There is no such issue.", "課題が見つかりません。");
    return change(transaction, issue);
  });
}

/** Deciding over an issue is for its own hub and that region's admin; throws `FORBIDDEN`. */
async function requireIssueHub(issueId: string, scope: Scope): Promise<void> {
  const hubId = await hubIdOfIssue(scope.db, issueId, scope.region);
  if (hubId) requireActingAs(scope.viewer, hubId);
}

function requireUnsolved(issue: LockedIssue, field: string): void {
  if (issue.status === "OPEN" || issue.status === "IN_PROGRESS") return;
  refuse(
    "WRONG_STATE",
    field,
    `The issue is ${issue.status}; only an open one can be changed so.`,
    "未解決の課題だけに行える操作です。",
  );
}

function checkArticle(articleId: string | null | undefined): void {
  if (articleId == null || parseNodeId(articleId)?.type === "article") return;
  refuse("INVALID", "articleId", "This is not the ID of an article.", "記事のIDではありません。");
}
