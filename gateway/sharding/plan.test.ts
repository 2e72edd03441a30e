import { readFileSync } from "node:fs";
import { buildASTSchema, parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { encodeCursor } from "../../common/cursor.ts";
import { regionalSubgraphs } from "../../common/regional-subgraphs.ts";
import { checkDeclarations } from "./directives.ts";
import { compileOperation, printOperation } from "./operation.ts";
import type { AnswerError } from "./answer.ts";
import { isDown, run } from "./testing/run.ts";
import { cursorOf, idOf, schema, thing } from "./testing/schema.ts";

type Call = readonly [region: string, selection: string, own?: Readonly<Record<string, unknown>>];

interface Case {
  readonly what: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly active?: readonly string[];
  readonly suspended?: readonly string[];
  /** Every question, in the order asked; the selection is the text from the first brace on. */
  readonly calls: readonly Call[];
  /** Of what is refused before any region is asked. */
  readonly refusals?: readonly AnswerError[];
}

const now = Date.UTC(2026, 0, 1);
const presentIn = (order: string) =>
  cursorOf(order, now + 120_000, idOf("edge", "national", 0).replace(/_[^_]+$/u, `_${"0".repeat(26)}`));
const present = presentIn("NEWEST");
const page = "__fn_page: pageInfo { __fn_hasNextPage: hasNextPage __fn_hasPreviousPage: hasPreviousPage }";
const keys = "__fn_keys: edges { __fn_cursor: cursor }";
const paging = "first: $__fn_0_first, after: $__fn_0_after, last: $__fn_0_last, before: $__fn_0_before";
const first = (rows: number, after?: string, isFirst = true) => ({
  __fn_0_first: rows,
  __fn_0_after: after,
  __fn_0_before: undefined,
  __fn_0_isFirst: isFirst,
});
const badInput = (message: string, path = "things"): AnswerError => ({ code: "BAD_USER_INPUT", path: [path], message });
const notAnId = (argument: string) =>
  `\`${argument}\` is not the ID of something that a region has. Pass an ID as this API gave it.`;
const unknownRegion = (path: string, region: string): AnswerError => ({
  code: "NOT_FOUND",
  path: [path],
  message: `The network has no region of the code \`${region}\`.`,
});

const notACursor = (argument: string, order: string) =>
  badInput(
    `\`${argument}\` is not a cursor of the order ${order}. Pass one that a page with the same \`orderBy\` gave you.`,
  );

function plan({ query, variables = {}, active = ["aa", "bb", "cc"], suspended = [] }: Case) {
  const regions = Object.fromEntries(active.map((code) => [code, isDown()]));
  const { rounds, errors } = run({ schema, query, variables, regions, suspended, now });
  const calls = rounds.flat().map((question) => {
    expect(validate(schema, parse(question.query))).toEqual([]);
    return [question.region, question.query.slice(question.query.indexOf("{")), question.own];
  });
  return { calls, refusals: errors.filter(({ message }) => message !== undefined) };
}

const check = (given: Case) => {
  const { calls, refusals } = plan(given);
  expect(calls).toEqual(given.calls.map(([region, selection, own = {}]) => [region, selection, own]));
  expect(refusals).toEqual(given.refusals ?? []);
};

const [a1, a2, b1] = [thing("aa", 1), thing("aa", 2), thing("bb", 1)];

describe("a routed field", () => {
  test.each<Case>([
    {
      what: "asks the region in the ID",
      query: `{ thing(id: "${b1}") { title } }`,
      calls: [["bb", `{ thing(id: "${b1}") { title __fn_id: id } }`]],
    },
    {
      what: "takes the ID from a variable, under an alias that means something to JavaScript",
      query: "query($id: ID!) { __proto__: thing(id: $id) { constructor: id toString: title } }",
      variables: { id: a1 },
      calls: [["aa", "{ __proto__: thing(id: $id) { constructor: id toString: title } }"]],
    },
    {
      what: "asks under the client's conditions, and for an ID that no condition takes away",
      query: `query($no: Boolean = false) { thing(id: "${a1}") { title @include(if: true) size @skip(if: false) id @include(if: $no) } }`,
      calls: [
        [
          "aa",
          `{ thing(id: "${a1}") { ... @include(if: true) { title } ... @skip(if: false) { size } ... @include(if: $no) { id } __fn_id: id } }`,
        ],
      ],
    },
    {
      what: "asks of what may be of several types for an ID that each has",
      query: `{ thing(id: "${a1}") { id any { ... on Hub { id name } } } }`,
      calls: [["aa", `{ thing(id: "${a1}") { id any { __fn_type: __typename __fn_id: id ... on Hub { id name } } } }`]],
    },
    {
      what: "takes the ID from the variable's default",
      query: `query($id: ID! = "${a1}") { thing(id: $id) { id } }`,
      calls: [["aa", "{ thing(id: $id) { id } }"]],
    },
    {
      what: "takes the ID from inside an input object",
      query: "mutation($input: MakeInput!) { make(input: $input) { done } }",
      variables: { input: { hubId: idOf("hub", "cc", 1) } },
      calls: [["cc", "{ make(input: $input) { done } }"]],
    },
    {
      what: "takes a bare region code",
      query: 'mutation { open(input: { regionCode: "bb" }) { done } }',
      calls: [["bb", '{ open(input: {regionCode: "bb"}) { done } }']],
    },
    {
      what: "asks a suspended region, whose mistake it is to the sender to tell",
      query: `{ thing(id: "${a1}") { id } }`,
      active: ["bb"],
      suspended: ["aa"],
      calls: [["aa", `{ thing(id: "${a1}") { id } }`]],
    },
    {
      what: "splits a list by region, asks for each ID once, and keeps the order of first mention",
      query: "query($ids: [ID!]!) { thingsById(ids: $ids) { id } }",
      variables: { ids: [b1, a2, b1, a1, a2] },
      calls: [
        ["bb", "{ thingsById(ids: $__fn_0_ids) { id } }", { __fn_0_ids: [b1] }],
        ["aa", "{ thingsById(ids: $__fn_0_ids) { id } }", { __fn_0_ids: [a2, a1] }],
      ],
    },
    { what: "asks nobody for an empty list", query: "{ thingsById(ids: []) { id } }", calls: [] },
    {
      what: "refuses a region that the network does not have",
      query: `{ thing(id: "${thing("zz", 1)}") { id } }`,
      calls: [],
      refusals: [unknownRegion("thing", "zz")],
    },
    {
      what: "refuses of a list only the elements of an unknown region",
      query: `{ thingsById(ids: ["${a1}", "${thing("zz", 1)}"]) { id } }`,
      calls: [["aa", "{ thingsById(ids: $__fn_0_ids) { id } }", { __fn_0_ids: [a1] }]],
      refusals: [{ ...unknownRegion("thingsById", "zz"), path: ["thingsById", 1] }],
    },
    ...[thing("national", 1), "", "THING_AA", `${a1}x`, "thing_aa_", "__proto__", "aa_", "あ"].map((id): Case => ({
      what: `refuses ${id}, which is no ID of a region`,
      query: "query($id: ID!) { thing(id: $id) { id } }",
      variables: { id },
      calls: [],
      refusals: [badInput(notAnId("id"), "thing")],
    })),
    {
      what: "refuses an input without the ID",
      query: "mutation { make(input: {}) { done } }",
      calls: [],
      refusals: [badInput(notAnId("input.hubId"), "make")],
    },
    {
      what: "refuses an input whose ID is null",
      query: "mutation { make(input: { hubId: null }) { done } }",
      calls: [],
      refusals: [badInput(notAnId("input.hubId"), "make")],
    },
  ])("$what", check);
});

describe("entities", () => {
  const query =
    "query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Thing { title } } }";
  const asked =
    "{ _entities(representations: $representations) { __fn_type: __typename ... on Thing { title __fn_id: id } } }";
  const entity = (id: string) => ({ __typename: "Thing", id });
  test.each<Case>([
    {
      what: "are split by region, each asked for once",
      query,
      variables: { representations: [entity(a1), entity(b1), entity(a1), entity(a2)] },
      calls: [
        ["aa", asked, { representations: [entity(a1), entity(a2)] }],
        ["bb", asked, { representations: [entity(b1)] }],
      ],
    },
    {
      what: "are asked for twice where what they bring along differs",
      query,
      variables: { representations: [entity(a1), { ...entity(a1), size: 3 }] },
      calls: [["aa", asked, { representations: [entity(a1), { ...entity(a1), size: 3 }] }]],
    },
    { what: "may be none", query, variables: { representations: [] }, calls: [] },
  ])("$what", check);
});

describe("a gathered list or object", () => {
  test.each<Case>([
    {
      what: "asks every region, with the keys of groups",
      query: "{ s: stats { t: total c: byColor { n: count } } }",
      active: ["aa", "bb"],
      calls: [
        ["aa", "{ s: stats { t: total c: byColor { n: count __fn_key: color } } }"],
        ["bb", "{ s: stats { t: total c: byColor { n: count __fn_key: color } } }"],
      ],
    },
    {
      what: "asks the regions that the client names, once each and those alone, and tells no region of others",
      query: '{ tags(regions: ["cc", "aa", "cc"]) { name } }',
      calls: [
        ["cc", "{ tags { name } }"],
        ["aa", "{ tags { name } }"],
      ],
    },
    { what: "asks nobody when the client names nobody", query: "{ tags(regions: []) { name } }", calls: [] },
    {
      what: "asks no suspended region",
      query: "{ tags { name } }",
      active: ["bb"],
      suspended: ["aa"],
      calls: [["bb", "{ tags { name } }"]],
    },
    {
      what: "asks all when regions is null",
      query: "query($r: [String!]) { tags(regions: $r) { name } }",
      variables: { r: null },
      active: ["aa"],
      calls: [["aa", "{ tags { name } }"]],
    },
    {
      what: "refuses a region that it does not know",
      query: '{ tags(regions: ["aa", "zz"]) { name } }',
      calls: [],
      refusals: [badInput("`regions` names `zz`, which is not a region of the network.", "tags")],
    },
    {
      what: "is left out by @skip on the field and by @include on a fragment around it",
      query:
        "query($no: Boolean = false) { tags @skip(if: true) { name } ... @include(if: $no) { stats { total } } ...F @skip(if: $no) } fragment F on Query { all: tags { name } }",
      active: ["aa"],
      calls: [["aa", "{ all: tags { name } }"]],
    },
  ])("$what", check);
});

describe("a connection", () => {
  const after = cursorOf("LARGEST", 7, b1);
  const owing = (
    regions: Record<string, { key: number; id: string } | null>,
    direction: "FORWARD" | "BACKWARD" = "FORWARD",
  ) =>
    encodeCursor({
      order: "LARGEST",
      position: { key: 7, id: b1 },
      behind: { direction, positions: new Map(Object.entries(regions)) },
    });
  const all = (own: Record<string, unknown>, selection: string): Call[] =>
    ["aa", "bb", "cc"].map((region) => [region, selection, own]);
  const rows = `{ things(orderBy: LARGEST, ${paging}) { edges { cursor } ${page} } }`;
  test.each<Case>([
    {
      what: "asks each region for its part of the page, from the present on",
      query: "{ things(first: 10) { edges { cursor } } }",
      calls: all(first(8, present), `{ things(${paging}) { edges { cursor } ${page} } }`),
    },
    {
      what: "never asks for more rows than the page has",
      query: "{ things(first: 2, orderBy: LARGEST) { edges { cursor } } }",
      calls: all(first(2), rows),
    },
    {
      what: "may have 100 rows",
      query: "{ things(first: 100, orderBy: LARGEST) { edges { cursor } } }",
      active: ["aa"],
      calls: [["aa", rows, first(100)]],
    },
    {
      what: "begins with the oldest wherever that is, and ends with the present",
      query: "{ things(first: 1, orderBy: OLDEST) { edges { cursor } } }",
      active: ["aa"],
      calls: [["aa", rows.replace("LARGEST", "OLDEST"), first(1)]],
    },
    {
      what: "goes backward from the present where the oldest come first",
      query: "{ things(last: 1, orderBy: OLDEST) { edges { cursor } } }",
      active: ["aa"],
      calls: [
        [
          "aa",
          rows.replace("LARGEST", "OLDEST"),
          {
            __fn_0_last: 1,
            __fn_0_before: presentIn("OLDEST"),
            __fn_0_after: undefined,
            __fn_0_isFirst: true,
          },
        ],
      ],
    },
    {
      what: "goes backward from the newest where they come first",
      query: "{ things(last: 1) { edges { cursor } } }",
      active: ["aa"],
      calls: [
        [
          "aa",
          `{ things(${paging}) { edges { cursor } ${page} } }`,
          { __fn_0_last: 1, __fn_0_before: undefined, __fn_0_after: undefined, __fn_0_isFirst: true },
        ],
      ],
    },
    {
      what: "has 20 rows by default, and keeps the filter of the client",
      query: 'query($f: String = "x") { things(filter: $f, orderBy: LARGEST) { edges { cursor } } }',
      active: ["aa"],
      calls: [["aa", `{ things(filter: $f, orderBy: LARGEST, ${paging}) { edges { cursor } ${page} } }`, first(20)]],
    },
    {
      what: "passes a cursor on unchanged to all",
      query: `{ things(first: 1, after: "${after}", orderBy: LARGEST) { edges { cursor } } }`,
      calls: all(first(1, after), rows),
    },
    {
      what: "asks a region that missed a page from where it stood, and one that has left not at all",
      query: `query($c: String) { things(first: 1, after: $c, orderBy: LARGEST) { edges { cursor } } }`,
      variables: { c: owing({ aa: { key: 9, id: a1 }, bb: null, left: null }) },
      calls: [
        ["aa", rows, first(1, cursorOf("LARGEST", 9, a1))],
        ["bb", rows, first(1)],
        ["cc", rows, first(1, after)],
      ],
    },
    {
      what: "forgets what a walk the other way was owed",
      query: `query($c: String) { things(first: 1, after: $c, orderBy: LARGEST) { edges { cursor } } }`,
      variables: { c: owing({ aa: null }, "BACKWARD") },
      calls: all(first(1, after), rows),
    },
    {
      what: "goes backward by last and before, up to after",
      query: `{ things(last: 1, before: "${after}", after: "${owing({ aa: null })}", orderBy: LARGEST) { edges { cursor } } }`,
      active: ["aa"],
      calls: [["aa", rows, { __fn_0_last: 1, __fn_0_before: after, __fn_0_after: after, __fn_0_isFirst: true }]],
    },
    {
      what: "asks for cursors of its own when the client wants none, and for totals with the first rows only",
      query: "{ things(first: 1, orderBy: LARGEST) { n: totalCount pageInfo { endCursor } __typename } }",
      active: ["aa"],
      calls: [
        [
          "aa",
          `{ things(orderBy: LARGEST, ${paging}) { ... @include(if: $__fn_0_isFirst) { n: totalCount } ${page} ${keys} } }`,
          first(1),
        ],
      ],
    },
    {
      what: "asks for edges under every alias, for the node's ID where more than its key is wanted, and for abstract types",
      query:
        "{ things(first: 1, orderBy: LARGEST) { a: edges { c: cursor } b: edges { node { t: title owner { id } lead { name } any { ... on Hub { name } } } } } }",
      active: ["aa"],
      calls: [
        [
          "aa",
          `{ things(orderBy: LARGEST, ${paging}) { a: edges { c: cursor } b: edges { node { t: title owner { id } lead { name __fn_id: id } any { __fn_type: __typename __fn_id: id ... on Hub { name } } __fn_id: id } __fn_cursor: cursor } ${page} } }`,
          first(1),
        ],
      ],
    },
    {
      what: "asks for a node's ID even where only its typename is wanted, since it is the node that is shown",
      query: "{ things(first: 1, orderBy: LARGEST) { edges { cursor node { __typename } } } }",
      active: ["aa"],
      calls: [
        [
          "aa",
          `{ things(orderBy: LARGEST, ${paging}) { edges { cursor node { __typename __fn_id: id } } ${page} } }`,
          first(1),
        ],
      ],
    },
    {
      what: "hands conditions of several occurrences down to what they select",
      query:
        "query($a: Boolean!, $b: Boolean!) { things(first: 1, orderBy: LARGEST) @include(if: $a) { totalCount } things(first: 1, orderBy: LARGEST) @include(if: $b) { edges { cursor } } }",
      variables: { a: true, b: false },
      active: ["aa"],
      calls: [
        [
          "aa",
          `{ things(orderBy: LARGEST, ${paging}) { ... @include(if: $a) { ... @include(if: $__fn_0_isFirst) { totalCount } } ... @include(if: $b) { edges { cursor } } ${page} ${keys} } }`,
          first(1),
        ],
      ],
    },
    {
      what: "is not asked for when none of its occurrences is there",
      query:
        "query($a: Boolean!) { things @include(if: $a) { totalCount } things @include(if: $a) { edges { cursor } } }",
      variables: { a: false },
      calls: [],
    },
    {
      what: "refuses first and last together",
      query: "{ things(first: 1, last: 1) { totalCount } }",
      calls: [],
      refusals: [badInput("Give `first` to go forward or `last` to go backward, not both.")],
    },
    ...[0, -1, 101].map((size): Case => ({
      what: `refuses a page of ${size}`,
      query: `{ things(first: ${size}) { totalCount } }`,
      calls: [],
      refusals: [badInput(`A page has between 1 and 100 rows; ${size} were asked for.`)],
    })),
    ...[
      "",
      "%%%",
      "bnVsbA",
      cursorOf("NEWEST", 1, a1),
      cursorOf("LARGEST", "1", a1),
      cursorOf("LARGEST", 1.5, a1),
      cursorOf("LARGEST", 2 ** 53, a1),
      cursorOf("LARGEST", 1, "nobody"),
    ].map((cursor): Case => ({
      what: `refuses the cursor ${cursor} as that of another order, or as none`,
      query: "query($c: String) { things(after: $c, orderBy: LARGEST) { totalCount } }",
      variables: { c: cursor },
      calls: [],
      refusals: [notACursor("after", "LARGEST")],
    })),
    {
      what: "refuses a text cursor with NUL, and a bad cursor on the other side too",
      query: `{ things(before: "${cursorOf("TITLE", "a\0", a1)}", orderBy: TITLE) { totalCount } }`,
      calls: [],
      refusals: [notACursor("before", "TITLE")],
    },
    {
      what: "refuses a time that no calendar has",
      query: `{ things(before: "${cursorOf("NEWEST", 8.64e15 + 1, a1)}") { totalCount } }`,
      calls: [],
      refusals: [notACursor("before", "NEWEST")],
    },
  ])("$what", check);
});

test("a mistake in one root field leaves the others alone", () => {
  check({
    what: "",
    query: `{ bad: thing(id: "${thing("zz", 1)}") { id } tags { name } }`,
    active: ["aa"],
    calls: [["aa", "{ tags { name } }"]],
    refusals: [unknownRegion("bad", "zz")],
  });
});

test("several root fields for one region are one text, each with its own variables and only those it uses", () => {
  const operation = compileOperation(
    schema,
    'query($f: String = "x", $g: String, $ids: [ID!]!) { a: things(filter: $f) { totalCount } b: things(filter: $g) { edges { cursor } } thingsById(ids: $ids) { id } }',
  );
  const text = printOperation(operation, operation.fields);
  expect(validate(schema, parse(text))).toEqual([]);
  expect(text.slice(0, text.indexOf(")"))).toBe(
    'query($f: String = "x", $g: String, $__fn_0_first: Int, $__fn_0_after: String, $__fn_0_last: Int, $__fn_0_before: String, $__fn_0_isFirst: Boolean!, $__fn_1_first: Int, $__fn_1_after: String, $__fn_1_last: Int, $__fn_1_before: String, $__fn_2_ids: [ID!]!',
  );
  expect(printOperation(operation, operation.fields.slice(2))).toBe(
    "query($__fn_2_ids: [ID!]!) { thingsById(ids: $__fn_2_ids) { id } }",
  );
});

test.each([
  "{ __fn_page: things { totalCount } }",
  "{ things { __fn_keys: edges { cursor } } }",
  "query($__fn_0_first: Int) { things(first: $__fn_0_first) { totalCount } }",
  "{ ...__fn_F } fragment __fn_F on Query { tags { name } }",
])("%s is refused, since the prefix is the gateway's own", (query) => {
  expect(() => compileOperation(schema, query)).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(/^Names that begin with __fn_ are the gateway's own;/u),
      extensions: { code: "BAD_USER_INPUT" },
    }) as Error,
  );
});

