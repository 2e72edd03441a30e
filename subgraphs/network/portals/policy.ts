import { NetworkError } from "../../../common/errors.ts";
import type { Viewer } from "../../../common/identity/viewer.ts";

/** Throws `FORBIDDEN` unless the viewer keeps the list of portals. */
export function requirePortalKeeper({ role }: Viewer): void {
  if (role === "SECRETARIAT") return;
  throw new NetworkError("FORBIDDEN", "Only the national secretariat may register portals and see who they are.");
}

/** Throws `FORBIDDEN` unless a portal client asks; its global ID. */
export function requirePortal({ role, client_id: clientId }: Viewer): string {
  if (role === "PORTAL_CLIENT" && clientId !== undefined) return clientId;
  throw new NetworkError("FORBIDDEN", "Only a portal client may say how far it has read. Use its key.");
}
