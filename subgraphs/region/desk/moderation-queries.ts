import { and, asc, eq, inArray, isNotNull, or, sql, type SQL } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import { given } from "../../../common/database/conditions.ts";
import { areFirstOf } from "../db/conditions.ts";
import { pageOf, type KeysetOrder, type PageRequest } from "../../../common/database/keyset.ts";
import { moderationActions, moderationCases } from "../db/tables/moderation.ts";
import type { CaseView } from "./moderation-rights.ts";
import type { ModerationFilter, ModerationOrder } from "./schema.generated.ts";

export type CaseRow = typeof moderationCases.$inferSelect;
export type ActionRow = typeof moderationActions.$inferSelect;

const byCreation = {
  column: moderationCases.createdAt,
  keyOf: (row: CaseRow) => row.createdAt,
  id: moderationCases.id,
  key: "TIME",
} as const;

export const moderationOrders: Readonly<Record<ModerationOrder, KeysetOrder<CaseRow>>> = {
  OLDEST: { ...byCreation, descending: false },
  NEWEST: { ...byCreation, descending: true },
};

/** `maySeeCase` of `moderation-rights.ts` as a condition. */
const isSeen = ({ all, reporterSub, hubIds }: CaseView): SQL | undefined =>
  all
    ? undefined
    : or(
        eq(moderationCases.reporterSub, reporterSub),
        and(isNotNull(moderationCases.hubToldAt), inArray(moderationCases.targetHubId, [...hubIds])),
      );

export const caseConditions = (filter: ModerationFilter, view: CaseView): SQL[] =>
  given([
    isSeen(view),
    filter.status && inArray(moderationCases.status, filter.status),
    filter.reason && inArray(moderationCases.reason, filter.reason),
    filter.targetId != null && eq(moderationCases.targetId, filter.targetId),
  ]);

export const casePage = (db: Executor, request: PageRequest, conditions: readonly SQL[], region: string) =>
  pageOf(db.select().from(moderationCases).$dynamic(), request, conditions, region);

export const countCases = (db: Executor, conditions: readonly SQL[]): Promise<number> =>
  db.$count(moderationCases, and(...conditions));

export const casesByIds = (db: Executor, ids: readonly string[], view: CaseView) =>
  db
    .select()
    .from(moderationCases)
    .where(and(inArray(moderationCases.id, [...ids]), isSeen(view)));

export const actionsOfCases = (db: Executor, caseIds: readonly string[]) =>
  db
    .select()
    .from(moderationActions)
    .where(areFirstOf({ ...moderationActions, parentId: moderationActions.caseId }, caseIds))
    .orderBy(asc(moderationActions.createdAt), asc(moderationActions.id));

/** Adds a report; undefined while another of the same person about the same thing is not decided. */
export async function insertCase(db: Executor, row: typeof moderationCases.$inferInsert): Promise<string | undefined> {
  const inserted = await db
    .insert(moderationCases)
    .values(row)
    .onConflictDoNothing({
      target: [moderationCases.targetId, moderationCases.reporterSub],
      where: sql`status in ('OPEN', 'HIDDEN_PENDING')`,
    })
    .returning({ id: moderationCases.id });
  return inserted[0]?.id;
}

/** Locks a case for the rest of the transaction; undefined when there is none. */
export async function lockCase(db: Executor, id: string): Promise<CaseRow | undefined> {
  return (await db.select().from(moderationCases).where(eq(moderationCases.id, id)).for("update"))[0];
}

export const updateCase = (db: Executor, id: string, change: Partial<CaseRow>) =>
  db.update(moderationCases).set(change).where(eq(moderationCases.id, id));

export const insertAction = (db: Executor, action: typeof moderationActions.$inferInsert) =>
  db.insert(moderationActions).values(action);
