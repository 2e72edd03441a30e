import { expect, test } from "vitest";
import { ownManifest, readManifest } from "../../gateway/public-documents/manifest.ts";
import { isQuery } from "./journey.ts";
import { journeys } from "./journeys.ts";

test("what nobody in particular and portals ask on the page is registered, but for what is refused anyway", () => {
  const bodies = new Set(readManifest(ownManifest).map(({ body }) => body));
  const asked = journeys
    .flatMap(({ steps }) => steps)
    .filter(isQuery)
    .filter((step) => (step.as === null || step.as === "portal") && step.isRefused !== true);
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((step) => !bodies.has(step.document)).map((step) => step.does.en)).toEqual([]);
});
