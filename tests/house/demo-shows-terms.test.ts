import { describe, expect, test } from "vitest";
import { z } from "zod";
import { codesOf, type TaxonomyName } from "../../common/taxonomy.ts";
import { regionContent } from "../../demo/content/content.ts";
import { loadContent } from "../../demo/content/load-content.ts";
import { municipalitiesOf } from "../../demo/content/municipalities.ts";
import { loadNation, nationContent } from "../../demo/content/nation/nation.ts";
import { modelCities, patterns, places } from "../../subgraphs/network/db/reference/model.ts";

/** Which codes of which vocabulary the demo's content holds, found by walking it along its schema: `code()` says which vocabulary it is. */
const shown = new Map<string, Set<unknown>>();

function note(vocabulary: string, codes: readonly unknown[]): void {
  const known = shown.get(vocabulary) ?? new Set();
  for (const code of codes) if (code != null) known.add(code);
  shown.set(vocabulary, known);
}

/** Notes every code in a value, which has the form of the schema. */
function walk(schema: z.core.$ZodType, value: unknown): void {
  const vocabulary = z.globalRegistry.get(schema)?.["vocabulary"];
  if (typeof vocabulary === "string") note(vocabulary, [value]);
  else for (const [inner, part] of partsOf(schema, value)) walk(inner, part);
}

function partsOf(schema: z.core.$ZodType, value: unknown): readonly (readonly [z.core.$ZodType, unknown])[] {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) return [[schema.def.innerType, value]];
  if (schema instanceof z.ZodArray) return ((value ?? []) as unknown[]).map((element) => [schema.element, element]);
  if (!(schema instanceof z.ZodObject)) return [];
  const fields = (value ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries<z.core.$ZodType>(schema.shape).map(([field, inner]) => [inner, fields[field]]);
}

for (const content of loadContent().values()) {
  walk(regionContent, content);
  const places = municipalitiesOf(content.region);
  note(
    "CityArchetype",
    places.map(({ archetype }) => archetype),
  );
  note(
    "SmallCityAccess",
    places.map(({ smallCityAccess }) => smallCityAccess),
  );
}
walk(nationContent, loadNation());
note(
  "PatternOrigin",
  patterns.map(({ origin }) => origin),
);
note(
  "RemoteChannel",
  places.map(({ remoteChannel }) => remoteChannel),
);
note(
  "ArchetypeGoal",
  modelCities.flatMap(({ goals }) => goals ?? []),
);

/** The vocabularies that the source document speaks in, and those in which hubs, know-how, issues and stories are told. */
const vocabularies: readonly TaxonomyName[] = [
  "AdoptionStatus",
  "ArchetypeGoal",
  "ArticleKind",
  "AttractionApproach",
  "Audience",
  "BusinessForm",
  "Capability",
  "CapabilityMaturity",
  "CenterFunction",
  "CityArchetype",
  "CompanyMerit",
  "ConfidenceLevel",
  "ContinuationReason",
  "CostBand",
  "Difficulty",
  "Emphasis",
  "ExpenseKind",
  "FacilityOrigin",
  "FeePayer",
  "FunctionActivity",
  "HubKind",
  "HubNetworkStatus",
  "HubStatus",
  "IctStage",
  "IssueCategory",
  "IssueStatus",
  "LifeServiceKind",
  "LocationKind",
  "OpeningDay",
  "OrganizationKind",
  "OutcomeKind",
  "PatternOrigin",
  "PricingUnit",
  "RealizationPoint",
  "RemoteChannel",
  "ReturnKind",
  "RevenueKind",
  "ServiceStatus",
  "Severity",
  "SmallCityAccess",
  "SolutionKind",
  "SolutionStatus",
  "StaffBand",
  "StayStyle",
  "SuccessFactor",
  "SupportLevel",
  "SupportMeasure",
  "TeleworkPattern",
  "Topic",
  "Urgency",
  "VirtualPlaceKind",
  "WorkChannel",
  "WorkKind",
  "WorkPlace",
  "WorkerType",
];

describe("the demo shows each code at least once", () => {
  test.each(vocabularies)("%s", (name) => {
    expect(codesOf(name).filter((code) => !shown.get(name)?.has(code))).toEqual([]);
  });
});
