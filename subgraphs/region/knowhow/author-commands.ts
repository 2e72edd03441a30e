import { formatNodeId } from "../../../common/node-id.ts";
import { checkTexts, type Outcome } from "../../../common/writing/user-errors.ts";
import { write } from "../../../common/writing/write.ts";
import { requireActingAs, requireOwnHub } from "../acting-hub.ts";
import { changedFields } from "../content/changes.ts";
import { atStatus, isPublished, lifeCycle, requirePossible, workingStatus } from "../content/life-cycle.ts";
import { requireComplete } from "../content/missing-fields.ts";
import { requireRight } from "../content/rights.ts";
import { indexForSearch } from "../search-index/index-for-search.ts";
import { changeContent, checkContent, contentOf, emptyContent, searchTextOf } from "./article-content.ts";
import { requiredFields } from "./article-fields.ts";
import type { Context } from "./context.ts";
import { tellAdmins } from "./notices.ts";
import { actOnArticle, findArticle, record, type Touched } from "./on-article.ts";
import type { ArticleContent } from "./queries.ts";
import type {
  ArticleDeleteInput,
  ArticleDraftInput,
  ArticleReissueInput,
  ArticleRequestRetractionInput,
  ArticleSubmitInput,
  ArticleUpdateInput,
} from "./schema.generated.ts";
import { contentInWork, deleteArticle, insertArticle, nextVersion, type NewArticle } from "./write-queries.ts";
import type { Executor } from "../../../common/database/database.ts";

/** What authors do to their articles. */

export const changeNoteRule = { changeNote: { max: 500, ja: "変更の説明" } };

/** Begins an article of a hub of this region. */
export function draftArticle(input: ArticleDraftInput, context: Context): Promise<Outcome<Touched>> {
  requireActingAs(context.viewer, input.hubId);
  return write("articleDraft", input, context, async (db) => {
    const { uuid: hubId, name: hubName } = await requireOwnHub(input.hubId, context);
    const content = changeContent(
      { ...emptyContent, authorDisplay: hubName },
      { ...input, authorDisplay: input.authorDisplay ?? hubName },
    );
    return beginArticle(db, content, { hubId, hubName }, context);
  });
}

interface Beginning {
  readonly hubId: string;
  readonly hubName: string;
  readonly fromIssueId?: string;
}

/** Writes the first version of an article. */
export async function beginArticle(
  db: Executor,
  content: ArticleContent,
  { hubName, ...beginning }: Beginning,
  context: Context,
) {
  checkContent(content);
  const now = context.now();
  const articleId = await insertArticle(db, {
    ...content,
    ...beginning,
    authorSub: context.viewer.sub,
    searchText: searchTextOf(content),
    createdAt: now,
    updatedAt: now,
  });
  const first = { version: 1, status: "DRAFT", content, changedFields: changedFields(emptyContent, content) } as const;
  await record(db, { id: articleId, hubName }, context, { ...first, act: "EDIT" });
  await indexForSearch(db, context.region, "ARTICLE", articleId);
  const target = formatNodeId("article", context.region, articleId);
  return { result: { articleId }, audit: { target, before: null, after: { status: first.status, version: 1 } } };
}

/** Saves a new version; once there is a published one, beside it. */
export const updateArticleContent = (input: ArticleUpdateInput, context: Context): Promise<Outcome<Touched>> =>
  actOnArticle("EDIT", input, context, async (db, article) => {
    checkTexts(input, changeNoteRule);
    const { changeNote: note, changeClass } = input;
    const before = await contentInWork(db, article);
    const content = changeContent(before, input);
    checkContent(content);
    const version = await nextVersion(db, article.id);
    const { to: status } = lifeCycle.EDIT;
    const shown = isPublished(article.status) ? {} : { ...content, searchText: searchTextOf(content) };
    const row = { ...shown, ...atStatus(article, status, context.now()), version };
    const fields = changedFields(before, content);
    return { row, entry: { version, status, content, note, changeClass, changedFields: fields } };
  });

/** Asks the region's admin to publish the newest version. */
export const submitArticle = (input: ArticleSubmitInput, context: Context): Promise<Outcome<Touched>> =>
  actOnArticle("SUBMIT", input, context, async (db, article) => {
    checkTexts(input, changeNoteRule);
    const content = await contentInWork(db, article);
    requireComplete(content, requiredFields);
    const told = { subject: { ...article, title: content.title }, detail: { hub: article.hubName } };
    await tellAdmins(db, { kind: "ARTICLE_SUBMITTED", ...told }, context);
    const { to: status } = lifeCycle.SUBMIT;
    const row: Partial<NewArticle> = { ...atStatus(article, status, context.now()), changeRequests: [] };
    return { row, entry: { version: article.version, status, note: input.changeNote } };
  });

/** The authors begin a corrected version of what was taken back. */
export const reissueArticle = (input: ArticleReissueInput, context: Context): Promise<Outcome<Touched>> =>
  actOnArticle("REISSUE", input, context, async (db, article) => {
    checkTexts(input, changeNoteRule);
    const version = await nextVersion(db, article.id);
    const { to: status } = lifeCycle.REISSUE;
    const row = { status, version, updatedAt: context.now() };
    return { row, entry: { version, status, content: contentOf(article), note: input.changeNote } };
  });

/** The authors ask to take an article back; that is for the region's admin. */
export function requestArticleRetraction(
  input: ArticleRequestRetractionInput,
  context: Context,
): Promise<Outcome<Touched>> {
  return write("articleRequestRetraction", input, context, async (db) => {
    checkTexts(input, { note: { max: 1_000, isRequired: true, ja: "撤回の理由" } });
    const article = await findArticle(db, input.id, context);
    requireRight("EDIT", context.viewer, context.region, article.hubId);
    requirePossible("RETRACT", article, input);
    await tellAdmins(
      db,
      { kind: "ARTICLE_RETRACTION_REQUESTED", subject: article, detail: { hub: article.hubName, note: input.note } },
      context,
    );
    return { result: { articleId: article.id }, audit: { target: input.id, before: {}, after: { isAsked: true } } };
  });
}

/** The authors delete what was never published, with its history; nothing else refers to it. */
export function removeArticle(input: ArticleDeleteInput, context: Context): Promise<Outcome<Touched>> {
  return write("articleDelete", input, context, async (db) => {
    const article = await findArticle(db, input.id, context);
    requireRight("DELETE", context.viewer, context.region, article.hubId);
    requirePossible("DELETE", article, input);
    await deleteArticle(db, article.id);
    await indexForSearch(db, context.region, "ARTICLE", article.id);
    const before = { status: workingStatus(article), version: article.version };
    return { result: { articleId: article.id }, audit: { target: input.id, before, after: { status: null } } };
  });
}
