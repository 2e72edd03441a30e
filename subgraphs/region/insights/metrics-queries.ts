import { and, count, eq, inArray, isNotNull, lt, min, notInArray, or, sql, type SQL } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { daysBefore } from "../db/conditions.ts";
import { hubInternals } from "../db/tables/hubs.ts";
import { issues, solutions } from "../db/tables/issues.ts";
import { adoptions, articles } from "../db/tables/knowhow.ts";
import { isSolved, isSolvedWithHelp } from "./stats-queries.ts";

/** The numbers behind the metrics; each statement gives one row, but for the delays. */

const countWhere = (condition: SQL | undefined): SQL<number> => sql<number>`count(*) filter (where ${condition})::int`;

export const articleFigures = (db: Executor, now: Date) =>
  db
    .select({
      published: count(),
      obsolete: countWhere(sql`${articles.isObsolete}`),
      reviewOverdue: countWhere(lt(articles.reviewDueAt, now)),
    })
    .from(articles)
    .where(eq(articles.status, "PUBLISHED_REGION"));

export const adoptionFigures = (db: Executor, region: string) =>
  db
    .select({ all: count(), crossRegion: countWhere(sql`${adoptions.hubRegion} <> ${region}`) })
    .from(adoptions)
    .where(eq(adoptions.status, "ADOPTED"));

/** After so many days untouched an open issue is stale. */
const staleDays = 60;

const isUnsolved = inArray(issues.status, ["OPEN", "IN_PROGRESS"]);
const isStale = (now: Date): SQL | undefined => and(isUnsolved, lt(issues.updatedAt, daysBefore(now, staleDays)));

/** The issues, by global ID, that published articles of this region say to solve. */
export async function issuesWithArticles(db: Executor): Promise<readonly string[]> {
  const rows = await db
    .selectDistinct({ issueId: sql<string>`unnest(${articles.solvesIssueIds})` })
    .from(articles)
    .where(eq(articles.status, "PUBLISHED_REGION"));
  return rows.map(({ issueId }) => issueId);
}

/** `articled` are the UUIDs of issues that articles say to solve. */
export const issueFigures = (
  db: Executor,
  { region, now, articled }: { readonly region: string; readonly now: Date; readonly articled: readonly string[] },
) =>
  db
    .select({
      unsolved: countWhere(isUnsolved),
      stale: countWhere(isStale(now)),
      solved: countWhere(isSolved),
      solvedWithHelp: countWhere(isSolvedWithHelp(region)),
      becameArticle: countWhere(
        and(
          isSolved,
          or(isNotNull(issues.resolutionArticleId), sql`${issues.id} = any(${`{${articled.join(",")}}`}::uuid[])`),
        ),
      ),
    })
    .from(issues);

/** Hubs that have told their cost, and those among them that earn it without public money. */
export const selfSustainingFigures = (db: Executor) =>
  db
    .select({
      told: count(),
      selfSustaining: countWhere(
        sql`(select coalesce(sum((income ->> 'annualYen')::bigint), 0) from jsonb_array_elements(${hubInternals.revenue}) as income
          where income ->> 'kind' <> 'PUBLIC_FUNDING') >= ${hubInternals.annualCostYen}`,
      ),
    })
    .from(hubInternals)
    .where(isNotNull(hubInternals.annualCostYen));

/** The classes of waiting by their upper limit in days. */
const delays = [
  [1, "WITHIN_1_DAY"],
  [3, "WITHIN_3_DAYS"],
  [7, "WITHIN_7_DAYS"],
  [14, "WITHIN_14_DAYS"],
  [30, "WITHIN_30_DAYS"],
  [90, "WITHIN_90_DAYS"],
] as const satisfies readonly (readonly [number, Code<"SolutionDelay">])[];

/** How long issues waited for their first solution: how many in each class, and their hours together. */
export function waitsByDelay(db: Executor) {
  const hours = sql<number | null>`extract(epoch from min(${solutions.createdAt}) - ${issues.createdAt}) / 3600`;
  const waits = db
    .select({ hours: hours.as("hours") })
    .from(issues)
    .leftJoin(solutions, eq(solutions.issueId, issues.id))
    .where(notInArray(issues.status, ["DUPLICATE", "WITHDRAWN"]))
    .groupBy(issues.id)
    .as("waits");
  const classes = delays.map(([days, delay]) => sql`when ${waits.hours} <= ${days * 24}::int then ${delay}`);
  return db
    .select({
      delay: sql<
        Code<"SolutionDelay">
      >`case when ${waits.hours} is null then 'NONE_YET' ${sql.join(classes, sql` `)} else 'OVER_90_DAYS' end`,
      issues: count(),
      hours: sql<number>`coalesce(sum(floor(${waits.hours})), 0)::int`,
    })
    .from(waits)
    .groupBy(sql`1`);
}

/** Unsolved issues by category. */
export const unsolvedByCategory = (db: Executor, now: Date) =>
  db
    .select({
      category: issues.category,
      openIssues: count(),
      withoutSolution: countWhere(eq(issues.solutionCount, 0)),
      stale: countWhere(isStale(now)),
      meToos: sql<number>`coalesce(sum(${issues.meTooCount}), 0)::int`,
      oldestAt: min(issues.createdAt),
      oldestWithoutSolutionAt: min(sql`case when ${eq(issues.solutionCount, 0)} then ${issues.createdAt} end`).mapWith(
        issues.createdAt,
      ),
    })
    .from(issues)
    .where(isUnsolved)
    .groupBy(issues.category)
    .orderBy(issues.category);
