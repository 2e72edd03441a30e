import { expect, test } from "vitest";
import { isAddressBlock, isInBlocks } from "./trusted-proxies.ts";

test.each(["127.0.0.1", "10.0.0.0/8", "::1", "fd00::/8", "0.0.0.0/0"])("%s names addresses", (block) => {
  expect(isAddressBlock(block)).toBe(true);
});

test.each(["", "proxy.example.jp", "10.0.0.0/33", "10.0.0.0/8/8", "10.0.0.0/", "fd00::/129", "10.0.0.0/-1", "*"])(
  "`%s` names none",
  (block) => {
    expect(isAddressBlock(block)).toBe(false);
  },
);

test("an address is in a block however it is written, and in no other", () => {
  const isProxy = isInBlocks(["10.0.0.0/8", "192.0.2.7", "fd00::/8"]);
  expect(["10.1.2.3", "::ffff:10.1.2.3", "192.0.2.7", "fd12::1"].map(isProxy)).toEqual(Array(4).fill(true));
  expect(["11.1.2.3", "192.0.2.8", "fe80::1", "", "unknown"].map(isProxy)).toEqual(Array(5).fill(false));
});

test("no blocks have no addresses", () => {
  expect(isInBlocks([])("127.0.0.1")).toBe(false);
});
