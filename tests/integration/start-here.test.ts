import { describe, expect, test } from "vitest";
import { useNation } from "../support/national-server.ts";

const nation = useNation("start_here");

describe("where a newcomer begins", () => {
  test("a small city far away: hiring and starting businesses first, with goals and reasons; in three statements", async () => {
    const query = `{ startHere(archetype: SMALL_CITY, access: REMOTE, functions: [COWORKING, TALENT_DEVELOPMENT]) {
      archetype { code } access situation { ja } goals { code label { ja } }
      patterns { code emphasis definition { ja } why { ja en } } functions { code emphasis why { en } } } }`;
    const statements = await nation.statementsOf(async () => {
      const { data } = await nation.ask(undefined, query);
      const { patterns, functions, ...rest } = data.startHere;
      expect(rest).toEqual({
        archetype: { code: "SMALL_CITY" },
        access: "REMOTE",
        situation: { ja: "遠方で通勤不可。「ふるさと採用」「ふるさと起業」等。" },
        goals: [
          { code: "PROMOTE_U_TURN", label: { ja: "Uターン促進" } },
          { code: "RAISE_DAYTIME_POPULATION", label: { ja: "昼間人口の増加" } },
          { code: "STRENGTHEN_LOCAL_TALENT", label: { ja: "地域人材強化" } },
        ],
      });
      expect(patterns.map(({ code, emphasis }: Record<string, unknown>) => [code, emphasis])).toEqual([
        ["ENTREPRENEURSHIP", "PRIMARY"],
        ["LOCAL_HIRING", "PRIMARY"],
        ["OFFICE", null],
        ["CONTINUED_WORK", null],
      ]);
      expect(patterns[0].why.ja).toBe("同じ型の市（地方小都市・遠方で通勤不可）のモデルが中心に置いています。");
      expect(patterns[2].why).toBeNull();
      expect(functions[0]).toEqual({
        code: "TALENT_DEVELOPMENT",
        emphasis: null,
        why: { en: "Your hub does it: Talent development." },
      });
    });
    expect(statements).toHaveLength(3);
  });
});

describe("the network says of itself", () => {
  test("what it is for, its three pillars, its regions and where its model comes from", async () => {
    const { data } = await nation.ask(
      undefined,
      `{ network { name { ja } tagline { ja en } purpose { ja } pillars { code label { ja } definition { en } }
         regions { code } sources { title publisher note } } }`,
    );
    expect(data.network).toMatchObject({
      tagline: { ja: "「地方創生」をテレワークで実現する「ふるさとテレワーク」" },
      pillars: [{ code: "SHARE_KNOW_HOW" }, { code: "SOLVE_TOGETHER" }, { code: "PUBLISH_NATIONALLY" }],
      sources: [{ publisher: "田澤由利" }, { publisher: "総務省" }],
    });
    expect(data.network.regions).toHaveLength(8);
  });

  test("measures, topics and headings, with what the glossary adds", async () => {
    const { data } = await nation.ask(
      undefined,
      "{ supportMeasures { code level definition { ja } } topics { code label { ja } note } centerFunctions { code heading } }",
    );
    expect(
      data.supportMeasures.map(({ code, level, definition }: Record<string, unknown>) => [
        code,
        level,
        definition !== null,
      ]),
    ).toEqual([
      ["CONTINUATION_SUPPORT", null, false],
      ["ADOPTION_SUPPORT", null, true],
      ["SUBSIDY", null, true],
      ["DEREGULATION", null, true],
      ["LOCAL_RECEPTION", "LOCAL", true],
    ]);
    expect(data.topics[0]).toEqual({
      code: "REGIONAL_REVITALIZATION",
      label: { ja: "地方創生" },
      note: "「人材誘致」による地方創生を、ふるさとテレワークで実現する。",
    });
    expect(data.centerFunctions.every(({ heading }: { heading: unknown }) => heading !== null)).toBe(true);
  });
});
