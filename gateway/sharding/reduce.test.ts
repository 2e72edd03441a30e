import { buildASTSchema, extendSchema, parse, printSchema, type GraphQLSchema } from "graphql";
import { describe, expect, test } from "vitest";
import { compareContract } from "../../common/graphql/contract.ts";
import type { AnswerError } from "./answer.ts";
import { lackOf } from "./lack.ts";
import { compileOperation } from "./operation.ts";
import { fitAsk, fitWhole, reduceRoot } from "./reduce.ts";
import { executes, run, says } from "./testing/run.ts";
import { cursorOf, idOf, schema as base, thing } from "./testing/schema.ts";

/** A network in which `new` has the contract and `old` an older one: `old` is asked what it has, and null stands for the rest. */

const contract = extendSchema(
  base,
  parse(`
    extend type Query {
      found(by: Search, colors: [Color!], most: Int = 5, regions: [String!]): [Tag!] @gathered
      newHub(id: ID!): Hub @routed(by: "id")
    }
    extend type Thing { rated(least: Int = 0, color: Color): Int, shade(of: Color!): String!, hull: Hull }
    extend type Box { deepest: Int }
    extend union _Entity = Boat
    input Search { color: Color, near: [Near!], size: Int = 3 }
    input Near { hubId: ID, radius: Int, within: Search }
    type Hull { depth: Int! }
    type Boat implements Node { id: ID!, name: String, hull: Hull }
    extend input MakeInput { color: Color, size: Int = 1 }
  `),
  { assumeValid: true, assumeValidSDL: true },
);

/** What is taken out of the printed contract, or what with. */
type Change = string | readonly [old: string, instead: string];

function contractWithout(changes: readonly Change[]): GraphQLSchema {
  let text = `${printSchema(contract)}\n`;
  for (const change of changes) {
    const [old, instead] = typeof change === "string" ? [change, ""] : change;
    expect(text).toContain(old);
    text = text.replace(old, instead);
  }
  return buildASTSchema(parse(text), { assumeValid: true, assumeValidSDL: true });
}

interface Case {
  readonly what: string;
  readonly without: readonly Change[];
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** What the old region's resolvers give. */
  readonly old: Readonly<Record<string, unknown>>;
  readonly data: unknown;
  readonly missing?: readonly string[];
  readonly errors?: readonly AnswerError[];
}

function check({ without, old, data, missing = [], errors = [], query, variables = {} }: Case): void {
  const served = contractWithout(without);
  const { lacks, breaks } = compareContract(contract, served);
  expect(breaks).toEqual([]);
  const outcome = run({
    schema: contract,
    query,
    variables,
    regions: { old: executes(served, old) },
    lacks: { old: lackOf(contract, lacks) },
  });
  expect(outcome.faults).toEqual([]);
  expect(outcome.data).toEqual(data);
  expect(outcome.missing).toEqual(missing.map((coordinate) => `old ${coordinate}`));
  expect(outcome.errors).toEqual(errors);
}

const beyond = (...path: string[]): AnswerError[] => [
  { code: "REGION_UNAVAILABLE", path, region: "old", reason: "INCOMPATIBLE" },
];

const one = thing("old", 1);
const made = (more: Readonly<Record<string, unknown>> = {}) => ({
  __typename: "Thing",
  id: one,
  title: "one",
  ...more,
});
const asks = (fields: string) => `{ thing(id: "${one}") { ${fields} } }`;

