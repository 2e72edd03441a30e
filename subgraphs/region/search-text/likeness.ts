import { searchForm, readableForm } from "./form.ts";
import { toPhrase } from "./query.ts";
import { synonymsOf } from "./synonyms.ts";

/**
 * What a draft is about, for finding what is like it. A draft is no query: nobody means all of its words. So it becomes terms, any of
 * which may be found, and what has more and weightier ones is liker. A weight depends on the draft alone, never on how frequent a word
 * is in a region, so that likeness compares between regions.
 */
export interface LikenessTerm {
  /** As written in the draft. */
  readonly word: string;
  /** A `tsquery` of the word or any of its synonyms, by pairs of characters. */
  readonly bigrams: string;
  readonly weight: number;
}

const maxTerms = 16;
const maxSynonyms = 8;
/** So many neighbouring words are one in the dictionary of synonyms. */
const maxWordsOfSynonym = 4;
/** So much of a text is looked at. */
const maxCharacters = 2_000;
const titleWeight = 2;
/** A word with synonyms is one of the field. */
const knownWeight = 2;

/** Words of the field that everything here is about, and words about nothing. */
const common = new Set(
  "テレワーク 拠点 地域 企業 会社 課題 問題 場合 必要 利用 運営 現在 今年 来年 年度 一年 一部 以上 方法"
    .split(" ")
    .map((word) => searchForm(word).text),
);

const segmenter = new Intl.Segmenter("ja", { granularity: "word" });
const runs = /[\p{L}\p{N}\p{M}ー]{1,200}(?:-[a-z0-9]{1,40})?/gu;

/** The terms of a draft, those of its title first; none where no word is seen. */
export function likenessTerms({
  title,
  body,
}: {
  readonly title: string;
  readonly body: string;
}): readonly LikenessTerm[] {
  const terms = new Map<string, LikenessTerm>();
  const add = (text: string, weight: number): void => {
    for (const { word, form, synonyms } of wordsIn(text)) {
      if (terms.size >= maxTerms || terms.has(form)) continue;
      const bigrams = [form, ...synonyms.slice(0, maxSynonyms)].map(toPhrase).join(" | ");
      terms.set(form, { word, bigrams: `(${bigrams})`, weight: weight * (synonyms.length > 0 ? knownWeight : 1) });
    }
  };
  add(title, titleWeight);
  add(body, 1);
  return [...terms.values()];
}

interface Word {
  readonly word: string;
  readonly form: string;
  readonly synonyms: readonly string[];
}

function wordsIn(text: string): Word[] {
  const found: Word[] = [];
  for (const [run] of readableForm(text.slice(0, maxCharacters)).matchAll(runs)) {
    const segments = [...segmenter.segment(run)].map(({ segment }) => segment);
    for (let place = 0; place < segments.length;) {
      const count = countOfTerm(segments.slice(place, place + maxWordsOfSynonym));
      const word = segments.slice(place, place + count).join("");
      const form = searchForm(word).text;
      if (isTelling(word, form)) found.push({ word, form, synonyms: synonymsOf(form) });
      place += count;
    }
  }
  return found;
}

/** How many of these words are one: the most that the dictionary has as one, or a word with its ending of one character (運営費). */
function countOfTerm(segments: readonly string[]): number {
  const counts = segments.map((_segment, place) => segments.length - place);
  const known = counts.find((count) => synonymsOf(searchForm(segments.slice(0, count).join("")).text).length > 0);
  const [first = "", second = ""] = segments;
  return (
    known ??
    (/\p{Script=Han}$/u.test(first) && /^(?![後前中内外上下間時目等年月日])\p{Script=Han}$/u.test(second) ? 2 : 1)
  );
}

/** Two characters or more, not of hiragana alone (which join others), no number, and not one of the words that all texts have. */
const isTelling = (word: string, form: string): boolean =>
  [...form].length > 1 && !/^[ぁ-ゖー]+$/u.test(word) && !/^\p{N}+$/u.test(word) && !common.has(form);
