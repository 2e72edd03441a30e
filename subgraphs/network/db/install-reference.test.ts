import { describe, expect, test } from "vitest";
import { codesOf, taxonomies, type TaxonomyName } from "../../../common/taxonomy.ts";
import { readReferenceTerms } from "./install-reference.ts";
import { functions, places, points } from "./reference/model.ts";

const terms = new Map(readReferenceTerms().map((term) => [term.term, term]));

describe("the reference data", () => {
  test("has no term twice, and each in hiragana", () => {
    expect(terms.size).toBe(readReferenceTerms().length);
    expect([...terms.values()].filter(({ kana }) => !/^[ぁ-ゖー・]+$/u.test(kana))).toEqual([]);
  });

  test.each<TaxonomyName>([
    "TeleworkPattern",
    "CenterFunction",
    "VirtualPlaceKind",
    "RealizationPoint",
    "SupportMeasure",
    "OutcomeKind",
    "AttractionApproach",
    "WorkKind",
    "RemoteChannel",
    "CityArchetype",
    "ArchetypeGoal",
    "CompanyMerit",
    "SuccessFactor",
    "NetworkPillar",
    "FunctionHeading",
  ])("explains every code of %s under its label", (name) => {
    const labels: Readonly<Record<string, { readonly ja: string }>> = taxonomies[name];
    const found = codesOf(name).map((code) => terms.get(`${name}.${code}`)?.ja);
    expect(found).toEqual(codesOf(name).map((code) => labels[code]?.ja));
  });

  test("leaves the definition of 継続支援 empty and gives those of the other measures", () => {
    const defined = codesOf("SupportMeasure").filter(
      (code) => terms.get(`SupportMeasure.${code}`)?.definitionJa !== null,
    );
    expect(defined).toEqual(["ADOPTION_SUPPORT", "SUBSIDY", "DEREGULATION", "LOCAL_RECEPTION"]);
  });

  test("places every capability, activity and life service exactly once", () => {
    expect(points.flatMap(({ capabilities }) => capabilities ?? [])).toEqual(codesOf("Capability"));
    expect(functions.flatMap(({ activities }) => activities ?? [])).toEqual(codesOf("FunctionActivity"));
    expect(places.flatMap(({ lifeServices }) => lifeServices ?? [])).toEqual(codesOf("LifeServiceKind"));
  });
});
