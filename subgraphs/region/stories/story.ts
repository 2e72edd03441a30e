import { foldText } from "../../../common/fold-text.ts";
import type { Code } from "../../../common/taxonomy.ts";
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

/** A text in a language, or in the original one where it is not translated. */
export function textIn(story: StoryRow, field: "title" | "summary", language: Code<"Language">) {
  const translation = story.translations.find((candidate) => candidate.language === language);
  const value = language === story.language ? null : translation?.[field];
  if (value == null) return { value: story[field], language: story.language, isMachineTranslated: false };
  return { value, language, isMachineTranslated: translation?.isMachineTranslated ?? false };
}

/** The calendar day in Japan at a moment. */
export const dayInJapan = (moment: Date): string =>
  new Date(moment.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);

export const isCurrent = ({ until }: Pick<EngagementFacts, "until">, now: Date): boolean =>
  until === null || until === undefined || until >= dayInJapan(now);

/** The folded text that the text filter looks into. */
export function searchTextOf(
  content: Pick<StoryContent, "title" | "summary" | "translations" | "body" | "approach">,
): string {
  const translated = content.translations.flatMap(({ title, summary }) => [title ?? "", summary ?? ""]);
  return foldText([content.title, content.summary, ...translated, content.body, content.approach].join("\n"));
}
