import { NetworkError } from "../../../common/errors.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import { isAdminOf, mayActAs, type Viewer } from "../../../common/identity/viewer.ts";
import { lifeCycle, type ContentAct } from "./life-cycle.ts";

/** Who may do what to articles and stories; where they stand for it is in `life-cycle.ts`, who sees them in `visibility.ts`. */

/** Whether the viewer may ever do this to a record of the hub (UUID) of this region. */
export function mayDo(act: ContentAct, viewer: Viewer, region: string, hubId: string): boolean {
  if (lifeCycle[act].by === "REVIEWERS") return isAdminOf(viewer, region);
  return mayActAs(viewer, formatNodeId("hub", region, hubId));
}

/** Throws `FORBIDDEN` unless the viewer administers the region. */
export function requireReviewer(viewer: Viewer, region: string): void {
  if (isAdminOf(viewer, region)) return;
  throw new NetworkError("FORBIDDEN", `Only an admin of the region ${region} may do this. Use a token of one.`);
}

/** Throws `FORBIDDEN` unless the viewer may do this to a record of the hub (UUID) of this region, and does not tell which hub that is. */
export function requireRight(act: ContentAct, viewer: Viewer, region: string, hubId: string): void {
  if (mayDo(act, viewer, region, hubId)) return;
  if (lifeCycle[act].by === "REVIEWERS") requireReviewer(viewer, region);
  throw new NetworkError(
    "FORBIDDEN",
    "This is for the hub whose it is. Use a token of one of its editors or of its region's admin.",
  );
}

/** Throws `FORBIDDEN` when the viewer is among the authors (`sub`): nobody approves their own work. */
export function requireNotAuthor(viewer: Viewer, authorSubs: readonly string[]): void {
  if (!authorSubs.includes(viewer.sub)) return;
  throw new NetworkError("FORBIDDEN", "You may not approve what you wrote yourself. Ask another admin of the region.");
}
