import { index, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { codeColumn, idColumn, instant, isOneOf } from "../../../../common/columns.ts";

/** 監査: every national act, written by the transaction that does it and never changed. */
export const auditEntries = pgTable(
  "audit_entries",
  {
    id: idColumn(),
    /** `sub` of the viewer. */
    actor: text().notNull(),
    role: codeColumn("Role").notNull(),
    /** The mutation, such as `regionSuspend`. */
    act: text().notNull(),
    /** What it was done to: `region:tohoku`, `glossary:Telework`. */
    target: text().notNull(),
    /** The fields that changed, as they were; null when the target is new. */
    before: jsonb().$type<Readonly<Record<string, unknown>>>(),
    /** The same fields as they are now. */
    after: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    at: instant().notNull(),
    requestId: text().notNull(),
  },
  (t) => [
    index("audit_entries_target_at_index").on(t.target, t.at),
    index("audit_entries_at_index").on(t.at),
    isOneOf("audit_entries_role_check", t.role, "Role"),
  ],
);
