import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import { NetworkError } from "../../common/errors.ts";
import type { GatewayContext } from "../context.ts";
import type { Measures } from "./amount.ts";
import type { ProtectionConfig } from "./limit-settings.ts";
import { refusalOf } from "./limits.ts";
import { measureOperation } from "./measure.ts";
import type { Toll } from "./operation-toll.ts";
import type { PriceList } from "./prices.ts";

export interface LimitsOptions extends Omit<ProtectionConfig, "maxTokens"> {
  readonly prices: PriceList;
  /** How many regions a gathered field asks. */
  readonly regionCount: () => number;
  /** What else has to be so of an operation that is not too large. */
  readonly admit?: Toll;
}

/**
 * Refuses what asks too much before it is planned: the planner has no time limit of its own. Tells what an operation costs, in
 * `extensions.cost` of its answer, to who sends `"extensions": {"cost": true}` with it.
 */
export const operationLimits = (options: LimitsOptions): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => limitRequest(options),
});

function limitRequest({
  prices,
  regionCount,
  limits,
  isIntrospectionPublic,
  admit,
}: LimitsOptions): GraphQLRequestListener<GatewayContext> {
  let measures: Measures | undefined;
  return {
    didResolveOperation: async ({ document, operation, request, contextValue }) => {
      if (!operation) return;
      measures = measureOperation(prices, { document, operation, variables: request.variables ?? {} }, regionCount());
      const isAnonymous = contextValue.viewer.role === "ANONYMOUS";
      const refusal =
        measures.isIntrospecting && isAnonymous && !isIntrospectionPublic
          ? new NetworkError("FORBIDDEN", "The schema is told to members and portals. Send a token.", 403)
          : refusalOf(measures, limits);
      if (refusal) throw refusal;
      await admit?.({ document, operation, context: contextValue, cost: measures.cost });
    },
    willSendResponse: async ({ request, response }) => {
      if (!measures || request.extensions?.["cost"] !== true || response.body.kind !== "single") return;
      const { singleResult } = response.body;
      const { cost } = measures;
      singleResult.extensions = { ...singleResult.extensions, cost: { estimated: cost, most: limits.cost } };
    },
  };
}
