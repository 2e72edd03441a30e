import type { Executor } from "../../../common/database/database.ts";
import { notifications } from "./tables/notifications.ts";

/** Sends notices; commands call it within their transaction. */

export type NewNotification = Omit<typeof notifications.$inferInsert, "readAt" | "recipient"> & {
  readonly recipient: Recipient;
};

export type Recipient = `hub:${string}` | `admins:${string}` | `sub:${string}`;

/** Everybody who edits a hub, by its global ID. */
export const toHubEditors = (hubId: string): Recipient => `hub:${hubId}`;

/** The admins of a region. */
export const toAdmins = (region: string): Recipient => `admins:${region}`;

/** One person, by the `sub` of their token. */
export const toPerson = (sub: string): Recipient => `sub:${sub}`;

/** Sends each recipient one notice of a kind about a subject, however often it is named. */
export async function notify(db: Executor, notices: readonly NewNotification[]): Promise<void> {
  const distinct = new Map(notices.map((notice) => [`${notice.recipient} ${notice.kind} ${notice.subjectId}`, notice]));
  if (distinct.size > 0) await db.insert(notifications).values([...distinct.values()]);
}
