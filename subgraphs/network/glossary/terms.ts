import type { Code } from "../../../common/taxonomy.ts";
import type { Context } from "../context.ts";
import { findTerms, type Bilingual, type TermFilter, type TermRow } from "./queries.ts";

/** A term with the language that its label and definition are wanted in. */
export type ShownTerm = TermRow & { readonly wanted: Code<"Language"> };

export async function listTerms(filter: TermFilter, wanted: Code<"Language">, { db }: Context): Promise<ShownTerm[]> {
  return (await findTerms(db, filter)).map((row) => ({ ...row, wanted }));
}

export interface LocalizedText {
  readonly value: string;
  readonly language: Code<"Language">;
  readonly isMachineTranslated: boolean;
}

/** The text in the wanted language, or else the original in Japanese; easy Japanese is not kept here. */
export function localize(wanted: Code<"Language">, ja: string, en: string | null): LocalizedText {
  const isEnglish = wanted === "EN" && en !== null;
  return { value: isEnglish ? en : ja, language: isEnglish ? "EN" : "JA", isMachineTranslated: false };
}

/** A glossary definition in both languages; null unless it is there in both. */
export const bilingualDefinition = (term: TermRow | null): Bilingual | null =>
  term?.definitionJa != null && term.definitionEn != null ? { ja: term.definitionJa, en: term.definitionEn } : null;
