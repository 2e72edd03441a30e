import { describe, expect, test } from "vitest";
import { incomeOf, revenueModelsOf, runningCostBandOf, selfSufficiencyBandOf } from "./hub.ts";

const income = (annualYen: number) => ({ kind: "MEMBERSHIP" as const, function: null, annualYen });
const subsidy = (annualYen: number) => ({ kind: "PUBLIC_FUNDING" as const, function: null, annualYen });

describe("the band of self-sufficiency", () => {
  test.each([
    [0, "UNDER_25"],
    [24, "UNDER_25"],
    [25, "UNDER_50"],
    [50, "UNDER_75"],
    [75, "UNDER_100"],
    [99, "UNDER_100"],
    [100, "SELF_SUSTAINING"],
    [250, "SELF_SUSTAINING"],
  ])("%i of 100 is %s", (own, band) => {
    expect(selfSufficiencyBandOf({ revenue: [income(own)], annualCostYen: 100 })).toBe(band);
  });

  test("public money is no income of one's own", () => {
    expect(selfSufficiencyBandOf({ revenue: [income(10), subsidy(90)], annualCostYen: 100 })).toBe("UNDER_25");
    expect(incomeOf({ revenue: [income(10), subsidy(90)] })).toEqual({ ownYen: 10, publicYen: 90 });
  });

  test("is unknown without the cost, and a hub without cost sustains itself", () => {
    expect(selfSufficiencyBandOf({ revenue: [income(10)], annualCostYen: null })).toBeNull();
    expect(selfSufficiencyBandOf({ revenue: [], annualCostYen: 0 })).toBe("SELF_SUSTAINING");
  });
});

test.each([
  [null, null],
  [0, "NONE"],
  [1, "UNDER_100K"],
  [99_999, "UNDER_100K"],
  [100_000, "UNDER_1M"],
  [1_000_000, "UNDER_10M"],
  [10_000_000, "OVER_10M"],
])("the band of a cost of %s is %s", (annualCostYen, band) => {
  expect(runningCostBandOf({ annualCostYen })).toBe(band);
});

test("shares add up to 1, and are 0 without income", () => {
  expect(revenueModelsOf({ revenue: [income(30), subsidy(10)] }).map(({ share }) => share)).toEqual([0.75, 0.25]);
  expect(revenueModelsOf({ revenue: [income(0)] }).map(({ share }) => share)).toEqual([0]);
});
