import type { Context } from "../context.ts";
import type { Resolvers } from "../schema.generated.ts";
import type { Outcome } from "../../../common/writing/user-errors.ts";
import {
  decideOnDeparted,
  hidePublication,
  retractPublication,
  unhidePublication,
  type TouchedContent,
} from "./commands.ts";
import { listFeed } from "./list.ts";
import {
  findItems,
  isRegionArchived,
  isShown,
  languagesOf,
  relatedTo,
  shownOrNull,
  standingOf,
  textIn,
} from "./publication.ts";

/** The payload of a mutation: what everybody sees of the content after the write. */
async function payloadOf(outcome: Promise<Outcome<TouchedContent>>, { loaders }: Context) {
  const { result, userErrors } = await outcome;
  const { publicationByContentId } = loaders;
  return { item: result && (await publicationByContentId.clear(result.contentId).load(result.contentId)), userErrors };
}

const nationalFields: NonNullable<Resolvers["Article"]> & NonNullable<Resolvers["SuccessStory"]> = {
  publication: ({ id }, _args, { loaders }) => loaders.publicationByContentId.load(id),
  standing: (content, _args, context) => standingOf(content, context),
};

export const feedResolvers: Resolvers = {
  Query: {
    nationalFeed: (_parent, args, context) => listFeed(args, context),
    publication: (_parent, { id }, { loaders }) => loaders.publicationByContentId.load(id),
    publicationsById: (_parent, { ids }, context) => findItems(ids, context),
  },
  Mutation: {
    publicationRetract: (_parent, { input }, context) => payloadOf(retractPublication(input, context), context),
    publicationHide: (_parent, { input }, context) => payloadOf(hidePublication(input, context), context),
    publicationUnhide: (_parent, { input }, context) => payloadOf(unhidePublication(input, context), context),
    departedRegionDecide: async (_parent, { input }, context) => {
      const { result, userErrors } = await decideOnDeparted(input, context);
      const region = result && (await context.loaders.regionByCode.clear(result.region).load(result.region));
      return { region, retracted: result?.retracted ?? null, userErrors };
    },
  },
  NationalItem: { __resolveType: (row) => (isShown(row) ? "Publication" : "Tombstone") },
  Publication: {
    id: ({ contentId }) => contentId,
    version: ({ contentVersion }) => contentVersion,
    title: ({ snapshot }, { language }) => textIn(snapshot, "title", language),
    summary: ({ snapshot }, { language }) => textIn(snapshot, "summary", language),
    languages: ({ snapshot }) => languagesOf(snapshot),
    license: ({ snapshot }) => snapshot.license,
    content: ({ snapshot }) => snapshot,
    hubName: ({ snapshot }) => snapshot.hub.name,
    hub: ({ snapshot }) => ({ id: snapshot.hub.id }),
    regionName: ({ snapshot }) => snapshot.region.name,
    region: ({ region }, _args, { loaders }) => loaders.regionByCode.load(region),
    isRegionArchived: (row, _args, context) => isRegionArchived(row, context),
  },
  Tombstone: {
    id: ({ contentId }) => contentId,
    formerType: ({ kind }) => kind,
    retractedAt: ({ retractedAt, updatedAt }) => retractedAt ?? updatedAt,
    reasonCode: ({ reasonCode }) => reasonCode ?? "OTHER",
    replacedBy: ({ replacedBy }, _args, { loaders }) =>
      replacedBy === null ? null : loaders.publicationByContentId.load(replacedBy),
  },
  NationalFeedConnection: { totalCount: ({ totalCount }) => totalCount() },
  FeedEntry: {
    seq: ({ feedSeq }) => feedSeq,
    kind: ({ feedKind }) => feedKind,
    at: ({ updatedAt }) => updatedAt,
    publication: (row) => shownOrNull(row),
    tombstone: (row) => (isShown(row) ? null : row),
  },
  NationalContent: {
    sections: ({ sections }) =>
      sections.map(({ key, headingJa, headingEn, body }) => ({ key, heading: { ja: headingJa, en: headingEn }, body })),
    quotes: ({ quotes }) => quotes.filter(({ hasConsent }) => hasConsent),
    companies: ({ companies }) => companies.flatMap(({ name, hasConsent }) => (hasConsent ? [name] : [])),
    municipalityName: ({ hub }) => hub.municipality?.name ?? null,
    articleKind: ({ facets }) => facets.kind,
    patterns: ({ facets }) => facets.patterns,
    functions: ({ facets }) => facets.functions,
    activities: ({ facets }) => facets.activities,
    measures: ({ facets }) => facets.measures,
    archetypes: ({ facets }) => facets.archetypes,
    audiences: ({ facets }) => facets.audiences,
    realizationPoints: ({ facets }) => facets.realizationPoints,
    successFactors: ({ facets }) => facets.successFactors,
    topics: ({ facets }) => facets.topics,
    companyMerits: ({ facets }) => facets.companyMerits,
    facilityOrigin: ({ facets }) => facets.facilityOrigin,
    ictStage: ({ facets }) => facets.ictStage,
    costBand: ({ facets }) => facets.costBand,
    staffBand: ({ facets }) => facets.staffBand,
    attractionApproach: ({ facets }) => facets.attractionApproach,
    relatedPublications: (snapshot, _args, context) => relatedTo(snapshot, context),
    publishedInRegionAt: ({ publishedAt }) => (publishedAt === null ? null : new Date(publishedAt)),
  },
  Article: nationalFields,
  SuccessStory: nationalFields,
};
