import { listPage, type Connection } from "../../../common/database/keyset.ts";
import type { Scope } from "../scope.ts";
import { auditConditions, auditOrders, auditPage, countAuditEntries, type AuditRow } from "./audit-queries.ts";
import { auditViewOf } from "./policy.ts";
import type { AuditChange, QueryAuditEntriesArgs, RequireFields } from "./schema.generated.ts";

export type AuditPage = Connection<AuditRow>;

/** What the viewer may read of the region's audit log. */
export async function listAuditEntries(
  args: RequireFields<QueryAuditEntriesArgs, "orderBy">,
  { db, viewer, region }: Scope,
): Promise<AuditPage> {
  const view = auditViewOf(viewer, region);
  const conditions = auditConditions(args.filter ?? {}, view, viewer);
  return listPage(args, auditOrders, region, {
    type: "audit",
    read: async (request) => (view === "NONE" ? [] : auditPage(db, request, conditions, region)),
    count: async () => (view === "NONE" ? 0 : countAuditEntries(db, conditions)),
  });
}

/** The fields that an act changed, by name, with their values as JSON. */
export function changesOf({ before, after }: Pick<AuditRow, "before" | "after">): AuditChange[] {
  const fields = new Set([...Object.keys(after), ...Object.keys(before ?? {})]);
  const toText = (value: unknown): string | null => (value == null ? null : JSON.stringify(value));
  return [...fields]
    .toSorted()
    .map((field) => ({ field, before: toText(before?.[field]), after: toText(after[field]) }));
}
