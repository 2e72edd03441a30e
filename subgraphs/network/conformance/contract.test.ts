import { expect, test } from "vitest";
import { contractOf, servedDifference } from "./contract.ts";

const told = (sdl: string) => ({ _service: { sdl } });
const hubs = contractOf("hubs");

test("a region that serves the contract differs in nothing", () => {
  expect(servedDifference("hubs", told(hubs))).toEqual({ lacks: new Set(), breaks: [] });
});

test("what it lacks and what it breaks is told with the subgraph's name", () => {
  const without = hubs.replace("totalCount: Int!", "total: Int!").replace("  INCOMPATIBLE\n", "  ANYTHING\n");
  expect(servedDifference("hubs", told(without))).toEqual({
    lacks: new Set(["/hubs: UnavailableReason.INCOMPATIBLE"]),
    breaks: ["/hubs: HubImportConnection.totalCount is missing, and nothing can stand for it."],
  });
});

test.each([
  ["no schema", told("<html>"), expect.stringContaining("/hubs: The served schema cannot be read")],
  ["nothing", null, "/hubs does not tell its schema by _service { sdl }."],
  ["something else", { _service: { sdl: 1 } }, "/hubs does not tell its schema by _service { sdl }."],
])("a region that tells %s breaks the contract", (_case, data, sentence) => {
  expect(servedDifference("hubs", data).breaks).toEqual([sentence]);
});
