import { expect, test } from "vitest";
import { anonymousViewer, isDesk, viewerClaims } from "./viewer.ts";

test("the desk is known by its scope alone, whatever role it acts for", () => {
  expect(isDesk({ ...anonymousViewer, role: "SECRETARIAT" })).toBe(false);
  expect(isDesk({ ...anonymousViewer, scope: "registry" })).toBe(false);
  expect(isDesk({ ...anonymousViewer, scope: "desk" })).toBe(true);
});

test("a scope of another form counts as none", () => {
  expect(viewerClaims.parse({ sub: "x", role: "ANONYMOUS", scope: ["desk"] })).not.toHaveProperty("scope", ["desk"]);
});
