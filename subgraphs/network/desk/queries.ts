import { and, asc, desc, eq, getTableColumns, inArray, lte, sql, type SQL } from "drizzle-orm";
import { given } from "../../../common/database/conditions.ts";
import type { Executor } from "../../../common/database/database.ts";
import { pageOf, type KeysetOrder, type PageRequest } from "../../../common/database/keyset.ts";
import { nationalRegion } from "../../../common/node-id.ts";
import type { Viewer } from "../../../common/identity/viewer.ts";
import { nominationComments, nominations } from "../db/tables/nominations.ts";
import type { NominationFilter } from "../schema.generated.ts";
import { openStates } from "./life-cycle.ts";

export type NominationRow = typeof nominations.$inferSelect;
export type NewNomination = typeof nominations.$inferInsert;
export type CommentRow = typeof nominationComments.$inferSelect;

const columns = getTableColumns(nominations);

export const nominationOrders: Readonly<Record<"RECENT" | "OLDEST", KeysetOrder<NominationRow>>> = {
  RECENT: {
    column: nominations.updatedAt,
    keyOf: (row) => row.updatedAt,
    id: nominations.id,
    key: "TIME",
    descending: true,
  },
  OLDEST: {
    column: nominations.updatedAt,
    keyOf: (row) => row.updatedAt,
    id: nominations.id,
    key: "TIME",
    descending: false,
  },
};

/** What the filter wants; without states, what is open. */
export const nominationConditions = (filter: NominationFilter): SQL[] =>
  given([
    inArray(nominations.state, [...(filter.states ?? openStates)]),
    filter.kinds && inArray(nominations.kind, [...filter.kinds]),
    filter.regions && inArray(nominations.region, [...filter.regions]),
    filter.hasOpenBlockingChecks != null &&
      sql`exists (select from jsonb_array_elements(${nominations.checks}) as one where one ->> 'severity' = 'BLOCKING' and one ->> 'status' = 'OPEN') = ${filter.hasOpenBlockingChecks}`,
    filter.isRecommended != null && sql`(${nominations.recommendedAt} is not null) = ${filter.isRecommended}`,
  ]);

/** The nominations that a viewer may read, as `policy.ts` says it row by row. */
export function isReadable({ role, regions, hubs }: Viewer): SQL {
  if (role === "SECRETARIAT" || (role === "COORDINATOR" && regions.includes("*"))) return sql`true`;
  if (role === "REGIONAL_ADMIN" || role === "COORDINATOR") return inArray(nominations.region, [...regions]);
  return role === "HUB_EDITOR" ? inArray(nominations.hubId, [...hubs]) : sql`false`;
}

export const nominationPage = (db: Executor, request: PageRequest, conditions: readonly SQL[]) =>
  pageOf(db.select(columns).from(nominations).$dynamic(), request, conditions, nationalRegion);

export const countNominations = (db: Executor, conditions: readonly SQL[]): Promise<number> =>
  db.$count(nominations, and(...conditions));

export const nominationsByIds = (db: Executor, ids: readonly string[]) =>
  db
    .select(columns)
    .from(nominations)
    .where(inArray(nominations.id, [...ids]));

/** The newest nomination of each content. */
export const newestNominations = (db: Executor, contentIds: readonly string[]) =>
  db
    .selectDistinctOn([nominations.contentId], columns)
    .from(nominations)
    .where(inArray(nominations.contentId, [...contentIds]))
    .orderBy(asc(nominations.contentId), desc(nominations.createdAt), desc(nominations.id));

/** Locks a nomination for the rest of the transaction; undefined when there is none. */
export async function lockNomination(db: Executor, id: string): Promise<NominationRow | undefined> {
  return (await db.select(columns).from(nominations).where(eq(nominations.id, id)).for("update"))[0];
}

/** Locks the open nomination of a content; undefined when there is none. */
export async function lockOpenNomination(db: Executor, contentId: string): Promise<NominationRow | undefined> {
  const isOpen = and(eq(nominations.contentId, contentId), inArray(nominations.state, [...openStates]));
  return (await db.select(columns).from(nominations).where(isOpen).for("update"))[0];
}

/** Adds a nomination; false when somebody else has begun one of the same content. */
export async function insertNomination(db: Executor, nomination: NewNomination): Promise<boolean> {
  const inserted = await db
    .insert(nominations)
    .values(nomination)
    .onConflictDoNothing()
    .returning({ id: nominations.id });
  return inserted.length > 0;
}

/** Changes a nomination; its version goes up by one. */
export const updateNomination = (db: Executor, id: string, change: Partial<NewNomination>) =>
  db
    .update(nominations)
    .set({ ...change, version: sql`${nominations.version} + 1` })
    .where(eq(nominations.id, id));

/** Open nominations whose time is over become EXPIRED. */
export const expireNominations = (db: Executor, now: Date) =>
  db
    .update(nominations)
    .set({ state: "EXPIRED", updatedAt: now, version: sql`${nominations.version} + 1` })
    .where(and(inArray(nominations.state, [...openStates]), lte(nominations.expiresAt, now)));

const maxComments = 100;

/** The last hundred comments of each nomination, oldest first. */
export const commentsOf = (db: Executor, nominationIds: readonly string[]) =>
  db
    .select()
    .from(nominationComments)
    .where(
      sql`${nominationComments.id} in (
        select ranked.id from (
          select ${nominationComments.id} as id, row_number() over (
            partition by ${nominationComments.nominationId} order by ${nominationComments.createdAt} desc, ${nominationComments.id} desc
          ) as place
          from ${nominationComments} where ${inArray(nominationComments.nominationId, [...nominationIds])}
        ) as ranked where ranked.place <= ${maxComments})`,
    )
    .orderBy(asc(nominationComments.createdAt), asc(nominationComments.id));

export const insertComment = (db: Executor, comment: typeof nominationComments.$inferInsert) =>
  db.insert(nominationComments).values(comment);
