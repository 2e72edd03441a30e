import { describe, expect, test } from "vitest";
import { codesOf, type Code } from "../../../common/taxonomy.ts";
import { Refusal } from "../../../common/writing/user-errors.ts";
import { requireSolutionStep } from "./solution-life-cycle.ts";

type Status = Code<"SolutionStatus">;

/** From each status to each: D done, A already so, W wrong state. */
const table: Readonly<Record<Status, string>> = {
  //             OFFERED TRIED HELPFUL NOT_HELPFUL ACCEPTED WITHDRAWN
  OFFERED: "A D D D D D",
  TRIED: "W A D D D D",
  HELPFUL: "W W A D D D",
  NOT_HELPFUL: "W W D A D D",
  ACCEPTED: "W W W W A W",
  WITHDRAWN: "W W W W W W",
};

describe("a solution", () => {
  const statuses = codesOf("SolutionStatus");
  const cases = statuses.flatMap((from) =>
    statuses.map((to, place): [Status, Status, string] => [from, to, table[from].split(" ")[place] ?? ""]),
  );

  test.each(cases)("that is %s becomes %s: %s", (from, to, expected) => {
    const codes = { D: "DONE", A: "ALREADY_DONE", W: "WRONG_STATE" } as const;
    expect(outcomeOf(() => requireSolutionStep(from, to))).toBe(codes[expected as keyof typeof codes]);
  });
});

function outcomeOf(check: () => void): string {
  try {
    check();
    return "DONE";
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.userErrors[0]?.code ?? "";
  }
}
