import { listPage, type Connection } from "../../../common/database/keyset.ts";
import type { Context } from "./context.ts";
import { hiddenNetworkStatuses } from "./policy.ts";
import { areVisible, countHubs, hubConditions, hubOrders, hubPage, type HubRow } from "./queries.ts";
import type { QueryHubsArgs, RequireFields } from "./schema.generated.ts";

export type HubListArgs = RequireFields<QueryHubsArgs, "orderBy">;
export type HubPage = Connection<HubRow>;

/** The hubs that the viewer may see, a page of them; the total is counted only when asked for. */
export async function listHubs(args: HubListArgs, { region, viewer, db }: Context): Promise<HubPage> {
  const conditions = [...areVisible(hiddenNetworkStatuses(viewer)), ...hubConditions(args.filter ?? {})];
  return listPage(args, hubOrders, region, {
    type: "hub",
    read: (request) => hubPage(db, request, conditions, region),
    count: () => countHubs(db, conditions),
  });
}
