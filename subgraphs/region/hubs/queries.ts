import {
  and,
  asc,
  count,
  eq,
  getTableColumns,
  gte,
  inArray,
  isNotNull,
  notInArray,
  or,
  sql,
  type SQL,
} from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { archetypeGoals } from "../../../common/archetype-goals.ts";
import type { Executor } from "../../../common/database/database.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { given, overlaps } from "../../../common/database/conditions.ts";
import { either } from "../db/conditions.ts";
import { pageOf, type KeysetOrder, type PageRequest } from "../../../common/database/keyset.ts";
import { matchesSearch } from "../db/search-documents.ts";
import {
  hubCapabilities,
  hubFunctions,
  hubPatterns,
  lifeServices,
  ruralCoverage,
  virtualPlaces,
} from "../db/tables/hub-activities.ts";
import { hubInternals, hubs } from "../db/tables/hubs.ts";
import { municipalities } from "../db/tables/municipalities.ts";
import { stories } from "../db/tables/stories.ts";
import { toMunicipalityCode } from "./municipality-code.ts";
import type { HubFilter, HubOrder } from "./schema.generated.ts";

const { searchText: _searchText, ...hubColumns } = getTableColumns(hubs);

export type HubRow = Awaited<ReturnType<typeof hubsByIds>>[number];
export type MunicipalityRow = typeof municipalities.$inferSelect;
export type HubPatternRow = typeof hubPatterns.$inferSelect;
export type HubFunctionRow = typeof hubFunctions.$inferSelect;
export type HubCapabilityRow = typeof hubCapabilities.$inferSelect;
export type VirtualPlaceRow = typeof virtualPlaces.$inferSelect;
export type LifeServiceRow = typeof lifeServices.$inferSelect;
export type HubInternalsRow = typeof hubInternals.$inferSelect;

export const hubOrders: Readonly<Record<HubOrder, KeysetOrder<HubRow>>> = {
  NAME_KANA: { column: hubs.nameKana, keyOf: (row) => row.nameKana, id: hubs.id, key: "TEXT", descending: false },
  NEWEST: { column: hubs.createdAt, keyOf: (row) => row.createdAt, id: hubs.id, key: "TIME", descending: true },
  MOST_SEATS: {
    column: hubs.capacitySeats,
    keyOf: (row) => row.capacitySeats,
    id: hubs.id,
    key: "NUMBER",
    descending: true,
  },
};

/** The one condition for "visible to this viewer": lists, counts, reads by ID and references all go through it. */
export const areVisible = (hiddenStatuses: readonly Code<"HubNetworkStatus">[]): SQL[] =>
  hiddenStatuses.length === 0 ? [] : [notInArray(hubs.networkStatus, [...hiddenStatuses])];

/** The filter as conditions; the facets are joined by AND, the values within one by OR. */
export const hubConditions = (filter: HubFilter): SQL[] => [
  ...facetConditions(filter),
  ...placeConditions(filter),
  ...partConditions(filter),
  matchesSearch(hubs.id, "HUB", filter.text ?? ""),
];

const facetConditions = (filter: HubFilter): SQL[] =>
  given([
    filter.kind && inArray(hubs.kind, filter.kind),
    filter.status && inArray(hubs.status, filter.status),
    filter.networkStatus && inArray(hubs.networkStatus, filter.networkStatus),
    filter.facilityOrigin && inArray(hubs.facilityOrigin, filter.facilityOrigin),
    filter.audiences && overlaps(hubs.audiences, filter.audiences),
    filter.minSeats != null && gte(hubs.capacitySeats, filter.minSeats),
  ]);

const placeConditions = (filter: HubFilter): SQL[] =>
  given([
    filter.municipalityCodes && isIn(toCodes(filter.municipalityCodes)),
    filter.prefectureIso && inArray(municipalities.prefectureIso, filter.prefectureIso.filter(isPrefectureIso)),
    filter.archetype && inArray(archetypeOfHub, filter.archetype),
    filter.smallCityAccess && inArray(accessOfHub, filter.smallCityAccess),
    filter.goals && overlapsGoals(filter.goals),
    filter.isCentral != null && eq(hubs.isCentral, filter.isCentral),
  ]);

