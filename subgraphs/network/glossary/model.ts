import type { Context } from "../context.ts";
import {
  allArchetypes,
  allCenterFunctions,
  allPatterns,
  allRealizationPoints,
  allVirtualPlaceKinds,
} from "./queries.ts";

/** The lists of the source document's model; each is short and read whole. */

export const listPatterns = ({ db }: Context) => allPatterns(db);
export const listArchetypes = ({ db }: Context) => allArchetypes(db);
export const listRealizationPoints = ({ db }: Context) => allRealizationPoints(db);
export const listCenterFunctions = ({ db }: Context) => allCenterFunctions(db);
export const listVirtualPlaceKinds = ({ db }: Context) => allVirtualPlaceKinds(db);
