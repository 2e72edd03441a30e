import { GraphQLError } from "graphql";
import { regionalSubgraphs, type RegionalSubgraph } from "../../../common/regional-subgraphs.ts";
import { Refusal } from "../../../common/writing/user-errors.ts";
import { servedDifference } from "../conformance/contract.ts";
import type { Scope } from "../scope.ts";
import { regionsByCodes, type RegionRow } from "./queries.ts";

/** How many differences a refusal tells; `npm run conformance` tells all of them. */
const maxDifferences = 20;

/**
 * Refuses a region whose program breaks the contract, with what is different, or does not answer. One that is older by additions that
 * may be null is accepted: the gateway asks it what it has. Asked before the
 * transaction that activates it, since nothing slow happens in one; a region that does not exist is that transaction's to refuse.
 */
export async function requireContract(code: string, scope: Scope): Promise<void> {
  const [region] = await regionsByCodes(scope.db, [code]);
  if (region?.status !== "SANDBOX") return;
  const differences = (await Promise.all(regionalSubgraphs.map((name) => differencesAt(region, name, scope)))).flat();
  if (differences.length === 0) return;
  const told = differences.slice(0, maxDifferences).join("\n");
  throw new Refusal([
    {
      code: "INVALID",
      path: ["input", "code"],
      message: `The region's program does not serve the contract. Bring it up to date and examine it with \`npm run conformance\`.\n${told}`,
      messageJa: `地域のプログラムが契約（スキーマ）と一致しません。更新し、\`npm run conformance\` で確かめてください。\n${told}`,
    },
  ]);
}

async function differencesAt(region: RegionRow, subgraph: RegionalSubgraph, scope: Scope): Promise<readonly string[]> {
  const { viewer, requestId } = scope;
  const question = { subgraph, query: "{ _service { sdl } }", variables: {}, viewer, requestId };
  try {
    return servedDifference(subgraph, await scope.regions.askNewcomer(region, question)).breaks;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [`/${subgraph} does not answer (${String(error.extensions["reason"] ?? error.extensions["code"])}).`];
  }
}
