import { NetworkError } from "../../../common/errors.ts";
import { belongsToRegion, isAdminOf, isMember, type Viewer } from "../../../common/identity/viewer.ts";
import { requireActingAs } from "../acting-hub.ts";
import type { ContentStatus } from "../content/life-cycle.ts";
import { isVisible, type VisibilityRule } from "../content/visibility.ts";
import { toLocalUuid } from "../local-id.ts";

/** Who sees an article is in `../content/visibility.ts`, who writes and reviews it in `../content/rights.ts`; here is the rest. */

/** What the rules look at. */
export interface Authored {
  readonly hubId: string;
  readonly authorSub: string;
  readonly draftStatus: ContentStatus | null;
}

/** Adoptions are for members; others see how many hubs have adopted an article, and no list. */
export const mayReadAdoptions = (viewer: Viewer): boolean => isMember(viewer);

/** Throws `FORBIDDEN` unless the viewer may speak for the hub or, without one, in the role of an admin, a coordinator or the secretariat. */
export function requireSpeaking(viewer: Viewer, hubId: string | null): void {
  if (hubId !== null) return requireActingAs(viewer, hubId);
  if (isMember(viewer) && viewer.role !== "HUB_EDITOR") return;
  throw new NetworkError("FORBIDDEN", "Say with `hubId` for which hub you speak. Use a token of one of its editors.");
}

/** Issues are for members, and so is which of them an article helps with. */
export const mayReadIssues = (viewer: Viewer): boolean => isMember(viewer);

/** Which adoptions a viewer sees, beside those that are told to the whole network. */
export interface AdopterRights {
  /** Global IDs of the own hubs, whose adoptions are seen whatever becomes of the article. */
  readonly hubIds: readonly string[];
  /** Codes of the regions administered, whose hubs' adoptions are seen alike. */
  readonly regions: readonly string[];
  /** Sees what the article's region and the hub's are told: belongs to the article's. */
  readonly isOfArticlesRegion: boolean;
  /** The regions belonged to as a member; `["*"]` for all. */
  readonly memberRegions: readonly string[];
  /** UUIDs of the own hubs in the article's region: its authors see what only the two hubs are told. */
  readonly authorHubIds: readonly string[];
  /** Administers the article's region. */
  readonly isArticlesAdmin: boolean;
}

export function adopterRights(viewer: Viewer, region: string): AdopterRights {
  const { role, hubs, regions } = viewer;
  return {
    hubIds: role === "HUB_EDITOR" ? hubs : [],
    regions: role === "REGIONAL_ADMIN" ? regions : [],
    isOfArticlesRegion: belongsToRegion(viewer, region),
    memberRegions: isMember(viewer) && role !== "SECRETARIAT" ? regions : [],
    authorHubIds: role === "HUB_EDITOR" ? hubs.flatMap((id) => toLocalUuid(id, "hub", region) ?? []) : [],
    isArticlesAdmin: isAdminOf(viewer, region),
  };
}

/** A version in work beside a published one is seen by those who would see it if it stood alone. */
export const mayReadDraft = (rules: readonly VisibilityRule[], { hubId, authorSub, draftStatus }: Authored): boolean =>
  draftStatus !== null && isVisible(rules, { hubId, authorSub, status: draftStatus, visibility: "HUB" });

/** Whether the viewer is among those who write an article: its hub's editors, and an admin who began it. */
export const isAuthor = (
  rules: readonly VisibilityRule[],
  { hubId, authorSub }: Pick<Authored, "hubId" | "authorSub">,
): boolean => isVisible(rules, { hubId, authorSub, status: "DRAFT", visibility: "HUB" });

/** All of an article's history is for its authors and the region's admin. */
export const mayReadHistory = (
  viewer: Viewer,
  region: string,
  rules: readonly VisibilityRule[],
  article: Pick<Authored, "hubId" | "authorSub">,
): boolean => isAdminOf(viewer, region) || isAuthor(rules, article);
