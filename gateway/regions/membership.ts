import type { DocumentNode } from "graphql";
import type { Logger } from "../../common/program/logger.ts";
import type { TokenSigner } from "../../common/identity/token-signer.ts";
import type { GatewayConfig } from "../config.ts";
import type { NetworkProgram } from "../network-program.ts";
import { Contracts } from "./contracts.ts";
import type { Regions } from "./regions.ts";
import { followRegistry, type Registry } from "./registry.ts";

/** Who takes part: what each member serves, and the registry that says who they are. */
export interface Membership {
  readonly contracts: Contracts;
  readonly registry: Registry;
}

export interface MembershipDependencies {
  readonly regions: Regions;
  readonly networkProgram: NetworkProgram;
  /** The supergraph. */
  readonly document: DocumentNode;
  readonly signer: TokenSigner;
  readonly logger: Logger;
  readonly now: () => Date;
}

/** Begins to follow the registry; whoever closes the registry closes the regions after the last request. */
export function followMembership(
  { network, regions: { deadlineMs }, contractIntervalMs }: GatewayConfig,
  { regions, networkProgram, document, signer, ...shared }: MembershipDependencies,
): Membership {
  const contracts = new Contracts({ ...shared, signer, document, deadlineMs, intervalMs: contractIntervalMs });
  const { registryIntervalMs: intervalMs, registryFile: file } = network;
  const registry = followRegistry({ ...shared, network: networkProgram, intervalMs, file, regions, contracts });
  return { contracts, registry };
}
