import {
  and,
  asc,
  count,
  eq,
  getTableColumns,
  gte,
  inArray,
  isNotNull,
  lt,
  lte,
  min,
  not,
  sql,
  type SQL,
} from "drizzle-orm";
import type { Executor } from "../../../common/database.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { areFirstOf, containsWords, daysBefore, either, given, overlaps } from "../db/conditions.ts";
import { pageOf, type KeysetOrder, type PageRequest } from "../db/keyset.ts";
import { hubs } from "../db/tables/hubs.ts";
import { comments, issues, meToos, solutions } from "../db/tables/issues.ts";
import { municipalities } from "../db/tables/municipalities.ts";
import { staleDays, unsolvedStatuses } from "./issue.ts";
import type { IssueFilter, IssueOrder } from "./schema.generated.ts";

const { searchText: _searchText, ...issueFields } = getTableColumns(issues);
const issueColumns = {
  ...issueFields,
  hubName: hubs.name,
  archetype: sql<Code<"CityArchetype"> | null>`coalesce(${hubs.archetype}, ${municipalities.archetype})`,
};

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

export const issueOrders: Readonly<Record<IssueOrder, KeysetOrder<IssueRow>>> = {
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

export interface IssueScope {
  readonly now: Date;
  /** Whether hubs that stay anonymous may be found by their ID. */
  readonly knowsAnonymousHubs: boolean;
  /** The hubs that the filter names, of this region; undefined when it names none. */
  readonly hubUuids: readonly string[] | undefined;
}

/** The filter as conditions; the facets are joined by AND, the values within one by OR. */
export const issueConditions = (filter: IssueFilter, scope: IssueScope): SQL[] => [
  ...facetConditions(filter),
  ...stateConditions(filter, scope.now),
  ...hubConditions(scope),
  ...containsWords(issues.searchText, filter.text ?? ""),
];

const facetConditions = (filter: IssueFilter): SQL[] =>
  given([
    filter.status && inArray(issues.status, filter.status),
    filter.category && inArray(issues.category, filter.category),
    filter.severity && inArray(issues.severity, filter.severity),
    filter.urgency && inArray(issues.urgency, filter.urgency),
    filter.patterns && overlaps(issues.patterns, filter.patterns),
    filter.functions && overlaps(issues.functions, filter.functions),
    filter.measures && overlaps(issues.measures, filter.measures),
    filter.realizationPoints && overlaps(issues.realizationPoints, filter.realizationPoints),
    filter.audiences && overlaps(issues.audiences, filter.audiences),
  ]);

const stateConditions = (filter: IssueFilter, now: Date): SQL[] =>
  given([
    filter.minMeToo != null && gte(issues.meTooCount, filter.minMeToo),
    filter.minAgeDays != null && lte(issues.createdAt, daysBefore(now, withinCentury(filter.minAgeDays))),
    filter.noSolution != null && either(filter.noSolution, eq(issues.solutionCount, 0)),
    filter.isStale != null && either(filter.isStale, isStaleCondition(now)),
    filter.hasBarrier != null && either(filter.hasBarrier, isNotNull(issues.barrier)),
  ]);

/** Days, as many as there is a date for: what is older than a century is as good as never. */
const withinCentury = (days: number): number => Math.min(Math.max(days, 0), 36_500);

const isUnsolved = inArray(issues.status, [...unsolvedStatuses]);

const isStaleCondition = (now: Date): SQL =>
  sql`(${isUnsolved} and ${lt(issues.updatedAt, daysBefore(now, staleDays))})`;

/** An anonymous issue is not to be found by its hub's ID by those who may not know the hub. */
function hubConditions({ hubUuids, knowsAnonymousHubs }: IssueScope): SQL[] {
  if (!hubUuids) return [];
  const isOfHub = inArray(issues.hubId, [...hubUuids]);
  return knowsAnonymousHubs ? [isOfHub] : [isOfHub, not(issues.isAnonymousToNetwork)];
}

const selectIssues = (db: Executor) =>
  db
    .select(issueColumns)
    .from(issues)
    .innerJoin(hubs, eq(hubs.id, issues.hubId))
    .innerJoin(municipalities, eq(municipalities.code, hubs.municipalityCode));

export const issuePage = (db: Executor, request: PageRequest, conditions: readonly SQL[], region: string) =>
  pageOf(selectIssues(db).$dynamic(), request, conditions, region);

export const countIssues = async (db: Executor, conditions: readonly SQL[]): Promise<number> =>
  db.$count(issues, and(...conditions));

/** Totals by status and category in one statement; the rest is added up from these cells. */
export function issueStatCells(db: Executor, conditions: readonly SQL[]) {
  return db
    .select({
      status: issues.status,
      category: issues.category,
      total: count(),
      withoutSolution: sql<number>`count(*) filter (where ${and(isUnsolved, eq(issues.solutionCount, 0))})::int`,
      oldestOpenAt: min(sql`case when ${isUnsolved} then ${issues.createdAt} end`).mapWith(issues.createdAt),
    })
    .from(issues)
    .where(and(...conditions))
    .groupBy(issues.status, issues.category);
}

export function issuesByIds(db: Executor, ids: readonly string[]) {
  return selectIssues(db).where(inArray(issues.id, [...ids]));
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
