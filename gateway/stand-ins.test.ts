import { expect, test } from "vitest";
import { StandIns } from "./stand-ins.ts";

const at = new Date("2026-11-22T03:00:00.000Z");
const later = (ms: number): Date => new Date(at.getTime() + ms);

test("an answer stands in for its own region and question, as long as it may", () => {
  const standIns = new StandIns(60_000);
  standIns.remember("open issues of the coordinator", "tohoku", { value: "rows", at });
  expect(standIns.recall("open issues of the coordinator", "tohoku", later(60_000))).toEqual({ value: "rows", at });
  expect(standIns.recall("open issues of the coordinator", "tohoku", later(60_001))).toBeUndefined();
  expect(standIns.recall("open issues of the coordinator", "shikoku", at)).toBeUndefined();
  expect(standIns.recall("open issues of an editor", "tohoku", at)).toBeUndefined();
});

test("the newest answer counts", () => {
  const standIns = new StandIns(60_000);
  standIns.remember("question", "tohoku", { value: "old", at });
  standIns.remember("question", "tohoku", { value: "new", at: later(10) });
  expect(standIns.recall("question", "tohoku", later(20))?.value).toBe("new");
});

test("switched off, nothing is remembered", () => {
  const standIns = new StandIns(0);
  standIns.remember("question", "tohoku", { value: "rows", at });
  expect(standIns.recall("question", "tohoku", at)).toBeUndefined();
});

test("only the newest 200 questions are remembered", () => {
  const standIns = new StandIns(60_000);
  for (let i = 0; i <= 200; i++) standIns.remember(`question ${i}`, "tohoku", { value: i, at });
  expect(standIns.recall("question 0", "tohoku", at)).toBeUndefined();
  expect(standIns.recall("question 200", "tohoku", at)?.value).toBe(200);
});
