import { and, desc, eq, getTableColumns, inArray, isNotNull, isNull, sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { containsWords, given } from "../../../common/database/conditions.ts";
import type { Executor } from "../../../common/database/database.ts";
import { pageOf, type KeysetOrder, type PageRequest } from "../../../common/database/keyset.ts";
import { nationalRegion } from "../../../common/node-id.ts";
import { awards } from "../db/tables/awards.ts";
import type { AwardFilter, AwardOrder } from "../schema.generated.ts";

const { searchText: _searchText, ...awardColumns } = getTableColumns(awards);

export type AwardRow = Awaited<ReturnType<typeof awardsByIds>>[number];
export type NewAward = typeof awards.$inferInsert;

export const awardOrders: Readonly<Record<AwardOrder, KeysetOrder<AwardRow>>> = {
  NEWEST: { column: awards.year, keyOf: (row) => row.year, id: awards.id, key: "NUMBER", descending: true },
};

export const awardConditions = (filter: AwardFilter): SQL[] => [
  ...given([
    filter.years && inArray(awards.year, filter.years),
    filter.level && inArray(awards.level, filter.level),
    filter.recipientKind && inArray(awards.recipientKind, filter.recipientKind),
    filter.hubIds && inArray(awards.recipientHubId, filter.hubIds),
    filter.storyIds && inArray(awards.storyId, filter.storyIds),
    filter.hasStory != null && (filter.hasStory ? isNotNull(awards.storyId) : isNull(awards.storyId)),
  ]),
  ...containsWords(awards.searchText, filter.text ?? ""),
];

export const awardPage = (db: Executor, request: PageRequest, conditions: readonly SQL[]) =>
  pageOf(db.select(awardColumns).from(awards).$dynamic(), request, conditions, nationalRegion);

/** A promise, since the builder counts anew for every `then`. */
export const countAwards = async (db: Executor, conditions: readonly SQL[]): Promise<number> =>
  db.$count(awards, and(...conditions));

export const awardsByIds = (db: Executor, ids: readonly string[]) =>
  db
    .select(awardColumns)
    .from(awards)
    .where(inArray(awards.id, [...ids]));

export const awardsOfHubs = (db: Executor, hubIds: readonly string[]) => awardsOf(db, awards.recipientHubId, hubIds);
export const awardsOfStories = (db: Executor, storyIds: readonly string[]) => awardsOf(db, awards.storyId, storyIds);

const maxAwards = 20;

/** The newest awards of each hub or story. */
const awardsOf = (db: Executor, owner: PgColumn, ownerIds: readonly string[]) =>
  db
    .select(awardColumns)
    .from(awards)
    .where(
      sql`${awards.id} in (
        select ranked.id from (
          select ${awards.id} as id, row_number() over (partition by ${owner} order by ${awards.year} desc, ${awards.id} desc) as place
          from ${awards} where ${inArray(owner, [...ownerIds])}
        ) as ranked where ranked.place <= ${maxAwards})`,
    )
    .orderBy(desc(awards.year), desc(awards.id));

/** Locks an award for the rest of the transaction; undefined when there is none. */
export async function lockAward(db: Executor, id: string): Promise<AwardRow | undefined> {
  return (await db.select(awardColumns).from(awards).where(eq(awards.id, id)).for("update"))[0];
}

export const insertAward = (db: Executor, award: NewAward) => db.insert(awards).values(award);

/** Changes an award; its version goes up by one. */
export const updateAward = (db: Executor, id: string, change: Partial<NewAward>) =>
  db
    .update(awards)
    .set({ ...change, version: sql`${awards.version} + 1` })
    .where(eq(awards.id, id));
