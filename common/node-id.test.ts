import fc from "fast-check";
import { expect, test } from "vitest";
import {
  audienceOf,
  formatNodeId,
  isRegionCode,
  nationalRegion,
  newUuid,
  parseNodeId,
  regionOfNodeId,
} from "./node-id.ts";

const uuid = fc.uuid();
const type = fc.stringMatching(/^[a-z]{2,20}$/u);
const region = fc.stringMatching(/^[a-z][a-z0-9-]{1,30}$/u);

test("an ID reads back as what it was made of", () => {
  fc.assert(
    fc.property(type, region, uuid, (type, region, uuid) => {
      const id = formatNodeId(type, region, uuid);
      expect(parseNodeId(id)).toEqual({ type, region, uuid });
      expect(regionOfNodeId(id)).toBe(region);
    }),
  );
});

test("IDs of one type and region sort as their UUIDs do", () => {
  fc.assert(
    fc.property(uuid, uuid, (a, b) => {
      const [idA, idB] = [formatNodeId("issue", "tohoku", a), formatNodeId("issue", "tohoku", b)];
      expect(idA < idB).toBe(a < b);
    }),
  );
});

test("the ends of the range of UUIDs read back, and what is beyond 128 bits is no ID", () => {
  for (const uuid of ["00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"]) {
    expect(parseNodeId(formatNodeId("hub", "kanto", uuid))?.uuid).toBe(uuid);
  }
  expect(parseNodeId(`hub_kanto_7${"z".repeat(25)}`)?.uuid).toBe("ffffffff-ffff-ffff-ffff-ffffffffffff");
  expect(parseNodeId(`hub_kanto_8${"0".repeat(25)}`)).toBeUndefined();
});

const base32 = "01jd4w3kz8f0v9q2m6x7c5b1an";

test.each([
  "",
  "issue",
  `issue_tohoku_${base32}x`,
  `issue_tohoku_${base32.slice(1)}`,
  `issue_tohoku_${base32.replace("j", "l")}`,
  `issue_tohoku_${base32.toUpperCase()}`,
  `issue__${base32}`,
  `_tohoku_${base32}`,
  `i_tohoku_${base32}`,
  `issue_t_${base32}`,
  `issue_1tohoku_${base32}`,
  `issue_Tohoku_${base32}`,
  `issue_to_hoku_${base32}`,
  ` issue_tohoku_${base32}`,
  `issue_tohoku_${base32}\n`,
  `issue_tohoku\u0000_${base32}`,
])("%j is no ID", (text) => {
  expect(parseNodeId(text)).toBeUndefined();
  expect(regionOfNodeId(text)).toBeUndefined();
});

test.each([
  ["tohoku", true],
  ["kyushu-okinawa", true],
  ["a1", true],
  ["a", false],
  ["1a", false],
  ["-a", false],
  ["a_b", false],
  ["__proto__", false],
  ["東北", false],
  [`a${"b".repeat(30)}`, true],
  [`a${"b".repeat(31)}`, false],
  ["tohoku\n", false],
])("%j is a region code: %s", (text, isCode) => {
  expect(isRegionCode(text)).toBe(isCode);
});

test("what stands in IDs and tokens that others keep does not change", () => {
  const id = formatNodeId("hub", nationalRegion, "01900000-0000-7000-8000-000000000001");
  expect(id).toBe("hub_national_01j0000000e008000000000001");
  expect(audienceOf("tohoku")).toBe("region:tohoku");
});

test("new UUIDs are of version 7 and ascend", () => {
  const made = Array.from({ length: 100 }, newUuid);
  expect(
    made.every((uuid) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u.test(uuid)),
  ).toBe(true);
  expect(made.toSorted()).toEqual(made);
});
