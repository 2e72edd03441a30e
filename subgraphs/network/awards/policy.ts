import { NetworkError } from "../../../common/errors.ts";
import type { Viewer } from "../../../common/identity/viewer.ts";

/** Awards are for everybody to read. Throws `FORBIDDEN` unless the viewer may enter and change them. */
export function requireAwardEditor(viewer: Viewer): void {
  if (viewer.role === "SECRETARIAT") return;
  throw new NetworkError("FORBIDDEN", "Only the national secretariat may enter and change awards.");
}
