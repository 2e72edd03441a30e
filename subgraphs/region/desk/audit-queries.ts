import { and, eq, gte, inArray, lte, type SQL } from "drizzle-orm";
import { auditEntries } from "../../../common/writing/audit.ts";
import type { Executor } from "../../../common/database/database.ts";
import type { Viewer } from "../../../common/identity/viewer.ts";
import { given } from "../../../common/database/conditions.ts";
import { pageOf, type KeysetOrder, type PageRequest } from "../../../common/database/keyset.ts";
import type { AuditView } from "./policy.ts";
import type { AuditFilter, AuditOrder } from "./schema.generated.ts";

export type AuditRow = typeof auditEntries.$inferSelect;

const byTime = { column: auditEntries.at, keyOf: (row: AuditRow) => row.at, id: auditEntries.id, key: "TIME" } as const;

export const auditOrders: Readonly<Record<AuditOrder, KeysetOrder<AuditRow>>> = {
  NEWEST: { ...byTime, descending: true },
  OLDEST: { ...byTime, descending: false },
};

const isSeen = (view: AuditView, viewer: Viewer): SQL | false => view === "OWN" && eq(auditEntries.actor, viewer.sub);

export const auditConditions = (filter: AuditFilter, view: AuditView, viewer: Viewer): SQL[] =>
  given([
    isSeen(view, viewer),
    filter.actor != null && eq(auditEntries.actor, filter.actor),
    filter.act != null && eq(auditEntries.act, filter.act),
    filter.targetId != null && eq(auditEntries.target, filter.targetId),
    filter.from != null && gte(auditEntries.at, filter.from),
    filter.to != null && lte(auditEntries.at, filter.to),
  ]);

export const auditPage = (db: Executor, request: PageRequest, conditions: readonly SQL[], region: string) =>
  pageOf(db.select().from(auditEntries).$dynamic(), request, conditions, region);

export const countAuditEntries = (db: Executor, conditions: readonly SQL[]): Promise<number> =>
  db.$count(auditEntries, and(...conditions));

export const auditEntriesByIds = (db: Executor, ids: readonly string[], view: AuditView, viewer: Viewer) =>
  db
    .select()
    .from(auditEntries)
    .where(and(inArray(auditEntries.id, [...ids]), ...given([isSeen(view, viewer)])));
