import { readFileSync } from "node:fs";
import federation from "@apollo/federation-internals";
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
} from "graphql";
import { describe, expect, test } from "vitest";
import { codesOf, type TaxonomyName } from "../../common/taxonomy.ts";
import { readReferenceTerms } from "../../subgraphs/network/db/install-reference.ts";
import {
  functions as functionRows,
  modelCities as cityRows,
  points,
} from "../../subgraphs/network/db/reference/model.ts";
import { functions, modelCities, success } from "./domain-terms-of-cities.ts";
import { patterns, regionalBase, worldView } from "./domain-terms.ts";

const supergraph = federation.Supergraph.build(readFileSync("gateway/supergraph.graphql", "utf8"));
const publicSchema = buildSchema(federation.printSchema(supergraph.apiSchema()));
const glossary = new Set(readReferenceTerms().map(({ term }) => term));

/** Whether a place is there: `glossary:Term`, `Type`, `Type.field` or `Enum.VALUE`. */
function isThere(place: string): boolean {
  if (place.startsWith("glossary:")) return glossary.has(place.slice("glossary:".length));
  const [typeName = "", member] = place.split(".");
  const type = publicSchema.getType(typeName);
  return type !== undefined && (member === undefined || membersOf(type).includes(member));
}

function membersOf(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) return Object.keys(type.getFields());
  return [];
}

describe.each(Object.entries({ worldView, patterns, regionalBase, functions, modelCities, success }))(
  "%s: each term of the source document has its place",
  (_slides, terms) => {
    test.each(Object.entries(terms))("%s", (_term, places) => {
      expect([places].flat().filter((place) => !isThere(place))).toEqual([]);
    });
  },
);

describe("the counts of the source document hold", () => {
  test.each<[TaxonomyName, number]>([
    ["TeleworkPattern", 4],
    ["CenterFunction", 5],
    ["FunctionActivity", 21],
    ["RealizationPoint", 4],
    ["Capability", 13],
    ["SupportMeasure", 4 + 1],
    ["VirtualPlaceKind", 4],
    ["RemoteChannel", 4],
    ["LifeServiceKind", 8],
    ["Audience", 6],
    ["CityArchetype", 3],
    ["SmallCityAccess", 2],
    ["ArchetypeGoal", 7],
    ["OutcomeKind", 7],
    ["CompanyMerit", 3],
    ["SuccessFactor", 4],
    ["NetworkPillar", 3],
    ["OrganizationKind", 7],
  ])("%s has %i, in the vocabulary and in the public schema", (name, count) => {
    const type = publicSchema.getType(name);
    expect(codesOf(name)).toHaveLength(count);
    expect(isEnumType(type) ? membersOf(type).toSorted() : undefined).toEqual(codesOf(name).toSorted());
  });

  test("three levels of support, and one for what is local", () => {
    expect(codesOf("SupportLevel")).toEqual(["NATIONAL", "LOCAL_GOVERNMENT", "REGIONAL_PROGRAM", "LOCAL"]);
  });

  test("four origins of facilities, before those that reality adds", () => {
    const named = ["EXISTING_FACILITY", "VACANT_SHOP", "TRADITIONAL_HOUSE", "CLOSED_SCHOOL"];
    expect(codesOf("FacilityOrigin").slice(0, 4)).toEqual(named);
  });

  test("each function has its bullets, each point its capabilities, each city its goals", () => {
    expect(functionRows.map(({ activities }) => activities?.length)).toEqual([7, 5, 3, 3, 3]);
    expect(points.map(({ capabilities }) => capabilities?.length)).toEqual([3, 4, 3, 3]);
    expect(cityRows.map(({ goals }) => goals?.length)).toEqual([3, 3, 3]);
  });
});
