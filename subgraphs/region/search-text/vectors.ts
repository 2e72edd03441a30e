import { readableForm, searchForm } from "./form.ts";

/**
 * What Postgres is given to search, made here since it has no tokenizer of Japanese. Two vectors of a document, both in the literal
 * form of `tsvector`: all pairs of neighbouring characters with their positions, which find any part of a text as a phrase, and the
 * words that `Intl.Segmenter` sees, which tell a word from a chance run of letters and serve the rank alone. Titles weigh A, bodies D.
 */
export interface SearchVectors {
  readonly bigrams: string;
  readonly words: string;
}

/** Postgres counts no position beyond this, and keeps 255 of a lexeme. */
const maxPosition = 16_383;
const maxPositions = 255;
/** So many characters of a document are searched; a vector holds 1 MB. Beyond `maxPosition` they are found by pairs, not by phrases. */
const maxCharacters = 50_000;
/** No word is longer; Postgres takes lexemes of 2 kB. */
const maxWordLength = 60;

/** The vectors of a document. */
export function toSearchVectors(titles: readonly string[], body: string): SearchVectors {
  const title = titles.join("\n").slice(0, maxCharacters);
  const rest = body.slice(0, maxCharacters - title.length);
  return {
    bigrams: toVector(bigramsOf(searchForm(title).text), bigramsOf(searchForm(rest).text)),
    words: toVector(wordsOf(title), wordsOf(rest)),
  };
}

/** Every character with its successor; the last of a word alone, so that a single character is found as a prefix. */
export function bigramsOf(form: string): string[] {
  return form
    .split(" ")
    .filter(Boolean)
    .flatMap((word) => {
      const characters = [...word];
      return characters.map((character, place) => character + (characters[place + 1] ?? ""));
    });
}

const segmenter = new Intl.Segmenter("ja", { granularity: "word" });

/** The segmenter takes time by the square of a run of letters; the few words cut at these ends still count as pairs. */
const runs = /[\p{L}\p{N}\p{M}]{1,200}/gu;

/** The words of a text, in search form. Words are told apart before kana are folded, since katakana helps to see them. */
export const wordsOf = (text: string): string[] =>
  (readableForm(text).match(runs) ?? [])
    .flatMap((run) => [...segmenter.segment(run)])
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => searchForm(segment).text)
    .filter((word) => word !== "" && word.length <= maxWordLength && !word.includes(" "));

/** A quoted lexeme of `tsvector` and `tsquery`. */
export const quoteLexeme = (lexeme: string): string => `'${lexeme.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;

function toVector(title: readonly string[], body: readonly string[]): string {
  const positions = new Map<string, string[]>();
  [...title, ...body].forEach((lexeme, place) => {
    const known = positions.get(lexeme) ?? [];
    const position = Math.min(place + 1, maxPosition);
    const entry = place < title.length ? `${position}A` : `${position}`;
    if (known.length < maxPositions && known.at(-1) !== entry) known.push(entry);
    positions.set(lexeme, known);
  });
  return [...positions].map(([lexeme, places]) => `${quoteLexeme(lexeme)}:${places.join(",")}`).join(" ");
}
