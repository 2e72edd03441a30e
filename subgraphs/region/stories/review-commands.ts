import type { Executor } from "../../../common/database/database.ts";
import { checkTexts, refuse, type Outcome } from "../../../common/writing/user-errors.ts";
import { toChangeRequests } from "../content/change-requests.ts";
import { atStatus, lifeCycle, requireRegional } from "../content/life-cycle.ts";
import { requireNotAuthor } from "../content/rights.ts";
import { publicationRow, requireOldVersion, retractionRow, visibilityOf } from "../content/rows.ts";
import { changeNoteRule } from "./author-commands.ts";
import type { Context } from "./context.ts";
import { tellAuthors, tellOfPublication } from "./notices.ts";
import { actOnStory, type Done } from "./on-story.ts";
import type { StoryContent } from "./queries.ts";
import type {
  StoryPublishInput,
  StoryRedactInput,
  StoryRequestChangesInput,
  StoryRetractInput,
} from "./schema.generated.ts";
import { contentFields, withoutFields } from "./story-content.ts";
import { fieldLabels, requiredFields } from "./story-fields.ts";
import { newestContent, redactVersion, savedVersion, savesSincePublication } from "./write-queries.ts";

/** What a region's admin does to the stories of its hubs. */

/** The region's admin sends a submitted version back, saying which fields want what. */
export const requestStoryChanges = (input: StoryRequestChangesInput, context: Context): Promise<Outcome<Done>> =>
  actOnStory("REQUEST_CHANGES", input, context, async (db, story) => {
    const changeRequests = toChangeRequests(input.changeRequests ?? [], fieldLabels, requiredFields);
    checkTexts(input, { note: { max: 2_000, isRequired: changeRequests.length === 0, ja: "修正してほしいこと" } });
    const { to: status } = lifeCycle.REQUEST_CHANGES;
    const content = await newestContent(db, story);
    const subject = { ...story, title: content.title };
    await tellAuthors(db, { kind: "STORY_CHANGES_REQUESTED", subject }, context);
    const { note = null } = input;
    return {
      row: { ...atStatus(story, status, context.now()), reviewNote: note, changeRequests },
      entry: { version: story.version, status, note, changeRequests },
      content,
    };
  });

/** The region's admin publishes a submitted version that somebody else wrote. */
export const publishStory = (input: StoryPublishInput, context: Context): Promise<Outcome<Done>> =>
  actOnStory("PUBLISH", input, context, async (db, story) => {
    checkTexts(input, changeNoteRule);
    const visibility = visibilityOf(input, story);
    requireRegional(visibility);
    const saves = await savesSincePublication(db, story);
    requireNotAuthor(
      context.viewer,
      saves.map(({ bySub }) => bySub),
    );
    const content = await newestContent(db, story);
    await tellOfPublication(db, story, content, context);
    const { to: status } = lifeCycle.PUBLISH;
    return {
      row: { ...publicationRow(story, context.now()), reviewNote: null, status, visibility },
      entry: { version: story.version, status, note: input.changeNote },
      shown: content,
      content,
    };
  });

/** The region's admin takes a story back; a version in work is dropped with it. */
export const retractStory = (input: StoryRetractInput, context: Context): Promise<Outcome<Done>> =>
  actOnStory("RETRACT", input, context, async (db, story) => {
    checkTexts(input, { note: { max: 1_000, ja: "撤回の説明" } });
    const row = retractionRow(story, input, context.now());
    await tellAuthors(db, { kind: "STORY_RETRACTED", subject: story, detail: { reason: input.reason } }, context);
    return { row, entry: { version: row.version, status: row.status, note: input.note } };
  });

/** The region's admin takes fields out of an old version: neither the one that is shown nor the one in work, which are edited. */
export const redactStory = (input: StoryRedactInput, context: Context): Promise<Outcome<Done>> =>
  actOnStory("REDACT", input, context, async (db, story) => {
    const { version, changeNote } = input;
    checkTexts(input, { changeNote: { max: 500, isRequired: true, ja: "墨消しの理由" } });
    const fields = contentFields(input.fields);
    if (fields.length === 0 || fields.length < new Set(input.fields).size)
      refuse("INVALID", "fields", "Name fields of the story's content.", "事例の項目を指定してください。");
    requireOldVersion(version, story);
    await redact(db, story.id, version, fields);
    return { row: {}, entry: { version, status: story.status, note: changeNote } };
  });

async function redact(
  db: Executor,
  storyId: string,
  version: number,
  fields: readonly (keyof StoryContent)[],
): Promise<void> {
  const saved = await savedVersion(db, storyId, version);
  if (!saved) return refuse("NOT_FOUND", "version", "There is no such version.", "その版はありません。");
  await redactVersion(db, saved.id, {
    content: withoutFields(saved.content, fields),
    redactedFields: [...new Set([...saved.redactedFields, ...fields])],
  });
}