const partConditions = (filter: HubFilter): SQL[] =>
  given([
    filter.patterns && hasPart(hubPatterns, inArray(hubPatterns.pattern, filter.patterns)),
    filter.functions && hasPart(hubFunctions, inArray(hubFunctions.function, filter.functions)),
    filter.activities && hasPart(hubFunctions, overlaps(hubFunctions.activities, filter.activities)),
    filter.capabilities && hasPart(hubCapabilities, inArray(hubCapabilities.capability, filter.capabilities)),
    filter.lifeServices && hasPart(lifeServices, inArray(lifeServices.kind, filter.lifeServices)),
    filter.virtualPlaces && hasPart(virtualPlaces, inArray(virtualPlaces.kind, filter.virtualPlaces)),
    filter.coversRuralDistricts != null && either(filter.coversRuralDistricts, hasPart(ruralCoverage, sql`true`)),
    filter.ruralCoverage &&
      hasPart(ruralCoverage, inArray(ruralCoverage.municipalityCode, toCodes(filter.ruralCoverage))),
    filter.isAwarded != null && either(filter.isAwarded, hasAwardedStory),
  ]);

/** Awards are public; a story that only the region reads is not given away by them. */
const hasAwardedStory = sql`exists (select from ${stories} where ${stories.hubId} = ${hubs.id} and ${stories.isAwarded}
  and ${stories.status} in ('PUBLISHED_REGION', 'NOMINATED', 'NATIONAL') and ${stories.visibility} in ('NETWORK', 'PUBLIC'))`;

/** In one of these municipalities, one that has become part of them, or one that they have become part of. */
const isIn = (codes: readonly string[]): SQL =>
  or(
    inArray(municipalities.code, [...codes]),
    inArray(municipalities.successorCode, [...codes]),
    sql`${municipalities.code} in (select m.successor_code from ${municipalities} m where ${inArray(sql`m.code`, [...codes])})`,
  ) ?? sql`false`;

const toCodes = (codes: readonly string[]): string[] => codes.flatMap((code) => toMunicipalityCode(code) ?? []);

const isPrefectureIso = (text: string): boolean => /^JP-\d{2}$/u.test(text);

export const archetypeOfHub = sql<Code<"CityArchetype"> | null>`coalesce(${hubs.archetype}, ${municipalities.archetype})`;

/** The municipality's counts only where its archetype does. */
export const accessOfHub = sql<Code<"SmallCityAccess"> | null>`case when ${hubs.archetype} is null
  then coalesce(${hubs.smallCityAccess}, ${municipalities.smallCityAccess}) else ${hubs.smallCityAccess} end`;

/** A hub's own goals, or those of its model city. */
export const goalsOfHub = sql`case when cardinality(${hubs.goals}) > 0 then ${hubs.goals} else ${sql.join(
  [
    sql`case ${archetypeOfHub}`,
    ...Object.entries(archetypeGoals).map(([code, goals]) => sql`when ${code} then ${`{${goals.join(",")}}`}::text[]`),
    sql`else '{}'::text[] end`,
  ],
  sql` `,
)} end`;

const overlapsGoals = (goals: readonly string[]): SQL => sql`(${goalsOfHub}) && ${`{${goals.join(",")}}`}::text[]`;

const hasPart = (part: PgTable & { readonly hubId: PgColumn }, condition: SQL): SQL =>
  sql`exists (select from ${part} where ${part.hubId} = ${hubs.id} and ${condition})`;

const selectHubs = (db: Executor) =>
  db
    .select({ ...hubColumns, municipality: municipalities })
    .from(hubs)
    .innerJoin(municipalities, eq(municipalities.code, hubs.municipalityCode));

export const hubPage = (db: Executor, request: PageRequest, conditions: readonly SQL[], region: string) =>
  pageOf(selectHubs(db).$dynamic(), request, conditions, region);

export async function countHubs(db: Executor, conditions: readonly SQL[]): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(hubs)
    .innerJoin(municipalities, eq(municipalities.code, hubs.municipalityCode))
    .where(and(...conditions));
  return row?.total ?? 0;
}

/** Any number of hubs in one statement, with what a reference to them is likely to ask. */
export function hubsByIds(db: Executor, ids: readonly string[], conditions: readonly SQL[]) {
  return selectHubs(db).where(and(isAnyOf(hubs.id, ids), ...conditions));
}

