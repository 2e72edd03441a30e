import { describe, expect, test } from "vitest";
import { dayInJapan } from "../../../common/day-in-japan.ts";
import { dayNumber, daysLeft, programStatus } from "./program.ts";

type Days = Parameters<typeof programStatus>[0];
const never: Days = { applyFrom: null, applyUntil: null, closedOn: null };
const april: Days = { ...never, applyFrom: "2026-04-01", applyUntil: "2026-04-30" };

describe("where a program stands on a day", () => {
  test.each<[string, Days, string, [status: string, daysLeft: number | null]]>([
    ["the day before it begins", april, "2026-03-31", ["UPCOMING", null]],
    ["its first day", april, "2026-04-01", ["OPEN", 30]],
    ["its last day", april, "2026-04-30", ["OPEN", 1]],
    ["the day after", april, "2026-05-01", ["CLOSED", null]],
    ["any day without days", never, "2026-04-15", ["ALWAYS_OPEN", null]],
    ["before a beginning without an end", { ...never, applyFrom: "2026-04-01" }, "2026-03-31", ["UPCOMING", null]],
    ["after a beginning without an end", { ...never, applyFrom: "2026-04-01" }, "2026-04-01", ["ALWAYS_OPEN", null]],
    ["before an end without a beginning", { ...never, applyUntil: "2026-04-30" }, "2025-01-01", ["OPEN", 485]],
    ["the day it is closed early", { ...april, closedOn: "2026-04-10" }, "2026-04-10", ["CLOSED", null]],
    ["the day before it is closed early", { ...april, closedOn: "2026-04-10" }, "2026-04-09", ["OPEN", 1]],
    ["the days to a closing to come", { ...never, closedOn: "2026-04-10" }, "2026-04-01", ["OPEN", 9]],
    ["a closing after its last day", { ...april, closedOn: "2026-06-01" }, "2026-04-29", ["OPEN", 2]],
    ["closed before it began", { ...april, closedOn: "2026-03-01" }, "2026-03-15", ["CLOSED", null]],
    ["over the end of a leap year's February", { ...never, applyUntil: "2028-03-01" }, "2028-02-28", ["OPEN", 3]],
  ])("%s", (_when, program, today, expected) => {
    expect([programStatus(program, today), daysLeft(program, today)]).toEqual(expected);
  });

  test.each([
    ["a millisecond before midnight in Japan", "2026-04-30T14:59:59.999Z", "OPEN"],
    ["midnight in Japan", "2026-04-30T15:00:00.000Z", "CLOSED"],
    ["midnight in London, nine hours into the first day", "2026-04-01T00:00:00.000Z", "OPEN"],
    ["the first moment of the first day", "2026-03-31T15:00:00.000Z", "OPEN"],
    ["the last moment before it", "2026-03-31T14:59:59.999Z", "UPCOMING"],
  ])("the day is Japan's: %s", (_when, moment, status) => {
    expect(programStatus(april, dayInJapan(new Date(moment)))).toBe(status);
  });

  test("days are numbered from 1970", () => {
    expect([dayNumber("1970-01-01"), dayNumber("2026-04-01"), dayNumber("9999-12-31")]).toEqual([0, 20_544, 2_932_896]);
  });
});
