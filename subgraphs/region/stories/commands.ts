import type { Executor } from "../../../common/database.ts";
import { taxonomies, type Code } from "../../../common/taxonomy.ts";
import { checkTexts, refuse, settle, type Outcome } from "../../../common/user-errors.ts";
import { requireActingAs, requireActingForOwner, requireOwnHub } from "../acting-hub.ts";
import { atStatus, isPublished, lifeCycle, requirePossible, requireRegional } from "../content/life-cycle.ts";
import { requireComplete } from "../content/missing-fields.ts";
import { requireNotAuthor, requireReviewer } from "../content/rights.ts";
import { toLocalUuid } from "../local-id.ts";
import { edited, emptyContent, requiredFields, warningsOf } from "./story-content.ts";
import type { Context } from "./context.ts";
import type { StoryContent } from "./queries.ts";
import type {
  StoryDraftInput,
  StoryPublishInput,
  StoryRequestChangesInput,
  StorySubmitInput,
  StoryUpdateInput,
  StoryWarning,
} from "./schema.generated.ts";
import {
  changeStory,
  insertRevision,
  insertStory,
  lockStory,
  newestContent,
  showContent,
  writersSincePublication,
  type NewRevision,
  type StoryState,
} from "./write-queries.ts";

/** What a command did, for the payload: the story's UUID and what to think about. */
export interface Done {
  readonly storyId: string;
  readonly warnings: readonly StoryWarning[];
}

const changeNoteRule = { changeNote: { max: 500, ja: "変更メモ" } };

/** Begins a story as a draft of a hub. */
export function draftStory(input: StoryDraftInput, context: Context): Promise<Outcome<Done>> {
  const { db, region, viewer } = context;
  requireActingAs(viewer, input.hubId);
  return settle(async () => {
    const content = edited(emptyContent, input, region);
    checkTexts(input, changeNoteRule);
    const { uuid: hubId } = await requireOwnHub(input.hubId, context);
    const now = context.now();
    return db.transaction(async (transaction) => {
      const story = { hubId, authorSub: viewer.sub, createdAt: now, updatedAt: now };
      const storyId = await insertStory(transaction, story, content);
      await save(transaction, { storyId, version: 1, content, changeNote: input.changeNote }, context);
      return { storyId, warnings: warningsOf(content) };
    });
  });
}

/** Saves a new version; beside the published one where there is one. */
export function updateStory(input: StoryUpdateInput, context: Context): Promise<Outcome<Done>> {
  return settle(async () => {
    checkTexts(input, changeNoteRule);
    return onStory(input, context, async (db, story) => {
      requireActingForOwner(story.hubId, context);
      requirePossible("EDIT", story, input);
      const content = edited(await newestContent(db, story), input, context.region);
      const version = story.version + 1;
      await changeStory(db, story.id, { ...atStatus(story, lifeCycle.EDIT.to, context.now()), version });
      await save(db, { storyId: story.id, version, content, changeNote: input.changeNote }, context);
      if (!isPublished(story.status)) await showContent(db, story.id, content);
      return content;
    });
  });
}

/** Hands the newest version to the region's admin, if nothing is missing. */
export function submitStory(input: StorySubmitInput, context: Context): Promise<Outcome<Done>> {
  return settle(() =>
    onStory(input, context, async (db, story) => {
      requireActingForOwner(story.hubId, context);
      requirePossible("SUBMIT", story, input);
      const content = await newestContent(db, story);
      requireComplete(content, requiredFields);
      await changeStory(db, story.id, { ...atStatus(story, lifeCycle.SUBMIT.to, context.now()), reviewNote: null });
      return content;
    }),
  );
}

/** The region's admin sends a submitted version back. */
export function requestStoryChanges(input: StoryRequestChangesInput, context: Context): Promise<Outcome<Done>> {
  return settle(async () => {
    checkTexts(input, { note: { max: 2_000, isRequired: true, ja: "修正してほしいこと" } });
    return onStory(input, context, async (db, story) => {
      requireReviewer(context.viewer, context.region);
      requirePossible("REQUEST_CHANGES", story, input);
      const sentBack = atStatus(story, lifeCycle.REQUEST_CHANGES.to, context.now());
      await changeStory(db, story.id, { ...sentBack, reviewNote: input.note });
      return newestContent(db, story);
    });
  });
}

/** The region's admin publishes a submitted version that somebody else wrote. */
export function publishStory(input: StoryPublishInput, context: Context): Promise<Outcome<Done>> {
  return settle(async () => {
    const visibility: Code<"Visibility"> = input.visibility;
    requireRegional(visibility);
    return onStory(input, context, async (db, story) => {
      requireReviewer(context.viewer, context.region);
      requirePossible("PUBLISH", story, input);
      requireNotAuthor(context.viewer, await writersSincePublication(db, story));
      const content = await newestContent(db, story);
      await changeStory(db, story.id, { ...publication(story, context.now()), visibility });
      await showContent(db, story.id, content);
      return content;
    });
  });
}

/** What becomes of a story's row, beside its content, when its newest version is published. */
const publication = ({ version, publishedAt }: StoryState, now: Date) => ({
  status: lifeCycle.PUBLISH.to,
  draftStatus: null,
  reviewNote: null,
  publishedVersion: version,
  publishedAt: publishedAt ?? now,
  updatedAt: now,
});

/** Runs a change in one transaction with the story locked; refuses when there is none that the viewer may see. */
async function onStory(
  input: { readonly id: string },
  { db, region, rules }: Context,
  change: (db: Executor, story: StoryState) => Promise<StoryContent>,
): Promise<Done> {
  const id = toLocalUuid(input.id, "story", region);
  return db.transaction(async (transaction) => {
    const story = id === undefined ? undefined : await lockStory(transaction, id, rules);
    if (!story) refuse("NOT_FOUND", "id", "There is no such story.", "事例が見つかりません。");
    return { storyId: story.id, warnings: warningsOf(await change(transaction, story)) };
  });
}

type Saved = Pick<NewRevision, "storyId" | "version" | "content"> & { readonly changeNote?: string | null | undefined };

/** Adds a version; people are named by what the author calls themselves, or by their role. */
async function save(db: Executor, { changeNote = null, ...saved }: Saved, { viewer, now }: Context): Promise<void> {
  const savedBy = viewer.role === "HUB_EDITOR" ? saved.content.authorDisplay : taxonomies.Role[viewer.role].ja;
  await insertRevision(db, { ...saved, changeNote, savedBySub: viewer.sub, savedBy, savedAt: now() });
}
