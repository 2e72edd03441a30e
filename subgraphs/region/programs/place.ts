import type { ProgramRow } from "./queries.ts";

/** The municipality that a program or event is filed under, with the one that it was merged into. */
export const placeOf = ({ municipality, successor }: Pick<ProgramRow, "municipality" | "successor">) =>
  municipality && { ...municipality, successor };
