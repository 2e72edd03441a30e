import { hideComment, commentOnIssue, showComment } from "./comment-commands.ts";
import { absorbDuplicate, markDuplicate, releaseDuplicate, unmarkDuplicate } from "./duplicate-commands.ts";
import { addMeToo, followIssue, takeBackMeToo, unfollowIssue } from "./me-too-commands.ts";
import { markPayloadOf, payloadOf } from "./payloads.ts";
import { reportIssue, updateIssueText } from "./report-commands.ts";
import type { MutationResolvers } from "./schema.generated.ts";
import {
  acceptSolution,
  offerSolution,
  recommendSolution,
  reviewSolution,
  withdrawSolution,
} from "./solution-commands.ts";
import {
  assignIssue,
  closeIssue,
  reopenIssue,
  solveIssue,
  startIssue,
  unassignIssue,
  withdrawIssue,
} from "./state-commands.ts";

/** One line a mutation: its command, and what its payload shows when it is refused. */
export const mutations: Required<MutationResolvers> = {
  issueReport: async (_parent, { input }, context) => payloadOf(await reportIssue(input, context), context),
  issueUpdate: async (_parent, { input }, context) =>
    payloadOf(await updateIssueText(input, context), context, { issue: input.issueId }),
  issueStart: async (_parent, { input }, context) =>
    payloadOf(await startIssue(input, context), context, { issue: input.issueId }),
  issueAssign: async (_parent, { input }, context) =>
    payloadOf(await assignIssue(input, context), context, { issue: input.issueId }),
  issueUnassign: async (_parent, { input }, context) =>
    payloadOf(await unassignIssue(input, context), context, { issue: input.issueId }),
  issueMeToo: async (_parent, { input }, context) =>
    payloadOf(await addMeToo(input, context), context, { issue: input.issueId }),
  issueWithdrawMeToo: async (_parent, { input }, context) =>
    payloadOf(await takeBackMeToo(input, context), context, { issue: input.issueId }),
  issueOfferSolution: async (_parent, { input }, context) =>
    payloadOf(await offerSolution(input, context), context, { issue: input.issueId }),
  issueReviewSolution: async (_parent, { input }, context) =>
    payloadOf(await reviewSolution(input, context), context, { solution: input.solutionId }),
  issueAcceptSolution: async (_parent, { input }, context) =>
    payloadOf(await acceptSolution(input, context), context, { solution: input.solutionId }),
  issueRecommendSolution: async (_parent, { input }, context) =>
    payloadOf(await recommendSolution(input, context), context, { solution: input.solutionId }),
  issueWithdrawSolution: async (_parent, { input }, context) =>
    payloadOf(await withdrawSolution(input, context), context, { solution: input.solutionId }),
  issueSolve: async (_parent, { input }, context) =>
    payloadOf(await solveIssue(input, context), context, { issue: input.issueId }),
  issueClose: async (_parent, { input }, context) =>
    payloadOf(await closeIssue(input, context), context, { issue: input.issueId }),
  issueReopen: async (_parent, { input }, context) =>
    payloadOf(await reopenIssue(input, context), context, { issue: input.issueId }),
  issueWithdraw: async (_parent, { input }, context) =>
    payloadOf(await withdrawIssue(input, context), context, { issue: input.issueId }),
  issueComment: async (_parent, { input }, context) =>
    payloadOf(await commentOnIssue(input, context), context, { issue: input.issueId }),
  issueHideComment: async (_parent, { input }, context) =>
    payloadOf(await hideComment(input, context), context, { comment: input.commentId }),
  issueShowComment: async (_parent, { input }, context) =>
    payloadOf(await showComment(input, context), context, { comment: input.commentId }),
  issueFollow: async (_parent, { input }, context) =>
    payloadOf(await followIssue(input, context), context, { issue: input.issueId }),
  issueUnfollow: async (_parent, { input }, context) =>
    payloadOf(await unfollowIssue(input, context), context, { issue: input.issueId }),
  issueMarkDuplicate: async (_parent, { input }, context) =>
    markPayloadOf(await markDuplicate(input, context), context, input),
  issueUnmarkDuplicate: async (_parent, { input }, context) =>
    payloadOf(await unmarkDuplicate(input, context), context, { issue: input.issueId }),
  issueAbsorbDuplicate: async (_parent, { input }, context) =>
    payloadOf(await absorbDuplicate(input, context), context, { issue: input.masterId }),
  issueReleaseDuplicate: async (_parent, { input }, context) =>
    payloadOf(await releaseDuplicate(input, context), context, { issue: input.masterId }),
};
