import { pino } from "pino";
import { expect, test } from "vitest";
import { spendingInMemory, spendingInRedis } from "./spending.ts";

const silent = pino({ level: "silent" });

test("what each spends is counted apart, until the minute is over", async () => {
  const spending = spendingInMemory();
  expect(await spending.spend("a", 10)).toEqual({ points: 10, resetMs: 60_000 });
  expect(await spending.spend("a", 5)).toMatchObject({ points: 15 });
  expect(await spending.spend("b", 1)).toMatchObject({ points: 1 });
});

test("of more clients than are counted at a time those are forgotten whose minutes began first", async () => {
  const spending = spendingInMemory(3);
  for (const key of ["a", "b", "c"]) await spending.spend(key, 10);
  // To spend again begins no other minute.
  expect(await spending.spend("a", 5)).toMatchObject({ points: 15 });
  await spending.spend("d", 10);
  expect(await spending.spend("b", 5)).toMatchObject({ points: 15 });
  expect(await spending.spend("c", 5)).toMatchObject({ points: 15 });
  expect(await spending.spend("a", 1)).toMatchObject({ points: 1 });
  expect(await spending.spend("b", 1)).toMatchObject({ points: 1 });
});

test("without the shared counts the process counts alone, and nobody waits for them", async () => {
  const spending = spendingInRedis("redis://127.0.0.1:1", silent);
  const startedAt = performance.now();
  for (let i = 1; i <= 20; i++) expect(await spending.spend("a", 10)).toMatchObject({ points: 10 * i });
  expect(performance.now() - startedAt).toBeLessThan(500);
  await spending.close();
});
