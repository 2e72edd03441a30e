/** The subgraphs that every region serves, each at the path of its name. */
export const regionalSubgraphs = [
  "hubs",
  "knowhow",
  "issues",
  "stories",
  "programs",
  "desk",
  "insights",
  "search",
] as const;

export type RegionalSubgraph = (typeof regionalSubgraphs)[number];
