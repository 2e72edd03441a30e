import { formatNodeId } from "../../../common/node-id.ts";
import type { Outcome } from "../../../common/writing/user-errors.ts";
import { shownVersion } from "../content/life-cycle.ts";
import { textIn } from "../content/localized-text.ts";
import { dayInJapan } from "../../../common/day-in-japan.ts";
import { forgetAll } from "../forget-all.ts";
import { nodeReader, readEach } from "../local-id.ts";
import { toHub, toIssue } from "../references.ts";
import { reportAdoption, startAdoption } from "./adoption-commands.ts";
import {
  diffOf,
  hasReopenedIssue,
  isReviewDue,
  readableRevisions,
  retractionOf,
  summarizeOutcomes,
} from "./article.ts";
import { listArticlesForIssue } from "./articles-for-issue.ts";
import {
  draftArticle,
  reissueArticle,
  removeArticle,
  requestArticleRetraction,
  submitArticle,
  updateArticleContent,
} from "./author-commands.ts";
import { commentOnArticle, hideArticleComment } from "./comment-commands.ts";
import {
  archiveArticle,
  confirmArticle,
  discardArticleDraft,
  markArticleObsolete,
  unarchiveArticle,
  unmarkArticleObsolete,
  withdrawArticle,
} from "./common-commands.ts";
import type { Context } from "./context.ts";
import { draftArticleFromIssue } from "./issue-draft-commands.ts";
import { listAdoptions, listArticles, summarizeArticles } from "./lists.ts";
import type { Touched } from "./on-article.ts";
import { mayReadDraft, mayReadHistory } from "./policy.ts";
import { publishArticle, redactArticle, requestArticleChanges, retractArticle } from "./review-commands.ts";
import { snapshotJson } from "./snapshot.ts";
import type { Resolvers } from "./schema.generated.ts";

const readArticle = nodeReader("article");
const readAdoption = nodeReader("adoption");

const articleOf = (id: string, { region, loaders }: Context) => readArticle(loaders.articleById, id, region);
const adoptionOf = (id: string, { region, loaders }: Context) => readAdoption(loaders.adoptionById, id, region);

/** The payload of a mutation: what it touched or, refused, meant to touch (global IDs), as it is now. */
async function payloadOf(
  { result, userErrors }: Outcome<Touched>,
  context: Context,
  meant: { readonly article?: string; readonly adoption?: string } = {},
) {
  const { loaders } = context;
  forgetAll(loaders);
  const adoption = result?.adoptionId
    ? await loaders.adoptionById.load(result.adoptionId)
    : await adoptionOf(meant.adoption ?? "", context);
  const articleId = result?.articleId ?? adoption?.articleId;
  const article = articleId ? await loaders.articleById.load(articleId) : await articleOf(meant.article ?? "", context);
  return { article, adoption, userErrors };
}

/** The resolver of a mutation that acts on an article. */
const acting =
  <Input extends { readonly id: string }>(act: (input: Input, context: Context) => Promise<Outcome<Touched>>) =>
  async (_parent: unknown, { input }: { readonly input: Input }, context: Context) =>
    payloadOf(await act(input, context), context, { article: input.id });

