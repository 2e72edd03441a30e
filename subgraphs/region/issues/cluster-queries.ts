import { and, asc, count, desc, eq, sql, type SQL } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { issues } from "../db/tables/issues.ts";
import { isStaleCondition, isUnsolved } from "./queries.ts";

const pattern = sql<Code<"TeleworkPattern"> | null>`pattern.code`;
const isWanting = and(isUnsolved, eq(issues.solutionCount, 0));

/** Issues by category and pattern; one with several patterns is in several, one without any stands under null. */
export const clusterCells = (db: Executor, conditions: readonly SQL[], now: Date) =>
  db
    .select({
      category: issues.category,
      pattern,
      total: count(),
      unsolved: sql<number>`count(*) filter (where ${isUnsolved})::int`,
      withoutSolution: sql<number>`count(*) filter (where ${isWanting})::int`,
      stale: sql<number>`count(*) filter (where ${isStaleCondition(now)})::int`,
      mostMeToo: sql<number>`max(${issues.meTooCount})`,
      oldestWithoutSolutionAt: sql<Date | null>`min(${issues.createdAt}) filter (where ${isWanting})`.mapWith(
        issues.createdAt,
      ),
      oldestWithoutSolutionId: sql<
        string | null
      >`(array_agg(${issues.id} order by ${issues.createdAt}, ${issues.id}) filter (where ${isWanting}))[1]`,
      mostMeTooId: sql<string>`(array_agg(${issues.id} order by ${issues.meTooCount} desc, ${issues.createdAt}, ${issues.id}))[1]`,
    })
    .from(issues)
    .leftJoin(sql`lateral unnest(${issues.patterns}) as pattern(code)`, sql`true`)
    .where(and(...conditions))
    .groupBy(issues.category, pattern)
    .orderBy(desc(count()), asc(issues.category), asc(pattern));
