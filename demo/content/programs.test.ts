import { describe, expect, test } from "vitest";
import { codesOf, type TaxonomyName } from "../../common/taxonomy.ts";
import { demoRegions } from "../regions.ts";
import { programsOf } from "./programs.ts";

const contents = Object.keys(demoRegions).map(programsOf);
const programs = contents.flatMap((content) => content.programs);
const events = contents.flatMap((content) => content.events);

describe("every region of the demo has", () => {
  test.each(contents.map((content) => [content.region, content] as const))(
    "%s: programs of every status and events",
    (_region, content) => {
      const { programs: offered, events: planned } = content;
      expect(offered.length).toBeGreaterThanOrEqual(4);
      expect(planned.length).toBeGreaterThanOrEqual(2);
      const has = (wanted: (program: (typeof offered)[number]) => boolean) => expect(offered.some(wanted)).toBe(true);
      has(({ applyFromInDays, applyUntilInDays }) => applyFromInDays === null && applyUntilInDays === null);
      has(({ applyUntilInDays: until }) => until !== null && until > 0 && until < 30);
      has(({ applyUntilInDays: until }) => until !== null && until < 0);
      has(({ applyFromInDays: from }) => from !== null && from > 0);
      expect(planned.some(({ visibility }) => visibility === "NETWORK")).toBe(true);
      expect(planned.some(({ visibility }) => visibility === "PUBLIC")).toBe(true);
    },
  );
});

describe("the demo shows every code of", () => {
  test.each<[TaxonomyName, readonly string[], readonly string[]]>([
    ["SupportMeasure", programs.map(({ measure }) => measure), []],
    ["SupportLevel", programs.map(({ level }) => level), ["NATIONAL"]],
    ["ProgramKind", programs.map(({ kind }) => kind), []],
    ["ExpenseKind", programs.flatMap(({ coveredExpenses }) => coveredExpenses), []],
    ["Audience", programs.flatMap(({ audiences }) => audiences), []],
    ["EventKind", events.map(({ kind }) => kind), []],
  ])("%s", (name, shown, elsewhere) => {
    expect(codesOf(name).filter((code) => !shown.includes(code))).toEqual(elsewhere);
  });
});
