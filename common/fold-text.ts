/**
 * Folds a text for comparison: NFKC (full- and half-width become one), lower case, katakana to hiragana, white space (and NUL,
 * which Postgres cannot hold) to one space.
 * Index and query go through the same fold.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll("\0", " ")
    .toLowerCase()
    .replace(/[ァ-ヶ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/\s+/gu, " ")
    .trim();
}

/** The words of a query, folded; at most ten. */
export const queryWords = (text: string): string[] => foldText(text).split(" ").filter(Boolean).slice(0, 10);
