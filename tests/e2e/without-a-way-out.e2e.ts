import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { mayEmptyNetwork, runInEmptyNetwork } from "../support/empty-network.ts";
import type { Findings } from "../support/network-on-its-own.ts";

/** No program needs the internet, or any network but the ways between them, and none looks for it. */

const program = fileURLToPath(new URL("../support/network-on-its-own.ts", import.meta.url));

describe.runIf(mayEmptyNetwork())("in a network namespace with nothing but loopback", () => {
  let findings: Findings;
  beforeAll(async () => {
    findings = JSON.parse(await runInEmptyNetwork(program)) as Findings;
  });

  test("a whole network starts and answers", () => {
    expect(findings.whole).toMatchObject({ status: 200, missing: [] });
    expect(findings.whole.rows).toBeGreaterThan(0);
  });

  test("a gateway starts with nobody there, is ready by its copy of the registry, answers, and names who is missing", () => {
    expect(findings.alone).toEqual({ readiness: 200, status: 200, rows: 0, missing: ["tohoku"] });
  });

  test("nobody tries to reach another address", () => {
    expect(findings.attempts).toBe(0);
    expect(findings.attemptsOfOurs).toBeGreaterThan(0);
  });
});
