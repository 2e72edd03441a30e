import { expect, test } from "vitest";
import { dayInJapan } from "./day-in-japan.ts";

test("a day in Japan ends at 15:00 UTC", () => {
  expect(dayInJapan(new Date("2026-03-31T14:59:59Z"))).toBe("2026-03-31");
  expect(dayInJapan(new Date("2026-03-31T15:00:00Z"))).toBe("2026-04-01");
});
