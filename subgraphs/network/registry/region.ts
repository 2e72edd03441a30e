import { prefectureOf, type Prefecture } from "../../../common/prefectures.ts";
import type { Context } from "../context.ts";
import { mayReadRegion, readableStatuses } from "./policy.ts";
import { regionsByStatus, type HealthRow, type RegionRow } from "./queries.ts";
import type { RegionStatus } from "./life-cycle.ts";

/** What is read and derived of regions. */

/** The health shown of a region; the network's own suspension goes before what the gateway found. */
export type ShownHealth = Omit<HealthRow, "regionCode" | "reportedAt">;

const neverAsked: ShownHealth = {
  status: "UNKNOWN",
  since: null,
  lastOkAt: null,
  p95Ms: null,
  consecutiveFailures: 0,
  reason: null,
  isLeftAlone: false,
};

export function healthOf({ status }: Pick<RegionRow, "status">, reported: HealthRow | null): ShownHealth {
  const health = reported ?? neverAsked;
  return status === "SUSPENDED" ? { ...health, status: "SUSPENDED" } : health;
}

export const prefecturesOf = ({ prefectures }: RegionRow): Prefecture[] =>
  prefectures.flatMap((code) => prefectureOf(code) ?? []);

/** The regions of these states, as far as the viewer may list them. */
export const listRegions = (wanted: readonly RegionStatus[] | null | undefined, { db, viewer }: Context) =>
  regionsByStatus(db, readableStatuses(viewer, wanted));

/** A region that the viewer may see, or null. */
export async function findRegion(code: string, { loaders, viewer }: Context): Promise<RegionRow | null> {
  const region = await loaders.regionByCode.load(code);
  return region && mayReadRegion(viewer, region) ? region : null;
}
