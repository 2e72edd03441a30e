import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { codeColumn, idColumn, instant, isOneOf } from "../../../../common/database/columns.ts";
import type { ContentSnapshot } from "../../../../common/content-snapshot.ts";
import type { Code } from "../../../../common/taxonomy.ts";

/** What a machine found in a nominated version, and whether the secretariat let it pass. */
export interface StoredCheck {
  readonly code: Code<"NominationCheckCode">;
  readonly severity: Code<"CheckSeverity">;
  readonly path: string;
  readonly message: string;
  readonly messageJa: string;
  readonly status: Code<"CheckStatus">;
  readonly waiverReason: string | null;
}

/** 推薦: an exact version of a region's article or story on its way to the nation. Nominating a newer version goes on with the same row. */
export const nominations = pgTable(
  "nominations",
  {
    id: idColumn(),
    /** Global ID. */
    contentId: text().notNull(),
    kind: codeColumn("PublicationKind").notNull(),
    /** Code of the content's region. */
    region: text().notNull(),
    /** Global ID of the author's hub. */
    hubId: text().notNull(),
    /** The version that is nominated. */
    contentVersion: integer().notNull(),
    changeClass: codeColumn("ChangeClass").notNull(),
    state: codeColumn("NominationState").notNull(),
    /** That version as its region told it. */
    snapshot: jsonb().$type<ContentSnapshot>().notNull(),
    checks: jsonb().$type<readonly StoredCheck[]>().notNull(),
    note: text(),
    /** `sub` of who nominated this version; never shown. */
    nominatedBy: text().notNull(),
    nominatedByRole: codeColumn("Role").notNull(),
    recommendation: text(),
    recommendedAt: instant(),
    /** Why changes are wanted, or it was declined, withdrawn or taken off. */
    reason: text(),
    decidedByRole: codeColumn("Role"),
    decidedAt: instant(),
    embargoUntil: instant(),
    expiresAt: instant().notNull(),
    /** Goes up by one with every act but a comment. */
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("nominations_open_content_id_key")
      .on(t.contentId)
      .where(sql`${t.state} in ('PROPOSED', 'NOMINATED', 'CHANGES_REQUESTED')`),
    index("nominations_content_id_created_at_index").on(t.contentId, t.createdAt),
    index("nominations_updated_at_id_index").on(t.updatedAt, t.id),
    isOneOf("nominations_kind_check", t.kind, "PublicationKind"),
    isOneOf("nominations_change_class_check", t.changeClass, "ChangeClass"),
    isOneOf("nominations_state_check", t.state, "NominationState"),
    isOneOf("nominations_nominated_by_role_check", t.nominatedByRole, "Role"),
    isOneOf("nominations_decided_by_role_check", t.decidedByRole, "Role"),
    check("nominations_region_check", sql`${t.region} = split_part(${t.contentId}, '_', 2)`),
  ],
);

/** What is said about a nomination by those who work on it. */
export const nominationComments = pgTable(
  "nomination_comments",
  {
    id: idColumn(),
    nominationId: uuid()
      .notNull()
      .references(() => nominations.id),
    body: text().notNull(),
    /** `sub`; never shown. */
    author: text().notNull(),
    authorRole: codeColumn("Role").notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    index("nomination_comments_nomination_id_created_at_index").on(t.nominationId, t.createdAt),
    isOneOf("nomination_comments_author_role_check", t.authorRole, "Role"),
  ],
);
