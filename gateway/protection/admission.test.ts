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
  nowMs = 1_000_000;
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
    expect(error).toMatchObject({
      message: "There is more to do than can be done just now.",
      retryAfterSeconds: 2,
    });
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
  next.leave();
  next.leave();
  expect(admission.active).toBe(63);
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

test.each([
  [2, 100, 64],
  [80, 100, 80],
  [2, 40, 40],
])("between %i and %i it begins with %i", (minActive, maxActive, limit) => {
  expect(admit({ minActive, maxActive }).limit).toBe(limit);
});

test("a loop that is as late as may be changes nothing", () => {
  tick(50);
  expect(admission.limit).toBe(64);
});

test("the limit falls by a fifth and rises by a tenth at a time", () => {
  tick(51);
  expect(admission.limit).toBe(51);
  tick();
  expect(admission.limit).toBe(56);
});

test("what the limit has risen to while there was a line, it keeps when there is none", () => {
  fill(65);
  tick();
  for (let i = 0; i < 3; i++) tick();
  expect(admission.limit).toBe(77);
});

test.each([
  [20, 2],
  [90, 2],
  [110, 3],
  [2_750, 29],
  [5_000, 30],
])("behind %i others one is told to come again in %i s", (inLine, retryAfterSeconds) => {
  admission = admit({ patienceMs: { MEMBER: 1_000_000, PORTAL: 500, ANONYMOUS: 200 } });
  fill(64 + inLine, "MEMBER");
  expect(() => admission.enter("ANONYMOUS")).toThrow(expect.objectContaining({ retryAfterSeconds }));
});

test("those who go first wait for nobody after them", () => {
  admission = admit({ patienceMs: { MEMBER: 15, PORTAL: 500, ANONYMOUS: 200 } });
  fill(64);
  fill(20, "ANONYMOUS");
  fill(20, "PORTAL");
  expect(fill(1, "MEMBER")).toHaveLength(1);
  expect(() => admission.enter("MEMBER")).toThrow(Refused);
});

/** How many an empty line takes. */
function roomInLine(priority: Priority): number {
  const line: Place[] = [];
  for (;;) {
    try {
      line.push(admission.enter(priority));
    } catch {
      for (const place of line) place.leave();
      return line.length;
    }
  }
}

interface Spell {
  readonly done: number;
  readonly elapsedMs: number;
  /** Somebody had to wait. */
  readonly isFull?: boolean;
}

/** As many as there is room for are at work all the while, and so many of them are done and others come. */
function pass(inside: Place[], { done, elapsedMs, isFull = true }: Spell): void {
  for (const place of inside.splice(0, done)) {
    place.leave();
    inside.push(admission.enter("MEMBER"));
  }
  if (isFull) admission.enter("MEMBER").leave();
  nowMs += elapsedMs;
  admission.tick(0);
}

test.each<[what: string, spells: readonly Spell[], room: number]>([
  ["nothing is known yet", [], 20],
  ["as many are done as was thought", [{ done: 10, elapsedMs: 100 }], 20],
  ["twice as many are done", [{ done: 20, elapsedMs: 100 }], 22],
  [
    "twice as many, and then as many again as was thought",
    [
      { done: 20, elapsedMs: 100 },
      { done: 10, elapsedMs: 100 },
    ],
    22,
  ],
  ["fewer are done the longer it takes", [{ done: 20, elapsedMs: 400 }], 19],
  [
    "none are done",
    [
      { done: 0, elapsedMs: 100 },
      { done: 0, elapsedMs: 100 },
    ],
    16,
  ],
  ["none are done, and nobody waits for it", [{ done: 0, elapsedMs: 100, isFull: false }], 20],
  ["one is done in no time", [{ done: 1, elapsedMs: 0 }], 38],
])("how long a line is let grow where %s", (_what, spells, room) => {
  admission = admit({ maxActive: 64, patienceMs: { ...limits.patienceMs, ANONYMOUS: 205 } });
  const inside = fill(64);
  for (const spell of spells) pass(inside, spell);
  expect(roomInLine("ANONYMOUS")).toBe(room);
});

test("however little is done, one a second is thought to be", () => {
  admission = admit({ maxActive: 64, patienceMs: { ...limits.patienceMs, MEMBER: 2_500 } });
  const inside = fill(64);
  for (let i = 0; i < 100; i++) pass(inside, { done: 0, elapsedMs: 100 });
  expect(roomInLine("MEMBER")).toBe(2);
});
