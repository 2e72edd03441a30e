import { insertAuditEntries, type AuditedChange } from "../../../../common/writing/audit.ts";
import type { Database, Executor } from "../../../../common/database/database.ts";
import { formatNodeId, newUuid } from "../../../../common/node-id.ts";
import { notify, toPerson } from "../../db/notifications.ts";
import { toLocalUuid } from "../../local-id.ts";
import { indexManyForSearch } from "../../search-index/index-for-search.ts";
import { searchTextOf } from "../hub.ts";
import { toHubColumns, toHubParts } from "../hub-input.ts";
import { insertHubs, insertParts, replaceParts, updateHubRow, type NewHub } from "../write-queries.ts";
import { fold } from "./cell-values.ts";
import { readCsv, type CsvFile, type CsvRow } from "./csv-rows.ts";
import {
  insertChanges,
  insertErrors,
  knownHubs,
  lockNextImport,
  municipalitiesOfRegion,
  updateImport,
  type HubChangeDone,
  type Overwritten,
} from "./queries.ts";
import type { Municipalities } from "./row-place.ts";
import { planRow, repeatedRows, type KnownHub, type RowPlan } from "./row-plan.ts";

/** The work of an import, some rows at a time: what a batch does and how far it came are one transaction. */

export interface ImportScope {
  readonly region: string;
  readonly db: Database;
  readonly now: () => Date;
}

/** A file that is read once for all of its batches. */
export interface ReadFile extends CsvFile {
  readonly importId: string;
  readonly repeated: ReadonlyMap<number, number>;
}

type Job = NonNullable<Awaited<ReturnType<typeof lockNextImport>>>;

export const batchSize = 50;

/** Does the next rows of the oldest import; undefined when there is none, else the file, for the next call. */
export function importNextBatch(scope: ImportScope, read?: ReadFile): Promise<ReadFile | undefined> {
  return scope.db.transaction(async (db) => {
    const job = await lockNextImport(db);
    if (!job) return undefined;
    const file = read?.importId === job.id ? read : readFile(job);
    await doRows(db, scope, { job, file, rows: file.rows.slice(job.rowsDone, job.rowsDone + batchSize) });
    return file;
  });
}

function readFile({ id, content }: Pick<Job, "id" | "content">): ReadFile {
  const file = readCsv(content);
  return { ...file, importId: id, repeated: repeatedRows(file.rows) };
}

interface Batch {
  readonly job: Job;
  readonly file: ReadFile;
  readonly rows: readonly CsvRow[];
}

async function doRows(db: Executor, scope: ImportScope, { job, file, rows }: Batch): Promise<void> {
  const municipalities = new Map((await municipalitiesOfRegion(db)).map((row) => [row.code, row]));
  const known = await knownHubs(db, wantedHubs(rows, scope.region));
  const context = { ...file, region: scope.region, municipalities, known, networkStatus: job.networkStatus };
  const plans = rows.map((row) => planRow(row, context));
  if (!job.isDryRun) await carryOut(db, { scope, job, municipalities, plans });
  const errors = plans.flatMap((plan) =>
    plan.kind === "FAIL" ? plan.errors.map((e) => ({ ...e, row: plan.row })) : [],
  );
  await insertErrors(db, job.id, errors);
  await keepProgress(db, scope, { job, file, plans });
}

/** Only these hubs are looked at, not all of the region's. */
function wantedHubs(rows: readonly CsvRow[], region: string) {
  const cells = rows.map((row) => row.cells);
  return {
    ids: cells.flatMap(({ hubId }) => toLocalUuid(hubId ?? "", "hub", region) ?? []),
    openDataIds: cells.flatMap(({ openDataId }) => (openDataId === undefined ? [] : [fold(openDataId)])),
    names: cells.flatMap(({ name }) => name ?? []),
  };
}

