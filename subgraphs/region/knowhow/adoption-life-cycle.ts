import type { Code } from "../../../common/taxonomy.ts";

/** The life cycle of adoptions; that of articles is `../content/life-cycle.ts`. */
export type AdoptionStatus = Code<"AdoptionStatus">;

/** The statuses that may follow each; giving up is the end, and the hub may then begin anew. */
const following: Readonly<Record<AdoptionStatus, readonly AdoptionStatus[]>> = {
  INTERESTED: ["TRYING", "ABANDONED"],
  TRYING: ["ADOPTED", "ABANDONED"],
  ADOPTED: ["ABANDONED"],
  ABANDONED: [],
};

/** The statuses an adoption may begin with. */
const first: readonly AdoptionStatus[] = ["INTERESTED", "TRYING"];

export const mayBeginAs = (status: AdoptionStatus): boolean => first.includes(status);

/** Whether a report may lead from one status to another, or add to what was said in the same one. */
export const mayFollow = (from: AdoptionStatus, to: AdoptionStatus): boolean =>
  following[from].includes(to) || (from === to && from !== "ABANDONED");
