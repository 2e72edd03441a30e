import { NetworkError } from "../../../common/errors.ts";
import { belongsToRegion, isMember, mayActAs, type Viewer } from "../../../common/viewer.ts";
import { requireActingAs } from "../acting-hub.ts";

/** Issues are for members: nothing of them, not even a count, reaches portals and anonymous visitors. */
export const mayReadIssues = (viewer: Viewer): boolean => isMember(viewer);

/** A hub that stays anonymous to the network is known in its own region only. */
export const mayKnowHub = (viewer: Viewer, region: string, isAnonymousToNetwork: boolean): boolean =>
  !isAnonymousToNetwork || belongsToRegion(viewer, region);

/** A private me-too note is for the issue's region and the hub that wrote it. */
export const mayReadNote = (viewer: Viewer, region: string, hubId: string, isPrivate: boolean): boolean =>
  !isPrivate || belongsToRegion(viewer, region) || mayActAs(viewer, hubId);

/** Throws `FORBIDDEN` unless the viewer may comment: members, as a hub of theirs; only coordinators and the secretariat without one. */
export function requireCommenting(viewer: Viewer, hubId: string | null): void {
  if (hubId !== null) return requireActingAs(viewer, hubId);
  if (viewer.role === "COORDINATOR" || viewer.role === "SECRETARIAT") return;
  throw new NetworkError(
    "FORBIDDEN",
    "Say with `hubId` for which hub you speak; only coordinators and the secretariat comment without one.",
  );
}
