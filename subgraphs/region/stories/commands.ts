import { formatNodeId } from "../../../common/node-id.ts";
import { taxonomies } from "../../../common/taxonomy.ts";
import { checkTexts, refuse, settle, type Outcome } from "../../../common/user-errors.ts";
import { isPublished, lifeCycle, requireStatusFor, requireVersion, type ContentState } from "../content/life-cycle.ts";
import { requireComplete } from "../content/missing-fields.ts";
import { requireActingAs, requireNotAuthor, requireReviewer } from "../content/rights.ts";
import { toLocalUuid } from "../local-id.ts";
import { edited, emptyContent, requiredFields, warningsOf } from "./content.ts";
import type { Context } from "./context.ts";
import type { RevisionRow, StoryContent } from "./queries.ts";
import type {
  StoryDraftInput,
  StoryPublishInput,
  StoryRequestChangesInput,
  StorySubmitInput,
  StoryUpdateInput,
  StoryWarning,
} from "./schema.generated.ts";
import {
  actOnStory,
  authorsOfNewest,
  hubExists,
  insertRevision,
  insertStory,
  newestBecomes,
  newVersion,
  publication,
  revisionOf,
  showContent,
  storyState,
  type Executor,
  type NewRevision,
  type StoryAct,
  type StoryState,
} from "./write-queries.ts";

/** What a command did, for the payload: the story's UUID and what to think about. */
export interface Done {
  readonly storyId: string;
  readonly warnings: readonly StoryWarning[];
}

const changeNoteRule = { max: 500, ja: "変更メモ" };

/** Begins a story as a draft of a hub. */
export function draftStory(
  { hubId: globalHubId, changeNote, ...fields }: StoryDraftInput,
  context: Context,
): Promise<Outcome<Done>> {
  requireActingAs(context.viewer, globalHubId);
  return settle(async () => {
    const { db, region, viewer } = context;
    const content = edited(emptyContent, fields, region);
    checkTexts({ changeNote }, { changeNote: changeNoteRule });
    const hubId = toLocalUuid(globalHubId, "hub", region);
    if (!hubId || !(await hubExists(db, hubId)))
      refuse("NOT_FOUND", "hubId", "There is no such hub.", "拠点が見つかりません。");
    const now = context.now();
    return db.transaction(async (transaction) => {
      const story = { hubId, authorSub: viewer.sub, createdAt: now, updatedAt: now };
      const storyId = await insertStory(transaction, story, content);
      await insertRevision(transaction, toRevision({ storyId, version: 1, content, changeNote }, context));
      return { storyId, warnings: warningsOf(content) };
    });
  });
}

/** Saves a new version; beside the published one where there is one. */
export function updateStory(input: StoryUpdateInput, context: Context): Promise<Outcome<Done>> {
  return settle(async () => {
    const story = await findStory(input.id, context);
    requireActingAs(context.viewer, formatNodeId("hub", context.region, story.hubId));
    const { id: _id, expectedVersion, changeNote, ...fields } = input;
    checkTexts({ changeNote }, { changeNote: changeNoteRule });
    const base = await reviewedRevision(story, "EDIT", expectedVersion, context);
    const content = edited(base.content, fields, context.region);
    return act(
      { id: story.id, act: "EDIT", expectedVersion, change: newVersion(context.now()) },
      context,
      async (db, state) => {
        await insertRevision(
          db,
          toRevision({ storyId: story.id, version: state.version, content, changeNote }, context),
        );
        if (!isPublished(state.status)) await showContent(db, story.id, content);
        return content;
      },
    );
  });
}

/** Hands the newest version to the region's admin, if nothing is missing. */
export function submitStory({ id, expectedVersion }: StorySubmitInput, context: Context): Promise<Outcome<Done>> {
  return settle(async () => {
    const story = await findStory(id, context);
    requireActingAs(context.viewer, formatNodeId("hub", context.region, story.hubId));
    const { content } = await reviewedRevision(story, "SUBMIT", expectedVersion, context);
    requireComplete(content, requiredFields);
    const change = { ...newestBecomes(lifeCycle.SUBMIT.to, context.now()), reviewNote: null };
    return act({ id: story.id, act: "SUBMIT", expectedVersion, change }, context, async () => content);
  });
}

