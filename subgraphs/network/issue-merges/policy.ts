import { NetworkError } from "../../../common/errors.ts";
import { belongsToRegion, isAdminOf, isMember, type Viewer } from "../../../common/identity/viewer.ts";

/** Whether the viewer may make issues of these regions one: within a region its admin, across regions a coordinator of all of them. */
const mayMerge = (viewer: Viewer, regions: readonly string[]): boolean =>
  viewer.role === "SECRETARIAT" ||
  regions.every((region) =>
    viewer.role === "COORDINATOR" ? belongsToRegion(viewer, region) : isAdminOf(viewer, region),
  );

/** Throws `FORBIDDEN` unless {@link mayMerge}. */
export function requireMayMerge(viewer: Viewer, regions: readonly string[]): void {
  if (mayMerge(viewer, regions)) return;
  throw new NetworkError(
    "FORBIDDEN",
    "Issues are made one by a coordinator of their regions, within a region by its admin, and by the secretariat.",
  );
}

/** Throws `FORBIDDEN` for those who never read of merges. */
export function requireReader({ role }: Viewer): void {
  if (role === "SECRETARIAT" || role === "COORDINATOR" || role === "REGIONAL_ADMIN") return;
  throw new NetworkError("FORBIDDEN", "Merges are for coordinators, admins and the secretariat to see.");
}

/** Whether the viewer may read of a merge: coordinators and admins of either region. Lists have the same as a condition. */
export const mayReadMerge = (viewer: Viewer, regions: readonly string[]): boolean =>
  viewer.role === "SECRETARIAT" ||
  regions.some((region) =>
    viewer.role === "COORDINATOR" ? belongsToRegion(viewer, region) : isAdminOf(viewer, region),
  );

/** Throws `FORBIDDEN` for those who see no issues: nor do they learn which of them are one. */
export function requireMember(viewer: Viewer): void {
  if (isMember(viewer)) return;
  throw new NetworkError("FORBIDDEN", "Issues are for members. Use a token of one.");
}

/** Throws `FORBIDDEN` for those who can object to no merge. That an editor's hub has the duplicate is checked by its region. */
export function requireMayObject(viewer: Viewer, regions: readonly string[]): void {
  const [duplicateRegion = ""] = regions;
  if (viewer.role === "HUB_EDITOR" && belongsToRegion(viewer, duplicateRegion)) return;
  requireMayMerge(viewer, regions);
}
