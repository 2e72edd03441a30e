import { foldText } from "../../../common/fold-text.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { dayInJapan } from "../../../common/day-in-japan.ts";
import { isPublished } from "../content/life-cycle.ts";
import type { RevisionRow, StoryContent, StoryRow } from "./queries.ts";

/** What is derived from a story's rows. */

/** A quote as revisions and stories keep it. */
export type Quote = StoryContent["quotes"][number];

/** What is said of an engagement, whether a version or the tables say it. */
export type EngagementFacts = StoryContent["engagements"][number];

/** The version in work beside the published one. */
export interface Draft {
  readonly status: Code<"ContentStatus">;
  readonly revision: RevisionRow;
}

/** Names a revision among all. */
export const revisionKey = ({ storyId, version }: { readonly storyId: string; readonly version: number }): string =>
  `${storyId}/${version}`;

export const isCurrent = ({ until }: Pick<EngagementFacts, "until">, now: Date): boolean =>
  until === null || until === undefined || until >= dayInJapan(now);

/** It is published, and it is time to look at it again. */
export const isReviewDue = ({ status, reviewDueAt }: Pick<StoryRow, "status" | "reviewDueAt">, now: Date): boolean =>
  isPublished(status) && reviewDueAt !== null && reviewDueAt <= now;

export const retractionOf = ({ retractedAt: at, retractionReason: reason, retractionNote: note }: StoryRow) =>
  at && reason ? { at, reason, note } : null;

/** The folded text that the text filter looks into. */
export function searchTextOf(
  content: Pick<StoryContent, "title" | "summary" | "translations" | "body" | "approach">,
): string {
  const translated = content.translations.flatMap(({ title, summary }) => [title ?? "", summary ?? ""]);
  return foldText([content.title, content.summary, ...translated, content.body, content.approach].join("\n"));
}
