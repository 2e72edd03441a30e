import { formatNodeId } from "../../../common/node-id.ts";
import type { Outcome } from "../../../common/user-errors.ts";
import { forgetAll } from "../forget-all.ts";
import { loadKnown, nodeReader, readEach, toLocalUuid } from "../local-id.ts";
import { toArticle, toHub } from "../references.ts";
import {
  acceptSolution,
  addMeToo,
  commentOnIssue,
  offerSolution,
  reportIssue,
  solveIssue,
  type Touched,
} from "./commands.ts";
import type { Context } from "./context.ts";
import { hubLabelOf, isHiddenHub, isStale } from "./issue.ts";
import { listIssues, summarizeIssues } from "./lists.ts";
import { mayKnowHub, mayReadNote } from "./policy.ts";
import type { Resolvers } from "./schema.generated.ts";

const readIssue = nodeReader("issue");
const readMeToo = nodeReader("metoo");
const readSolution = nodeReader("solution");
const readComment = nodeReader("comment");

const issueOf = (id: string, { region, loaders }: Context) => readIssue(loaders.issueById, id, region);
/** The payload of a mutation: what it touched or, refused, meant to touch (global IDs), as it is now. */
async function payloadOf(
  { result, userErrors }: Outcome<Touched>,
  { region, loaders }: Context,
  meant: { readonly issue?: string; readonly solution?: string } = {},
) {
  forgetAll(loaders);
  const {
    issueId = toLocalUuid(meant.issue ?? "", "issue", region),
    solutionId = toLocalUuid(meant.solution ?? "", "solution", region),
    commentId,
  }: Partial<Touched> = result ?? {};
  const solution = await loadKnown(loaders.solutionById, solutionId);
  return {
    solution,
    issue: await loadKnown(loaders.issueById, issueId ?? solution?.issueId),
    comment: await loadKnown(loaders.commentById, commentId),
    userErrors,
  };
}

/** The issue that a comment is on, when the one who speaks is its hub and stays unknown to the viewer. */
async function hiddenIssueOf(
  { issueId, hubId }: { readonly issueId: string; readonly hubId: string | null },
  context: Context,
) {
  const issue = await context.loaders.issueById.load(issueId);
  return issue && isHiddenHub(issue, hubId, context) ? issue : null;
}

export const resolvers: Resolvers = {
  Query: {
    issue: (_parent, { id }, context) => issueOf(id, context),
    issuesById: (_parent, { ids }, context) => readEach(ids, (id) => issueOf(id, context)),
    issues: (_parent, args, context) => listIssues(args, context),
    issueStats: (_parent, { filter }, context) => summarizeIssues(filter ?? {}, context),
  },
  Mutation: {
    issueReport: async (_parent, { input }, context) => payloadOf(await reportIssue(input, context), context),
    issueMeToo: async (_parent, { input }, context) =>
      payloadOf(await addMeToo(input, context), context, { issue: input.issueId }),
    issueOfferSolution: async (_parent, { input }, context) =>
      payloadOf(await offerSolution(input, context), context, { issue: input.issueId }),
    issueAcceptSolution: async (_parent, { input }, context) =>
      payloadOf(await acceptSolution(input, context), context, { solution: input.solutionId }),
    issueSolve: async (_parent, { input }, context) =>
      payloadOf(await solveIssue(input, context), context, { issue: input.issueId }),
    issueComment: async (_parent, { input }, context) =>
      payloadOf(await commentOnIssue(input, context), context, { issue: input.issueId }),
  },
  IssueConnection: { totalCount: ({ totalCount }) => totalCount() },
  Issue: {
    __resolveReference: ({ id }, context) => issueOf(id, context),
    id: ({ id }, _args, { region }) => formatNodeId("issue", region, id),
    region: (_issue, _args, { region }) => ({ code: region }),
    hub: ({ hubId, hubName, isAnonymousToNetwork }, _args, { viewer, region }) =>
      mayKnowHub(viewer, region, isAnonymousToNetwork)
        ? { id: formatNodeId("hub", region, hubId), name: hubName }
        : null,
    hubLabel: (issue, _args, context) => hubLabelOf(issue, context),
    duplicateOf: ({ duplicateOfId }, _args, { loaders }) =>
      duplicateOfId === null ? null : loaders.issueById.load(duplicateOfId),
    meToos: ({ id }, _args, { loaders }) => loaders.meToosByIssueId.load(id),
    solutions: ({ id }, _args, { loaders }) => loaders.solutionsByIssueId.load(id),
    comments: ({ id }, _args, { loaders }) => loaders.commentsByIssueId.load(id),
    resolution: (issue) => (issue.resolvedAt ? issue : null),
    isStale: (issue, _args, { now }) => isStale(issue, now()),
  },
  IssueResolution: {
    summary: ({ resolutionSummary }) => resolutionSummary ?? "",
    article: ({ resolutionArticleId }) => toArticle(resolutionArticleId),
    solutions: async ({ id }, _args, { loaders }) =>
      (await loaders.solutionsByIssueId.load(id)).filter(({ status }) => status === "ACCEPTED"),
    at: ({ resolvedAt, updatedAt }) => resolvedAt ?? updatedAt,
  },
  MeToo: {
    __resolveReference: ({ id }, { region, loaders }) => readMeToo(loaders.meTooById, id, region),
    id: ({ id }, _args, { region }) => formatNodeId("metoo", region, id),
    hub: ({ hubId }) => toHub(hubId),
    note: ({ hubId, note, isNotePrivate }, _args, { viewer, region }) =>
      mayReadNote(viewer, region, hubId, isNotePrivate) ? note : null,
  },
  Solution: {
    __resolveReference: ({ id }, { region, loaders }) => readSolution(loaders.solutionById, id, region),
    id: ({ id }, _args, { region }) => formatNodeId("solution", region, id),
    hub: ({ hubId }) => toHub(hubId),
    article: ({ articleId }) => toArticle(articleId),
  },
  Comment: {
    __resolveReference: ({ id }, { region, loaders }) => readComment(loaders.commentById, id, region),
    id: ({ id }, _args, { region }) => formatNodeId("comment", region, id),
    hub: async (comment, _args, context) => ((await hiddenIssueOf(comment, context)) ? null : toHub(comment.hubId)),
    authorLabel: async (comment, _args, context) => {
      const issue = await hiddenIssueOf(comment, context);
      return issue ? hubLabelOf(issue, context) : comment.authorLabel;
    },
  },
};
