import { beforeEach, expect, test } from "vitest";
import { Admission, Refused, type Place, type Priority } from "./admission.ts";

const limits = {
  minActive: 2,
  maxActive: 100,
  maxLagMs: 50,
  patienceMs: { MEMBER: 2_000, PORTAL: 500, ANONYMOUS: 200 },
};

let nowMs: number;
let admission: Admission;

beforeEach(() => {
  nowMs = 0;
  admission = admit();
});

const admit = (changes: Partial<typeof limits> = {}) => new Admission({ ...limits, ...changes }, () => nowMs);

/** Lets in as many as there is room for. */
const fill = (count: number, priority: Priority = "ANONYMOUS"): Place[] =>
  Array.from({ length: count }, () => admission.enter(priority));

const tick = (lagMs = 0, areOthersLate = false): void => {
  nowMs += 100;
  admission.tick(lagMs, areOthersLate);
};

/** Of those in line, which have had their turn. */
async function turnsOf(places: Readonly<Record<string, Place>>): Promise<string[]> {
  const done: string[] = [];
  for (const [name, { turn }] of Object.entries(places))
    void turn.then(
      () => done.push(name),
      () => done.push(`${name} refused`),
    );
  await new Promise(setImmediate);
  return done;
}

test("while there is room everybody is let in at once", async () => {
  const [place] = fill(64);
  await place?.turn;
  expect([admission.active, admission.waiting]).toEqual([64, 0]);
});

test("members go before portals, and portals before everybody, whoever came first", async () => {
  const inside = fill(64);
  const anonymous = admission.enter("ANONYMOUS");
  const portal = admission.enter("PORTAL");
  const first = admission.enter("MEMBER");
  const second = admission.enter("MEMBER");
  const turns: (readonly string[])[] = [];
  for (const place of inside.slice(0, 4)) {
    place.leave();
    turns.push((await turnsOf({ anonymous, portal, first, second })).toSorted());
  }
  expect(turns).toEqual([
    ["first"],
    ["first", "second"],
    ["first", "portal", "second"],
    ["anonymous", "first", "portal", "second"],
  ]);
});

test("whoever would wait longer than they have patience is refused as they come, the anonymous first", () => {
  fill(64);
  // A hundred a second are done: 20 wait 200 ms.
  expect(fill(20)).toHaveLength(20);
  expect(() => admission.enter("ANONYMOUS")).toThrow(Refused);
  expect(fill(50, "PORTAL")).toHaveLength(50);
  expect(() => admission.enter("PORTAL")).toThrow(Refused);
  expect(fill(200, "MEMBER")).toHaveLength(200);
  expect(() => admission.enter("MEMBER")).toThrow(Refused);
  expect(admission.active).toBe(64);
});

test("who is refused is told when to come again", () => {
  fill(64);
  fill(20);
  try {
    admission.enter("ANONYMOUS");
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({ retryAfterSeconds: 2 });
  }
});

test("a place is given up once, by those in line too", async () => {
  const [first] = fill(64);
  const gone = admission.enter("MEMBER");
  const next = admission.enter("MEMBER");
  gone.leave();
  first?.leave();
  first?.leave();
  expect(await turnsOf({ gone, next })).toEqual(["next"]);
  expect([admission.active, admission.waiting]).toEqual([64, 0]);
});

test("fewer are worked on while the event loop is late, never fewer than the least", () => {
  fill(64);
  tick(80);
  expect(admission.limit).toBe(51);
  for (let i = 0; i < 40; i++) tick(80);
  expect(admission.limit).toBe(2);
});

test("fewer are worked on while most regions are late, too", () => {
  fill(64);
  tick(0, true);
  expect(admission.limit).toBe(51);
});

test("more are worked on while there is a line and the loop keeps up, never more than the most", async () => {
  fill(64);
  const waiting = admission.enter("MEMBER");
  tick();
  expect(admission.limit).toBe(70);
  expect(await turnsOf({ waiting })).toEqual(["waiting"]);
  for (let i = 0; i < 10; i++) {
    fill(admission.limit - admission.active + 1, "MEMBER");
    tick();
  }
  expect(admission.limit).toBe(100);
});

test("after a busy time the limit comes back to what it was, with nobody in line too", () => {
  for (let i = 0; i < 10; i++) tick(80);
  expect(admission.limit).toBeLessThan(10);
  for (let i = 0; i < 30; i++) tick();
  expect(admission.limit).toBe(64);
});

test("the limit stays where it is while there is room", () => {
  fill(3);
  for (let i = 0; i < 10; i++) tick();
  expect(admission.limit).toBe(64);
});

test("a line that moves more slowly than was thought is cleared of those who have waited long enough", async () => {
  admission = admit({ maxActive: 64 });
  fill(64);
  const line = { anonymous: admission.enter("ANONYMOUS"), member: admission.enter("MEMBER") };
  tick();
  tick();
  expect(await turnsOf(line)).toEqual([]);
  tick();
  expect(await turnsOf(line)).toEqual(["anonymous refused"]);
  expect(admission.waiting).toBe(1);
});

test("how long a line is, is learnt from how many are done", () => {
  admission = admit({ maxActive: 64, patienceMs: { ...limits.patienceMs, MEMBER: 10_000 } });
  const inside = fill(64);
  const line = fill(25, "MEMBER");
  // Ten a second are done, not a hundred, and a line of five takes half a second.
  for (const place of [...inside, ...line].slice(0, 24)) {
    place.leave();
    tick();
  }
  expect(admission.waiting).toBe(1);
  expect(() => fill(5)).toThrow(Refused);
});
