import { expect, test } from "vitest";
import { BoundedCache } from "./bounded-cache.ts";

const cacheOf = async (entries: number, size: number, texts: Readonly<Record<string, string>>) => {
  const cache = new BoundedCache<string>({ entries, size }, (text) => text.length);
  for (const [key, text] of Object.entries(texts)) await cache.set(key, text);
  return cache;
};

const known = async (cache: BoundedCache<string>, ...keys: string[]) => {
  const found: string[] = [];
  for (const key of keys) if ((await cache.get(key)) !== undefined) found.push(key);
  return found;
};

test("it has what was put into it, the last of a key", async () => {
  const cache = await cacheOf(9, 9, { a: "1" });
  await cache.set("a", "2");
  expect([await cache.get("a"), await cache.get("b")]).toEqual(["2", undefined]);
});

test("over its entries the least recently used goes", async () => {
  const cache = await cacheOf(2, 99, { a: "1", b: "2" });
  await cache.get("a");
  await cache.set("c", "3");
  expect(await known(cache, "a", "b", "c")).toEqual(["a", "c"]);
});

test("over its size as many go as it takes, and what alone is too large does not stay", async () => {
  const cache = await cacheOf(9, 6, { a: "11", b: "22", c: "33" });
  await cache.set("d", "444");
  expect(await known(cache, "a", "b", "c", "d")).toEqual(["c", "d"]);
  await cache.set("e", "5555555");
  expect(await known(cache, "a", "b", "c", "d", "e")).toEqual([]);
});

test("what was replaced or deleted does not count any more", async () => {
  const cache = await cacheOf(9, 6, { a: "111", b: "22" });
  await cache.set("a", "1");
  await cache.delete("b");
  await cache.set("c", "33333");
  expect(await known(cache, "a", "b", "c")).toEqual(["a", "c"]);
});
