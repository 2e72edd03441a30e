import { NetworkError } from "../../../common/errors.ts";
import type { Viewer } from "../../../common/identity/viewer.ts";

/** The glossary is for everybody to read. Throws `FORBIDDEN` unless the viewer may change it. */
export function requireGlossaryEditor(viewer: Viewer): void {
  if (viewer.role === "SECRETARIAT") return;
  throw new NetworkError("FORBIDDEN", "Only the national secretariat may change the glossary.");
}
