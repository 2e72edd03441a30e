import { expect, test } from "vitest";
import { codesOf } from "../../../common/taxonomy.ts";
import { anonymousViewer } from "../../../common/identity/viewer.ts";
import { mayReadExactFigures } from "./policy.ts";

test("exact figures are for members", () => {
  const readers = codesOf("Role").filter((role) => mayReadExactFigures({ ...anonymousViewer, role }));
  expect(readers).toEqual(codesOf("Role").filter((role) => role !== "ANONYMOUS" && role !== "PORTAL_CLIENT"));
});
