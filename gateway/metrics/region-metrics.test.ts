import { Registry } from "prom-client";
import { expect, test } from "vitest";
import type { UpstreamHealth } from "../regions/upstream.ts";
import { observeRegions, showRegions } from "./region-metrics.ts";

const at = new Date("2026-04-01T00:00:00Z");
const up: UpstreamHealth = { status: "UP", since: at, lastOkAt: at, p95Ms: 40, circuit: "CLOSED" };
const down: UpstreamHealth = {
  status: "DOWN",
  since: at,
  lastOkAt: null,
  consecutiveFailures: 7,
  reason: "UNREACHABLE",
  circuit: "OPEN",
};

/** The samples, without the comments on them. */
const samplesOf = async (metrics: Registry): Promise<readonly string[]> =>
  (await metrics.metrics()).split("\n").filter((line) => line !== "" && !line.startsWith("#"));

test("the health, the circuit and the failures of every member are told as they are now", async () => {
  const metrics = new Registry();
  const members = new Map<string, UpstreamHealth>([
    ["tohoku", up],
    ["shikoku", down],
  ]);
  showRegions(metrics, { health: () => members });
  expect(await samplesOf(metrics)).toEqual([
    'furusato_region_health{region="tohoku",status="UP"} 1',
    'furusato_region_health{region="shikoku",status="DOWN"} 1',
    'furusato_region_circuit{region="tohoku",state="CLOSED"} 1',
    'furusato_region_circuit{region="shikoku",state="OPEN"} 1',
    'furusato_region_p95_seconds{region="tohoku"} 0.04',
    'furusato_region_consecutive_failures{region="tohoku"} 0',
    'furusato_region_consecutive_failures{region="shikoku"} 7',
  ]);
  members.delete("shikoku");
  expect((await samplesOf(metrics)).filter((sample) => sample.includes("shikoku"))).toEqual([]);
});

test("questions are counted by region and outcome, broken contracts by region", async () => {
  const metrics = new Registry();
  const observer = observeRegions(metrics);
  observer.asked("tohoku", "ANSWERED", 30);
  observer.asked("tohoku", "ANSWERED", 70);
  observer.asked("shikoku", "DEADLINE_EXCEEDED", 1_000);
  observer.breached("shikoku");
  const samples = await samplesOf(metrics);
  expect(samples).toContain('furusato_region_request_duration_seconds_count{region="tohoku",outcome="ANSWERED"} 2');
  expect(samples).toContain('furusato_region_request_duration_seconds_sum{region="tohoku",outcome="ANSWERED"} 0.1');
  expect(samples).toContain(
    'furusato_region_request_duration_seconds_count{region="shikoku",outcome="DEADLINE_EXCEEDED"} 1',
  );
  expect(samples).toContain('furusato_region_breaches_total{region="shikoku"} 1');
});
