import { formatNodeId } from "../../../common/node-id.ts";
import { taxonomies } from "../../../common/taxonomy.ts";
import { checkTexts, refuse, type Outcome } from "../../../common/writing/user-errors.ts";
import { write } from "../../../common/writing/write.ts";
import { requireHub } from "../acting-hub.ts";
import { requireReviewer } from "../content/rights.ts";
import { toLocalUuid } from "../local-id.ts";
import { insertComment, lockComment, updateComment } from "./comment-queries.ts";
import type { Context } from "./context.ts";
import { tellAuthors } from "./notices.ts";
import { findArticle, type Touched } from "./on-article.ts";
import { requireSpeaking } from "./policy.ts";
import type { ArticleCommentInput, ArticleHideCommentInput } from "./schema.generated.ts";

/** What members say about articles, and what the region's admin takes out of sight. */

/** A member comments on an article that they see; its authors are told, unless it is they who speak. */
export function commentOnArticle(input: ArticleCommentInput, context: Context): Promise<Outcome<Touched>> {
  const { viewer, region, now } = context;
  const { hubId = null, hubLabel, body } = input;
  requireSpeaking(viewer, hubId);
  return write("articleComment", input, context, async (db) => {
    const label = { max: 80, isRequired: hubId !== null, ja: "拠点名" };
    checkTexts(input, { body: { max: 2_000, isRequired: true, ja: "本文" }, hubLabel: label });
    if (hubId !== null) await requireHub(hubId, { db, region });
    const article = await findArticle(db, input.articleId, context, "articleId");
    const authorLabel = hubId === null ? taxonomies.Role[viewer.role].ja : (hubLabel ?? "");
    const said = { articleId: article.id, hubId, authorLabel, authorSub: viewer.sub, body, createdAt: now() };
    const commentId = await insertComment(db, said);
    const isAuthors = hubId !== null && toLocalUuid(hubId, "hub", region) === article.hubId;
    if (!isAuthors)
      await tellAuthors(db, { kind: "ARTICLE_COMMENTED", subject: article, detail: { by: authorLabel } }, context);
    const target = formatNodeId("articlecomment", region, commentId);
    return { result: { articleId: article.id }, audit: { target, before: null, after: { isHidden: false } } };
  });
}

/** The region's admin puts a mark in the place of a comment; erased, its text is gone for good. */
export function hideArticleComment(input: ArticleHideCommentInput, context: Context): Promise<Outcome<Touched>> {
  const { viewer, region, rules, now } = context;
  requireReviewer(viewer, region);
  return write("articleHideComment", input, context, async (db) => {
    checkTexts(input, { reason: { max: 500, isRequired: true, ja: "非表示の理由" } });
    const id = toLocalUuid(input.commentId, "articlecomment", region);
    const comment = id === undefined ? undefined : await lockComment(db, id, rules);
    if (!comment) refuse("NOT_FOUND", "commentId", "There is no such comment.", "コメントが見つかりません。");
    if (comment.isErased || (comment.hiddenAt && !input.isErased))
      refuse("ALREADY_DONE", "commentId", "The comment is hidden already.", "このコメントはすでに非表示です。");
    const { isErased } = input;
    const hidden = { hiddenAt: now(), hiddenReason: input.reason, isErased, ...(isErased && { body: "" }) };
    await updateComment(db, comment.id, hidden);
    const before = { isHidden: comment.hiddenAt !== null, isErased: comment.isErased };
    const audit = { target: input.commentId, before, after: { isHidden: true, isErased } };
    return { result: { articleId: comment.articleId }, audit };
  });
}
