import { expect, test } from "vitest";
import { formatJapanTime, parseJapanTime } from "./japan-time.ts";

test("nine in the morning in Japan is midnight in UTC", () => {
  expect(parseJapanTime("2026-12-01T09:00")).toEqual(new Date("2026-12-01T00:00:00Z"));
  expect(parseJapanTime("2026-12-01T09:00:30")).toEqual(new Date("2026-12-01T00:00:30Z"));
  expect(formatJapanTime(new Date("2026-11-30T15:30:00Z"))).toBe("2026-12-01T00:30");
});

test("a text with an offset is that instant", () => {
  expect(parseJapanTime("2026-12-01T00:00:00Z")).toEqual(new Date("2026-12-01T00:00:00Z"));
  expect(parseJapanTime("2026-12-01T01:00+01:00")).toEqual(new Date("2026-12-01T00:00:00Z"));
});

test.each(["tomorrow", "2026-12-01", "2026-06-31T09:00", "2026-13-01T09:00", "2026-12-01T25:00", ""])(
  "%s is no time",
  (text) => {
    expect(parseJapanTime(text)).toBeUndefined();
  },
);
