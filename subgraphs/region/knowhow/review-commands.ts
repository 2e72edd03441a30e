import type { Executor } from "../../../common/database/database.ts";
import { checkTexts, refuse, type Outcome } from "../../../common/writing/user-errors.ts";
import { toChangeRequests } from "../content/change-requests.ts";
import { changedFields } from "../content/changes.ts";
import { atStatus, lifeCycle, requireRegional } from "../content/life-cycle.ts";
import { requireNotAuthor } from "../content/rights.ts";
import { publicationRow, requireOldVersion, retractionRow, visibilityOf } from "../content/rows.ts";
import { changeNoteRule } from "./author-commands.ts";
import { contentFields, contentOf, searchTextOf, withoutFields } from "./article-content.ts";
import { fieldLabels, requiredFields } from "./article-fields.ts";
import type { Context } from "./context.ts";
import { tellAuthors, tellOfPublication, tellOfRetraction } from "./notices.ts";
import { actOnArticle, type Touched } from "./on-article.ts";
import type { ArticleContent, ArticleRow } from "./queries.ts";
import type {
  ArticlePublishInput,
  ArticleRedactInput,
  ArticleRequestChangesInput,
  ArticleRetractInput,
} from "./schema.generated.ts";
import { contentInWork, redactVersion, savedVersion, savesSince, type NewArticle } from "./write-queries.ts";

/** What a region's admin does to the articles of its hubs. */

/** The region's admin sends a version in review back, saying which fields want what. */
export const requestArticleChanges = (input: ArticleRequestChangesInput, context: Context): Promise<Outcome<Touched>> =>
  actOnArticle("REQUEST_CHANGES", input, context, async (db, article) => {
    const changeRequests = toChangeRequests(input.changeRequests ?? [], fieldLabels, requiredFields);
    checkTexts(input, { note: { max: 2_000, isRequired: changeRequests.length === 0, ja: "修正してほしい点" } });
    const { to: status } = lifeCycle.REQUEST_CHANGES;
    const { title } = await contentInWork(db, article);
    await tellAuthors(db, { kind: "ARTICLE_CHANGES_REQUESTED", subject: { ...article, title } }, context);
    const row: Partial<NewArticle> = { ...atStatus(article, status, context.now()), changeRequests };
    return { row, entry: { version: article.version, status, note: input.note, changeRequests } };
  });

/** The region's admin publishes the version in review. */
export const publishArticle = (input: ArticlePublishInput, context: Context): Promise<Outcome<Touched>> =>
  actOnArticle("PUBLISH", input, context, async (db, article) => {
    checkTexts(input, changeNoteRule);
    const visibility = visibilityOf(input, article);
    requireRegional(visibility);
    const saves = await savesSince(db, article.id, article.publishedVersion ?? 0);
    requireNotAuthor(
      context.viewer,
      saves.map(({ bySub }) => bySub),
    );
    const { to: status } = lifeCycle.PUBLISH;
    const content = await contentInWork(db, article);
    const isTypo = article.publishedVersion !== null && saves.every(({ changeClass }) => changeClass === "TYPO");
    await tellOfPublication(db, article, { content, visibility, isTypo }, context);
    const row = { ...publication(article, content, context.now()), status, visibility };
    const changeClass = isTypo ? "TYPO" : "CONTENT";
    const fields = article.publishedVersion === null ? [] : changedFields(contentOf(article), content);
    const { changeNote: note } = input;
    return { row, entry: { version: article.version, status, note, changeClass, changedFields: fields } };
  });

/** What becomes of an article's row when its newest version is published. */
const publication = (article: ArticleRow, content: ArticleContent, now: Date): Partial<NewArticle> => ({
  ...contentOf(content),
  searchText: searchTextOf(content),
  ...publicationRow(article, now),
});

/** The region's admin takes an article back; a version in work is set aside with it. */
export const retractArticle = (input: ArticleRetractInput, context: Context): Promise<Outcome<Touched>> =>
  actOnArticle("RETRACT", input, context, async (db, article) => {
    checkTexts(input, { note: { max: 1_000, ja: "撤回の説明" } });
    const row = retractionRow(article, input, context.now());
    await tellOfRetraction(db, article, input.reason, context);
    return { row, entry: { version: row.version, status: row.status, note: input.note } };
  });

/** The region's admin takes fields out of an old version: neither the one that is shown nor the one in work, which are edited. */
export const redactArticle = (input: ArticleRedactInput, context: Context): Promise<Outcome<Touched>> =>
  actOnArticle("REDACT", input, context, async (db, article) => {
    const { version, changeNote: note } = input;
    checkTexts(input, { changeNote: { max: 500, isRequired: true, ja: "墨消しの理由" } });
    const fields = contentFields(input.fields);
    if (fields.length === 0 || fields.length < new Set(input.fields).size)
      refuse("INVALID", "fields", "Name fields of the article's content.", "記事の項目を指定してください。");
    requireOldVersion(version, article);
    await redact(db, article.id, version, fields);
    return { row: {}, entry: { version, status: article.status, note, redactedFields: fields } };
  });

async function redact(
  db: Executor,
  articleId: string,
  version: number,
  fields: readonly (keyof ArticleContent)[],
): Promise<void> {
  const saved = await savedVersion(db, articleId, version);
  if (!saved) refuse("NOT_FOUND", "version", "There is no such version.", "その版はありません。");
  await redactVersion(db, saved.id, {
    content: withoutFields(saved.content, fields),
    redactedFields: [...new Set([...saved.redactedFields, ...fields])],
  });
}
