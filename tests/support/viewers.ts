import type { Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";

/** A viewer of a role; an editor edits the hubs with these content keys, the regions follow from them. Another scope is somebody else. */
export function viewerOf(role: Viewer["role"], scope: { regions?: string[]; hubs?: string[] } = {}): Viewer {
  const hubs = scope.hubs ?? [];
  const regions = scope.regions ?? [...new Set(hubs.map((key) => key.split("/")[0] ?? ""))];
  return { sub: [role.toLowerCase(), ...regions, ...hubs].join(" "), role, regions, hubs: hubs.map(nodeIdOf) };
}

/** An editor of the hubs with these content keys. */
export const editorOf = (...hubs: string[]): Viewer => viewerOf("HUB_EDITOR", { hubs });

export const adminOf = (region: string): Viewer => viewerOf("REGIONAL_ADMIN", { regions: [region] });

/** A coordinator of the whole nation. */
export const coordinator = viewerOf("COORDINATOR", { regions: ["*"] });
export const secretariat = viewerOf("SECRETARIAT");
export const portal = viewerOf("PORTAL_CLIENT");
