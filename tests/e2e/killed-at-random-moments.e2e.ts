import { like } from "drizzle-orm";
import { expect, test } from "vitest";
import { auditEntries } from "../../common/audit.ts";
import { withDatabase } from "../../common/database.ts";
import { idempotencyKeys } from "../../common/idempotency.ts";
import { formatNodeId } from "../../common/node-id.ts";
import type { RunningProgram } from "../../demo/programs.ts";
import { glossaryTerms } from "../../subgraphs/network/db/tables/glossary.ts";
import { issueMerges } from "../../subgraphs/network/db/tables/issue-merges.ts";
import { absorbedDuplicates, issues } from "../../subgraphs/region/db/tables/issues.ts";
import { searchDocuments } from "../../subgraphs/region/db/tables/search-documents.ts";
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
    for (const region of regions) expect(await faultsOfRegion(region, ledger)).toEqual(noFaults);
    expect(await faultsOfNation(ledger)).toEqual({ lostTerms: [], doubledTerms: [], inventedTerms: [], merges: [] });
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

const noFaults = {
  lost: [],
  doubled: [],
  invented: [],
  doneAgainstWord: [],
  withoutAudit: [],
  withoutSearch: [],
  withoutKey: [],
  editsOff: [],
};

/** Where the region's own database disagrees with what the writers were told. */
async function faultsOfRegion(region: string, ledger: Ledger): Promise<Record<keyof typeof noFaults, unknown[]>> {
  const { rows, audit, documents, keys } = await writtenIn(region);
  const told = (wanted: string) =>
    ledger.sentOnce.filter((sent) => sent.region === region && sent.told === wanted).map(({ title }) => title);
  const withKey = ledger.reports.get(region) ?? [];
  const acknowledged = [...withKey, ...told("DONE")];
  const titles = rows.map(({ title }) => title);
  const known = new Set([...acknowledged, ...told("UNKNOWN")]);
  const there = new Set(titles);
  const acts = (act: string, target: string) => audit.filter((entry) => entry.act === act && entry.target === target);
  return {
    lost: acknowledged.filter((title) => !there.has(title)),
    doubled: titles.filter((title, i) => titles.indexOf(title) !== i),
    invented: titles.filter((title) => !known.has(title)),
    doneAgainstWord: told("NOTHING_DONE").filter((title) => there.has(title)),
    withoutAudit: rows.filter(({ globalId }) => acts("issueReport", globalId).length !== 1),
    withoutSearch: rows.filter(({ globalId }) => !documents.has(globalId)),
    withoutKey: withKey.filter((title) => !keys.has(title)),
    editsOff: rows.filter(({ title, version, globalId }) => {
      const edits = ledger.edits.get(title);
      return edits !== undefined && (version !== edits + 1 || acts("issueUpdate", globalId).length !== edits);
    }),
  };
}

const writtenIn = (region: string) =>
  withDatabase(network.databaseUrl(region), async (db) => {
    const found = await db
      .select({ id: issues.id, title: issues.title, version: issues.version })
      .from(issues)
      .where(like(issues.title, "written %"));
    const audit = await db.select({ act: auditEntries.act, target: auditEntries.target }).from(auditEntries);
    const documents = await db.select({ nodeId: searchDocuments.nodeId }).from(searchDocuments);
    const keys = await db.select({ key: idempotencyKeys.key }).from(idempotencyKeys);
    return {
      rows: found.map((row) => ({ ...row, globalId: formatNodeId("issue", region, row.id) })),
      audit,
      documents: new Set(documents.map(({ nodeId }) => nodeId)),
      keys: new Set(keys.map(({ key }) => key)),
    };
  });

/** Where the nation's database disagrees with what the writers were told, and the regions' with the merges that are done. */
async function faultsOfNation(ledger: Ledger) {
  const { terms, saved, merges } = await withDatabase(network.databaseUrl("network"), async (db) => ({
    terms: (
      await db.select({ term: glossaryTerms.term }).from(glossaryTerms).where(like(glossaryTerms.term, "Written%"))
    ).map(({ term }) => term),
    saved: (
      await db
        .select({ target: auditEntries.target })
        .from(auditEntries)
        .where(like(auditEntries.target, "glossary:Written%"))
    ).map(({ target }) => target),
    merges: await db.select().from(issueMerges),
  }));
  const absorbed = await withDatabase(network.databaseUrl(regions[1]), (db) => db.select().from(absorbedDuplicates));
  const isMade = ({ duplicateId, masterId }: Ledger["merges"][number]) =>
    merges.filter((merge) => merge.duplicateId === duplicateId && merge.masterId === masterId && merge.state === "DONE")
      .length === 1 && absorbed.filter((duplicate) => duplicate.duplicateId === duplicateId).length === 1;
  return {
    lostTerms: ledger.terms.filter((term) => !terms.includes(term)),
    doubledTerms: saved.filter((target, i) => saved.indexOf(target) !== i),
    inventedTerms: terms.filter((term) => !ledger.terms.includes(term)),
    merges: ledger.merges.filter((merge) => !isMade(merge)),
  };
}

const summaryOf = ({ acknowledged, sentOnce, edits, terms, merges, codes }: Ledger): string => {
  const count = (told: string) => sentOnce.filter((sent) => sent.told === told).length;
  const edited = [...edits.values()].reduce((sum, n) => sum + n, 0);
  return `${kills} kills: ${acknowledged} acknowledged writes (${edited} edits, ${terms.length} terms, ${merges.length} merges); without a key ${count("DONE")} done, ${count("NOTHING_DONE")} nothing done, ${count("UNKNOWN")} unknown; codes ${[...codes].join()}`;
};
