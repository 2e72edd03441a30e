import { codesOf, taxonomies, type Code } from "../../../common/taxonomy.ts";

/** What statistics are grouped by, and how a facet's codes are called. */

export type StatsGroup = Code<"StatsGroup">;

const vocabularies = {
  PATTERN: "TeleworkPattern",
  FUNCTION: "CenterFunction",
  ARCHETYPE: "CityArchetype",
  CATEGORY: "IssueCategory",
} as const satisfies Readonly<Record<Exclude<StatsGroup, "REGION">, keyof typeof taxonomies>>;

/** The keys of a group that a region tells of, with nothing in them too: its own code, or every code of the vocabulary. */
export const keysOf = (groupBy: StatsGroup, region: string): readonly string[] =>
  groupBy === "REGION" ? [region] : codesOf(vocabularies[groupBy]);

/** A key as people say it; easy Japanese has the words of Japanese. */
export function labelOf(
  { groupBy, key, regionName }: { readonly groupBy: StatsGroup; readonly key: string; readonly regionName: string },
  language: Code<"Language">,
): string {
  if (groupBy === "REGION") return regionName;
  const terms: Readonly<Record<string, { readonly ja: string; readonly en: string }>> =
    taxonomies[vocabularies[groupBy]];
  const label = terms[key];
  return (language === "EN" ? label?.en : label?.ja) ?? key;
}
