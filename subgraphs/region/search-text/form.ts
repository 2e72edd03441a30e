/**
 * The form in which texts are compared by search, of a document and of a query alike: NFKC (full and half width become one), lower
 * case, hiragana for katakana; what is neither letter nor digit parts words and is one space. What is written in several ways is
 * joined: a hyphen within a Latin word (know-how), a dot between kana (コワーキング・スペース), a dash typed for the prolonged
 * sound mark (リモ-ト). Variation selectors, which choose among shapes of one character, are left out.
 */
export interface SearchForm {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where in the original it comes from: the first unit and the one after the last. */
  readonly origins: readonly (readonly [from: number, to: number])[];
}

/** One character with the marks that belong to it, half-width (semi-)voiced sound marks included. */
const characters = /\P{M}[\p{M}\uff9e\uff9f]*|\p{M}+/gsu;
/** Nothing to see by itself: variation selectors, joiners, frames of emoji, voiced sound marks that belong to no kana. */
const ignorable = /\p{DI}|\p{Me}|\u3099|\u309a/gu;
const wordCharacter = /^[\p{L}\p{N}\p{M}]$/u;
const longSound = /^[ぁ-ゖー][-‐‑‒–—―−─][ぁ-ゖー]$/u;
const joint = /^[a-z0-9][-‐‑‒–—―−─][a-z0-9]$|^[ぁ-ゖー]・[ぁ-ゖー]$/u;

/** The form of a text, with where each of its characters comes from. */
export function searchForm(original: string): SearchForm {
  const folded = foldCharacters(original);
  const characters: string[] = [];
  const origins: (readonly [number, number])[] = [];
  folded.forEach(({ character, origin }, place) => {
    const written = writtenAs(character, folded[place - 1]?.character, folded[place + 1]?.character);
    if (written === "" || (written === " " && (characters.at(-1) ?? " ") === " ")) return;
    characters.push(written);
    for (let unit = 0; unit < written.length; unit++) origins.push(origin);
  });
  if (characters.at(-1) === " ") {
    characters.pop();
    origins.pop();
  }
  return { text: characters.join(""), origins };
}

/** A text as {@link searchForm} sees it, with its kana, white space and signs kept: where words are still to be found. */
export const readableForm = (text: string): string =>
  normalize(text).replaceAll(/(?<=[ぁ-ゖァ-ヶー])[-‐‑‒–—―−─](?=[ぁ-ゖァ-ヶー])/gu, "ー");

const normalize = (text: string): string => text.normalize("NFKC").replace(ignorable, "").toLowerCase();

interface Folded {
  readonly character: string;
  readonly origin: readonly [number, number];
}

function foldCharacters(original: string): Folded[] {
  const folded: Folded[] = [];
  for (const match of original.matchAll(characters)) {
    const origin = [match.index, match.index + match[0].length] as const;
    if (match[0].length === 1 && isPlain(match[0].charCodeAt(0))) {
      folded.push({ character: match[0], origin });
      continue;
    }
    for (const character of foldKana(normalize(match[0]))) folded.push({ character, origin });
  }
  return folded;
}

const foldKana = (text: string): string =>
  text.replace(/[ァ-ヶ]/gu, (katakana) => String.fromCharCode(katakana.charCodeAt(0) - 0x60));

/** Kanji, hiragana, ー, small Latin letters and digits: nearly all of most texts, and their own form; it spares them the rest. */
const isPlain = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3041 && code <= 0x3096) ||
  code === 0x30fc ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x30 && code <= 0x39);

/** What a character becomes between its neighbours: itself, a space, or nothing. */
function writtenAs(character: string, previous = "", next = ""): string {
  if (isPlain(character.charCodeAt(0)) || wordCharacter.test(character)) return character;
  const between = `${previous}${character}${next}`;
  if (longSound.test(between)) return "ー";
  return joint.test(between) ? "" : " ";
}
