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
import type { ArticleRow } from "./queries.ts";
import { insertRevision, lockArticle, updateArticle, type NewArticle, type NewRevision } from "./write-queries.ts";

/** What all acts on an article begin and end with. */

/** The UUIDs that a command touched, for the payload to load. */
export interface Touched {
  readonly articleId: string;
  readonly adoptionId?: string | undefined;
}

/** What the history says of an act. */
export type Entry = Pick<NewRevision, "version" | "status"> &
  Partial<
    Pick<NewRevision, "content" | "changeNote" | "changeClass" | "changedFields" | "changeRequests" | "redactedFields">
  >;

/** What an act does to the article's row and its history. */
export interface Effect {
  readonly row: Partial<NewArticle>;
  readonly entry: Entry;
}

/** The mutation that does each act. */
const mutations = {
  EDIT: "articleUpdate",
  SUBMIT: "articleSubmit",
  WITHDRAW: "articleWithdraw",
  REQUEST_CHANGES: "articleRequestChanges",
  PUBLISH: "articlePublish",
  DISCARD_DRAFT: "articleDiscardDraft",
  ARCHIVE: "articleArchive",
  UNARCHIVE: "articleUnarchive",
  RETRACT: "articleRetract",
  REISSUE: "articleReissue",
  MARK_OBSOLETE: "articleMarkObsolete",
  UNMARK_OBSOLETE: "articleUnmarkObsolete",
  CONFIRM: "articleConfirm",
  REDACT: "articleRedact",
} as const satisfies Partial<Record<ContentAct, string>>;

interface ActInput extends KeyedInput {
  readonly id: string;
  readonly expectedVersion: number;
}

/**
 * Does an act of the life cycle to an article that the viewer sees: who may not is refused, as is what may not happen now or was made
 * against another version. Row, history and audit are written together.
 */
export function actOnArticle(
  act: keyof typeof mutations,
  input: ActInput,
  context: Context,
  effectOf: (db: Executor, article: ArticleRow) => Promise<Effect>,
): Promise<Outcome<Touched>> {
  const { viewer, region } = context;
  if (lifeCycle[act].by === "REVIEWERS") requireReviewer(viewer, region);
  return write(mutations[act], input, context, async (db) => {
    const article = await findArticle(db, input.id, context);
    requireRight(act, viewer, region, article.hubId);
    requirePossible(act, article, input);
    const { row, entry } = await effectOf(db, article);
    if (Object.keys(row).length > 0) await updateArticle(db, article.id, row);
    if (row.title !== undefined) await indexForSearch(db, region, "ARTICLE", article.id);
    await record(db, article, context, { ...entry, act });
    return {
      result: { articleId: article.id },
      audit: auditOfRow(formatNodeId("article", region, article.id), article, row),
    };
  });
}

/** Locks an article that the viewer sees; refuses when there is none. */
export async function findArticle(
  db: Executor,
  globalId: string,
  { region, rules }: Context,
  field = "id",
): Promise<ArticleRow> {
  const id = toLocalUuid(globalId, "article", region);
  const article = id === undefined ? undefined : await lockArticle(db, id, rules);
  return article ?? refuse("NOT_FOUND", field, "There is no such article.", "記事が見つかりません。");
}

/** Adds to an article's history; people are named by their hub or role. */
export async function record(
  db: Executor,
  { id, hubName }: Pick<ArticleRow, "id" | "hubName">,
  { viewer, now }: Context,
  entry: Entry & { readonly act: ContentAct },
): Promise<void> {
  const byDisplay = viewer.role === "HUB_EDITOR" ? hubName : taxonomies.Role[viewer.role].ja;
  await insertRevision(db, { ...entry, articleId: id, byDisplay, bySub: viewer.sub, createdAt: now() });
}
