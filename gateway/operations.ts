import type { FastifyInstance } from "fastify";
import type { Drain } from "../common/drain.ts";
import { mountReadiness } from "../common/readiness.ts";
import type { TokenSigner } from "../common/token-signer.ts";
import type { RegionHealth } from "./regions/health.ts";
import type { Regions } from "./regions/regions.ts";
import type { Registry } from "./regions/registry.ts";

export interface Operations {
  readonly signer: TokenSigner;
  readonly registry: Registry;
  readonly regions: Regions;
  readonly drain: Drain;
}

/** What operators and regions read: whether the gateway is ready, how the regions do, and the keys its tokens are checked with. */
export function mountOperations(app: FastifyInstance, { signer, registry, regions, drain }: Operations): void {
  app.get("/.well-known/jwks.json", async () => signer.jwks);
  mountReadiness(app, drain, () => {
    const isReady = registry.isLoaded();
    return {
      isReady,
      status: isReady ? "ready" : "waiting for the registry of regions",
      details: { registry: registry.source(), regions: Object.fromEntries([...regions.health()].map(toShown)) },
    };
  });
}

/** As much of a region's health as anybody may know: what `unavailableRegions` tells of it too. */
function toShown([code, health]: readonly [string, RegionHealth]) {
  return [
    code,
    {
      status: health.status,
      ...("since" in health && { since: health.since }),
      ...("reason" in health && { reason: health.reason }),
    },
  ] as const;
}
