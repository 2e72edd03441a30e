import { describe, expect, test } from "vitest";
import { encodeCursor } from "../../common/cursor.ts";
import { a1, a2, b1, merge, has, fails, made, type MergeCase } from "./testing/merge-case.ts";
import { isDown, isStoodInFor, run, says, type Region } from "./testing/run.ts";
import { cursorOf, idOf, schema, thing } from "./testing/schema.ts";

const check = ({ data, errors = [], foreign = [], ...scenario }: MergeCase) => {
  expect(merge(scenario)).toEqual({ data, errors, foreign });
};

describe("a connection", () => {
  const edge = (id: string, size: number, more: Readonly<Record<string, unknown>> = {}) => ({
    cursor: cursorOf("LARGEST", size, id),
    node: made(id, { size, ...more }),
  });
  const page = (edges: readonly unknown[], more: Readonly<Record<string, unknown>> = {}) =>
    has({
      things: {
        edges,
        pageInfo: { hasNextPage: false, hasPreviousPage: false },
        totalCount: edges.length,
        ...more,
      },
    });
  const aa = page([edge(a1, 9), edge(a2, 3)]);
  const bb = page([edge(b1, 5)]);
  const largest = (selection: string, args = "") => `{ things(orderBy: LARGEST${args}) { ${selection} } }`;
  const ids = "edges { node { id } }";
  const shows = (...shown: string[]) => shown.map((id) => ({ node: { id } }));
  const by = (order: string, id: string, key: number | string) => ({
    cursor: cursorOf(order, key, id),
    node: made(id),
  });
  /** The cursor of the row `b1` of size 5 after a page that `aa` missed from this position on; null: from its first row. */
  const owing = (positions: Readonly<Record<string, { readonly key: number; readonly id: string } | null>>) =>
    encodeCursor({
      order: "LARGEST",
      position: { key: 5, id: b1 },
      behind: { direction: "FORWARD", positions: new Map(Object.entries(positions)) },
    });
  /** A region that gives its rows in several answers, of which it says whether more follow. */
  const inTurn = (...answers: (readonly [id: string, size: number, goesOn: boolean])[]): Region => {
    let given = 0;
    return (question) => {
      const [id, size, goesOn] = answers[given++] ?? [a1, 0, false];
      const edges = [{ node: { id }, __fn_cursor: cursorOf("LARGEST", size, id) }];
      const isFirst = given === 1;
      return says({ edges, __fn_page: { __fn_hasNextPage: goesOn }, ...(isFirst && { totalCount: 7 }) })(question);
    };
  };
  const around = "edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
  const [at9, at5, at3] = [cursorOf("LARGEST", 9, a1), cursorOf("LARGEST", 5, b1), cursorOf("LARGEST", 3, a2)];
  test.each<MergeCase>([
    {
      what: "merges the rows of all regions, under aliases everywhere",
      query: `{ t: things(orderBy: LARGEST, first: 2) { e: edges { c: cursor } f: edges { n: node { i: id } d: cursor } n: totalCount p: pageInfo { x: hasNextPage y: endCursor z: __typename } u: unavailableRegions { code } __typename } }`,
      regions: { aa, bb },
      data: {
        t: {
          e: [{ c: cursorOf("LARGEST", 9, a1) }, { c: cursorOf("LARGEST", 5, b1) }],
          f: [
            { n: { i: a1 }, d: cursorOf("LARGEST", 9, a1) },
            { n: { i: b1 }, d: cursorOf("LARGEST", 5, b1) },
          ],
          n: 3,
          p: { x: true, y: cursorOf("LARGEST", 5, b1), z: "PageInfo" },
          u: [],
          __typename: "ThingConnection",
        },
      },
    },
    {
      what: "joins what named and inline fragments select of the same edges under conditions",
      query: `query($yes: Boolean = true, $no: Boolean = false) { things(orderBy: LARGEST) { ${ids} ...F @include(if: $yes) ... on ThingConnection @skip(if: $yes) { totalCount } ... @include(if: $no) { edges { cursor } } } } fragment F on ThingConnection { edges { node { size } ... @include(if: $yes) { cursor } } pageInfo { hasNextPage } }`,
      regions: { bb },
      data: {
        things: {
          edges: [{ cursor: cursorOf("LARGEST", 5, b1), node: { id: b1, size: 5 } }],
          pageInfo: { hasNextPage: false },
        },
      },
    },
    {
      what: "has only the occurrences whose conditions hold",
      query: `query($a: Boolean!, $b: Boolean!) { things(orderBy: LARGEST) @include(if: $a) { totalCount } things(orderBy: LARGEST) @include(if: $b) { ${ids} } }`,
      variables: { a: false, b: true },
      regions: { bb },
      data: { things: { edges: shows(b1) } },
    },
    {
      what: "joins its occurrences whose conditions hold",
      query: `query($a: Boolean!, $b: Boolean!) { things(orderBy: LARGEST) @include(if: $a) { totalCount } things(orderBy: LARGEST) @include(if: $b) { ${ids} } }`,
      variables: { a: true, b: true },
      regions: { bb },
      data: { things: { totalCount: 1, edges: shows(b1) } },
    },
    {
      what: "counts without showing rows",
      query: largest("totalCount"),
      regions: { aa, bb },
      data: { things: { totalCount: 3 } },
    },
    {
      what: "shows pageInfo without showing rows",
      query: largest("pageInfo { startCursor endCursor hasNextPage }", ", first: 1"),
      regions: { aa: page([edge(a1, 9)]), bb },
      data: {
        things: {
          pageInfo: {
            startCursor: cursorOf("LARGEST", 9, a1),
            endCursor: cursorOf("LARGEST", 9, a1),
            hasNextPage: true,
          },
        },
      },
    },
    {
      what: "merges further fields by their rules",
      query: largest("newestAt byColor { count }"),
      regions: {
        aa: page([], { newestAt: "2026", byColor: [{ color: "RED", count: 1 }] }),
        bb: page([], {
          newestAt: "2027",
          byColor: [
            { color: "BLUE", count: 2 },
            { color: "RED", count: 3 },
          ],
        }),
      },
      data: { things: { newestAt: "2027", byColor: [{ count: 4 }, { count: 2 }] } },
    },
    {
      what: "has nothing, and says why, when no region answers",
      query: largest(
        `${ids} totalCount newestAt pageInfo { hasNextPage endCursor } unavailableRegions { c: code reason since }`,
      ),
      regions: { aa: isDown() },
      suspended: ["bb"],
      data: {
        things: {
          edges: [],
          totalCount: 0,
          newestAt: null,
          pageInfo: { hasNextPage: false, endCursor: null },
          unavailableRegions: [
            { c: "aa", reason: "UNREACHABLE", since: null },
            { c: "bb", reason: "SUSPENDED", since: null },
          ],
        },
      },
    },
    {
      what: "shows the rows of the others when a region is down, with no error",
      query: largest(`${ids} unavailableRegions { code reason }`),
      regions: { aa: isDown("DEADLINE_EXCEEDED"), bb },
      data: { things: { edges: shows(b1), unavailableRegions: [{ code: "aa", reason: "DEADLINE_EXCEEDED" }] } },
    },
    {
      what: "shows the older rows that stand in for a silent region's, and says how old they are",
      query: largest(`${ids} totalCount unavailableRegions { code reason asOf }`),
      regions: { aa: isStoodInFor(aa, "2026-11-22T03:00:00.000Z"), bb },
      data: {
        things: {
          edges: shows(a1, b1, a2),
          totalCount: 3,
          unavailableRegions: [{ code: "aa", reason: "UNREACHABLE", asOf: "2026-11-22T03:00:00.000Z" }],
        },
      },
    },
    {
      what: "ends with the older rows where the silent region would have had more",
      query: largest(`${ids} pageInfo { hasNextPage } unavailableRegions { code asOf }`),
      regions: {
        aa: isStoodInFor(
          page([edge(a1, 9)], { pageInfo: { hasNextPage: true, hasPreviousPage: false } }),
          "2026-11-22T03:00:00.000Z",
        ),
        bb,
      },
      data: {
        things: {
          edges: shows(a1, b1),
          pageInfo: { hasNextPage: false },
          unavailableRegions: [{ code: "aa", asOf: "2026-11-22T03:00:00.000Z" }],
        },
      },
    },
    {
      what: "goes backward from the end, and shows its rows in their order",
      query: largest(around, ", last: 2"),
      regions: { aa, bb },
      data: {
        things: {
          edges: [{ cursor: at5 }, { cursor: at3 }],
          pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: at5, endCursor: at3 },
        },
      },
    },
    {
      what: "goes backward from a cursor, behind which there is more",
      query: largest(around, `, last: 2, before: "${at3}"`),
      regions: { aa: page([edge(a1, 9)]), bb },
      data: {
        things: {
          edges: [{ cursor: at9 }, { cursor: at5 }],
          pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: at9, endCursor: at5 },
        },
      },
    },
    {
      what: "goes forward from a cursor, before which there is more",
      query: largest(around, `, first: 1, after: "${at9}"`),
      regions: { aa: page([edge(a2, 3)]), bb },
      data: {
        things: {
          edges: [{ cursor: at5 }],
          pageInfo: { hasNextPage: true, hasPreviousPage: true, startCursor: at5, endCursor: at5 },
        },
      },
    },
    {
      what: "goes by texts, and takes no number and no NUL for one",
      query: `{ things(orderBy: TITLE) { ${ids} unavailableRegions { code reason } } }`,
      regions: {
        aa: page([by("TITLE", a1, "10"), by("TITLE", a2, "b")]),
        bb: page([by("TITLE", b1, "9")]),
        cc: page([by("TITLE", thing("cc", 1), 7)]),
        dd: page([by("TITLE", thing("dd", 1), "a\0")]),
      },
      data: {
        things: {
          edges: shows(a1, b1, a2),
          unavailableRegions: [
            { code: "cc", reason: "INVALID_ANSWER" },
            { code: "dd", reason: "INVALID_ANSWER" },
          ],
        },
      },
    },
    {
      what: "says in its cursors that a region is missing",
      query: largest("edges { cursor }"),
      regions: { aa: isDown(), bb },
      data: { things: { edges: [{ cursor: owing({ aa: null }) }] } },
    },
    {
      what: "goes on from there with the rows owed, and forgets the debt when they are shown",
      query: largest("edges { cursor }", `, after: "${owing({ aa: null })}"`),
      regions: { aa, bb: page([edge(thing("bb", 2), 1)]) },
      data: {
        things: {
          edges: [
            { cursor: owing({ aa: { key: 9, id: a1 } }) },
            { cursor: at3 },
            { cursor: cursorOf("LARGEST", 1, thing("bb", 2)) },
          ],
        },
      },
    },
    {
      what: "goes on owing where the region is still missing, from where it stood",
      query: largest("edges { cursor }", `, after: "${owing({ aa: { key: 9, id: a1 } })}"`),
      regions: { aa: isDown(), bb: page([edge(thing("bb", 2), 1)]) },
      data: {
        things: {
          edges: [
            {
              cursor: encodeCursor({
                order: "LARGEST",
                position: { key: 1, id: thing("bb", 2) },
                behind: { direction: "FORWARD", positions: new Map([["aa", { key: 9, id: a1 }]]) },
              }),
            },
          ],
        },
      },
    },
    {
      what: "owes nothing to a region that has left",
      query: largest("edges { cursor }", `, after: "${owing({ left: null })}"`),
      regions: { aa: page([edge(a2, 3)]) },
      data: { things: { edges: [{ cursor: at3 }] } },
    },
    {
      what: "asks a region that ran out again, whose totals its first answer has",
      query: largest(`${ids} totalCount`),
      regions: { aa: inTurn([a1, 9, true], [a2, 3, false]), bb: page([]) },
      data: { things: { edges: shows(a1, a2), totalCount: 7 } },
    },
    {
      what: "asks a region that gives its rows in driblets three times, and goes on without it",
      query: largest(`${ids} pageInfo { hasNextPage } unavailableRegions { code reason }`),
      regions: {
        aa: inTurn([a1, 9, true], [a2, 8, true], [thing("aa", 3), 7, true], [thing("aa", 4), 6, false]),
        bb,
      },
      data: {
        things: {
          edges: shows(a1, a2, thing("aa", 3), b1),
          pageInfo: { hasNextPage: false },
          unavailableRegions: [{ code: "aa", reason: "INVALID_ANSWER" }],
        },
      },
    },
    {
      what: "asks only the regions named",
      query: largest(`${ids} unavailableRegions { code }`, ', regions: ["bb"]'),
      regions: { aa, bb },
      suspended: ["cc"],
      data: { things: { edges: shows(b1), unavailableRegions: [] } },
    },
    {
      what: "is refused when every region that answers calls it a mistake",
      query: largest(ids),
      regions: { aa: has({ things: fails("BAD_USER_INPUT") }), bb: isDown() },
      data: { things: null },
      errors: [{ code: "BAD_USER_INPUT", path: ["things"], region: "aa" }],
    },
    {
      what: "drops a row whose node is another region's, and says so",
      query: largest(`edges { node { title } } unavailableRegions { code reason }`),
      regions: { aa: page([edge(a1, 9), { cursor: cursorOf("LARGEST", 3, a2), node: made(b1) }]) },
      data: {
        things: {
          edges: [{ node: { title: `the ${a1}` } }],
          unavailableRegions: [{ code: "aa", reason: "FOREIGN_ROWS" }],
        },
      },
      foreign: ["aa"],
    },
    {
      what: "drops a row whose node is another region's even where only its key is wanted",
      query: largest(`${ids} unavailableRegions { reason }`),
      regions: { aa: page([{ cursor: cursorOf("LARGEST", 3, a2), node: made(b1) }]) },
      data: { things: { edges: [], unavailableRegions: [{ reason: "FOREIGN_ROWS" }] } },
      foreign: ["aa"],
    },
    {
      what: "drops a row with a foreign node where null may not be, and makes null where it may",
      query: largest("edges { node { id owner { name } lead { name } } }"),
      regions: {
        aa: page([
          edge(a1, 9, {
            owner: { id: idOf("hub", "bb", 1), name: "X" },
            lead: { id: idOf("hub", "aa", 1), name: "L" },
          }),
          edge(a2, 3, { owner: null, lead: { id: idOf("hub", "bb", 1), name: "X" } }),
        ]),
      },
      data: { things: { edges: [{ node: { id: a1, owner: null, lead: { name: "L" } } }] } },
      foreign: ["aa"],
    },
    {
      what: "believes no other typename of an edge",
      query: largest("edges { __typename } unavailableRegions { reason }"),
      regions: {
        aa: says({
          edges: [{ __typename: "Evil", __fn_cursor: cursorOf("LARGEST", 9, a1) }],
          __fn_page: { __fn_hasNextPage: false },
        }),
      },
      data: { things: { edges: [], unavailableRegions: [{ reason: "INVALID_ANSWER" }] } },
    },
    {
      what: "moves errors inside rows to where the rows are, and leaves out those of rows not shown",
      query: largest("e: edges { node { id box { depth } } }", ", first: 2"),
      regions: {
        aa: page([edge(a1, 9, { box: null }), edge(a2, 3, { box: fails("NOT_FOUND") })]),
        bb: page([edge(b1, 5, { box: fails("FORBIDDEN") })]),
      },
      data: {
        things: {
          e: [{ node: { id: a1, box: null } }, { node: { id: b1, box: null } }],
        },
      },
      errors: [{ code: "FORBIDDEN", path: ["things", "e", 1, "node", "box"], region: "bb" }],
    },
    {
      what: "loses no more than one region to an error in what may not be null",
      query: largest("edges { node { id lead { name } } } unavailableRegions { code reason }"),
      regions: {
        aa: page([edge(a1, 9, { lead: fails("NOT_FOUND") })]),
        bb: page([edge(b1, 5, { lead: { id: idOf("hub", "bb", 1), name: "L" } })]),
      },
      data: {
        things: {
          edges: [{ node: { id: b1, lead: { name: "L" } } }],
          unavailableRegions: [{ code: "aa", reason: "INTERNAL_ERROR" }],
        },
      },
    },
  ])("$what", check);
});

