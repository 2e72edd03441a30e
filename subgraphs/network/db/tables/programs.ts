import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { areAllOf, codesColumn, textsColumn } from "../../../../common/database/columns.ts";
import { noLastDay, programChecks, programColumns } from "../../../../common/database/program-columns.ts";

/** 国の制度: what the national government offers to those who do hometown telework; a region's own programs are in the regions. */
export const nationalPrograms = pgTable(
  "national_programs",
  {
    ...programColumns(),
    summaryEn: text(),
    /** JIS X 0401; empty for the whole country. */
    prefectures: textsColumn(),
    patterns: codesColumn("TeleworkPattern"),
    /** The days in Japan between which it is shown to everybody. */
    shownFrom: date(),
    shownUntil: date(),
    isDemo: boolean().notNull().default(false),
    /** The last day as a number that sorts: days since 1970-01-01. */
    deadlineDay: integer()
      .notNull()
      .generatedAlwaysAs(sql.raw(`coalesce(apply_until - date '1970-01-01', ${noLastDay})`)),
  },
  (t) => [
    index("national_programs_deadline_day_id_index").on(t.deadlineDay, t.id),
    index("national_programs_updated_at_id_index").on(t.updatedAt, t.id),
    index("national_programs_title_id_index").on(t.title, t.id),
    ...programChecks("national_programs", t),
    areAllOf("national_programs_patterns_check", t.patterns, "TeleworkPattern"),
    check("national_programs_shown_until_check", sql`${t.shownUntil} >= ${t.shownFrom}`),
  ],
);
