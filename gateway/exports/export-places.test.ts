import { expect, test } from "vitest";
import type { Client } from "../protection/clients.ts";
import { ExportPlaces } from "./export-places.ts";

const visitor = (key: string, priority: Client["priority"] = "ANONYMOUS") => ({ key, priority });

/** How many of these visitors find a place, in this order. */
function entering(places: ExportPlaces, visitors: readonly ReturnType<typeof visitor>[]): number {
  let found = 0;
  for (const one of visitors) {
    try {
      places.enter(one);
      found++;
    } catch {
      // No place, and none taken.
    }
  }
  return found;
}

const crowd = (count: number, priority?: Client["priority"]) =>
  Array.from({ length: count }, (_none, i) => visitor(`${priority} ${i}`, priority));

test("one client has at most a quarter of the places, and is told so", () => {
  const places = new ExportPlaces(8);
  const same = visitor("address 192.0.2.1");
  expect(entering(places, [same, same, same])).toBe(2);
  expect(() => places.enter(same)).toThrow(
    "You have as many exports under way as one may have at a time. Try again in 5 s.",
  );
  expect(entering(places, [visitor("address 192.0.2.2")])).toBe(1);
});

test.each([
  [1, 1, 0],
  [3, 3, 0],
  [4, 3, 1],
  [8, 6, 2],
])("of %i places %i are for everybody and %i more for members", (most, everybodys, members) => {
  const places = new ExportPlaces(most);
  expect(entering(places, [...crowd(10), ...crowd(10, "PORTAL")])).toBe(everybodys);
  expect(entering(places, crowd(10, "MEMBER"))).toBe(members);
  expect(() => places.enter(visitor("one more", "MEMBER"))).toThrow(
    "As many exports are under way as can be made at a time.",
  );
});

test("a place that is given up is free for others and for the same", () => {
  const places = new ExportPlaces(1);
  const one = visitor("one");
  const leave = places.enter(one);
  expect(() => places.enter(one)).toThrow("You have as many");
  leave();
  places.enter(visitor("another"))();
  places.enter(one)();
});
