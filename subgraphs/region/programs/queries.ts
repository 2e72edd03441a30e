import { and, eq, getTableColumns, gt, gte, inArray, isNull, lt, lte, or, sql, type SQL } from "drizzle-orm";
import { alias, type PgColumn } from "drizzle-orm/pg-core";
import type { Executor } from "../../../common/database/database.ts";
import { noLastDay } from "../../../common/database/program-columns.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { given, overlaps } from "../../../common/database/conditions.ts";
import { either } from "../db/conditions.ts";
import { pageOf, type KeysetOrder, type PageRequest } from "../../../common/database/keyset.ts";
import { matchesSearch } from "../db/search-documents.ts";
import { hubs } from "../db/tables/hubs.ts";
import { municipalities } from "../db/tables/municipalities.ts";
import { events, supportPrograms } from "../db/tables/programs.ts";
import { dayNumber } from "./program.ts";
import type { EventFilter, EventOrder, SupportProgramFilter, SupportProgramOrder } from "./schema.generated.ts";

const { searchText: _programText, ...programColumns } = getTableColumns(supportPrograms);
const { searchText: _eventText, ...eventColumns } = getTableColumns(events);
const successors = alias(municipalities, "successors");
/** Where something is filed, and what that was merged into. */
const places = {
  municipality: { code: municipalities.code, name: municipalities.name, prefecture: municipalities.prefecture },
  successor: { code: successors.code, name: successors.name, prefecture: successors.prefecture },
};

export type ProgramRow = Awaited<ReturnType<typeof programsByIds>>[number];
export type EventRow = Awaited<ReturnType<typeof eventsByIds>>[number];

const asProgram = { id: supportPrograms.id };
export const programOrders: Readonly<Record<SupportProgramOrder, KeysetOrder<ProgramRow>>> = {
  DEADLINE: {
    ...asProgram,
    column: supportPrograms.lastDay,
    keyOf: (row) => row.lastDay,
    key: "NUMBER",
    descending: false,
  },
  NEWEST: {
    ...asProgram,
    column: supportPrograms.createdAt,
    keyOf: (row) => row.createdAt,
    key: "TIME",
    descending: true,
  },
  NAME: { ...asProgram, column: supportPrograms.title, keyOf: (row) => row.title, key: "TEXT", descending: false },
};

const byStart = {
  column: events.startsAtMs,
  keyOf: (row: EventRow) => row.startsAtMs,
  id: events.id,
  key: "NUMBER",
} as const;
export const eventOrders: Readonly<Record<EventOrder, KeysetOrder<EventRow>>> = {
  STARTS_AT: { ...byStart, descending: false },
  STARTS_AT_DESC: { ...byStart, descending: true },
};

/** The filter as conditions; the facets are joined by AND, the values within one by OR. `today` is a calendar day. */
export const programConditions = (filter: SupportProgramFilter, today: string): SQL[] => [
  ...given([
    filter.openOn && and(hasBegunBy(filter.openOn), gte(supportPrograms.lastDay, dayNumber(filter.openOn))),
    filter.status && anyOf(filter.status.map((status) => standsAt(status, today))),
    filter.measure && inArray(supportPrograms.measure, filter.measure),
    filter.level && inArray(supportPrograms.level, filter.level),
    filter.kind && inArray(supportPrograms.kind, filter.kind),
    filter.expenses && overlaps(supportPrograms.coveredExpenses, filter.expenses),
    filter.audiences && overlaps(supportPrograms.audiences, filter.audiences),
    filter.municipalityCodes && holdsIn(filter.municipalityCodes),
  ]),
  matchesSearch(supportPrograms.id, "PROGRAM", filter.text ?? ""),
];

const anyOf = (conditions: readonly (SQL | undefined)[]): SQL => or(...conditions) ?? sql`false`;

const hasBegunBy = (day: string): SQL =>
  anyOf([isNull(supportPrograms.applyFrom), lte(supportPrograms.applyFrom, day)]);

/** As `programStatus` says of a row. */
function standsAt(status: Code<"ProgramStatus">, today: string): SQL | undefined {
  const day = dayNumber(today);
  if (status === "CLOSED") return lt(supportPrograms.lastDay, day);
  if (status === "UPCOMING") return and(gte(supportPrograms.lastDay, day), gt(supportPrograms.applyFrom, today));
  if (status === "ALWAYS_OPEN") return and(eq(supportPrograms.lastDay, noLastDay), hasBegunBy(today));
  return and(gte(supportPrograms.lastDay, day), lt(supportPrograms.lastDay, noLastDay), hasBegunBy(today));
}

