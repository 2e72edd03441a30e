import { and, count, eq, gt, inArray, notInArray, or, sql, type SQL } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Executor } from "../../../common/database/database.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { isVisibleRow, type VisibilityRule } from "../content/visibility.ts";
import { given, overlaps } from "../../../common/database/conditions.ts";
import { pageOf, type KeysetOrder, type PageRequest } from "../../../common/database/keyset.ts";
import { hasMatch, relevanceTo } from "../db/search-documents.ts";
import { hubs } from "../db/tables/hubs.ts";
import { articles } from "../db/tables/knowhow.ts";
import { events } from "../db/tables/programs.ts";
import { searchDocuments } from "../db/tables/search-documents.ts";
import { stories } from "../db/tables/stories.ts";
import type { SearchQuery } from "../search-text/query.ts";
import type { SearchFilter, SearchOrder } from "./schema.generated.ts";

const { nodeId, type, title, body, kind, datedAt } = searchDocuments;

/** A document that was found; `id` is the global ID of its thing. */
export interface SearchRow {
  readonly id: string;
  readonly type: Code<"SearchType">;
  readonly title: string;
  readonly body: string;
  readonly relevance: number;
  readonly datedAt: Date;
}

/** What decides which things a viewer may find. */
export interface SearchRights {
  /** Of articles and stories. */
  readonly rules: readonly VisibilityRule[];
  readonly hiddenHubs: readonly Code<"HubNetworkStatus">[];
  readonly events: readonly Code<"Visibility">[];
  /** Types of things of which the viewer may see any. */
  readonly types: readonly Code<"SearchType">[];
}

/** What is found by a query within a filter, of what the viewer may see: by the same conditions as the lists of each type. */
export const searchConditions = (query: SearchQuery, filter: SearchFilter, rights: SearchRights): SQL[] => [
  hasMatch(query),
  inArray(type, [...rights.types]),
  ...filterConditions(filter),
  isVisible(rights),
];

const isVisible = ({ rules, hiddenHubs, events: visibilities }: SearchRights): SQL =>
  or(
    inArray(type, ["ISSUE", "PROGRAM"]),
    and(
      eq(type, "HUB"),
      hiddenHubs.length === 0 ? sql`true` : isThing(hubs, notInArray(hubs.networkStatus, [...hiddenHubs])),
    ),
    and(eq(type, "ARTICLE"), isThing(articles, isVisibleRow(rules, articles))),
    and(eq(type, "STORY"), isThing(stories, isVisibleRow(rules, stories))),
    and(eq(type, "EVENT"), isThing(events, inArray(events.visibility, [...visibilities]))),
  ) ?? sql`false`;

const isThing = (table: PgTable & { readonly id: PgColumn }, condition: SQL): SQL =>
  sql`exists (select from ${table} where ${table.id} = ${searchDocuments.uuid} and ${condition})`;

const filterConditions = (filter: SearchFilter): SQL[] =>
  given([
    filter.patterns && overlaps(searchDocuments.patterns, filter.patterns),
    filter.functions && overlaps(searchDocuments.functions, filter.functions),
    filter.audiences && overlaps(searchDocuments.audiences, filter.audiences),
    filter.archetypes && overlaps(searchDocuments.archetypes, filter.archetypes),
    filter.facilityOrigin && inArray(searchDocuments.facilityOrigin, filter.facilityOrigin),
    filter.language && inArray(searchDocuments.language, filter.language),
    filter.datedAfter && gt(datedAt, filter.datedAfter),
    isOfKind(filter),
  ]);

/** Any of the kinds that are asked for, each of its type; undefined when none are. */
function isOfKind({ categories, articleKinds, hubKinds }: SearchFilter): SQL | undefined {
  const isKind = (of: Code<"SearchType">, codes: readonly string[] | null | undefined) =>
    codes && and(eq(type, of), inArray(kind, [...codes]));
  return or(...given([isKind("ISSUE", categories), isKind("ARTICLE", articleKinds), isKind("HUB", hubKinds)]));
}

/** The documents with their ranks, computed once each: the fence keeps Postgres from copying the expression into every use. */
const rankedDocuments = (db: Executor, query: SearchQuery, conditions: readonly SQL[]) =>
  db
    .select({ id: nodeId, type, title, body, datedAt, relevance: relevanceTo(query).as("relevance") })
    .from(searchDocuments)
    .where(and(...conditions))
    .offset(sql`0` as unknown as number)
    .as("ranked");

const orderOf = (
  ranked: ReturnType<typeof rankedDocuments>,
): Readonly<Record<SearchOrder, KeysetOrder<SearchRow>>> => ({
  RELEVANCE: {
    column: sql`${ranked.relevance}`,
    keyOf: (row) => row.relevance,
    id: ranked.id,
    key: "NUMBER",
    descending: true,
  },
  NEWEST: { column: ranked.datedAt, keyOf: (row) => row.datedAt, id: ranked.id, key: "TIME", descending: true },
});

/** What pages of hits are read from, in each of their orders. */
export function searchPages(db: Executor, query: SearchQuery, conditions: readonly SQL[], region: string) {
  const ranked = rankedDocuments(db, query, conditions);
  return {
    orders: orderOf(ranked),
    read: (request: PageRequest): PromiseLike<SearchRow[]> =>
      pageOf(db.select().from(ranked).$dynamic(), request, [], region),
  };
}

export const countHits = (db: Executor, conditions: readonly SQL[]): Promise<number> =>
  db.$count(searchDocuments, and(...conditions));

/** One count of one facet. */
export interface FacetCount {
  readonly facet: "KIND" | "PATTERN" | "FUNCTION";
  readonly type: Code<"SearchType">;
  readonly code: string | null;
  readonly count: number;
}

/** All facets in one statement. The kinds of a type, no kind being one of them, add up to the type's total. */
export const facetCounts = (db: Executor, conditions: readonly SQL[]): PromiseLike<FacetCount[]> =>
  db
    .select({
      facet: sql<FacetCount["facet"]>`facets.facet`,
      type,
      code: sql<string | null>`facets.code`,
      count: count(),
    })
    .from(searchDocuments)
    .crossJoinLateral(facetsOfDocument)
    .where(and(...conditions))
    .groupBy(sql`facets.facet`, type, sql`facets.code`);

const facetsOfDocument = sql`(
    select 'KIND' as facet, ${kind} as code
    union all select 'PATTERN', unnest(${searchDocuments.patterns})
    union all select 'FUNCTION', unnest(${searchDocuments.functions})
  ) as facets`;
