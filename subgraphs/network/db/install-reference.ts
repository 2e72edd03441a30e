import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Database } from "../../../common/database/database.ts";
import { codesOf, type Code } from "../../../common/taxonomy.ts";
import { searchTextOf } from "../glossary/search-text.ts";
import {
  diagramMeasures,
  functions,
  modelCities,
  patterns,
  places,
  points,
  stressedSubjects,
} from "./reference/model.ts";
import {
  archetypeEmphases,
  archetypes,
  centerFunctions,
  glossaryTerms,
  realizationPoints,
  teleworkPatterns,
  virtualPlaceKinds,
} from "./tables/glossary.ts";

const termFile = z.array(
  z.strictObject({
    term: z.string(),
    ja: z.string(),
    en: z.string(),
    kana: z.string(),
    definitionJa: z.string().nullable(),
    definitionEn: z.string().nullable(),
    note: z.string().nullable(),
    synonyms: z.array(z.string()),
  }),
);

/** The terms of the source document; throws when the file is damaged. */
export const readReferenceTerms = () =>
  termFile.parse(JSON.parse(readFileSync(new URL("./reference/glossary-terms.json", import.meta.url), "utf8")));

/**
 * Fills the glossary and the model of the source document into a database, as far as they are not there: what the secretariat has
 * changed meanwhile stays. One transaction, at every start.
 */
export async function installReference(db: Database, now: Date): Promise<void> {
  const terms = readReferenceTerms().map((term) => ({ ...term, searchText: searchTextOf(term), updatedAt: now }));
  await db.transaction(async (transaction) => {
    await transaction.insert(glossaryTerms).values(terms).onConflictDoNothing();
    await transaction.insert(teleworkPatterns).values(placed(patterns)).onConflictDoNothing();
    await transaction.insert(archetypes).values(placed(modelCities)).onConflictDoNothing();
    await transaction
      .insert(archetypeEmphases)
      .values(placed(codesOf("CityArchetype").flatMap(emphasesOf)))
      .onConflictDoNothing();
    await transaction.insert(realizationPoints).values(placed(points)).onConflictDoNothing();
    await transaction.insert(centerFunctions).values(placed(functions)).onConflictDoNothing();
    await transaction.insert(virtualPlaceKinds).values(placed(places)).onConflictDoNothing();
  });
}

const placed = <Row extends object>(rows: readonly Row[]): (Row & { readonly place: number })[] =>
  rows.map((row, index) => ({ ...row, place: index }));

/** Every subject of a model's diagram, with a level where a sentence names it. */
function emphasesOf(archetype: Code<"CityArchetype">): Omit<typeof archetypeEmphases.$inferInsert, "place">[] {
  const subjects = [
    ...codesOf("TeleworkPattern").map((subjectCode) => ({ subjectKind: "PATTERN" as const, subjectCode })),
    ...codesOf("CenterFunction").map((subjectCode) => ({ subjectKind: "FUNCTION" as const, subjectCode })),
    ...diagramMeasures.map((subjectCode) => ({ subjectKind: "MEASURE" as const, subjectCode })),
  ];
  return subjects.map((subject) => {
    const stressed = stressedSubjects[archetype].find(({ code }) => code === subject.subjectCode);
    return { ...subject, archetype, access: stressed?.access ?? null, level: stressed ? "PRIMARY" : null };
  });
}
