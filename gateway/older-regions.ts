import type { ApolloServerPlugin } from "@apollo/server";
import type { GatewayContext } from "./context.ts";

/** What regions were not asked since their programs are older than the contract: schema coordinates by region. */
export type OlderRegions = Map<string, Set<string>>;

export function noteOlder(older: OlderRegions, region: string, coordinates: readonly string[]): void {
  if (coordinates.length === 0) return;
  older.set(region, new Set([...(older.get(region) ?? []), ...coordinates]));
}

/** Says in `extensions.olderRegions` for which null a region's age is the reason; without it nobody could tell it from "none". */
export const reportOlderRegions: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue: { older }, response: { body } }) => {
      if (older.size === 0 || body.kind !== "single") return;
      const olderRegions = [...older].map(([code, missing]) => ({ code, missing: [...missing].toSorted() }));
      body.singleResult.extensions = { ...body.singleResult.extensions, olderRegions };
    },
  }),
};
