import { getNamedType, isListType, isNonNullType, isObjectType, type GraphQLObjectType } from "graphql";
import type { TestNetwork } from "../network.ts";
import { contract, rootFields, type RootField } from "./contract.ts";
import { isUnknownToTheSchema, straightAt, throughTheGateway, type Ask, type Reply } from "./doors.ts";
import type { RowKind } from "./rows.ts";
import { homesOf, tellingFieldOf } from "./selection.ts";
import type { Visitor } from "./visitors.ts";

/** Every way of reading things whose IDs one has, made of the contract. */
export interface RowDoor {
  readonly name: string;
  /** Asks for one thing at a time, so that not all of them are asked for. */
  readonly isSlow?: boolean;
  /** Of these IDs those whose thing is shown. */
  seen(visitor: Visitor, ids: readonly string[]): Promise<ReadonlySet<string>>;
}

export const typeOf = ({ type }: Pick<RowKind, "type">): GraphQLObjectType => {
  const found = contract.getType(type);
  if (!isObjectType(found)) throw new Error(`The contract has no type ${type}.`);
  return found;
};

/** How a thing is asked for so that it is seen whether it is shown: by more than its ID. */
const shownAs = (kind: RowKind): string =>
  `__typename ... on ${kind.type} { id telling: ${tellingFieldOf(typeOf(kind))} }`;

const maxAliases = 10;

export function rowDoors(network: TestNetwork, kind: RowKind): readonly RowDoor[] {
  const gateway = throughTheGateway(network);
  const roots = rootFields("query").filter(({ field }) => getNamedType(field.type).name === kind.type);
  const straight = (subgraph: string): Ask => straightAt(network, subgraph);
  const homes = homesOf(typeOf(kind)).filter((graph) => (graph === "network") === (kind.part === "network"));
  return [
    byIds("nodes", gateway, "nodes", kind),
    oneByOne("node", gateway, "node", kind),
    ...roots
      .filter(isById)
      .flatMap(({ name, subgraph }) => [
        oneByOne(name, gateway, name, kind),
        oneByOne(`${name} straight at ${subgraph}`, straight(subgraph), name, kind),
      ]),
    ...roots
      .filter(isByIds)
      .flatMap(({ name, subgraph }) => [
        byIds(name, gateway, name, kind),
        byIds(`${name} straight at ${subgraph}`, straight(subgraph), name, kind),
      ]),
    ...(kind.part === "network" ? [byIds("nodes straight at network", straight("network"), "nodes", kind)] : []),
    ...homes
      .filter(() => isEntity(kind))
      .map((graph) => asEntities(`_entities straight at ${graph}`, straight(graph), kind)),
  ];
}

const isEntity = (kind: RowKind): boolean =>
  (typeOf(kind).astNode?.directives ?? []).some(
    ({ name, arguments: given }) =>
      name.value === "join__type" && given?.some((argument) => argument.name.value === "key"),
  );

const isById = ({ field }: RootField): boolean => field.args.length === 1 && field.args[0]?.name === "id";
const isByIds = ({ field }: RootField): boolean => field.args.length === 1 && field.args[0]?.name === "ids";

const byIds = (name: string, ask: Ask, field: string, kind: RowKind): RowDoor => ({
  name,
  seen: async (visitor, ids) => {
    const query = `query($ids: [ID!]!) { constructor: ${field}(ids: $ids) { ${shownAs(kind)} } }`;
    return shown(visitor, kind, await ask(visitor, { query, variables: { ids } }));
  },
});

/** By aliases, and through an interface where the field has one. */
const oneByOne = (name: string, ask: Ask, field: string, kind: RowKind): RowDoor => ({
  name,
  isSlow: true,
  seen: async (visitor, ids) => {
    const found = new Set<string>();
    for (let first = 0; first < ids.length; first += maxAliases) {
      const asked = ids.slice(first, first + maxAliases).map((id, i) => `a${i}: ${field}(id: "${id}") { ...Shown }`);
      const on = field === "node" ? "Node" : kind.type;
      const query = `{ ${asked.join(" ")} } fragment Shown on ${on} { ${shownAs(kind)} }`;
      for (const id of shown(visitor, kind, await ask(visitor, { query }))) found.add(id);
    }
    return found;
  },
});

