import { readdirSync, readFileSync } from "node:fs";
import { buildASTSchema, Kind, parse, type DocumentNode } from "graphql";
import { expect, test } from "vitest";
import { z } from "zod";
import { isQuery } from "../../demo/journeys/journey.ts";
import { journeys } from "../../demo/journeys/journeys.ts";
import { hubsQuery } from "../../gateway/documents/hubs-geojson.ts";
import { nationalQuery, regionalQuery } from "../../gateway/documents/program-calendar.ts";
import { hubExport } from "../../gateway/exports/hub-export.ts";
import { issueExport } from "../../gateway/exports/issue-export.ts";
import type { Measures } from "../../gateway/protection/amount.ts";
import { limitSettings, readProtection } from "../../gateway/protection/limit-settings.ts";
import { measureOperation } from "../../gateway/protection/measure.ts";
import { readPriceList } from "../../gateway/protection/prices.ts";

/** Limits are for those who mean harm: what we ask ourselves needs at most three quarters of each, were there a region in every prefecture. */

const { limits, maxTokens } = readProtection(z.object(limitSettings).parse({}));
const sdl = readFileSync("gateway/supergraph.graphql", "utf8");
const prices = readPriceList(buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true }));
const regions = 47;

/** The longest pages and lists that are allowed, whatever a document calls the variables that say so. */
const most: Readonly<Record<string, unknown>> = { first: 100, ids: Array.from({ length: 100 }, () => "id") };

const journeyDocuments = journeys.flatMap(({ steps }) => steps.filter(isQuery).map(({ document }) => document));
const graphqlFiles = ["tests/e2e", "gateway"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".graphql") && !name.endsWith("supergraph.graphql"))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8")),
);
const queriesToTry = (path: string): readonly string[] =>
  [...readFileSync(path, "utf8").matchAll(/(?:\\n {2}|"query": ")(\{ .+? \})["`]?[,}]/gu)].map(([, query = ""]) =>
    query.replaceAll(/\$\{nodeIdOf\([^)]*\)\}/gu, "id"),
  );

const sources: Readonly<Record<string, readonly string[]>> = {
  "the tests and documents in .graphql files": graphqlFiles,
  "the page of the journeys": journeyDocuments,
  "the README": queriesToTry("README.md"),
  "the start of the demo": queriesToTry("demo/main.ts"),
  "the exports": [hubExport.query, issueExport.query],
  "the feeds and maps": [hubsQuery, nationalQuery, regionalQuery],
};

function measuresOf(document: DocumentNode): readonly (readonly [name: string, Measures])[] {
  return document.definitions.flatMap((operation) => {
    if (operation.kind !== Kind.OPERATION_DEFINITION) return [];
    return [[operation.name?.value ?? "", measureOperation(prices, { document, operation, variables: most }, regions)]];
  });
}

test.each(Object.entries(sources))("%s need at most three quarters of each limit", (_where, texts) => {
  expect(texts.length).toBeGreaterThan(0);
  const measured = texts.flatMap((text) => measuresOf(parse(text)));
  const close = measured.flatMap(([name, measures]) =>
    Object.entries(limits).flatMap(([what, limit]: [string, number]) => {
      const asked = Number(measures[what as keyof Measures]);
      return asked > 0.75 * limit ? [`${name}: ${asked} of ${limit} ${what}`] : [];
    }),
  );
  expect(close).toEqual([]);
});

test("each of their operations is at most three quarters as long as what is read", () => {
  const operations = Object.values(sources)
    .flat()
    .filter((text) => parse(text).definitions.length === 1);
  for (const text of operations) expect(() => parse(text, { maxTokens: 0.75 * maxTokens })).not.toThrow();
  expect(operations.length).toBeGreaterThan(20);
});
