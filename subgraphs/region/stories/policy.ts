import { NetworkError } from "../../../common/errors.ts";
import { regionOfNodeId } from "../../../common/node-id.ts";
import { belongsToRegion, isAdminOf, isMember, type Viewer } from "../../../common/identity/viewer.ts";
import { isPublished, shownVersion, workingStatus, type ContentAct, type ContentState } from "../content/life-cycle.ts";
import { isVisible, type VisibilityRule, type Visible } from "../content/visibility.ts";

/** Who sees a story is in `../content/visibility.ts`, who writes and reviews it in `../content/rights.ts`; here is the rest. */

type VersionedStory = Visible & ContentState;

/** The newest version is read under the rules for its own status; `story` is one that the viewer sees. */
export const mayReadNewest = (rules: readonly VisibilityRule[], story: VersionedStory): boolean =>
  isVisible(rules, { ...story, status: workingStatus(story) });

/** Whether the viewer is among those who write a story: its hub's editors, and an admin who began it. */
const isAuthor = (rules: readonly VisibilityRule[], story: Visible): boolean =>
  isVisible(rules, { ...story, status: "DRAFT" });

/** Acts of a story's history: what was done to which version. */
interface HistoryEntry {
  readonly act: ContentAct;
  readonly version: number;
}

/**
 * What was published is for all who see the story, the newest version as its status says, the others for the authors. `published`
 * are the numbers of the versions that ever were.
 */
export function mayReadVersion(
  rules: readonly VisibilityRule[],
  story: VersionedStory,
  version: number,
  published: readonly number[],
): boolean {
  if (version === shownVersion(story) || published.includes(version) || isAuthor(rules, story)) return true;
  return version === story.version && mayReadNewest(rules, story);
}

/** The versions of a story that were ever published. */
export const publishedVersions = (
  story: Pick<ContentState, "publishedVersion">,
  history: readonly HistoryEntry[],
): number[] => [
  ...(story.publishedVersion === null ? [] : [story.publishedVersion]),
  ...history.filter(({ act }) => act === "PUBLISH").map(({ version }) => version),
];

/** All of a story's history is for its authors and the region's admin. */
export const mayReadHistory = (
  viewer: Viewer,
  region: string,
  rules: readonly VisibilityRule[],
  story: Visible,
): boolean => isAdminOf(viewer, region) || isAuthor(rules, story);

/** A snapshot is of what was published in the region and still is. */
export const maySnapshot = (story: VersionedStory, version: number, published: readonly number[]): boolean =>
  isPublished(story.status) && published.includes(version);

/** A company that did not agree to be named is named inside the region only; others see its kind and where it is. */
export const mayNameCompany = (viewer: Viewer, region: string, isPublic: boolean): boolean =>
  isPublic || belongsToRegion(viewer, region);

/** Why a company left is for members. */
export const mayReadLeftReason = (viewer: Viewer): boolean => isMember(viewer);

/** What people said without consent stays in the region. */
export const mayReadQuote = (viewer: Viewer, region: string, hasConsent: boolean): boolean =>
  hasConsent || belongsToRegion(viewer, region);

/** What the author noted about a change is for members. */
export const mayReadChangeNote = (viewer: Viewer): boolean => isMember(viewer);

/** Throws `FORBIDDEN` unless the viewer may enter organizations: the region's admin and the editors of its hubs. */
export function requireOrganizationWriter(viewer: Viewer, region: string): void {
  const isEditor = viewer.role === "HUB_EDITOR" && viewer.hubs.some((hubId) => regionOfNodeId(hubId) === region);
  if (isEditor || isAdminOf(viewer, region)) return;
  throw new NetworkError(
    "FORBIDDEN",
    `Organizations of the region ${region} are entered by its admin and the editors of its hubs.`,
  );
}
