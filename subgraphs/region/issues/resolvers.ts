import { formatNodeId } from "../../../common/node-id.ts";
import { nodeReader, readEach } from "../local-id.ts";
import { toArticle, toHub, toRegion } from "../references.ts";
import { listBarriers, summarizeBarriers } from "./barriers.ts";
import { clusterIssues } from "./clusters.ts";
import type { Context } from "./context.ts";
import { hiddenMark, hubLabelOf, isHiddenHub, isSolved, isStale } from "./issue.ts";
import { canBecomeKnowHow, knowHowOf, resolutionArticleOf } from "./know-how.ts";
import { lawsOf } from "./laws.ts";
import { listIssues, summarizeIssues } from "./lists.ts";
import { mutations } from "./mutations.ts";
import { handoverOf } from "./payloads.ts";
import { mayKnowHub, mayReadNote } from "./policy.ts";
import type { Resolvers } from "./schema.generated.ts";
import { listSimilarIssues } from "./similar.ts";

const readIssue = nodeReader("issue");
const readMeToo = nodeReader("metoo");
const readSolution = nodeReader("solution");
const readComment = nodeReader("comment");

const issueOf = (id: string, { region, loaders }: Context) => readIssue(loaders.issueById, id, region);

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
    similarIssues: (_parent, args, context) => listSimilarIssues(args, context),
    issueClusters: (_parent, { filter }, context) => clusterIssues(filter ?? {}, context),
    regulationBarriers: (_parent, args, context) => listBarriers(args, context),
    barrierStats: (_parent, { filter }, context) => summarizeBarriers(filter ?? {}, context),
    issueHandover: (_parent, args, context) => handoverOf(args, context),
  },
  Mutation: mutations,
  IssueConnection: { totalCount: ({ totalCount }) => totalCount() },
  SimilarIssueConnection: { totalCount: ({ totalCount }) => totalCount() },
  BarrierConnection: { totalCount: ({ totalCount }) => totalCount() },
  CollectedBarrier: {
    law: ({ barrier }) => barrier?.law ?? "",
    laws: ({ barrier }) => lawsOf(barrier?.law ?? ""),
    text: ({ barrier }) => barrier?.text ?? "",
    issue: (issue) => issue,
    region: (_issue, _args, { region }) => ({ code: region }),
  },
  IssueClusterCell: {
    region: (_cell, _args, { region }) => ({ code: region }),
    oldestWithoutSolution: ({ oldestWithoutSolutionId }, _args, { loaders }) =>
      oldestWithoutSolutionId === null ? null : loaders.issueById.load(oldestWithoutSolutionId),
    mostMeToo: ({ mostMeTooId }, _args, { loaders }) => loaders.issueById.load(mostMeTooId),
  },
  Issue: {
    __resolveReference: ({ id }, context) => issueOf(id, context),
    id: ({ id }, _args, { region }) => formatNodeId("issue", region, id),
    region: (_issue, _args, { region }) => ({ code: region }),
    hub: ({ hubId, hubName, isAnonymousToNetwork }, _args, { viewer, region }) =>
      mayKnowHub(viewer, region, isAnonymousToNetwork)
        ? { id: formatNodeId("hub", region, hubId), name: hubName }
        : null,
    hubLabel: (issue, _args, context) => hubLabelOf(issue, context),
    duplicateOf: ({ duplicateOfId, duplicateOfRegion }, _args, { loaders }) =>
      duplicateOfId === null || duplicateOfRegion !== null ? null : loaders.issueById.load(duplicateOfId),
    duplicateOfId: ({ duplicateOfId, duplicateOfRegion }, _args, { region }) =>
      duplicateOfId === null ? null : formatNodeId("issue", duplicateOfRegion ?? region, duplicateOfId),
    absorbedDuplicates: ({ id }, _args, { loaders }) => loaders.absorbedByIssueId.load(id),
    assigneeDisplay: ({ assigneeDisplay, isAnonymousToNetwork }, _args, { viewer, region }) =>
      mayKnowHub(viewer, region, isAnonymousToNetwork) ? assigneeDisplay : null,
    hubCount: ({ meTooCount }) => meTooCount + 1,
    meToos: ({ id }, _args, { loaders }) => loaders.meToosByIssueId.load(id),
    solutions: ({ id }, _args, { loaders }) => loaders.solutionsByIssueId.load(id),
    comments: ({ id }, _args, { loaders }) => loaders.commentsByIssueId.load(id),
    resolution: (issue) => (isSolved(issue.status) ? issue : null),
    knowHow: async (issue, _args, context) => (await knowHowOf(issue, context)).map(({ id }) => toArticle(id)),
    canBecomeKnowHow: (issue, _args, context) => canBecomeKnowHow(issue, context),
    isFollowed: async ({ id }, _args, { loaders }) => (await loaders.followedById.load(id)) !== null,
    isStale: (issue, _args, { now }) => isStale(issue, now()),
  },
  IssueResolution: {
    summary: ({ resolutionSummary }) => resolutionSummary ?? "",
    article: (issue, _args, context) => toArticle(resolutionArticleOf(issue, context)),
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
    coordinatorRegions: ({ coordinatorRegions }) => coordinatorRegions.filter((code) => code !== "*").map(toRegion),
    article: ({ articleId }) => toArticle(articleId),
    isRecommended: ({ recommendedBy }) => recommendedBy !== null,
  },
  AbsorbedDuplicate: { issueId: ({ duplicateId }) => duplicateId },
  Comment: {
    __resolveReference: ({ id }, { region, loaders }) => readComment(loaders.commentById, id, region),
    id: ({ id }, _args, { region }) => formatNodeId("comment", region, id),
    hub: async (comment, _args, context) => ((await hiddenIssueOf(comment, context)) ? null : toHub(comment.hubId)),
    authorLabel: async (comment, _args, context) => {
      const issue = await hiddenIssueOf(comment, context);
      return issue ? hubLabelOf(issue, context) : comment.authorLabel;
    },
    body: ({ body, hiddenAt }) => (hiddenAt ? hiddenMark : body),
    isHidden: ({ hiddenAt }) => hiddenAt !== null,
  },
};
