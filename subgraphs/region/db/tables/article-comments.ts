import { boolean, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { idColumn, instant } from "../../../../common/database/columns.ts";
import { articles } from "./knowhow.ts";

/** コメント: what members ask and say about an article. */
export const articleComments = pgTable(
  "article_comments",
  {
    id: idColumn(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    /** Global ID; null when somebody speaks in their role. */
    hubId: text(),
    authorLabel: text().notNull(),
    /** `sub` of who wrote it; never shown. */
    authorSub: text().notNull(),
    /** Kept while it is hidden; empty when it was erased. */
    body: text().notNull(),
    hiddenAt: instant(),
    hiddenReason: text(),
    isErased: boolean().notNull().default(false),
    createdAt: instant().notNull(),
  },
  (t) => [index("article_comments_article_id_created_at_index").on(t.articleId, t.createdAt)],
);
