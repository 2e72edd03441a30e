import { expect, test } from "vitest";
import { codesOf } from "../../../common/taxonomy.ts";
import { mayBeginAs, mayFollow } from "./adoption-life-cycle.ts";

const statuses = codesOf("AdoptionStatus");

test("an adoption begins as an interest or a try", () => {
  expect(statuses.filter(mayBeginAs)).toEqual(["INTERESTED", "TRYING"]);
});

test.each([
  ["INTERESTED", ["INTERESTED", "TRYING", "ABANDONED"]],
  ["TRYING", ["TRYING", "ADOPTED", "ABANDONED"]],
  ["ADOPTED", ["ADOPTED", "ABANDONED"]],
  ["ABANDONED", []],
] as const)("%s may be reported on as %s", (from, allowed) => {
  expect(statuses.filter((to) => mayFollow(from, to))).toEqual(allowed);
});
