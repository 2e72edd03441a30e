import type { ApolloServerPlugin } from "@apollo/server";
import type { GatewayContext } from "./context.ts";
import { isRecord } from "./sharding/shape.ts";

/** Counts the entities that a subgraph did not find, or not for this viewer; the two look alike to us too. */
export function noteUnseen({ unseen }: Pick<GatewayContext, "unseen">, data: unknown): void {
  const entities = isRecord(data) ? data["_entities"] : undefined;
  if (unseen && Array.isArray(entities)) unseen.count += entities.filter((entity) => entity === null).length;
}

/**
 * Of a thing that is not there, or not for the viewer, Apollo's gateway tells in `extensions.valueCompletion` which of its fields could
 * not be null. Clients are told that it is null, and no more. Where every reference was found a null that should not be is a
 * fault of ours, and stays to be seen.
 */
export const keepUnseen: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue: { unseen }, response: { body } }) {
        if (!unseen?.count || body.kind !== "single" || !body.singleResult.extensions) return;
        const { valueCompletion: _unseen, ...extensions } = body.singleResult.extensions;
        if (Object.keys(extensions).length > 0) body.singleResult.extensions = extensions;
        else delete body.singleResult.extensions;
      },
    };
  },
};