describe("fields", () => {
  test.each<Case>([
    {
      what: "that an older region has are asked for as ever",
      without: ["  size: Int\n"],
      query: asks("title ratio"),
      old: { thing: made({ ratio: 0.5 }) },
      data: { thing: { title: "one", ratio: 0.5 } },
    },
    {
      what: "that it lacks come back null, under the names that the client gave them",
      without: ["  size: Int\n"],
      query: asks("title size big: size"),
      old: { thing: made() },
      data: { thing: { title: "one", size: null, big: null } },
      missing: ["Thing.size"],
    },
    {
      what: "with all that is under them",
      without: ["  hull: Hull\n", "  hull: Hull\n", "type Hull {\n  depth: Int!\n}\n"],
      query: asks("title hull { depth }"),
      old: { thing: made() },
      data: { thing: { title: "one", hull: null } },
      missing: ["Thing.hull"],
    },
    {
      what: "in objects and lists below come back null where they stand",
      without: ["  deepest: Int\n", "  size: Int\n"],
      query: asks("box { depth deepest } parts { title size }"),
      old: { thing: made({ box: { depth: 2 }, parts: [made(), made({ title: "two" })] }) },
      data: {
        thing: {
          box: { depth: 2, deepest: null },
          parts: [
            { title: "one", size: null },
            { title: "two", size: null },
          ],
        },
      },
      missing: ["Box.deepest", "Thing.size"],
    },
    {
      what: "that are all that was asked for leave an object behind",
      without: ["  deepest: Int\n"],
      query: asks("box { deepest }"),
      old: { thing: made({ box: { depth: 2 } }) },
      data: { thing: { box: { deepest: null } } },
      missing: ["Box.deepest"],
    },
    {
      what: "of an object that is not there leave it null",
      without: ["  deepest: Int\n"],
      query: asks("box { deepest }"),
      old: { thing: made({ box: null }) },
      data: { thing: { box: null } },
      missing: ["Box.deepest"],
    },
    {
      what: "on a type of an interface go with it alone",
      without: ["  size: Int\n"],
      query: asks("any { id ... on Thing { size title } ... on Hub { name } }"),
      old: { thing: made({ any: { __typename: "Hub", id: idOf("hub", "old", 1), name: "a hub" } }) },
      data: { thing: { any: { id: idOf("hub", "old", 1), name: "a hub" } } },
      missing: ["Thing.size"],
    },
    {
      what: "on a type that it does not know are not asked for",
      without: [" | Boat", "type Boat implements Node {\n  id: ID!\n  name: String\n  hull: Hull\n}\n"],
      query: asks("any { id ... on Boat { name } }"),
      old: { thing: made({ any: { __typename: "Hub", id: idOf("hub", "old", 1) } }) },
      data: { thing: { any: { id: idOf("hub", "old", 1) } } },
    },
    {
      what: "that the client skips are nobody's",
      without: ["  size: Int\n"],
      query: `query ($with: Boolean!) ${asks("title size @include(if: $with)")}`,
      variables: { with: false },
      old: { thing: made() },
      data: { thing: { title: "one" } },
      missing: ["Thing.size"],
    },
  ])("$what", check);
});

