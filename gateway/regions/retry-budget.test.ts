import { expect, test } from "vitest";
import { RetryBudget } from "./retry-budget.ts";

/** How many of these requests, all of which fail, are sent again. */
function sentAgain(share: number, requests: number): number {
  const budget = new RetryBudget(share);
  let again = 0;
  for (let i = 0; i < requests; i++) {
    budget.earn();
    if (budget.spend()) again++;
  }
  return again;
}

test("of many that fail, no more than the share and a few saved are sent again", () => {
  expect(sentAgain(0.1, 1_000)).toBe(104);
});

test("a few in a row are sent again at once", () => {
  expect(sentAgain(0.1, 5)).toBe(5);
  expect(sentAgain(0.1, 10)).toBe(5);
});

test("without a share none is", () => {
  expect(sentAgain(0, 1_000)).toBe(0);
});

test("what is not spent is saved up to a few only", () => {
  const budget = new RetryBudget(0.1);
  for (let i = 0; i < 1_000; i++) budget.earn();
  expect([1, 2, 3, 4, 5, 6].map(() => budget.spend())).toEqual([true, true, true, true, true, false]);
});
