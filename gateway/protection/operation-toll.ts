import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import type { GatewayContext } from "../context.ts";
import type { PortalKeys } from "../portal-keys.ts";
import type { Regions } from "../regions/regions.ts";
import { estimateCost } from "./measure.ts";
import { requireScopes } from "./portal-scopes.ts";
import { readPriceList } from "./prices.ts";

export interface TollOptions {
  readonly schema: GraphQLSchema;
  readonly regions: Pick<Regions, "members">;
  readonly portalKeys: Pick<PortalKeys, "grantOf">;
}

/** Before an operation is executed, its client pays for it, and a portal's key has to be for what it asks. */
export function operationToll({ schema, regions, portalKeys }: TollOptions): ApolloServerPlugin<GatewayContext> {
  const prices = readPriceList(schema);
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ contextValue, document, operation, request }) => {
        const { viewer, account } = contextValue;
        // Of what the document does not have nothing is executed.
        if (!operation) return;
        requireScopes(portalKeys.grantOf(viewer), document, operation);
        if (!account?.isLimited) return;
        const variables = request.variables ?? {};
        const regionCount = regions.members.active.size;
        await account.charge(estimateCost(prices, { document, operation, variables }, regionCount));
      },
    }),
  };
}
