import type { Code } from "../../../common/taxonomy.ts";

export type RegionStatus = Code<"RegionStatus">;

export type RegionAct = "ADMIT" | "ACTIVATE" | "SUSPEND" | "RESUME" | "LEAVE" | "UPDATE_ADDRESS";

/**
 * APPLIED → SANDBOX → ACTIVE ↔ SUSPENDED → LEFT: for each act, the states in which it may happen, and the state afterwards.
 * A region may leave without having been suspended first; whoever has left stays so.
 */
const lifeCycle: Readonly<Record<RegionAct, Readonly<Partial<Record<RegionStatus, RegionStatus>>>>> = {
  ADMIT: { APPLIED: "SANDBOX" },
  ACTIVATE: { SANDBOX: "ACTIVE" },
  SUSPEND: { ACTIVE: "SUSPENDED" },
  RESUME: { SUSPENDED: "ACTIVE" },
  LEAVE: { ACTIVE: "LEFT", SUSPENDED: "LEFT" },
  UPDATE_ADDRESS: { APPLIED: "APPLIED", SANDBOX: "SANDBOX", ACTIVE: "ACTIVE", SUSPENDED: "SUSPENDED" },
};

/** The state of a region after an act; undefined when the act may not happen in this state. */
export const statusAfter = (act: RegionAct, status: RegionStatus): RegionStatus | undefined => lifeCycle[act][status];

/** The states in which an act may happen. */
export const statusesBefore = (act: RegionAct): readonly string[] => Object.keys(lifeCycle[act]);

/** The states in which a region is part of the network: listed for everybody, and its IDs mean something. */
export const memberStatuses: readonly RegionStatus[] = ["ACTIVE", "SUSPENDED"];
