import type { Trial } from "../trial.ts";
import type { UpstreamSettings } from "../upstream.ts";

/** Settings for unit tests: whatever may surprise them is off. */
export const upstreamSettings: UpstreamSettings = {
  connections: 1,
  deadlineMs: 5_000,
  maxUnderWay: 64,
  maxFailures: 5,
  maxPauseMs: 300_000,
  retryShare: 0,
  hedgeAfterMs: 0,
};

export const trial: Trial = async () => ({ path: "/trial", body: "{}", token: "own" });
