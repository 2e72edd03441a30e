/**
 * The laws that a hub names, by their names alone, so that they can be counted: 建築基準法第87条(用途の変更)・旅館業法 is
 * 建築基準法 and 旅館業法; 同法 is the law before it. What has no such form counts as it is written.
 */
export function lawsOf(text: string): string[] {
  const laws: string[] = [];
  for (const part of text
    .normalize("NFKC")
    .replace(/\([^)]*\)/gu, "")
    .split(/[・、,;/\n]|および|及び|ならびに|並びに|または|又は/u)) {
    const name = part.replace(/第\s*\d.*$/u, "").trim();
    const previous = laws.findLast((law) => law.endsWith("法"));
    const law = previous === undefined ? name : name.replace(/^同法/u, previous);
    if (law !== "" && !laws.includes(law)) laws.push(law);
  }
  return laws.length > 0 ? laws : [text.trim()];
}
