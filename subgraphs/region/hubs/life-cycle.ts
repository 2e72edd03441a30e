import type { Code } from "../../../common/taxonomy.ts";
import type { UserError } from "../../../common/writing/user-errors.ts";
import { toPath } from "../../../common/writing/checks.ts";

/** The states of a hub: how it runs, and how far it has come in joining the network. Staying where it is is always possible. */

type Steps<Status extends string> = Readonly<Record<Status, readonly Status[]>>;

/** A hub that has closed may be planned anew, but does not simply stand open again. */
export const operatingSteps: Steps<Code<"HubStatus">> = {
  PLANNED: ["OPEN", "CLOSED"],
  OPEN: ["PAUSED", "CLOSED"],
  PAUSED: ["OPEN", "CLOSED"],
  CLOSED: ["PLANNED"],
};

/** Whoever has left, or did not take up the invitation, can be invited again; nobody becomes a member without saying so. */
export const networkSteps: Steps<Code<"HubNetworkStatus">> = {
  MAPPED: ["INVITED"],
  INVITED: ["ONBOARDING", "MAPPED"],
  ONBOARDING: ["LIVE", "LEFT"],
  LIVE: ["LEFT"],
  LEFT: ["INVITED"],
};

/** Where a hub that is entered may begin. */
export const firstOperatingStatuses: readonly Code<"HubStatus">[] = ["PLANNED", "OPEN", "PAUSED"];
export const firstNetworkStatuses: readonly Code<"HubNetworkStatus">[] = ["MAPPED", "INVITED", "ONBOARDING"];

interface States {
  readonly status: Code<"HubStatus">;
  readonly networkStatus: Code<"HubNetworkStatus">;
}

interface Wanted {
  readonly status?: Code<"HubStatus"> | null | undefined;
  readonly networkStatus?: Code<"HubNetworkStatus"> | null | undefined;
}

/** The steps of a change that no hub in these states can take. */
export const stepMistakes = (from: States, to: Wanted): UserError[] => [
  ...forbiddenStep("status", operatingSteps, from.status, to.status),
  ...forbiddenStep("networkStatus", networkSteps, from.networkStatus, to.networkStatus),
];

function forbiddenStep<Status extends string>(
  field: string,
  steps: Steps<Status>,
  from: Status,
  to: Status | null | undefined,
): UserError[] {
  if (to == null || to === from || steps[from].includes(to)) return [];
  const message = `A hub cannot go from ${from} to ${to}. Possible: ${steps[from].join(", ")}.`;
  return [
    {
      code: "WRONG_STATE",
      path: toPath(field),
      message,
      messageJa: `${from} の拠点を ${to} にはできません。次にできるのは ${steps[from].join("、")} です。`,
    },
  ];
}

/** The states in which no hub begins. */
export const beginningMistakes = ({ status, networkStatus }: States): UserError[] => [
  ...forbiddenBeginning("status", firstOperatingStatuses, status),
  ...forbiddenBeginning("networkStatus", firstNetworkStatuses, networkStatus),
];

const forbiddenBeginning = <Status extends string>(
  field: string,
  first: readonly Status[],
  status: Status,
): UserError[] =>
  first.includes(status)
    ? []
    : [
        {
          code: "WRONG_STATE",
          path: toPath(field),
          message: `A hub does not begin as ${status}. Possible: ${first.join(", ")}.`,
          messageJa: `はじめから ${status} の拠点は登録できません。${first.join("、")} から選んでください。`,
        },
      ];
