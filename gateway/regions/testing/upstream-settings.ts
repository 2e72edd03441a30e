import type { UpstreamOptions } from "../upstream.ts";

/** Settings for unit tests: whatever may surprise them is off. */
export const upstreamSettings: Omit<UpstreamOptions, "now" | "flights"> = {
  connections: 1,
  deadlineMs: 5_000,
  maxUnderWay: 64,
  maxFailures: 5,
  maxPauseMs: 300_000,
  retryShare: 0,
  hedgeAfterMs: 0,
  trial: async () => ({ path: "/trial", body: "{}", token: "own" }),
};
