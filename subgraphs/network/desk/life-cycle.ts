import type { Code } from "../../../common/taxonomy.ts";

export type NominationState = Code<"NominationState">;

export type NominationAct =
  | "NOMINATE"
  | "ENDORSE"
  | "RECOMMEND"
  | "WAIVE_CHECK"
  | "REQUEST_CHANGES"
  | "DECLINE"
  | "APPROVE"
  | "WITHDRAW"
  | "CANCEL_EMBARGO"
  | "COMMENT";

/** The states in which a nomination is being worked on; a content has at most one of these. */
export const openStates = ["PROPOSED", "NOMINATED", "CHANGES_REQUESTED"] as const satisfies readonly NominationState[];

/**
 * PROPOSED → NOMINATED → APPROVED, with a way back through CHANGES_REQUESTED and several ways out. For each act on a nomination
 * that is there, the states in which it may happen and the state afterwards. NOMINATE goes on with a newer version; where there is
 * nothing open it begins a nomination. EXPIRED comes by itself.
 */
const lifeCycle: Readonly<Record<NominationAct, Readonly<Partial<Record<NominationState, NominationState>>>>> = {
  NOMINATE: { PROPOSED: "NOMINATED", NOMINATED: "NOMINATED", CHANGES_REQUESTED: "NOMINATED" },
  ENDORSE: { PROPOSED: "NOMINATED" },
  RECOMMEND: { PROPOSED: "PROPOSED", NOMINATED: "NOMINATED" },
  WAIVE_CHECK: { PROPOSED: "PROPOSED", NOMINATED: "NOMINATED" },
  REQUEST_CHANGES: { PROPOSED: "CHANGES_REQUESTED", NOMINATED: "CHANGES_REQUESTED" },
  DECLINE: { PROPOSED: "DECLINED", NOMINATED: "DECLINED", CHANGES_REQUESTED: "DECLINED" },
  APPROVE: { NOMINATED: "APPROVED" },
  WITHDRAW: { PROPOSED: "WITHDRAWN", NOMINATED: "WITHDRAWN", CHANGES_REQUESTED: "WITHDRAWN" },
  CANCEL_EMBARGO: { APPROVED: "WITHDRAWN" },
  COMMENT: {
    PROPOSED: "PROPOSED",
    NOMINATED: "NOMINATED",
    CHANGES_REQUESTED: "CHANGES_REQUESTED",
    DECLINED: "DECLINED",
    APPROVED: "APPROVED",
  },
};

/** The state of a nomination after an act; undefined when the act may not happen in this state. */
export const stateAfter = (act: NominationAct, state: NominationState): NominationState | undefined =>
  lifeCycle[act][state];

/** The states in which an act may happen. */
export const statesBefore = (act: NominationAct): readonly string[] => Object.keys(lifeCycle[act]);
