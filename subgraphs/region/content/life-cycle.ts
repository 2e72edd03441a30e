import type { Code } from "../../../common/taxonomy.ts";
import { refuse } from "../../../common/writing/user-errors.ts";
import { requireVersion } from "../../../common/writing/versions.ts";

/**
 * The life cycle of articles and stories in their region; what the nation makes of them is known to `network` alone. A record is
 * one row with the content that others see, and a revision (content and number, never changed again) for every save. Until the
 * first publication, saving writes both. Afterwards the row keeps what is published: an edit adds a revision alone and puts the
 * record's `draftStatus` beside its `status`; publishing that draft copies the revision into the row. So the content in work is the
 * newest revision's where there is a `draftStatus`, else the row's. `version` is the number of the content in work; where a draft
 * is dropped, it goes back to the published one's, and the next save takes a number that was never used. What is done to the content
 * in work is checked against `version`, what is done to the record against the number that it shows; acts that save nothing leave
 * both alone and are told apart by the status they need.
 */
export type ContentStatus = Code<"ContentStatus">;

export type ContentAct = Code<"ContentAct">;

/** What a record is at: `draftStatus` is set while a newer version than the published one is in work. */
export interface ContentState {
  readonly status: ContentStatus;
  readonly draftStatus: ContentStatus | null;
  readonly version: number;
  /** The version published last; null when none ever was. */
  readonly publishedVersion: number | null;
}

/**
 * Which status an act looks at: that of the version in work, of a draft beside a published version, of a record that was never
 * published, of any record, or of one beside which no draft is.
 */
type Subject = "NEWEST" | "DRAFT_BESIDE" | "NEVER_PUBLISHED" | "RECORD" | "UNDRAFTED";

interface Step {
  readonly of: Subject;
  /** The statuses in which the act may happen. */
  readonly from: readonly ContentStatus[];
  /** What the subject is afterwards; null when the act leaves it as it is. */
  readonly to: ContentStatus | null;
  /** Whose act it is: the editors of the record's hub (and the region's admin for them), or the region's admin alone. */
  readonly by: "AUTHORS" | "REVIEWERS";
}

export const lifeCycle = {
  EDIT: {
    of: "NEWEST",
    from: ["DRAFT", "CHANGES_REQUESTED", "IN_REVIEW", "PUBLISHED_REGION"],
    to: "DRAFT",
    by: "AUTHORS",
  },
  SUBMIT: { of: "NEWEST", from: ["DRAFT", "CHANGES_REQUESTED"], to: "IN_REVIEW", by: "AUTHORS" },
  WITHDRAW: { of: "NEWEST", from: ["IN_REVIEW"], to: "DRAFT", by: "AUTHORS" },
  REQUEST_CHANGES: { of: "NEWEST", from: ["IN_REVIEW"], to: "CHANGES_REQUESTED", by: "REVIEWERS" },
  PUBLISH: { of: "NEWEST", from: ["IN_REVIEW"], to: "PUBLISHED_REGION", by: "REVIEWERS" },
  DISCARD_DRAFT: { of: "DRAFT_BESIDE", from: ["DRAFT", "CHANGES_REQUESTED"], to: "PUBLISHED_REGION", by: "AUTHORS" },
  DELETE: { of: "NEVER_PUBLISHED", from: ["DRAFT", "CHANGES_REQUESTED"], to: null, by: "AUTHORS" },
  // While a draft is in work there is something to decide first.
  ARCHIVE: { of: "UNDRAFTED", from: ["PUBLISHED_REGION"], to: "ARCHIVED", by: "REVIEWERS" },
  UNARCHIVE: { of: "RECORD", from: ["ARCHIVED"], to: "PUBLISHED_REGION", by: "REVIEWERS" },
  // Never waits for a draft.
  RETRACT: { of: "RECORD", from: ["PUBLISHED_REGION", "ARCHIVED"], to: "RETRACTED", by: "REVIEWERS" },
  REISSUE: { of: "RECORD", from: ["RETRACTED"], to: "DRAFT", by: "AUTHORS" },
  MARK_OBSOLETE: { of: "RECORD", from: ["PUBLISHED_REGION"], to: null, by: "AUTHORS" },
  UNMARK_OBSOLETE: { of: "RECORD", from: ["PUBLISHED_REGION"], to: null, by: "AUTHORS" },
  CONFIRM: { of: "RECORD", from: ["PUBLISHED_REGION"], to: null, by: "AUTHORS" },
  // The published version stays as it is; only the text kept of an old one loses what should never have been in it.
  REDACT: {
    of: "RECORD",
    from: ["DRAFT", "IN_REVIEW", "CHANGES_REQUESTED", "PUBLISHED_REGION", "RETRACTED", "ARCHIVED"],
    to: null,
    by: "REVIEWERS",
  },
} as const satisfies Readonly<Record<ContentAct, Step>>;

