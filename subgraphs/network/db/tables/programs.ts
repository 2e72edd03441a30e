import { sql } from "drizzle-orm";
import { boolean, check, date, doublePrecision, index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import {
  areAllOf,
  codeColumn,
  codePointText,
  codesColumn,
  idColumn,
  instant,
  isOneOf,
  textsColumn,
} from "../../../../common/columns.ts";

/** Whom to ask about a program, as everybody may read. */
export interface ProgramContact {
  readonly name: string;
  readonly phone: string | null;
  readonly url: string | null;
}

/** The day that stands for "no deadline" where programs are sorted by it: 9999-12-31, counted from 1970-01-01. */
const noDeadline = 2_932_896;

/** 国の制度: what the national government offers to those who do hometown telework; a region's own programs are in the regions. */
export const nationalPrograms = pgTable(
  "national_programs",
  {
    id: idColumn(),
    /** By code point, since cursors carry it. */
    title: codePointText().notNull(),
    titleEn: text(),
    summary: text().notNull(),
    summaryEn: text(),
    measure: codeColumn("SupportMeasure").notNull(),
    kind: codeColumn("ProgramKind").notNull(),
    providerName: text().notNull(),
    providerKind: codeColumn("OrganizationKind").notNull(),
    /** JIS X 0401; empty for the whole country. */
    prefectures: textsColumn(),
    eligible: text().notNull(),
    audiences: codesColumn("Audience"),
    patterns: codesColumn("TeleworkPattern"),
    coveredExpenses: codesColumn("ExpenseKind"),
    helpsWith: text(),
    maxAmountYen: integer(),
    /** The part of the cost that is paid, 0 to 1. */
    rate: doublePrecision(),
    applicationSeason: text(),
    /** The first and the last day in Japan; null where there is none. */
    applyFrom: date(),
    applyUntil: date(),
    /** From this day on it takes no more applications, whatever was said before. */
    closedOn: date(),
    closedReason: text(),
    /** The days in Japan between which it is shown to everybody. */
    shownFrom: date(),
    shownUntil: date(),
    howToApply: text(),
    legalBasis: text(),
    url: text(),
    contactPublic: jsonb().$type<ProgramContact>().notNull(),
    isDemo: boolean().notNull().default(false),
    version: integer().notNull().default(1),
    lastCheckedAt: instant().notNull(),
    /** Folded title, summary, provider, eligible and the like, for the text filter. */
    searchText: text().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    /** The last day as a number that sorts: days since 1970-01-01. */
    deadlineDay: integer()
      .notNull()
      .generatedAlwaysAs(sql.raw(`coalesce(apply_until - date '1970-01-01', ${noDeadline})`)),
  },
  (t) => [
    index("national_programs_deadline_day_id_index").on(t.deadlineDay, t.id),
    index("national_programs_updated_at_id_index").on(t.updatedAt, t.id),
    index("national_programs_title_id_index").on(t.title, t.id),
    isOneOf("national_programs_measure_check", t.measure, "SupportMeasure"),
    isOneOf("national_programs_kind_check", t.kind, "ProgramKind"),
    isOneOf("national_programs_provider_kind_check", t.providerKind, "OrganizationKind"),
    areAllOf("national_programs_audiences_check", t.audiences, "Audience"),
    areAllOf("national_programs_patterns_check", t.patterns, "TeleworkPattern"),
    areAllOf("national_programs_covered_expenses_check", t.coveredExpenses, "ExpenseKind"),
    check("national_programs_rate_check", sql`${t.rate} between 0 and 1`),
    check("national_programs_max_amount_yen_check", sql`${t.maxAmountYen} >= 0`),
    check("national_programs_apply_until_check", sql`${t.applyUntil} >= ${t.applyFrom}`),
    check("national_programs_shown_until_check", sql`${t.shownUntil} >= ${t.shownFrom}`),
  ],
);
