import type { Scope } from "../scope.ts";
import { keysOf, type StatsGroup } from "./facets.ts";
import type { NetworkStats, NetworkStatsCell } from "./schema.generated.ts";
import {
  adoptionCounts,
  articleCounts,
  engagementCounts,
  hubCounts,
  issueCounts,
  storyCounts,
  wholeKey,
} from "./stats-queries.ts";

/** The network's figures as one region has them: exact, since the gateway withholds small numbers only when all are added. */

type Figures = Omit<NetworkStatsCell, "__typename" | "key" | "label">;

/** The figures of a facet's key. */
export interface StatsCell extends Figures {
  readonly groupBy: StatsGroup;
  readonly key: string;
}

export interface StatsSummary extends Omit<NetworkStats, "__typename" | "cells"> {
  readonly cells: readonly StatsCell[];
}

const nothing = { hubs: 0, articles: 0, adoptions: 0, crossRegionAdoptions: 0, stories: 0, engagements: 0 };
const noIssues = { issues: 0, openIssues: 0, solvedIssues: 0, solvedWithHelpFromElsewhere: 0 };
/** Only issues have categories; the rest is not none but not counted. */
const uncategorized = {
  hubs: null,
  articles: null,
  adoptions: null,
  crossRegionAdoptions: null,
  stories: null,
  engagements: null,
};

export async function summarizeNetwork(groupBy: StatsGroup, { db, region }: Scope): Promise<StatsSummary> {
  const scope = { groupBy, region };
  const sources = await Promise.all([
    hubCounts(db, scope),
    articleCounts(db, scope),
    adoptionCounts(db, scope),
    issueCounts(db, scope),
    storyCounts(db, scope),
    engagementCounts(db, scope),
  ]);
  const figures = new Map<string, Partial<Figures>>();
  for (const { key, ...counts } of sources.flat()) figures.set(key, { ...figures.get(key), ...counts });
  const without = groupBy === "CATEGORY" ? uncategorized : nothing;
  return {
    ...nothing,
    ...noIssues,
    ...figures.get(wholeKey),
    regions: 1,
    cells: keysOf(groupBy, region).map((key) => ({ ...without, ...noIssues, ...figures.get(key), groupBy, key })),
  };
}
