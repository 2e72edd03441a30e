import { checkTexts, refuse, type Outcome } from "../../../common/user-errors.ts";
import { nextReview, requireObsolete, shownVersion } from "../content/life-cycle.ts";
import { changeNoteRule } from "./author-commands.ts";
import type { Context } from "./context.ts";
import { actOnStory, type Done, type Effect } from "./on-story.ts";
import type { StoryRow } from "./queries.ts";
import type { StoryConfirmInput, StoryMarkObsoleteInput, StoryUnmarkObsoleteInput } from "./schema.generated.ts";
import type { NewStory } from "./write-queries.ts";

/** How authors keep what they published right. */

/** Marks a published story as out of date. */
export const markStoryObsolete = (input: StoryMarkObsoleteInput, context: Context): Promise<Outcome<Done>> =>
  actOnStory("MARK_OBSOLETE", input, context, async (_db, story) => {
    checkTexts(input, { note: { max: 500, ja: "古くなった点" } });
    requireObsolete(story, false);
    const { note = null } = input;
    return cared(story, { isObsolete: true, obsoleteNote: note, updatedAt: context.now() }, note);
  });

/** Takes the mark off. */
export const unmarkStoryObsolete = (input: StoryUnmarkObsoleteInput, context: Context): Promise<Outcome<Done>> =>
  actOnStory("UNMARK_OBSOLETE", input, context, async (_db, story) => {
    checkTexts(input, changeNoteRule);
    requireObsolete(story, true);
    return cared(story, { isObsolete: false, obsoleteNote: null, updatedAt: context.now() }, input.changeNote);
  });

const maxReviewYears = 5;

/** Says that a published story is still right, and when to look again. */
export const confirmStory = (input: StoryConfirmInput, context: Context): Promise<Outcome<Done>> =>
  actOnStory("CONFIRM", input, context, async (_db, story) => {
    checkTexts(input, changeNoteRule);
    requireObsolete(story, false);
    const now = context.now();
    const reviewDueAt = input.reviewDueAt ?? nextReview(now);
    const latest = new Date(now);
    latest.setUTCFullYear(now.getUTCFullYear() + maxReviewYears);
    if (reviewDueAt <= now || reviewDueAt > latest) {
      const message = `Give a time from now on, within ${maxReviewYears} years.`;
      refuse("INVALID", "reviewDueAt", message, `いまから${maxReviewYears}年以内の日時にしてください。`);
    }
    return cared(story, { verifiedAt: now, reviewDueAt }, input.changeNote);
  });

const cared = (story: StoryRow, row: Partial<NewStory>, note: string | null | undefined): Effect => ({
  row,
  entry: { version: shownVersion(story), status: story.status, note },
});
