import { NetworkError } from "../../../common/errors.ts";
import type { Viewer } from "../../../common/identity/viewer.ts";

/** Programs are for everybody to read; outside the days of their publication for those who keep them. */
export const mayReadUnpublished = (viewer: Viewer): boolean => viewer.role === "SECRETARIAT";

/** Throws `FORBIDDEN` unless the viewer may change the nation's programs. */
export function requireProgramEditor(viewer: Viewer): void {
  if (viewer.role === "SECRETARIAT") return;
  throw new NetworkError("FORBIDDEN", "Only the national secretariat may change national programs.");
}
