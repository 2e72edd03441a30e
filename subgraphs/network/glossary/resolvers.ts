import { taxonomies } from "../../../common/taxonomy.ts";
import type { Resolvers } from "../schema.generated.ts";
import { saveTerm } from "./commands.ts";
import {
  listArchetypes,
  listCenterFunctions,
  listPatterns,
  listRealizationPoints,
  listVirtualPlaceKinds,
} from "./model.ts";
import { bilingualDefinition, listTerms, localize } from "./terms.ts";
import { findTaxonomy, listTaxonomies, subjectOf } from "./vocabulary.ts";

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
  },
  Mutation: {
    glossaryTermSave: async (_parent, { input }, context) => {
      const { result, userErrors } = await saveTerm(input, context);
      const term = result && (await context.loaders.termByCode.clear(result.term).load(result.term));
      return { term: term && { ...term, wanted: "JA" }, userErrors };
    },
  },
  GlossaryTerm: {
    label: ({ ja, en, wanted }) => localize(wanted, ja, en),
    definition: ({ definitionJa, definitionEn, wanted }) =>
      definitionJa === null ? null : localize(wanted, definitionJa, definitionEn),
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
  CenterFunctionDefinition: { label: ({ code }) => taxonomies.CenterFunction[code] },
  VirtualPlaceKindDefinition: { label: ({ code }) => taxonomies.VirtualPlaceKind[code] },
};
