import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { errorCodes } from "../../common/errors.ts";

test("docs/errors.md has a row or a heading for every error code, and for no other", () => {
  const documented = readFileSync("docs/errors.md", "utf8").matchAll(/^(?:\| *|#+ +)`([A-Z][A-Z_]+)`/gmu);
  expect([...documented].map(([, code]) => code).sort()).toEqual(Object.keys(errorCodes).sort());
});
