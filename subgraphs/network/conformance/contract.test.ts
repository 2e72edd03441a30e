import { describe, expect, test } from "vitest";
import { contractDifferences, contractOf } from "./contract.ts";

const contract = `
  type Query { hub(id: ID!): Hub, hubs(first: Int): [Hub!]! }
  type Hub @key(fields: "id") { id: ID!, name: String!, seats: Int }
  enum HubKind { OFFICE HOME }
`;

describe("a served schema", () => {
  test.each<[string, string, readonly string[]]>([
    ["that is the contract is right", contract, []],
    ["may have more", contract.replace("seats: Int", "seats: Int, color: String"), []],
    ["lacks a field", contract.replace(", seats: Int", ""), ["Hub.seats was removed."]],
    [
      "has another type",
      contract.replace("seats: Int", "seats: String"),
      ["Hub.seats changed type from Int to String."],
    ],
    [
      "may not become null",
      contract.replace("name: String!", "name: String"),
      ["Hub.name changed type from String! to String."],
    ],
    ["lacks an argument", contract.replace("hubs(first: Int)", "hubs"), ["Query.hubs arg first was removed."]],
    [
      "asks for more",
      contract.replace("hub(id: ID!)", "hub(id: ID!, token: String!)"),
      ["A required arg token on Query.hub was added."],
    ],
    ["lacks an enum's value", contract.replace("OFFICE HOME", "OFFICE"), ["HOME was removed from enum type HubKind."]],
  ])("%s", (_case, served, differences) => {
    expect(contractDifferences(contract, served)).toEqual(differences);
  });

  test("that is none is told as such", () => {
    expect(contractDifferences(contract, "<html>")).toEqual([expect.stringContaining("cannot be read")]);
  });

  test("is compared with the real contract", () => {
    const hubs = contractOf("hubs");
    expect(contractDifferences(hubs, hubs)).toEqual([]);
  });
});
