import { sql } from "drizzle-orm";
import { check, date, doublePrecision, integer, jsonb, text, type PgColumn } from "drizzle-orm/pg-core";
import { areAllOf, codeColumn, codePointText, codesColumn, idColumn, instant, isOneOf } from "./columns.ts";

/** What the table of support programs has in a region and for the nation, whoever offers them. */

/** Whom to ask about a program, as everybody may read. */
interface ProgramContact {
  readonly name: string;
  readonly phone: string | null;
  readonly url: string | null;
}

/** What stands for "no last day" where programs are sorted by it: 9999-12-31, counted in days from 1970-01-01. */
export const noLastDay = 2_932_896;

/** New columns for one table; drizzle keeps in a column which table it is of. */
export const programColumns = () => ({
  id: idColumn(),
  /** By code point, since cursors carry it. */
  title: codePointText().notNull(),
  titleEn: text(),
  summary: text().notNull(),
  measure: codeColumn("SupportMeasure").notNull(),
  kind: codeColumn("ProgramKind").notNull(),
  providerName: text().notNull(),
  providerKind: codeColumn("OrganizationKind").notNull(),
  eligible: text().notNull(),
  audiences: codesColumn("Audience"),
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
  howToApply: text(),
  legalBasis: text(),
  url: text(),
  contactPublic: jsonb().$type<ProgramContact>().notNull(),
  version: integer().notNull().default(1),
  lastCheckedAt: instant().notNull(),
  /** Folded title, summary, provider, eligible and the like, for the text filter. */
  searchText: text().notNull(),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
});

type Checked = Readonly<Record<keyof ReturnType<typeof programColumns>, PgColumn>>;

/** The checks of {@link programColumns} in the table of this name. */
export const programChecks = (table: string, t: Checked) => [
  isOneOf(`${table}_measure_check`, t.measure, "SupportMeasure"),
  isOneOf(`${table}_kind_check`, t.kind, "ProgramKind"),
  isOneOf(`${table}_provider_kind_check`, t.providerKind, "OrganizationKind"),
  areAllOf(`${table}_audiences_check`, t.audiences, "Audience"),
  areAllOf(`${table}_covered_expenses_check`, t.coveredExpenses, "ExpenseKind"),
  check(`${table}_rate_check`, sql`${t.rate} between 0 and 1`),
  check(`${table}_max_amount_yen_check`, sql`${t.maxAmountYen} >= 0`),
  check(`${table}_apply_until_check`, sql`${t.applyUntil} >= ${t.applyFrom}`),
];