test("a variable of the wrong type is the client's mistake, told before any region is asked", () => {
  expect(() =>
    plan({ what: "", query: "query($n: Int) { things(first: $n) { totalCount } }", variables: { n: "3" }, calls: [] }),
  ).toThrow(expect.objectContaining({ extensions: { code: "BAD_USER_INPUT" } }) as Error);
});

test.each(regionalSubgraphs)("the contract of %s says of every root field how regions answer it", (name) => {
  const sdl = readFileSync(new URL(`../../subgraphs/region/${name}/schema.graphql`, import.meta.url), "utf8");
  expect(() => checkDeclarations(buildASTSchema(parse(sdl), { assumeValidSDL: true }))).not.toThrow();
});

test.each([
  ["type Query { a: Int }", "The root field a needs either @routed(by:) or @gathered."],
  [
    'type Query { a(id: ID): Int @routed(by: "id") @gathered }',
    "The root field a needs either @routed(by:) or @gathered.",
  ],
  ['type Query { a(id: ID): Int @routed(by: "nr") }', '@routed(by: "nr") on a names no argument of it.'],
  ["type Query { a: Int @gathered }", "a is gathered and returns neither a list nor an object."],
  ["type Query { a: S @gathered } type S { n: Int }", "S.n is gathered and needs @merged(by:)."],
  [
    'type Query { a: S @gathered } type S { n: Int @merged(by: "AVG") }',
    "@merged on n takes by: SUM, MAX, MIN, CONCAT, GROUP, and a key for GROUP only.",
  ],
  [
    'type Query { a: S @gathered } type S { n: [G] @merged(by: "GROUP", key: "k") } type G { c: Int }',
    "G has no field k to group by.",
  ],
  [
    'type Query { a: S @gathered } type S { n: [G] @merged(by: "GROUP", key: "k") } type G { k: Int c: Int }',
    "G.c is grouped and needs @merged(by:).",
  ],
  [
    'type Query { a: S @gathered } type S { n: Int @merged(by: "GROUP", key: "k") }',
    "S.n groups objects; Int is none.",
  ],
  [
    "type Query { a(orderBy: O): C @gathered } enum O { X } type C { edges: Int pageInfo: Int }",
    "a is a gathered connection and needs an enum argument `orderBy` with a default.",
  ],
  [
    "type Query { a(orderBy: O! = X): C @gathered } enum O { X } type C { edges: Int pageInfo: Int }",
    "O.X needs @keyset(key: TIME, NUMBER or TEXT, direction: ASCENDING or DESCENDING).",
  ],
])("%s is refused at composition", (sdl, message) => {
  expect(() => checkDeclarations(buildASTSchema(parse(sdl), { assumeValidSDL: true }))).toThrow(message);
});
