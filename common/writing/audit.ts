import { index, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { codeColumn, idColumn, instant, isOneOf } from "../database/columns.ts";
import type { Executor } from "../database/database.ts";
import type { Writer } from "./writer.ts";

/** 監査: every act, written by the transaction that does it and never changed. A region has its own, and so has the nation. */
export const auditEntries = pgTable(
  "audit_entries",
  {
    id: idColumn(),
    /** `sub` of the viewer. */
    actor: text().notNull(),
    role: codeColumn("Role").notNull(),
    /** The mutation, such as `regionSuspend`. */
    act: text().notNull(),
    /** What it was done to: a global ID, `region:tohoku`, `glossary:Telework`. */
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
    index("audit_entries_at_id_index").on(t.at, t.id),
    index("audit_entries_actor_at_id_index").on(t.actor, t.at, t.id),
    isOneOf("audit_entries_role_check", t.role, "Role"),
  ],
);

/** What an act did to one thing: the fields that it changed, statuses above all, and no long texts. */
export interface AuditedChange {
  readonly target: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>>;
}

/** Writes down who did what, with the transaction that does it. */
export async function insertAuditEntries(
  db: Executor,
  { viewer, now, requestId }: Writer,
  act: string,
  changes: readonly AuditedChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const entry = { act, actor: viewer.sub, role: viewer.role, at: now(), requestId };
  await db.insert(auditEntries).values(changes.map((change) => ({ ...entry, ...change })));
}
