import fc from "fast-check";
import { buildASTSchema, buildSchema, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { checkDeclarations } from "./directives.ts";
import { executes, isDown, run, type Region } from "./testing/run.ts";

const contract = `
  directive @gathered on FIELD_DEFINITION
  directive @routed(by: String!) on FIELD_DEFINITION
  directive @merged(by: String!, key: String) on FIELD_DEFINITION
  directive @suppressed(below: Int!) on FIELD_DEFINITION
`;

const schema = buildSchema(`${contract}
  type Query { stats(regions: [String!]): Stats @gathered }
  type Stats {
    hubs: Int @merged(by: "SUM") @suppressed(below: 3)
    exact: Int @merged(by: "SUM")
    cells: [Cell!]! @merged(by: "GROUP", key: "key")
  }
  type Cell {
    key: String!
    hubs: Int @merged(by: "SUM") @suppressed(below: 3)
    issues: Int @merged(by: "SUM") @suppressed(below: 10)
  }
`);

interface Stats {
  readonly hubs?: number | null;
  readonly exact?: number | null;
  readonly cells?: readonly { readonly key: string; readonly hubs?: number | null; readonly issues?: number | null }[];
}

const has = (stats: Stats): Region => executes(schema, { stats });
const ask = (query: string, regions: Readonly<Record<string, Region>>) => run({ schema, query, regions }).data["stats"];

/** One region for each list of numbers, whose cells a, b, c … have them. */
const columns = (...regions: readonly (readonly number[])[]): Record<string, Region> =>
  Object.fromEntries(
    regions.map((numbers, i) => [
      `r${i}`,
      has({ cells: numbers.map((hubs, place) => ({ key: String.fromCodePoint(97 + place), hubs })) }),
    ]),
  );

const shownColumn = (regions: Readonly<Record<string, Region>>): readonly (number | null)[] => {
  const { cells } = ask("{ stats { cells { hubs } } }", regions) as { cells: { hubs: number | null }[] };
  return cells.map(({ hubs }) => hubs);
};

describe("a lone number", () => {
  test.each<[string, readonly number[], number | null]>([
    ["nothing is shown as nothing", [0, 0], 0],
    ["one is withheld", [1, 0], null],
    ["two of two regions are withheld", [1, 1], null],
    ["what is small in each region and not in all is shown", [1, 2], 3],
    ["more is shown", [5, 2], 7],
    ["less than nothing is no count of anybody", [-1, 0], -1],
  ])("%s", (_what, [aa = 0, bb = 0], expected) => {
    const regions = { aa: has({ hubs: aa, exact: aa }), bb: has({ hubs: bb, exact: bb }) };
    expect(ask("{ stats { hubs exact } }", regions)).toEqual({ hubs: expected, exact: aa + bb });
  });

  test("is withheld under every name", () => {
    const query =
      "query ($yes: Boolean = true) { stats { a: hubs ...F @include(if: $yes) } } fragment F on Stats { hubs }";
    expect(ask(query, { aa: has({ hubs: 2 }) })).toEqual({ a: null, hubs: null });
  });

  test("is withheld by what is left when a region is down", () => {
    expect(ask("{ stats { hubs } }", { aa: has({ hubs: 2 }), bb: isDown() })).toEqual({ hubs: null });
  });

  test("stays null where no region counts it", () => {
    expect(ask("{ stats { hubs } }", { aa: has({ hubs: null }) })).toEqual({ hubs: null });
  });
});

describe("a column of cells", () => {
  test.each<[string, readonly (readonly number[])[], readonly (number | null)[]]>([
    ["without small numbers is shown", [[3, 9, 0]], [3, 9, 0]],
    ["with one small number loses the smallest of the others with it", [[1, 9, 4, 0]], [null, 9, null, 0]],
    ["with several small numbers loses one more", [[1, 2, 8, 9]], [null, null, null, 9]],
    ["with equal others loses the first of them", [[2, 5, 5]], [null, null, 5]],
    ["with nothing beside the small numbers has no more to lose", [[1, 0, 2]], [null, 0, null]],
    [
      "is looked at when all regions are added",
      [
        [1, 2, 3],
        [2, 2, 3],
      ],
      [3, 4, 6],
    ],
  ])("%s", (_what, regions, expected) => {
    expect(shownColumn(columns(...regions))).toEqual(expected);
  });

  test("goes by its own threshold", () => {
    const cells = [
      { key: "a", hubs: 4, issues: 9 },
      { key: "b", hubs: 5, issues: 30 },
      { key: "c", hubs: 6, issues: 20 },
    ];
    expect(ask("{ stats { cells { key hubs issues } } }", { aa: has({ cells }) })).toEqual({
      cells: [
        { key: "a", hubs: 4, issues: null },
        { key: "b", hubs: 5, issues: 30 },
        { key: "c", hubs: 6, issues: null },
      ],
    });
  });
});

describe("whatever the numbers and however they are split over regions", () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 6 });

  test("small ones are never shown, zero and the rest are, and no total gives one of them away", () => {
    fc.assert(
      fc.property(numbers, (column) => {
        const shown = shownColumn(columns(column));
        const small = column.filter((value) => value > 0 && value < 3);
        shown.forEach((value, i) => expect(value === null || value === column[i]).toBe(true));
        expect(shown.filter((value) => value !== null && value > 0 && value < 3)).toEqual([]);
        expect(shown.filter((value) => value === 0)).toEqual(column.filter((value) => value === 0));
        const hasOthers = column.some((value) => value >= 3);
        expect(shown.filter((value) => value === null)).toHaveLength(
          small.length === 0 ? 0 : small.length + (hasOthers ? 1 : 0),
        );
      }),
    );
  });

  test("the answer is that of their sum", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(4), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        (all) => {
          const sum = [0, 1, 2].map((place) => all.reduce((total, one) => total + (one[place] ?? 0), 0));
          expect(shownColumn(columns(...all))).toEqual(shownColumn(columns(sum)));
        },
      ),
    );
  });
});

