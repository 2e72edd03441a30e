import type { Database } from "../../../common/database.ts";
import type { Scope } from "../scope.ts";
import { auditEntries } from "./tables/audit-entries.ts";

export interface AuditedAct {
  /** The mutation, such as `regionSuspend`. */
  readonly act: string;
  readonly target: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>>;
}

/** Writes down who did what; to be called with the transaction that does it. */
export async function insertAuditEntry(
  db: Pick<Database, "insert">,
  { viewer, now, requestId }: Scope,
  act: AuditedAct,
): Promise<void> {
  await db.insert(auditEntries).values({ ...act, actor: viewer.sub, role: viewer.role, at: now(), requestId });
}
