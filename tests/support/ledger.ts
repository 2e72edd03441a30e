import { like } from "drizzle-orm";
import { auditEntries } from "../../common/writing/audit.ts";
import { withDatabase } from "../../common/database/database.ts";
import { idempotencyKeys } from "../../common/writing/idempotency.ts";
import { formatNodeId } from "../../common/node-id.ts";
import { glossaryTerms } from "../../subgraphs/network/db/tables/glossary.ts";
import { issueMerges } from "../../subgraphs/network/db/tables/issue-merges.ts";
import { absorbedDuplicates, issues } from "../../subgraphs/region/db/tables/issues.ts";
import { searchDocuments } from "../../subgraphs/region/db/tables/search-documents.ts";
import type { TestNetwork } from "./network.ts";
import type { Ledger } from "./writers.ts";

/** Holds what writers were told against what the databases have. */

/** Everything on which the databases disagree with what the writers were told. */
export async function disagreements(
  network: TestNetwork,
  regions: readonly [string, string],
  ledger: Ledger,
): Promise<Record<string, unknown>> {
  const [one, other] = regions;
  return {
    regions: [await faultsOfRegion(network, one, ledger), await faultsOfRegion(network, other, ledger)],
    nation: await faultsOfNation(network, other, ledger),
  };
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
async function faultsOfRegion(
  network: TestNetwork,
  region: string,
  ledger: Ledger,
): Promise<Record<keyof typeof noFaults, unknown[]>> {
  const { rows, audit, documents, keys } = await writtenIn(network, region);
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

const writtenIn = (network: TestNetwork, region: string) =>
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
async function faultsOfNation(network: TestNetwork, masters: string, ledger: Ledger) {
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
  const absorbed = await withDatabase(network.databaseUrl(masters), (db) => db.select().from(absorbedDuplicates));
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

export const none = {
  regions: [noFaults, noFaults],
  nation: { lostTerms: [], doubledTerms: [], inventedTerms: [], merges: [] },
};