describe("at composition", () => {
  const check = (sdl: string) => () =>
    checkDeclarations(buildASTSchema(parse(`${contract}${sdl}`), { assumeValidSDL: true }));
  const suppressed = '@merged(by: "SUM") @suppressed(below: 3)';

  test("what is merged may be suppressed", () => {
    expect(
      check(
        `type Query { a: S @gathered } type S { n: Int ${suppressed} g: [G!]! @merged(by: "GROUP", key: "k") } type G { k: ID n: Int ${suppressed} }`,
      ),
    ).not.toThrow();
  });

  test.each([
    ["a number that may not be null", `type Query { a: S @gathered } type S { n: Int! ${suppressed} }`],
    ["no whole number", `type Query { a: S @gathered } type S { n: Float ${suppressed} }`],
    [
      "what is not added up",
      `type Query { a: S @gathered } type S { n: Int @merged(by: "MAX") @suppressed(below: 3) }`,
    ],
    ["below one", `type Query { a: S @gathered } type S { n: Int @merged(by: "SUM") @suppressed(below: 1) }`],
    ["below a text", `type Query { a: S @gathered } type S { n: Int @merged(by: "SUM") @suppressed(below: "3") }`],
  ])("%s is refused", (_what, sdl) => {
    expect(check(sdl)).toThrow("@suppressed on n takes a whole number");
  });

  const leaks = "leads past merging to what is @suppressed.";
  test.each([
    ["one region's answer", `type Query { a(id: ID): S @routed(by: "id") } type S { n: Int ${suppressed} }`, "Query.a"],
    ["a list of every region's", `type Query { a: [S] @gathered } type S { n: Int ${suppressed} }`, "Query.a"],
    [
      "lists put one after another",
      `type Query { a: S @gathered } type S { l: [G] @merged(by: "CONCAT") } type G { n: Int ${suppressed} }`,
      "S.l",
    ],
    [
      "another type's field",
      `type Query { a: S @gathered t(id: ID): T @routed(by: "id") } type S { n: Int ${suppressed} } type T { s: S }`,
      "T.s",
    ],
  ])("%s is refused", (_what, sdl, field) => {
    expect(check(sdl)).toThrow(`${field} ${leaks}`);
  });
});
