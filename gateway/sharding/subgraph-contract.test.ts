import { readFileSync } from "node:fs";
import { parse, printSchema } from "graphql";
import { expect, test } from "vitest";
import { compareContract, readContract } from "../../common/graphql/contract.ts";
import { regionalSubgraphs } from "../../common/regional-subgraphs.ts";
import { subgraphContract } from "./subgraph-contract.ts";

const supergraph = parse(readFileSync(new URL("../supergraph.graphql", import.meta.url), "utf8"));
const none = { lacks: new Set(), breaks: [] };

test.each(regionalSubgraphs)("the contract of %s in the supergraph is the one that regions are given", (name) => {
  const path = new URL(`../../subgraphs/region/${name}/schema.graphql`, import.meta.url);
  const given = readContract(readFileSync(path, "utf8"));
  const taken = subgraphContract(supergraph, name);
  expect(compareContract(taken, given)).toEqual(none);
  expect(compareContract(given, taken)).toEqual(none);
});

test("a subgraph that the supergraph does not have is named", () => {
  expect(() => subgraphContract(supergraph, "nowhere")).toThrow("The supergraph has no subgraph nowhere.");
});

const small = parse(`
  directive @tag(name: String!) on FIELD_DEFINITION
  enum join__Graph {
    MAPS @join__graph(name: "maps", url: "http://maps.test")
    SHOPS @join__graph(name: "shops", url: "http://shops.test")
  }
  enum Other { MAPS @join__graph(name: "elsewhere", url: "") }
  scalar Day @join__type(graph: MAPS) @specifiedBy(url: "http://day.test")
  scalar Hour @join__type(graph: SHOPS)
  type Query @join__type(graph: MAPS) @join__type(graph: SHOPS) {
    place(near: Near): Place @join__field(graph: MAPS)
    shop: Shop @join__field(graph: SHOPS)
  }
  interface Named @join__type(graph: MAPS) { name: String }
  interface Sold @join__type(graph: SHOPS) { price: Int }
  type Place implements Named & Sold
    @join__implements(graph: MAPS, interface: "Named")
    @join__implements(graph: SHOPS, interface: "Sold")
    @join__type(graph: MAPS, key: "id")
    @join__type(graph: SHOPS, key: "id") {
    id: ID!
    name: String @join__field(graph: MAPS) @tag(name: "public")
    price: Int @join__field(graph: SHOPS)
    since: Day @join__field(graph: MAPS)
    kind: Kind @join__field(graph: MAPS)
    found: Found @join__field(graph: MAPS)
  }
  type Park @join__type(graph: MAPS) { id: ID }
  type Shop @join__type(graph: SHOPS) { id: ID }
  union Found @join__type(graph: MAPS) @join__type(graph: SHOPS)
    @join__unionMember(graph: MAPS, member: "Place")
    @join__unionMember(graph: MAPS, member: "Park")
    @join__unionMember(graph: SHOPS, member: "Shop") = Place | Park | Shop
  enum Kind @join__type(graph: MAPS) @join__type(graph: SHOPS) {
    TOWN @join__enumValue(graph: MAPS)
    STREET @join__enumValue(graph: SHOPS)
  }
  input Near @join__type(graph: MAPS) @join__type(graph: SHOPS) {
    id: ID
    metres: Int @join__field(graph: MAPS)
    yen: Int @join__field(graph: SHOPS)
  }
`);

test("a subgraph's contract has what the supergraph says is the subgraph's, and nothing else", () => {
  expect(printSchema(subgraphContract(small, "maps"))).toBe(
    `
scalar Day

type Query {
  place(near: Near): Place
}

interface Named {
  name: String
}

type Place implements Named {
  id: ID!
  name: String
  since: Day
  kind: Kind
  found: Found
}

type Park {
  id: ID
}

union Found = Place | Park

enum Kind {
  TOWN
}

input Near {
  id: ID
  metres: Int
}
`.trim(),
  );
  expect(() => subgraphContract(small, "elsewhere")).toThrow("The supergraph has no subgraph elsewhere.");
});
