import type { Executor } from "../../../common/database.ts";
import { taxonomies, type Code } from "../../../common/taxonomy.ts";
import { checkTexts, refuse, settle, type Outcome } from "../../../common/user-errors.ts";
import {
  atStatus,
  isPublished,
  lifeCycle,
  requirePossible,
  requireRegional,
  type ContentStatus,
} from "../content/life-cycle.ts";
import { requireComplete } from "../content/missing-fields.ts";
import { requireNotAuthor, requireReviewer } from "../content/rights.ts";
import { requireActingAs, requireActingForOwner, requireOwnHub } from "../acting-hub.ts";
import { daysBefore } from "../db/conditions.ts";
import { toLocalUuid } from "../local-id.ts";
import {
  changeContent,
  checkContent,
  contentOf,
  emptyContent,
  requiredFields,
  searchTextOf,
} from "./article-content.ts";
import type { Context } from "./context.ts";
import type { ArticleContent, ArticleRow } from "./queries.ts";
import type {
  ArticleDraftInput,
  ArticlePublishInput,
  ArticleRequestChangesInput,
  ArticleSubmitInput,
  ArticleUpdateInput,
} from "./schema.generated.ts";
import {
  insertArticle,
  insertRevision,
  lockArticle,
  newestContent,
  updateArticle,
  writersSince,
} from "./write-queries.ts";

/** The UUIDs that a command touched, for the payload to load. */
export interface Touched {
  readonly articleId: string;
  readonly adoptionId?: string | undefined;
}

/** After so many days a published article is to be looked at again. */
const reviewDays = 365;

const changeNoteRule = { changeNote: { max: 500, ja: "変更の説明" } };

/** Begins an article of a hub of this region. */
export function draftArticle(input: ArticleDraftInput, context: Context): Promise<Outcome<Touched>> {
  const { db, viewer } = context;
  requireActingAs(viewer, input.hubId);
  return settle(async () => {
    const { uuid: hubId, name: hubName } = await requireOwnHub(input.hubId, context);
    const content = changeContent(
      { ...emptyContent, authorDisplay: hubName },
      { ...input, authorDisplay: input.authorDisplay ?? hubName },
    );
    checkContent(content);
    const now = context.now();
    const article = {
      ...content,
      hubId,
      authorSub: viewer.sub,
      searchText: searchTextOf(content),
      createdAt: now,
      updatedAt: now,
    };
    return db.transaction(async (transaction) => {
      const articleId = await insertArticle(transaction, article);
      await record(transaction, { id: articleId, hubName }, context, { version: 1, status: "DRAFT", content });
      return { articleId };
    });
  });
}

/** Saves a new version; once there is a published one, beside it. */
export function updateArticleContent(input: ArticleUpdateInput, context: Context): Promise<Outcome<Touched>> {
  return settle(async () => {
    checkTexts(input, changeNoteRule);
    return onArticle(input, context, async (db, article) => {
      requireActingForOwner(article.hubId, context);
      requirePossible("EDIT", article, input);
      const { to: status } = lifeCycle.EDIT;
      const content = changeContent(await newestContent(db, article.id), input);
      checkContent(content);
      const version = article.version + 1;
      const inRow = isPublished(article.status) ? {} : { ...content, searchText: searchTextOf(content) };
      await updateArticle(db, article.id, { ...inRow, ...atStatus(article, status, context.now()), version });
      await record(db, article, context, { version, status, content, changeNote: input.changeNote });
    });
  });
}

/** Asks the region's admin to publish the newest version. */
export function submitArticle(input: ArticleSubmitInput, context: Context): Promise<Outcome<Touched>> {
  return settle(async () => {
    checkTexts(input, changeNoteRule);
    return onArticle(input, context, async (db, article) => {
      requireActingForOwner(article.hubId, context);
      requirePossible("SUBMIT", article, input);
      const { to: status } = lifeCycle.SUBMIT;
      requireComplete(await newestContent(db, article.id), requiredFields);
      await updateArticle(db, article.id, atStatus(article, status, context.now()));
      await record(db, article, context, { version: article.version, status, changeNote: input.changeNote });
    });
  });
}

/** The region's admin sends a version in review back. */
export function requestArticleChanges(input: ArticleRequestChangesInput, context: Context): Promise<Outcome<Touched>> {
  requireReviewer(context.viewer, context.region);
  return settle(async () => {
    checkTexts(input, { note: { max: 2_000, isRequired: true, ja: "修正してほしい点" } });
    return onArticle(input, context, async (db, article) => {
      requirePossible("REQUEST_CHANGES", article, input);
      const { to: status } = lifeCycle.REQUEST_CHANGES;
      await updateArticle(db, article.id, atStatus(article, status, context.now()));
      await record(db, article, context, { version: article.version, status, changeNote: input.note });
    });
  });
}

/** The region's admin publishes the version in review. */
export function publishArticle(input: ArticlePublishInput, context: Context): Promise<Outcome<Touched>> {
  requireReviewer(context.viewer, context.region);
  return settle(async () => {
    checkTexts(input, changeNoteRule);
    const visibility: Code<"Visibility"> = input.visibility;
    requireRegional(visibility);
    return onArticle(input, context, async (db, article) => {
      requirePossible("PUBLISH", article, input);
      const { to: status } = lifeCycle.PUBLISH;
      requireNotAuthor(context.viewer, await writersSince(db, article.id, article.publishedVersion ?? 0));
      const content = await newestContent(db, article.id);
      await updateArticle(db, article.id, { ...publication(article, content, context.now()), status, visibility });
      await record(db, article, context, { version: article.version, status, changeNote: input.changeNote });
    });
  });
}

/** What becomes of an article's row when its newest version is published. */
const publication = (article: ArticleRow, content: ArticleContent, now: Date) => ({
  ...contentOf(content),
  searchText: searchTextOf(content),
  draftStatus: null,
  publishedVersion: article.version,
  publishedAt: article.publishedAt ?? now,
  verifiedAt: now,
  reviewDueAt: daysBefore(now, -reviewDays),
  isObsolete: false,
  updatedAt: now,
});

interface Act {
  readonly version: number;
  readonly status: ContentStatus;
  readonly content?: ArticleContent;
  readonly changeNote?: string | null | undefined;
}

/** Adds to an article's history; people are named by their hub or role. */
async function record(
  db: Executor,
  { id, hubName }: Pick<ArticleRow, "id" | "hubName">,
  { viewer, now }: Context,
  act: Act,
): Promise<void> {
  const byDisplay = viewer.role === "HUB_EDITOR" ? hubName : taxonomies.Role[viewer.role].ja;
  await insertRevision(db, { ...act, articleId: id, byDisplay, bySub: viewer.sub, createdAt: now() });
}

/** Runs a change in one transaction with the article locked; refuses when there is none that the viewer may see. */
async function onArticle(
  input: { readonly id: string },
  { db, region, rules }: Context,
  change: (db: Executor, article: ArticleRow) => Promise<void>,
): Promise<Touched> {
  const id = toLocalUuid(input.id, "article", region);
  return db.transaction(async (transaction) => {
    const article = id === undefined ? undefined : await lockArticle(transaction, id, rules);
    if (!article) refuse("NOT_FOUND", "id", "There is no such article.", "記事が見つかりません。");
    await change(transaction, article);
    return { articleId: article.id };
  });
}
