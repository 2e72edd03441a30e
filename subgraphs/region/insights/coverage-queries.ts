import { and, count, eq, inArray, not, notInArray, sql, type SQL } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import { hubs } from "../db/tables/hubs.ts";
import { issues } from "../db/tables/issues.ts";
import { articles } from "../db/tables/knowhow.ts";
import { municipalities } from "../db/tables/municipalities.ts";

/** What there is in each field of know-how: `OFFICE/CORE_CITY`, `RECEPTION`, `LOCAL_HUB`. The codes of the vocabularies are distinct. */

const crossed = (patterns: SQL, archetypes: SQL): SQL =>
  sql`array(select pattern || '/' || archetype from unnest(${patterns}) as pattern, unnest(${archetypes}) as archetype)`;

const fieldOf = (...keys: readonly SQL[]): SQL<string> => sql<string>`unnest(${sql.join([...keys], sql` || `)})`;

/** Published articles that the whole network may read and that are not obsolete, in each field. */
export const articlesByField = (db: Executor) =>
  db
    .select({
      field: fieldOf(
        crossed(sql`${articles.patterns}`, sql`${articles.archetypes}`),
        sql`${articles.functions}`,
        sql`${articles.realizationPoints}`,
      ),
      articles: count(),
    })
    .from(articles)
    .where(and(eq(articles.status, "PUBLISHED_REGION"), eq(articles.visibility, "NETWORK"), not(articles.isObsolete)))
    .groupBy(sql`1`);

/** Issues in each field, by the archetype of where their hub is; withdrawn ones and duplicates are none of their own. */
export const issuesByField = (db: Executor) =>
  db
    .select({
      field: fieldOf(
        crossed(
          sql`${issues.patterns}`,
          sql`array_remove(array[coalesce(${hubs.archetype}, ${municipalities.archetype})], null)`,
        ),
        sql`${issues.functions}`,
        sql`${issues.realizationPoints}`,
      ),
      issues: count(),
      openIssues: sql<number>`count(*) filter (where ${inArray(issues.status, ["OPEN", "IN_PROGRESS"])})::int`,
    })
    .from(issues)
    .innerJoin(hubs, eq(hubs.id, issues.hubId))
    .innerJoin(municipalities, eq(municipalities.code, hubs.municipalityCode))
    .where(notInArray(issues.status, ["DUPLICATE", "WITHDRAWN"]))
    .groupBy(sql`1`);
