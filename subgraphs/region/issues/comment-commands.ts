import type { Executor } from "../../../common/database/database.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import { refuse, refuseMistakes, type Outcome } from "../../../common/writing/user-errors.ts";
import { write, type Written } from "../../../common/writing/write.ts";
import { requireHub } from "../acting-hub.ts";
import { toHubEditors, toPerson } from "../db/notifications.ts";
import { toLocalUuid } from "../local-id.ts";
import type { Scope } from "../scope.ts";
import { commentMistakes, hideMistakes } from "./issue-checks.ts";
import { roleLabel } from "./issue.ts";
import { requireDoable } from "./life-cycle.ts";
import { outsideLabel, tell, tellAudience } from "./notices.ts";
import { findIssue, type Touched } from "./on-issue.ts";
import { mayReadIssues, requireCommenting } from "./policy.ts";
import type { CommentRow } from "./queries.ts";
import type { IssueCommentInput, IssueHideCommentInput, IssueShowCommentInput } from "./schema.generated.ts";
import {
  commentById,
  insertComment,
  lockIssueOfComment,
  touchIssue,
  updateComment,
  type LockedIssue,
} from "./write-queries.ts";

/** What members say on an issue, and what the region's admin takes out of sight. */

/** A member comments on an issue; whom it concerns is told. */
export function commentOnIssue(input: IssueCommentInput, scope: Scope): Promise<Outcome<Touched>> {
  const { hubId = null, hubLabel, body } = input;
  requireCommenting(scope.viewer, hubId);
  return write("issueComment", input, scope, async (db) => {
    refuseMistakes(commentMistakes(input));
    if (hubId !== null) await requireHub(hubId, { db, region: scope.region });
    const issue = await findIssue(db, input.issueId, scope);
    const authorLabel = hubId === null ? roleLabel(scope, hubLabel) : (hubLabel ?? "");
    const now = scope.now();
    const authorSub = scope.viewer.sub;
    const comment = { issueId: issue.id, hubId, authorLabel, authorSub, body, createdAt: now };
    const commentId = await insertComment(db, comment);
    await touchIssue(db, issue.id, { updatedAt: now });
    const isReporter = hubId !== null && toLocalUuid(hubId, "hub", scope.region) === issue.hubId;
    const by = isReporter ? await outsideLabel(db, issue, scope) : authorLabel;
    await tellAudience(db, scope, issue, { kind: "ISSUE_COMMENTED", actingHubId: hubId, detail: { by } });
    const audit = {
      target: formatNodeId("comment", scope.region, commentId),
      before: null,
      after: { isHidden: false },
    };
    return { result: { issueId: issue.id, commentId }, audit };
  });
}

/** The region's admin puts a mark in the place of a comment; erased, its text is gone for good. */
export function hideComment(input: IssueHideCommentInput, scope: Scope): Promise<Outcome<Touched>> {
  return write("issueHideComment", input, scope, async (db) => {
    refuseMistakes(hideMistakes(input));
    const { issue, comment } = await findComment(db, input.commentId, scope);
    requireDoable("HIDE_COMMENT", issue, scope, "commentId");
    if (comment.isErased || (comment.hiddenAt && !input.isErased))
      refuse("ALREADY_DONE", "commentId", "The comment is hidden already.", "このコメントはすでに非表示です。");
    const hidden = { hiddenAt: scope.now(), hiddenBy: roleLabel(scope), hiddenReason: input.reason };
    const { isErased } = input;
    const change = { ...hidden, isErased, ...(isErased && { body: "" }) };
    const author =
      comment.hubId === null ? comment.authorSub && toPerson(comment.authorSub) : toHubEditors(comment.hubId);
    const event = { kind: "COMMENT_HIDDEN", detail: { reason: input.reason } } as const;
    if (author) await tell(db, scope, issue, { ...event, recipients: [author] });
    return changed(db, scope, comment, change);
  });
}

/** The region's admin shows a hidden comment again, unless it was erased. */
export function showComment(input: IssueShowCommentInput, scope: Scope): Promise<Outcome<Touched>> {
  return write("issueShowComment", input, scope, async (db) => {
    const { issue, comment } = await findComment(db, input.commentId, scope);
    requireDoable("HIDE_COMMENT", issue, scope, "commentId");
    if (!comment.hiddenAt || comment.isErased) {
      const message = "Only a hidden comment that was not erased can be shown again.";
      refuse("WRONG_STATE", "commentId", message, "消去されていない非表示のコメントだけを再表示できます。");
    }
    return changed(db, scope, comment, { hiddenAt: null, hiddenBy: null, hiddenReason: null });
  });
}

async function changed(
  db: Executor,
  { region }: Scope,
  comment: CommentRow,
  change: Partial<CommentRow>,
): Promise<Written<Touched>> {
  await updateComment(db, comment.id, change);
  const after = { isHidden: change.hiddenAt !== null, isErased: change.isErased ?? false };
  return {
    result: { issueId: comment.issueId, commentId: comment.id },
    audit: {
      target: formatNodeId("comment", region, comment.id),
      before: { isHidden: comment.hiddenAt !== null, isErased: comment.isErased },
      after,
    },
  };
}

/** A comment with its issue locked; refuses when there is none that the viewer may see. */
async function findComment(
  db: Executor,
  globalId: string,
  { region, viewer }: Scope,
): Promise<{ readonly issue: LockedIssue; readonly comment: CommentRow }> {
  const id = toLocalUuid(globalId, "comment", region);
  const issue = id && mayReadIssues(viewer) ? await lockIssueOfComment(db, id) : undefined;
  const comment = id && issue ? await commentById(db, id) : undefined;
  if (!issue || !comment) refuse("NOT_FOUND", "commentId", "There is no such comment.", "コメントが見つかりません。");
  return { issue, comment };
}
