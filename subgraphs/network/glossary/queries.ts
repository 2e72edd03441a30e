import { and, asc, eq, getTableColumns, inArray, sql } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import { queryWords } from "../../../common/fold-text.ts";
import type { Code } from "../../../common/taxonomy.ts";
import {
  archetypeEmphases,
  archetypes,
  centerFunctions,
  glossaryTerms,
  realizationPoints,
  teleworkPatterns,
  virtualPlaceKinds,
  type Bilingual,
} from "../db/tables/glossary.ts";

const { searchText: _searchText, ...termColumns } = getTableColumns(glossaryTerms);

export type TermRow = Awaited<ReturnType<typeof termsByCodes>>[number];
export type { Bilingual };
export type NewTerm = typeof glossaryTerms.$inferInsert;
export type PatternRow = typeof teleworkPatterns.$inferSelect;
export type ArchetypeRow = typeof archetypes.$inferSelect;
export type EmphasisRow = typeof archetypeEmphases.$inferSelect;
export type RealizationPointRow = typeof realizationPoints.$inferSelect;
export type CenterFunctionRow = typeof centerFunctions.$inferSelect;
export type VirtualPlaceKindRow = typeof virtualPlaceKinds.$inferSelect;

export interface TermFilter {
  readonly terms?: readonly string[] | null | undefined;
  readonly text?: string | null | undefined;
}

/** In the order of their reading. */
export const findTerms = (db: Executor, { terms, text }: TermFilter) =>
  db
    .select(termColumns)
    .from(glossaryTerms)
    .where(
      and(
        terms ? inArray(glossaryTerms.term, [...terms]) : undefined,
        ...queryWords(text ?? "").map((word) => sql`strpos(${glossaryTerms.searchText}, ${word}) > 0`),
      ),
    )
    .orderBy(asc(glossaryTerms.kana), asc(glossaryTerms.term));

export const termsByCodes = (db: Executor, terms: readonly string[]) =>
  db
    .select(termColumns)
    .from(glossaryTerms)
    .where(inArray(glossaryTerms.term, [...terms]));

/** Locks a term for the rest of the transaction; undefined when there is none. */
export async function lockTerm(db: Executor, term: string): Promise<TermRow | undefined> {
  return (await db.select(termColumns).from(glossaryTerms).where(eq(glossaryTerms.term, term)).for("update"))[0];
}

/** Adds a term; false when it is there. */
export async function insertTerm(db: Executor, term: NewTerm): Promise<boolean> {
  const inserted = await db
    .insert(glossaryTerms)
    .values(term)
    .onConflictDoNothing()
    .returning({ term: glossaryTerms.term });
  return inserted.length > 0;
}

/** Changes a term; its version goes up by one. */
export const updateTerm = (db: Executor, { term, ...change }: NewTerm) =>
  db
    .update(glossaryTerms)
    .set({ ...change, version: sql`${glossaryTerms.version} + 1` })
    .where(eq(glossaryTerms.term, term));

/** Lists that resolvers hand on: a promise, since a query builder runs anew for every `then`. */
export const allPatterns = async (db: Executor) =>
  db.select().from(teleworkPatterns).orderBy(asc(teleworkPatterns.place));
export const allArchetypes = async (db: Executor) => db.select().from(archetypes).orderBy(asc(archetypes.place));
export const allRealizationPoints = async (db: Executor) =>
  db.select().from(realizationPoints).orderBy(asc(realizationPoints.place));
export const allCenterFunctions = async (db: Executor) =>
  db.select().from(centerFunctions).orderBy(asc(centerFunctions.place));
export const allVirtualPlaceKinds = async (db: Executor) =>
  db.select().from(virtualPlaceKinds).orderBy(asc(virtualPlaceKinds.place));

export const emphasesOfArchetypes = (db: Executor, codes: readonly string[]) =>
  db
    .select()
    .from(archetypeEmphases)
    .where(inArray(archetypeEmphases.archetype, codes as Code<"CityArchetype">[]))
    .orderBy(asc(archetypeEmphases.place));
