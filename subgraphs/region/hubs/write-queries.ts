import { eq, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Executor } from "../../../common/database/database.ts";
import { writtenRow } from "../db/written-row.ts";
import {
  hubCapabilities,
  hubFunctions,
  hubPatterns,
  lifeServices,
  ruralCoverage,
  virtualPlaces,
} from "../db/tables/hub-activities.ts";
import { hubInternals, hubs } from "../db/tables/hubs.ts";

/** The statements of commands. */

export type NewHub = typeof hubs.$inferInsert;
export type StoredHub = typeof hubs.$inferSelect;
type PartOf<Table extends PgTable> = Omit<Table["$inferInsert"], "hubId" | "place">;

/** The parts of a hub that have tables of their own; those left out stay as they are. */
export interface HubParts {
  readonly patterns?: readonly PartOf<typeof hubPatterns>[] | undefined;
  readonly functions?: readonly PartOf<typeof hubFunctions>[] | undefined;
  readonly capabilities?: readonly PartOf<typeof hubCapabilities>[] | undefined;
  readonly virtualPlaces?: readonly PartOf<typeof virtualPlaces>[] | undefined;
  readonly lifeServices?: readonly PartOf<typeof lifeServices>[] | undefined;
  readonly ruralCoverage?: readonly PartOf<typeof ruralCoverage>[] | undefined;
}

export type InternalsChange = Partial<Omit<typeof hubInternals.$inferInsert, "hubId">>;

/** Enters many hubs at once. */
export const insertHubs = (db: Executor, rows: readonly NewHub[]) => db.insert(hubs).values([...rows]);

/** Enters the parts of hubs that have none yet. */
export async function insertParts(
  db: Executor,
  of: readonly { readonly hubId: string; readonly parts: HubParts }[],
): Promise<void> {
  await insertPart(db, hubPatterns, of, ({ patterns }) => patterns);
  await insertPart(db, hubFunctions, of, (parts) => parts.functions);
  await insertPart(db, hubCapabilities, of, ({ capabilities }) => capabilities);
  await insertPart(db, virtualPlaces, of, (parts) => parts.virtualPlaces);
  await insertPart(db, lifeServices, of, (parts) => parts.lifeServices);
  await insertPart(db, ruralCoverage, of, (parts) => parts.ruralCoverage);
}

async function insertPart<Table extends PgTable & { readonly hubId: PgColumn }>(
  db: Executor,
  table: Table,
  of: readonly { readonly hubId: string; readonly parts: HubParts }[],
  partOf: (parts: HubParts) => readonly PartOf<Table>[] | undefined,
): Promise<void> {
  const rows = of.flatMap(({ hubId, parts }) => (partOf(parts) ?? []).map((row, place) => ({ ...row, hubId, place })));
  if (rows.length > 0) await db.insert(table).values(rows as unknown as Table["$inferInsert"][]);
}

/** The versions of hubs, locked for the rest of the transaction. */
export const lockVersions = (db: Executor, ids: readonly string[]) =>
  db
    .select({ id: hubs.id, version: hubs.version })
    .from(hubs)
    .where(sql`${hubs.id} = any(${`{${ids.join(",")}}`}::uuid[])`)
    .for("update");

/** Deletes hubs with all their parts; fails where something else refers to one of them. */
export async function deleteHubs(db: Executor, ids: readonly string[]): Promise<void> {
  const uuids = `{${ids.join(",")}}`;
  for (const table of [hubPatterns, hubFunctions, hubCapabilities, virtualPlaces, lifeServices, ruralCoverage]) {
    await db.delete(table).where(sql`${table.hubId} = any(${uuids}::uuid[])`);
  }
  await db.delete(hubInternals).where(sql`${hubInternals.hubId} = any(${uuids}::uuid[])`);
  await db.delete(hubs).where(sql`${hubs.id} = any(${uuids}::uuid[])`);
}

export async function insertHub(db: Executor, hub: NewHub): Promise<StoredHub> {
  return writtenRow(await db.insert(hubs).values(hub).returning());
}

/** Locks a hub for the rest of the transaction; undefined when there is none. */
export async function lockHub(db: Executor, id: string): Promise<StoredHub | undefined> {
  return (await db.select().from(hubs).where(eq(hubs.id, id)).for("update"))[0];
}

/** Changes a hub; its version goes up by one. */
export async function updateHubRow(db: Executor, id: string, change: Partial<NewHub>): Promise<StoredHub> {
  const version = sql`${hubs.version} + 1`;
  return writtenRow(
    await db
      .update(hubs)
      .set({ ...change, version })
      .where(eq(hubs.id, id))
      .returning(),
  );
}

export const setSearchText = (db: Executor, id: string, searchText: string) =>
  db.update(hubs).set({ searchText }).where(eq(hubs.id, id));

/** Replaces the parts that are given. */
export async function replaceParts(db: Executor, hubId: string, parts: HubParts): Promise<void> {
  await replacePart(db, hubPatterns, hubId, parts.patterns);
  await replacePart(db, hubFunctions, hubId, parts.functions);
  await replacePart(db, hubCapabilities, hubId, parts.capabilities);
  await replacePart(db, virtualPlaces, hubId, parts.virtualPlaces);
  await replacePart(db, lifeServices, hubId, parts.lifeServices);
  await replacePart(db, ruralCoverage, hubId, parts.ruralCoverage);
}

async function replacePart<Table extends PgTable & { readonly hubId: PgColumn }>(
  db: Executor,
  table: Table,
  hubId: string,
  rows: readonly PartOf<Table>[] | undefined,
): Promise<void> {
  if (!rows) return;
  await db.delete(table).where(eq(table.hubId, hubId));
  if (rows.length === 0) return;
  await db
    .insert(table)
    .values(rows.map((row, place) => ({ ...row, hubId, place })) as unknown as Table["$inferInsert"][]);
}

/** Changes what is given of a hub's internals. */
export async function saveInternals(db: Executor, hubId: string, change: InternalsChange): Promise<void> {
  const insert = db.insert(hubInternals).values({ ...change, hubId });
  const hasChange = Object.values(change).some((value) => value !== undefined);
  await (hasChange
    ? insert.onConflictDoUpdate({ target: hubInternals.hubId, set: change })
    : insert.onConflictDoNothing());
}
