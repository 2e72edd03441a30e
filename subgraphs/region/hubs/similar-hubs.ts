import { listPage, type Connection } from "../../../common/database/keyset.ts";
import { toLocalUuid } from "../local-id.ts";
import type { Context } from "./context.ts";
import { archetypeOf, goalsOf, smallCityAccessOf } from "./hub.ts";
import { hiddenNetworkStatuses } from "./policy.ts";
import { areVisible, countHubs } from "./queries.ts";
import type { QuerySimilarHubsArgs, RequireFields, SimilarityReason } from "./schema.generated.ts";
import { areAlike, scoreOf, similarHubPage, similarityOrder, type ScoredHub } from "./similarity-queries.ts";
import { reasonsOf, toTraits, type Traits } from "./similarity.ts";

/** A hub that is like a profile; what it shares with it is read only when asked for. */
export interface SimilarHub {
  readonly cursor: string;
  readonly node: ScoredHub;
  readonly reasons: () => Promise<readonly SimilarityReason[]>;
}

export interface SimilarHubPage extends Omit<Connection<ScoredHub>, "edges"> {
  readonly edges: readonly SimilarHub[];
}

/** The hubs that the viewer may see and that share something with a profile, the most alike first. */
export async function listSimilarHubs(
  { profile, ...args }: RequireFields<QuerySimilarHubsArgs, "orderBy" | "profile">,
  context: Context,
): Promise<SimilarHubPage> {
  const { region, viewer, db } = context;
  const wanted = toTraits(profile);
  const score = scoreOf(wanted);
  const ownId = toLocalUuid(profile.hubId ?? "", "hub", region);
  const conditions = [...areVisible(hiddenNetworkStatuses(viewer)), ...areAlike(score, ownId)];
  const page = await listPage(args, { MOST_ALIKE: similarityOrder(score) }, region, {
    type: "hub",
    read: (request) => similarHubPage(db, request, { score, conditions, region }),
    count: () => countHubs(db, conditions),
  });
  const reasons = async (hub: ScoredHub) => reasonsOf(wanted, await traitsOf(hub, context));
  return { ...page, edges: page.edges.map((edge) => ({ ...edge, reasons: () => reasons(edge.node) })) };
}

async function traitsOf(hub: ScoredHub, { loaders }: Context): Promise<Traits> {
  const [functions, patterns] = await Promise.all([
    loaders.functionsByHubId.load(hub.id),
    loaders.patternsByHubId.load(hub.id),
  ]);
  return {
    archetype: archetypeOf(hub),
    smallCityAccess: smallCityAccessOf(hub),
    functions: functions.map((part) => part.function),
    facilityOrigin: hub.facilityOrigin,
    patterns: patterns.map(({ pattern }) => pattern),
    goals: goalsOf(hub),
    audiences: hub.audiences,
  };
}
