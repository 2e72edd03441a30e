import { expect, test } from "vitest";
import { StandIns } from "./stand-ins.ts";

const at = new Date("2026-11-22T03:00:00.000Z");
const later = (ms: number): Date => new Date(at.getTime() + ms);

test("an answer stands in for its own region and question, as long as it may", () => {
  const standIns = new StandIns(60_000);
  standIns.answersTo(() => "open issues of the coordinator")?.set("tohoku", { value: "rows", at });
  const same = standIns.answersTo(() => "open issues of the coordinator");
  const another = standIns.answersTo(() => "open issues of an editor");
  expect(standIns.recall(same, "tohoku", later(60_000))).toEqual({ value: "rows", at });
  expect(standIns.recall(same, "tohoku", later(60_001))).toBeUndefined();
  expect(standIns.recall(same, "shikoku", at)).toBeUndefined();
  expect(standIns.recall(another, "tohoku", at)).toBeUndefined();
});

test("the newest answer counts", () => {
  const standIns = new StandIns(60_000);
  const answers = standIns.answersTo(() => "question");
  answers?.set("tohoku", { value: "old", at });
  answers?.set("tohoku", { value: "new", at: later(10) });
  expect(standIns.recall(answers, "tohoku", later(20))?.value).toBe("new");
});

test("switched off, nothing is remembered, and no question is named", () => {
  const standIns = new StandIns(0);
  const named = standIns.answersTo(() => {
    throw new Error("It was named.");
  });
  expect(named).toBeUndefined();
  expect(standIns.recall(named, "tohoku", at)).toBeUndefined();
});

test("only the newest 200 questions are remembered", () => {
  const standIns = new StandIns(60_000);
  for (let i = 0; i <= 200; i++) standIns.answersTo(() => `question ${i}`)?.set("tohoku", { value: i, at });
  expect(
    standIns.recall(
      standIns.answersTo(() => "question 200"),
      "tohoku",
      at,
    )?.value,
  ).toBe(200);
  expect(
    standIns.recall(
      standIns.answersTo(() => "question 0"),
      "tohoku",
      at,
    ),
  ).toBeUndefined();
});