const asEntities = (name: string, ask: Ask, kind: RowKind): RowDoor => ({
  name,
  seen: async (visitor, ids) => {
    const query = `query($all: [_Any!]!) { _entities(representations: $all) { ${shownAs(kind)} } }`;
    const all = ids.map((id) => ({ __typename: kind.type, id }));
    return shown(visitor, kind, await ask(visitor, { query, variables: { all } }));
  },
});

/** The IDs of what an answer shows. An answer without data fails, unless the visitor's schema does not know what was asked for. */
function shown({ name, isMember }: Visitor, kind: RowKind, reply: Reply): ReadonlySet<string> {
  if (!isMember && isUnknownToTheSchema(reply)) return new Set();
  const isRefused = reply.errors.some(({ extensions }) => extensions?.code === "FORBIDDEN");
  if (!reply.data || (reply.errors.length > 0 && !isRefused))
    throw new Error(`${name} was not answered about ${kind.type}: ${reply.text.slice(0, 500)}`);
  const all = Object.values(reply.data).flat() as ({ readonly id?: string; readonly telling?: unknown } | null)[];
  return new Set(all.flatMap((thing) => (thing?.id !== undefined && thing.telling != null ? [thing.id] : [])));
}

/** The fields of the contract that page through things of a kind. */
export function listsOf(kind: RowKind): readonly RootField[] {
  const connection = `${kind.type}Connection`;
  return rootFields("query").filter(({ field, isInaccessible }) => {
    if (
      isInaccessible ||
      field.args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
    )
      return false;
    const type = isNonNullType(field.type) ? field.type.ofType : field.type;
    return isListType(type)
      ? getNamedType(type).name === kind.type && field.args.every(({ name }) => name !== "ids")
      : isObjectType(type) && type.name === connection;
  });
}

export interface Listed {
  readonly ids: ReadonlySet<string>;
  /** What the list says its length is; null for what has no total. */
  readonly totals: readonly (number | null)[];
}

/** Walks through a list to its end. */
export async function walk(ask: Ask, visitor: Visitor, kind: RowKind, { name, field }: RootField): Promise<Listed> {
  const regions = field.args.some((arg) => arg.name === "regions") ? 'regions: ["tohoku"]' : "";
  const isPaged = field.args.some((arg) => arg.name === "first");
  const ids = new Set<string>();
  const totals: (number | null)[] = [];
  for (let after: string | null = null; ;) {
    const paging: string = isPaged ? `first: 50${after === null ? "" : `, after: "${after}"`}` : "";
    const inside = isPaged
      ? `totalCount pageInfo { hasNextPage endCursor } edges { node { ${shownAs(kind)} } }`
      : shownAs(kind);
    const given = [paging, regions].filter(Boolean).join(", ");
    const reply = await ask(visitor, { query: `{ ${name}${given ? `(${given})` : ""} { ${inside} } }` });
    const page = pageIn(visitor, kind, reply, name);
    for (const id of page.ids) ids.add(id);
    if (isPaged) totals.push(page.total);
    if (page.next === null) return { ids, totals };
    after = page.next;
  }
}

function pageIn(visitor: Visitor, kind: RowKind, reply: Reply, name: string) {
  const told: Page | readonly unknown[] = reply.data?.[name] ?? { edges: [] };
  const page: Page = Array.isArray(told) ? { edges: told.map((node) => ({ node })) } : (told as Page);
  const nodes = page.edges.map(({ node }) => node);
  const ids = shown(visitor, kind, { ...reply, ...(reply.data && { data: { nodes } }) });
  const { pageInfo, totalCount = null } = page;
  return { ids, total: totalCount, next: pageInfo?.hasNextPage ? pageInfo.endCursor : null };
}

interface Page {
  readonly edges: readonly { readonly node: unknown }[];
  readonly totalCount?: number;
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** What search finds in Tohoku by a text, with what it counts. */
export async function searchFor(ask: Ask, visitor: Visitor, text: string) {
  const query = `query($text: String!) {
    search(query: $text, regions: ["tohoku"], first: 100) { totalCount edges { node { id } } }
    searchFacets(query: $text, regions: ["tohoku"]) { total }
  }`;
  const { data, text: answer } = await ask(visitor, { query, variables: { text } });
  if (!data) throw new Error(`${visitor.name} could not search: ${answer}`);
  const edges: readonly { readonly node: { readonly id: string } }[] = data["search"].edges;
  const ids = edges.map(({ node }) => node.id);
  return { ids, total: data["search"].totalCount, facets: data["searchFacets"].total };
}
