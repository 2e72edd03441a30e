import { expect, test } from "vitest";
import { formatNodeId } from "../../common/node-id.ts";
import { nationalUuid } from "./national-id.ts";

const uuid = "01900000-0000-7000-8000-000000000001";

test.each([
  ["a national thing of the type", formatNodeId("award", "national", uuid), uuid],
  ["a national thing of another type", formatNodeId("program", "national", uuid), undefined],
  ["a region's thing of the type", formatNodeId("award", "tohoku", uuid), undefined],
  ["no ID", "award", undefined],
])("the UUID in the ID of %s", (_what, id, expected) => {
  expect(nationalUuid(id, "award")).toBe(expected);
});
