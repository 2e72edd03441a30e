import { and, count, eq, inArray, isNotNull, isNull, lte, type SQL } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import { given } from "../../../common/database/conditions.ts";
import { pageOf, type KeysetOrder, type PageRequest } from "../../../common/database/keyset.ts";
import { notifications } from "../db/tables/notifications.ts";
import type { NotificationFilter, NotificationOrder } from "./schema.generated.ts";

export type NotificationRow = typeof notifications.$inferSelect;

export const notificationOrders: Readonly<Record<NotificationOrder, KeysetOrder<NotificationRow>>> = {
  NEWEST: {
    column: notifications.createdAt,
    keyOf: (row) => row.createdAt,
    id: notifications.id,
    key: "TIME",
    descending: true,
  },
};

const areFor = (recipients: readonly string[]): SQL => inArray(notifications.recipient, [...recipients]);
const isUnread = isNull(notifications.readAt);

export const notificationConditions = (filter: NotificationFilter, recipients: readonly string[]): SQL[] =>
  given([
    areFor(recipients),
    filter.isUnread != null && (filter.isUnread ? isUnread : isNotNull(notifications.readAt)),
    filter.kinds && inArray(notifications.kind, filter.kinds),
  ]);

export const notificationPage = (db: Executor, request: PageRequest, conditions: readonly SQL[], region: string) =>
  pageOf(db.select().from(notifications).$dynamic(), request, conditions, region);

export const countNotifications = (db: Executor, conditions: readonly SQL[]): Promise<number> =>
  db.$count(notifications, and(...conditions));

export async function countUnread(db: Executor, recipients: readonly string[]): Promise<number> {
  const [row] = await db
    .select({ unread: count() })
    .from(notifications)
    .where(and(areFor(recipients), isUnread));
  return row?.unread ?? 0;
}

/** Those of the notices with these IDs that are for one of the recipients. */
export const notificationsByIds = (db: Executor, ids: readonly string[], recipients: readonly string[]) =>
  db
    .select()
    .from(notifications)
    .where(and(inArray(notifications.id, [...ids]), areFor(recipients)));

/** Marks a notice; one that was read before keeps its moment. False when there is none for the recipients. */
export async function markRead(db: Executor, id: string, recipients: readonly string[], at: Date): Promise<boolean> {
  const [known] = await db
    .select({ readAt: notifications.readAt })
    .from(notifications)
    .where(and(eq(notifications.id, id), areFor(recipients)))
    .for("update");
  if (known?.readAt === null) await db.update(notifications).set({ readAt: at }).where(eq(notifications.id, id));
  return known !== undefined;
}

/** Marks all unread notices that came until a moment; the result is their number. */
export async function markAllRead(
  db: Executor,
  recipients: readonly string[],
  { until, at }: { readonly until: Date; readonly at: Date },
): Promise<number> {
  const marked = await db
    .update(notifications)
    .set({ readAt: at })
    .where(and(areFor(recipients), isUnread, lte(notifications.createdAt, until)))
    .returning({ id: notifications.id });
  return marked.length;
}
