import { describe, expect, test } from "vitest";
import { codesOf, type Code } from "../../../common/taxonomy.ts";
import { stressedSubjects } from "../db/reference/model.ts";
import { suggestFunctions, suggestPatterns, type Newcomer } from "./start-here.ts";

const emphasesOf = (archetype: Code<"CityArchetype">) =>
  stressedSubjects[archetype].map(({ code, access = null }) => ({
    subjectKind: codesOf("TeleworkPattern").some((pattern) => pattern === code)
      ? ("PATTERN" as const)
      : ("FUNCTION" as const),
    subjectCode: code,
    access,
    level: "PRIMARY" as const,
  }));

const newcomer = (
  archetype: Code<"CityArchetype">,
  access: Code<"SmallCityAccess"> | null = null,
  functions: readonly Code<"CenterFunction">[] = [],
): Newcomer => ({ archetype, access, functions });

const firstPatterns = (someone: Newcomer): string[] =>
  suggestPatterns(someone, emphasesOf(someone.archetype)).flatMap(({ code, why }) => (why ? [code] : []));

describe("the patterns that a newcomer is shown first", () => {
  test.each([
    [newcomer("CORE_CITY"), ["ENTREPRENEURSHIP", "CONTINUED_WORK", "LOCAL_HIRING"]],
    [newcomer("SMALL_CITY", "COMMUTABLE"), ["CONTINUED_WORK"]],
    [newcomer("SMALL_CITY", "REMOTE"), ["ENTREPRENEURSHIP", "LOCAL_HIRING"]],
    [newcomer("SMALL_CITY"), ["ENTREPRENEURSHIP", "CONTINUED_WORK", "LOCAL_HIRING"]],
    [newcomer("ISLAND_OR_MOUNTAIN"), ["OFFICE"]],
  ])("of %o are those of the model", (someone, expected) => {
    expect(firstPatterns(someone)).toEqual(expected);
    const all = suggestPatterns(someone, emphasesOf(someone.archetype)).map(({ code }) => code);
    expect(all.slice(0, expected.length)).toEqual(expected);
    expect(all.toSorted()).toEqual(codesOf("TeleworkPattern").toSorted());
  });
});

test("functions come first where the model or the hub itself stresses them, and say which", () => {
  const someone = newcomer("ISLAND_OR_MOUNTAIN", null, ["COWORKING", "TALENT_DEVELOPMENT"]);
  const suggestions = suggestFunctions(someone, emphasesOf("ISLAND_OR_MOUNTAIN"));
  expect(suggestions.map(({ code, why }) => [code, why?.en ?? null])).toEqual([
    ["CONTRACT_WORK", "The model of the same kind of city (Island or mountain area) puts it first."],
    [
      "TALENT_DEVELOPMENT",
      "The model of the same kind of city (Island or mountain area) puts it first. Your hub does it: Talent development.",
    ],
    ["COWORKING", "Your hub does it: Coworking."],
    ["RECEPTION", null],
    ["OUTREACH_AND_ADOPTION", null],
  ]);
});
