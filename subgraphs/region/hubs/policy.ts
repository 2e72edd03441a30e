import { NetworkError } from "../../../common/errors.ts";
import { isAdminOf, isMember, type Viewer } from "../../../common/identity/viewer.ts";
import { requireActingAs } from "../acting-hub.ts";

export { hiddenNetworkStatuses } from "../directory-visibility.ts";

/** What a renovation cost and the bands of cost and self-sufficiency are for the network. */
export const mayReadNetworkFields = (viewer: Viewer): boolean => isMember(viewer);

/** Money, occupancy, tenants and the internal contact are for the hub's own editors; not for its region's admin, who sees sums. */
export const mayReadInternals = (viewer: Viewer, hubId: string): boolean =>
  viewer.role === "HUB_EDITOR" && viewer.hubs.includes(hubId);

/** The money of all hubs of a region, summed, is for its admin. */
export const mayReadFinances = (viewer: Viewer, region: string): boolean => isAdminOf(viewer, region);

/** With fewer hubs than this behind it a sum of money is not told, since it would tell that of one. */
export const minHubsOfSum = 3;

/** Throws `FORBIDDEN` unless the viewer may enter hubs into a region's directory. */
export function requireCreating(viewer: Viewer, region: string): void {
  if (isAdminOf(viewer, region)) return;
  throw new NetworkError("FORBIDDEN", `Only the admin of the region ${region} may enter hubs into its directory.`);
}

/** Whether the viewer may see imports of hubs into a region. */
export const mayReadImports = (viewer: Viewer, region: string): boolean => isAdminOf(viewer, region);

/** Throws `FORBIDDEN` unless the viewer administers the region. */
export function requireAdministering(viewer: Viewer, region: string): void {
  if (isAdminOf(viewer, region)) return;
  throw new NetworkError("FORBIDDEN", `Only the admin of the region ${region} may do this.`);
}

/** What an update touches beyond the directory entry. */
export interface TouchedParts {
  readonly networkStatus: boolean;
  readonly internals: boolean;
}

/** Throws `FORBIDDEN` unless the viewer may change these parts of the hub (global ID) of a region. */
export function requireUpdating(viewer: Viewer, region: string, hubId: string, parts: TouchedParts): void {
  requireActingAs(viewer, hubId);
  if (parts.networkStatus && !isAdminOf(viewer, region)) {
    throw new NetworkError("FORBIDDEN", "Only the region's admin may change `networkStatus`.");
  }
  if (parts.internals && !mayReadInternals(viewer, hubId)) {
    throw new NetworkError("FORBIDDEN", "Only the hub's own editors may change `internals`.");
  }
}
