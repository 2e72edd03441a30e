import { eq, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Executor } from "../../../common/database.ts";
import { writtenRow } from "../db/written-row.ts";
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
