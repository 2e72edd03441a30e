import { expect, test } from "vitest";
import { RememberedMap } from "./remembered-map.ts";

test("a value is made once for its key, and given again", () => {
  const map = new RememberedMap<object>(2);
  const made = map.get("a", () => ({}));
  expect(
    map.get("a", () => {
      throw new Error("made twice");
    }),
  ).toBe(made);
});

test("the least recently used value goes when the map is full", () => {
  const map = new RememberedMap<string>(2);
  const made: string[] = [];
  const read = (key: string) =>
    map.get(key, () => {
      made.push(key);
      return key;
    });
  for (const key of ["a", "b", "a", "c", "a", "b", "__proto__", "a"]) read(key);
  expect(made).toEqual(["a", "b", "c", "b", "__proto__", "a"]);
});

test("what cannot be made is not remembered", () => {
  const map = new RememberedMap<string>(1);
  const fails = () => {
    throw new Error("no");
  };
  expect(() => map.get("a", fails)).toThrow("no");
  expect(map.get("a", () => "made")).toBe("made");
});
