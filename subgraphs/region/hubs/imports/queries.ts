import { and, asc, eq, getTableColumns, inArray, or, sql, type SQL } from "drizzle-orm";
import type { Executor } from "../../../../common/database/database.ts";
import { areFirstOf } from "../../db/conditions.ts";
import { pageOf, type KeysetOrder, type PageRequest } from "../../../../common/database/keyset.ts";
import { hubImportChanges, hubImportErrors, hubImports, type Overwritten } from "../../db/tables/hub-imports.ts";
import { hubs } from "../../db/tables/hubs.ts";
import { municipalities } from "../../db/tables/municipalities.ts";
import { functionsOfHubs, hubsByIds, patternsOfHubs, ruralCoverageOfHubs, type MunicipalityRow } from "../queries.ts";
import { insertedId } from "../../db/written-row.ts";
import type { RowError } from "./row-error.ts";
import type { KnownHub } from "./row-plan.ts";

const { content: _content, ...importColumns } = getTableColumns(hubImports);

export type { Overwritten };
export type ImportRow = Awaited<ReturnType<typeof importsByIds>>[number];
export type ImportErrorRow = typeof hubImportErrors.$inferSelect;
type Status = ImportRow["status"];
type NewImport = typeof hubImports.$inferInsert;

export const importOrders: Readonly<Record<"NEWEST", KeysetOrder<ImportRow>>> = {
  NEWEST: {
    column: hubImports.createdAt,
    keyOf: (row) => row.createdAt,
    id: hubImports.id,
    key: "TIME",
    descending: true,
  },
};

export const errorOrders: Readonly<Record<"ROW", KeysetOrder<ImportErrorRow>>> = {
  ROW: {
    column: hubImportErrors.row,
    keyOf: ({ row }) => row,
    id: hubImportErrors.id,
    key: "NUMBER",
    descending: false,
  },
};

export const importsByIds = (db: Executor, ids: readonly string[]) =>
  db
    .select(importColumns)
    .from(hubImports)
    .where(inArray(hubImports.id, [...ids]));

export const importPage = (db: Executor, request: PageRequest, region: string) =>
  pageOf(db.select(importColumns).from(hubImports).$dynamic(), request, [], region);

export const countImports = (db: Executor): Promise<number> => db.$count(hubImports);

const ofImport = (importId: string): SQL => eq(hubImportErrors.importId, importId);

export const errorPage = (db: Executor, request: PageRequest, importId: string, region: string) =>
  pageOf(db.select().from(hubImportErrors).$dynamic(), request, [ofImport(importId)], region);

export const countErrors = (db: Executor, importId: string): Promise<number> =>
  db.$count(hubImportErrors, ofImport(importId));

/** The first errors of each import, by row. */
export const firstErrorsOf = (db: Executor, importIds: readonly string[]) =>
  db
    .select()
    .from(hubImportErrors)
    .where(
      areFirstOf(
        { id: hubImportErrors.id, parentId: hubImportErrors.importId, createdAt: hubImportErrors.row },
        importIds,
      ),
    )
    .orderBy(asc(hubImportErrors.row), asc(hubImportErrors.id));

export async function insertImport(db: Executor, row: NewImport): Promise<string> {
  return insertedId(await db.insert(hubImports).values(row).returning({ id: hubImports.id }));
}

/** The newest finished dry run of a file. */
export async function finishedDryRun(db: Executor, sha256: string): Promise<string | undefined> {
  const [row] = await db
    .select({ id: hubImports.id })
    .from(hubImports)
    .where(and(eq(hubImports.sha256, sha256), hubImports.isDryRun, eq(hubImports.status, "FINISHED")))
    .orderBy(sql`${hubImports.createdAt} desc`)
    .limit(1);
  return row?.id;
}

/** An import with its file, locked for the rest of the transaction. */
export async function lockImport(db: Executor, id: string) {
  return (await db.select().from(hubImports).where(eq(hubImports.id, id)).for("update"))[0];
}

