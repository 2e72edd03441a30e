import { foldText } from "../../../common/fold-text.ts";

interface Searched {
  readonly term: string;
  readonly ja: string;
  readonly en: string;
  readonly kana: string;
  readonly definitionJa?: string | null | undefined;
  readonly definitionEn?: string | null | undefined;
  readonly synonyms?: readonly string[] | undefined;
}

/** What the text filter of the glossary looks through. */
export const searchTextOf = ({ term, ja, en, kana, definitionJa, definitionEn, synonyms = [] }: Searched): string =>
  foldText([term, ja, en, kana, definitionJa ?? "", definitionEn ?? "", ...synonyms].join("\n"));
