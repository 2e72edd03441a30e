import { expect, test } from "vitest";
import { createHealthBoard, freshMs } from "./health-board.ts";
import type { HealthRow } from "./queries.ts";
import { healthOf } from "./region.ts";

const reportedAt = new Date("2026-11-22T03:00:00.000Z");
const report: HealthRow = {
  regionCode: "tohoku",
  status: "UP",
  since: reportedAt,
  lastOkAt: reportedAt,
  p95Ms: 120,
  consecutiveFailures: 0,
  reason: null,
  isLeftAlone: false,
  reportedAt,
};

test("a report is remembered while it is fresh, and no longer", () => {
  const board = createHealthBoard();
  board.note([report]);
  expect(board.recent(["tohoku", "kanto"], new Date(reportedAt.getTime() + freshMs))).toEqual([report]);
  expect(board.recent(["tohoku"], new Date(reportedAt.getTime() + freshMs + 1))).toEqual([]);
});

test("a region's health is the report, UNKNOWN without one, SUSPENDED while the network has suspended it", () => {
  expect(healthOf({ status: "ACTIVE" }, report)).toEqual(report);
  expect(healthOf({ status: "ACTIVE" }, null).status).toBe("UNKNOWN");
  expect(healthOf({ status: "SUSPENDED" }, report)).toEqual({ ...report, status: "SUSPENDED" });
});
