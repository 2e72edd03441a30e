import { commonActs } from "../content/common-acts.ts";
import { changeNoteRule, nothingAsked } from "./author-commands.ts";
import { actOnStory } from "./on-story.ts";

/** What is done to stories as to all content. */
export const {
  withdraw: withdrawStory,
  discardDraft: discardStoryDraft,
  archive: archiveStory,
  unarchive: unarchiveStory,
  markObsolete: markStoryObsolete,
  unmarkObsolete: unmarkStoryObsolete,
  confirm: confirmStory,
} = commonActs({ actOn: actOnStory, changeNoteRule, nothingAsked });
