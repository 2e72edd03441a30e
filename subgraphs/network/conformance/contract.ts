import { readFileSync } from "node:fs";
import { compareServed, readContract, type ContractDifference } from "../../../common/graphql/contract.ts";
import type { RegionalSubgraph } from "../../../common/regional-subgraphs.ts";

/** What a region must serve: the contract in the subgraph's `schema.graphql`. */
export const contractOf = (name: RegionalSubgraph): string =>
  readFileSync(new URL(`../../region/${name}/schema.graphql`, import.meta.url), "utf8");

/**
 * How the schema that a subgraph told by `{ _service { sdl } }` stands to the contract. A program that is older by additions that may
 * be null breaks nothing: the gateway asks it what it has.
 */
export function servedDifference(
  subgraph: RegionalSubgraph,
  data: Readonly<Record<string, unknown>> | null | undefined,
): ContractDifference {
  const sdl = (data?.["_service"] as { readonly sdl?: unknown } | null | undefined)?.sdl;
  if (typeof sdl !== "string")
    return { lacks: new Set(), breaks: [`/${subgraph} does not tell its schema by _service { sdl }.`] };
  const { lacks, breaks } = compareServed(readContract(contractOf(subgraph)), sdl);
  const at = (text: string): string => `/${subgraph}: ${text}`;
  return { lacks: new Set([...lacks].map(at)), breaks: breaks.map(at) };
}
