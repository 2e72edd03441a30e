import type { Code } from "../../../common/taxonomy.ts";
import { clusterCells } from "./cluster-queries.ts";
import type { Context } from "./context.ts";
import { issueScope } from "./lists.ts";
import { requireCollecting } from "./policy.ts";
import { countIssues, issueConditions } from "./queries.ts";
import type { IssueFilter } from "./schema.generated.ts";

/** Issues in heaps: what everybody has, and what nobody works on. */

export type ClusterCell = Awaited<ReturnType<typeof clusterCells>>[number];

/** The clusters of this region's issues, the largest first. Throws `FORBIDDEN` for who does not look across regions. */
export async function clusterIssues(filter: IssueFilter, context: Context) {
  requireCollecting(context.viewer);
  const scope = issueScope(filter, context);
  const conditions = issueConditions(filter, scope);
  const cells = await clusterCells(context.db, conditions, scope.now);
  return { total: await countIssues(context.db, conditions), clusters: cells.map(toCluster) };
}

const keyOf = (category: Code<"IssueCategory">, pattern: Code<"TeleworkPattern"> | null): string =>
  pattern === null ? category : `${category}/${pattern}`;

/** A region's part of a cluster; the gateway adds up those of all regions. */
const toCluster = (cell: ClusterCell) => ({
  ...cell,
  key: keyOf(cell.category, cell.pattern),
  regionCount: 1,
  byRegion: [cell],
});
