import { formatNodeId } from "../../../common/node-id.ts";
import { taxonomies } from "../../../common/taxonomy.ts";
import { checkTexts, refuse, settle, type Outcome } from "../../../common/user-errors.ts";
import {
  isPublished,
  lifeCycle,
  requireStatusFor,
  requireVersion,
  type ContentAct,
  type ContentStatus,
} from "../content/life-cycle.ts";
import { requireComplete } from "../content/missing-fields.ts";
import { requireActingAs, requireNotAuthor, requireReviewer } from "../content/rights.ts";
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
import {
  hubNameOf,
  insertArticle,
  insertRevision,
  lockArticle,
  newestContent,
  updateArticle,
  writersSince,
  type ArticleContent,
  type ArticleRow,
  type Executor,
} from "./queries.ts";
import type {
  ArticleDraftInput,
  ArticlePublishInput,
  ArticleRequestChangesInput,
  ArticleSubmitInput,
  ArticleUpdateInput,
} from "./schema.generated.ts";

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
  const { db, region, viewer } = context;
  requireActingAs(viewer, input.hubId);
  return settle(async () => {
    const hubId = toLocalUuid(input.hubId, "hub", region);
    const hubName = hubId && (await hubNameOf(db, hubId));
    if (!hubId || !hubName) refuse("NOT_FOUND", "hubId", "There is no such hub.", "拠点が見つかりません。");
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
      requireHub(article, context);
      requirePossible("EDIT", article, input);
      const { to: status } = lifeCycle.EDIT;
      const content = changeContent(await newestContent(db, article.id), input);
      checkContent(content);
      const version = article.version + 1;
      const inRow = isPublished(article.status) ? {} : { ...content, searchText: searchTextOf(content) };
      await updateArticle(db, article.id, { ...inRow, ...atStatus(article, status, context), version });
      await record(db, article, context, { version, status, content, changeNote: input.changeNote });
    });
  });
}

/** Asks the region's admin to publish the newest version. */
export function submitArticle(input: ArticleSubmitInput, context: Context): Promise<Outcome<Touched>> {
  return settle(async () => {
    checkTexts(input, changeNoteRule);
    return onArticle(input, context, async (db, article) => {
      requireHub(article, context);
      requirePossible("SUBMIT", article, input);
      const { to: status } = lifeCycle.SUBMIT;
      requireComplete(await newestContent(db, article.id), requiredFields);
      await updateArticle(db, article.id, atStatus(article, status, context));
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
      await updateArticle(db, article.id, atStatus(article, status, context));
      await record(db, article, context, { version: article.version, status, changeNote: input.note });
    });
  });
}

/** The region's admin publishes the version in review. */
export function publishArticle(input: ArticlePublishInput, context: Context): Promise<Outcome<Touched>> {
  requireReviewer(context.viewer, context.region);
  return settle(async () => {
    checkTexts(input, changeNoteRule);
    const { visibility } = input;
    if (visibility !== "REGION" && visibility !== "NETWORK") {
      refuse(
        "INVALID",
        "visibility",
        "Publish in the REGION or in the NETWORK.",
        "公開範囲は「地域内」か「ネットワーク内」です。",
      );
    }
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

/** Where a version in work stands: beside the published one, unseen by others, else in the article's own status. */
const atStatus = (article: ArticleRow, status: ContentStatus, { now }: Context) =>
  isPublished(article.status) ? { draftStatus: status } : { status, updatedAt: now() };

/** The article is locked: what is checked here stays so until the change is written. */
function requirePossible(
  act: ContentAct,
  article: ArticleRow,
  { expectedVersion }: { readonly expectedVersion: number },
): void {
  requireVersion(article, expectedVersion);
  requireStatusFor(act, article);
}

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

/** Writing is for the article's own hub and the region's admin; throws `FORBIDDEN`. */
const requireHub = ({ hubId }: ArticleRow, { viewer, region }: Context): void =>
  requireActingAs(viewer, formatNodeId("hub", region, hubId));
