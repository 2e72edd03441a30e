import { z } from "zod";
import { codesOf } from "../taxonomy.ts";
import { regionOfNodeId } from "../node-id.ts";

/**
 * Who asks. Made from verified token claims only (RFC 7519 `sub`, and our `role`, `regions`, `hubs`, `client_id`), never from
 * headers. The gateway makes it from the client's token and puts the same claims into the token it signs for a region.
 */
export const viewerClaims = z.object({
  sub: z.string().min(1).max(200),
  role: z.enum(codesOf("Role")),
  /** Region codes the role holds for; `["*"]` is all of them (a national coordinator). */
  regions: z.array(z.string().max(31)).max(100).default([]),
  /** Global IDs of the hubs the viewer edits. */
  hubs: z.array(z.string().max(80)).max(100).default([]),
  client_id: z.string().max(200).optional(),
  /**
   * What a program of ours is about when it calls another in its own name: the gateway `registry` at the network program, the
   * network program `desk` at a region, there with the claims of whom it acts for. Of another issuer it counts as none (see
   * `token.ts`), as it does in another form.
   */
  scope: z.string().optional().catch(undefined),
});

export type Viewer = Readonly<z.infer<typeof viewerClaims>>;

/** Whether the network program's national desk asks, for the viewer whose claims it brings. Regions tell nobody else their snapshots. */
export const isDesk = ({ scope }: Viewer): boolean => scope === "desk";

/** The viewer of a request without a token. */
export const anonymousViewer: Viewer = { sub: "anonymous", role: "ANONYMOUS", regions: [], hubs: [] };

/** Members see what is `NETWORK`; portals and anonymous visitors only what is `PUBLIC`. */
export const isMember = (viewer: Viewer): boolean => viewer.role !== "ANONYMOUS" && viewer.role !== "PORTAL_CLIENT";

/** Whether the viewer belongs to a region: its editors, its admin, a coordinator it is assigned to. Never the secretariat. */
export function belongsToRegion(viewer: Viewer, region: string): boolean {
  if (!isMember(viewer) || viewer.role === "SECRETARIAT") return false;
  return viewer.regions.includes(region) || viewer.regions.includes("*");
}

/** Whether the viewer administers a region. */
export const isAdminOf = (viewer: Viewer, region: string): boolean =>
  viewer.role === "REGIONAL_ADMIN" && viewer.regions.includes(region);

/** Whether the viewer may act as this hub (global ID): its editors, and the admin of its region. */
export function mayActAs(viewer: Viewer, hubId: string): boolean {
  if (viewer.role === "HUB_EDITOR") return viewer.hubs.includes(hubId);
  const region = regionOfNodeId(hubId);
  return region !== undefined && isAdminOf(viewer, region);
}
