/** The page that is measured, as clients ask for it and as the servers that stand for comparison make it. */

export const pageSize = 20;

const row = "cursor node { id title status createdAt hub { name } }";

/** What the client asks; `after` goes through the first pages of the walk, so that no single page's luck decides. */
export const nationalQuery = `query NationalPage($after: String) { issues(first: ${pageSize}, after: $after) { totalCount edges { ${row} } pageInfo { hasNextPage endCursor } unavailableRegions { code reason } } }`;

/** What a fan-out without any cleverness asks every region: the whole page. */
export const regionQuery = `query RegionPage($after: String) { issues(first: ${pageSize}, after: $after) { totalCount edges { ${row} } pageInfo { hasNextPage } } }`;

export interface Edge {
  readonly cursor: string;
  readonly node: {
    readonly id: string;
    readonly title: string;
    readonly status: string;
    readonly createdAt: string;
    readonly hub: { readonly name: string } | null;
  };
}

export interface RegionPage {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

export interface NationalPage {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly unavailableRegions: readonly { readonly code: string; readonly reason: string }[];
}

/** A k-way merge, newest first by (createdAt, id). */
export function mergeNewest(pages: readonly RegionPage[]): Pick<NationalPage, "edges" | "pageInfo" | "totalCount"> {
  const heads = pages.map(() => 0);
  const edges: Edge[] = [];
  while (edges.length < pageSize) {
    const next = newestHead(pages, heads);
    const edge = pages[next]?.edges[heads[next] ?? 0];
    if (!edge) break;
    heads[next] = (heads[next] ?? 0) + 1;
    edges.push(edge);
  }
  return {
    totalCount: pages.reduce((sum, { totalCount }) => sum + totalCount, 0),
    edges,
    pageInfo: {
      hasNextPage: pages.some((page, i) => page.pageInfo.hasNextPage || (heads[i] ?? 0) < page.edges.length),
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function newestHead(pages: readonly RegionPage[], heads: readonly number[]): number {
  let newest = -1;
  let newestNode: Edge["node"] | undefined;
  for (const [i, { edges }] of pages.entries()) {
    const node = edges[heads[i] ?? 0]?.node;
    if (!node || (newestNode && !isNewer(node, newestNode))) continue;
    newest = i;
    newestNode = node;
  }
  return newest;
}

const isNewer = (a: Edge["node"], b: Edge["node"]): boolean =>
  a.createdAt === b.createdAt ? a.id > b.id : a.createdAt > b.createdAt;
