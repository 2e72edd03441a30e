import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { areAllOf, codeColumn, codesColumn, idColumn, isOneOf } from "../../../../common/database/columns.ts";
import { organizations } from "./organizations.ts";
import { stories } from "./stories.ts";

/** A company's or person's engagement that a story tells of, as the version that others see says it; at most 100 a story. */
export const companyEngagements = pgTable(
  "company_engagements",
  {
    id: idColumn(),
    storyId: uuid()
      .notNull()
      .references(() => stories.id),
    /** Order within the story. */
    place: integer().notNull(),
    /** The organization of this region's table that it is of, where it was entered there. */
    organizationId: uuid().references(() => organizations.id),
    companyName: text().notNull(),
    companyKind: codeColumn("OrganizationKind").notNull(),
    companyLocationKind: codeColumn("LocationKind").notNull(),
    workKind: codeColumn("WorkKind").notNull(),
    workerTypes: codesColumn("WorkerType"),
    staffBand: codeColumn("StaffBand").notNull(),
    stayStyle: codeColumn("StayStyle"),
    headOfficeFunction: text(),
    returnKind: codeColumn("ReturnKind"),
    businessForm: codeColumn("BusinessForm"),
    channel: codeColumn("WorkChannel"),
    reason: codeColumn("ContinuationReason"),
    workPlace: codeColumn("WorkPlace"),
    /** How the hub helped to hire: RECRUITMENT_SUPPORT, INTERVIEW_SUPPORT. */
    recruitmentSupport: codesColumn("FunctionActivity"),
    since: date().notNull(),
    /** `since` as the instant that cursors carry: its midnight in UTC. */
    sinceAt: timestamp({ withTimezone: true, precision: 3, mode: "date" })
      .notNull()
      .generatedAlwaysAs(sql`since::timestamp at time zone 'UTC'`),
    until: date(),
    leftReason: text(),
    /** The company agreed to be named in public. */
    isPublic: boolean().notNull().default(false),
  },
  (t) => [
    unique("company_engagements_story_id_place_key").on(t.storyId, t.place),
    index("company_engagements_organization_id_index").on(t.organizationId),
    index("company_engagements_since_at_id_index").on(t.sinceAt, t.id),
    isOneOf("company_engagements_company_kind_check", t.companyKind, "OrganizationKind"),
    isOneOf("company_engagements_company_location_kind_check", t.companyLocationKind, "LocationKind"),
    isOneOf("company_engagements_work_kind_check", t.workKind, "WorkKind"),
    areAllOf("company_engagements_worker_types_check", t.workerTypes, "WorkerType"),
    isOneOf("company_engagements_staff_band_check", t.staffBand, "StaffBand"),
    isOneOf("company_engagements_stay_style_check", t.stayStyle, "StayStyle"),
    isOneOf("company_engagements_return_kind_check", t.returnKind, "ReturnKind"),
    isOneOf("company_engagements_business_form_check", t.businessForm, "BusinessForm"),
    isOneOf("company_engagements_channel_check", t.channel, "WorkChannel"),
    isOneOf("company_engagements_reason_check", t.reason, "ContinuationReason"),
    isOneOf("company_engagements_work_place_check", t.workPlace, "WorkPlace"),
    check(
      "company_engagements_recruitment_support_check",
      sql`${t.recruitmentSupport} <@ array['RECRUITMENT_SUPPORT', 'INTERVIEW_SUPPORT']::text[]`,
    ),
    check("company_engagements_until_check", sql`${t.until} >= ${t.since}`),
    check("company_engagements_place_check", sql`${t.place} between 0 and 99`),
  ],
);
