import { beforeEach, afterEach, expect, test, vi } from "vitest";
import type { Abandonment } from "../../common/http/abandonment.ts";
import { sendHedged } from "./hedge.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Sends that are answered by hand. */
function sends() {
  const sent: { readonly signal: Abandonment; answer(value: unknown): void; fail(error: Error): void }[] = [];
  const send = (signal: Abandonment): Promise<unknown> =>
    new Promise((answer, fail) => sent.push({ signal, answer, fail }));
  return { sent, send };
}

const options = (more: Partial<Parameters<typeof sendHedged>[1]> = {}) => ({
  afterMs: 100,
  signal: new AbortController().signal,
  maySendAgain: () => true,
  ...more,
});

test("an answer in time needs no second request", async () => {
  const { sent, send } = sends();
  const answer = sendHedged(send, options());
  vi.advanceTimersByTime(99);
  sent[0]?.answer("first");
  expect(await answer).toBe("first");
  vi.advanceTimersByTime(1_000);
  expect(sent).toHaveLength(1);
});

test.each([
  ["the second", 1, "second"],
  ["the first", 0, "first"],
])("of a late one and its hedge the answer that comes first counts: %s", async (_which, place, text) => {
  const { sent, send } = sends();
  const answer = sendHedged(send, options());
  vi.advanceTimersByTime(100);
  expect(sent).toHaveLength(2);
  sent[place]?.answer(text);
  expect(await answer).toBe(text);
  expect(sent[1 - place]?.signal.aborted).toBe(true);
});

test("a failure before the hedge is the failure, at once", async () => {
  const { sent, send } = sends();
  const answer = sendHedged(send, options());
  sent[0]?.fail(new Error("reset"));
  await expect(answer).rejects.toThrow("reset");
  vi.advanceTimersByTime(1_000);
  expect(sent).toHaveLength(1);
});

test("when one of both fails the other is waited for; when both do, the first failure counts", async () => {
  const one = sends();
  const saved = sendHedged(one.send, options());
  vi.advanceTimersByTime(100);
  one.sent[0]?.fail(new Error("first"));
  await Promise.resolve();
  one.sent[1]?.answer("second");
  expect(await saved).toBe("second");
  const both = sends();
  const lost = sendHedged(both.send, options());
  vi.advanceTimersByTime(100);
  both.sent[1]?.fail(new Error("second"));
  both.sent[0]?.fail(new Error("first"));
  await expect(lost).rejects.toThrow("first");
});

test("where the budget is spent there is no hedge", async () => {
  const { sent, send } = sends();
  const answer = sendHedged(send, options({ maySendAgain: () => false }));
  vi.advanceTimersByTime(500);
  expect(sent).toHaveLength(1);
  sent[0]?.fail(new Error("late"));
  await expect(answer).rejects.toThrow("late");
});

test("a client that goes gives up both", () => {
  const { sent, send } = sends();
  const client = new AbortController();
  void sendHedged(send, options({ signal: client.signal }));
  vi.advanceTimersByTime(100);
  client.abort();
  expect(sent.map(({ signal }) => signal.aborted)).toEqual([true, true]);
});
