import { Counter, Gauge, Histogram, type Registry } from "prom-client";
import type { Regions } from "../regions/regions.ts";

/** What is told of every question to a region. */
export interface RegionObserver {
  /** `outcome` is `ANSWERED`, or why there was no usable answer. */
  asked(region: string, outcome: string, tookMs: number): void;
  /** It answered, but not as the contract says. */
  breached(region: string): void;
}

/** Counts questions to regions by outcome, with their durations, and broken contracts. */
export function observeRegions(metrics: Registry): RegionObserver {
  const durations = new Histogram({
    name: "furusato_region_request_duration_seconds",
    help: "Questions to regions by outcome, from the wish to ask to the answer read; those that were not sent, too.",
    labelNames: ["region", "outcome"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [metrics],
  });
  const breaches = new Counter({
    name: "furusato_region_breaches_total",
    help: "Answers of regions, or nodes in them, that were dropped because they broke the contract.",
    labelNames: ["region"],
    registers: [metrics],
  });
  return {
    asked: (region, outcome, tookMs) => durations.observe({ region, outcome }, tookMs / 1_000),
    breached: (region) => breaches.inc({ region }),
  };
}

/** Tells the health of every member, as it is when the metrics are read; a region that has left is no longer told of. */
export function showRegions(metrics: Registry, regions: Pick<Regions, "health">): void {
  const shown = { registers: [metrics], labelNames: ["region"] };
  const health = new Gauge({
    name: "furusato_region_health",
    help: "1 for the status that the region has now.",
    registers: [metrics],
    labelNames: ["region", "status"],
    collect: () => {
      health.reset();
      for (const [region, { status }] of regions.health()) health.set({ region, status }, 1);
    },
  });
  const p95 = new Gauge({
    ...shown,
    name: "furusato_region_p95_seconds",
    help: "95th percentile of the region's newest 50 answers.",
    collect: () => {
      p95.reset();
      for (const [region, known] of regions.health()) if ("p95Ms" in known) p95.set({ region }, known.p95Ms / 1_000);
    },
  });
  const failures = new Gauge({
    ...shown,
    name: "furusato_region_consecutive_failures",
    help: "Failures in a row up to now.",
    collect: () => {
      failures.reset();
      for (const [region, known] of regions.health())
        failures.set({ region }, "consecutiveFailures" in known ? known.consecutiveFailures : 0);
    },
  });
}
