import { formatNodeId } from "../../../common/node-id.ts";
import type { Outcome } from "../../../common/user-errors.ts";
import { nodeReader, readEach } from "../local-id.ts";
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
import { hubLabelOf, isStale } from "./issue.ts";
import { listIssues, summarizeIssues } from "./lists.ts";
import { mayKnowHub, mayReadNote } from "./policy.ts";
import type { Resolvers } from "./schema.generated.ts";

const readIssue = nodeReader("issue");
const readMeToo = nodeReader("metoo");
const readSolution = nodeReader("solution");
const readComment = nodeReader("comment");

const issueOf = (id: string, { region, loaders }: Context) => readIssue(loaders.issueById, id, region);

/** The payload of a mutation: what it touched, read after the write. */
async function payloadOf({ result, userErrors }: Outcome<Touched>, { loaders }: Context) {
  const { issueId, childId = "" } = result ?? {};
  return {
    issue: issueId === undefined ? null : await loaders.issueById.clear(issueId).load(issueId),
    solution: childId === "" ? null : await loaders.solutionById.clear(childId).load(childId),
    comment: childId === "" ? null : await loaders.commentById.load(childId),
    userErrors,
  };
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
    issueMeToo: async (_parent, { input }, context) => payloadOf(await addMeToo(input, context), context),
    issueOfferSolution: async (_parent, { input }, context) => payloadOf(await offerSolution(input, context), context),
    issueAcceptSolution: async (_parent, { input }, context) =>
      payloadOf(await acceptSolution(input, context), context),
    issueSolve: async (_parent, { input }, context) => payloadOf(await solveIssue(input, context), context),
    issueComment: async (_parent, { input }, context) => payloadOf(await commentOnIssue(input, context), context),
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
    hub: ({ hubId }) => toHub(hubId),
  },
};
