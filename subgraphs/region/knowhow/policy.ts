import { isAdminOf, isMember, type Viewer } from "../../../common/viewer.ts";
import type { ContentStatus } from "../content/life-cycle.ts";
import { isVisible, type VisibilityRule } from "../content/visibility.ts";

/** Who sees an article is in `../content/visibility.ts`, who writes and reviews it in `../content/rights.ts`; here is the rest. */

/** What the rules look at. */
export interface Authored {
  readonly hubId: string;
  readonly authorSub: string;
  readonly draftStatus: ContentStatus | null;
}

/** Adoptions are for members; others see how many hubs have adopted an article, and no list. */
export const mayReadAdoptions = (viewer: Viewer): boolean => isMember(viewer);

/** Issues are for members, and so is which of them an article helps with. */
export const mayReadIssues = (viewer: Viewer): boolean => isMember(viewer);

/** Whose adoptions a viewer sees even when the article is not to be seen any more: those of the own hubs. */
export interface AdopterRights {
  /** Global IDs. */
  readonly hubIds: readonly string[];
  /** Region codes. */
  readonly regions: readonly string[];
}

export const adopterRights = ({ role, hubs, regions }: Viewer): AdopterRights => ({
  hubIds: role === "HUB_EDITOR" ? hubs : [],
  regions: role === "REGIONAL_ADMIN" ? regions : [],
});

/** A version in work beside a published one is seen by those who would see it if it stood alone. */
export const mayReadDraft = (rules: readonly VisibilityRule[], { hubId, authorSub, draftStatus }: Authored): boolean =>
  draftStatus !== null && isVisible(rules, { hubId, authorSub, status: draftStatus, visibility: "HUB" });

/** All of an article's history is for its authors and the region's admin. */
export const mayReadHistory = (
  viewer: Viewer,
  region: string,
  rules: readonly VisibilityRule[],
  { hubId, authorSub }: Authored,
): boolean => isAdminOf(viewer, region) || isVisible(rules, { hubId, authorSub, status: "DRAFT", visibility: "HUB" });
