import { NetworkError } from "../../../common/errors.ts";
import { belongsToRegion, isAdminOf, type Viewer } from "../../../common/identity/viewer.ts";

/** Who may take national content out of everybody's sight. Reading it is for everybody. */

export type PublicationAct = "RETRACT" | "HIDE" | "UNHIDE" | "DECIDE_DEPARTED";

type Claim = (viewer: Viewer, region: string) => boolean;

const isSecretariat: Claim = ({ role }) => role === "SECRETARIAT";
const isCoordinator: Claim = (viewer, region) => viewer.role === "COORDINATOR" && belongsToRegion(viewer, region);

const claims: Readonly<Record<PublicationAct, readonly Claim[]>> = {
  // The author's region always may: what it told the nation stays its own.
  RETRACT: [isSecretariat, isAdminOf],
  HIDE: [isCoordinator],
  UNHIDE: [isSecretariat, isCoordinator],
  DECIDE_DEPARTED: [isSecretariat],
};

/** Throws `FORBIDDEN` unless the viewer may do this with what a region published nationally. */
export function requireMayAct(act: PublicationAct, viewer: Viewer, region: string): void {
  if (claims[act].some((claim) => claim(viewer, region))) return;
  throw new NetworkError("FORBIDDEN", "Your role does not allow this with what that region published nationally.");
}
