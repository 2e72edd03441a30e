import type { Journey } from "./journey.ts";
import { nationJourneys } from "./nation.ts";
import { runJourneys } from "./run.ts";
import { shareJourneys } from "./share.ts";
import { solveJourneys } from "./solve.ts";

/** The ten journeys in order. */
export const journeys: readonly Journey[] = [...shareJourneys, ...solveJourneys, ...runJourneys, ...nationJourneys];
