import { NetworkError } from "../../../common/errors.ts";
import { isAdminOf, type Viewer } from "../../../common/viewer.ts";

/** Who may review articles and stories; who may write them is in `../acting-hub.ts`. */

/** Throws `FORBIDDEN` unless the viewer administers the region. */
export function requireReviewer(viewer: Viewer, region: string): void {
  if (isAdminOf(viewer, region)) return;
  throw new NetworkError("FORBIDDEN", `Only an admin of the region ${region} may review. Use a token of one.`);
}

/** Throws `FORBIDDEN` when the viewer is among the authors (`sub`): nobody approves their own work. */
export function requireNotAuthor(viewer: Viewer, authorSubs: readonly string[]): void {
  if (!authorSubs.includes(viewer.sub)) return;
  throw new NetworkError("FORBIDDEN", "You may not approve what you wrote yourself. Ask another admin of the region.");
}
