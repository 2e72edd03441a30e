import { belongsToRegion, isMember, type Viewer } from "../../../common/viewer.ts";
import { shownVersion, workingStatus, type ContentState } from "../content/life-cycle.ts";
import { isVisible, type VisibilityRule, type Visible } from "../content/visibility.ts";

type VersionedStory = Visible & ContentState & { readonly publishedVersion: number | null };

/** The newest version is read under the rules for its own status; `story` is one that the viewer sees. */
export const mayReadNewest = (rules: readonly VisibilityRule[], story: VersionedStory): boolean =>
  isVisible(rules, { ...story, status: workingStatus(story) });

/** The version that is shown is for all who see the story, the newest as its status says, the others for the authors. */
export function mayReadVersion(rules: readonly VisibilityRule[], story: VersionedStory, version: number): boolean {
  if (version === shownVersion(story)) return true;
  return version === story.version ? mayReadNewest(rules, story) : isVisible(rules, { ...story, status: "DRAFT" });
}

/** A company that did not agree to be named in public is named to members. */
export const mayNameCompany = (viewer: Viewer, isPublic: boolean): boolean => isPublic || isMember(viewer);

/** Why a company left is for members. */
export const mayReadLeftReason = (viewer: Viewer): boolean => isMember(viewer);

/** What people said without consent stays in the region. */
export const mayReadQuote = (viewer: Viewer, region: string, hasConsent: boolean): boolean =>
  hasConsent || belongsToRegion(viewer, region);

/** What the author noted about a change is for members. */
export const mayReadChangeNote = (viewer: Viewer): boolean => isMember(viewer);
