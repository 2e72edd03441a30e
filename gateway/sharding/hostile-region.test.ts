import { expect, test } from "vitest";
import { decodeCursor, encodeCursor } from "../../common/cursor.ts";
import { regionOfNodeId } from "../../common/node-id.ts";
import { run, says, type Question, type Region } from "./testing/run.ts";
import { cursorOf, schema, thing } from "./testing/schema.ts";

/** One region breaks the contract; two honest ones stand on either side of it. Five rows of each interleave. */
const honest = ["chubu", "tohoku"];
const sizes = [1, 2, 3, 4, 5];
const honestIds = sizes.flatMap((size) => honest.map((region) => thing(region, size)));

const query = `query($n: Int, $c: String) {
  things(first: $n, after: $c, orderBy: SMALLEST) {
    edges { cursor node { id size } } pageInfo { hasNextPage endCursor } totalCount unavailableRegions { code reason }
  }
}`;

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
  readonly unavailableRegions: readonly { readonly code: string; readonly reason: string }[];
}

/** The sizes of a region's rows that stand after the cursor it is asked with. */
function sizesAfter({ own, region }: Question): number[] {
  const after = own["__fn_0_after"];
  const position = typeof after === "string" ? decodeCursor(after)?.position : undefined;
  if (!position) return sizes;
  const isTied = region > (regionOfNodeId(position.id) ?? "");
  return sizes.filter((size) => size > Number(position.key) || (size === position.key && isTied));
}

const edge = (region: string, size: number, cursor = cursorOf("SMALLEST", size, thing(region, size))) => ({
  cursor,
  node: { id: thing(region, size), size },
});

const connection = (edges: unknown, hasMore: unknown, totalCount: unknown = 5) => ({
  edges,
  totalCount,
  __fn_page: { __fn_hasNextPage: hasMore, __fn_hasPreviousPage: false },
});

const honestRegion: Region = (question) => {
  const rows = sizesAfter(question);
  const count = Number(question.own["__fn_0_first"]);
  const edges = rows.slice(0, count).map((size) => edge(question.region, size));
  return says(connection(edges, rows.length > count))(question);
};

/** Walks until no page follows; what the hostile region's rows make of the pages is its own affair. */
function walk(hostile: Region) {
  const ids: string[] = [];
  const reasons = new Set<string>();
  let cursor: string | null = null;
  for (let pages = 1; pages <= 30; pages++) {
    const { data, errors, rounds } = run({
      schema,
      query,
      variables: { n: 4, c: cursor },
      regions: { chubu: honestRegion, evil: hostile, tohoku: honestRegion },
    });
    expect(errors).toEqual([]);
    expect(rounds.flat().filter(({ region }) => region === "evil").length).toBeLessThanOrEqual(3);
    const page = data["things"] as Page;
    expect(page.totalCount).toBeGreaterThanOrEqual(10);
    for (const { code, reason } of page.unavailableRegions) reasons.add(`${code} ${reason}`);
    ids.push(...page.edges.map(({ node }) => node.id));
    cursor = page.pageInfo.endCursor ?? cursor;
    if (!page.pageInfo.hasNextPage) return { ids, reasons: [...reasons] };
  }
  throw new Error("The walk does not end.");
}

const evil = (size: number) => thing("evil", size);
const rows = (question: Question, make: (size: number) => unknown = (size) => edge("evil", size)) =>
  sizesAfter(question).map((size) => make(size));
const withCursor = (cursor: string): Region => says(connection([edge("evil", 1, cursor)], false));

interface Case {
  readonly how: string;
  readonly hostile: Region;
  /** Its rows that the walk shows. */
  readonly shown?: readonly string[];
  readonly reasons?: readonly string[];
}

const broken = ["evil INVALID_ANSWER"];

