import { defineConfig } from "vitest/config";

/** One suite of tests; suites run one after another, so that the e2e's many processes have the machine to themselves. */
const suite = (name: string, include: readonly string[], order: number, options: Record<string, unknown> = {}) => ({
  extends: true as const,
  test: { name, include: [...include], sequence: { groupOrder: order }, ...options },
});

export default defineConfig({
  test: {
    environment: "node",
    env: { APOLLO_TELEMETRY_DISABLED: "1" },
    maxWorkers: 2,
    retry: 0,
    // So long that only what hangs is stopped: how busy the machine is must not decide.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: process.env["CI"] ? ["default", "json"] : ["default"],
    outputFile: { json: ".data/test-report.json" },
    projects: [
      suite("unit", ["{common,gateway,subgraphs,demo}/**/*.test.ts"], 0),
      suite("house", ["tests/house/*.test.ts"], 0),
      suite("integration", ["tests/integration/**/*.test.ts"], 1, { globalSetup: ["tests/support/global-setup.ts"] }),
      // Where there is a real Redis or Valkey to test with.
      ...(process.env["TEST_REDIS_URL"] ? [suite("redis", ["tests/redis/*.test.ts"], 1)] : []),
      suite("e2e", ["tests/e2e/**/*.{test,e2e}.ts"], 2, { maxWorkers: 1 }),
    ],
  },
});