describe("arguments", () => {
  const rated = (least: string) => `query ($least: Int) ${asks(`title rated(least: ${least})`)}`;
  const olderThing = { thing: made({ rated: 4 }) };
  const withoutLeast: Change = ["rated(least: Int = 0, color: Color)", "rated(color: Color)"];
  test.each<Omit<Case, "without" | "old">>([
    { what: "with their default go", query: rated("0"), data: { thing: { title: "one", rated: 4 } } },
    { what: "that are null go", query: rated("null"), data: { thing: { title: "one", rated: 4 } } },
    { what: "of a variable that is not given go", query: rated("$least"), data: { thing: { title: "one", rated: 4 } } },
    {
      what: "of a variable with the default go",
      query: rated("$least"),
      variables: { least: 0 },
      data: { thing: { title: "one", rated: 4 } },
    },
    {
      what: "that say something make null of their field, not another answer",
      query: rated("3"),
      data: { thing: { title: "one", rated: null } },
      missing: ["Thing.rated(least:)"],
    },
    {
      what: "so does a variable that says something",
      query: rated("$least"),
      variables: { least: 3 },
      data: { thing: { title: "one", rated: null } },
      missing: ["Thing.rated(least:)"],
    },
  ])("$what", (scenario) => check({ without: [withoutLeast], old: olderThing, ...scenario }));

  test.each<Case>([
    {
      what: "with an enum's value that it lacks make null of a field that may be null",
      without: ["  BLUE\n"],
      query: asks("title rated(color: BLUE)"),
      old: olderThing,
      data: { thing: { title: "one", rated: null } },
      missing: ["Color.BLUE"],
    },
    {
      what: "with an enum's value that it has are asked with",
      without: ["  BLUE\n"],
      query: asks("title rated(color: RED)"),
      old: olderThing,
      data: { thing: { title: "one", rated: 4 } },
    },
    {
      what: "of a field that may not be null make null of what holds it",
      without: ["  BLUE\n"],
      query: asks("title shade(of: BLUE)"),
      old: olderThing,
      data: { thing: null },
      missing: ["Color.BLUE"],
      errors: beyond("thing"),
    },
    {
      what: "with input fields that it lacks and that are null or have their default, are asked without them",
      without: ["  size: Int = 3\n", "  radius: Int\n"],
      query: "query ($by: Search) { found(by: $by) { name } }",
      variables: { by: { color: "RED", size: 3, near: [{ hubId: "h", radius: null, within: { size: 3 } }] } },
      old: { found: ({ by }: { by: unknown }) => [{ name: JSON.stringify(by), weight: 1 }] },
      data: { found: [{ name: '{"color":"RED","near":[{"hubId":"h","within":{}}]}' }] },
    },
    {
      what: "with input fields that it lacks and that say something are not asked with",
      without: ["  radius: Int\n"],
      query: 'query ($radius: Int) { found(by: { near: [{ hubId: "h", radius: $radius }] }) { name } }',
      variables: { radius: 9 },
      old: { found: [] },
      data: { found: null },
      missing: ["Near.radius"],
      errors: beyond("found"),
    },
    {
      what: "with a list that has an enum's value that it lacks are not asked with",
      without: ["  BLUE\n"],
      query: "query ($colors: [Color!]) { found(colors: $colors) { name } }",
      variables: { colors: ["RED", "BLUE"] },
      old: { found: [] },
      data: { found: null },
      missing: ["Color.BLUE"],
      errors: beyond("found"),
    },
  ])("$what", check);
});

