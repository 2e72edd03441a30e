import { belongsToRegion } from "../../../common/identity/viewer.ts";
import { listPage, type Connection } from "../../../common/database/keyset.ts";
import { toPerson } from "../db/notifications.ts";
import { toLocalUuid } from "../local-id.ts";
import type { Context } from "./context.ts";
import { mayReadIssues } from "./policy.ts";
import {
  countIssues,
  issueConditions,
  issueOrders,
  issuePage,
  issueStatCells,
  type IssueRow,
  type ListedIssue,
  type IssueScope,
} from "./queries.ts";
import type { IssueFilter, IssueOrder, IssueStats, QueryIssuesArgs, RequireFields } from "./schema.generated.ts";

export type IssueListArgs = RequireFields<QueryIssuesArgs, "orderBy">;
export type IssuePage = Connection<IssueRow>;

/** The issues that the viewer may see, a page of them; the total is counted only when asked for. */
export async function listIssues(args: IssueListArgs, context: Context): Promise<IssuePage> {
  const { region, viewer, db, loaders } = context;
  const scope = issueScope(args.filter ?? {}, context);
  const conditions = issueConditions(args.filter ?? {}, scope);
  const isReadable = mayReadIssues(viewer);
  const { orders, relevance } = issueOrders(args.orderBy, args.filter?.text);
  return listPage<IssueOrder, ListedIssue>(args, orders, region, {
    type: "issue",
    read: async (request) => {
      const rows = isReadable ? await issuePage(db, request, conditions, { ...scope, relevance }) : [];
      for (const row of rows) loaders.issueById.prime(row.id, row);
      return rows;
    },
    count: async () => (isReadable ? countIssues(db, conditions) : 0),
  });
}

/** The same selection counted by facet. */
export async function summarizeIssues(filter: IssueFilter, context: Context): Promise<IssueStats> {
  const scope = issueScope(filter, context);
  const conditions = issueConditions(filter, scope);
  const cells = mayReadIssues(context.viewer) ? await issueStatCells(context.db, conditions, scope.now) : [];
  return {
    total: sum(cells.map((cell) => cell.total)),
    withoutSolution: sum(cells.map((cell) => cell.withoutSolution)),
    oldestOpenAt: earliest(cells.map((cell) => cell.oldestOpenAt)),
    byStatus: totalsBy(cells, (cell) => cell.status).map(([status, count]) => ({ status, count })),
    byCategory: totalsBy(cells, (cell) => cell.category).map(([category, count]) => ({ category, count })),
  };
}

export function issueScope(filter: IssueFilter, { region, viewer, now }: Context): IssueScope {
  const hubUuids = filter.hubIds?.flatMap((id) => toLocalUuid(id, "hub", region) ?? []);
  const follower = toPerson(viewer.sub);
  return { now: now(), region, follower, knowsAnonymousHubs: belongsToRegion(viewer, region), hubUuids };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

function earliest(dates: readonly (Date | null)[]): Date | null {
  const times = dates.flatMap((date) => (date ? [date.getTime()] : []));
  return times.length > 0 ? new Date(Math.min(...times)) : null;
}

function totalsBy<Cell extends { readonly total: number }, Key>(
  cells: readonly Cell[],
  keyOf: (cell: Cell) => Key,
): [Key, number][] {
  const totals = new Map<Key, number>();
  for (const cell of cells) totals.set(keyOf(cell), (totals.get(keyOf(cell)) ?? 0) + cell.total);
  return [...totals];
}
