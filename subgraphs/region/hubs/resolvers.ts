import { formatNodeId } from "../../../common/node-id.ts";
import type { Outcome } from "../../../common/writing/user-errors.ts";
import { forgetAll } from "../forget-all.ts";
import { nodeReader, readEach } from "../local-id.ts";
import { createHub, updateHub } from "./commands.ts";
import type { Context } from "./context.ts";
import {
  addressOf,
  archetypeOf,
  goalsOf,
  nameIn,
  remoteChannels,
  revenueModelsOf,
  runningCostBandOf,
  selfSufficiencyBandOf,
  selfSufficiencyRateOf,
  smallCityAccessOf,
  textIn,
} from "./hub.ts";
import { cancelImport, startImport, undoImport } from "./imports/commands.ts";
import { importOf, listImportErrors, listImports } from "./imports/import.ts";
import { listHubs } from "./lists.ts";
import type { MunicipalityRow } from "./loaders.ts";
import { enterMunicipalities } from "./municipality-commands.ts";
import { mayReadInternals, mayReadNetworkFields } from "./policy.ts";
import type { Resolvers } from "./schema.generated.ts";
import { listSimilarHubs } from "./similar-hubs.ts";
import { summarizeHubs } from "./stats.ts";

const readHub = nodeReader("hub");
const hubOf = (id: string, { region, loaders }: Context) => readHub(loaders.hubById, id, region);

/** The payload of a mutation: the hub it touched or, refused, meant to touch (global ID), as it is now. */
async function payloadOf(
  { result, userErrors }: Outcome<string>,
  context: Context,
  meant: { readonly hub?: string } = {},
) {
  const { loaders } = context;
  forgetAll(loaders);
  return {
    hub: result === null ? await hubOf(meant.hub ?? "", context) : await loaders.hubById.load(result),
    userErrors,
  };
}

/** The payload of a mutation of an import: as it is now, or the one that it meant (global ID) where it was refused. */
async function importPayloadOf({ result, userErrors }: Outcome<string>, context: Context, meant = "") {
  const { loaders } = context;
  forgetAll(loaders);
  return {
    hubImport: result === null ? await importOf(meant, context) : await loaders.importById.load(result),
    userErrors,
  };
}

const isMunicipality = (row: MunicipalityRow | Error | null): row is MunicipalityRow =>
  row !== null && !(row instanceof Error);

/** A hub's internals for what the network may know of them; null for visitors from outside. */
const networkInternalsOf = (hubId: string, { viewer, loaders }: Context) =>
  mayReadNetworkFields(viewer) ? loaders.internalsByHubId.load(hubId) : null;

