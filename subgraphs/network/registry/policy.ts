import { NetworkError } from "../../../common/errors.ts";
import { isAdminOf, isMember, type Viewer } from "../../../common/identity/viewer.ts";
import { memberStatuses, type RegionStatus } from "./life-cycle.ts";

const isSecretariat = (viewer: Viewer): boolean => viewer.role === "SECRETARIAT";

/** Of the wanted states those that the viewer may list regions of; without a wish, those of the network's regions. */
export function readableStatuses(
  viewer: Viewer,
  wanted: readonly RegionStatus[] | null | undefined,
): readonly RegionStatus[] {
  const statuses = wanted ?? memberStatuses;
  return isSecretariat(viewer) ? statuses : statuses.filter((status) => memberStatuses.includes(status));
}

/** Everybody sees the network's regions; those outside it are for the secretariat and their own admin. */
export const mayReadRegion = (
  viewer: Viewer,
  { code, status }: { readonly code: string; readonly status: RegionStatus },
): boolean => memberStatuses.includes(status) || isSecretariat(viewer) || isAdminOf(viewer, code);

/** Whom to turn to, until when a region belongs to the network, why it is suspended and how it is doing is for members. */
export const mayReadInternals = (viewer: Viewer): boolean => isMember(viewer);

/** Where a region's program is reached is for the secretariat. */
export const mayReadAddress = (viewer: Viewer): boolean => isSecretariat(viewer);

/** Throws `FORBIDDEN` unless the viewer may ask for a region to be taken in. */
export function requireApplicant(viewer: Viewer): void {
  if (viewer.role === "REGIONAL_ADMIN" || isSecretariat(viewer)) return;
  throw new NetworkError("FORBIDDEN", "Only regional admins and the national secretariat may apply for a region.");
}

/** Throws `FORBIDDEN` unless the viewer keeps the registry. */
export function requireSecretariat(viewer: Viewer): void {
  if (isSecretariat(viewer)) return;
  throw new NetworkError("FORBIDDEN", "Only the national secretariat may change the registry of regions.");
}

/** Throws unless the caller is the gateway on the registry's business; a visitor's token never is, whatever its role. */
export function requireRegistryScope(viewer: Viewer): void {
  if (viewer.scope === "registry") return;
  if (viewer.sub === "anonymous") throw new NetworkError("UNAUTHENTICATED", "Send a bearer token of the gateway.");
  throw new NetworkError("FORBIDDEN", "Only the gateway's own token for the registry opens this.");
}
