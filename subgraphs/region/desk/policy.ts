import { NetworkError } from "../../../common/errors.ts";
import { belongsToRegion, isAdminOf, isMember, type Viewer } from "../../../common/identity/viewer.ts";

/** Who keeps searches, reads the log and the digest; whom notices are for is in `recipients.ts`, who moderates in `moderation-rights.ts`. */

/** What a viewer reads of a region's audit log: all of it, their own acts, or nothing. */
export type AuditView = "ALL" | "OWN" | "NONE";

export function auditViewOf(viewer: Viewer, region: string): AuditView {
  if (!isMember(viewer)) return "NONE";
  const isOverseer =
    viewer.role === "SECRETARIAT" ||
    isAdminOf(viewer, region) ||
    (viewer.role === "COORDINATOR" && belongsToRegion(viewer, region));
  return isOverseer ? "ALL" : "OWN";
}

/** The digest is for those who look after regions. */
export const mayReadDigest = (viewer: Viewer): boolean =>
  viewer.role === "REGIONAL_ADMIN" || viewer.role === "COORDINATOR" || viewer.role === "SECRETARIAT";

/** Throws `FORBIDDEN` unless the viewer may send the admins of a region a digest. */
export function requireSendingDigest(viewer: Viewer, region: string): void {
  if (viewer.role === "SECRETARIAT" || (viewer.role === "COORDINATOR" && belongsToRegion(viewer, region))) return;
  throw new NetworkError(
    "FORBIDDEN",
    `A digest for the admins of ${region} is sent by a coordinator assigned to the region, or by the secretariat.`,
  );
}

/** Throws `FORBIDDEN` unless the viewer may keep searches in a region: their home, or any for those who look after the nation. */
export function requireKeepingSearches(viewer: Viewer, region: string): void {
  if (belongsToRegion(viewer, region) || viewer.role === "SECRETARIAT") return;
  throw new NetworkError(
    "FORBIDDEN",
    isMember(viewer)
      ? "Keep your searches in your own region: name its code in `regionCode`."
      : "Saved searches are for members. Use a token of one.",
  );
}
