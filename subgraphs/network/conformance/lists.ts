import type { ExaminedRegion } from "./examined-region.ts";

/** The connections that stand for all: where they are, the type in their IDs, and which way their default order goes. */
export const lists = [
  { subgraph: "hubs", field: "hubs", type: "hub", typename: "Hub", descending: false },
  { subgraph: "knowhow", field: "articles", type: "article", typename: "Article", descending: true },
  { subgraph: "issues", field: "issues", type: "issue", typename: "Issue", descending: true },
  { subgraph: "stories", field: "stories", type: "story", typename: "SuccessStory", descending: true },
] as const;

export type List = (typeof lists)[number];

export interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string };
}

export interface Page {
  readonly edges: readonly Edge[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

/** Rows of a page. */
export const pageSize = 7;
const maxPages = 15;

export const pageQuery = (field: string): string =>
  `query Page($first: Int, $after: String, $last: Int, $before: String) {
    ${field}(first: $first, after: $after, last: $last, before: $before) {
      totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage }
    } }`;

/** Goes through the pages of a list, of which there may be more than it has patience for; `between` happens after each page. */
export async function walk(
  region: ExaminedRegion,
  { subgraph, field }: List,
  between: () => Promise<unknown> = () => Promise.resolve(),
) {
  const edges: Edge[] = [];
  let totalCount = 0;
  for (let pages = 0; pages < maxPages; pages++) {
    const after = edges.at(-1)?.cursor;
    const { data } = await region.ask(subgraph, pageQuery(field), { first: pageSize, after });
    const page = data?.[field] as Page | undefined;
    if (!page) break;
    edges.push(...page.edges);
    totalCount = page.totalCount;
    if (!page.pageInfo.hasNextPage) return { edges, totalCount, isWhole: true };
    await between();
  }
  return { edges, totalCount, isWhole: false };
}
