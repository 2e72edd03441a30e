import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { codeColumn, codePointText, instant, isOneOf } from "../../../../common/database/columns.ts";
import { prefectures } from "../../../../common/prefectures.ts";

const prefectureCodes = sql.raw(prefectures.map(({ code }) => `'${code}'`).join(", "));

/** The registry: every operator that ever asked to join. A row is never deleted, for its code is in IDs for ever. */
export const regions = pgTable(
  "regions",
  {
    code: codePointText().primaryKey(),
    name: text().notNull(),
    nameEn: text().notNull(),
    nameKana: codePointText().notNull(),
    /** JIS X 0401, ascending. Two regions may cover the same one. */
    prefectures: text().array().$type<readonly string[]>().notNull(),
    operatorName: text().notNull(),
    operatorKind: codeColumn("OrganizationKind").notNull(),
    contactName: text().notNull(),
    contactEmail: text().notNull(),
    contactPhone: text(),
    /** The URL of the region's program. */
    address: text().notNull(),
    status: codeColumn("RegionStatus").notNull().default("APPLIED"),
    suspensionReason: text(),
    joinedAt: instant(),
    membershipUntil: date({ mode: "string" }),
    /** What the secretariat decided on what the region had published nationally, once it has left. */
    publicationsDecision: codeColumn("DepartedDecision"),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    index("regions_prefectures_code_index").on(t.prefectures, t.code),
    isOneOf("regions_operator_kind_check", t.operatorKind, "OrganizationKind"),
    isOneOf("regions_status_check", t.status, "RegionStatus"),
    isOneOf("regions_publications_decision_check", t.publicationsDecision, "DepartedDecision"),
    check("regions_code_check", sql`${t.code} ~ '^[a-z][a-z0-9-]{1,30}$' and ${t.code} <> 'national'`),
    check(
      "regions_prefectures_check",
      sql`cardinality(${t.prefectures}) > 0 and ${t.prefectures} <@ array[${prefectureCodes}]::text[]`,
    ),
    check("regions_suspension_check", sql`(${t.status} = 'SUSPENDED') = (${t.suspensionReason} is not null)`),
  ],
);

/** The newest report of a region's health; it outlives this program's memory. */
export const regionHealth = pgTable(
  "region_health",
  {
    regionCode: codePointText()
      .primaryKey()
      .references(() => regions.code),
    status: codeColumn("RegionHealthStatus").notNull(),
    since: instant(),
    lastOkAt: instant(),
    p95Ms: integer(),
    consecutiveFailures: integer().notNull(),
    reason: text(),
    isLeftAlone: boolean().notNull().default(false),
    reportedAt: instant().notNull(),
  },
  (t) => [isOneOf("region_health_status_check", t.status, "RegionHealthStatus")],
);