describe("root fields", () => {
  const [hub, boat] = [idOf("hub", "old", 1), idOf("boat", "old", 1)];
  const page = (more: string) =>
    `{ things(first: 2${more}) { totalCount newestAt edges { node { title size } } unavailableRegions { code reason } } }`;
  const connection = {
    totalCount: 1,
    edges: [{ cursor: cursorOf("NEWEST", 1_000, one), node: made() }],
    pageInfo: { hasNextPage: false, hasPreviousPage: false },
  };
  test.each<Case>([
    {
      what: "that it lacks are not asked of it",
      without: ["  newHub(id: ID!): Hub\n"],
      query: `{ newHub(id: "${hub}") { name } }`,
      old: {},
      data: { newHub: null },
      missing: ["Query.newHub"],
      errors: beyond("newHub"),
    },
    {
      what: "that are lists of pages come without what it lacks of the rows and of the totals",
      without: ["  size: Int\n", "  newestAt: String\n"],
      query: page(""),
      old: { things: connection },
      data: {
        things: {
          totalCount: 1,
          newestAt: null,
          edges: [{ node: { title: "one", size: null } }],
          unavailableRegions: [],
        },
      },
      missing: ["ThingConnection.newestAt", "Thing.size"],
    },
    {
      what: "that are lists of pages come without their totals where it has none of them",
      without: ["  newestAt: String\n"],
      query: "{ things(first: 2) { newestAt edges { node { title } } } }",
      old: { things: connection },
      data: { things: { newestAt: null, edges: [{ node: { title: "one" } }] } },
      missing: ["ThingConnection.newestAt"],
    },
    {
      what: "in an order that it does not know name it as missing",
      without: ["  LARGEST\n"],
      query: page(", orderBy: LARGEST"),
      old: { things: connection },
      data: {
        things: {
          totalCount: 0,
          newestAt: null,
          edges: [],
          unavailableRegions: [{ code: "old", reason: "INCOMPATIBLE" }],
        },
      },
      missing: ["ThingOrder.LARGEST"],
    },
    {
      what: "that are mutations it cannot carry out as they are meant are not sent to it",
      without: ["  color: Color\n  size: Int = 1\n"],
      query: `mutation { make(input: { hubId: "${hub}", color: RED }) { done } }`,
      old: {},
      data: { make: null },
      missing: ["MakeInput.color"],
      errors: beyond("make"),
    },
    {
      what: "that are mutations it can carry out are sent without what they do not say",
      without: ["  color: Color\n  size: Int = 1\n"],
      query: "mutation ($input: MakeInput!) { make(input: $input) { done thing { title } } }",
      variables: { input: { hubId: hub, color: null } },
      old: { make: ({ input }: { input: { title: string } }) => ({ done: true, thing: made(input) }) },
      data: { make: { done: true, thing: { title: "untitled" } } },
    },
    {
      what: "that are entities come back null where it has no such type, in their places",
      without: [
        "  hull: Hull\n",
        " | Boat",
        "type Boat implements Node {\n  id: ID!\n  name: String\n  hull: Hull\n}\n",
      ],
      query: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Boat { name } ... on Hub { name } } }`,
      variables: {
        representations: [
          { __typename: "Boat", id: boat },
          { __typename: "Hub", id: hub },
        ],
      },
      old: {
        _entities: ({ representations }: { representations: { __typename: string; id: string }[] }) =>
          representations.map((one) => ({ ...one, name: "a hub" })),
      },
      data: { _entities: [null, { name: "a hub" }] },
      missing: ["Boat"],
    },
  ])("$what", check);
});

test.each([
  asks("title size rated(least: 3)"),
  '{ things(first: 2, filter: "x") { totalCount edges { node { id } } } }',
])(
  "%s is asked of an older region by the very text that it is asked by of others, if it lacks nothing of it",
  (query) => {
    const [root] = compileOperation(contract, query).fields;
    if (!root) throw new Error("There is one.");
    const lack = lackOf(contract, new Set(["Thing.ratio", "Color.BLUE"]));
    const reduced = reduceRoot({ schema: contract, kind: "query", lack, variables: {} }, root);
    if ("beyond" in reduced) throw new Error("Nothing is lacking.");
    expect(reduced.root).toBe(root);
    const ask = { place: 0, region: "old", variables: { a: 1 } };
    expect(fitAsk(reduced, lack, ask)).toEqual(fitWhole(root, ask));
  },
);

test("an older region that gives more entities than it was asked for has given none", () => {
  const [hub, boat] = [idOf("hub", "old", 1), idOf("boat", "old", 1)];
  const given = { name: "a hub", __fn_id: hub, __fn_type: "Hub" };
  const outcome = run({
    schema: contract,
    query:
      "query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Boat { name } ... on Hub { name } } }",
    variables: {
      representations: [
        { __typename: "Boat", id: boat },
        { __typename: "Hub", id: hub },
      ],
    },
    regions: { old: says([given, given, given]) },
    lacks: { old: lackOf(contract, new Set(["Boat"])) },
  });
  expect(outcome.data).toEqual({ _entities: [null, null] });
  expect(outcome.faults).toEqual(["old: a list has not the length asked for"]);
});

test("an older region costs the others nothing", () => {
  const served = contractWithout(["  size: Int\n"]);
  const two = thing("new", 2);
  const outcome = run({
    schema: contract,
    query: `{ thingsById(ids: ["${one}", "${two}"]) { title size } }`,
    regions: {
      old: executes(served, { thingsById: [made()] }),
      new: executes(contract, { thingsById: [{ ...made(), id: two, size: 7 }] }),
    },
    lacks: { old: lackOf(contract, compareContract(contract, served).lacks) },
  });
  expect(outcome.data).toEqual({
    thingsById: [
      { title: "one", size: null },
      { title: "one", size: 7 },
    ],
  });
  expect(outcome.missing).toEqual(["old Thing.size"]);
});

test("what an older region leaves out though it was asked is its fault, not its age", () => {
  const outcome = run({
    schema: contract,
    query: asks("title size ratio"),
    regions: { old: says({ __fn_id: one, title: "one" }) },
    lacks: { old: lackOf(contract, new Set(["Thing.size"])) },
  });
  expect(outcome.data).toEqual({ thing: null });
  expect(outcome.faults).toEqual(["old: ratio is no Float"]);
});
