import { validate } from "graphql";
import { describe, expect, test } from "vitest";
import type { Measures } from "./amount.ts";
import { measureOperation } from "./measure.ts";
import { readPriceList } from "./prices.ts";
import { readAsked } from "./testing/asked.ts";
import { schema } from "./testing/schema.ts";

/** Eight regions, so that one gathered request costs 8, and a page of 20 is 7 rows from each: 56. */
const regionCount = 8;

const prices = readPriceList(schema);

function ask(query: string, variables?: Readonly<Record<string, unknown>>) {
  const asked = readAsked(query, variables);
  expect(validate(schema, asked.document)).toEqual([]);
  return asked;
}

const costOf = (query: string, variables?: Readonly<Record<string, unknown>>): number =>
  measuresOf(query, variables).cost;

const measuresOf = (query: string, variables?: Readonly<Record<string, unknown>>): Measures =>
  measureOperation(prices, ask(query, variables), regionCount);

/** `size` fragments, of which each spreads the next one twice. */
const doubling = (size: number, field: string): string =>
  Array.from({ length: size }, (_, i) =>
    i + 1 < size
      ? `fragment F${i} on Thing { ...F${i + 1} like { ...F${i + 1} } }`
      : `fragment F${i} on Thing { ${field} }`,
  ).join("\n");

describe("the cost of an operation", () => {
  test.each<[what: string, query: string, cost: number, variables?: Readonly<Record<string, unknown>>]>([
    ["of one thing is its row and the request", '{ thing(id: "a") { id tags } }', 2],
    ["of what lies inside a row is a tenth, rounded up in the end", '{ thing(id: "a") { place { name } } }', 3],
    ["of a list inside a row is ten tenths", '{ thing(id: "a") { parts { name } } }', 3],
    [
      "of a list that is called edges and is of no page is ten tenths",
      '{ thing(id: "a") { place { edges { name } } } }',
      4,
    ],
    ["of what may be a row is a row", '{ thing(id: "a") { a: either { __typename } b: either { __typename } } }', 4],
    ["of a list beside the rows of a page is each region's", "{ things { parts { name } } }", 17],
    ["of a list that is short is less", '{ thing(id: "a") { doors { name } } }', 3],
    ["of a list that may be long is more", '{ thing(id: "a") { windows { name } } }', 12],
    ["of a list of rows is ten rows", '{ thing(id: "a") { like { id } } }', 12],
    ["of lists in lists multiplies", '{ thing(id: "a") { like { like { id } } } }', 112],
    [
      "of a gathered page is every region's part of it",
      "{ things { edges { node { id } } } }",
      Math.ceil(8 * 1.1 + 56 * 1.1),
    ],
    ["of a gathered count is what each region is asked", "{ things { totalCount } }", 9],
    ["of some regions only is theirs", '{ things(regions: ["a", "b"], first: 1) { edges { node { id } } } }', 5],
    [
      "of more regions than there are is no more",
      "query($r: [String!]) { stats(regions: $r) { total } }",
      81,
      { r: Array(1_000).fill("a") },
    ],
    ["of a gathered list is every region's", "{ saved { id } }", 88],
    ["of figures is ten for every region that counts", "{ stats { total } }", 81],
    ["of a search is ten for every region that searches", '{ search(text: "a") { totalCount } }', 81],
    [
      "of a page of one program is its rows",
      "{ news(first: 10) { edges { node { id } } } }",
      Math.ceil(1.1 + 10 * 1.1),
    ],
    ["of things by ID is as many rows", '{ thingsById(ids: ["a", "b", "c"]) { id } }', 4],
    ["of the regions is as many as there are", "{ regions { code } }", 9],
    ["of a change is ten more", 'mutation { make(name: "a") { id } }', 11],
    ["of two is both", '{ a: thing(id: "a") { id } b: thing(id: "b") { id } }', 4],
  ])("%s", (_what, query, cost, variables) => {
    expect(costOf(query, variables)).toBe(cost);
  });

  test.each<[what: string, query: string, variables?: Readonly<Record<string, unknown>>]>([
    ["as a value", "{ news(first: 100) { edges { node { id } } } }"],
    ["as `last`", "{ news(last: 100) { edges { node { id } } } }"],
    ["by a variable", "query($n: Int) { news(first: $n) { edges { node { id } } } }", { n: 100 }],
    ["by a variable's default", "query($n: Int = 100) { news(first: $n) { edges { node { id } } } }"],
    [
      "by a variable named so that a prototype has it",
      "query($__proto__: Int = 100) { news(first: $__proto__) { edges { node { id } } } }",
    ],
    [
      "through a fragment on the connection",
      "{ news(first: 100) { ...C } } fragment C on ThingConnection { edges { ...E } } fragment E on ThingEdge { node { id } }",
    ],
    [
      "under an alias that is named as introspection is",
      "query IntrospectionQuery { __schema: news(first: 100) { __type: edges { node { id } } } }",
    ],
    [
      "in a fragment that is named as introspection is",
      "{ ...__schema } fragment __schema on Query { news(first: 100) { edges { node { id } } } }",
    ],
    [
      "in what is included",
      "query($yes: Boolean = true) { news(first: 100) @include(if: $yes) { edges @skip(if: false) { node { id } } } }",
    ],
  ])("counts the page size given %s", (_what, query, variables) => {
    expect(costOf(query, variables)).toBe(Math.ceil(1.1 + 100 * 1.1));
  });

  test("counts each spread of a fragment by the page it is spread in", () => {
    const fragment = "fragment C on ThingConnection { edges { node { id } } }";
    expect(costOf(`{ a: news(first: 10) { ...C } b: news(first: 100) { ...C } } ${fragment}`)).toBe(
      Math.ceil(2 * 1.1 + 110 * 1.1),
    );
  });

  test("leaves out what is skipped, and nothing else", () => {
    const query =
      'query($no: Boolean!) { thing(id: "a") { id } news(first: 100) @include(if: $no) { edges { node { id } } } }';
    expect(costOf(query, { no: false })).toBe(2);
    expect(costOf('{ thing(id: "a") { id } news(first: 100) @skip(if: true) { edges { node { id } } } }')).toBe(2);
    expect(measuresOf(query, { no: false })).toMatchObject({ fields: 6, depth: 4, rootFields: 2, pageSize: 100 });
  });

  test("counts what other directives stand on", () => {
    const asked = readAsked("{ news(first: 100) @other(if: true) { edges { node { id } } } }");
    expect(measureOperation(prices, asked, regionCount).cost).toBe(Math.ceil(1.1 + 100 * 1.1));
  });

  test("grows with the regions of the network, up to a row of each", () => {
    const page = ask("{ things { edges { node { id } } } }");
    expect([1, 8, 47].map((regions) => measureOperation(prices, page, regions).cost)).toEqual([24, 71, 207]);
  });
});

