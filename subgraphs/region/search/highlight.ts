import { searchForm } from "../search-text/form.ts";
import type { SearchQuery } from "../search-text/query.ts";

/** A piece of a text, and whether it is what was searched for. */
export interface TextPart {
  readonly text: string;
  readonly isMatch: boolean;
}

type Phrases = SearchQuery["phrases"];
/** From and to, in UTF-16 units of a text. */
type Span = readonly [from: number, to: number];

/** A text, cut where matches begin and end. */
export const highlight = (text: string, phrases: Phrases): TextPart[] => cut(text, matchesIn(text, phrases));

/** Whether a text has one of the words as they were typed, not only a synonym of one. */
export const hasTypedWord = (text: string, phrases: Phrases): boolean =>
  matchesIn(
    text,
    phrases.filter(({ isSynonym }) => !isSynonym),
  ).length > 0;

const snippetLength = 140;
/** So much of the text stands before the first match. */
const leadLength = 30;
/** Longer texts are looked through to here. */
const maxSearched = 20_000;

/** The part of a text with most matches; its beginning when there is none. */
export function snippetOf(body: string, phrases: Phrases): TextPart[] {
  const text = body.slice(0, maxSearched).replaceAll(/\s+/gu, " ").trim();
  if (text === "") return [];
  const matches = matchesIn(text, phrases);
  const [from, to] = window(text, matches);
  const shown = matches
    .filter(([start, end]) => start >= from && end <= to)
    .map(([a, b]) => [a - from, b - from] as const);
  const parts = cut(text.slice(from, to), shown);
  const before = from > 0 ? [{ text: "…", isMatch: false }] : [];
  const after = to < text.length ? [{ text: "…", isMatch: false }] : [];
  return joinPlain([...before, ...parts, ...after]);
}

/** Where the matches of a text are, in order and without overlap. */
function matchesIn(text: string, phrases: Phrases): Span[] {
  const form = searchForm(text);
  const spans = phrases
    .flatMap((phrase) => placesOf(form.text, phrase.text))
    .flatMap(([first, next]) => {
      const [from] = form.origins[first] ?? [];
      const [, to] = form.origins[next - 1] ?? [];
      return from === undefined || to === undefined ? [] : [[from, to] as const];
    });
  return joinSpans(spans.toSorted(([a], [b]) => a - b));
}

function placesOf(form: string, phrase: string): Span[] {
  const places: Span[] = [];
  for (let place = form.indexOf(phrase); place >= 0; place = form.indexOf(phrase, place + phrase.length)) {
    places.push([place, place + phrase.length]);
  }
  return places;
}

function joinSpans(sorted: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const [from, to] of sorted) {
    const last = joined.at(-1);
    if (last && from <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
    else joined.push([from, to]);
  }
  return joined;
}

/** The stretch of a text with most matches, not cutting through a surrogate pair. */
function window(text: string, matches: readonly Span[]): Span {
  const starts = matches.map(([from]) => Math.max(0, Math.min(from - leadLength, text.length - snippetLength)));
  const count = (start: number): number =>
    matches.filter(([from, to]) => from >= start && to <= start + snippetLength).length;
  const best = starts.reduce((chosen, start) => (count(start) > count(chosen) ? start : chosen), starts[0] ?? 0);
  return [wholeCharacter(text, best), wholeCharacter(text, Math.min(text.length, best + snippetLength))];
}

const wholeCharacter = (text: string, place: number): number =>
  /[\udc00-\udfff]/u.test(text.charAt(place)) ? place - 1 : place;

function cut(text: string, matches: readonly Span[]): TextPart[] {
  const ends = [...matches, [text.length, text.length] as const];
  const parts = ends.flatMap(([from, to], place) => [
    { text: text.slice(ends[place - 1]?.[1] ?? 0, from), isMatch: false },
    { text: text.slice(from, to), isMatch: true },
  ]);
  return parts.filter((part) => part.text !== "");
}

const joinPlain = (parts: readonly TextPart[]): TextPart[] =>
  parts.reduce<TextPart[]>((joined, part) => {
    const last = joined.at(-1);
    if (!last || last.isMatch || part.isMatch) return [...joined, part];
    return [...joined.slice(0, -1), { text: last.text + part.text, isMatch: false }];
  }, []);
