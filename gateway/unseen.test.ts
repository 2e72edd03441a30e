import { expect, test } from "vitest";
import { noteUnseen } from "./unseen.ts";

test.each([
  ["entities that were not found", { _entities: [{ id: "a" }, null, null] }, 2],
  ["entities that were all found", { _entities: [{ id: "a" }] }, 0],
  ["what is no entity", { hub: null, hubs: [null] }, 0],
  ["no data", null, 0],
])("%s are counted", (_what, data, count) => {
  const unseen = { count: 0 };
  noteUnseen({ unseen }, data);
  noteUnseen({}, data);
  expect(unseen.count).toBe(count);
});
