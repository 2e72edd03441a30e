import { and, eq, gt, isNotNull } from "drizzle-orm";
import type { Executor } from "../../../common/database.ts";
import type { VisibilityRule } from "../content/visibility.ts";
import { insertedId } from "../db/written-row.ts";
import { articleRevisions, articles, type ArticleContent } from "../db/tables/knowhow.ts";
import { articlesByIds, isNewestSave, type ArticleRow } from "./queries.ts";

/** The statements of commands on articles. */

export type NewArticle = typeof articles.$inferInsert;

/** Locks an article that the viewer may see for the rest of the transaction; undefined when there is none. */
export async function lockArticle(
  db: Executor,
  id: string,
  rules: readonly VisibilityRule[],
): Promise<ArticleRow | undefined> {
  const [row] = await articlesByIds(db, [id], rules).for("update", { of: articles });
  return row;
}

/** What an article's newest version says. */
export async function newestContent(db: Executor, id: string): Promise<ArticleContent> {
  const [row] = await db
    .select({ content: articleRevisions.content })
    .from(articles)
    .innerJoin(articleRevisions, isNewestSave)
    .where(eq(articles.id, id));
  if (!row?.content) throw new Error(`The newest version of the article ${id} was never saved.`);
  return row.content;
}

/** Who (`sub`) saved a version of an article after `version`. */
export async function writersSince(db: Executor, articleId: string, version: number): Promise<readonly string[]> {
  const isLaterSave = and(
    eq(articleRevisions.articleId, articleId),
    gt(articleRevisions.version, version),
    isNotNull(articleRevisions.content),
  );
  const rows = await db.selectDistinct({ sub: articleRevisions.bySub }).from(articleRevisions).where(isLaterSave);
  return rows.map(({ sub }) => sub);
}

export async function insertArticle(db: Executor, article: NewArticle): Promise<string> {
  return insertedId(await db.insert(articles).values(article).returning({ id: articles.id }));
}

export const insertRevision = (db: Executor, revision: typeof articleRevisions.$inferInsert) =>
  db.insert(articleRevisions).values(revision);

export const updateArticle = (db: Executor, id: string, change: Partial<NewArticle>) =>
  db.update(articles).set(change).where(eq(articles.id, id));
