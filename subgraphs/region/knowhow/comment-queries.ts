import { and, asc, eq } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import { isVisibleRow, type VisibilityRule } from "../content/visibility.ts";
import { areFirstOf } from "../db/conditions.ts";
import { articleComments } from "../db/tables/article-comments.ts";
import { articles } from "../db/tables/knowhow.ts";
import { insertedId } from "../db/written-row.ts";

/** What is said about articles. */

export type ArticleCommentRow = typeof articleComments.$inferSelect;

/** Of articles that the viewer is known to see. */
export const commentsOfArticles = (db: Executor, articleIds: readonly string[]): Promise<ArticleCommentRow[]> =>
  db
    .select()
    .from(articleComments)
    .where(areFirstOf({ ...articleComments, parentId: articleComments.articleId }, articleIds))
    .orderBy(asc(articleComments.createdAt), asc(articleComments.id));

/** Locks a comment on an article that the viewer sees; undefined when there is none. */
export async function lockComment(db: Executor, id: string, rules: readonly VisibilityRule[]) {
  const [row] = await db
    .select({ comment: articleComments })
    .from(articleComments)
    .innerJoin(articles, eq(articles.id, articleComments.articleId))
    .where(and(eq(articleComments.id, id), isVisibleRow(rules, articles)))
    .for("update", { of: articleComments });
  return row?.comment;
}

export async function insertComment(db: Executor, comment: typeof articleComments.$inferInsert): Promise<string> {
  return insertedId(await db.insert(articleComments).values(comment).returning({ id: articleComments.id }));
}

export const updateComment = (db: Executor, id: string, change: Partial<ArticleCommentRow>) =>
  db.update(articleComments).set(change).where(eq(articleComments.id, id));
