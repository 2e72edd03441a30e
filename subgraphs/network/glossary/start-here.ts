import { codesOf, taxonomies, type Code, type TaxonomyName } from "../../../common/taxonomy.ts";
import type { ArchetypeRow, Bilingual, EmphasisRow } from "./queries.ts";

/**
 * Where a newcomer begins: the source's model of such a city as an ordered list, each suggestion with its reason. Only what the
 * source's sentences say counts as a suggestion; the rest follows without one.
 */

export interface Newcomer {
  readonly archetype: Code<"CityArchetype">;
  readonly access: Code<"SmallCityAccess"> | null;
  /** What the hub does already. */
  readonly functions: readonly Code<"CenterFunction">[];
}

export interface Suggestion<Name extends TaxonomyName> {
  readonly code: Code<Name>;
  readonly label: Bilingual;
  readonly emphasis: Code<"Emphasis"> | null;
  readonly why: Bilingual | null;
}

type Emphases = readonly Pick<EmphasisRow, "subjectKind" | "subjectCode" | "access" | "level">[];

/** All patterns, those that the model puts first before the others. */
export const suggestPatterns = (newcomer: Newcomer, emphases: Emphases): Suggestion<"TeleworkPattern">[] =>
  sorted(
    codesOf("TeleworkPattern").map((code) => {
      const emphasis = levelOf("PATTERN", code, newcomer, emphases);
      const why = emphasis && modelReason(newcomer);
      return { code, label: taxonomies.TeleworkPattern[code], emphasis, why };
    }),
  );

/** All functions, those that the model stresses or the hub does before the others. */
export const suggestFunctions = (newcomer: Newcomer, emphases: Emphases): Suggestion<"CenterFunction">[] =>
  sorted(
    codesOf("CenterFunction").map((code) => {
      const emphasis = levelOf("FUNCTION", code, newcomer, emphases);
      const reasons = [emphasis && modelReason(newcomer), newcomer.functions.includes(code) && ownReason(code)];
      return { code, label: taxonomies.CenterFunction[code], emphasis, why: allOf(reasons) };
    }),
  );

/** What the city is like: the variant where one is named. */
export const situationOf = (
  { situation, variants }: Pick<ArchetypeRow, "situation" | "variants">,
  access: Code<"SmallCityAccess"> | null,
): Bilingual => variants.find((variant) => variant.access === access)?.situation ?? situation;

/** An emphasis of one kind of small city counts for that kind, and for a newcomer who names none. */
function levelOf(
  kind: EmphasisRow["subjectKind"],
  code: string,
  { access }: Newcomer,
  emphases: Emphases,
): Code<"Emphasis"> | null {
  const found = emphases.find(
    (emphasis) =>
      emphasis.subjectKind === kind &&
      emphasis.subjectCode === code &&
      (access === null || emphasis.access === null || emphasis.access === access),
  );
  return found?.level ?? null;
}

const modelReason = ({ archetype, access }: Newcomer): Bilingual => {
  const city = taxonomies.CityArchetype[archetype];
  const kind = access && taxonomies.SmallCityAccess[access];
  return {
    ja: `同じ型の市（${city.ja}${kind ? `・${kind.ja}` : ""}）のモデルが中心に置いています。`,
    en: `The model of the same kind of city (${city.en}${kind ? `, ${kind.en}` : ""}) puts it first.`,
  };
};

const ownReason = (code: Code<"CenterFunction">): Bilingual => ({
  ja: `あなたの拠点の機能「${taxonomies.CenterFunction[code].ja}」です。`,
  en: `Your hub does it: ${taxonomies.CenterFunction[code].en}.`,
});

function allOf(reasons: readonly (Bilingual | false | null)[]): Bilingual | null {
  const given = reasons.filter((reason) => reason !== false && reason !== null);
  if (given.length === 0) return null;
  return { ja: given.map(({ ja }) => ja).join(""), en: given.map(({ en }) => en).join(" ") };
}

/** What has a reason before what has none, the model's before the hub's own; the source's order otherwise. */
const sorted = <Suggested extends Ranked>(suggestions: readonly Suggested[]): Suggested[] =>
  suggestions.toSorted((a, b) => rank(a) - rank(b));

type Ranked = Pick<Suggestion<"TeleworkPattern">, "emphasis" | "why">;

const rank = ({ emphasis, why }: Ranked): number => {
  if (emphasis === "PRIMARY") return 0;
  if (emphasis === "SECONDARY") return 1;
  return why ? 2 : 3;
};
