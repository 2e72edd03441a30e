import { listPage, type Connection } from "../../../common/database/keyset.ts";
import { barrierCells, barrierConditions, barrierOrders, barrierPage, type BarrierRow } from "./barrier-queries.ts";
import type { Context } from "./context.ts";
import { lawsOf } from "./laws.ts";
import { issueScope } from "./lists.ts";
import { requireCollecting } from "./policy.ts";
import { countIssues } from "./queries.ts";
import type {
  BarrierOrder,
  BarrierStats,
  IssueFilter,
  LawCount,
  QueryRegulationBarriersArgs,
  RequireFields,
} from "./schema.generated.ts";

/** Laws and rules that stand in the way, collected for the ministries. */

export type BarrierPage = Connection<BarrierRow>;

/** The barriers of this region's issues, a page of them. Throws `FORBIDDEN` for who does not look across regions. */
export async function listBarriers(
  args: RequireFields<QueryRegulationBarriersArgs, "orderBy">,
  context: Context,
): Promise<BarrierPage> {
  requireCollecting(context.viewer);
  const { region, db } = context;
  const scope = issueScope(args.filter ?? {}, context);
  const conditions = barrierConditions(args.filter ?? {}, scope);
  return listPage<BarrierOrder, BarrierRow>(args, barrierOrders, region, {
    type: "issue",
    read: (request) => barrierPage(db, request, conditions, scope),
    count: () => countIssues(db, conditions),
  });
}

/** The same counted by law. */
export async function summarizeBarriers(filter: IssueFilter, context: Context): Promise<BarrierStats> {
  requireCollecting(context.viewer);
  const cells = await barrierCells(context.db, barrierConditions(filter, issueScope(filter, context)));
  const byLaw = new Map<string, LawCount>();
  for (const cell of cells) {
    for (const law of lawsOf(cell.law)) {
      const { count = 0, unsolved = 0, hubCount = 0 } = byLaw.get(law) ?? {};
      byLaw.set(law, {
        law,
        count: count + cell.count,
        unsolved: unsolved + cell.unsolved,
        hubCount: hubCount + cell.hubCount,
      });
    }
  }
  const total = cells.reduce((sum, { count }) => sum + count, 0);
  return { total, byLaw: [...byLaw.values()].toSorted((a, b) => b.count - a.count) };
}
