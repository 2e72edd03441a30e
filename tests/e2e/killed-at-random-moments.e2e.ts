import { expect, test } from "vitest";
import type { RunningProgram } from "../../demo/programs.ts";
import { disagreements, none } from "../support/ledger.ts";
import { until, useNetwork } from "../support/network.ts";
import { startWriters, type Ledger } from "../support/writers.ts";

/**
 * kill -9 of a region, the network program or the gateway at random moments under write load: every acknowledged write is there, none
 * twice, none in part, and whoever was told that nothing was done was told the truth. `KILLS` says how many; the command
 * `npm run test:crashes` makes it a hundred.
 */

const kills = Number(process.env["KILLS"] ?? 10);
const regions = ["tohoku", "shikoku"] as const;
const victims = ["tohoku", "gateway", "shikoku", "network"] as const;
type Victim = (typeof victims)[number];

const network = useNetwork("killed-at-random-moments", { regions });

test(
  `${kills} kills under write load lose nothing and double nothing`,
  { timeout: 60_000 + kills * 30_000 },
  async () => {
    const { ledger, failed, finish } = startWriters(network, regions);
    const running = new Map<Victim, RunningProgram>();
    for (let i = 0; i < kills; i += 1) {
      const enough = ledger.acknowledged + Math.random() * 60;
      await Promise.race([failed, until(() => expect(ledger.acknowledged).toBeGreaterThan(enough), 100_000)]);
      await killAndRestart(victims[i % victims.length] ?? "gateway", running);
    }
    await finish();
    await Promise.all([...running.values()].map((program) => program.stop()));

    expect([...ledger.codes].filter((code) => !honestCodes.has(code))).toEqual([]);
    expect(ledger.acknowledged).toBeGreaterThan(kills * 10);
    expect(await disagreements(network, regions, ledger)).toEqual(none);
    process.stdout.write(`${summaryOf(ledger)}\n`);
  },
);

/** What clients may hear while programs die: that nothing was done, or that nobody knows. */
const honestCodes = new Set(["REGION_UNAVAILABLE", "UNKNOWN_OUTCOME"]);

async function killAndRestart(victim: Victim, running: Map<Victim, RunningProgram>): Promise<void> {
  const { constellation } = network;
  const isRegion = victim === "tohoku" || victim === "shikoku";
  const program = running.get(victim) ?? (isRegion ? network.region(victim) : constellation[victim]);
  await program.kill();
  running.set(victim, isRegion ? await constellation.startRegion(victim) : await network.restart(victim));
}

const summaryOf = ({ acknowledged, sentOnce, edits, terms, merges, codes }: Ledger): string => {
  const count = (told: string) => sentOnce.filter((sent) => sent.told === told).length;
  const edited = [...edits.values()].reduce((sum, n) => sum + n, 0);
  return `${kills} kills: ${acknowledged} acknowledged writes (${edited} edits, ${terms.length} terms, ${merges.length} merges); without a key ${count("DONE")} done, ${count("NOTHING_DONE")} nothing done, ${count("UNKNOWN")} unknown; codes ${[...codes].join()}`;
};
