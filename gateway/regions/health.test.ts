import { expect, test } from "vitest";
import { initialHealth, observe, silentSince, type Observation } from "./health.ts";

const at = (seconds: number) => new Date(seconds * 1000);
const ok = (seconds: number, tookMs = 10): Observation => ({ isOk: true, at: at(seconds), tookMs });
const failed = (seconds: number, reason = "UNREACHABLE"): Observation => ({ isOk: false, at: at(seconds), reason });
const after = (...observations: Observation[]) => observations.reduce(observe, initialHealth).health;

test("a region that was never asked is unknown, and not silent", () => {
  expect(initialHealth).toEqual({ health: { status: "UNKNOWN" }, durations: [], measuredAt: 0 });
  expect(silentSince(initialHealth.health)).toBeNull();
});

test("an answer makes it up, from the first answer on", () => {
  expect(after(ok(1), ok(2, 20))).toEqual({ status: "UP", since: at(1), lastOkAt: at(2), p95Ms: 20 });
});

test("one or two failures in a row degrade it, since the first, and keep when it last answered", () => {
  const degraded = { status: "DEGRADED", since: at(2), lastOkAt: at(1) };
  expect(after(ok(1), failed(2))).toEqual({ ...degraded, consecutiveFailures: 1, reason: "UNREACHABLE" });
  expect(after(ok(1), failed(2), failed(3, "INVALID_ANSWER"))).toEqual({
    ...degraded,
    consecutiveFailures: 2,
    reason: "INVALID_ANSWER",
  });
});

test("three failures in a row are down, since the first", () => {
  const health = after(failed(2), failed(3), failed(4));
  expect(health).toEqual({
    status: "DOWN",
    since: at(2),
    lastOkAt: null,
    consecutiveFailures: 3,
    reason: "UNREACHABLE",
  });
  expect(silentSince(health)).toBe("1970-01-01T00:00:02.000Z");
});

test("one answer ends it, and failures count anew", () => {
  expect(after(failed(1), failed(2), failed(3), ok(4))).toEqual({
    status: "UP",
    since: at(4),
    lastOkAt: at(4),
    p95Ms: 10,
  });
  expect(after(failed(1), failed(2), ok(3), failed(4))).toMatchObject({
    status: "DEGRADED",
    since: at(4),
    consecutiveFailures: 1,
  });
});

test.each([
  [500, "UP"],
  [501, "SLOW"],
])("a 95th percentile of %i ms is %s", (tookMs, status) => {
  expect(after(ok(1, tookMs))).toMatchObject({ status, p95Ms: tookMs });
});

test("the percentile is that of the newest fifty answers", () => {
  const fast = Array.from({ length: 48 }, (_, i) => ok(i));
  expect(after(...fast, ok(48, 900), ok(49, 900))).toMatchObject({ status: "UP", p95Ms: 10 });
  expect(after(...fast, ok(48, 900), ok(49, 900), ok(50, 900))).toMatchObject({
    status: "SLOW",
    since: at(50),
    p95Ms: 900,
  });
  const healed = Array.from({ length: 50 }, (_, i) => ok(60 + i));
  expect(after(ok(0, 900), ok(1, 900), ok(2, 900), ...healed)).toMatchObject({ status: "UP", p95Ms: 10 });
});

test.each([
  [499, 10, at(0)],
  [500, 900, at(0.5)],
])("the percentile is taken twice a second at most: not after %i ms", (elapsedMs, p95Ms, since) => {
  const slow = (ms: number) => ok(ms / 1_000, 900);
  expect(after(ok(0), slow(1), slow(elapsedMs))).toEqual({
    status: p95Ms > 500 ? "SLOW" : "UP",
    since,
    lastOkAt: at(elapsedMs / 1_000),
    p95Ms,
  });
});

test("the percentile goes by size, not by order", () => {
  const sinking = Array.from({ length: 20 }, (_, i) => ok(i, 2_000 - i * 100));
  expect(after(...sinking)).toMatchObject({ p95Ms: 1_900 });
});

test("what was left out of one percentile is in the next", () => {
  const quick = Array.from({ length: 20 }, (_, i) => ok(i / 1_000, 900));
  expect(after(ok(0), ...quick, ok(0.6))).toMatchObject({ status: "SLOW", p95Ms: 900 });
});

test("how long ago it was taken counts, not when", () => {
  expect(after(ok(0.4), ok(0.6, 900))).toMatchObject({ status: "UP", p95Ms: 10 });
});

test("the first answer after a failure is measured at once", () => {
  expect(after(ok(0), failed(0.1), ok(0.2, 900))).toMatchObject({ status: "SLOW", since: at(0.2), p95Ms: 900 });
});

test("a region that answers is silent since never, whatever was before", () => {
  expect(silentSince(after(failed(1), ok(2)))).toBeNull();
});
