import { expect, test } from "vitest";
import type { Abandonment } from "../../common/http/abandonment.ts";
import { SingleFlight, type Waiter } from "./single-flight.ts";

/** Requests that are begun and answered by hand. */
function begun() {
  const requests: { readonly abandonment: Abandonment; answer(value: unknown): void; fail(error: Error): void }[] = [];
  const start = (abandonment: Abandonment): Promise<unknown> =>
    new Promise((answer, fail) => requests.push({ abandonment, answer, fail }));
  return { requests, start };
}

const waiter = (more: Partial<Waiter> = {}): Waiter => ({
  question: "issues { a }",
  token: "of a coordinator",
  signal: new AbortController().signal,
  until: 1_000,
  ...more,
});

test("equal reads under way are one request, and all get its answer", async () => {
  const flights = new SingleFlight();
  const { requests, start } = begun();
  const answers = [1, 2, 3].map(() => flights.share(waiter(), start));
  expect(requests).toHaveLength(1);
  requests[0]?.answer("the answer");
  expect(await Promise.all(answers)).toEqual(["the answer", "the answer", "the answer"]);
});

test.each<[string, Partial<Waiter>]>([
  ["another question", { question: "issues { b }" }],
  ["another viewer's token", { token: "of a hub editor" }],
  ["who must know earlier", { until: 999 }],
])("%s is asked for itself", (_what, other) => {
  const flights = new SingleFlight();
  const { requests, start } = begun();
  void flights.share(waiter(), start);
  void flights.share(waiter(other), start);
  expect(requests).toHaveLength(2);
});

test("an answer is not kept: who asks when it is there asks anew", async () => {
  const flights = new SingleFlight();
  const { requests, start } = begun();
  const first = flights.share(waiter(), start);
  requests[0]?.answer(1);
  expect(await first).toBe(1);
  const second = flights.share(waiter(), start);
  expect(requests).toHaveLength(2);
  requests[1]?.answer(2);
  expect(await second).toBe(2);
});

test("a failure is everybody's, and is not kept either", async () => {
  const flights = new SingleFlight();
  const { requests, start } = begun();
  const [first, second] = [flights.share(waiter(), start), flights.share(waiter(), start)];
  requests[0]?.fail(new Error("reset"));
  await expect(first).rejects.toThrow("reset");
  await expect(second).rejects.toThrow("reset");
  void flights.share(waiter(), start);
  expect(requests).toHaveLength(2);
});

test("what began before the end of a write is not shared after it", () => {
  const flights = new SingleFlight();
  const { requests, start } = begun();
  void flights.share(waiter(), start);
  flights.forget();
  void flights.share(waiter(), start);
  expect(requests).toHaveLength(2);
});

test("a request is given up when the last who waits for it has gone, not before", () => {
  const flights = new SingleFlight();
  const { requests, start } = begun();
  const clients = [1, 2, 3].map(() => new AbortController());
  for (const { signal } of clients) void flights.share(waiter({ signal }), start);
  let given = 0;
  requests[0]?.abandonment.addEventListener("abort", { handleEvent: () => given++ });
  clients[0]?.abort();
  clients[2]?.abort();
  expect([requests[0]?.abandonment.aborted, given]).toEqual([false, 0]);
  clients[1]?.abort();
  expect([requests[0]?.abandonment.aborted, given]).toEqual([true, 1]);
  void flights.share(waiter(), start);
  expect(requests).toHaveLength(2);
});

test("one client that asks the same twice counts once when it goes", () => {
  const flights = new SingleFlight();
  const { requests, start } = begun();
  const client = new AbortController();
  void flights.share(waiter({ signal: client.signal }), start);
  void flights.share(waiter({ signal: client.signal }), start);
  client.abort();
  expect(requests.map(({ abandonment }) => abandonment.aborted)).toEqual([true]);
});

test("for a client that has gone already nothing waits, but those who still wait are not disturbed", () => {
  const flights = new SingleFlight();
  const { requests, start } = begun();
  void flights.share(waiter({ signal: AbortSignal.abort() }), start);
  expect(requests[0]?.abandonment.aborted).toBe(true);
  void flights.share(waiter(), start);
  void flights.share(waiter({ signal: AbortSignal.abort() }), start);
  expect(requests[1]?.abandonment.aborted).toBe(false);
  expect(requests).toHaveLength(2);
});

test("once it is answered, nobody's going gives it up", async () => {
  const flights = new SingleFlight();
  const { requests, start } = begun();
  const client = new AbortController();
  const answer = flights.share(waiter({ signal: client.signal }), start);
  requests[0]?.answer(1);
  await answer;
  client.abort();
  expect(requests[0]?.abandonment.aborted).toBe(false);
});

test("the end of one read does not end the sharing of another: of another viewer, or begun after a write", async () => {
  const flights = new SingleFlight();
  const { requests, start } = begun();
  const before = flights.share(waiter(), start);
  flights.forget();
  const after = flights.share(waiter(), start);
  const others = flights.share(waiter({ token: "of a hub editor" }), start);
  requests[0]?.answer("before");
  await before;
  const more = flights.share(waiter(), start);
  requests[1]?.answer("after");
  expect(await Promise.all([after, more])).toEqual(["after", "after"]);
  const another = flights.share(waiter({ token: "of a hub editor" }), start);
  requests[2]?.answer("an editor's");
  expect(await Promise.all([others, another])).toEqual(["an editor's", "an editor's"]);
  expect(requests).toHaveLength(3);
});
