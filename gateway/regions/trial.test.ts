import { readFileSync } from "node:fs";
import { parse, validate } from "graphql";
import { expect, test } from "vitest";
import { subgraphContract } from "../sharding/subgraph-contract.ts";
import { trialQueries } from "./trial.ts";

const document = parse(readFileSync(new URL("../supergraph.graphql", import.meta.url), "utf8"));

test.each([
  ["hubs", trialQueries.region],
  ["network", trialQueries.network],
])("what is asked by way of trial is in the contract of %s", (subgraph, { path, query }) => {
  expect(validate(subgraphContract(document, subgraph), parse(query))).toEqual([]);
  expect(path).toBe(subgraph === "network" ? "/graphql" : `/${subgraph}`);
});
