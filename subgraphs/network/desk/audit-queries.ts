import { and, eq, gte, inArray, lt, or, sql, type SQL } from "drizzle-orm";
import { auditEntries } from "../../../common/writing/audit.ts";
import { given } from "../../../common/database/conditions.ts";
import type { Executor } from "../../../common/database/database.ts";
import { pageOf, type KeysetOrder, type PageRequest } from "../../../common/database/keyset.ts";
import { nationalRegion } from "../../../common/node-id.ts";
import type { Viewer } from "../../../common/identity/viewer.ts";
import type { NationalAuditFilter, NationalAuditOrder } from "../schema.generated.ts";

export type AuditRow = typeof auditEntries.$inferSelect;

const byTime = {
  column: auditEntries.at,
  keyOf: (row: AuditRow) => row.at,
  id: auditEntries.id,
  key: "TIME",
} as const;

export const auditOrders: Readonly<Record<NationalAuditOrder, KeysetOrder<AuditRow>>> = {
  NEWEST: { ...byTime, descending: true },
  OLDEST: { ...byTime, descending: false },
};

export const auditConditions = ({ acts, target, actor, from, until }: NationalAuditFilter): SQL[] =>
  given([
    acts && inArray(auditEntries.act, [...acts]),
    target != null && eq(auditEntries.target, target),
    actor != null && eq(auditEntries.actor, actor),
    from && gte(auditEntries.at, from),
    until && lt(auditEntries.at, until),
  ]);

/** The secretariat reads all, admins and coordinators what was done to things of their regions, editors what they did. */
export function isReadableAudit({ sub, role, regions }: Viewer): SQL {
  if (role === "SECRETARIAT" || (role === "COORDINATOR" && regions.includes("*"))) return sql`true`;
  const own = eq(auditEntries.actor, sub);
  if (role !== "REGIONAL_ADMIN" && role !== "COORDINATOR") return own;
  const isOfRegion = inArray(sql`split_part(${auditEntries.target}, '_', 2)`, [...regions]);
  const isRegion = inArray(
    auditEntries.target,
    regions.map((code) => `region:${code}`),
  );
  return or(own, isOfRegion, isRegion) ?? own;
}

export const auditPage = (db: Executor, request: PageRequest, conditions: readonly SQL[]) =>
  pageOf(db.select().from(auditEntries).$dynamic(), request, conditions, nationalRegion);

export const countAudits = (db: Executor, conditions: readonly SQL[]): Promise<number> =>
  db.$count(auditEntries, and(...conditions));
