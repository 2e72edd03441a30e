import { readFileSync } from "node:fs";
import { buildASTSchema, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { toVariables } from "./query-parameters.ts";

const sdl = readFileSync(new URL("../supergraph.graphql", import.meta.url), "utf8");
const schema = buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });

test("each field of the filter is a parameter, with commas between the values of a list", () => {
  const parameters = {
    regions: "tohoku,shikoku",
    kind: "TELEWORK_CENTER, SHARED_OFFICE",
    minSeats: "20",
    isCentral: "true",
    text: "駅",
  };
  expect(toVariables(schema, "HubFilter", parameters)).toEqual({
    regions: ["tohoku", "shikoku"],
    filter: { kind: ["TELEWORK_CENTER", "SHARED_OFFICE"], minSeats: 20, isCentral: true, text: "駅" },
  });
  expect(toVariables(schema, "IssueFilter", { category: "REGULATION", noSolution: "false" })).toEqual({
    regions: null,
    filter: { category: ["REGULATION"], noSolution: false },
  });
  expect(toVariables(schema, "IssueFilter", {})).toEqual({ regions: null, filter: null });
});

describe("refused is", () => {
  test.each<[string, Record<string, unknown>, RegExp]>([
    ["a parameter that there is not", { farbe: "rot" }, /no parameter `farbe`. Possible are regions, kind/u],
    ["a parameter that is given twice", { kind: ["A", "B"] }, /once, with commas/u],
    ["a truth that is none", { isCentral: "ja" }, /either true or false/u],
    ["what every object has", { __proto__x: "1", constructor: "1" }, /no parameter/u],
  ])("%s", (_what, parameters, message) => {
    expect(() => toVariables(schema, "HubFilter", parameters)).toThrow(message);
  });
});
