import {
  and,
  asc,
  count,
  eq,
  getTableColumns,
  gt,
  gte,
  inArray,
  isNotNull,
  lt,
  lte,
  min,
  not,
  notInArray,
  sql,
  type SQL,
} from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { isVisibleRow, type VisibilityRule } from "../content/visibility.ts";
import { given, overlaps } from "../../../common/database/conditions.ts";
import { areFirstOf, daysBefore, either } from "../db/conditions.ts";
import { pageOf, type KeysetOrder, type PageRequest } from "../../../common/database/keyset.ts";
import { issueStatusAt } from "../db/issue-status.ts";
import { matchesSearch, withRelevance } from "../db/search-documents.ts";
import { hubs } from "../db/tables/hubs.ts";
import { comments, issueFollowers, issues, meToos, solutions } from "../db/tables/issues.ts";
import { articles } from "../db/tables/knowhow.ts";
import { municipalities } from "../db/tables/municipalities.ts";
import { staleDays, unsolvedStatuses } from "./issue.ts";
import type { IssueFilter, IssueOrder } from "./schema.generated.ts";

/** What kind of place a hub is in: its own word, or its municipality's. */
export const hubArchetype = sql<Code<"CityArchetype"> | null>`coalesce(${hubs.archetype}, ${municipalities.archetype})`;

const { searchText: _searchText, ...issueFields } = getTableColumns(issues);
export const issueColumns = (now: Date) => ({
  ...issueFields,
  status: issueStatusAt(now),
  hubName: hubs.name,
  archetype: hubArchetype,
});

export type IssueRow = Awaited<ReturnType<typeof issuesByIds>>[number];
export type MeTooRow = typeof meToos.$inferSelect;
export type SolutionRow = typeof solutions.$inferSelect;
export type CommentRow = typeof comments.$inferSelect;

const byCreation = {
  column: issues.createdAt,
  keyOf: (row: IssueRow) => row.createdAt,
  id: issues.id,
  key: "TIME",
} as const;

export const plainOrders: Readonly<Record<Exclude<IssueOrder, "RELEVANCE">, KeysetOrder<IssueRow>>> = {
  NEWEST: { ...byCreation, descending: true },
  OLDEST: { ...byCreation, descending: false },
  RECENTLY_UPDATED: {
    column: issues.updatedAt,
    keyOf: (row) => row.updatedAt,
    id: issues.id,
    key: "TIME",
    descending: true,
  },
  MOST_ME_TOO: {
    column: issues.meTooCount,
    keyOf: (row) => row.meTooCount,
    id: issues.id,
    key: "NUMBER",
    descending: true,
  },
};

/** An issue in a list, with how well it matches the text that the list is ordered by. */
export type ListedIssue = IssueRow & { readonly relevance: number };

/** The orders of a list; throws `BAD_USER_INPUT` for that by relevance without a text. */
export const issueOrders = (orderBy: IssueOrder, text: string | null | undefined) =>
  withRelevance(plainOrders, { orderBy, id: issues.id, type: "ISSUE", text });

export interface IssueScope {
  readonly now: Date;
  /** The code of the region that is asked. */
  readonly region: string;
  /** Who asks, as a follower. */
  readonly follower: string;
  /** Whether hubs that stay anonymous may be found by their ID. */
  readonly knowsAnonymousHubs: boolean;
  /** The hubs that the filter names, of this region; undefined when it names none. */
  readonly hubUuids: readonly string[] | undefined;
}

/** The filter as conditions; the facets are joined by AND, the values within one by OR. */
export const issueConditions = (filter: IssueFilter, scope: IssueScope): SQL[] => [
  ...facetConditions(filter),
  ...stateConditions(filter, scope),
  ...peopleConditions(filter, scope),
  ...hubConditions(scope),
  ...given([filter.text && matchesSearch(issues.id, "ISSUE", filter.text)]),
];