export const resolvers: Resolvers = {
  Query: {
    article: (_parent, { id }, context) => articleOf(id, context),
    articlesById: (_parent, { ids }, context) => readEach(ids, (id) => articleOf(id, context)),
    articles: (_parent, args, context) => listArticles(args, context),
    adoptions: (_parent, args, context) => listAdoptions(args, context),
    articlesForIssue: (_parent, args, context) => listArticlesForIssue(args, context),
    articleSnapshot: (_parent, version, context) => snapshotJson(version, context),
    articleStats: (_parent, { filter }, context) => summarizeArticles(filter ?? {}, context),
  },
  Mutation: {
    articleDraft: async (_parent, { input }, context) => payloadOf(await draftArticle(input, context), context),
    articleUpdate: acting(updateArticleContent),
    articleSubmit: acting(submitArticle),
    articleWithdraw: acting(withdrawArticle),
    articleDiscardDraft: acting(discardArticleDraft),
    articleDelete: async (_parent, { input }, context) => {
      const { article, userErrors } = await payloadOf(await removeArticle(input, context), context, {
        article: input.id,
      });
      return { deletedId: userErrors.length === 0 ? input.id : null, article, userErrors };
    },
    articleRequestRetraction: acting(requestArticleRetraction),
    articleReissue: acting(reissueArticle),
    articleRequestChanges: acting(requestArticleChanges),
    articlePublish: acting(publishArticle),
    articleArchive: acting(archiveArticle),
    articleUnarchive: acting(unarchiveArticle),
    articleRetract: acting(retractArticle),
    articleRedact: acting(redactArticle),
    articleMarkObsolete: acting(markArticleObsolete),
    articleUnmarkObsolete: acting(unmarkArticleObsolete),
    articleConfirm: acting(confirmArticle),
    articleDraftFromIssue: async (_parent, { input }, context) =>
      payloadOf(await draftArticleFromIssue(input, context), context),
    articleComment: async (_parent, { input }, context) =>
      payloadOf(await commentOnArticle(input, context), context, { article: input.articleId }),
    articleHideComment: async (_parent, { input }, context) =>
      payloadOf(await hideArticleComment(input, context), context),
    adoptionStart: async (_parent, { input }, context) =>
      payloadOf(await startAdoption(input, context), context, { article: input.articleId }),
    adoptionReport: async (_parent, { input }, context) =>
      payloadOf(await reportAdoption(input, context), context, { adoption: input.id }),
  },
  ArticleConnection: { totalCount: ({ totalCount }) => totalCount() },
  ArticleMatchConnection: { totalCount: ({ totalCount }) => totalCount() },
  AdoptionConnection: { totalCount: ({ totalCount }) => totalCount() },
  Article: {
    __resolveReference: ({ id }, context) => articleOf(id, context),
    id: ({ id }, _args, { region }) => formatNodeId("article", region, id),
    region: (_article, _args, { region }) => ({ code: region }),
    hub: ({ hubId, hubName }, _args, { region }) => ({ id: formatNodeId("hub", region, hubId), name: hubName }),
    titleIn: (article, { language }) => textIn(article, "title", language),
    summaryIn: (article, { language }) => textIn(article, "summary", language),
    version: (article) => shownVersion(article),
    draft: (article, _args, { rules, loaders }) =>
      mayReadDraft(rules, article) ? loaders.draftByArticleId.load(article.id) : null,
    revisions: async (article, _args, context) =>
      readableRevisions(await context.loaders.revisionsByArticleId.load(article.id), article, context),
    diff: (article, versions, context) => diffOf(article, versions, context),
    changeRequests: (article, _args, { viewer, region, rules }) =>
      mayReadHistory(viewer, region, rules, article) ? article.changeRequests : [],
    isReviewDue: (article, _args, { now }) => isReviewDue(article, now()),
    hasReopenedIssue: (article, _args, context) => hasReopenedIssue(article, context),
    retraction: (article) => retractionOf(article),
    solvesIssues: ({ solvesIssueIds }) => solvesIssueIds.map(toIssue),
    fromIssue: ({ fromIssueId }) => (fromIssueId === null ? null : toIssue(fromIssueId)),
    comments: ({ id }, _args, { loaders }) => loaders.commentsByArticleId.load(id),
    adoptionsByStatus: ({ id }, _args, { loaders }) => loaders.adoptionTotalsByArticleId.load(id),
    adoptingRegions: ({ id }, _args, { loaders }) => loaders.adoptingRegionsByArticleId.load(id),
    adoptions: ({ id }, _args, { loaders }) => loaders.adoptionsByArticleId.load(id),
    outcomeSummary: async ({ id }, _args, { loaders }) =>
      summarizeOutcomes(await loaders.adoptionsByArticleId.load(id)),
  },
  ArticleComment: {
    id: ({ id }, _args, { region }) => formatNodeId("articlecomment", region, id),
    hub: ({ hubId }) => toHub(hubId),
    body: ({ body, hiddenAt }) => (hiddenAt ? "（非表示のコメント）" : body),
    isHidden: ({ hiddenAt }) => hiddenAt !== null,
  },
  AdoptingRegion: { region: ({ code }) => ({ code }) },
  ArticleDraft: { solvesIssues: ({ solvesIssueIds }) => solvesIssueIds.map(toIssue) },
  ArticleRevision: { at: ({ createdAt }) => createdAt },
  Adoption: {
    __resolveReference: ({ id }, context) => adoptionOf(id, context),
    id: ({ id }, _args, { region }) => formatNodeId("adoption", region, id),
    region: (_adoption, _args, { region }) => ({ code: region }),
    article: ({ articleId }, _args, { loaders }) => loaders.articleById.load(articleId),
    hub: ({ hubId }) => toHub(hubId),
    hasNewerVersion: ({ articleVersion, publishedVersion }) => articleVersion < (publishedVersion ?? 0),
    startedOn: ({ startedAt }) => dayInJapan(startedAt),
  },
};
