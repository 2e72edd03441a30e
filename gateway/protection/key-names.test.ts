import { buildASTSchema, parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { keepKeyNames } from "./key-names.ts";

const schema = buildASTSchema(
  parse(/* GraphQL */ `
    directive @join__type(key: String) repeatable on OBJECT
    directive @join__field(requires: String) repeatable on FIELD_DEFINITION
    interface Node {
      id: ID!
    }
    type Query {
      hub: Hub
      node: Node
      figures: Figures
    }
    type Hub implements Node @join__type(key: "id") @join__type(key: "code region") {
      id: ID!
      code: String
      region: String
      status: String
      standing: String @join__field(requires: "status")
      title: String
    }
    type Figures {
      total: Int
    }
  `),
);
const faultsOf = (query: string) =>
  validate(schema, parse(query), [keepKeyNames(schema)]).map(({ message }) => message);

describe("an alias", () => {
  test.each([
    "{ hub { id } }",
    "{ hub { id: id title } }",
    "{ hub { name: title a: id } }",
    "{ id: hub { title } status: hub { title } }",
    "{ figures { id: total } }",
  ])("that nothing is known by is the client's to choose: %s", (query) => expect(faultsOf(query)).toEqual([]));

  test.each([
    ["{ hub { id: title } }", "`id` is what a Hub is known by; give `title` another alias."],
    ["{ hub { region: title } }", "`region` is what a Hub is known by; give `title` another alias."],
    ["{ hub { status: title } }", "`status` is what a Hub is known by; give `title` another alias."],
    ["{ node { code: id } }", "`code` is what a Node is known by; give `id` another alias."],
    ["{ node { ... on Hub { id: title } } }", "`id` is what a Hub is known by; give `title` another alias."],
    ["{ figures { __typename: total } }", "`__typename` is what a Figures is known by; give `total` another alias."],
  ])("that keys have is not: %s", (query, message) => expect(faultsOf(query)).toEqual([message]));
});
