import { formatNodeId } from "../../../common/node-id.ts";
import type { Outcome } from "../../../common/user-errors.ts";
import { shownVersion } from "../content/life-cycle.ts";
import { textIn } from "../content/localized-text.ts";
import { forgetAll } from "../forget-all.ts";
import { nodeReader, readEach } from "../local-id.ts";
import { toArticle } from "../references.ts";
import { draftStory, publishStory, requestStoryChanges, submitStory, updateStory, type Done } from "./commands.ts";
import type { Context } from "./context.ts";
import { listEngagements, listStories, summarizeStories } from "./lists.ts";
import {
  mayNameCompany,
  mayReadChangeNote,
  mayReadLeftReason,
  mayReadNewest,
  mayReadQuote,
  mayReadVersion,
} from "./policy.ts";
import type { Resolvers, StoryVersionResolvers } from "./schema.generated.ts";
import { isCurrent, revisionKey, type EngagementFacts, type Quote } from "./story.ts";

const readStory = nodeReader("story");
const readEngagement = nodeReader("engagement");

const storyOf = (id: string, { region, loaders }: Context) => readStory(loaders.storyById, id, region);
const engagementOf = (id: string, { region, loaders }: Context) => readEngagement(loaders.engagementById, id, region);

/** The payload of a mutation: the story it touched or, refused, meant to touch (global ID), as it is now. */
async function payloadOf(
  { result, userErrors }: Outcome<Done>,
  context: Context,
  meant: { readonly story?: string } = {},
) {
  const { loaders } = context;
  forgetAll(loaders);
  const story = result ? await loaders.storyById.load(result.storyId) : await storyOf(meant.story ?? "", context);
  return { story, warnings: result?.warnings ?? [], userErrors };
}

const quotesFor = (quotes: readonly Quote[], { viewer, region }: Context) =>
  quotes.filter(({ hasConsent }) => mayReadQuote(viewer, region, hasConsent));

/** What an engagement says, whether a version or the tables hold it. */
const engagementFacts = {
  company: (facts: EngagementFacts) => facts,
  place: ({ workPlace }: EngagementFacts) => workPlace,
  leftReason: ({ leftReason }: EngagementFacts, _args: object, { viewer }: Context) =>
    mayReadLeftReason(viewer) ? leftReason : null,
};

const storyVersion: StoryVersionResolvers = {
  usedArticles: ({ usedArticleIds }) => usedArticleIds.map(toArticle),
  quotes: ({ quotes }, _args, context) => quotesFor(quotes, context),
};

export const resolvers: Resolvers = {
  Query: {
    story: (_parent, { id }, context) => storyOf(id, context),
    storiesById: (_parent, { ids }, context) => readEach(ids, (id) => storyOf(id, context)),
    stories: (_parent, args, context) => listStories(args, context),
    engagements: (_parent, args, context) => listEngagements(args, context),
    storyStats: (_parent, { filter }, context) => summarizeStories(filter ?? {}, context),
  },
  Mutation: {
    storyDraft: async (_parent, { input }, context) => payloadOf(await draftStory(input, context), context),
    storyUpdate: async (_parent, { input }, context) =>
      payloadOf(await updateStory(input, context), context, { story: input.id }),
    storySubmit: async (_parent, { input }, context) =>
      payloadOf(await submitStory(input, context), context, { story: input.id }),
    storyRequestChanges: async (_parent, { input }, context) =>
      payloadOf(await requestStoryChanges(input, context), context, { story: input.id }),
    storyPublish: async (_parent, { input }, context) =>
      payloadOf(await publishStory(input, context), context, { story: input.id }),
  },
  StoryConnection: { totalCount: ({ totalCount }) => totalCount() },
  EngagementConnection: { totalCount: ({ totalCount }) => totalCount() },
  SuccessStory: {
    __resolveReference: ({ id }, context) => storyOf(id, context),
    id: ({ id }, _args, { region }) => formatNodeId("story", region, id),
    region: (_story, _args, { region }) => ({ code: region }),
    hub: ({ hubId, hubName }, _args, { region }) => ({ id: formatNodeId("hub", region, hubId), name: hubName }),
    titleIn: (story, { language }) => textIn(story, "title", language),
    summaryIn: (story, { language }) => textIn(story, "summary", language),
    usedArticles: ({ usedArticleIds }) => usedArticleIds.map(toArticle),
    outcomes: ({ id }, _args, { loaders }) => loaders.outcomesByStoryId.load(id),
    quotes: ({ quotes }, _args, context) => quotesFor(quotes, context),
    engagements: ({ id }, _args, { loaders }) => loaders.engagementsByStoryId.load(id),
    version: (story) => shownVersion(story),
    draft: async (story, _args, { rules, loaders }) => {
      if (story.draftStatus === null || !mayReadNewest(rules, story)) return null;
      const [revision] = await loaders.revisionsByKey.load(revisionKey({ storyId: story.id, version: story.version }));
      return revision ? { status: story.draftStatus, revision } : null;
    },
    reviewNote: (story, _args, { rules }) => (mayReadNewest(rules, story) ? story.reviewNote : null),
    revisions: async (story, _args, { rules, loaders }) =>
      (await loaders.revisionsByStoryId.load(story.id)).filter(({ version }) => mayReadVersion(rules, story, version)),
    revision: async (story, { version }, { rules, loaders }) => {
      if (!mayReadVersion(rules, story, version)) return null;
      return (await loaders.revisionsByKey.load(revisionKey({ storyId: story.id, version })))[0] ?? null;
    },
  },
  StoryDraft: {
    version: ({ revision }) => revision.version,
    savedAt: ({ revision }) => revision.savedAt,
    content: ({ revision }) => revision.content,
  },
  StoryRevision: {
    changeNote: ({ changeNote }, _args, { viewer }) => (mayReadChangeNote(viewer) ? changeNote : null),
    content: async (revision, _args, { loaders }) => {
      const [full] = await loaders.revisionsByKey.load(revisionKey(revision));
      if (!full) throw new Error(`The story ${revision.storyId} has lost its revision ${revision.version}.`);
      return full.content;
    },
  },
  StoryVersion: storyVersion,
  StoryEngagement: {
    ...engagementFacts,
    id: ({ id }, _args, { region }) => formatNodeId("engagement", region, id),
  },
  CompanyEngagement: {
    ...engagementFacts,
    __resolveReference: ({ id }, context) => engagementOf(id, context),
    id: ({ id }, _args, { region }) => formatNodeId("engagement", region, id),
    region: (_engagement, _args, { region }) => ({ code: region }),
    story: ({ storyId }, _args, { loaders }) => loaders.storyById.load(storyId),
    hub: ({ hubId, hubName }, _args, { region }) => ({ id: formatNodeId("hub", region, hubId), name: hubName }),
    isCurrent: (engagement, _args, { now }) => isCurrent(engagement, now()),
  },
  EngagedCompany: {
    name: ({ companyName, isPublic }, _args, { viewer }) => (mayNameCompany(viewer, isPublic) ? companyName : null),
    kind: ({ companyKind }) => companyKind,
    locationKind: ({ companyLocationKind }) => companyLocationKind,
  },
};