/**
 * The oldest import that has work left, locked for the rest of the transaction; one that another program works on is passed over.
 * A lock goes with the program that held it, so nothing has to be cleared up after a crash.
 */
export async function lockNextImport(db: Executor) {
  const [row] = await db
    .select()
    .from(hubImports)
    .where(inArray(hubImports.status, ["WAITING", "RUNNING"]))
    .orderBy(asc(hubImports.createdAt), asc(hubImports.id))
    .limit(1)
    .for("update", { skipLocked: true });
  return row;
}

export const updateImport = (db: Executor, id: string, change: Partial<NewImport>) =>
  db.update(hubImports).set(change).where(eq(hubImports.id, id));

/** Counts a failure of ours; says how many there were in a row. */
export async function countAttempt(db: Executor, id: string): Promise<number> {
  const [row] = await db
    .update(hubImports)
    .set({ attempts: sql`${hubImports.attempts} + 1` })
    .where(eq(hubImports.id, id))
    .returning({ attempts: hubImports.attempts });
  return row?.attempts ?? 0;
}

export const importsWaiting = (db: Executor) =>
  db
    .select({ id: hubImports.id, status: hubImports.status })
    .from(hubImports)
    .where(inArray(hubImports.status, ["WAITING", "RUNNING"] satisfies Status[]));

export async function insertErrors(
  db: Executor,
  importId: string,
  errors: readonly (RowError & { readonly row: number })[],
): Promise<void> {
  if (errors.length > 0) await db.insert(hubImportErrors).values(errors.map((error) => ({ ...error, importId })));
}

export interface HubChangeDone {
  readonly hubId: string;
  readonly version: number;
  readonly before: Overwritten | null;
}

export async function insertChanges(db: Executor, importId: string, changes: readonly HubChangeDone[]): Promise<void> {
  if (changes.length > 0) await db.insert(hubImportChanges).values(changes.map((change) => ({ ...change, importId })));
}

export const changesOf = (db: Executor, importId: string) =>
  db.select().from(hubImportChanges).where(eq(hubImportChanges.importId, importId)).orderBy(hubImportChanges.hubId);

export const municipalitiesOfRegion = (db: Executor): Promise<MunicipalityRow[]> => db.select().from(municipalities);

interface Wanted {
  readonly ids: readonly string[];
  readonly openDataIds: readonly string[];
  readonly names: readonly string[];
}

/** The hubs that rows may be about, with what their cells are made of. */
export async function knownHubs(db: Executor, { ids, openDataIds, names }: Wanted): Promise<KnownHub[]> {
  const found = await db
    .select({ id: hubs.id })
    .from(hubs)
    .where(or(inArray(hubs.id, [...ids]), inArray(hubs.openDataId, [...openDataIds]), inArray(hubs.name, [...names])));
  if (found.length === 0) return [];
  const hubIds = found.map(({ id }) => id);
  const [rows, functions, patterns, coverage] = await Promise.all([
    hubsByIds(db, hubIds, []),
    functionsOfHubs(db, hubIds),
    patternsOfHubs(db, hubIds),
    ruralCoverageOfHubs(db, hubIds),
  ]);
  return rows.map((hub) => ({
    hub,
    functions: functions.filter(({ hubId }) => hubId === hub.id),
    patterns: patterns.filter(({ hubId }) => hubId === hub.id),
    coverage: coverage.flatMap(({ hubId, municipality }) => (hubId === hub.id ? [municipality.code] : [])),
  }));
}

/** Enters municipalities, or changes those that are there. */
export async function saveMunicipalities(
  db: Executor,
  rows: readonly (typeof municipalities.$inferInsert)[],
): Promise<void> {
  const set = Object.fromEntries(
    Object.entries(getTableColumns(municipalities))
      .filter(([field]) => field !== "code")
      .map(([field, column]) => [field, sql.raw(`excluded."${snakeCase(column.name)}"`)]),
  );
  await db
    .insert(municipalities)
    .values([...rows])
    .onConflictDoUpdate({ target: municipalities.code, set });
}

const snakeCase = (name: string): string => name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
