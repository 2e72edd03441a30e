import { describe, expect, test } from "vitest";
import { codesOf } from "../../../common/taxonomy.ts";
import { statusAfter, type RegionAct, type RegionStatus } from "./life-cycle.ts";

/** Act → the state after it for each state it may happen in; every other pair is refused. */
const expected: Readonly<Record<RegionAct, Partial<Record<RegionStatus, RegionStatus>>>> = {
  ADMIT: { APPLIED: "SANDBOX" },
  ACTIVATE: { SANDBOX: "ACTIVE" },
  SUSPEND: { ACTIVE: "SUSPENDED" },
  RESUME: { SUSPENDED: "ACTIVE" },
  LEAVE: { ACTIVE: "LEFT", SUSPENDED: "LEFT" },
  UPDATE_ADDRESS: { APPLIED: "APPLIED", SANDBOX: "SANDBOX", ACTIVE: "ACTIVE", SUSPENDED: "SUSPENDED" },
};

const acts = Object.keys(expected) as RegionAct[];
const pairs = acts.flatMap((act) =>
  codesOf("RegionStatus").map((status) => ({ act, status, after: expected[act][status] })),
);

describe("the life cycle of a region", () => {
  test.each(pairs)("$act of a region that is $status leads to $after", ({ act, status, after }) => {
    expect(statusAfter(act, status)).toBe(after);
  });

  test("all 30 pairs are tried", () => {
    expect(pairs).toHaveLength(30);
  });
});