const isAnyOf = (column: PgColumn, uuids: readonly string[]): SQL =>
  sql`${column} = any(${`{${uuids.join(",")}}`}::uuid[])`;

/** The parts of some hubs, as the hub put them; their input is checked to be few. */
export const patternsOfHubs = (db: Executor, hubIds: readonly string[]) =>
  db.select().from(hubPatterns).where(isAnyOf(hubPatterns.hubId, hubIds)).orderBy(asc(hubPatterns.place));

export const functionsOfHubs = (db: Executor, hubIds: readonly string[]) =>
  db.select().from(hubFunctions).where(isAnyOf(hubFunctions.hubId, hubIds)).orderBy(asc(hubFunctions.place));

export const capabilitiesOfHubs = (db: Executor, hubIds: readonly string[]) =>
  db.select().from(hubCapabilities).where(isAnyOf(hubCapabilities.hubId, hubIds)).orderBy(asc(hubCapabilities.place));

export const virtualPlacesOfHubs = (db: Executor, hubIds: readonly string[]) =>
  db.select().from(virtualPlaces).where(isAnyOf(virtualPlaces.hubId, hubIds)).orderBy(asc(virtualPlaces.place));

export const lifeServicesOfHubs = (db: Executor, hubIds: readonly string[]) =>
  db.select().from(lifeServices).where(isAnyOf(lifeServices.hubId, hubIds)).orderBy(asc(lifeServices.place));

export const ruralCoverageOfHubs = (db: Executor, hubIds: readonly string[]) =>
  db
    .select({ hubId: ruralCoverage.hubId, municipality: municipalities })
    .from(ruralCoverage)
    .innerJoin(municipalities, eq(municipalities.code, ruralCoverage.municipalityCode))
    .where(isAnyOf(ruralCoverage.hubId, hubIds))
    .orderBy(asc(ruralCoverage.place));

/** Under `id` too, since there is one for each hub. */
export const internalsOfHubs = (db: Executor, hubIds: readonly string[]) =>
  db
    .select({ ...getTableColumns(hubInternals), id: hubInternals.hubId })
    .from(hubInternals)
    .where(isAnyOf(hubInternals.hubId, hubIds));

/** Totals by kind and facility origin in one statement; the rest is added up from these cells. */
export const hubStatCells = (db: Executor, conditions: readonly SQL[]) =>
  db
    .select({
      kind: hubs.kind,
      facilityOrigin: hubs.facilityOrigin,
      total: count(),
      seats: sql<number>`sum(${hubs.capacitySeats})::int`,
    })
    .from(hubs)
    .innerJoin(municipalities, eq(municipalities.code, hubs.municipalityCode))
    .where(and(...conditions))
    .groupBy(hubs.kind, hubs.facilityOrigin);

export const hubsByFunction = (db: Executor, conditions: readonly SQL[]) =>
  db
    .select({ function: hubFunctions.function, count: count() })
    .from(hubs)
    .innerJoin(municipalities, eq(municipalities.code, hubs.municipalityCode))
    .innerJoin(hubFunctions, eq(hubFunctions.hubId, hubs.id))
    .where(and(...conditions))
    .groupBy(hubFunctions.function);

export const hubsByPattern = (db: Executor, conditions: readonly SQL[]) =>
  db
    .select({ pattern: hubPatterns.pattern, count: count() })
    .from(hubs)
    .innerJoin(municipalities, eq(municipalities.code, hubs.municipalityCode))
    .innerJoin(hubPatterns, eq(hubPatterns.hubId, hubs.id))
    .where(and(...conditions))
    .groupBy(hubPatterns.pattern);

/** What the hubs have told of their money; for sums and bands only. */
export const financesOfHubs = (db: Executor, conditions: readonly SQL[]) =>
  db
    .select({ revenue: hubInternals.revenue, annualCostYen: hubInternals.annualCostYen })
    .from(hubs)
    .innerJoin(municipalities, eq(municipalities.code, hubs.municipalityCode))
    .innerJoin(hubInternals, eq(hubInternals.hubId, hubs.id))
    .where(and(isNotNull(hubInternals.annualCostYen), ...conditions));

export const municipalitiesByCodes = (db: Executor, codes: readonly string[]) =>
  db
    .select()
    .from(municipalities)
    .where(inArray(municipalities.code, [...codes]));
