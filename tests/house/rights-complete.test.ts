import { expect, test } from "vitest";
import { acts } from "../support/rights/acts.ts";
import { rootFields } from "../support/rights/contract.ts";
import { visitors } from "../support/rights/visitors.ts";

/** Nobody adds a field to the contract without saying whose it is. */

test("every mutation that clients have is in the table of acts", () => {
  const offered = rootFields("mutation").filter(({ isInaccessible }) => !isInaccessible);
  expect(new Set(acts.map(([name]) => name))).toEqual(new Set(offered.map(({ name }) => name)));
});

test("every act says of each visitor what becomes of it, and is for somebody", () => {
  const wrong = acts.filter(([, cells]) => cells.length !== visitors.length || !/^[yF-]*y[yF-]*$/u.test(cells));
  expect(wrong).toEqual([]);
});
