import type { Code } from "../../common/taxonomy.ts";

/** How a region does, as the gateway's own requests show it. */
export type RegionHealth =
  | { readonly status: "UNKNOWN" }
  | { readonly status: "UP" | "SLOW"; readonly since: Date; readonly lastOkAt: Date; readonly p95Ms: number }
  | {
      readonly status: "DEGRADED" | "DOWN";
      readonly since: Date;
      readonly lastOkAt: Date | null;
      readonly consecutiveFailures: number;
      readonly reason: string;
    };

export type Observation =
  | { readonly isOk: true; readonly at: Date; readonly tookMs: number }
  | { readonly isOk: false; readonly at: Date; readonly reason: string };

interface HealthRecord {
  readonly health: RegionHealth;
  /** The durations of the newest answers, in ms, at most {@link windowSize}. */
  readonly durations: readonly number[];
  /** When `p95Ms` was last taken of them, ms since the epoch. */
  readonly measuredAt: number;
}

const windowSize = 50;
const slowMs = 500;
const downAfterFailures = 3;
/** A busy gateway takes the percentile no more often: it would cost more than the bookkeeping of the answer. */
const measureEveryMs = 500;

export const initialHealth: HealthRecord = { health: { status: "UNKNOWN" }, durations: [], measuredAt: 0 };

/** The health after one more observation: three failures in a row are DOWN, fewer DEGRADED; a p95 above 500 ms is SLOW. */
export function observe(record: HealthRecord, observation: Observation): HealthRecord {
  const { health } = record;
  if (!observation.isOk) return { ...record, health: afterFailure(health, observation) };
  const { at, tookMs } = observation;
  const durations = record.durations.slice(1 - windowSize);
  durations.push(tookMs);
  if ("p95Ms" in health && at.getTime() - record.measuredAt < measureEveryMs) {
    return { health: { ...health, lastOkAt: at }, durations, measuredAt: record.measuredAt };
  }
  const p95Ms = percentile95(durations);
  const status = p95Ms > slowMs ? "SLOW" : "UP";
  const since = health.status === status ? health.since : at;
  return { health: { status, since, lastOkAt: at, p95Ms }, durations, measuredAt: at.getTime() };
}

function afterFailure(health: RegionHealth, { at, reason }: Observation & { readonly isOk: false }): RegionHealth {
  const consecutiveFailures = "consecutiveFailures" in health ? health.consecutiveFailures + 1 : 1;
  const status: Extract<Code<"RegionHealthStatus">, "DOWN" | "DEGRADED"> = consecutiveFailures >= downAfterFailures
    ? "DOWN"
    : "DEGRADED";
  const since = "consecutiveFailures" in health ? health.since : at;
  const lastOkAt = "lastOkAt" in health ? health.lastOkAt : null;
  return { status, since, lastOkAt, consecutiveFailures, reason };
}

function percentile95(durations: readonly number[]): number {
  const sorted = durations.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0);
}

/** Since when a region has not answered, RFC 3339; null when it does, or was never asked. */
export const silentSince = (health: RegionHealth): string | null =>
  "consecutiveFailures" in health ? health.since.toISOString() : null;
