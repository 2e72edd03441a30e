import type { Scope } from "../scope.ts";
import { unsolvedByCategory } from "./metrics-queries.ts";
import { mayReadExactFigures } from "./policy.ts";
import type { CoordinatorDashboard } from "./schema.generated.ts";

/** This region's unsolved issues by category; issues are for every member. */
export async function overlookIssues({ db, region, viewer, now }: Scope): Promise<CoordinatorDashboard | null> {
  if (!mayReadExactFigures(viewer)) return null;
  const rows = await unsolvedByCategory(db, now());
  const sum = (numberOf: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((total, row) => total + numberOf(row), 0);
  return {
    openIssues: sum((row) => row.openIssues),
    withoutSolution: sum((row) => row.withoutSolution),
    stale: sum((row) => row.stale),
    oldestWithoutSolutionAt: earliest(rows.map((row) => row.oldestWithoutSolutionAt)),
    cells: rows.map(({ oldestWithoutSolutionAt: _oldest, ...row }) => ({
      ...row,
      key: `${region}/${row.category}`,
      regionCode: region,
    })),
  };
}

const earliest = (dates: readonly (Date | null)[]): Date | null =>
  dates.reduce((first, date) => (first === null || (date !== null && date < first) ? date : first), null);
