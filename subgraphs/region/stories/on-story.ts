import type { Executor } from "../../../common/database.ts";
import type { KeyedInput } from "../../../common/idempotency.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import { taxonomies } from "../../../common/taxonomy.ts";
import { refuse, type Outcome } from "../../../common/user-errors.ts";
import { write } from "../../../common/write.ts";
import { lifeCycle, requirePossible, type ContentAct } from "../content/life-cycle.ts";
import { requireReviewer, requireRight } from "../content/rights.ts";
import { auditOfRow } from "../content/rows.ts";
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

/** What all acts on a story begin and end with. */

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
} as const satisfies Partial<Record<ContentAct, string>>;

interface ActInput extends KeyedInput {
  readonly id: string;
  readonly expectedVersion: number;
}

/**
 * Does an act of the life cycle to a story that the viewer sees: who may not is refused, as is what may not happen now or was made
 * against another version. Row, content, history, search and audit are written together.
 */
export function actOnStory(
  act: keyof typeof mutations,
  input: ActInput,
  context: Context,
  effectOf: (db: Executor, story: StoryRow) => Promise<Effect>,
): Promise<Outcome<Done>> {
  const { viewer, region } = context;
  if (lifeCycle[act].by === "REVIEWERS") requireReviewer(viewer, region);
  return write(mutations[act], input, context, async (db) => {
    const story = await findStory(db, input.id, context);
    requireRight(act, viewer, region, story.hubId);
    requirePossible(act, story, input);
    const { row, entry, shown, content } = await effectOf(db, story);
    if (Object.keys(row).length > 0) await changeStory(db, story.id, row);
    if (shown) await showContent(db, story.id, shown);
    if (shown) await indexForSearch(db, region, "STORY", story.id);
    await record(db, story, context, { ...entry, act });
    const warnings = content ? warningsOf(content) : [];
    return {
      result: { storyId: story.id, warnings },
      audit: auditOfRow(formatNodeId("story", region, story.id), story, row),
    };
  });
}

/** Locks a story that the viewer sees; refuses when there is none. */
export async function findStory(db: Executor, globalId: string, { region, rules }: Context): Promise<StoryRow> {
  const id = toLocalUuid(globalId, "story", region);
  const story = id === undefined ? undefined : await lockStory(db, id, rules);
  return story ?? refuse("NOT_FOUND", "id", "There is no such story.", "事例が見つかりません。");
}

/** Adds to a story's history; people are named by their hub or role. */
export async function record(
  db: Executor,
  { id, hubName }: Pick<StoryRow, "id" | "hubName">,
  { viewer, now }: Context,
  { note = null, ...entry }: Entry & { readonly act: ContentAct },
): Promise<void> {
  const byDisplay = viewer.role === "HUB_EDITOR" ? hubName : taxonomies.Role[viewer.role].ja;
  const by = { bySub: viewer.sub, byRole: viewer.role, byDisplay };
  await insertHistory(db, { ...entry, ...by, note, storyId: id, at: now() });
}
