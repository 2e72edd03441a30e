import type { ApolloServer } from "@apollo/server";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { GatewayContext } from "../context.ts";

/** Walks a gathered connection to its end, page by page, through the same schema that clients ask. */

/** A page as every export's query asks for it, under the name `rows`. */
export interface Page<Row> {
  readonly edges: readonly { readonly node: Row | null }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: number;
  readonly unavailableRegions: readonly { readonly code: string; readonly reason: string }[];
}

export interface Question {
  readonly server: ApolloServer<GatewayContext>;
  readonly contextValue: GatewayContext;
  /** Takes `$after` and `$isFirst`, and answers a {@link Page} as `rows`. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An answer with errors instead of rows; the first of them counts. */
export class ExportFailed extends Error {
  readonly first: GraphQLFormattedError;

  constructor(errors: readonly GraphQLFormattedError[]) {
    const [first = new GraphQLError("The page did not come.").toJSON()] = errors;
    super(first.message);
    this.first = first;
  }
}

/** The page after a cursor, or the first one. Throws {@link ExportFailed} when it does not come. */
export async function pageAfter<Row>(
  { server, contextValue, query, variables }: Question,
  after: string | null,
): Promise<Page<Row>> {
  const request = { query, variables: { ...variables, after, isFirst: after === null } };
  const context = { ...contextValue, startedAt: performance.now() };
  const { body } = await server.executeOperation<{ readonly rows: Page<Row> | null }>(request, {
    contextValue: context,
  });
  if (body.kind === "incremental") throw new ExportFailed([]);
  const { data, errors = [] } = body.singleResult;
  if (!data?.rows) throw new ExportFailed(errors);
  return data.rows;
}

/** The rows of a first page and of all that follow; `onPage` sees each of these before its rows. */
export async function* rowsFrom<Row>(
  question: Question,
  first: Page<Row>,
  onPage: (page: Page<Row>) => void,
): AsyncGenerator<Row> {
  let page = first;
  for (;;) {
    for (const { node } of page.edges) if (node) yield node;
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage || endCursor === null || question.contextValue.signal.aborted) return;
    page = await pageAfter<Row>(question, endCursor);
    onPage(page);
  }
}
