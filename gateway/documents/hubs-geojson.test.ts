import { expect, test } from "vitest";
import { hubsGeoJson } from "./hubs-geojson.ts";

const hub = (id: string) => ({
  id,
  name: "遠野",
  point: { latitude: 39.331_014_123, longitude: 141.532_352_987 },
  functions: [
    { function: "COWORKING", status: "RUNNING" },
    { function: "RECEPTION", status: "PLANNED" },
  ],
  patterns: [{ pattern: "OFFICE", emphasis: "PRIMARY" }],
});

test("hubs of all pages are features, longitude first, with the regions that are missing", async () => {
  const asked: unknown[] = [];
  const text = await hubsGeoJson((_query, variables) => {
    asked.push(variables);
    const isLast = variables["after"] === "1";
    const pageInfo = { hasNextPage: !isLast, endCursor: isLast ? "2" : "1" };
    const unavailableRegions = isLast ? [{ code: "kanto" }] : [];
    return Promise.resolve({ list: { edges: [{ node: hub(isLast ? "b" : "a") }], pageInfo, unavailableRegions } });
  });
  expect(asked).toEqual([
    { first: 100, after: null },
    { first: 100, after: "1" },
  ]);
  const { type, features, missingRegions } = JSON.parse(text);
  expect([type, missingRegions]).toEqual(["FeatureCollection", ["kanto"]]);
  expect(features.map(({ id }: { id: string }) => id)).toEqual(["a", "b"]);
  expect(features[0]).toEqual({
    type: "Feature",
    id: "a",
    geometry: { type: "Point", coordinates: [141.532_353, 39.331_014] },
    properties: { name: "遠野", functions: ["COWORKING"], patterns: ["OFFICE"] },
  });
});
