import type { HealthRow } from "./queries.ts";

/** The regions' health as the gateway last told this process; saves the database a read per question. */
export interface HealthBoard {
  note(rows: readonly HealthRow[]): void;
  /** The reports that are not older than {@link freshMs}; what is older may have been overtaken by one to another process. */
  recent(regionCodes: readonly string[], now: Date): HealthRow[];
}

export const freshMs = 15_000;

/** An empty board; one per process. */
export function createHealthBoard(): HealthBoard {
  const rows = new Map<string, HealthRow>();
  return {
    note: (reports) => {
      for (const report of reports) rows.set(report.regionCode, report);
    },
    recent: (regionCodes, now) =>
      regionCodes.flatMap((code) => {
        const row = rows.get(code);
        return row && now.getTime() - row.reportedAt.getTime() <= freshMs ? [row] : [];
      }),
  };
}
