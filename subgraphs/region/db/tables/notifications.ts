import { sql } from "drizzle-orm";
import { index, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { codeColumn, idColumn, instant, isOneOf } from "../../../../common/database/columns.ts";

/**
 * お知らせ: what happened in this region, for somebody of any region. A notice lives where the thing happened, in the transaction
 * that did it; readers gather theirs from all regions.
 */
export const notifications = pgTable(
  "notifications",
  {
    id: idColumn(),
    /** `hub:<global ID>`, `admins:<region code>` or `sub:<token sub>`. */
    recipient: text().notNull(),
    kind: codeColumn("NotificationKind").notNull(),
    /** Global ID of what it is about. */
    subjectId: text().notNull(),
    /** The subject's title at the time. */
    subjectTitle: text().notNull(),
    /** What the message names beside the subject, such as the hub that adopted an article. */
    detail: jsonb().$type<Readonly<Record<string, string | number>>>(),
    createdAt: instant().notNull(),
    readAt: instant(),
  },
  (t) => [
    index("notifications_recipient_created_at_id_index").on(t.recipient, t.createdAt, t.id),
    index("notifications_unread_index")
      .on(t.recipient)
      .where(sql`${t.readAt} is null`),
    isOneOf("notifications_kind_check", t.kind, "NotificationKind"),
  ],
);
