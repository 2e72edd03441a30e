import { formatNodeId } from "../../../common/node-id.ts";
import { toConnection, toPageRequest, type Connection, type KeysetRow } from "../db/keyset.ts";
import type { Context } from "./context.ts";
import { hiddenNetworkStatuses } from "./policy.ts";
import { areVisible, countHubs, hubConditions, hubOrders, hubPage, hubSortKeys, type HubRow } from "./queries.ts";
import type { QueryHubsArgs, RequireFields } from "./schema.generated.ts";

export type HubListArgs = RequireFields<QueryHubsArgs, "orderBy">;
export type HubPage = Connection<HubRow & KeysetRow>;

/** The hubs that the viewer may see, a page of them; the total is counted only when asked for. */
export async function listHubs(args: HubListArgs, { region, viewer, db }: Context): Promise<HubPage> {
  const request = toPageRequest(args, args.orderBy, hubOrders[args.orderBy]);
  const conditions = [...areVisible(hiddenNetworkStatuses(viewer)), ...hubConditions(args.filter ?? {})];
  const rows = await hubPage(db, request, conditions, region);
  const keyed = rows.map((row) => ({ ...row, sortKey: hubSortKeys[args.orderBy](row) }));
  return toConnection(
    request,
    keyed,
    (row) => formatNodeId("hub", region, row.id),
    () => countHubs(db, conditions),
  );
}
