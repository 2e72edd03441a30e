import { and, eq, getTableColumns, gt, gte, inArray, isNull, lte, not, or, sql, type SQL } from "drizzle-orm";
import { containsWords, given, overlaps } from "../../../common/database/conditions.ts";
import type { Executor } from "../../../common/database/database.ts";
import { pageOf, type KeysetOrder, type PageRequest } from "../../../common/database/keyset.ts";
import { nationalRegion } from "../../../common/node-id.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { nationalPrograms } from "../db/tables/programs.ts";
import type { NationalProgramFilter, NationalProgramOrder } from "../schema.generated.ts";

const { searchText: _searchText, ...programColumns } = getTableColumns(nationalPrograms);

export type ProgramRow = Awaited<ReturnType<typeof programsByIds>>[number];
export type NewProgram = typeof nationalPrograms.$inferInsert;

export const programOrders: Readonly<Record<NationalProgramOrder, KeysetOrder<ProgramRow>>> = {
  DEADLINE: {
    column: nationalPrograms.deadlineDay,
    keyOf: (row) => row.deadlineDay,
    id: nationalPrograms.id,
    key: "NUMBER",
    descending: false,
  },
  RECENTLY_UPDATED: {
    column: nationalPrograms.updatedAt,
    keyOf: (row) => row.updatedAt,
    id: nationalPrograms.id,
    key: "TIME",
    descending: true,
  },
  TITLE: {
    column: nationalPrograms.title,
    keyOf: (row) => row.title,
    id: nationalPrograms.id,
    key: "TEXT",
    descending: false,
  },
};

/** Programs in the days of their publication. */
export const areShownOn = (today: string): SQL[] =>
  given([
    or(isNull(nationalPrograms.shownFrom), lte(nationalPrograms.shownFrom, today)),
    or(isNull(nationalPrograms.shownUntil), gte(nationalPrograms.shownUntil, today)),
  ]);

export const programConditions = (filter: NationalProgramFilter, today: string): SQL[] => [
  ...given([
    filter.measure && inArray(nationalPrograms.measure, filter.measure),
    filter.kind && inArray(nationalPrograms.kind, filter.kind),
    filter.status && (or(...filter.status.map((status) => hasStatus(status, today))) ?? sql`false`),
    filter.audiences && overlaps(nationalPrograms.audiences, filter.audiences),
    filter.patterns && overlaps(nationalPrograms.patterns, filter.patterns),
    filter.coveredExpenses && overlaps(nationalPrograms.coveredExpenses, filter.coveredExpenses),
    filter.prefectures &&
      or(
        sql`cardinality(${nationalPrograms.prefectures}) = 0`,
        sql`${nationalPrograms.prefectures} && ${sql.param([...filter.prefectures], nationalPrograms.prefectures)}`,
      ),
  ]),
  ...containsWords(nationalPrograms.searchText, filter.text ?? ""),
];

/** The rows of a status: the same rule as `statusOn`, in SQL. */
function hasStatus(status: Code<"ProgramStatus">, today: string): SQL | undefined {
  const { applyFrom, applyUntil, closedOn } = nationalPrograms;
  const isClosed = sql`(coalesce(${closedOn} <= ${today}, false) or coalesce(${applyUntil} < ${today}, false))`;
  if (status === "CLOSED") return isClosed;
  const isUpcoming = gt(applyFrom, today);
  if (status === "UPCOMING") return and(not(isClosed), isUpcoming);
  const hasBegun = or(isNull(applyFrom), lte(applyFrom, today));
  return and(not(isClosed), hasBegun, status === "OPEN" ? sql`${applyUntil} is not null` : isNull(applyUntil));
}

export const programPage = (db: Executor, request: PageRequest, conditions: readonly SQL[]) =>
  pageOf(db.select(programColumns).from(nationalPrograms).$dynamic(), request, conditions, nationalRegion);

/** A promise, since the builder counts anew for every `then`. */
export const countPrograms = async (db: Executor, conditions: readonly SQL[]): Promise<number> =>
  db.$count(nationalPrograms, and(...conditions));

export const programsByIds = (db: Executor, ids: readonly string[]) =>
  db
    .select(programColumns)
    .from(nationalPrograms)
    .where(inArray(nationalPrograms.id, [...ids]));

/** Locks a program for the rest of the transaction; undefined when there is none. */
export async function lockProgram(db: Executor, id: string): Promise<ProgramRow | undefined> {
  return (await db.select(programColumns).from(nationalPrograms).where(eq(nationalPrograms.id, id)).for("update"))[0];
}

export const insertProgram = (db: Executor, program: NewProgram) => db.insert(nationalPrograms).values(program);

/** Changes a program; its version goes up by one. */
export const updateProgram = (db: Executor, id: string, change: Partial<NewProgram>) =>
  db
    .update(nationalPrograms)
    .set({ ...change, version: sql`${nationalPrograms.version} + 1` })
    .where(eq(nationalPrograms.id, id));