test.each<Case>([
  {
    how: "sends its rows backwards",
    hostile: (q) => says(connection(rows(q).toReversed(), false))(q),
    reasons: broken,
  },
  {
    how: "sends the same row for ever",
    hostile: says(connection([edge("evil", 1)], true)),
    reasons: broken,
    shown: [evil(1)],
  },
  { how: "sends one row twice", hostile: says(connection([edge("evil", 1), edge("evil", 1)], false)), reasons: broken },
  { how: "says there are more rows and sends none", hostile: says(connection([], true)), reasons: broken },
  {
    how: "sends one row at a time",
    hostile: (q) => says(connection(rows(q).slice(0, 1), rows(q).length > 1))(q),
    shown: sizes.map(evil),
  },
  {
    how: "sends more rows than asked",
    hostile: (q) => says(connection(rows(q), true))(q),
    reasons: broken,
  },
  { how: "sends cursors of another order", hostile: withCursor(cursorOf("LARGEST", 1, evil(1))), reasons: broken },
  { how: "sends keys of another kind", hostile: withCursor(cursorOf("SMALLEST", "1", evil(1))), reasons: broken },
  {
    how: "sends a key that no database takes",
    hostile: withCursor(cursorOf("SMALLEST", 0.5, evil(1))),
    reasons: broken,
  },
  { how: "sends a key beyond all others", hostile: withCursor(cursorOf("SMALLEST", 1e300, evil(1))), reasons: broken },
  {
    how: "sends a cursor that owes rows to others",
    hostile: withCursor(
      encodeCursor({
        order: "SMALLEST",
        position: { key: 1, id: evil(1) },
        behind: { direction: "FORWARD", positions: new Map([["tohoku", { key: 9, id: thing("tohoku", 9) }]]) },
      }),
    ),
    reasons: broken,
  },
  { how: "sends no cursor", hostile: withCursor("%%%"), reasons: broken },
  {
    how: "sends others' cursors with its own nodes",
    hostile: withCursor(cursorOf("SMALLEST", 1, thing("tohoku", 1))),
    reasons: ["evil FOREIGN_ROWS", "evil INVALID_ANSWER"],
  },
  {
    how: "sends its own cursors with others' nodes",
    hostile: says(
      connection([{ cursor: cursorOf("SMALLEST", 1, evil(1)), node: { id: thing("tohoku", 1), size: 1 } }], false),
    ),
    reasons: ["evil FOREIGN_ROWS", "evil INVALID_ANSWER"],
  },
  {
    how: "sends nothing but others' rows, and ever more of them",
    hostile: (q) => says(connection(rows(q, (size) => edge("tohoku", size)).slice(0, 4), true))(q),
    reasons: ["evil FOREIGN_ROWS"],
  },
  {
    how: "calls the query a mistake",
    hostile: says(null, [{ code: "BAD_USER_INPUT", path: ["things"] }]),
    reasons: ["evil INTERNAL_ERROR"],
  },
  {
    how: "forbids the query",
    hostile: says(null, [{ code: "FORBIDDEN", path: ["things"] }]),
    reasons: ["evil INTERNAL_ERROR"],
  },
  { how: "says null", hostile: says(null), reasons: broken },
  { how: "says a text", hostile: says("things"), reasons: broken },
  { how: "says a list", hostile: says([connection([], false)]), reasons: broken },
  { how: "has no edges", hostile: says(connection(null, false)), reasons: broken },
  { how: "has edges that are none", hostile: says(connection([null, 1], false)), reasons: broken },
  {
    how: "says neither that there are more rows nor that there are none",
    hostile: says(connection([], "true")),
    reasons: broken,
  },
  { how: "counts in text", hostile: says(connection([], false, "5")), reasons: broken },
  { how: "counts more than an Int holds", hostile: says(connection([], false, 3_000_000_000)), reasons: broken },
  { how: "counts as much as an Int holds", hostile: says(connection([], false, 2_147_483_647)) },
  {
    how: "sends keys that pollute prototypes",
    hostile: says(
      JSON.parse(
        `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"edges":[],"totalCount":5,"__fn_page":{"__fn_hasNextPage":false}}`,
      ),
    ),
  },
])("a region that $how keeps no row of others from the walk", ({ hostile, shown = [], reasons = [] }) => {
  const walked = walk(hostile);
  expect(walked.ids.filter((id) => !id.includes("_evil_"))).toEqual(honestIds);
  expect(walked.ids.filter((id) => id.includes("_evil_"))).toEqual(shown);
  expect(walked.reasons.toSorted()).toEqual(reasons);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("a sum that no Int holds stays the largest Int, so that it does not make null of the page", () => {
  const { data } = run({
    schema,
    query: "{ things { totalCount } }",
    regions: {
      evil: says({ totalCount: 2_147_483_647, __fn_keys: [], __fn_page: { __fn_hasNextPage: false } }),
      tohoku: says({ totalCount: 5, __fn_keys: [], __fn_page: { __fn_hasNextPage: false } }),
    },
  });
  expect(data).toEqual({ things: { totalCount: 2_147_483_647 } });
});

test("a text key with NUL, or one too long for others to take, is no cursor", () => {
  for (const key of ["a\0", "x".repeat(4_000)]) {
    const row = { cursor: cursorOf("TITLE", key, evil(1)), node: { id: evil(1) } };
    const { data } = run({
      schema,
      query: "{ things(orderBy: TITLE) { edges { cursor node { id } } unavailableRegions { code reason } } }",
      regions: { evil: says({ edges: [row], __fn_page: { __fn_hasNextPage: false } }) },
    });
    expect(data).toEqual({ things: { edges: [], unavailableRegions: [{ code: "evil", reason: "INVALID_ANSWER" }] } });
  }
});

test("a region whose clock runs ahead waits until its rows' time has come", () => {
  const now = Date.UTC(2026, 0, 1);
  const dated = (region: string, key: number) => ({
    edges: [{ cursor: cursorOf("NEWEST", key, thing(region, 1)), node: { id: thing(region, 1) } }],
    __fn_page: { __fn_hasNextPage: false },
  });
  const first = (ahead: number) =>
    run({
      schema,
      now,
      query: "{ things { edges { cursor node { id } } } }",
      regions: { evil: says(dated("evil", now + ahead)), tohoku: says(dated("tohoku", now)) },
    });
  const shown = (ahead: number) => (first(ahead).data["things"] as Page).edges.map(({ node }) => node.id);
  expect(shown(119_999)).toEqual([thing("evil", 1), thing("tohoku", 1)]);
  expect(shown(120_001)).toEqual([thing("tohoku", 1)]);
});

const anyOf = (typename: unknown, selection: string) =>
  run({
    schema,
    query: `query($id: ID!) { thing(id: $id) { id any { ${selection} } } }`,
    variables: { id: evil(1) },
    regions: {
      evil: says({
        id: evil(1),
        any: { __typename: typename, __fn_type: typename, id: evil(2), __fn_id: evil(2), title: "t" },
      }),
    },
  });

test.each(["__typename", "__typename id", "id ... on Thing { title }", "__typename ... on Thing { title }"])(
  "a typename that cannot be there is no answer: %s",
  (selection) => {
    for (const typename of ["Evil", "Query", "Box", "__Schema", "constructor", "__proto__", 1, null, undefined]) {
      const { data, faults } = anyOf(typename, selection);
      expect([data, faults]).toEqual([{ thing: null }, ["evil: a typename is not the node's"]]);
    }
    expect(anyOf("Thing", selection).data).toMatchObject({ thing: { any: expect.anything() } });
  },
);

test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "prototype"])(
  "a client's alias %s is a name like any other",
  (alias) => {
    const { data, errors } = run({
      schema,
      query: `query($id: ID!) { ${alias}: thing(id: $id) { ${alias}: title } }`,
      variables: { id: evil(1) },
      regions: {
        evil: says(JSON.parse(`{"${alias}":"t","__fn_id":${JSON.stringify(evil(1))}}`)),
      },
    });
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toBe(`{"${alias}":{"${alias}":"t"}}`);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  },
);

