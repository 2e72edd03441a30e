import { NetworkError } from "../../../common/errors.ts";
import { refuse, type Outcome } from "../../../common/writing/user-errors.ts";
import { write } from "../../../common/writing/write.ts";
import { listPage, type Connection } from "../../../common/database/keyset.ts";
import { toAdmins } from "../db/notifications.ts";
import { toLocalUuid } from "../local-id.ts";
import type { Scope } from "../scope.ts";
import {
  countNotifications,
  countUnread,
  markAllRead,
  markRead,
  notificationConditions,
  notificationOrders,
  notificationPage,
  notificationsByIds,
  type NotificationRow,
} from "./notification-queries.ts";
import { recipientsOf } from "./recipients.ts";
import type {
  NotificationMarkReadInput,
  NotificationsMarkAllReadInput,
  QueryNotificationsArgs,
  RequireFields,
} from "./schema.generated.ts";

export type NotificationPage = Connection<NotificationRow>;

/** The viewer's notices in this region; none, without a statement, for those who get none. */
export async function listNotifications(
  args: RequireFields<QueryNotificationsArgs, "orderBy">,
  { db, viewer, region }: Scope,
): Promise<NotificationPage> {
  const recipients = recipientsOf(viewer);
  const conditions = notificationConditions(args.filter ?? {}, recipients);
  return listPage(args, notificationOrders, region, {
    type: "notification",
    read: async (request) => (recipients.length > 0 ? notificationPage(db, request, conditions, region) : []),
    count: async () => (recipients.length > 0 ? countNotifications(db, conditions) : 0),
  });
}

export async function countWaiting({ db, viewer }: Scope): Promise<{ readonly unread: number }> {
  const recipients = recipientsOf(viewer);
  return { unread: recipients.length > 0 ? await countUnread(db, recipients) : 0 };
}

/** Reading changes nothing that the network keeps, so the audit has no entry of it. The result is the notice's UUID. */
export const readNotification = (input: NotificationMarkReadInput, scope: Scope): Promise<Outcome<string>> =>
  write("notificationMarkRead", input, scope, async (db) => {
    const id = toLocalUuid(input.id, "notification", scope.region);
    const recipients = recipientsOf(scope.viewer);
    if (id === undefined || recipients.length === 0 || !(await markRead(db, id, recipients, scope.now())))
      return refuse("NOT_FOUND", "id", "There is no such notice for you.", "お知らせが見つかりません。");
    return { result: id, audit: [] };
  });

/** As {@link readNotification}, for all that came until a moment; the result is how many were unread. */
export function readAllNotifications(input: NotificationsMarkAllReadInput, scope: Scope): Promise<Outcome<number>> {
  const recipients = recipientsOf(scope.viewer);
  if (recipients.length === 0) throw new NetworkError("FORBIDDEN", "Notices are for members. Use a token of one.");
  return write("notificationsMarkAllRead", input, scope, async (db) => ({
    result: await markAllRead(db, recipients, { until: input.until, at: scope.now() }),
    audit: [],
  }));
}

/** A notice that was just sent to the admins of this region, for who sent it; null when none was. */
export async function sentNotice(id: string | null, { db, region }: Scope): Promise<NotificationRow | null> {
  const [row] = id === null ? [] : await notificationsByIds(db, [id], [toAdmins(region)]);
  return row ?? null;
}