/** What of a record's history others may read beside its authors and the region's admin. */
const openActs: ReadonlySet<ContentAct> = new Set([
  "PUBLISH",
  "ARCHIVE",
  "UNARCHIVE",
  "RETRACT",
  "MARK_OBSOLETE",
  "UNMARK_OBSOLETE",
  "CONFIRM",
]);

/** Whether everybody who sees a record may read that this was done to it. */
export const isOpenAct = ({ act }: { readonly act: ContentAct }): boolean => openActs.has(act);

/** Whether a record is shown to others than its region. */
export const isPublished = (status: ContentStatus): status is "PUBLISHED_REGION" => status === "PUBLISHED_REGION";

/** The status of the newest version. */
export const workingStatus = ({ status, draftStatus }: Pick<ContentState, "status" | "draftStatus">): ContentStatus =>
  draftStatus ?? status;

/** The number of the version that a record's row holds: what was published last, for as long as it is not begun anew. */
export const shownVersion = ({ status, version, publishedVersion }: ContentState): number =>
  status === "PUBLISHED_REGION" || status === "RETRACTED" || status === "ARCHIVED"
    ? (publishedVersion ?? version)
    : version;

/** Refuses an act on a version that is not the newest, or that may not happen now. The record is locked. */
export function requirePossible(
  act: ContentAct,
  state: ContentState,
  { expectedVersion }: { readonly expectedVersion: number },
): void {
  const { of, from }: Step = lifeCycle[act];
  const isOfRecord = of === "RECORD" || of === "UNDRAFTED";
  requireVersion({ version: isOfRecord ? shownVersion(state) : state.version }, expectedVersion);
  const status = statusOf(of, state);
  if (status !== null && from.includes(status)) return;
  refuse(
    "WRONG_STATE",
    "id",
    `It is ${workingStatus(state)}; ${subjects[of]} must be ${from.join(" or ")}.`,
    "いまの状態では行えない操作です。",
  );
}

function statusOf(subject: Subject, state: ContentState): ContentStatus | null {
  if (subject === "NEWEST") return workingStatus(state);
  if (subject === "DRAFT_BESIDE") return state.draftStatus;
  if (subject === "UNDRAFTED" && state.draftStatus !== null) return null;
  return subject === "NEVER_PUBLISHED" && state.publishedVersion !== null ? null : state.status;
}

const subjects: Readonly<Record<Subject, string>> = {
  NEWEST: "the newest version",
  DRAFT_BESIDE: "a newer version than the published one",
  NEVER_PUBLISHED: "what was never published",
  RECORD: "it",
  UNDRAFTED: "with no newer version in work, it",
};

/** Where the newest version stands after an act: beside the published one, unseen by others, else in the record's own status. */
export const atStatus = (
  { status: current }: Pick<ContentState, "status">,
  status: ContentStatus,
  now: Date,
): Partial<Pick<ContentState, "status" | "draftStatus"> & { readonly updatedAt: Date }> =>
  isPublished(current) ? { draftStatus: status } : { status, updatedAt: now };

/** After its draft was dropped, a record is what was published last. */
export const withoutDraft = ({ version, publishedVersion }: Pick<ContentState, "version" | "publishedVersion">) => ({
  draftStatus: null,
  version: publishedVersion ?? version,
});

/** Where the record itself stands after it is archived, taken back or brought back; a draft beside it is dropped. */
export const standingAt = (state: ContentState, status: ContentStatus, now: Date) => ({
  ...withoutDraft(state),
  status,
  updatedAt: now,
});

/** Refuses to mark what is marked, and to unmark or confirm what is not or is. */
export function requireObsolete({ isObsolete }: { readonly isObsolete: boolean }, isExpected: boolean): void {
  if (isObsolete === isExpected) return;
  if (isObsolete)
    refuse(
      "WRONG_STATE",
      "id",
      "It is marked as obsolete; take the mark off first.",
      "「古い情報」の印が付いています。",
    );
  refuse("WRONG_STATE", "id", "It is not marked as obsolete.", "「古い情報」の印は付いていません。");
}

/** After so many days a published text is to be looked at again. */
const reviewDays = 365;

/** When a text that was found to be right at a moment is to be looked at again. */
export const nextReview = (now: Date): Date => new Date(now.getTime() + reviewDays * 86_400_000);

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