/**
 * Codes with or without their check digit; what holds for the whole region holds in each municipality. One that was merged and its
 * successor count as one, whichever a program is filed under and whichever is asked for.
 */
const holdsIn = (codes: readonly string[]): SQL =>
  anyOf([
    isNull(supportPrograms.municipalityCode),
    sql`${supportPrograms.municipalityCode} in (
      select m.code from ${municipalities} m left join ${municipalities} old on old.successor_code = m.code
      where ${anyOf([sql`m.code`, sql`m.successor_code`, sql`old.code`].map((code) => isAnyCode(code, codes)))})`,
  ]);

const isAnyCode = (code: PgColumn | SQL, codes: readonly string[]): SQL =>
  inArray(
    sql`left(${code}, 5)`,
    codes.map((one) => one.trim().slice(0, 5)),
  );

/** The one condition for "visible to this viewer": lists, counts, reads by ID and references all go through it. */
export const areEventsOf = (visibilities: readonly Code<"Visibility">[]): SQL =>
  inArray(events.visibility, [...visibilities]);

/** The filter as conditions, with the UUIDs of the hubs that it names. */
export const eventConditions = (filter: EventFilter, hubUuids: readonly string[] | undefined, now: Date): SQL[] => [
  ...given([
    filter.upcoming != null && either(filter.upcoming, happensAs("PLANNED", now)),
    filter.status && anyOf(filter.status.map((status) => happensAs(status, now))),
    filter.kind && inArray(events.kind, filter.kind),
    filter.visibility && inArray(events.visibility, filter.visibility),
    filter.audiences && overlaps(events.audiences, filter.audiences),
    filter.from && gte(events.endsAt, filter.from),
    filter.until && lt(events.startsAt, filter.until),
    hubUuids && inArray(events.hubId, [...hubUuids]),
  ]),
  matchesSearch(events.id, "EVENT", filter.text ?? ""),
];

/** As `eventStatus` says of a row. */
function happensAs(status: Code<"EventStatus">, now: Date): SQL {
  if (status === "CANCELLED") return sql`${events.cancelledAt} is not null`;
  const timing = status === "HELD" ? lte(events.endsAt, now) : gt(events.endsAt, now);
  return sql`(${isNull(events.cancelledAt)} and ${timing})`;
}

const selectPrograms = (db: Executor) =>
  db
    .select({ ...programColumns, ...places })
    .from(supportPrograms)
    .leftJoin(municipalities, eq(municipalities.code, supportPrograms.municipalityCode))
    .leftJoin(successors, eq(successors.code, municipalities.successorCode));

const selectEvents = (db: Executor) =>
  db
    .select({ ...eventColumns, ...places, hubName: hubs.name })
    .from(events)
    .leftJoin(municipalities, eq(municipalities.code, events.municipalityCode))
    .leftJoin(successors, eq(successors.code, municipalities.successorCode))
    .leftJoin(hubs, eq(hubs.id, events.hubId));

export const programPage = (db: Executor, request: PageRequest, conditions: readonly SQL[], region: string) =>
  pageOf(selectPrograms(db).$dynamic(), request, conditions, region);

export const eventPage = (db: Executor, request: PageRequest, conditions: readonly SQL[], region: string) =>
  pageOf(selectEvents(db).$dynamic(), request, conditions, region);

export const countPrograms = async (db: Executor, conditions: readonly SQL[]): Promise<number> =>
  db.$count(supportPrograms, and(...conditions));

export const countEvents = async (db: Executor, conditions: readonly SQL[]): Promise<number> =>
  db.$count(events, and(...conditions));

export const programsByIds = (db: Executor, ids: readonly string[]) =>
  selectPrograms(db).where(inArray(supportPrograms.id, [...ids]));

export const eventsByIds = (db: Executor, ids: readonly string[], visible: SQL) =>
  selectEvents(db).where(and(inArray(events.id, [...ids]), visible));

/** The code of six digits of a municipality of this region, for one of five or six; undefined when there is none. */
export async function municipalityCodeOf(db: Executor, code: string): Promise<string | undefined> {
  const rows = await db
    .select({ code: municipalities.code })
    .from(municipalities)
    .where(isAnyCode(municipalities.code, [code]));
  const known = rows[0]?.code;
  return code.trim().length === 5 || known === code.trim() ? known : undefined;
}
