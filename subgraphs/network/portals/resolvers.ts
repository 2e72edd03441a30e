import type { Outcome } from "../../../common/writing/user-errors.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../schema.generated.ts";
import {
  acknowledgeFeed,
  clientIdOf,
  registerClient,
  revokeClient,
  rotateClientKey,
  type KeyedOutcome,
  type TouchedClient,
} from "./commands.ts";
import { findClient, lagOf, listClients } from "./lists.ts";

async function payloadOf(outcome: Outcome<TouchedClient>, { loaders }: Context) {
  const { result, userErrors } = outcome;
  return { client: result && (await loaders.clientById.clear(result.id).load(result.id)), userErrors };
}

async function keyedPayloadOf({ outcome, key }: KeyedOutcome, context: Context) {
  return { ...(await payloadOf(outcome, context)), key };
}

export const portalResolvers: Resolvers = {
  Query: {
    portalClients: (_parent, args, context) => listClients(args, context),
    portalClient: (_parent, _args, context) => findClient(context.viewer.client_id ?? "", context),
  },
  Mutation: {
    portalClientRegister: async (_parent, { input }, context) =>
      keyedPayloadOf(await registerClient(input, context), context),
    portalClientRotateKey: async (_parent, { input }, context) =>
      keyedPayloadOf(await rotateClientKey(input, context), context),
    portalClientRevoke: async (_parent, { input }, context) => payloadOf(await revokeClient(input, context), context),
    feedAcknowledge: async (_parent, { input }, context) => payloadOf(await acknowledgeFeed(input, context), context),
  },
  PortalClientConnection: { totalCount: ({ totalCount }) => totalCount() },
  PortalClient: {
    id: ({ id }) => clientIdOf(id),
    contact: ({ contactName, contactEmail }) => ({ name: contactName, email: contactEmail }),
    lag: (client, _args, context) => lagOf(client, context),
  },
};
