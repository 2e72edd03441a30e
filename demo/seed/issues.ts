import type { Database } from "../../common/database.ts";
import { comments, issues, meToos, solutions } from "../../subgraphs/region/db/tables/issues.ts";
import { searchTextOf } from "../../subgraphs/region/issues/issue.ts";
import type { RegionContent } from "../content/content.ts";
import { daysBefore, nodeIdOf, uuidOf } from "./keys.ts";
import type { SeedScope } from "./seed-scope.ts";

type IssueContent = RegionContent["issues"][number];

/** Inserts a region's issues with their me-toos, solutions and comments. */
export async function seedIssues(
  db: Pick<Database, "insert">,
  content: RegionContent,
  scope: SeedScope,
): Promise<void> {
  await db.insert(issues).values(content.issues.map((issue) => toIssueRow(issue, scope)));
  const children = <Row>(rowsOf: (issue: IssueContent) => Row[]): Row[] => content.issues.flatMap(rowsOf);
  await db.insert(meToos).values(children((issue) => toMeTooRows(issue, scope)));
  await db.insert(solutions).values(children((issue) => toSolutionRows(issue, scope)));
  await db.insert(comments).values(children((issue) => toCommentRows(issue, scope)));
}

function toIssueRow(issue: IssueContent, { now }: SeedScope): typeof issues.$inferInsert {
  const {
    key,
    hub,
    duplicateOf,
    createdDaysAgo,
    updatedDaysAgo,
    meToos: _meToos,
    solutions: _solutions,
    comments: _comments,
    resolution,
    ...fields
  } = issue;
  const regions = new Set([hub, ...issue.meToos.map((meToo) => meToo.hub)].map((hubKey) => hubKey.split("/")[0]));
  return {
    ...fields,
    id: uuidOf(key),
    hubId: uuidOf(hub),
    duplicateOfId: duplicateOf && uuidOf(duplicateOf),
    resolutionSummary: resolution?.summary ?? null,
    resolutionArticleId: resolution?.article ? nodeIdOf(resolution.article) : null,
    resolvedAt: resolution && daysBefore(now, resolution.daysAgo),
    meTooCount: issue.meToos.length,
    meTooRegionCount: regions.size,
    solutionCount: issue.solutions.filter(({ status }) => status !== "WITHDRAWN").length,
    searchText: searchTextOf(issue),
    createdAt: daysBefore(now, createdDaysAgo),
    updatedAt: daysBefore(now, updatedDaysAgo),
  };
}

const toMeTooRows = (issue: IssueContent, { now, hubName }: SeedScope): (typeof meToos.$inferInsert)[] =>
  issue.meToos.map(({ hub, note, isPrivate, daysAgo }) => ({
    id: uuidOf(`${issue.key}/me-too/${hub}`),
    issueId: uuidOf(issue.key),
    hubId: nodeIdOf(hub),
    hubLabel: hubName(hub),
    note,
    isNotePrivate: isPrivate,
    createdAt: daysBefore(now, daysAgo),
  }));

const toSolutionRows = (issue: IssueContent, { now, hubName }: SeedScope): (typeof solutions.$inferInsert)[] =>
  issue.solutions.map(({ key, hub, kind, status, body, article, daysAgo }) => ({
    id: uuidOf(key),
    issueId: uuidOf(issue.key),
    hubId: nodeIdOf(hub),
    hubLabel: hubName(hub),
    kind,
    status,
    body,
    articleId: article && nodeIdOf(article),
    createdAt: daysBefore(now, daysAgo),
    updatedAt: daysBefore(now, daysAgo),
  }));

const toCommentRows = (issue: IssueContent, { now, hubName }: SeedScope): (typeof comments.$inferInsert)[] =>
  issue.comments.map(({ hub, body, daysAgo }, place) => ({
    id: uuidOf(`${issue.key}/comment/${place}`),
    issueId: uuidOf(issue.key),
    hubId: nodeIdOf(hub),
    authorLabel: hubName(hub),
    body,
    createdAt: daysBefore(now, daysAgo),
  }));
