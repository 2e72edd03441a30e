import type { Context } from "./context.ts";
import { incomeOf, selfSufficiencyBandOf } from "./hub.ts";
import { hiddenNetworkStatuses, mayReadFinances, mayReadNetworkFields, minHubsOfSum } from "./policy.ts";
import { areVisible, financesOfHubs, hubConditions, hubsByFunction, hubsByPattern, hubStatCells } from "./queries.ts";
import type { HubFilter, HubSelfSufficiencyCount, HubStats, RegionFinances } from "./schema.generated.ts";

/** Hubs, counted; what needs the hubs' money is read only when asked for. */
export interface HubSummary extends Omit<HubStats, "__typename" | "bySelfSufficiency" | "finances"> {
  readonly bySelfSufficiency: () => Promise<readonly HubSelfSufficiencyCount[]>;
  readonly finances: () => Promise<readonly RegionFinances[]>;
}

/** The hubs of a filter that the viewer may see, counted by facet. */
export async function summarizeHubs(filter: HubFilter, context: Context): Promise<HubSummary> {
  const { db, viewer } = context;
  const conditions = [...areVisible(hiddenNetworkStatuses(viewer)), ...hubConditions(filter)];
  const [cells, byFunction, byPattern] = await Promise.all([
    hubStatCells(db, conditions),
    hubsByFunction(db, conditions),
    hubsByPattern(db, conditions),
  ]);
  const total = (cell: (typeof cells)[number]): number => cell.total;
  return {
    total: sumOf(cells, total),
    seats: sumOf(cells, (cell) => cell.seats),
    byKind: sumsBy(cells, (cell) => cell.kind, total).map(([kind, count]) => ({ kind, count })),
    byFacilityOrigin: sumsBy(cells, (cell) => cell.facilityOrigin, total).map(([facilityOrigin, count]) => ({
      facilityOrigin,
      count,
    })),
    byFunction,
    byPattern,
    bySelfSufficiency: async () =>
      mayReadNetworkFields(viewer) ? countBands(await financesOfHubs(db, conditions)) : [],
    finances: () => sumFinances(context),
  };
}

type Finances = Awaited<ReturnType<typeof financesOfHubs>>;

const countBands = (finances: Finances): HubSelfSufficiencyCount[] =>
  sumsBy(finances, selfSufficiencyBandOf, () => 1).flatMap(([band, count]) => (band ? [{ band, count }] : []));

/** The money of the whole region: sums of chosen hubs would tell, by their difference, that of each. */
async function sumFinances({ db, region, viewer }: Context): Promise<RegionFinances[]> {
  if (!mayReadFinances(viewer, region)) return [];
  const finances = await financesOfHubs(db, []);
  if (finances.length < minHubsOfSum) return [];
  return [
    {
      region: { code: region },
      hubCount: finances.length,
      annualCostYen: sumOf(finances, ({ annualCostYen }) => annualCostYen ?? 0),
      ownIncomeYen: sumOf(finances, (hub) => incomeOf(hub).ownYen),
      publicFundingYen: sumOf(finances, (hub) => incomeOf(hub).publicYen),
    },
  ];
}

const sumOf = <Row>(rows: readonly Row[], numberOf: (row: Row) => number): number =>
  rows.reduce((total, row) => total + numberOf(row), 0);

function sumsBy<Row, Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  numberOf: (row: Row) => number,
): [Key, number][] {
  const sums = new Map<Key, number>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + numberOf(row));
  return [...sums];
}
