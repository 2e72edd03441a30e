import type { Executor } from "../../../common/database/database.ts";
import { refuse } from "../../../common/writing/user-errors.ts";
import { actsOn, type ActOnRecord } from "../content/act-on.ts";
import { bylineOf } from "../content/byline.ts";
import type { ContentAct } from "../content/life-cycle.ts";
import { toLocalUuid } from "../local-id.ts";
import { indexForSearch } from "../search-index/index-for-search.ts";
import type { Context } from "./context.ts";
import type { ArticleRow } from "./queries.ts";
import { insertRevision, lockArticle, updateArticle, type NewArticle, type NewRevision } from "./write-queries.ts";

/** How an article is found, and what is done to it is written. */

/** The UUIDs that a command touched, for the payload to load. */
export interface Touched {
  readonly articleId: string;
  readonly adoptionId?: string | undefined;
}

/** What the history says of an act. */
export type Entry = Pick<NewRevision, "version" | "status"> &
  Partial<Pick<NewRevision, "content" | "changeClass" | "changedFields" | "changeRequests" | "redactedFields">> & {
    readonly note?: string | null | undefined;
  };

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
} as const satisfies Readonly<Record<ActOnRecord, string>>;

/** Does an act of the life cycle to an article; see `content/act-on.ts`. */
export const actOnArticle = actsOn<ArticleRow, Effect, Touched, Context>({
  type: "article",
  mutations,
  find: findArticle,
  apply: async (db, article, { act, row, entry }, context) => {
    if (Object.keys(row).length > 0) await updateArticle(db, article.id, row);
    if (row.title !== undefined) await indexForSearch(db, context.region, "ARTICLE", article.id);
    await record(db, article, context, { ...entry, act });
    return { articleId: article.id };
  },
});

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

/** Adds to an article's history. */
export async function record(
  db: Executor,
  { id, hubName }: Pick<ArticleRow, "id" | "hubName">,
  { viewer, now }: Context,
  { note = null, ...entry }: Entry & { readonly act: ContentAct },
): Promise<void> {
  const by = { bySub: viewer.sub, byDisplay: bylineOf(viewer, hubName) };
  await insertRevision(db, { ...entry, ...by, changeNote: note, articleId: id, createdAt: now() });
}
