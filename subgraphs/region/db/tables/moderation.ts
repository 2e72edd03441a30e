import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { codeColumn, idColumn, instant, isOneOf } from "../../../../common/database/columns.ts";

/** 通報: somebody says that a thing of this region should not be shown as it is. */
export const moderationCases = pgTable(
  "moderation_cases",
  {
    id: idColumn(),
    /** Global ID of the thing, which is of this region. */
    targetId: text().notNull(),
    /** Global ID of the hub whose thing it is, which may appeal; null where it is nobody's. */
    targetHubId: text(),
    reason: codeColumn("ModerationReason").notNull(),
    note: text().notNull(),
    /** `sub` of who reported it; never shown. */
    reporterSub: text().notNull(),
    reporterRole: codeColumn("Role").notNull(),
    status: codeColumn("ModerationStatus").notNull().default("OPEN"),
    /** When the hub was first told; it sees nothing of reports that came to nothing. */
    hubToldAt: instant(),
    /** When the hub appealed; it may do so once. */
    appealedAt: instant(),
    /** `sub` of who upheld it last, who does not decide the appeal. */
    upheldBySub: text(),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    index("moderation_cases_created_at_id_index").on(t.createdAt, t.id),
    index("moderation_cases_target_id_index").on(t.targetId),
    uniqueIndex("moderation_cases_target_id_reporter_sub_key")
      .on(t.targetId, t.reporterSub)
      .where(sql`${t.status} in ('OPEN', 'HIDDEN_PENDING')`),
    isOneOf("moderation_cases_reason_check", t.reason, "ModerationReason"),
    isOneOf("moderation_cases_reporter_role_check", t.reporterRole, "Role"),
    isOneOf("moderation_cases_status_check", t.status, "ModerationStatus"),
  ],
);

/** What was done about a report, in order; only added to. */
export const moderationActions = pgTable(
  "moderation_actions",
  {
    id: idColumn(),
    caseId: uuid()
      .notNull()
      .references(() => moderationCases.id),
    act: codeColumn("ModerationAct").notNull(),
    bySub: text().notNull(),
    byRole: codeColumn("Role").notNull(),
    note: text().notNull(),
    /** The mutation by which it was carried out, such as `articleRetract`. */
    doneAct: text(),
    createdAt: instant().notNull(),
  },
  (t) => [
    index("moderation_actions_case_id_created_at_index").on(t.caseId, t.createdAt),
    isOneOf("moderation_actions_act_check", t.act, "ModerationAct"),
    isOneOf("moderation_actions_by_role_check", t.byRole, "Role"),
  ],
);
