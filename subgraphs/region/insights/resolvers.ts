import { coverKnowHow } from "./coverage.ts";
import { overlookIssues } from "./dashboard.ts";
import { labelOf } from "./facets.ts";
import { measureNetwork } from "./metrics.ts";
import type { Resolvers } from "./schema.generated.ts";
import { summarizeNetwork } from "./stats.ts";

export const resolvers: Resolvers = {
  Query: {
    networkStats: (_parent, { groupBy }, scope) => summarizeNetwork(groupBy, scope),
    knowHowCoverage: (_parent, _args, scope) => coverKnowHow(scope),
    networkMetrics: (_parent, _args, scope) => measureNetwork(scope),
    coordinatorDashboard: (_parent, _args, scope) => overlookIssues(scope),
  },
  NetworkStatsCell: {
    label: (cell, { language }, { regionName }) => labelOf({ ...cell, regionName }, language),
  },
};
