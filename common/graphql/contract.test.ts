import { describe, expect, test } from "vitest";
import { compareContract, readContract } from "./contract.ts";

const contract = `
  interface Node { id: ID! }
  type Query { hub(id: ID!): Hub, hubs(first: Int, filter: HubFilter): [Hub!]!, things: [Thing!]! }
  type Hub implements Node @key(fields: "id") { id: ID!, name: String!, seats: Int, kind: HubKind }
  type Room { size: Int }
  union Thing = Hub | Room
  input HubFilter { kinds: [HubKind!], open: Boolean! = true, place: String! }
  enum HubKind { OFFICE HOME }
`;

/** The difference of the contract with some text replaced. */
function differenceWith(...replacements: readonly (readonly [string, string])[]) {
  let served = contract;
  for (const [old, next] of replacements) {
    expect(served).toContain(old);
    served = served.replace(old, next);
  }
  const { lacks, breaks } = compareContract(readContract(contract), readContract(served));
  return { lacks: [...lacks], breaks };
}

test("what is served as it is agreed on lacks nothing", () => {
  expect(differenceWith()).toEqual({ lacks: [], breaks: [] });
});

test("what is served beyond the contract is no difference", () => {
  const more = differenceWith(
    ["seats: Int", "seats: Int!, color(shade: Int): Color"],
    ["OFFICE", "OFFICE, VAN"],
    ["enum", "type Color { hex: String } enum"],
  );
  expect(more).toEqual({ lacks: [], breaks: [] });
});

describe("older by additions only: it lacks", () => {
  test.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
    ["a field that may be null", [[", seats: Int", ""]], ["Hub.seats"]],
    ["an argument that may be left out", [["(first: Int, ", "("]], ["Query.hubs(first:)"]],
    ["a root field", [["hub(id: ID!): Hub, ", ""]], ["Query.hub"]],
    ["an enum's value", [["OFFICE HOME", "OFFICE"]], ["HubKind.HOME"]],
    ["an input's field with a default", [["open: Boolean! = true, ", ""]], ["HubFilter.open"]],
    [
      "a whole type, with what leads to it",
      [
        ["type Room { size: Int }", ""],
        ["Hub | Room", "Hub"],
      ],
      ["Room"],
    ],
    [
      "an enum, with the field and the input's field of it",
      [
        ["enum HubKind { OFFICE HOME }", ""],
        [", kind: HubKind", ""],
        ["kinds: [HubKind!], ", ""],
      ],
      ["HubKind", "Hub.kind", "HubFilter.kinds"],
    ],
  ])("%s", (_case, replacements, lacks) => {
    const difference = differenceWith(...replacements);
    expect({ ...difference, lacks: difference.lacks.toSorted() }).toEqual({ lacks: lacks.toSorted(), breaks: [] });
  });
});

describe("it breaks the contract by", () => {
  test.each<[string, readonly (readonly [string, string])[], string]>([
    [
      "a field that may not be null and is missing",
      [[", name: String!", ""]],
      "Hub.name is missing, and nothing can stand for it.",
    ],
    [
      "a field that may become null",
      [["name: String!", "name: String"]],
      "Hub.name changed type from String! to String.",
    ],
    ["a field of another type", [["seats: Int", "seats: String"]], "Hub.seats changed type from Int to String."],
    [
      "an argument that it asks for",
      [["hub(id: ID!)", "hub(id: ID!, token: String!)"]],
      "A required arg token on Query.hub was added.",
    ],
    [
      "a required argument that it lacks",
      [["hub(id: ID!)", "hub"]],
      "Query.hub(id:) is missing, and nothing can stand for it.",
    ],
    [
      "an input's field that it asks for",
      [["place: String!", "place: String!, of: ID!"]],
      "A required field of on input type HubFilter was added.",
    ],
    [
      "a required input's field that it lacks",
      [[", place: String!", ""]],
      "HubFilter.place is missing, and nothing can stand for it.",
    ],
    [
      "a type of another kind",
      [["enum HubKind { OFFICE HOME }", "scalar HubKind"]],
      "HubKind changed from an Enum type to a Scalar type.",
    ],
    ["a union without one of its types", [["Hub | Room", "Hub"]], "Thing and Room do not belong together."],
    ["a type without its interface", [["Hub implements Node", "Hub"]], "Hub and Node do not belong together."],
  ])("%s", (_case, replacements, sentence) => {
    expect(differenceWith(...replacements)).toEqual({ lacks: [], breaks: [sentence] });
  });
});

test("a schema that is none cannot be read", () => {
  expect(() => readContract("<html>")).toThrow("Syntax Error");
});
