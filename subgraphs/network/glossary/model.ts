import { taxonomies } from "../../../common/taxonomy.ts";
import type { Context } from "../context.ts";
import {
  allArchetypes,
  allCenterFunctions,
  allPatterns,
  allRealizationPoints,
  allVirtualPlaceKinds,
} from "./queries.ts";
import { situationOf, suggestFunctions, suggestPatterns, type Newcomer } from "./start-here.ts";

/** The lists of the source document's model; each is short and read whole. */

export const listPatterns = ({ db }: Context) => allPatterns(db);
export const listArchetypes = ({ db }: Context) => allArchetypes(db);
export const listRealizationPoints = ({ db }: Context) => allRealizationPoints(db);
export const listCenterFunctions = ({ db }: Context) => allCenterFunctions(db);
export const listVirtualPlaceKinds = ({ db }: Context) => allVirtualPlaceKinds(db);

/** The model of the newcomer's city, what it puts first and why; null where the model is not there. */
export async function startHere(newcomer: Newcomer, { db, loaders }: Context) {
  const archetype = (await allArchetypes(db)).find(({ code }) => code === newcomer.archetype);
  if (!archetype) return null;
  const emphases = await loaders.emphasesByArchetype.load(archetype.code);
  return {
    archetype,
    access: newcomer.access,
    situation: situationOf(archetype, newcomer.access),
    goals: archetype.goals.map((code) => ({ code, label: taxonomies.ArchetypeGoal[code] })),
    patterns: suggestPatterns(newcomer, emphases),
    functions: suggestFunctions(newcomer, emphases),
  };
}