/** The region's admin sends a submitted version back. */
export function requestStoryChanges(input: StoryRequestChangesInput, context: Context): Promise<Outcome<Done>> {
  return settle(async () => {
    const story = await findStory(input.id, context);
    requireReviewer(context.viewer, context.region);
    checkTexts(input, { note: { max: 2_000, isRequired: true, ja: "修正してほしいこと" } });
    const { expectedVersion, note } = input;
    const { content } = await reviewedRevision(story, "REQUEST_CHANGES", expectedVersion, context);
    const change = { ...newestBecomes(lifeCycle.REQUEST_CHANGES.to, context.now()), reviewNote: note };
    return act({ id: story.id, act: "REQUEST_CHANGES", expectedVersion, change }, context, async () => content);
  });
}

/** The region's admin publishes a submitted version that somebody else wrote. */
export function publishStory(
  { id, expectedVersion, visibility }: StoryPublishInput,
  context: Context,
): Promise<Outcome<Done>> {
  return settle(async () => {
    const story = await findStory(id, context);
    requireReviewer(context.viewer, context.region);
    if (visibility !== "REGION" && visibility !== "NETWORK") {
      refuse(
        "INVALID",
        "visibility",
        "A region publishes to REGION or NETWORK.",
        "公開範囲は「地域内」か「ネットワーク内」です。",
      );
    }
    const { content } = await reviewedRevision(story, "PUBLISH", expectedVersion, context);
    requireNotAuthor(context.viewer, await authorsOfNewest(context.db, story));
    const change = publication(visibility, context.now());
    return act({ id: story.id, act: "PUBLISH", expectedVersion, change }, context, async (db) => {
      await showContent(db, story.id, content);
      return content;
    });
  });
}

/** The story that the viewer sees under this ID; refuses when there is none. */
async function findStory(globalId: string, { db, region, rules }: Context): Promise<StoryState> {
  const id = toLocalUuid(globalId, "story", region);
  const story = id === undefined ? undefined : await storyState(db, id, rules);
  return story ?? refuse("NOT_FOUND", "id", "There is no such story.", "事例が見つかりません。");
}

/** The revision that the caller has before them; refuses when it is not the newest or the act may not happen. */
async function reviewedRevision(
  story: StoryState,
  storyAct: StoryAct["act"],
  expectedVersion: number,
  { db }: Context,
): Promise<RevisionRow> {
  requirePossible(story, storyAct, expectedVersion);
  const revision = await revisionOf(db, story.id, expectedVersion);
  if (!revision) throw new Error(`The story ${story.id} has no revision ${expectedVersion}.`);
  return revision;
}

function requirePossible(state: ContentState, storyAct: StoryAct["act"], expectedVersion: number): void {
  requireVersion(state, expectedVersion);
  requireStatusFor(storyAct, state);
}

/**
 * Does an act and what follows from it in one transaction. The checks before it only choose the words: the statement itself
 * does nothing unless the version and status are still those, and then the refusal tells what they are now.
 */
function act(
  storyAct: StoryAct,
  { db, rules }: Context,
  follow: (db: Executor, state: StoryState) => Promise<StoryContent>,
): Promise<Done> {
  return db.transaction(async (transaction) => {
    const state = await actOnStory(transaction, storyAct);
    if (state) return { storyId: state.id, warnings: warningsOf(await follow(transaction, state)) };
    const current = await storyState(transaction, storyAct.id, rules);
    if (current) requirePossible(current, storyAct.act, storyAct.expectedVersion);
    return refuse(
      "CONFLICT",
      "expectedVersion",
      "The story changed meanwhile. Look at it and repeat.",
      "事例が変更されました。もう一度操作してください。",
    );
  });
}

function toRevision(
  revision: Pick<NewRevision, "storyId" | "version" | "content"> & { readonly changeNote: string | null | undefined },
  { viewer, now }: Context,
): NewRevision {
  const savedBy = viewer.role === "HUB_EDITOR" ? revision.content.authorDisplay : taxonomies.Role[viewer.role].ja;
  return { ...revision, changeNote: revision.changeNote ?? null, savedBySub: viewer.sub, savedBy, savedAt: now() };
}
