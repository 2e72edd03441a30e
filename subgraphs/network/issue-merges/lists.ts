import { listPage, type Connection } from "../../../common/database/keyset.ts";
import { formatNodeId, nationalRegion } from "../../../common/node-id.ts";
import type { Context } from "../context.ts";
import { nationalUuid } from "../national-id.ts";
import type { QueryIssueMergesArgs, RequireFields } from "../schema.generated.ts";
import { mayReadMerge, requireReader } from "./policy.ts";
import { countMerges, isInState, isReadable, mergeOrders, mergePage, type MergeRow } from "./queries.ts";

export type MergePage = Connection<MergeRow>;

/** The type in the global IDs of merges. */
const mergeType = "merge";

export const mergeIdOf = (id: string): string => formatNodeId(mergeType, nationalRegion, id);

/** The merges of the viewer's regions. */
export async function listMerges(
  args: RequireFields<QueryIssueMergesArgs, "orderBy">,
  { db, viewer }: Context,
): Promise<MergePage> {
  requireReader(viewer);
  const conditions = [isReadable(viewer), ...(args.states ? [isInState(args.states)] : [])];
  return listPage(args, mergeOrders, nationalRegion, {
    type: mergeType,
    read: (request) => mergePage(db, request, conditions),
    count: () => countMerges(db, conditions),
  });
}

/** A merge by its global ID; null where there is none that the viewer may see. */
export async function findMerge(id: string, { loaders, viewer }: Context): Promise<MergeRow | null> {
  const uuid = nationalUuid(id, mergeType);
  const merge = uuid === undefined ? null : await loaders.mergeById.load(uuid);
  return merge && mayReadMerge(viewer, merge.regions) ? merge : null;
}
