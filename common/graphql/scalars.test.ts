import { expect, test } from "vitest";
import { scalars } from "./scalars.ts";

test.each(["2026-04-01", "2028-02-29"])("%s is a day", (day) => expect(scalars.Date.parseValue(day)).toBe(day));

test.each(["2026-13-01", "2026-02-30", "2027-02-29", "infinity", "2026-4-1", "", 20260401, null])(
  "%j is no day, and is told what one is",
  (value) => expect(() => scalars.Date.parseValue(value)).toThrow("A Date is a calendar day such as 2026-04-01."),
);

test.each(["2026-04-01T09:00:00+09:00", "2026-04-01T00:00:00.5Z"])("%s is an instant", (text) =>
  expect(scalars.DateTime.parseValue(text).getTime()).toBe(Date.parse(text)),
);

test.each(["2026-04-01", "2026-13-01T00:00:00Z", "now", 0])("%j is no instant", (value) =>
  expect(() => scalars.DateTime.parseValue(value)).toThrow("A DateTime is an instant as in RFC 3339"),
);
