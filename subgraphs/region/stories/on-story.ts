import type { Executor } from "../../../common/database/database.ts";
import { refuse } from "../../../common/writing/user-errors.ts";
import { actsOn, type ActOnRecord } from "../content/act-on.ts";
import { bylineOf } from "../content/byline.ts";
import type { ContentAct } from "../content/life-cycle.ts";
import { toLocalUuid } from "../local-id.ts";
import { indexForSearch } from "../search-index/index-for-search.ts";
import type { Context } from "./context.ts";
import type { StoryContent, StoryRow } from "./queries.ts";
import type { StoryWarning } from "./schema.generated.ts";
import { warningsOf } from "./story-content.ts";
import {
  changeStory,
  insertHistory,
  lockStory,
  showContent,
  type NewHistoryEntry,
  type NewStory,
} from "./write-queries.ts";

/** How a story is found, and what is done to it is written. */

/** What a command did, for the payload: the story's UUID and what to think about. */
export interface Done {
  readonly storyId: string;
  readonly warnings: readonly StoryWarning[];
}

/** What the history says of an act. */
export type Entry = Pick<NewHistoryEntry, "version" | "status"> & {
  readonly note?: string | null | undefined;
  readonly changeRequests?: NewHistoryEntry["changeRequests"];
};

/** What an act does to the story. */
export interface Effect {
  readonly row: Partial<NewStory>;
  readonly entry: Entry;
  /** What others see from now on, where that changes. */
  readonly shown?: StoryContent;
  /** What the act was about, for its warnings. */
  readonly content?: StoryContent;
}

/** The mutation that does each act. */
const mutations = {
  EDIT: "storyUpdate",
  SUBMIT: "storySubmit",
  WITHDRAW: "storyWithdraw",
  REQUEST_CHANGES: "storyRequestChanges",
  PUBLISH: "storyPublish",
  DISCARD_DRAFT: "storyDiscardDraft",
  ARCHIVE: "storyArchive",
  UNARCHIVE: "storyUnarchive",
  RETRACT: "storyRetract",
  REISSUE: "storyReissue",
  MARK_OBSOLETE: "storyMarkObsolete",
  UNMARK_OBSOLETE: "storyUnmarkObsolete",
  CONFIRM: "storyConfirm",
  REDACT: "storyRedact",
} as const satisfies Readonly<Record<ActOnRecord, string>>;

/** Does an act of the life cycle to a story; see `content/act-on.ts`. */
export const actOnStory = actsOn<StoryRow, Effect, Done, Context>({
  type: "story",
  mutations,
  find: findStory,
  apply: async (db, story, { act, row, entry, shown, content }, context) => {
    if (Object.keys(row).length > 0) await changeStory(db, story.id, row);
    if (shown) await showContent(db, story.id, shown);
    if (shown) await indexForSearch(db, context.region, "STORY", story.id);
    await record(db, story, context, { ...entry, act });
    return { storyId: story.id, warnings: content ? warningsOf(content) : [] };
  },
});

/** Locks a story that the viewer sees; refuses when there is none. */
export async function findStory(db: Executor, globalId: string, { region, rules }: Context): Promise<StoryRow> {
  const id = toLocalUuid(globalId, "story", region);
  const story = id === undefined ? undefined : await lockStory(db, id, rules);
  return story ?? refuse("NOT_FOUND", "id", "There is no such story.", "事例が見つかりません。");
}

/** Adds to a story's history. */
export async function record(
  db: Executor,
  { id, hubName }: Pick<StoryRow, "id" | "hubName">,
  { viewer, now }: Context,
  { note = null, ...entry }: Entry & { readonly act: ContentAct },
): Promise<void> {
  const by = { bySub: viewer.sub, byRole: viewer.role, byDisplay: bylineOf(viewer, hubName) };
  await insertHistory(db, { ...entry, ...by, note, storyId: id, at: now() });
}