test.each([
  ["none", []],
  ["one too few", [{ title: "a" }]],
  ["one too many", [{ title: "a" }, { title: "b" }, { title: "c" }]],
  ["no list", { 0: { title: "a" }, length: 2 }],
])("of two things asked for by ID a region that gives %s has given none; others' stay", (_what, given) => {
  const withIds = Array.isArray(given) ? given.map((one, i) => ({ ...one, __fn_id: evil(i + 1) })) : given;
  const { data, errors } = run({
    schema,
    query: "query($ids: [ID!]!) { thingsById(ids: $ids) { title } }",
    variables: { ids: [evil(1), thing("tohoku", 1), evil(2)] },
    regions: { evil: says(withIds), tohoku: says([{ title: "theirs", __fn_id: thing("tohoku", 1) }]) },
  });
  expect(data).toEqual({ thingsById: [null, { title: "theirs" }, null] });
  expect(errors.map(({ code, region, path }) => [code, region, path])).toEqual([
    ["REGION_UNAVAILABLE", "evil", ["thingsById", 0]],
    ["REGION_UNAVAILABLE", "evil", ["thingsById", 2]],
  ]);
});

test("what nobody selected is not looked at, however deep it is", () => {
  let deep: unknown = "bottom";
  for (let i = 0; i < 100_000; i++) deep = [deep];
  const { data } = run({
    schema,
    query: "query($id: ID!) { thing(id: $id) { title } }",
    variables: { id: evil(1) },
    regions: { evil: says({ title: "t", __fn_id: evil(1), unasked: deep }) },
  });
  expect(data).toEqual({ thing: { title: "t" } });
});

test("where a text is selected, no depth is taken for one", () => {
  let deep: unknown = "bottom";
  for (let i = 0; i < 100_000; i++) deep = { title: deep };
  const { data, faults } = run({
    schema,
    query: "query($id: ID!) { thing(id: $id) { title } }",
    variables: { id: evil(1) },
    regions: { evil: says({ title: deep, __fn_id: evil(1) }) },
  });
  expect([data, faults]).toEqual([{ thing: null }, ["evil: title is no String"]]);
});
