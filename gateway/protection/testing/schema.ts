import { buildASTSchema, parse } from "graphql";

const sdl = /* GraphQL */ `
  directive @gathered on FIELD_DEFINITION
  directive @routed(by: String!) on FIELD_DEFINITION
  directive @join__type(graph: String, key: String) repeatable on OBJECT
  directive @listSize(assumedSize: Int) on FIELD_DEFINITION
  directive @keyset(key: String!, direction: String!) on ENUM_VALUE

  type Query {
    things(first: Int, last: Int, regions: [String!], orderBy: Order! = NEWEST): ThingConnection @gathered
    search(text: String!, first: Int, orderBy: Order! = NEWEST): ThingConnection @gathered
    stats(regions: [String!]): Stats @gathered
    saved: [Thing!] @gathered
    thing(id: ID!): Thing @routed(by: "id")
    thingsById(ids: [ID!]!): [Thing]! @routed(by: "ids")
    news(first: Int, last: Int): ThingConnection
    regions: [Region!]!
  }
  type Mutation {
    make(name: String): Thing @routed(by: "name")
  }
  enum Order {
    NEWEST @keyset(key: "TIME", direction: "DESCENDING")
  }
  type ThingConnection {
    edges: [ThingEdge!]!
    pageInfo: PageInfo!
    totalCount: Int
    parts: [Part!]
  }
  type ThingEdge {
    cursor: String!
    node: Thing!
  }
  type PageInfo {
    hasNextPage: Boolean!
  }
  type Stats {
    total: Int
  }
  type Region @join__type(key: "code") {
    code: ID!
  }
  type Thing @join__type(key: "id") {
    id: ID!
    tags: [String!]
    place: Place
    parts: [Part!]!
    doors: [Part!]! @listSize(assumedSize: 4)
    windows: [Part!] @listSize(assumedSize: 100)
    region: Region
    like(more: Boolean): [Thing!]!
    either: Either
  }
  union Either = Thing | Part
  type Place {
    name: String
    edges: [Part!]
  }
  type Part {
    name: String
  }
`;
/** A small supergraph with every kind of field that has a price of its own. */
export const schema = buildASTSchema(parse(sdl));
