import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { RegionFailure } from "../../common/http/region-client.ts";
import { Circuit } from "./circuit.ts";

/** Time is the test's; nothing is asked over a network. */

const maxPauseMs = 4_000;
let trials: number;
/** How a trial ends. */
let tryIt: () => Promise<unknown>;
let circuit: Circuit;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  trials = 0;
  circuit = new Circuit({ maxFailures: 5, maxPauseMs }, () => {
    trials++;
    return tryIt();
  });
});

afterEach(() => {
  circuit.end();
  vi.useRealTimers();
});

const failure = (reason: RegionFailure["reason"] = "UNREACHABLE", isAbandoned = false) =>
  new RegionFailure(reason, "it failed", false, isAbandoned);
const fails = async (error: Error = failure()): Promise<never> => {
  throw error;
};
const answers = async () => "answer";
const ask = (send: () => Promise<unknown>) => circuit.execute(send).catch((error: Error) => error);

async function askOften(send: () => Promise<unknown>, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await ask(send);
}

/** The milliseconds until the next trial has ended. */
async function untilTried(): Promise<number> {
  const before = trials;
  for (let ms = 1; ms <= 2 * maxPauseMs; ms++) {
    await vi.advanceTimersByTimeAsync(1);
    if (trials > before) return ms;
  }
  throw new Error("It was not tried.");
}

test("five failures in a row open it: nothing is sent, and the reason of the last is told", async () => {
  await askOften(fails, 4);
  expect(circuit.state).toBe("CLOSED");
  await ask(() => fails(failure("INVALID_ANSWER")));
  expect(circuit.state).toBe("OPEN");
  let sent = 0;
  const refused = await ask(async () => void sent++);
  expect(refused).toMatchObject({ reason: "INVALID_ANSWER", isOutcomeUnknown: false, isAbandoned: false });
  expect(sent).toBe(0);
  expect(() => circuit.requireClosed()).toThrow("left alone");
});

test.each<[string, () => Promise<unknown>]>([
  ["an answer between them", answers],
  ["clients that leave", () => fails(failure("DEADLINE_EXCEEDED", true))],
  ["faults that are not the program's", () => fails(new Error("ours"))],
])("%s: no reason to leave it alone", async (what, send) => {
  for (let i = 0; i < 4; i++) {
    if (what.startsWith("an answer")) await askOften(fails, 4);
    await askOften(send, 5);
  }
  expect(circuit.state).toBe("CLOSED");
});

test("it is tried in the background, nobody waits for that, and an answer closes it", async () => {
  await askOften(fails, 5);
  let finish = (): void => undefined;
  tryIt = () => new Promise((resolve) => (finish = () => resolve("answer")));
  await untilTried();
  expect(circuit.state).toBe("HALF_OPEN");
  expect(await ask(answers)).toMatchObject({ reason: "UNREACHABLE" });
  expect(() => circuit.requireClosed()).toThrow("left alone");
  finish();
  await vi.advanceTimersByTimeAsync(0);
  expect(circuit.state).toBe("CLOSED");
  expect([await ask(answers), trials]).toEqual(["answer", 1]);
});

test("pauses grow, none is longer than the longest, and the reason is that of the last trial", async () => {
  tryIt = () => fails(failure("DEADLINE_EXCEEDED"));
  await askOften(fails, 5);
  const first = await untilTried();
  expect(first).toBeGreaterThanOrEqual(maxPauseMs / 4);
  expect(first).toBeLessThanOrEqual(maxPauseMs / 2);
  for (let i = 0; i < 5; i++) {
    const next = await untilTried();
    expect(next).toBeGreaterThanOrEqual(maxPauseMs / 2);
    expect(next).toBeLessThanOrEqual(maxPauseMs);
  }
  expect(await ask(answers)).toMatchObject({ reason: "DEADLINE_EXCEEDED" });
});

test("after a trial the first failure opens it again, for longer; after an answer to somebody all is as at first", async () => {
  tryIt = answers;
  await askOften(fails, 5);
  await untilTried();
  await askOften(fails, 1);
  expect(circuit.state).toBe("OPEN");
  expect(await untilTried()).toBeGreaterThanOrEqual(maxPauseMs / 2);
  expect(await ask(answers)).toBe("answer");
  await askOften(fails, 4);
  expect(circuit.state).toBe("CLOSED");
  await askOften(fails, 1);
  expect(circuit.state).toBe("OPEN");
  expect(await untilTried()).toBeLessThanOrEqual(maxPauseMs / 2);
});

test("what was sent before it opened tells nothing of the time after", async () => {
  tryIt = answers;
  let failLate = (): void => undefined;
  let answerLate = (): void => undefined;
  const late = [
    ask(() => new Promise((_resolve, reject) => (failLate = () => reject(failure())))),
    ask(() => new Promise((resolve) => (answerLate = () => resolve("late")))),
  ];
  await askOften(fails, 5);
  answerLate();
  await vi.advanceTimersByTimeAsync(0);
  expect(circuit.state).toBe("OPEN");
  await untilTried();
  failLate();
  await Promise.all(late);
  expect(circuit.state).toBe("CLOSED");
});

test("a trial that cannot be made is one that failed", async () => {
  tryIt = () => fails(new Error("no token could be signed"));
  await askOften(() => fails(failure("INTERNAL_ERROR")), 5);
  await untilTried();
  await vi.advanceTimersByTimeAsync(0);
  expect(circuit.state).toBe("OPEN");
  expect(await ask(answers)).toMatchObject({ reason: "INTERNAL_ERROR" });
});

test("once it has ended nothing is tried any more", async () => {
  tryIt = () => fails();
  await askOften(fails, 5);
  circuit.end();
  await vi.advanceTimersByTimeAsync(2 * maxPauseMs);
  expect([trials, vi.getTimerCount()]).toEqual([0, 0]);
});

test("nor is it when it ends during a trial", async () => {
  let failNow = (): void => undefined;
  tryIt = () => new Promise((_resolve, reject) => (failNow = () => reject(failure())));
  await askOften(fails, 5);
  await untilTried();
  circuit.end();
  failNow();
  await vi.advanceTimersByTimeAsync(2 * maxPauseMs);
  expect([trials, vi.getTimerCount()]).toEqual([1, 0]);
});
