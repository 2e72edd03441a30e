import { readFileSync } from "node:fs";
import { parse } from "graphql";
import { expect, test } from "vitest";
import { compareContract, readContract } from "../../common/contract.ts";
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
