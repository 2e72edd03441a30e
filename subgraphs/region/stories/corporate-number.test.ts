import { expect, test } from "vitest";
import { toCorporateNumber } from "./corporate-number.ts";

test.each(["7000012050002", "2000012100001", "8000020130001", "9000020011002"])(
  "%s, which is a real one, is accepted",
  (number) => {
    expect(toCorporateNumber(number)).toBe(number);
  },
);

test("full-width digits and blanks around it are made plain", () => {
  expect(toCorporateNumber(" ７０００012050002 ")).toBe("7000012050002");
});

test.each(["7000012050003", "0000012050002", "700001205000", "70000120500021", "T7000012050002", ""])(
  "%j is refused",
  (text) => {
    expect(toCorporateNumber(text)).toBeUndefined();
  },
);
