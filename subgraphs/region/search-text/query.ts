import { readableForm, searchForm } from "./form.ts";
import { bigramsOf, quoteLexeme, wordsOf } from "./vectors.ts";
import { synonymsOf } from "./synonyms.ts";

/** What a visitor typed, as Postgres searches it: literal `tsquery`, those for the rank empty when no word is seen. */
export interface SearchQuery {
  /** What a document must have, by pairs of characters. */
  readonly bigrams: string;
  /** What was typed, without synonyms, by pairs. */
  readonly typed: string;
  /** Any of the words that were typed. */
  readonly words: string;
  /** Any of the words of synonyms. */
  readonly synonymWords: string;
  /** Texts in search form, of which a document has at least one for each that was typed; for highlights. */
  readonly phrases: readonly { readonly text: string; readonly isSynonym: boolean }[];
}

/** Longer texts are no queries. */
export const maxQueryLength = 200;
const maxTerms = 10;
const maxAlternatives = 16;
/** Synonyms of so many neighbouring words are looked for (`satellite office`). */
const maxWordsOfSynonym = 3;

/**
 * A query of what was typed: all its words, each as a phrase or as one of its synonyms. Undefined when there is nothing to search
 * for: no letter and no digit.
 */
export function toSearchQuery(typed: string): SearchQuery | undefined {
  const terms = toTerms(typed);
  if (terms.length === 0) return undefined;
  return {
    bigrams: terms.map(toCondition).join(" & "),
    typed: terms.flatMap(({ phrases }) => phrases.map(toPhrase)).join(" & "),
    words: anyWordOf(terms.map(({ written }) => written)),
    synonymWords: anyWordOf(terms.flatMap(({ synonyms }) => synonyms)),
    phrases: terms.flatMap(({ phrases, synonyms }) => [
      ...phrases.map((text) => ({ text: withoutLastMark(text), isSynonym: false })),
      ...synonyms.map((text) => ({ text: withoutLastMark(text), isSynonym: true })),
    ]),
  };
}

const anyWordOf = (texts: readonly string[]): string =>
  [...new Set(texts.flatMap(wordsOf).filter((word) => !particles.has(word)))].map(quoteLexeme).join(" | ");

/** One word of a query, or several that are one in the dictionary of synonyms. */
interface Term {
  /** As typed, normalised. */
  readonly written: string;
  /** In search form, all of which a document must have. */
  readonly phrases: readonly string[];
  /** Texts in search form, any of which will do instead. */
  readonly synonyms: readonly string[];
}

function toTerms(typed: string): Term[] {
  const words = readableForm(typed)
    .split(/\s+/u)
    .flatMap(partsBetweenParticles)
    .filter((word) => formOf(word) !== "");
  const terms: Term[] = [];
  for (let place = 0; place < words.length && terms.length < maxTerms;) {
    const count = countOfSynonym(words.slice(place, place + maxWordsOfSynonym));
    terms.push(toTerm(words.slice(place, place + count)));
    place += count;
  }
  return terms;
}

const formOf = (text: string): string => searchForm(text).text;

/** How many of these words are one in the dictionary, the most that are; one when it knows none of them. */
const countOfSynonym = (words: readonly string[]): number =>
  words
    .map((_word, place) => words.length - place)
    .find((count) => synonymsOf(formOf(words.slice(0, count).join(" "))).length > 0) ?? 1;

function toTerm(words: readonly string[]): Term {
  const written = words.join(" ");
  const synonyms = new Set([...synonymsOf(formOf(written)), ...(words.length > 1 ? [] : variantsOf(written))]);
  return {
    written,
    phrases: words.flatMap((word) => formOf(word).split(" ")),
    synonyms: [...synonyms].slice(0, maxAlternatives),
  };
}

/** Words that only join others; what stands between them is looked for, in any order. */
const particles = new Set(["の", "を", "が", "に", "で", "と", "は", "へ", "や", "も", "から", "まで", "より"]);

const segmenter = new Intl.Segmenter("ja", { granularity: "word" });

const segmentsOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/** 空き家の活用 is 空き家 and 活用. Where a part would be of one character, too much would be cut by mistake. */
function partsBetweenParticles(word: string): string[] {
  if (synonymsOf(formOf(word)).length > 0) return [word];
  const parts = [""];
  for (const segment of segmentsOf(word)) {
    if (particles.has(segment)) parts.push("");
    else parts.push((parts.pop() ?? "") + segment);
  }
  return parts.every((part) => [...formOf(part)].length > 1) ? parts : [word];
}

/** A compound with one of its words replaced by each of its synonyms: 空き家バンク as 空家バンク. */
function variantsOf(word: string): string[] {
  const segments = segmentsOf(word);
  if (segments.length < 2) return [];
  return segments.flatMap((segment, place) =>
    synonymsOf(formOf(segment))
      .filter((synonym) => !isLatin(synonym) || isLatin(word))
      .map((synonym) => formOf([...segments.slice(0, place), synonym, ...segments.slice(place + 1)].join(""))),
  );
}

const isLatin = (text: string): boolean => /^[a-z0-9 ]+$/u.test(text);

function toCondition({ phrases, synonyms }: Term): string {
  const all = phrases.map(toPhrase).join(" & ");
  return `(${[...new Set([phrases.length > 1 ? `(${all})` : all, ...synonyms.map(toPhrase)])].join(" | ")})`;
}

/** A text in search form as a phrase of as few pairs as tell all its characters; the end of a word is met only where another follows. */
export function toPhrase(text: string): string {
  const pairs = bigramsOf(withoutLastMark(text)).slice(0, -1);
  if (pairs.length === 0) return `${quoteLexeme(text)}:*`;
  const last = pairs.length - 1;
  const places = pairs.map((_pair, place) => place).filter((place) => place % 2 === 0 || place === last);
  const steps = places.map((place, n) => {
    const distance = place - (places[n - 1] ?? place);
    return `${distance === 0 ? "" : ` <${distance}> `}${quoteLexeme(pairs[place] ?? "")}`;
  });
  return `(${steps.join("")})`;
}

/** サーバー finds サーバ too. A phrase is found within longer words, so it may leave the mark at its end out. */
const withoutLastMark = (text: string): string => text.replace(/(?<=[ぁ-ゖー]{3})ー$/u, "");
