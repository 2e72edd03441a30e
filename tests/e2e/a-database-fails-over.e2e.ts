import { describe, expect, test } from "vitest";
import { runInside } from "../../demo/programs.ts";
import { disagreements, none } from "../support/ledger.ts";
import { until, useNetwork } from "../support/network.ts";
import { startPostgresPair, type PostgresPair } from "../support/postgres-pair.ts";
import { honestCodes, startWriters, type Ledger } from "../support/writers.ts";

/**
 * The machine of a database is gone for good, and its synchronous standby takes over at the same address: what was acknowledged is
 * there, and the programs go on by themselves.
 */

const regions = ["tohoku", "shikoku"] as const;

describe.each([
  // The standby is asked to write before it is promoted, and refuses.
  { name: "breaks its connections", open: "BROKEN", firstTold: "REGION_UNAVAILABLE", limitMs: 10_000 },
  // Postgres stops a statement after 5 s, so one without an answer is given up a second later.
  { name: "goes without a word", open: "MUTE", firstTold: "UNKNOWN_OUTCOME", limitMs: 20_000 },
] as const)("a machine that $name", ({ open, firstTold, limitMs }) => {
  let servers: PostgresPair;
  const server = async (): Promise<PostgresPair> => (servers = await startPostgresPair());
  const network = useNetwork(`fails-over-${open.toLowerCase()}`, {
    regions,
    deadlineMs: 1_000,
    run: runInside,
    server,
  });

  test("under write load loses nothing, doubles nothing, and is over when the standby is promoted", async () => {
    const { ledger, failed, moreWrites, finish } = startWriters(network, regions);
    await moreWrites(50);
    const [startedAt, before] = [performance.now(), ledger.acknowledged];
    servers.killPrimary(open);
    await Promise.race([failed, until(() => expect(ledger.codes).toContain(firstTold), 20_000)]);
    await servers.promoteStandby();
    const written = writtenEverywhere(ledger);
    await Promise.race([
      failed,
      until(() => expect(writtenEverywhere(ledger).every(isMoreThan(written))).toBe(true), 30_000),
    ]);
    const outageMs = performance.now() - startedAt;
    await moreWrites(50);
    await finish();

    expect([...ledger.codes].filter((code) => !honestCodes.has(code))).toEqual([]);
    expect(outageMs).toBeLessThan(limitMs);
    expect(await disagreements(network, regions, ledger)).toEqual(none);
    process.stdout.write(
      `${open}: ${before} writes acknowledged before, ${ledger.acknowledged - before} after, ${Math.round(outageMs)} ms without\n`,
    );
  }, 120_000);
});

/** Acknowledged writes of each database: the regions' and the nation's. */
const writtenEverywhere = ({ reports, terms }: Ledger): readonly number[] => [
  ...regions.map((region) => reports.get(region)?.length ?? 0),
  terms.length,
];

const isMoreThan =
  (before: readonly number[]) =>
  (count: number, i: number): boolean =>
    count > (before[i] ?? 0);
