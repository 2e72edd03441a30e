import { buildSchema } from "graphql";
import { encodeCursor } from "../../../common/cursor.ts";
import { formatNodeId } from "../../../common/node-id.ts";

/** A small contract with every way in which regions can be asked. */
export const schema = buildSchema(
  `
  directive @routed(by: String!) on FIELD_DEFINITION
  directive @gathered on FIELD_DEFINITION
  directive @merged(by: String!, key: String) on FIELD_DEFINITION
  directive @keyset(key: String!, direction: String!) on ENUM_VALUE
  scalar _Any
  union _Entity = Thing | Hub
  type Query {
    _entities(representations: [_Any!]!): [_Entity]!
    thing(id: ID!): Thing @routed(by: "id")
    thingsById(ids: [ID!]!): [Thing]! @routed(by: "ids")
    things(
      first: Int, after: String, last: Int, before: String
      regions: [String!], filter: String, orderBy: ThingOrder! = NEWEST
    ): ThingConnection @gathered
    tags(regions: [String!]): [Tag!] @gathered
    stats(regions: [String!]): Stats @gathered
  }
  type Mutation {
    make(input: MakeInput!): MakePayload @routed(by: "input.hubId")
    open(input: OpenInput!): MakePayload @routed(by: "input.regionCode")
  }
  input MakeInput { hubId: ID, title: String! = "untitled" }
  input OpenInput { regionCode: String! }
  type MakePayload { thing: Thing, done: Boolean! }
  interface Node { id: ID! }
  type Thing implements Node {
    id: ID!
    title: String!
    size: Int
    ratio: Float
    color: Color
    owner: Hub
    lead: Hub!
    parts: [Thing!]!
    box: Box
    any: Node
    born: Day
  }
  scalar Day
  type Box { label(lang: String = "ja"): String, depth: Int! }
  type Hub implements Node { id: ID!, name: String! }
  type Tag { name: String!, weight: Int! }
  enum Color { RED BLUE }
  type ThingConnection {
    edges: [ThingEdge!]!
    pageInfo: PageInfo!
    totalCount: Int!
    newestAt: String @merged(by: "MAX")
    byColor: [ColorCount!] @merged(by: "GROUP", key: "color")
    unavailableRegions: [UnavailableRegion!]!
  }
  type ThingEdge { cursor: String!, node: Thing! }
  type PageInfo { hasNextPage: Boolean!, hasPreviousPage: Boolean!, startCursor: String, endCursor: String }
  type UnavailableRegion { code: String!, reason: String!, since: String, asOf: String }
  type Stats {
    total: Int! @merged(by: "SUM")
    weight: Float @merged(by: "SUM")
    newest: String @merged(by: "MAX")
    smallest: Int @merged(by: "MIN")
    names: [String!]! @merged(by: "CONCAT")
    byColor: [ColorCount!] @merged(by: "GROUP", key: "color")
  }
  type ColorCount { color: Color!, count: Int! @merged(by: "SUM"), most: Int @merged(by: "MAX") }
  enum ThingOrder {
    NEWEST @keyset(key: "TIME", direction: "DESCENDING")
    OLDEST @keyset(key: "TIME", direction: "ASCENDING")
    LARGEST @keyset(key: "NUMBER", direction: "DESCENDING")
    SMALLEST @keyset(key: "NUMBER", direction: "ASCENDING")
    TITLE @keyset(key: "TEXT", direction: "ASCENDING")
    TITLE_BACK @keyset(key: "TEXT", direction: "DESCENDING")
  }
  `,
  { assumeValidSDL: true },
);

/** The ID of the nth node of a type in a region. */
export const idOf = (type: string, region: string, n: number): string =>
  formatNodeId(type, region, `00000000-0000-7000-8000-${n.toString(16).padStart(12, "0")}`);

export const thing = (region: string, n: number): string => idOf("thing", region, n);

export const cursorOf = (order: string, key: number | string, id: string): string =>
  encodeCursor({ order, position: { key, id } });
