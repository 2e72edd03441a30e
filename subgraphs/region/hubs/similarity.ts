import { archetypeGoals } from "../../../common/archetype-goals.ts";
import { taxonomies, type Code, type TaxonomyName } from "../../../common/taxonomy.ts";
import type { HubProfileInput, SimilarityReason } from "./schema.generated.ts";

/**
 * "Hubs like mine": how much a hub shares with a profile. The score is the same in every region, since the pages of all regions are
 * merged by it; `similarity-queries.ts` has it as SQL, and a test holds the two equal.
 */

type Kind = Code<"SimilarityKind">;

/** What a hub is like, as far as it counts; also the profile that it is compared with. */
export interface Traits {
  readonly archetype: Code<"CityArchetype"> | null;
  readonly smallCityAccess: Code<"SmallCityAccess"> | null;
  readonly functions: readonly Code<"CenterFunction">[];
  readonly facilityOrigin: Code<"FacilityOrigin"> | null;
  readonly patterns: readonly Code<"TeleworkPattern">[];
  readonly goals: readonly Code<"ArchetypeGoal">[];
  readonly audiences: readonly Code<"Audience">[];
}

/** Weights of what is shared, 100 in all. Of several codes each counts for its part, rounded down. */
export const weights: Readonly<Record<Kind, number>> = {
  SAME_ARCHETYPE: 25,
  SAME_FUNCTIONS: 25,
  SAME_GOALS: 15,
  SAME_ACCESS: 10,
  SAME_FACILITY_ORIGIN: 10,
  SAME_PATTERNS: 10,
  SAME_AUDIENCES: 5,
};

/** A profile with each code once, and the goals of its model city where it names none. */
export function toTraits(profile: HubProfileInput): Traits {
  const { archetype = null, smallCityAccess = null, facilityOrigin = null } = profile;
  const goals = profile.goals.length > 0 || archetype === null ? profile.goals : archetypeGoals[archetype];
  return {
    archetype,
    smallCityAccess,
    facilityOrigin,
    functions: [...new Set(profile.functions)],
    patterns: [...new Set(profile.patterns)],
    goals: [...new Set(goals)],
    audiences: [...new Set(profile.audiences)],
  };
}

/** Each kind of likeness: the vocabulary of its codes, those of a side, and what a sentence begins with. */
const aspects: readonly Aspect[] = [
  aspect("SAME_ARCHETYPE", "CityArchetype", ({ archetype }) => [archetype], ["同じモデル市です", "Same model city"]),
  aspect("SAME_FUNCTIONS", "CenterFunction", ({ functions }) => functions, ["同じ機能があります", "Same functions"]),
  aspect("SAME_GOALS", "ArchetypeGoal", ({ goals }) => goals, ["同じ目標を掲げています", "Same goals"]),
  aspect("SAME_ACCESS", "SmallCityAccess", ({ smallCityAccess }) => [smallCityAccess], [
    "通勤の条件が同じです",
    "Same access to the metropolis",
  ]),
  aspect("SAME_FACILITY_ORIGIN", "FacilityOrigin", ({ facilityOrigin }) => [facilityOrigin], [
    "建物の由来が同じです",
    "Same kind of building",
  ]),
  aspect("SAME_PATTERNS", "TeleworkPattern", ({ patterns }) => patterns, ["同じパターンです", "Same patterns"]),
  aspect("SAME_AUDIENCES", "Audience", ({ audiences }) => audiences, ["対象者が同じです", "Same audiences"]),
];

interface Aspect {
  readonly kind: Kind;
  readonly labels: Readonly<Record<string, { readonly ja: string; readonly en: string }>>;
  readonly codesOf: (traits: Traits) => readonly (string | null)[];
  readonly begins: readonly [ja: string, en: string];
}

function aspect(kind: Kind, vocabulary: TaxonomyName, codesOf: Aspect["codesOf"], begins: Aspect["begins"]): Aspect {
  return { kind, labels: taxonomies[vocabulary], codesOf, begins };
}

/** What a hub shares with a profile, what weighs most first; their weights are its score. */
export const reasonsOf = (profile: Traits, hub: Traits): SimilarityReason[] =>
  aspects
    .flatMap(({ kind, labels, codesOf, begins: [ja, en] }) => {
      const wanted = codesOf(profile).filter((code) => code !== null);
      const theirs = codesOf(hub);
      const codes = wanted.filter((code) => theirs.includes(code));
      const weight = Math.floor((weights[kind] * codes.length) / Math.max(wanted.length, 1));
      if (weight === 0) return [];
      const named = (language: "ja" | "en") => codes.map((code) => labels[code]?.[language] ?? code);
      const messageJa = `${ja}：${named("ja").join("、")}`;
      return [{ kind, codes, weight, messageJa, messageEn: `${en}: ${named("en").join(", ")}` }];
    })
    .toSorted((a, b) => b.weight - a.weight);