export const resolvers: Resolvers = {
  Query: {
    hub: (_parent, { id }, context) => hubOf(id, context),
    hubsById: (_parent, { ids }, context) => readEach(ids, (id) => hubOf(id, context)),
    hubs: (_parent, args, context) => listHubs(args, context),
    similarHubs: (_parent, args, context) => listSimilarHubs(args, context),
    hubImport: (_parent, { id }, context) => importOf(id, context),
    hubImports: (_parent, args, context) => listImports(args, context),
    hubImportErrors: (_parent, args, context) => listImportErrors(args, context),
    hubStats: (_parent, { filter }, context) => summarizeHubs(filter ?? {}, context),
  },
  Mutation: {
    hubCreate: async (_parent, { input }, context) => payloadOf(await createHub(input, context), context),
    hubUpdate: async (_parent, { input }, context) =>
      payloadOf(await updateHub(input, context), context, { hub: input.hubId }),
    hubImportStart: async (_parent, { input }, context) => importPayloadOf(await startImport(input, context), context),
    hubImportCancel: async (_parent, { input }, context) =>
      importPayloadOf(await cancelImport(input, context), context, input.importId),
    hubImportUndo: async (_parent, { input }, context) =>
      importPayloadOf(await undoImport(input, context), context, input.importId),
    municipalitiesEnter: async (_parent, { input }, context) => {
      const { result, userErrors } = await enterMunicipalities(input, context);
      const municipalities = await context.loaders.municipalityByCode.loadMany([...(result ?? [])]);
      return { municipalities: municipalities.filter(isMunicipality), userErrors };
    },
  },
  HubConnection: { totalCount: ({ totalCount }) => totalCount() },
  HubImportConnection: { totalCount: ({ totalCount }) => totalCount() },
  HubImportErrorConnection: { totalCount: ({ totalCount }) => totalCount() },
  HubImport: {
    __resolveReference: ({ id }, context) => importOf(id, context),
    id: ({ id }, _args, { region }) => formatNodeId("import", region, id),
    region: (_import, _args, { region }) => ({ code: region }),
    dryRun: ({ dryRunId }, _args, { loaders }) => (dryRunId === null ? null : loaders.importById.load(dryRunId)),
    counts: ({ created, updated, skipped, failed }) => ({ created, updated, skipped, failed }),
    errors: ({ id }, _args, { loaders }) => loaders.firstErrorsByImportId.load(id),
  },
  SimilarHubConnection: { totalCount: ({ totalCount }) => totalCount() },
  SimilarHubEdge: { score: ({ node }) => node.score, reasons: ({ reasons }) => reasons() },
  HubStats: {
    bySelfSufficiency: ({ bySelfSufficiency }) => bySelfSufficiency(),
    finances: ({ finances }) => finances(),
  },
  Hub: {
    __resolveReference: ({ id }, context) => hubOf(id, context),
    id: ({ id }, _args, { region }) => formatNodeId("hub", region, id),
    region: (_hub, _args, { region }) => ({ code: region }),
    nameIn: (hub, { language }) => nameIn(hub, language),
    archetype: (hub) => archetypeOf(hub),
    smallCityAccess: (hub) => smallCityAccessOf(hub),
    goals: (hub) => goalsOf(hub),
    missionIn: (hub, { language }) => textIn(hub, "mission", language),
    accessIn: (hub, { language }) => textIn(hub, "access", language),
    address: (hub) => addressOf(hub),
    point: ({ latitude, longitude }) => ({ latitude, longitude }),
    renovationCostYen: ({ renovationCostYen }, _args, { viewer }) =>
      mayReadNetworkFields(viewer) ? renovationCostYen : null,
    patterns: ({ id }, _args, { loaders }) => loaders.patternsByHubId.load(id),
    functions: ({ id }, _args, { loaders }) => loaders.functionsByHubId.load(id),
    capabilities: ({ id }, _args, { loaders }) => loaders.capabilitiesByHubId.load(id),
    virtualPlaces: ({ id }, _args, { loaders }) => loaders.virtualPlacesByHubId.load(id),
    lifeServices: ({ id }, _args, { loaders }) => loaders.lifeServicesByHubId.load(id),
    ruralCoverage: async ({ id }, _args, { loaders }) =>
      (await loaders.ruralCoverageByHubId.load(id)).map(({ municipality }) => municipality),
    coversRuralDistricts: async ({ id }, _args, { loaders }) =>
      (await loaders.ruralCoverageByHubId.load(id)).length > 0,
    operator: ({ operatorName, operatorKind }) => ({ name: operatorName, kind: operatorKind }),
    selfSufficiencyBand: async ({ id }, _args, context) => {
      const internals = await networkInternalsOf(id, context);
      return internals && selfSufficiencyBandOf(internals);
    },
    runningCostBand: async ({ id }, _args, context) => {
      const internals = await networkInternalsOf(id, context);
      return internals && runningCostBandOf(internals);
    },
    internals: ({ id }, _args, { viewer, region, loaders }) =>
      mayReadInternals(viewer, formatNodeId("hub", region, id)) ? loaders.internalsByHubId.load(id) : null,
  },
  HubFunction: {
    revenue: async ({ hubId, function: own }, _args, { viewer, region, loaders }) => {
      if (!mayReadInternals(viewer, formatNodeId("hub", region, hubId))) return null;
      const internals = await loaders.internalsByHubId.load(hubId);
      return revenueModelsOf(internals ?? { revenue: [] }).filter((income) => income.function === own);
    },
  },
  Municipality: {
    successor: ({ successorCode }, _args, { loaders }) =>
      successorCode === null ? null : loaders.municipalityByCode.load(successorCode),
    prefecture: ({ prefecture, prefectureIso }) => ({ name: prefecture, iso: prefectureIso }),
    point: ({ latitude, longitude }) => ({ latitude, longitude }),
  },
  VirtualPlace: { remoteChannel: ({ kind }) => remoteChannels[kind] },
  LifeService: {
    place: ({ placeKind }) => placeKind,
    virtualPlace: async ({ hubId, placeKind }, _args, { loaders }) =>
      (await loaders.virtualPlacesByHubId.load(hubId)).find(({ kind }) => kind === placeKind) ?? null,
  },
  HubInternals: {
    revenue: (internals) => revenueModelsOf(internals),
    selfSufficiencyRate: (internals) => selfSufficiencyRateOf(internals),
  },
};
