import { describe, expect, test } from "vitest";
import { daysLeftOn, statusOn } from "./program-status.ts";

const today = "2026-11-22";

describe("a program by its days", () => {
  test.each([
    [[null, null, null], "ALWAYS_OPEN", null],
    [["2026-11-22", null, null], "ALWAYS_OPEN", null],
    [["2026-11-23", null, null], "UPCOMING", null],
    [["2026-11-23", "2026-12-01", null], "UPCOMING", null],
    [["2026-11-01", "2026-11-22", null], "OPEN", 1],
    [["2026-11-22", "2026-11-24", null], "OPEN", 3],
    [[null, "2026-11-21", null], "CLOSED", null],
    [["2026-11-01", "2026-12-31", "2026-11-22"], "CLOSED", null],
    [["2026-11-01", "2026-12-31", "2026-11-23"], "OPEN", 40],
    [[null, null, "2026-11-22"], "CLOSED", null],
  ] as const)("from, until, closed on %j: %s", ([applyFrom, applyUntil, closedOn], status, daysLeft) => {
    const days = { applyFrom, applyUntil, closedOn };
    expect(statusOn(today, days)).toBe(status);
    expect(daysLeftOn(today, days)).toBe(daysLeft);
  });
});
