import { expect, test } from "vitest";
import { unacceptableValue } from "./unacceptable-values.ts";

const failure = (code: string): Error => new Error("Failed query", { cause: Object.assign(new Error("pg"), { code }) });

test.each(["22021", "22P05", "22003", "22008"])(
  "a statement that failed with %s failed by a value of the caller's",
  (code) => {
    expect(unacceptableValue(failure(code))?.extensions["code"]).toBe("BAD_USER_INPUT");
  },
);

test.each(["23505", "57014", "42601"])("one that failed with %s did not", (code) => {
  expect(unacceptableValue(failure(code))).toBeUndefined();
  expect(unacceptableValue("no error at all")).toBeUndefined();
});
