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
import type { Database } from "../../../common/database.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { areFirstOf, containsWords, daysBefore, either, given, overlaps } from "../db/conditions.ts";
import { keysetBounds, keysetLimit, keysetOrderBy, type KeysetOrder, type PageRequest } from "../db/keyset.ts";
import { hubs } from "../db/tables/hubs.ts";
import { comments, issues, meToos, solutions } from "../db/tables/issues.ts";
import { municipalities } from "../db/tables/municipalities.ts";
import { staleDays } from "./issue.ts";
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
export type NewIssue = typeof issues.$inferInsert;
/** A transaction or the pool. */
export type Executor = Pick<Database, "select" | "insert" | "update">;

export const issueOrders: Readonly<Record<IssueOrder, KeysetOrder>> = {
  NEWEST: { column: issues.createdAt, id: issues.id, key: "TIME", descending: true },
  OLDEST: { column: issues.createdAt, id: issues.id, key: "TIME", descending: false },
  RECENTLY_UPDATED: { column: issues.updatedAt, id: issues.id, key: "TIME", descending: true },
  MOST_ME_TOO: { column: issues.meTooCount, id: issues.id, key: "NUMBER", descending: true },
};

/** The value of the sort column of each order. */
export const issueSortKeys: Readonly<Record<IssueOrder, (row: IssueRow) => Date | number>> = {
  NEWEST: (row) => row.createdAt,
  OLDEST: (row) => row.createdAt,
  RECENTLY_UPDATED: (row) => row.updatedAt,
  MOST_ME_TOO: (row) => row.meTooCount,
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
    filter.minAgeDays != null && lte(issues.createdAt, daysBefore(now, filter.minAgeDays)),
    filter.noSolution != null && either(filter.noSolution, eq(issues.solutionCount, 0)),
    filter.isStale != null && either(filter.isStale, isStaleCondition(now)),
    filter.hasBarrier != null && either(filter.hasBarrier, isNotNull(issues.barrier)),
  ]);

const isUnsolved = inArray(issues.status, ["OPEN", "IN_PROGRESS"]);

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

/** One page in one statement; a row more than the page when it goes on. */
export function issuePage(db: Executor, request: PageRequest, conditions: readonly SQL[], region: string) {
  return selectIssues(db)
    .where(and(...conditions, ...keysetBounds(request, region)))
    .orderBy(...keysetOrderBy(request))
    .limit(keysetLimit(request));
}

export async function countIssues(db: Executor, conditions: readonly SQL[]): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(issues)
    .where(and(...conditions));
  return row?.total ?? 0;
}

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

export async function hubExists(db: Executor, id: string): Promise<boolean> {
  return (await db.select({ id: hubs.id }).from(hubs).where(eq(hubs.id, id))).length > 0;
}

function insertedId([row]: readonly { readonly id: string }[]): string {
  if (!row) throw new Error("The database inserted a row and did not return it.");
  return row.id;
}

export async function insertIssue(db: Executor, issue: NewIssue): Promise<string> {
  return insertedId(await db.insert(issues).values(issue).returning({ id: issues.id }));
}

/** The hub that reported an issue, as a global ID. */
export async function hubIdOfIssue(db: Executor, id: string, region: string): Promise<string | undefined> {
  const [row] = await db.select({ hubId: issues.hubId }).from(issues).where(eq(issues.id, id));
  return row && formatNodeId("hub", region, row.hubId);
}

export type LockedIssue = typeof issues.$inferSelect;

/** Locks an issue for the rest of the transaction; undefined when there is none. */
export async function lockIssue(db: Executor, id: string) {
  return (await db.select().from(issues).where(eq(issues.id, id)).for("update"))[0];
}

export async function solutionById(db: Executor, id: string): Promise<SolutionRow | undefined> {
  return (await solutionsByIds(db, [id]))[0];
}

/** Adds a me-too; false when the hub has said so before. */
export async function insertMeToo(db: Executor, meToo: typeof meToos.$inferInsert): Promise<boolean> {
  const inserted = await db
    .insert(meToos)
    .values(meToo)
    .onConflictDoNothing({ target: [meToos.issueId, meToos.hubId] })
    .returning({ id: meToos.id });
  return inserted.length > 0;
}

export const meTooHubIds = (db: Executor, issueId: string) =>
  db.select({ hubId: meToos.hubId }).from(meToos).where(eq(meToos.issueId, issueId));

export async function insertSolution(db: Executor, solution: typeof solutions.$inferInsert): Promise<string> {
  return insertedId(await db.insert(solutions).values(solution).returning({ id: solutions.id }));
}

export async function insertComment(db: Executor, comment: typeof comments.$inferInsert): Promise<string> {
  return insertedId(await db.insert(comments).values(comment).returning({ id: comments.id }));
}

export const setSolutionStatus = (db: Executor, id: string, status: Code<"SolutionStatus">, updatedAt: Date) =>
  db.update(solutions).set({ status, updatedAt }).where(eq(solutions.id, id));

export async function hasAcceptedSolution(db: Executor, issueId: string): Promise<boolean> {
  const accepted = and(eq(solutions.issueId, issueId), eq(solutions.status, "ACCEPTED"));
  return (await db.select({ id: solutions.id }).from(solutions).where(accepted).limit(1)).length > 0;
}

/** Changes an issue; its version goes up by one. */
export const updateIssue = (db: Executor, id: string, change: Partial<NewIssue>) =>
  db
    .update(issues)
    .set({ ...change, version: sql`${issues.version} + 1` })
    .where(eq(issues.id, id));
