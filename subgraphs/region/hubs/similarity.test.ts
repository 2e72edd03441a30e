import { describe, expect, test } from "vitest";
import { codesOf } from "../../../common/taxonomy.ts";
import type { HubProfileInput } from "./schema.generated.ts";
import { reasonsOf, toTraits, weights, type Traits } from "./similarity.ts";

const profile = (own: Partial<HubProfileInput>): Traits =>
  toTraits({ functions: [], patterns: [], goals: [], audiences: [], ...own });

const hub = (own: Partial<Traits>): Traits => ({
  archetype: null,
  smallCityAccess: null,
  functions: [],
  facilityOrigin: null,
  patterns: [],
  goals: [],
  audiences: [],
  ...own,
});

test("the weights cover every kind and are 100 together", () => {
  expect(Object.keys(weights).toSorted()).toEqual(codesOf("SimilarityKind").toSorted());
  expect(Object.values(weights).reduce((total, weight) => total + weight, 0)).toBe(100);
});

describe("reasons", () => {
  test("name what is shared, what weighs most first, in both languages", () => {
    const wanted = profile({
      archetype: "SMALL_CITY",
      smallCityAccess: "REMOTE",
      functions: ["COWORKING", "TALENT_DEVELOPMENT"],
      facilityOrigin: "TRADITIONAL_HOUSE",
    });
    const found = reasonsOf(
      wanted,
      hub({ archetype: "SMALL_CITY", functions: ["COWORKING"], goals: ["STRENGTHEN_LOCAL_TALENT", "NEW_STARTUPS"] }),
    );
    expect(found).toEqual([
      {
        kind: "SAME_ARCHETYPE",
        codes: ["SMALL_CITY"],
        weight: 25,
        messageJa: "同じモデル市です：地方小都市",
        messageEn: "Same model city: Small city",
      },
      {
        kind: "SAME_FUNCTIONS",
        codes: ["COWORKING"],
        weight: 12,
        messageJa: "同じ機能があります：共働スペース",
        messageEn: "Same functions: Coworking",
      },
      {
        kind: "SAME_GOALS",
        codes: ["STRENGTHEN_LOCAL_TALENT"],
        weight: 5,
        messageJa: "同じ目標を掲げています：地域人材強化",
        messageEn: "Same goals: Strengthen local talent",
      },
    ]);
  });

  test("are none where nothing is shared, and none for what a profile leaves out", () => {
    expect(reasonsOf(profile({}), hub({ archetype: "SMALL_CITY", facilityOrigin: "HOTEL" }))).toEqual([]);
    expect(reasonsOf(profile({ facilityOrigin: "STATION" }), hub({ facilityOrigin: "HOTEL" }))).toEqual([]);
    expect(reasonsOf(profile({ archetype: null }), hub({ archetype: null }))).toEqual([]);
  });

  test("of a hub that is the same in all are worth 100", () => {
    const same = profile({
      archetype: "SMALL_CITY",
      smallCityAccess: "REMOTE",
      functions: [...codesOf("CenterFunction")],
      facilityOrigin: "HOTEL",
      patterns: ["OFFICE", "OFFICE"],
      audiences: ["WOMEN"],
    });
    expect(reasonsOf(same, same).reduce((total, { weight }) => total + weight, 0)).toBe(100);
  });
});

test("a profile without goals has those of its model city", () => {
  expect(profile({ archetype: "ISLAND_OR_MOUNTAIN" }).goals).toEqual([
    "NEW_STARTUPS",
    "INCREASE_MIGRANTS",
    "STRENGTHEN_LOCAL_TALENT",
  ]);
  expect(profile({ archetype: "CORE_CITY", goals: ["NEW_STARTUPS"] }).goals).toEqual(["NEW_STARTUPS"]);
});
