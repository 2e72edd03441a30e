import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toMunicipalityCode } from "./municipality-code.ts";

const municipalities: readonly { readonly code: string }[] = JSON.parse(
  readFileSync(new URL("../../../demo/content/municipalities.json", import.meta.url), "utf8"),
);

test.each(municipalities)("$code is completed from its five digits and accepted as it is", ({ code }) => {
  expect(toMunicipalityCode(code)).toBe(code);
  expect(toMunicipalityCode(code.slice(0, 5))).toBe(code);
});

test("one check digit fits", () => {
  expect(toMunicipalityCode("01100")).toBe("011002");
  expect(Array.from("0123456789").filter((digit) => toMunicipalityCode(`01208${digit}`))).toEqual(["4"]);
});

test.each(["", "1208", "0120844", "01208x", "０１２０８４", "012085"])("%j is no code", (text) => {
  expect(toMunicipalityCode(text)).toBeUndefined();
});
