import { expect, test } from "vitest";
import { isDeeperThan } from "./json-depth.ts";

test.each([
  ["[[[]]]", 3],
  ['{"a":{"b":[]}}', 3],
  ["[[],[],[[]]]", 3],
  ['{"a":"[[[["}', 1],
  ['["\\"[[", "[["]', 1],
  ['["\\\\", [1]]', 2],
  ['["\\\\\\"[[[", [1]]', 2],
  ["1", 0],
  ["", 0],
])("%s nests %i levels", (text, depth) => {
  expect(isDeeperThan(text, depth)).toBe(false);
  expect(isDeeperThan(text, depth - 1)).toBe(depth > 0);
});

test("a text that is no JSON is looked at to its end", () => {
  expect(isDeeperThan('["never closed [[[[', 1)).toBe(false);
  expect(isDeeperThan('["\\', 1)).toBe(false);
  expect(isDeeperThan("]]]]".repeat(100), 1)).toBe(false);
});

test("a megabyte of quotes and backslashes is looked at in linear time", () => {
  const startedAt = performance.now();
  expect(isDeeperThan(`"${"\\\\".repeat(250_000)}${'\\"'.repeat(250_000)}`, 1)).toBe(false);
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});
