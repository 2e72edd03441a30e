import { NetworkError } from "../../../common/errors.ts";
import { isAdminOf, isMember, mayActAs, type Viewer } from "../../../common/identity/viewer.ts";

/** Programs are for everybody. */
export { eventVisibilities as visibleTo } from "../directory-visibility.ts";

/** Internal notes of an event, and the issues it is about. */
export const mayReadInternals = (viewer: Viewer): boolean => isMember(viewer);

/** Throws `FORBIDDEN` unless the viewer may enter and change the region's programs. */
export function requireProgramWriter(viewer: Viewer, region: string): void {
  if (isAdminOf(viewer, region)) return;
  throw new NetworkError("FORBIDDEN", `Only the admin of the region ${region} may change its support programs.`);
}

/** Throws `FORBIDDEN` unless the viewer may announce and change events that this hub (global ID) puts on; null for the region itself. */
export function requireEventWriter(viewer: Viewer, region: string, hubId: string | null): void {
  if (isAdminOf(viewer, region) || (hubId !== null && mayActAs(viewer, hubId))) return;
  throw new NetworkError(
    "FORBIDDEN",
    "Only the region's admin, or an editor of the hub that puts the event on, may do this.",
  );
}
