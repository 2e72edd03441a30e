import type { Code } from "../../../common/taxonomy.ts";
import { refuse } from "../../../common/user-errors.ts";
import { requireVersion } from "../versions.ts";

/**
 * The life cycle of articles and stories in their region. A record is one row with the content that others see, and a revision
 * (content and number, never changed again) for every save. Until the first publication, saving writes both. Afterwards the row
 * keeps what is published: an edit adds a revision alone and puts the record's `draftStatus` beside its `status`; publishing that
 * draft copies the revision into the row. `version` is the number of the newest revision, which every command is checked
 * against; acts that save nothing leave it alone and are told apart by the status they need.
 */
export type ContentStatus = Code<"ContentStatus">;

export type ContentAct = "EDIT" | "SUBMIT" | "REQUEST_CHANGES" | "PUBLISH";

/** What a record is at: `draftStatus` is set while a newer version than the published one is in work. */
export interface ContentState {
  readonly status: ContentStatus;
  readonly draftStatus: ContentStatus | null;
  readonly version: number;
}

interface Step {
  /** The statuses of the newest version in which the act may happen. */
  readonly from: readonly ContentStatus[];
  /** What the newest version is afterwards. */
  readonly to: ContentStatus;
}

export const lifeCycle: Readonly<Record<ContentAct, Step>> = {
  EDIT: {
    from: ["DRAFT", "CHANGES_REQUESTED", "IN_REVIEW", "PUBLISHED_REGION", "NOMINATED", "NATIONAL", "RETRACTED"],
    to: "DRAFT",
  },
  SUBMIT: { from: ["DRAFT", "CHANGES_REQUESTED"], to: "IN_REVIEW" },
  REQUEST_CHANGES: { from: ["IN_REVIEW"], to: "CHANGES_REQUESTED" },
  // Also a new version of something national: what the nation sees is the snapshot of `network`, until that is approved anew.
  PUBLISH: { from: ["IN_REVIEW"], to: "PUBLISHED_REGION" },
};

/** The statuses in which a record is shown to others than its authors. */
export const publishedStatuses = [
  "PUBLISHED_REGION",
  "NOMINATED",
  "NATIONAL",
] as const satisfies readonly ContentStatus[];

export const isPublished = (status: ContentStatus): boolean =>
  publishedStatuses.some((published) => published === status);

/** The status of the newest version. */
export const workingStatus = ({ status, draftStatus }: ContentState): ContentStatus => draftStatus ?? status;

/** The number of the version that a record's row holds. */
export const shownVersion = ({
  status,
  version,
  publishedVersion,
}: ContentState & { readonly publishedVersion: number | null }): number =>
  isPublished(status) ? (publishedVersion ?? version) : version;

/** Refuses an act on a version that is not the newest, or that may not happen now. The record is locked. */
export function requirePossible(
  act: ContentAct,
  state: ContentState,
  { expectedVersion }: { readonly expectedVersion: number },
): void {
  requireVersion(state, expectedVersion);
  const { from } = lifeCycle[act];
  const status = workingStatus(state);
  if (from.includes(status)) return;
  refuse(
    "WRONG_STATE",
    "id",
    `It is ${status}; this can be done with ${from.join(", ")} only.`,
    "いまの状態では行えない操作です。",
  );
}

/** Where the newest version stands after an act: beside the published one, unseen by others, else in the record's own status. */
export const atStatus = (
  { status: current }: Pick<ContentState, "status">,
  status: ContentStatus,
  now: Date,
): Partial<ContentState & { readonly updatedAt: Date }> =>
  isPublished(current) ? { draftStatus: status } : { status, updatedAt: now };

/** Refuses to publish beyond what a region may. */
export function requireRegional(visibility: Code<"Visibility">): asserts visibility is "REGION" | "NETWORK" {
  if (visibility === "REGION" || visibility === "NETWORK") return;
  refuse(
    "INVALID",
    "visibility",
    "A region publishes to REGION or NETWORK.",
    "公開範囲は「地域内」か「ネットワーク内」です。",
  );
}
