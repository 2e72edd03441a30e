import { eq, getTableColumns, gt, ne, sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Executor } from "../../../common/database/database.ts";
import { pageOf, type KeysetOrder, type PageRequest } from "../../../common/database/keyset.ts";
import { hubFunctions, hubPatterns } from "../db/tables/hub-activities.ts";
import { hubs } from "../db/tables/hubs.ts";
import { municipalities } from "../db/tables/municipalities.ts";
import { accessOfHub, archetypeOfHub, goalsOfHub, type HubRow } from "./queries.ts";
import { weights, type Traits } from "./similarity.ts";

/** The score of `similarity.ts` as SQL: one whole number a hub, 0 to 100. */

/** A hub with its score. */
export interface ScoredHub extends HubRow {
  readonly score: number;
}

const arrayOf = (codes: readonly string[]): SQL => sql`${`{${codes.join(",")}}`}::text[]`;

/** A weight for one code that is the same on both sides. */
const same = (weight: number, code: string | null, theirs: SQL | PgColumn): SQL =>
  code === null ? sql`0` : sql`case when ${theirs} = ${code} then ${weight}::int else 0 end`;

/** A weight in parts, for codes that are in a table of their own. */
const sharedRows = (weight: number, codes: readonly string[], column: PgColumn, hubId: PgColumn): SQL =>
  codes.length === 0
    ? sql`0`
    : sql`${weight}::int * (select count(*)::int from ${column.table} where ${hubId} = ${hubs.id} and ${column} = any(${arrayOf(codes)})) / ${codes.length}::int`;

/** A weight in parts, for codes in an array. */
const sharedCodes = (weight: number, codes: readonly string[], array: SQL | PgColumn): SQL =>
  codes.length === 0
    ? sql`0`
    : sql`${weight}::int * (select count(*)::int from unnest(${arrayOf(codes)}) as wanted where wanted = any(${array})) / ${codes.length}::int`;

export const scoreOf = (profile: Traits): SQL<number> =>
  sql<number>`(${sql.join(
    [
      same(weights.SAME_ARCHETYPE, profile.archetype, archetypeOfHub),
      same(weights.SAME_ACCESS, profile.smallCityAccess, accessOfHub),
      same(weights.SAME_FACILITY_ORIGIN, profile.facilityOrigin, hubs.facilityOrigin),
      sharedRows(weights.SAME_FUNCTIONS, profile.functions, hubFunctions.function, hubFunctions.hubId),
      sharedRows(weights.SAME_PATTERNS, profile.patterns, hubPatterns.pattern, hubPatterns.hubId),
      sharedCodes(weights.SAME_GOALS, profile.goals, goalsOfHub),
      sharedCodes(weights.SAME_AUDIENCES, profile.audiences, hubs.audiences),
    ],
    sql` + `,
  )})`;

export const similarityOrder = (score: SQL<number>): KeysetOrder<ScoredHub> => ({
  column: score,
  keyOf: (row) => row.score,
  id: hubs.id,
  key: "NUMBER",
  descending: true,
});

/** Alike at all, and not the hub itself. */
export const areAlike = (score: SQL<number>, ownId: string | undefined): SQL[] => [
  gt(score, 0),
  ...(ownId === undefined ? [] : [ne(hubs.id, ownId)]),
];

const { searchText: _searchText, ...hubColumns } = getTableColumns(hubs);

export const similarHubPage = (
  db: Executor,
  request: PageRequest,
  {
    score,
    conditions,
    region,
  }: { readonly score: SQL<number>; readonly conditions: readonly SQL[]; readonly region: string },
) =>
  pageOf(
    db
      .select({ ...hubColumns, municipality: municipalities, score })
      .from(hubs)
      .innerJoin(municipalities, eq(municipalities.code, hubs.municipalityCode))
      .$dynamic(),
    request,
    conditions,
    region,
  );
