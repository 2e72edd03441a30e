import { listPage, type Connection } from "../../../common/database/keyset.ts";
import { nationalRegion } from "../../../common/node-id.ts";
import type { Context } from "../context.ts";
import { nationalUuid } from "../national-id.ts";
import type { QueryAwardsArgs, RequireFields } from "../schema.generated.ts";
import { awardConditions, awardOrders, awardPage, countAwards, type AwardRow } from "./queries.ts";

export type AwardListArgs = RequireFields<QueryAwardsArgs, "orderBy">;
export type AwardPage = Connection<AwardRow>;

/** The type in the global IDs of awards. */
export const awardType = "award";

/** A page of the awards; the total is counted only when asked for. */
export async function listAwards(args: AwardListArgs, { db }: Context): Promise<AwardPage> {
  const conditions = awardConditions(args.filter ?? {});
  return listPage(args, awardOrders, nationalRegion, {
    type: awardType,
    read: (request) => awardPage(db, request, conditions),
    count: () => countAwards(db, conditions),
  });
}

/** An award by its global ID; null for any other text. */
export async function findAward(id: string, { loaders }: Context): Promise<AwardRow | null> {
  const uuid = nationalUuid(id, awardType);
  return uuid === undefined ? null : loaders.awardById.load(uuid);
}
