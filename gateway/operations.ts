import type { FastifyInstance } from "fastify";
import type { Drain } from "../common/program/drain.ts";
import { mountReadiness } from "../common/program/readiness.ts";
import type { TokenSigner } from "../common/identity/token-signer.ts";
import type { Contracts } from "./regions/contracts.ts";
import type { RegionHealth } from "./regions/health.ts";
import type { Regions } from "./regions/regions.ts";
import type { Registry } from "./regions/registry.ts";

export interface Operations {
  readonly signer: TokenSigner;
  readonly registry: Registry;
  readonly regions: Regions;
  readonly contracts: Contracts;
  readonly drain: Drain;
}

/** What operators and regions read: whether the gateway is ready, how the regions do, and the keys its tokens are checked with. */
export function mountOperations(app: FastifyInstance, operations: Operations): void {
  const { signer, registry, drain } = operations;
  app.get("/.well-known/jwks.json", async () => signer.jwks);
  mountReadiness(app, drain, () => {
    const isReady = registry.isLoaded();
    return {
      isReady,
      status: isReady ? "ready" : "waiting for the registry of regions",
      details: { registry: registry.source(), regions: shownRegions(operations) },
    };
  });
}

/** As much of the regions' health as anybody may know: what `unavailableRegions` tells of them too. */
const shownRegions = ({ regions, contracts }: Operations) =>
  Object.fromEntries(
    [...regions.health()].map(([code, health]) => [
      code,
      { ...shownHealth(health), contract: contracts.statusOf(code) },
    ]),
  );

const shownHealth = (health: RegionHealth) => ({
  status: health.status,
  ...("since" in health && { since: health.since }),
  ...("reason" in health && { reason: health.reason }),
});