const facetConditions = (filter: IssueFilter): SQL[] =>
  given([
    filter.category && inArray(issues.category, filter.category),
    filter.severity && inArray(issues.severity, filter.severity),
    filter.urgency && inArray(issues.urgency, filter.urgency),
    filter.patterns && overlaps(issues.patterns, filter.patterns),
    filter.functions && overlaps(issues.functions, filter.functions),
    filter.activities && overlaps(issues.activities, filter.activities),
    filter.measures && overlaps(issues.measures, filter.measures),
    filter.realizationPoints && overlaps(issues.realizationPoints, filter.realizationPoints),
    filter.audiences && overlaps(issues.audiences, filter.audiences),
  ]);

const stateConditions = (filter: IssueFilter, { now, region }: IssueScope): SQL[] =>
  given([
    filter.status && inArray(issueStatusAt(now), filter.status),
    filter.minMeToo != null && gte(issues.meTooCount, filter.minMeToo),
    filter.minAgeDays != null && lte(issues.createdAt, daysBefore(now, withinCentury(filter.minAgeDays))),
    filter.noSolution != null && either(filter.noSolution, eq(issues.solutionCount, 0)),
    filter.isStale != null && either(filter.isStale, isStaleCondition(now)),
    filter.hasBarrier != null && either(filter.hasBarrier, isNotNull(issues.barrier)),
    filter.isReopened != null && either(filter.isReopened, gt(issues.reopenCount, 0)),
    filter.solvedWithHelpFromElsewhere != null &&
      either(filter.solvedWithHelpFromElsewhere, isSolvedFromElsewhere(region)),
  ]);

const peopleConditions = (filter: IssueFilter, { follower }: IssueScope): SQL[] =>
  given([
    filter.archetype && isOfArchetype(filter.archetype),
    filter.reportedOnBehalf != null && eq(issues.reportedOnBehalf, filter.reportedOnBehalf),
    filter.hasAssignee != null &&
      either(
        filter.hasAssignee,
        sql`(${issues.assigneeDisplay} is not null or ${issues.coordinatorDisplay} is not null)`,
      ),
    filter.isFollowed != null && either(filter.isFollowed, isFollowedBy(follower)),
  ]);

const isOfArchetype = (archetypes: readonly Code<"CityArchetype">[]): SQL =>
  sql`${issues.hubId} in (select ${hubs.id} from ${hubs}
    join ${municipalities} on ${municipalities.code} = ${hubs.municipalityCode} where ${inArray(hubArchetype, [...archetypes])})`;

const isFollowedBy = (follower: string): SQL =>
  sql`exists (select 1 from ${issueFollowers} where ${issueFollowers.issueId} = ${issues.id} and ${issueFollowers.follower} = ${follower})`;

/** Solved, with an accepted solution of a hub of another region or of a coordinator who is none of this one. */
const isSolvedFromElsewhere = (region: string): SQL =>
  sql`(${inArray(issues.status, ["SOLVED", "CLOSED"])} and exists (select 1 from ${solutions}
    where ${solutions.issueId} = ${issues.id} and ${solutions.status} = 'ACCEPTED'
      and case when ${solutions.hubId} is null then not (${region} = any(${solutions.coordinatorRegions}))
        else split_part(${solutions.hubId}, '_', 2) <> ${region} end))`;

/** Days, as many as there is a date for: what is older than a century is as good as never. */
const withinCentury = (days: number): number => Math.min(Math.max(days, 0), 36_500);

export const isUnsolved = inArray(issues.status, [...unsolvedStatuses]);

export const isStaleCondition = (now: Date): SQL =>
  sql`(${isUnsolved} and ${lt(issues.updatedAt, daysBefore(now, staleDays))})`;

/** An anonymous issue is not to be found by its hub's ID by those who may not know the hub. */
function hubConditions({ hubUuids, knowsAnonymousHubs }: IssueScope): SQL[] {
  if (!hubUuids) return [];
  const isOfHub = inArray(issues.hubId, [...hubUuids]);
  return knowsAnonymousHubs ? [isOfHub] : [isOfHub, not(issues.isAnonymousToNetwork)];
}

