import type { Executor } from "../../../common/database/database.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { checkTexts, type Outcome } from "../../../common/writing/user-errors.ts";
import { write } from "../../../common/writing/write.ts";
import { requireActingAs, requireOwnHub } from "../acting-hub.ts";
import { bylineOf } from "../content/byline.ts";
import { changedFields } from "../content/changes.ts";
import { atStatus, isPublished, lifeCycle, requirePossible, workingStatus } from "../content/life-cycle.ts";
import { requireComplete } from "../content/missing-fields.ts";
import { requireRight } from "../content/rights.ts";
import { indexForSearch } from "../search-index/index-for-search.ts";
import type { Context } from "./context.ts";
import { organizationsNamed } from "./engagement-content.ts";
import { tellAdmins } from "./notices.ts";
import { actOnStory, findStory, record, type Done } from "./on-story.ts";
import { organizationsByUuid } from "./organization-queries.ts";
import type { StoryContent } from "./queries.ts";
import type {
  StoryDeleteInput,
  StoryDraftInput,
  StoryReissueInput,
  StoryRequestRetractionInput,
  StorySubmitInput,
  StoryUpdateInput,
} from "./schema.generated.ts";
import { edited, emptyContent, warningsOf, type StoryFields } from "./story-content.ts";
import { requiredFields } from "./story-fields.ts";
import { deleteStory, insertRevision, insertStory, newestContent, nextVersion } from "./write-queries.ts";

/** What authors do to their stories. */

export const changeNoteRule = { changeNote: { max: 500, ja: "変更メモ" } };

/** What a reviewer asked for is done with once it is handed in again. */
export const nothingAsked = { reviewNote: null, changeRequests: [] } as const;

/** Begins a story as a draft of a hub. */
export function draftStory(input: StoryDraftInput, context: Context): Promise<Outcome<Done>> {
  const { region, viewer } = context;
  requireActingAs(viewer, input.hubId);
  return write("storyDraft", input, context, async (db) => {
    const content = await contentAfter(db, emptyContent, input, context);
    checkTexts(input, changeNoteRule);
    const { uuid: hubId, name: hubName } = await requireOwnHub(input.hubId, context);
    const now = context.now();
    const storyId = await insertStory(db, { hubId, authorSub: viewer.sub, createdAt: now, updatedAt: now }, content);
    await save(db, { storyId, version: 1, base: emptyContent, content, ...input }, context);
    await record(db, { id: storyId, hubName }, context, {
      act: "EDIT",
      version: 1,
      status: "DRAFT",
      note: input.changeNote,
    });
    await indexForSearch(db, region, "STORY", storyId);
    const target = formatNodeId("story", region, storyId);
    return {
      result: { storyId, warnings: warningsOf(content) },
      audit: { target, before: null, after: { status: "DRAFT", version: 1 } },
    };
  });
}

/** Saves a new version; beside the published one where there is one. */
export const updateStory = (input: StoryUpdateInput, context: Context): Promise<Outcome<Done>> =>
  actOnStory("EDIT", input, context, async (db, story) => {
    checkTexts(input, changeNoteRule);
    const base = await newestContent(db, story);
    const content = await contentAfter(db, base, input, context);
    const version = await nextVersion(db, story.id);
    await save(db, { storyId: story.id, version, base, content, ...input }, context);
    const { to: status } = lifeCycle.EDIT;
    return {
      row: { ...atStatus(story, status, context.now()), version },
      entry: { version, status, note: input.changeNote },
      content,
      ...(!isPublished(story.status) && { shown: content }),
    };
  });

/** A version's content after an edit, with the organizations that its engagements name. */
async function contentAfter(
  db: Executor,
  base: StoryContent,
  fields: StoryFields,
  { region }: Context,
): Promise<StoryContent> {
  const organizations = await organizationsByUuid(db, organizationsNamed(fields.engagements, region));
  return edited(base, fields, region, organizations);
}

interface Saved {
  readonly storyId: string;
  readonly version: number;
  readonly base: StoryContent;
  readonly content: StoryContent;
  readonly changeNote?: string | null | undefined;
  readonly changeClass?: Code<"ChangeClass">;
}

/** Adds a version. */
async function save(
  db: Executor,
  { storyId, version, base, content, changeNote = null, changeClass = "CONTENT" }: Saved,
  { viewer, now }: Context,
): Promise<void> {
  await insertRevision(db, {
    storyId,
    version,
    content,
    changeNote,
    changeClass,
    changedFields: changedFields(base, content),
    savedBySub: viewer.sub,
    // Named by what the author calls themselves, or by their role.
    savedBy: bylineOf(viewer, content.authorDisplay),
    savedAt: now(),
  });
}

/** Hands the newest version to the region's admin, if nothing is missing. */
export const submitStory = (input: StorySubmitInput, context: Context): Promise<Outcome<Done>> =>
  actOnStory("SUBMIT", input, context, async (db, story) => {
    checkTexts(input, changeNoteRule);
    const content = await newestContent(db, story);
    requireComplete(content, requiredFields);
    await tellAdmins(db, { kind: "STORY_SUBMITTED", subject: { ...story, title: content.title } }, context);
    const { to: status } = lifeCycle.SUBMIT;
    return {
      row: { ...atStatus(story, status, context.now()), ...nothingAsked },
      entry: { version: story.version, status, note: input.changeNote },
      content,
    };
  });

/** The authors begin a corrected version of what was taken back. */
export const reissueStory = (input: StoryReissueInput, context: Context): Promise<Outcome<Done>> =>
  actOnStory("REISSUE", input, context, async (db, story) => {
    checkTexts(input, changeNoteRule);
    const content = await newestContent(db, story);
    const version = await nextVersion(db, story.id);
    await save(db, { storyId: story.id, version, base: content, content, changeNote: input.changeNote }, context);
    const { to: status } = lifeCycle.REISSUE;
    return {
      row: { status, version, updatedAt: context.now() },
      entry: { version, status, note: input.changeNote },
      content,
    };
  });

/** The authors ask to take a story back; that is for the region's admin. */
export const requestStoryRetraction = (input: StoryRequestRetractionInput, context: Context): Promise<Outcome<Done>> =>
  write("storyRequestRetraction", input, context, async (db) => {
    checkTexts(input, { note: { max: 1_000, isRequired: true, ja: "撤回の理由" } });
    const story = await findStory(db, input.id, context);
    requireRight("EDIT", context.viewer, context.region, story.hubId);
    requirePossible("RETRACT", story, input);
    await tellAdmins(db, { kind: "STORY_RETRACTION_REQUESTED", subject: story, detail: { note: input.note } }, context);
    return {
      result: { storyId: story.id, warnings: [] },
      audit: { target: input.id, before: {}, after: { isAsked: true } },
    };
  });

/** The authors delete what was never published, with its history; nothing else refers to it. */
export const removeStory = (input: StoryDeleteInput, context: Context): Promise<Outcome<Done>> =>
  write("storyDelete", input, context, async (db) => {
    const story = await findStory(db, input.id, context);
    requireRight("DELETE", context.viewer, context.region, story.hubId);
    requirePossible("DELETE", story, input);
    await deleteStory(db, story.id);
    await indexForSearch(db, context.region, "STORY", story.id);
    const before = { status: workingStatus(story), version: story.version };
    return {
      result: { storyId: story.id, warnings: [] },
      audit: { target: input.id, before, after: { status: null } },
    };
  });
