import { formatNodeId } from "../../../common/node-id.ts";
import type { Outcome } from "../../../common/user-errors.ts";
import { shownVersion } from "../content/life-cycle.ts";
import { textIn } from "../content/localized-text.ts";
import { dayInJapan } from "../day-in-japan.ts";
import { forgetAll } from "../forget-all.ts";
import { nodeReader, readEach } from "../local-id.ts";
import { toHub, toIssue } from "../references.ts";
import { reportAdoption, startAdoption } from "./adoption-commands.ts";
import { readableRevisions, summarizeOutcomes } from "./article.ts";
import {
  draftArticle,
  publishArticle,
  requestArticleChanges,
  submitArticle,
  updateArticleContent,
  type Touched,
} from "./commands.ts";
import type { Context } from "./context.ts";
import { listAdoptions, listArticles, summarizeArticles } from "./lists.ts";
import { mayReadDraft, mayReadIssues } from "./policy.ts";
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

export const resolvers: Resolvers = {
  Query: {
    article: (_parent, { id }, context) => articleOf(id, context),
    articlesById: (_parent, { ids }, context) => readEach(ids, (id) => articleOf(id, context)),
    articles: (_parent, args, context) => listArticles(args, context),
    adoptions: (_parent, args, context) => listAdoptions(args, context),
    articleStats: (_parent, { filter }, context) => summarizeArticles(filter ?? {}, context),
  },
  Mutation: {
    articleDraft: async (_parent, { input }, context) => payloadOf(await draftArticle(input, context), context),
    articleUpdate: async (_parent, { input }, context) =>
      payloadOf(await updateArticleContent(input, context), context, { article: input.id }),
    articleSubmit: async (_parent, { input }, context) =>
      payloadOf(await submitArticle(input, context), context, { article: input.id }),
    articleRequestChanges: async (_parent, { input }, context) =>
      payloadOf(await requestArticleChanges(input, context), context, { article: input.id }),
    articlePublish: async (_parent, { input }, context) =>
      payloadOf(await publishArticle(input, context), context, { article: input.id }),
    adoptionStart: async (_parent, { input }, context) =>
      payloadOf(await startAdoption(input, context), context, { article: input.articleId }),
    adoptionReport: async (_parent, { input }, context) =>
      payloadOf(await reportAdoption(input, context), context, { adoption: input.id }),
  },
  ArticleConnection: { totalCount: ({ totalCount }) => totalCount() },
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
      readableRevisions(await context.loaders.revisionsByArticleId.load(article.id), article, context, context.rules),
    solvesIssues: ({ solvesIssueIds }, _args, { viewer }) => (mayReadIssues(viewer) ? solvesIssueIds.map(toIssue) : []),
    adoptions: ({ id }, _args, { loaders }) => loaders.adoptionsByArticleId.load(id),
    outcomeSummary: async ({ id }, _args, { loaders }) =>
      summarizeOutcomes(await loaders.adoptionsByArticleId.load(id)),
  },
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
