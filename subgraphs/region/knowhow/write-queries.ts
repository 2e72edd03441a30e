import { and, eq, gt, isNotNull, max } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import type { VisibilityRule } from "../content/visibility.ts";
import { insertedId } from "../db/written-row.ts";
import { articleComments } from "../db/tables/article-comments.ts";
import { articleRevisions, articles, type ArticleContent } from "../db/tables/knowhow.ts";
import { completed, contentOf } from "./article-content.ts";
import { articlesByIds, type ArticleRow } from "./queries.ts";

/** The statements of commands on articles. */

export type NewArticle = typeof articles.$inferInsert;
export type NewRevision = typeof articleRevisions.$inferInsert;

/** Locks an article that the viewer may see for the rest of the transaction; undefined when there is none. */
export async function lockArticle(
  db: Executor,
  id: string,
  rules: readonly VisibilityRule[],
): Promise<ArticleRow | undefined> {
  const [row] = await articlesByIds(db, [id], rules).for("update", { of: articles });
  return row;
}

/** What the version in work says: the newest revision's content where a draft is beside a published version, else the row's. */
export async function contentInWork(db: Executor, article: ArticleRow): Promise<ArticleContent> {
  if (article.draftStatus === null) return contentOf(article);
  const saved = await savedVersion(db, article.id, article.version);
  if (!saved) throw new Error(`Version ${article.version} of the article ${article.id} was never saved.`);
  return saved.content;
}

const isSaveOf = (articleId: string) =>
  and(eq(articleRevisions.articleId, articleId), isNotNull(articleRevisions.content));

/** The revision that holds a version of an article; undefined when it was never saved. */
export async function savedVersion(db: Executor, articleId: string, version: number) {
  const [row] = await db
    .select()
    .from(articleRevisions)
    .where(and(isSaveOf(articleId), eq(articleRevisions.version, version)));
  return row?.content ? { ...row, content: completed(row.content) } : undefined;
}

/** Who (`sub`) saved the versions of an article after `version`, and how they class it. */
export const savesSince = (db: Executor, articleId: string, version: number) =>
  db
    .select({ bySub: articleRevisions.bySub, changeClass: articleRevisions.changeClass })
    .from(articleRevisions)
    .where(and(isSaveOf(articleId), gt(articleRevisions.version, version)));

/** A number that no version of the article has had, not even one that was dropped. */
export async function nextVersion(db: Executor, articleId: string): Promise<number> {
  const [row] = await db
    .select({ newest: max(articleRevisions.version) })
    .from(articleRevisions)
    .where(eq(articleRevisions.articleId, articleId));
  return (row?.newest ?? 0) + 1;
}

export async function insertArticle(db: Executor, article: NewArticle): Promise<string> {
  return insertedId(await db.insert(articles).values(article).returning({ id: articles.id }));
}

export const insertRevision = (db: Executor, revision: NewRevision) => db.insert(articleRevisions).values(revision);

export const updateArticle = (db: Executor, id: string, change: Partial<NewArticle>) =>
  db.update(articles).set(change).where(eq(articles.id, id));

/** The article (UUID) that an issue (global ID) was made into; undefined when there is none. */
export async function articleFromIssue(db: Executor, issueId: string): Promise<string | undefined> {
  const rows = await db.select({ id: articles.id }).from(articles).where(eq(articles.fromIssueId, issueId));
  return rows[0]?.id;
}

/** Takes text out of a revision. */
export const redactVersion = (
  db: Executor,
  revisionId: string,
  change: Pick<NewRevision, "content" | "redactedFields">,
) => db.update(articleRevisions).set(change).where(eq(articleRevisions.id, revisionId));

/** Deletes an article with its history and what was said about it. */
export async function deleteArticle(db: Executor, id: string): Promise<void> {
  await db.delete(articleComments).where(eq(articleComments.articleId, id));
  await db.delete(articleRevisions).where(eq(articleRevisions.articleId, id));
  await db.delete(articles).where(eq(articles.id, id));
}
