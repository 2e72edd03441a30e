import { and, eq, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Database } from "../../../common/database.ts";
import {
  hubCapabilities,
  hubFunctions,
  hubInternals,
  hubPatterns,
  hubs,
  lifeServices,
  ruralCoverage,
  virtualPlaces,
} from "../db/tables/hubs.ts";

/** The transaction that writes. */
export type Writer = Pick<Database, "select" | "insert" | "update" | "delete">;
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

export async function insertHub(db: Writer, hub: NewHub): Promise<StoredHub> {
  const [row] = await db.insert(hubs).values(hub).returning();
  if (!row) throw new Error("The database inserted a hub and did not return it.");
  return row;
}

/** Changes a hub that still has the expected version, which goes up by one; undefined when it has another, or there is none. */
export async function updateHubRow(
  db: Writer,
  id: string,
  expectedVersion: number,
  change: Partial<NewHub>,
): Promise<StoredHub | undefined> {
  const [row] = await db
    .update(hubs)
    .set({ ...change, version: sql`${hubs.version} + 1` })
    .where(and(eq(hubs.id, id), eq(hubs.version, expectedVersion)))
    .returning();
  return row;
}

export const setSearchText = (db: Writer, id: string, searchText: string) =>
  db.update(hubs).set({ searchText }).where(eq(hubs.id, id));

/** The version of a hub; undefined when there is none. */
export async function versionOfHub(db: Writer, id: string): Promise<number | undefined> {
  return (await db.select({ version: hubs.version }).from(hubs).where(eq(hubs.id, id)))[0]?.version;
}

/** Replaces the parts that are given. */
export async function replaceParts(db: Writer, hubId: string, parts: HubParts): Promise<void> {
  await replacePart(db, hubPatterns, hubId, parts.patterns);
  await replacePart(db, hubFunctions, hubId, parts.functions);
  await replacePart(db, hubCapabilities, hubId, parts.capabilities);
  await replacePart(db, virtualPlaces, hubId, parts.virtualPlaces);
  await replacePart(db, lifeServices, hubId, parts.lifeServices);
  await replacePart(db, ruralCoverage, hubId, parts.ruralCoverage);
}

async function replacePart<Table extends PgTable & { readonly hubId: PgColumn }>(
  db: Writer,
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
export async function saveInternals(db: Writer, hubId: string, change: InternalsChange): Promise<void> {
  const insert = db.insert(hubInternals).values({ ...change, hubId });
  const hasChange = Object.values(change).some((value) => value !== undefined);
  await (hasChange
    ? insert.onConflictDoUpdate({ target: hubInternals.hubId, set: change })
    : insert.onConflictDoNothing());
}
