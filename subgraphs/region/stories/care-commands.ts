import { checkTexts, type Outcome } from "../../../common/user-errors.ts";
import { requireObsolete, shownVersion } from "../content/life-cycle.ts";
import { reviewDateOf } from "../content/review-date.ts";
import { currentRow, obsoleteRow } from "../content/rows.ts";
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
    return cared(story, obsoleteRow(note, context.now()), note);
  });

/** Takes the mark off. */
export const unmarkStoryObsolete = (input: StoryUnmarkObsoleteInput, context: Context): Promise<Outcome<Done>> =>
  actOnStory("UNMARK_OBSOLETE", input, context, async (_db, story) => {
    checkTexts(input, changeNoteRule);
    requireObsolete(story, true);
    return cared(story, currentRow(context.now()), input.changeNote);
  });

/** Says that a published story is still right, and when to look again. */
export const confirmStory = (input: StoryConfirmInput, context: Context): Promise<Outcome<Done>> =>
  actOnStory("CONFIRM", input, context, async (_db, story) => {
    checkTexts(input, changeNoteRule);
    requireObsolete(story, false);
    const now = context.now();
    return cared(story, { verifiedAt: now, reviewDueAt: reviewDateOf(input.reviewDueAt, now) }, input.changeNote);
  });

const cared = (story: StoryRow, row: Partial<NewStory>, note: string | null | undefined): Effect => ({
  row,
  entry: { version: shownVersion(story), status: story.status, note },
});