const rawEdges = (...sizes: number[]) =>
  sizes.map((size) => ({ node: { id: thing("aa", size) }, __fn_cursor: cursorOf("LARGEST", size, thing("aa", size)) }));
const endsWith = (goesOn: unknown) => ({ __fn_hasNextPage: goesOn });

test.each<[fault: string, value: unknown]>([
  ["the connection is no object", null],
  ["the edges are no list", { edges: null, __fn_page: endsWith(false) }],
  ["there are more rows than were asked for", { edges: rawEdges(3, 2, 1), __fn_page: endsWith(false) }],
  ["a cursor is not of the order asked for", { edges: [{ node: { id: a1 }, __fn_cursor: "%%%" }] }],
  ["rows are not in the order asked for", { edges: rawEdges(1, 2), __fn_page: endsWith(false) }],
  ["an empty page says there are more rows", { edges: [], __fn_page: endsWith(true) }],
  ["the page does not say whether it goes on", { edges: rawEdges(1), __fn_page: endsWith("false") }],
  ["the page does not say whether it goes on", { edges: rawEdges(1) }],
])("a page that breaks the contract is told of as it is: %s", (fault, value) => {
  const query = "{ things(orderBy: LARGEST, first: 2) { edges { node { id } } } }";
  expect(run({ schema, query, regions: { aa: says(value) } }).faults).toEqual([`aa: ${fault}`]);
});
