import { readFileSync } from "node:fs";
import { buildASTSchema, findBreakingChanges, parse, type GraphQLSchema } from "graphql";
import type { RegionalSubgraph } from "../../../common/regional-subgraphs.ts";

/** What a region must serve: the contract in the subgraph's `schema.graphql`. */
export const contractOf = (name: RegionalSubgraph): string =>
  readFileSync(new URL(`../../region/${name}/schema.graphql`, import.meta.url), "utf8");

/**
 * In what a served schema (Federation's `_service { sdl }`) would break a client of the contract, a sentence each: types, fields,
 * arguments and enum values that are missing, types that changed, arguments that became required. Additions are no difference.
 */
export function contractDifferences(contractSdl: string, servedSdl: string): readonly string[] {
  let served: GraphQLSchema;
  try {
    served = toSchema(servedSdl);
  } catch (error) {
    return [`The served schema cannot be read: ${error instanceof Error ? error.message : String(error)}`];
  }
  return findBreakingChanges(toSchema(contractSdl), served).map(({ description }) => description);
}

/** The same for what a subgraph answered to `{ _service { sdl } }`. */
export function servedDifferences(
  subgraph: RegionalSubgraph,
  data: Readonly<Record<string, unknown>> | null | undefined,
): readonly string[] {
  const sdl = (data?.["_service"] as { readonly sdl?: unknown } | null | undefined)?.sdl;
  if (typeof sdl !== "string") return [`/${subgraph} does not tell its schema by _service { sdl }.`];
  return contractDifferences(contractOf(subgraph), sdl).map((difference) => `/${subgraph}: ${difference}`);
}

const toSchema = (sdl: string): GraphQLSchema =>
  buildASTSchema(parse(sdl, { maxTokens: 200_000 }), { assumeValid: true, assumeValidSDL: true });