async function keepProgress(
  db: Executor,
  { region, now }: ImportScope,
  { job, file, plans }: { readonly job: Job; readonly file: ReadFile; readonly plans: readonly RowPlan[] },
): Promise<void> {
  const count = (kind: RowPlan["kind"]): number => plans.filter((plan) => plan.kind === kind).length;
  const rowsDone = job.rowsDone + plans.length;
  const isFinished = rowsDone >= file.rows.length;
  await updateImport(db, job.id, {
    status: isFinished ? "FINISHED" : "RUNNING",
    rowsTotal: file.rows.length,
    rowsDone,
    created: job.created + count("CREATE"),
    updated: job.updated + count("UPDATE"),
    skipped: job.skipped + count("SKIP"),
    failed: job.failed + count("FAIL"),
    attempts: 0,
    startedAt: job.startedAt ?? now(),
    finishedAt: isFinished ? now() : null,
  });
  if (!isFinished) return;
  const subjectId = formatNodeId("import", region, job.id);
  const notice = { kind: "HUB_IMPORT_FINISHED", subjectId, subjectTitle: job.fileName, createdAt: now() } as const;
  await notify(db, [{ ...notice, recipient: toPerson(job.startedBy.sub) }]);
}

interface Work {
  readonly scope: ImportScope;
  readonly job: Job;
  readonly municipalities: Municipalities;
  readonly plans: readonly RowPlan[];
}

async function carryOut(db: Executor, work: Work): Promise<void> {
  const { scope, job, plans } = work;
  const created = await createHubs(db, work);
  const updated: HubChangeDone[] = [];
  for (const plan of plans) if (plan.kind === "UPDATE") updated.push(await changeHub(db, work, plan));
  const done = [...created, ...updated];
  await insertChanges(db, job.id, done);
  if (done.length > 0) {
    await indexManyForSearch(
      db,
      scope.region,
      "HUB",
      done.map(({ hubId }) => hubId),
    );
  }
  const writer = { ...scope, viewer: job.startedBy, requestId: formatNodeId("import", scope.region, job.id) };
  await insertAuditEntries(
    db,
    writer,
    "hubImport",
    done.map((change) => toAudit(change, scope.region)),
  );
}

const toAudit = ({ hubId, version, before }: HubChangeDone, region: string): AuditedChange => ({
  target: formatNodeId("hub", region, hubId),
  before: before && { version: version - 1 },
  after: { version },
});

async function createHubs(db: Executor, { scope, municipalities, plans }: Work): Promise<HubChangeDone[]> {
  const now = scope.now();
  const inputs = plans.flatMap((plan) => (plan.kind === "CREATE" ? [{ id: newUuid(), hub: plan.hub }] : []));
  if (inputs.length === 0) return [];
  const rows = inputs.map(({ id, hub }): NewHub => {
    const columns = { ...toHubColumns(hub), id };
    return { ...columns, searchText: searchTextIn(municipalities, columns), createdAt: now, updatedAt: now };
  });
  await insertHubs(db, rows);
  await insertParts(
    db,
    inputs.map(({ id, hub }) => ({ hubId: id, parts: toHubParts(hub) })),
  );
  return inputs.map(({ id }) => ({ hubId: id, version: 1, before: null }));
}

function searchTextIn(municipalities: Municipalities, hub: Omit<NewHub, "searchText" | "createdAt" | "updatedAt">) {
  const municipality = municipalities.get(hub.municipalityCode);
  if (!municipality) throw new Error(`The hub ${hub.name} lies in no municipality.`);
  return searchTextOf(hub, municipality);
}

async function changeHub(
  db: Executor,
  { scope, municipalities }: Work,
  { known, change }: RowPlan & { readonly kind: "UPDATE" },
): Promise<HubChangeDone> {
  const { municipality: _municipality, ...hub } = known.hub;
  const columns = toHubColumns(change);
  const parts = toHubParts(change);
  const { version } = await updateHubRow(db, hub.id, {
    ...columns,
    searchText: searchTextIn(municipalities, { ...hub, ...withoutGaps(columns) }),
    updatedAt: scope.now(),
  });
  await replaceParts(db, hub.id, parts);
  return { hubId: hub.id, version, before: overwritten(known, columns, parts) };
}

const withoutGaps = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;

function overwritten(known: KnownHub, columns: object, parts: object): Overwritten {
  const hub = known.hub as unknown as Readonly<Record<string, unknown>>;
  const old: Overwritten["parts"] = {
    functions: known.functions.map(({ hubId: _hub, place: _place, ...part }) => part),
    patterns: known.patterns.map(({ hubId: _hub, place: _place, ...part }) => part),
    ruralCoverage: known.coverage.map((municipalityCode) => ({ municipalityCode })),
  };
  const given = Object.keys(withoutGaps(columns));
  return {
    columns: Object.fromEntries(given.map((column) => [column, hub[column] ?? null])),
    parts: Object.fromEntries(Object.keys(parts).map((part) => [part, old[part] ?? []])),
  };
}
