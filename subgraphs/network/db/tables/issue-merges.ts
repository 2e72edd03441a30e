import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { codeColumn, idColumn, instant, isOneOf } from "../../../../common/database/columns.ts";

/** 課題の統合: two issues, often of two regions, that are one, and how far making them one has come. */
export const issueMerges = pgTable(
  "issue_merges",
  {
    id: idColumn(),
    /** Global IDs. */
    duplicateId: text().notNull(),
    masterId: text().notNull(),
    state: codeColumn("IssueMergeState").notNull(),
    note: text(),
    /** Codes of the regions, the duplicate's first. */
    regions: text().array().$type<readonly string[]>().notNull(),
    /** The region that did not answer, while it is not done. */
    waitingFor: text(),
    requestedBy: text().notNull(),
    requestedByRole: codeColumn("Role").notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("issue_merges_open_duplicate_id_key")
      .on(t.duplicateId)
      .where(sql`${t.state} <> 'UNDONE'`),
    index("issue_merges_created_at_id_index").on(t.createdAt, t.id),
    isOneOf("issue_merges_state_check", t.state, "IssueMergeState"),
    isOneOf("issue_merges_requested_by_role_check", t.requestedByRole, "Role"),
    check("issue_merges_pair_check", sql`${t.duplicateId} <> ${t.masterId}`),
  ],
);
