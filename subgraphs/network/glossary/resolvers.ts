import { inEnglishOrJapanese } from "../../../common/localized-text.ts";
import { taxonomies } from "../../../common/taxonomy.ts";
import type { Resolvers } from "../schema.generated.ts";
import { saveTerm } from "./commands.ts";
import {
  listArchetypes,
  listCenterFunctions,
  listPatterns,
  listRealizationPoints,
  listVirtualPlaceKinds,
  startHere,
} from "./model.ts";
import { theNetwork } from "./the-network.ts";
import { bilingualDefinition, listTerms } from "./terms.ts";
import { findTaxonomy, listMeasures, listTaxonomies, listTopics, subjectOf } from "./vocabulary.ts";

export const glossaryResolvers: Resolvers = {
  Query: {
    glossary: (_parent, { terms, text, language }, context) => listTerms({ terms, text }, language, context),
    taxonomies: (_parent, { names }) => listTaxonomies(names),
    taxonomy: (_parent, { name }) => findTaxonomy(name),
    teleworkPatterns: (_parent, _args, context) => listPatterns(context),
    archetypes: (_parent, _args, context) => listArchetypes(context),
    realizationPoints: (_parent, _args, context) => listRealizationPoints(context),
    centerFunctions: (_parent, _args, context) => listCenterFunctions(context),
    virtualPlaceKinds: (_parent, _args, context) => listVirtualPlaceKinds(context),
    supportMeasures: () => listMeasures(),
    topics: () => listTopics(),
    network: () => theNetwork,
    startHere: (_parent, { archetype, access, functions }, context) =>
      startHere({ archetype, access: access ?? null, functions }, context),
  },
  Mutation: {
    glossaryTermSave: async (_parent, { input }, context) => {
      const { result, userErrors } = await saveTerm(input, context);
      const term = result && (await context.loaders.termByCode.clear(result.term).load(result.term));
      return { term: term && { ...term, wanted: "JA" }, userErrors };
    },
  },
  GlossaryTerm: {
    label: ({ ja, en, wanted }) => inEnglishOrJapanese(wanted, ja, en),
    definition: ({ definitionJa, definitionEn, wanted }) =>
      definitionJa === null ? null : inEnglishOrJapanese(wanted, definitionJa, definitionEn),
  },
  PatternDefinition: {
    label: ({ code }) => taxonomies.TeleworkPattern[code],
    definition: async ({ code }, _args, { loaders }) =>
      bilingualDefinition(await loaders.termByCode.load(`TeleworkPattern.${code}`)),
  },
  ArchetypeDefinition: {
    label: ({ code }) => taxonomies.CityArchetype[code],
    emphases: ({ code }, _args, { loaders }) => loaders.emphasesByArchetype.load(code),
  },
  ArchetypeEmphasis: { subject: (emphasis) => subjectOf(emphasis) },
  RealizationPointDefinition: { label: ({ code }) => taxonomies.RealizationPoint[code] },
  CenterFunctionDefinition: {
    label: ({ code }) => taxonomies.CenterFunction[code],
  },
  MeasureDefinition: {
    definition: async ({ code }, _args, { loaders }) =>
      bilingualDefinition(await loaders.termByCode.load(`SupportMeasure.${code}`)),
  },
  TopicDefinition: {
    note: async ({ code }, _args, { loaders }) => (await loaders.termByCode.load(`Topic.${code}`))?.note ?? null,
  },
  SuggestedPattern: {
    definition: async ({ code }, _args, { loaders }) =>
      bilingualDefinition(await loaders.termByCode.load(`TeleworkPattern.${code}`)),
  },
  VirtualPlaceKindDefinition: { label: ({ code }) => taxonomies.VirtualPlaceKind[code] },
};
