import { formatNodeId } from "../../../common/node-id.ts";
import type { Outcome } from "../../../common/writing/user-errors.ts";
import { shownVersion } from "../content/life-cycle.ts";
import { textIn } from "../content/localized-text.ts";
import { forgetAll } from "../forget-all.ts";
import { nodeReader, readEach } from "../local-id.ts";
import { toArticle } from "../references.ts";
import {
  draftStory,
  reissueStory,
  removeStory,
  requestStoryRetraction,
  submitStory,
  updateStory,
} from "./author-commands.ts";
import {
  archiveStory,
  confirmStory,
  discardStoryDraft,
  markStoryObsolete,
  unarchiveStory,
  unmarkStoryObsolete,
  withdrawStory,
} from "./common-commands.ts";
import type { Context } from "./context.ts";
import { diffOf, readableHistory, readableRevisions, readableVersion } from "./history.ts";
import { listEngagements, listOrganizations, listStories, summarizeStories } from "./lists.ts";
import type { Done } from "./on-story.ts";
import { saveOrganization } from "./organization-commands.ts";
import {
  mayNameCompany,
  mayReadChangeNote,
  mayReadHistory,
  mayReadLeftReason,
  mayReadNewest,
  mayReadQuote,
} from "./policy.ts";
import { publishStory, redactStory, requestStoryChanges, retractStory } from "./review-commands.ts";
import type { Resolvers, StoryVersionResolvers } from "./schema.generated.ts";
import { snapshotJson } from "./snapshot.ts";
import { isCurrent, isReviewDue, retractionOf, revisionKey, type EngagementFacts, type Quote } from "./story.ts";

const readStory = nodeReader("story");
const readEngagement = nodeReader("engagement");
const readOrganization = nodeReader("organization");

const storyOf = (id: string, { region, loaders }: Context) => readStory(loaders.storyById, id, region);
const engagementOf = (id: string, { region, loaders }: Context) => readEngagement(loaders.engagementById, id, region);
const organizationOf = (id: string, { region, loaders }: Context) =>
  readOrganization(loaders.organizationById, id, region);

/** The payload of a mutation: the story it touched or, refused, meant to touch (global ID), as it is now. */
async function payloadOf({ result, userErrors }: Outcome<Done>, context: Context, meant = "") {
  const { loaders } = context;
  forgetAll(loaders);
  const story = result ? await loaders.storyById.load(result.storyId) : await storyOf(meant, context);
  return { story, warnings: result?.warnings ?? [], userErrors };
}

/** The resolver of a mutation that acts on a story. */
const acting =
  <Input extends { readonly id: string }>(act: (input: Input, context: Context) => Promise<Outcome<Done>>) =>
  async (_parent: unknown, { input }: { readonly input: Input }, context: Context) =>
    payloadOf(await act(input, context), context, input.id);

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
    storySnapshot: (_parent, version, context) => snapshotJson(version, context),
    organization: (_parent, { id }, context) => organizationOf(id, context),
    organizations: (_parent, args, context) => listOrganizations(args, context),
    storyStats: (_parent, { filter }, context) => summarizeStories(filter ?? {}, context),
  },
  Mutation: {
    storyDraft: async (_parent, { input }, context) => payloadOf(await draftStory(input, context), context),
    storyUpdate: acting(updateStory),
    storySubmit: acting(submitStory),
    storyWithdraw: acting(withdrawStory),
    storyDiscardDraft: acting(discardStoryDraft),
    storyDelete: async (_parent, { input }, context) => {
      const { story, userErrors } = await payloadOf(await removeStory(input, context), context, input.id);
      return { deletedId: userErrors.length === 0 ? input.id : null, story, userErrors };
    },
    storyRequestRetraction: acting(requestStoryRetraction),
    storyReissue: acting(reissueStory),
    storyRequestChanges: acting(requestStoryChanges),
    storyPublish: acting(publishStory),
    storyArchive: acting(archiveStory),
    storyUnarchive: acting(unarchiveStory),
    storyRetract: acting(retractStory),
    storyRedact: acting(redactStory),
    storyMarkObsolete: acting(markStoryObsolete),
    storyUnmarkObsolete: acting(unmarkStoryObsolete),
    storyConfirm: acting(confirmStory),
    organizationSave: async (_parent, { input }, context) => {
      const { result, userErrors } = await saveOrganization(input, context);
      forgetAll(context.loaders);
      const { organizationById } = context.loaders;
      const organization = result ? await organizationById.load(result) : await organizationOf(input.id ?? "", context);
      return { organization, userErrors };
    },
  },
  StoryConnection: { totalCount: ({ totalCount }) => totalCount() },
  EngagementConnection: { totalCount: ({ totalCount }) => totalCount() },
  OrganizationConnection: { totalCount: ({ totalCount }) => totalCount() },
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
    changeRequests: (story, _args, { viewer, region, rules }) =>
      mayReadHistory(viewer, region, rules, story) ? story.changeRequests : [],
    revisions: (story, _args, context) => readableRevisions(story, context),
    revision: async (story, { version }, context) => (await readableVersion(story, version, context)) ?? null,
    diff: (story, versions, context) => diffOf(story, versions, context),
    history: (story, _args, context) => readableHistory(story, context),
    retraction: (story) => retractionOf(story),
    isReviewDue: (story, _args, { now }) => isReviewDue(story, now()),
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
    organization: ({ organizationId, isPublic }, _args, { viewer, region, loaders }) =>
      organizationId !== null && mayNameCompany(viewer, region, isPublic)
        ? loaders.organizationById.load(organizationId)
        : null,
    hub: ({ hubId, hubName }, _args, { region }) => ({ id: formatNodeId("hub", region, hubId), name: hubName }),
    isCurrent: (engagement, _args, { now }) => isCurrent(engagement, now()),
  },
  EngagedCompany: {
    name: ({ companyName, isPublic }, _args, { viewer, region }) =>
      mayNameCompany(viewer, region, isPublic) ? companyName : null,
    kind: ({ companyKind }) => companyKind,
    locationKind: ({ companyLocationKind }) => companyLocationKind,
  },
  Organization: {
    __resolveReference: ({ id }, context) => organizationOf(id, context),
    id: ({ id }, _args, { region }) => formatNodeId("organization", region, id),
    region: (_organization, _args, { region }) => ({ code: region }),
  },
};
