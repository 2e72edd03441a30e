import federation from "@apollo/federation-internals";
import { composeServices } from "@apollo/composition";
import { buildSchema, GraphQLInputObjectType, GraphQLObjectType, GraphQLEnumType, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { publicVariant } from "./public-variant.ts";

/** Composes one subgraph and narrows it; the schema that the public asks. */
function publicSchemaOf(contract: string) {
  const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@inaccessible", "@tag"])`;
  const { supergraphSdl, errors } = composeServices([
    { name: "hubs", url: "http://hubs.invalid", typeDefs: parse(`${link}\n${contract}`) },
  ]);
  if (supergraphSdl === undefined) throw new Error(String(errors));
  const supergraph = federation.Supergraph.build(publicVariant(supergraphSdl));
  return buildSchema(federation.printSchema(supergraph.apiSchema()));
}

const contract = `
  type Query {
    hub(id: ID!): Hub @tag(name: "public")
    hubs(filter: HubFilter, kind: Kind): [Hub!]! @tag(name: "public")
    node(id: ID!): Node @tag(name: "public")
    found: Found @tag(name: "public")
    issues: [Issue!]!
  }
  type Mutation { hubUpdate(name: String): Hub }
  interface Node { id: ID! @tag(name: "public") }
  type Hub implements Node @key(fields: "id") {
    id: ID! @tag(name: "public")
    kind: Kind @tag(name: "public")
    state: State @tag(name: "public")
    money: Int @inaccessible
    issues: [Issue!]!
  }
  type Issue implements Node { id: ID!, urgency: Urgency }
  union Found @tag(name: "public") = Hub | Place
  type Place { name: String @tag(name: "public") }
  input HubFilter { kind: Kind @tag(name: "public"), minMoney: Int }
  enum Kind { CENTER, SCHOOL }
  enum State { OPEN @tag(name: "public"), SECRET }
  enum Urgency { HIGH, LOW }
`;

const fieldsOf = (schema: ReturnType<typeof buildSchema>, name: string): readonly string[] => {
  const type = schema.getType(name);
  if (type instanceof GraphQLEnumType) return type.getValues().map((value) => value.name);
  const hasFields = type instanceof GraphQLObjectType || type instanceof GraphQLInputObjectType;
  return hasFields ? Object.keys(type.getFields()) : [];
};

describe("of a supergraph the public has", () => {
  const schema = publicSchemaOf(contract);

  test.each([
    ["Query", ["hub", "hubs", "node", "found"]],
    ["Hub", ["id", "kind", "state"]],
    ["HubFilter", ["kind"]],
    ["Kind", ["CENTER", "SCHOOL"]],
    ["State", ["OPEN"]],
    ["Place", ["name"]],
  ])("of %s what is tagged, and the enums that lead from it", (type, fields) => {
    expect(fieldsOf(schema, type)).toEqual(fields);
  });

  test.each(["Mutation", "Issue", "Urgency"])("no %s", (type) => {
    expect(schema.getType(type)).toBeUndefined();
  });
});

describe("composition refuses", () => {
  test.each([
    [
      "a tag on a whole type",
      contract.replace("type Place {", 'type Place @tag(name: "public") {'),
      /Place is tagged public as a whole/u,
    ],
    [
      "a public field that leads to nothing public",
      contract.replace(
        "issues: [Issue!]!\n  }\n  type Issue",
        'issues: [Issue!]! @tag(name: "public")\n  }\n  type Issue',
      ),
      /leads to Issue, of which nothing is tagged public/u,
    ],
    [
      "public fields that nothing public leads to",
      contract
        .replace("urgency: Urgency }", "urgency: Urgency, note: Note }")
        .concat('type Note { text: String @tag(name: "public") }'),
      /Note has fields that are tagged public, and nothing public leads to it/u,
    ],
    ["an untagged union", contract.replace('union Found @tag(name: "public")', "union Found"), /the union Found/u],
  ])("%s", (_what, given, message) => {
    expect(() => publicSchemaOf(given)).toThrow(message);
  });
});
