import { asc, eq, inArray, sql } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import { regionHealth, regions } from "../db/tables/regions.ts";
import type { RegionStatus } from "./life-cycle.ts";

export type RegionRow = typeof regions.$inferSelect;
export type NewRegion = typeof regions.$inferInsert;
export type HealthRow = typeof regionHealth.$inferSelect;

/** Regions from north to south; a promise, since a query builder runs anew for every `then`. */
export const regionsByStatus = async (db: Executor, statuses: readonly RegionStatus[]) =>
  db
    .select()
    .from(regions)
    .where(inArray(regions.status, [...statuses]))
    .orderBy(asc(regions.prefectures), asc(regions.code));

export const regionsByCodes = (db: Executor, codes: readonly string[]) =>
  db
    .select()
    .from(regions)
    .where(inArray(regions.code, [...codes]));

/** Locks a region for the rest of the transaction; undefined when there is none. */
export async function lockRegion(db: Executor, code: string): Promise<RegionRow | undefined> {
  return (await db.select().from(regions).where(eq(regions.code, code)).for("update"))[0];
}

/** Adds a region; false when its code is or was another's. */
export async function insertRegion(db: Executor, region: NewRegion): Promise<boolean> {
  const inserted = await db
    .insert(regions)
    .values(region)
    .onConflictDoNothing({ target: regions.code })
    .returning({ code: regions.code });
  return inserted.length > 0;
}

export const updateRegion = (db: Executor, code: string, change: Partial<NewRegion>) =>
  db.update(regions).set(change).where(eq(regions.code, code));

export const healthOfRegions = (db: Executor, codes: readonly string[]) =>
  db
    .select()
    .from(regionHealth)
    .where(inArray(regionHealth.regionCode, [...codes]));

/**
 * Stores the newest reports and returns the codes of the regions they were for, in one statement; reports on regions that are not
 * registered are left out. Rows are taken in one order, so that two gateways reporting at once do not lock each other out.
 */
export async function upsertHealth(db: Executor, reports: readonly HealthRow[]): Promise<readonly string[]> {
  const rows = await db.execute<{ region_code: string }>(sql`
    insert into ${regionHealth} (region_code, status, since, last_ok_at, p95_ms, consecutive_failures, reason,
      is_left_alone, reported_at)
    select "regionCode", report.status, since, "lastOkAt", "p95Ms", "consecutiveFailures", reason, "isLeftAlone", "reportedAt"
    from jsonb_to_recordset(${JSON.stringify(reports)}::jsonb) as report (
      "regionCode" text, status text, since timestamptz, "lastOkAt" timestamptz, "p95Ms" int, "consecutiveFailures" int,
      reason text, "isLeftAlone" boolean, "reportedAt" timestamptz
    )
    join ${regions} on ${regions.code} = "regionCode"
    order by "regionCode"
    on conflict (region_code) do update set
      status = excluded.status, since = excluded.since, last_ok_at = excluded.last_ok_at, p95_ms = excluded.p95_ms,
      consecutive_failures = excluded.consecutive_failures, reason = excluded.reason,
      is_left_alone = excluded.is_left_alone, reported_at = excluded.reported_at
    returning region_code`);
  return rows.map((row) => row.region_code);
}
