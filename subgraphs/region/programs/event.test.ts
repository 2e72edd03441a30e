import { expect, test } from "vitest";
import { eventStatus } from "./event.ts";

const endsAt = new Date("2026-12-01T08:00:00Z");

test.each([
  ["before it ends", null, "2026-12-01T07:59:59.999Z", "PLANNED"],
  ["when it ends", null, "2026-12-01T08:00:00.000Z", "HELD"],
  ["cancelled", "2026-11-01T00:00:00.000Z", "2026-11-02T00:00:00.000Z", "CANCELLED"],
  ["cancelled, after it would have ended", "2026-11-01T00:00:00.000Z", "2027-01-01T00:00:00.000Z", "CANCELLED"],
])("an event %s", (_when, cancelled, now, status) => {
  const cancelledAt = cancelled === null ? null : new Date(cancelled);
  expect(eventStatus({ cancelledAt, endsAt }, new Date(now))).toBe(status);
});
