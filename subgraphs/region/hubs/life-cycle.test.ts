import { describe, expect, test } from "vitest";
import { codesOf } from "../../../common/taxonomy.ts";
import {
  beginningMistakes,
  firstNetworkStatuses,
  firstOperatingStatuses,
  networkSteps,
  operatingSteps,
  stepMistakes,
} from "./life-cycle.ts";

/** Every pair of states, by what the life cycles say: stay, go or be refused. */
const operating = codesOf("HubStatus").flatMap((from) =>
  codesOf("HubStatus").map((to) => ({ from, to, isPossible: from === to || operatingSteps[from].includes(to) })),
);
const network = codesOf("HubNetworkStatus").flatMap((from) =>
  codesOf("HubNetworkStatus").map((to) => ({ from, to, isPossible: from === to || networkSteps[from].includes(to) })),
);

const codesAndPaths = (mistakes: ReturnType<typeof stepMistakes>) => mistakes.map(({ code, path }) => [code, ...path]);

describe("a hub's operation", () => {
  test.each(operating)("from $from to $to: possible is $isPossible", ({ from, to, isPossible }) => {
    const mistakes = stepMistakes({ status: from, networkStatus: "LIVE" }, { status: to });
    expect(codesAndPaths(mistakes)).toEqual(isPossible ? [] : [["WRONG_STATE", "input", "status"]]);
  });

  test("begins, pauses, goes on, closes and is planned anew", () => {
    const path = ["PLANNED", "OPEN", "PAUSED", "OPEN", "CLOSED", "PLANNED"] as const;
    const refused = path.slice(1).flatMap((to, i) => {
      const from = path[i] ?? to;
      return stepMistakes({ status: from, networkStatus: "LIVE" }, { status: to });
    });
    expect(refused).toEqual([]);
  });
});

describe("a hub's way into the network", () => {
  test.each(network)("from $from to $to: possible is $isPossible", ({ from, to, isPossible }) => {
    const mistakes = stepMistakes({ status: "OPEN", networkStatus: from }, { networkStatus: to });
    expect(codesAndPaths(mistakes)).toEqual(isPossible ? [] : [["WRONG_STATE", "input", "networkStatus"]]);
  });

  test("is MAPPED, INVITED, ONBOARDING, LIVE, LEFT, and skips nothing", () => {
    expect(networkSteps.MAPPED).not.toContain("LIVE");
    expect(networkSteps.INVITED).not.toContain("LIVE");
    expect(networkSteps.LEFT).toEqual(["INVITED"]);
  });
});

test("what a change does not say is no step", () => {
  expect(stepMistakes({ status: "CLOSED", networkStatus: "LEFT" }, { status: null })).toEqual([]);
});

test.each(
  codesOf("HubStatus").flatMap((status) =>
    codesOf("HubNetworkStatus").map((networkStatus) => ({ status, networkStatus })),
  ),
)("a hub begins as $status and $networkStatus only where that is a beginning", (states) => {
  const expected = [
    ...(firstOperatingStatuses.includes(states.status) ? [] : [["WRONG_STATE", "input", "status"]]),
    ...(firstNetworkStatuses.includes(states.networkStatus) ? [] : [["WRONG_STATE", "input", "networkStatus"]]),
  ];
  expect(codesAndPaths(beginningMistakes(states))).toEqual(expected);
});