const selectIssues = (db: Executor, now: Date) =>
  db
    .select(issueColumns(now))
    .from(issues)
    .innerJoin(hubs, eq(hubs.id, issues.hubId))
    .innerJoin(municipalities, eq(municipalities.code, hubs.municipalityCode));

export const issuePage = (
  db: Executor,
  request: PageRequest,
  conditions: readonly SQL[],
  { now, region, relevance }: Pick<IssueScope, "now" | "region"> & { readonly relevance: SQL<number> },
) =>
  pageOf(
    db
      .select({ ...issueColumns(now), relevance })
      .from(issues)
      .innerJoin(hubs, eq(hubs.id, issues.hubId))
      .innerJoin(municipalities, eq(municipalities.code, hubs.municipalityCode))
      .$dynamic(),
    request,
    conditions,
    region,
  );

export const countIssues = async (db: Executor, conditions: readonly SQL[]): Promise<number> =>
  db.$count(issues, and(...conditions));

/** Totals by status and category in one statement; the rest is added up from these cells. */
export function issueStatCells(db: Executor, conditions: readonly SQL[], now: Date) {
  return db
    .select({
      status: issueStatusAt(now),
      category: issues.category,
      total: count(),
      withoutSolution: sql<number>`count(*) filter (where ${and(isUnsolved, eq(issues.solutionCount, 0))})::int`,
      oldestOpenAt: min(sql`case when ${isUnsolved} then ${issues.createdAt} end`).mapWith(issues.createdAt),
    })
    .from(issues)
    .where(and(...conditions))
    .groupBy(...firstTwo);
}

/** The grouped columns by their places: an expression that holds a parameter is never the same twice. */
const firstTwo = [sql`1`, sql`2`];

export function issuesByIds(db: Executor, ids: readonly string[], now: Date) {
  return selectIssues(db, now).where(inArray(issues.id, [...ids]));
}

export const meToosOfIssues = (db: Executor, issueIds: readonly string[]) =>
  db
    .select()
    .from(meToos)
    .where(areFirstOf({ ...meToos, parentId: meToos.issueId }, issueIds))
    .orderBy(asc(meToos.createdAt), asc(meToos.id));

export const solutionsOfIssues = (db: Executor, issueIds: readonly string[]) =>
  db
    .select()
    .from(solutions)
    .where(areFirstOf({ ...solutions, parentId: solutions.issueId }, issueIds))
    .orderBy(asc(solutions.createdAt), asc(solutions.id));

export const commentsOfIssues = (db: Executor, issueIds: readonly string[]) =>
  db
    .select()
    .from(comments)
    .where(areFirstOf({ ...comments, parentId: comments.issueId }, issueIds))
    .orderBy(asc(comments.createdAt), asc(comments.id));

/** The articles of this region that solve these issues (global IDs), as far as the rules allow. */
export const articlesSolving = (db: Executor, issueIds: readonly string[], rules: readonly VisibilityRule[]) =>
  db
    .select({ id: articles.id, hubId: articles.hubId, solvesIssueIds: articles.solvesIssueIds })
    .from(articles)
    .where(
      and(
        overlaps(articles.solvesIssueIds, issueIds),
        isVisibleRow(rules, articles),
        notInArray(articles.status, ["RETRACTED", "ARCHIVED"]),
      ),
    )
    .orderBy(asc(articles.datedAt), asc(articles.id));

/** Which of these issues (global IDs) were made into an article, whoever may see that. */
export const issuesMadeIntoArticles = (db: Executor, issueIds: readonly string[]) =>
  db
    .select({ issueId: articles.fromIssueId })
    .from(articles)
    .where(inArray(articles.fromIssueId, [...issueIds]));

export const meToosByIds = (db: Executor, ids: readonly string[]) =>
  db
    .select()
    .from(meToos)
    .where(inArray(meToos.id, [...ids]));

export const solutionsByIds = (db: Executor, ids: readonly string[]) =>
  db
    .select()
    .from(solutions)
    .where(inArray(solutions.id, [...ids]));

export const commentsByIds = (db: Executor, ids: readonly string[]) =>
  db
    .select()
    .from(comments)
    .where(inArray(comments.id, [...ids]));
