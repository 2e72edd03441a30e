import { listPage, type Connection } from "../../../common/database/keyset.ts";
import { nationalRegion } from "../../../common/node-id.ts";
import type { Context } from "../context.ts";
import { nationalUuid } from "../national-id.ts";
import type { QueryPortalClientsArgs, RequireFields } from "../schema.generated.ts";
import { portalType } from "./commands.ts";
import { requirePortalKeeper } from "./policy.ts";
import { clientOrders, clientPage, countClients, hasStatus, type ClientRow } from "./queries.ts";

export type ClientPage = Connection<ClientRow>;

export async function listClients(
  args: RequireFields<QueryPortalClientsArgs, "orderBy">,
  { db, viewer }: Context,
): Promise<ClientPage> {
  requirePortalKeeper(viewer);
  const conditions = args.status ? [hasStatus(args.status)] : [];
  return listPage(args, clientOrders, nationalRegion, {
    type: portalType,
    read: (request) => clientPage(db, request, conditions),
    count: () => countClients(db, conditions),
  });
}

/** A client by its global ID, for the secretariat and for itself; null otherwise. */
export async function findClient(id: string, { loaders, viewer }: Context): Promise<ClientRow | null> {
  const uuid = nationalUuid(id, portalType);
  const isReadable = viewer.role === "SECRETARIAT" || (viewer.role === "PORTAL_CLIENT" && viewer.client_id === id);
  return uuid === undefined || !isReadable ? null : loaders.clientById.load(uuid);
}

/** How many of the feed's entries a client has not said to have. */
export const lagOf = async ({ lastSeenSeq }: ClientRow, { loaders }: Context): Promise<number> =>
  Math.max(0, (await loaders.lastFeedSeq()) - (lastSeenSeq ?? 0));