describe("the measures of an operation", () => {
  test("count fields, aliases and directives wherever a fragment is spread", () => {
    const query = `{ a: thing(id: "1") { ...F } b: thing(id: "2") { ...F ... on Thing { ...F } } }
      fragment F on Thing { key: id tags @include(if: true) }`;
    expect(measuresOf(query)).toMatchObject({
      fields: 8,
      aliases: 5,
      directives: 3,
      fragments: 4,
      rootFields: 2,
      depth: 2,
    });
  });

  test("have nothing of what is not asked for", () => {
    expect(measuresOf("{ __typename }")).toEqual({
      depth: 1,
      fields: 1,
      references: 0,
      aliases: 0,
      directives: 0,
      fragments: 0,
      rootFields: 1,
      fanOuts: 0,
      pageSize: 0,
      ids: 0,
      isIntrospecting: false,
      cost: 0,
    });
    expect(measuresOf('{ thing(id: "a") { region { code } } }')).toMatchObject({ pageSize: 0, ids: 0, references: 1 });
  });

  test("count directives on operations and on fragments, wherever these are spread", () => {
    const asked = readAsked("query @a @b { ...F ...F } fragment F on Query @c { __typename }");
    expect(measureOperation(prices, asked, regionCount)).toMatchObject({ directives: 4, fields: 2, rootFields: 2 });
  });

  test("have introspection as one field, since nobody plans what lies in it", () => {
    expect(measuresOf("{ __schema { types { name } } }")).toMatchObject({ depth: 1, fields: 1, rootFields: 1 });
  });

  test("find root fields, fan-outs, page sizes and IDs behind fragments and variables", () => {
    const query = `query($n: Int, $ids: [ID!]!) { ...R ... { ...R } }
      fragment R on Query { things(last: $n) { totalCount } stats { total } thingsById(ids: $ids) { id } }`;
    expect(measuresOf(query, { n: 1_000_000, ids: Array(5_000).fill("a") })).toMatchObject({
      rootFields: 6,
      fanOuts: 4,
      pageSize: 1_000_000,
      ids: 5_000,
      isIntrospecting: false,
    });
  });

  test("tell introspection by the field, not by its name in the answer", () => {
    expect(measuresOf("{ a: __schema { types { name } } }").isIntrospecting).toBe(true);
    expect(measuresOf('{ ...F } fragment F on Query { b: __type(name: "Thing") { name } }').isIntrospecting).toBe(true);
    expect(measuresOf("{ __typename __schema: regions { code } }").isIntrospecting).toBe(false);
  });
});

describe("measuring", () => {
  test("is linear in the document however much its fragments multiply", () => {
    const bomb = readAsked(`{ thing(id: "a") { ...F0 } } ${doubling(300, "id")}`);
    const began = performance.now();
    const { fields, cost, depth } = measureOperation(prices, bomb, regionCount);
    expect(performance.now() - began).toBeLessThan(200);
    expect([fields, cost, depth]).toEqual([1e15, 1e15, 301]);
  });

  test("ends where a fragment spreads itself, which validation refuses", () => {
    const circle = readAsked(
      '{ thing(id: "a") { ...F } } fragment F on Thing { id ...G } fragment G on Thing { ...F }',
    );
    expect(measureOperation(prices, circle, regionCount).cost).toBe(2);
  });
});
