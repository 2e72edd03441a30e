import { Counter, Histogram, type Registry } from "prom-client";
import { showGauge } from "../../common/program/show-gauge.ts";
import type { RegionObserver, Regions } from "../regions/regions.ts";

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

/** Tells how every member does. */
export function showRegions(metrics: Registry, regions: Pick<Regions, "health">): void {
  showGauge(metrics, {
    name: "furusato_region_health",
    help: "1 for the status that the region has now.",
    labelNames: ["region", "status"],
    fill: (gauge) => regions.health().forEach(({ status }, region) => gauge.set({ region, status }, 1)),
  });
  showGauge(metrics, {
    name: "furusato_region_circuit",
    help: "1 for the state of the region's circuit: it is left alone while OPEN, and while HALF_OPEN, when the gateway tries it.",
    labelNames: ["region", "state"],
    fill: (gauge) => regions.health().forEach(({ circuit }, region) => gauge.set({ region, state: circuit }, 1)),
  });
  showGauge(metrics, {
    name: "furusato_region_p95_seconds",
    help: "95th percentile of the region's newest 50 answers; not told of one that does not answer.",
    labelNames: ["region"],
    fill: (gauge) => {
      for (const [region, known] of regions.health()) if ("p95Ms" in known) gauge.set({ region }, known.p95Ms / 1_000);
    },
  });
  showGauge(metrics, {
    name: "furusato_region_consecutive_failures",
    help: "The region's failures in a row up to now.",
    labelNames: ["region"],
    fill: (gauge) => {
      for (const [region, known] of regions.health())
        gauge.set({ region }, "consecutiveFailures" in known ? known.consecutiveFailures : 0);
    },
  });
}
