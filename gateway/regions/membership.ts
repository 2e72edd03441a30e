import type { DocumentNode } from "graphql";
import type { Logger } from "../../common/logger.ts";
import type { TokenSigner } from "../../common/token-signer.ts";
import type { GatewayConfig } from "../config.ts";
import { Contracts } from "./contracts.ts";
import { Regions } from "./regions.ts";
import { followRegistry, type Registry } from "./registry.ts";
import type { UpstreamOptions } from "./upstream.ts";

/** Who takes part: the members and how they do, what each serves, and the registry that says so. */
export interface Membership {
  readonly regions: Regions;
  readonly contracts: Contracts;
  readonly registry: Registry;
}

export interface MembershipDependencies {
  readonly upstream: UpstreamOptions;
  /** The supergraph. */
  readonly document: DocumentNode;
  readonly signer: TokenSigner;
  readonly logger: Logger;
  readonly now: () => Date;
}

/** Begins to follow the registry; whoever closes it closes the regions after the last request. */
export function followMembership(
  { network, regions: { deadlineMs }, contractIntervalMs }: GatewayConfig,
  { upstream, document, ...shared }: MembershipDependencies,
): Membership {
  const regions = new Regions(upstream);
  const contracts = new Contracts({ ...shared, document, deadlineMs, intervalMs: contractIntervalMs });
  const { address, registryIntervalMs: intervalMs, registryFile: file } = network;
  const registry = followRegistry({ ...shared, address, intervalMs, file, regions, contracts });
  return { regions, contracts, registry };
}
