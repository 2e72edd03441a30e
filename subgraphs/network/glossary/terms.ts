import type { Code } from "../../../common/taxonomy.ts";
import type { Context } from "../context.ts";
import { findTerms, type Bilingual, type TermFilter, type TermRow } from "./queries.ts";

/** A term with the language that its label and definition are wanted in. */
export type ShownTerm = TermRow & { readonly wanted: Code<"Language"> };

export async function listTerms(filter: TermFilter, wanted: Code<"Language">, { db }: Context): Promise<ShownTerm[]> {
  return (await findTerms(db, filter)).map((row) => ({ ...row, wanted }));
}

/** A glossary definition in both languages; null unless it is there in both. */
export const bilingualDefinition = (term: TermRow | null): Bilingual | null =>
  term?.definitionJa != null && term.definitionEn != null ? { ja: term.definitionJa, en: term.definitionEn } : null;
