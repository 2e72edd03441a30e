import type { Code } from "../../../common/taxonomy.ts";
import { typenames } from "../../../common/graphql/typenames.ts";
import { highlight, snippetOf } from "./highlight.ts";
import { countFacets, matchOf, searchAll } from "./lists.ts";
import type { Resolvers } from "./schema.generated.ts";

type NodeType = Lowercase<Code<"SearchType">>;

/** A key by which the subgraph that owns the thing knows the rest. */
export interface NodeReference {
  readonly __typename: (typeof typenames)[NodeType];
  readonly id: string;
}

export const resolvers: Resolvers = {
  Query: {
    search: (_parent, args, context) => searchAll(args, context),
    searchFacets: (_parent, args, context) => countFacets(args, context),
  },
  Node: { __resolveType: ({ __typename }) => __typename },
  SearchConnection: { totalCount: ({ totalCount }) => totalCount() },
  SearchHit: {
    node: ({ node: { type, id } }) => ({ __typename: typenames[type.toLowerCase() as NodeType], id }),
    type: ({ node }) => node.type,
    title: ({ node }) => node.title,
    datedAt: ({ node }) => node.datedAt,
    titleHighlight: ({ node }) => highlight(node.title, node.phrases),
    snippet: ({ node }) => snippetOf(node.body, node.phrases),
    matchedBy: ({ node }) => matchOf(node),
  },
};
