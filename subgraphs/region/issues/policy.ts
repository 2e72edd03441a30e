import { NetworkError } from "../../../common/errors.ts";
import { regionOfNodeId } from "../../../common/node-id.ts";
import {
  belongsToRegion,
  isAdminOf,
  isDesk,
  isMember,
  mayActAs,
  type Viewer,
} from "../../../common/identity/viewer.ts";
import { requireActingAs } from "../acting-hub.ts";

/** Who sees what of issues, and who joins them. What may be done to an issue in which state is in `life-cycle.ts`. */

/** Issues are for members: nothing of them, not even a count, reaches portals and anonymous visitors. */
export const mayReadIssues = (viewer: Viewer): boolean => isMember(viewer);

/** A hub that stays anonymous to the network is known in its own region only. */
export const mayKnowHub = (viewer: Viewer, region: string, isAnonymousToNetwork: boolean): boolean =>
  !isAnonymousToNetwork || belongsToRegion(viewer, region);

/** A private me-too note is for the issue's region and the hub that wrote it. */
export const mayReadNote = (viewer: Viewer, region: string, hubId: string, isPrivate: boolean): boolean =>
  !isPrivate || belongsToRegion(viewer, region) || mayActAs(viewer, hubId);

/** Barriers and clusters are collected for those who look across regions. */
const mayCollect = (viewer: Viewer): boolean => viewer.role === "COORDINATOR" || viewer.role === "SECRETARIAT";

/** Throws `FORBIDDEN` unless the viewer looks across regions. */
export function requireCollecting(viewer: Viewer): void {
  if (mayCollect(viewer)) return;
  throw new NetworkError("FORBIDDEN", "This is for coordinators and the secretariat. Use a token of one.");
}

/** Throws `FORBIDDEN` unless the viewer may comment: members, as a hub of theirs; only coordinators and the secretariat without one. */
export function requireCommenting(viewer: Viewer, hubId: string | null): void {
  if (hubId !== null) return requireActingAs(viewer, hubId);
  if (mayCollect(viewer)) return;
  throw new NetworkError(
    "FORBIDDEN",
    "Say with `hubId` for which hub you speak; only coordinators and the secretariat comment without one.",
  );
}

/**
 * Throws `FORBIDDEN` unless the national desk asks: it alone takes the steps of a merge, so that none is left half done. For whom it asks
 * is looked at besides.
 */
export function requireDesk(viewer: Viewer): void {
  if (isDesk(viewer)) return;
  throw new NetworkError(
    "FORBIDDEN",
    "The steps of a merge are the national desk's. Use `issueMerge` and `issueUnmerge`, which take all of them.",
  );
}

interface Place {
  readonly viewer: Viewer;
  readonly region: string;
}

/** Whether the viewer may make one of these issues (global IDs): across regions who looks across, an admin within the own region. */
const mayMerge = ({ viewer, region }: Place, issueIds: readonly string[]): boolean =>
  mayCollect(viewer) || (isAdminOf(viewer, region) && issueIds.every((id) => regionOfNodeId(id) === region));

/** Throws `FORBIDDEN` unless {@link mayMerge}. */
export function requireMerging(place: Place, issueIds: readonly string[]): void {
  if (mayMerge(place, issueIds)) return;
  throw new NetworkError(
    "FORBIDDEN",
    "Issues are merged by coordinators and the secretariat, and by a region's admin when both are of the region.",
  );
}

/**
 * Throws `FORBIDDEN` unless the viewer may undo a merge: who may merge, and the duplicate's reporter, who has the right to object. Where
 * that hub stays anonymous to the master's region, whoever acts for a hub of the duplicate's region: that region has checked it before.
 */
export function requireUnmerging(place: Place, issueIds: readonly [string, string], reporterId: string | null): void {
  if (mayMerge(place, issueIds)) return;
  const { viewer } = place;
  if (reporterId !== null && mayActAs(viewer, reporterId)) return;
  const [, duplicateId] = issueIds;
  const duplicateRegion = regionOfNodeId(duplicateId);
  if (reporterId === null && duplicateRegion !== place.region && isHubSide(viewer, duplicateRegion ?? "")) return;
  throw new NetworkError(
    "FORBIDDEN",
    "A merge is undone by coordinators, the secretariat, the region's admin, or the hub that reported the duplicate.",
  );
}

const isHubSide = (viewer: Viewer, region: string): boolean =>
  isAdminOf(viewer, region) ||
  (viewer.role === "HUB_EDITOR" && viewer.hubs.some((hubId) => regionOfNodeId(hubId) === region));
