import { checkTexts, type Outcome } from "../../../common/user-errors.ts";
import { requireObsolete, shownVersion } from "../content/life-cycle.ts";
import { reviewDateOf } from "../content/review-date.ts";
import { currentRow, obsoleteRow } from "../content/rows.ts";
import { changeNoteRule } from "./author-commands.ts";
import type { Context } from "./context.ts";
import { actOnArticle, type Effect, type Touched } from "./on-article.ts";
import type { ArticleRow } from "./queries.ts";
import type { ArticleConfirmInput, ArticleMarkObsoleteInput, ArticleUnmarkObsoleteInput } from "./schema.generated.ts";
import type { NewArticle } from "./write-queries.ts";

/** How authors keep what they published right. */

/** Marks a published article as out of date. */
export const markArticleObsolete = (input: ArticleMarkObsoleteInput, context: Context): Promise<Outcome<Touched>> =>
  actOnArticle("MARK_OBSOLETE", input, context, async (_db, article) => {
    checkTexts(input, { note: { max: 500, ja: "古くなった点" } });
    requireObsolete(article, false);
    const { note = null } = input;
    return cared(article, obsoleteRow(note, context.now()), note);
  });

/** Takes the mark off. */
export const unmarkArticleObsolete = (input: ArticleUnmarkObsoleteInput, context: Context): Promise<Outcome<Touched>> =>
  actOnArticle("UNMARK_OBSOLETE", input, context, async (_db, article) => {
    checkTexts(input, changeNoteRule);
    requireObsolete(article, true);
    return cared(article, currentRow(context.now()), input.changeNote);
  });

/** Says that a published article is still right, and when to look again. */
export const confirmArticle = (input: ArticleConfirmInput, context: Context): Promise<Outcome<Touched>> =>
  actOnArticle("CONFIRM", input, context, async (_db, article) => {
    checkTexts(input, changeNoteRule);
    requireObsolete(article, false);
    const now = context.now();
    return cared(article, { verifiedAt: now, reviewDueAt: reviewDateOf(input.reviewDueAt, now) }, input.changeNote);
  });

const cared = (article: ArticleRow, row: Partial<NewArticle>, changeNote: string | null | undefined): Effect => ({
  row,
  entry: { version: shownVersion(article), status: article.status, changeNote },
});
