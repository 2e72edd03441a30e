import fc from "fast-check";
import { expect, test } from "vitest";
import { comparePositions, compareText, decodeCursor, encodeCursor, type Cursor, type Position } from "./cursor.ts";
import { formatNodeId } from "./node-id.ts";

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("", "a", "\uFFFF", "\u{10000}", "\uE000", "\u{10FFFF}"),
);
const region = fc.constantFrom("aa", "aa-b", "aa0", "ab", "b1", "tohoku");
const id = fc.tuple(region, fc.uuid()).map(([region, uuid]) => formatNodeId("issue", region, uuid));
const key = fc.oneof(text, fc.maxSafeInteger());
const position: fc.Arbitrary<Position> = fc.record({ key, id });
const behind = fc.record({
  direction: fc.constantFrom("FORWARD" as const, "BACKWARD" as const),
  positions: fc
    .uniqueArray(fc.tuple(region, fc.option(position)), { selector: ([region]) => region, minLength: 1 })
    .map((entries) => new Map(entries)),
});
const cursor: fc.Arbitrary<Cursor> = fc
  .tuple(fc.constantFrom("NEWEST", "TITLE"), position, fc.option(behind, { nil: undefined }))
  .map(([order, position, behind]) => (behind ? { order, position, behind } : { order, position }));

test("a cursor reads back as what it was made of", () => {
  fc.assert(
    fc.property(cursor, (cursor) => {
      expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor);
    }),
  );
});

test("a cursor that owes nothing is the bare pair", () => {
  const bare = { order: "NEWEST", position: { key: 1, id: "issue_tohoku_01jd4w3kz8f0v9q2m6x7c5b1an" } };
  expect(encodeCursor({ ...bare, behind: { direction: "FORWARD", positions: new Map() } })).toBe(encodeCursor(bare));
  expect(Buffer.from(encodeCursor(bare), "base64url").toString()).toBe(
    '["NEWEST",1,"issue_tohoku_01jd4w3kz8f0v9q2m6x7c5b1an"]',
  );
});

const ofJson = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const valid = "issue_tohoku_01jd4w3kz8f0v9q2m6x7c5b1an";

test.each([
  ["", "nothing"],
  ["%%%", "no base64"],
  [ofJson(null), "null"],
  [ofJson({ order: "NEWEST" }), "an object"],
  [ofJson([]), "an empty list"],
  [ofJson(["NEWEST", 1]), "no ID"],
  [ofJson(["NEWEST", 1, "tohoku"]), "a malformed ID"],
  [ofJson([1, 1, valid]), "an order that is no text"],
  [ofJson(["NEWEST", null, valid]), "no key"],
  [ofJson(["NEWEST", true, valid]), "a key of neither kind"],
  [ofJson(["NEWEST", { valueOf: 1 }, valid]), "an object as key"],
  [ofJson(["NEWEST", 1, valid, "FORWARD"]), "half of what it owes"],
  [ofJson(["NEWEST", 1, valid, "SIDEWAYS", {}]), "an unknown direction"],
  [ofJson(["NEWEST", 1, valid, "FORWARD", []]), "a list of what it owes"],
  [ofJson(["NEWEST", 1, valid, "FORWARD", { tohoku: 1 }]), "a position that is none"],
  [ofJson(["NEWEST", 1, valid, "FORWARD", { tohoku: [1] }]), "half a position"],
  [ofJson(["NEWEST", 1, valid, "FORWARD", { tohoku: [1, valid, 1] }]), "more than a position"],
  [ofJson(["NEWEST", 1, valid, "FORWARD", { tohoku: { length: 2 } }]), "an object for a position"],
  [ofJson(["NEWEST", 1, valid, "FORWARD", null]), "nothing of what it owes"],
  [ofJson(["NEWEST", 1, [valid]]), "an ID in a list"],
  [ofJson(["NEWEST", 1, valid, "FORWARD", {}, 1]), "too much"],
  [Buffer.from('["NEWEST",1e999,"' + valid + '"]').toString("base64url"), "an infinite key"],
])("%s is no cursor: %s", (text) => {
  expect(decodeCursor(text)).toBeUndefined();
});

test("a region named __proto__ in a cursor reaches nothing", () => {
  const text = Buffer.from(`["NEWEST",1,"${valid}","FORWARD",{"__proto__":[1,"${valid}"]}]`).toString("base64url");
  const read = decodeCursor(text);
  expect([...(read?.behind?.positions.keys() ?? [])]).toEqual(["__proto__"]);
  expect(read && encodeCursor(read)).toBe(text);
  expect(({} as Record<string, unknown>)["key"]).toBeUndefined();
});

test("texts compare as their UTF-8 does, which is by code point", () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(compareText(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
    { numRuns: 1_000 },
  );
  expect(compareText("\uFFFF", "\u{10000}")).toBeLessThan(0);
});

test("positions compare by key, then region, then UUID", () => {
  const uuid = (n: number) => `00000000-0000-7000-8000-00000000000${n}`;
  const at = (key: string | number, region: string, n: number): Position => ({
    key,
    id: formatNodeId("issue", region, uuid(n)),
  });
  const ascending = [
    at(-1, "zz", 9),
    at(1, "aa", 1),
    at(1, "aa", 2),
    at(1, "aa-b", 0),
    at(1, "aa0", 0),
    at(1, "aaa", 0),
    at(2, "aa", 0),
    at(10, "aa", 0),
  ];
  expect(ascending.toReversed().toSorted(comparePositions)).toEqual(ascending);
});

test("keys of text compare as text, and so does one of each kind", () => {
  const at = (key: string | number): Position => ({ key, id: valid });
  const ascending = ["", "10", "9", "a", "\uFFFF", "\u{10000}"].map(at);
  expect(ascending.toReversed().toSorted(comparePositions)).toEqual(ascending);
  expect(comparePositions(at(10), at("9"))).toBeLessThan(0);
  expect(comparePositions(at("9"), at(10))).toBeGreaterThan(0);
});

test("the order of positions is total: antisymmetric and transitive", () => {
  const ofOneKind = fc.oneof(
    fc.array(fc.record({ key: fc.integer({ min: 0, max: 3 }), id }), { minLength: 3, maxLength: 3 }),
    fc.array(fc.record({ key: text, id }), { minLength: 3, maxLength: 3 }),
  );
  fc.assert(
    fc.property(ofOneKind, ([a, b, c]) => {
      if (!a || !b || !c) return;
      expect(Math.sign(comparePositions(a, b))).toBe(0 - Math.sign(comparePositions(b, a)));
      const [first, second, third] = [a, b, c].toSorted(comparePositions);
      if (first && second && third) expect(comparePositions(first, third)).toBeLessThanOrEqual(0);
    }),
  );
});
