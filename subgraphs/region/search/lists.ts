import type { Code } from "../../../common/taxonomy.ts";
import { requireSearchQuery } from "../db/search-documents.ts";
import { listPage, type Connection } from "../../../common/database/keyset.ts";
import type { SearchQuery } from "../search-text/query.ts";
import { eventVisibilities, hiddenNetworkStatuses } from "../directory-visibility.ts";
import type { Context } from "./context.ts";
import { hasTypedWord } from "./highlight.ts";
import { searchableTypes } from "./policy.ts";
import { countHits, facetCounts, searchConditions, searchPages, type FacetCount, type SearchRow } from "./queries.ts";
import type {
  QuerySearchArgs,
  QuerySearchFacetsArgs,
  RequireFields,
  SearchFacets,
  SearchMatch,
} from "./schema.generated.ts";

/** A row that was found, and what for. */
export type FoundRow = SearchRow & { readonly phrases: SearchQuery["phrases"] };

export type SearchPage = Connection<FoundRow>;
export type Hit = SearchPage["edges"][number];

/** A text of signs only: it finds nothing, in every order. */
const nothing: SearchQuery = { bigrams: "", typed: "", words: "", synonymWords: "", phrases: [] };

/** What a text finds of what the viewer may see, a page of it; the total is counted only when asked for. */
export async function searchAll(
  args: RequireFields<QuerySearchArgs, "query" | "orderBy">,
  context: Context,
): Promise<SearchPage> {
  const { db, region } = context;
  const found = requireSearchQuery(args.query);
  const query = found === "NOTHING" ? nothing : found;
  const conditions = conditionsOf(args, query, context);
  const { orders, read } = searchPages(db, query, conditions, region);
  const withPhrases = (row: SearchRow): FoundRow => ({ ...row, phrases: query.phrases });
  return listPage(args, orders, region, {
    read: async (request) => (query === nothing ? [] : (await read(request)).map(withPhrases)),
    count: async () => (query === nothing ? 0 : countHits(db, conditions)),
  });
}

/** The same selection counted by facet. */
export async function countFacets(
  args: RequireFields<QuerySearchFacetsArgs, "query">,
  context: Context,
): Promise<SearchFacets> {
  const query = requireSearchQuery(args.query);
  const counts = query === "NOTHING" ? [] : await facetCounts(context.db, conditionsOf(args, query, context));
  const kinds = counts.filter(({ facet }) => facet === "KIND");
  return {
    total: kinds.reduce((total, { count }) => total + count, 0),
    byType: totalsByType(kinds),
    byKind: kinds.flatMap(({ type, code, count }) =>
      code === null ? [] : [{ key: `${type}/${code}`, type, kind: code, count }],
    ),
    byPattern: totalsByCode<"TeleworkPattern">(counts, "PATTERN").map(([pattern, count]) => ({ pattern, count })),
    byFunction: totalsByCode<"CenterFunction">(counts, "FUNCTION").map(([code, count]) => ({ function: code, count })),
  };
}

/** Where the row was found. */
export function matchOf({ title, body, phrases }: FoundRow): SearchMatch {
  if (hasTypedWord(title, phrases)) return "TITLE";
  return hasTypedWord(body, phrases) ? "TEXT" : "SYNONYM";
}

function conditionsOf(
  { types, filter }: Pick<QuerySearchArgs, "types" | "filter">,
  query: SearchQuery,
  { viewer, rules }: Context,
) {
  return searchConditions(query, filter ?? {}, {
    rules,
    hiddenHubs: hiddenNetworkStatuses(viewer),
    events: eventVisibilities(viewer),
    types: searchableTypes(viewer, types ?? undefined),
  });
}

function totalsByType(kinds: readonly FacetCount[]) {
  const totals = new Map<Code<"SearchType">, number>();
  for (const { type, count } of kinds) totals.set(type, (totals.get(type) ?? 0) + count);
  return [...totals].map(([type, count]) => ({ type, count }));
}

/** A facet's counts over all types. */
function totalsByCode<Name extends "TeleworkPattern" | "CenterFunction">(
  counts: readonly FacetCount[],
  wanted: FacetCount["facet"],
): [Code<Name>, number][] {
  const totals = new Map<Code<Name>, number>();
  for (const { facet, code, count } of counts) {
    if (facet === wanted) totals.set(code as Code<Name>, (totals.get(code as Code<Name>) ?? 0) + count);
  }
  return [...totals];
}
