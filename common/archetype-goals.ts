import type { Code } from "./taxonomy.ts";

/** What each model city works towards, as the source document says (slides 7 to 9); a hub may name goals of its own instead. */
export const archetypeGoals: Readonly<Record<Code<"CityArchetype">, readonly Code<"ArchetypeGoal">[]>> = {
  CORE_CITY: ["PROMOTE_U_TURN", "PREVENT_OUTFLOW", "STRENGTHEN_LOCAL_COMPANIES"],
  SMALL_CITY: ["PROMOTE_U_TURN", "RAISE_DAYTIME_POPULATION", "STRENGTHEN_LOCAL_TALENT"],
  ISLAND_OR_MOUNTAIN: ["NEW_STARTUPS", "INCREASE_MIGRANTS", "STRENGTHEN_LOCAL_TALENT"],
};
