import { z } from "zod";

/** Asks the gateway's own GraphQL as nobody in particular: what it answers is what everybody may see. */
export type AskPublicly = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

const connection = z.object({
  edges: z.array(z.object({ node: z.unknown() })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  unavailableRegions: z.array(z.object({ code: z.string() })).default([]),
});

/** All rows of a list, and the regions whose rows are missing. */
export interface Walked<Row> {
  readonly rows: readonly Row[];
  readonly missingRegions: readonly string[];
}

/** More than the country has hubs or programs; a list without an end is a fault. */
const maxPages = 500;

/**
 * Walks a connection to its end. The query takes `$first` and `$after` and names the connection `list`. Throws where a page does
 * not come; a region that does not answer costs its rows alone, and is named.
 */
export async function walk<Row>(
  ask: AskPublicly,
  query: string,
  row: z.ZodType<Row>,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Walked<Row>> {
  const rows: Row[] = [];
  const missing = new Set<string>();
  let after: string | null = null;
  for (let page = 0; page < maxPages; page++) {
    const { list } = z.object({ list: connection }).parse(await ask(query, { ...variables, first: 100, after }));
    rows.push(...list.edges.map(({ node }) => row.parse(node)));
    for (const { code } of list.unavailableRegions) missing.add(code);
    after = list.pageInfo.endCursor;
    if (!list.pageInfo.hasNextPage || after === null) break;
  }
  return { rows, missingRegions: [...missing].toSorted() };
}
