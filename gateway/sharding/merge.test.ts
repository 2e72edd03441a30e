import { describe, expect, test } from "vitest";
import { a1, a2, b1, merge, has, fails, made, missing, type MergeCase } from "./testing/merge-case.ts";
import { isDown, run, says, type Region } from "./testing/run.ts";
import { idOf, schema, thing } from "./testing/schema.ts";

const check = ({ data, errors = [], foreign = [], ...scenario }: MergeCase) => {
  expect(merge(scenario)).toEqual({ data, errors, foreign });
};

describe("a routed field", () => {
  const query = `{ thing(id: "${a1}") { title } }`;
  const asks = (fields: string) => `{ thing(id: "${a1}") { ${fields} } }`;
  const aa = (value: unknown): Record<string, Region> => ({ aa: says(value) });
  const invalid = { data: { thing: null }, errors: [missing("aa", ["thing"], "INVALID_ANSWER")] };
  test.each<MergeCase>([
    {
      what: "gives what its region has",
      query,
      regions: { aa: has({ thing: made(a1) }) },
      data: { thing: { title: `the ${a1}` } },
    },
    { what: "gives null where its region has nothing", query, regions: aa(null), data: { thing: null } },
    {
      what: "names its region when it is down",
      query,
      regions: { aa: isDown() },
      data: { thing: null },
      errors: [missing("aa", ["thing"])],
    },
    {
      what: "passes the region's error on by code and place only",
      query: asks("title size"),
      regions: { aa: has({ thing: made(a1, { size: fails("FORBIDDEN") }) }) },
      data: { thing: { title: `the ${a1}`, size: null } },
      errors: [{ code: "FORBIDDEN", path: ["thing", "size"], region: "aa" }],
    },
    {
      what: "drops a node of another region, and says so",
      query,
      regions: { aa: has({ thing: made(b1) }) },
      data: { thing: null },
      errors: [missing("aa", ["thing"], "FOREIGN_ROWS")],
      foreign: ["aa"],
    },
    {
      what: "drops a node of another region of which only the key is wanted",
      query: asks("key: id"),
      regions: { aa: has({ thing: made(b1) }) },
      data: { thing: null },
      errors: [missing("aa", ["thing"], "FOREIGN_ROWS")],
      foreign: ["aa"],
    },
    {
      what: "makes null of a nested node of another region where it may be null",
      query: asks("title owner { name }"),
      regions: { aa: has({ thing: made(a1, { owner: { id: idOf("hub", "bb", 1), name: "forged" } }) }) },
      data: { thing: { title: `the ${a1}`, owner: null } },
      foreign: ["aa"],
    },
    {
      what: "drops what holds a node of another region that may not be null",
      query: asks("title lead { name }"),
      regions: { aa: has({ thing: made(a1, { lead: { id: idOf("hub", "bb", 1), name: "forged" } }) }) },
      data: { thing: null },
      errors: [missing("aa", ["thing"], "FOREIGN_ROWS")],
      foreign: ["aa"],
    },
    {
      what: "leaves foreign nodes out of a nested list",
      query: asks("parts { title }"),
      regions: { aa: has({ thing: made(a1, { parts: [made(a2), made(b1)] }) }) },
      data: { thing: { parts: [{ title: `the ${a2}` }] } },
      foreign: ["aa"],
    },
    {
      what: "believes nothing of another region's node beside its key, whether the client wants the key or not",
      query: asks("title owner { id name }"),
      regions: { aa: has({ thing: made(a1, { owner: { id: idOf("hub", "bb", 1), name: "forged" } }) }) },
      data: { thing: { title: `the ${a1}`, owner: null } },
      foreign: ["aa"],
    },
    {
      what: "has what its own values of @skip and @include leave",
      query: asks(
        "title @include(if: true) size @include(if: false) ratio @skip(if: true) box @skip(if: false) { depth }",
      ),
      regions: { aa: has({ thing: made(a1, { size: 1, ratio: 1, box: { depth: 1 } }) }) },
      data: { thing: { title: `the ${a1}`, box: { depth: 1 } } },
    },
    {
      what: "lets a reference to another region pass that has only its key",
      query: asks("owner { __typename id }"),
      regions: { aa: has({ thing: made(a1, { owner: { id: idOf("hub", "bb", 1) } }) }) },
      data: { thing: { owner: { __typename: "Hub", id: idOf("hub", "bb", 1) } } },
    },
    {
      what: "shapes an abstract node by its typename",
      query: asks("any { ... on Hub { name } ... on Thing { title } }"),
      regions: { aa: has({ thing: made(a1, { any: { __typename: "Hub", id: idOf("hub", "aa", 1), name: "H" } }) }) },
      data: { thing: { any: { name: "H" } } },
    },
    {
      what: "joins lists that are selected under several conditions, element by element",
      query: `query($yes: Boolean = true, $no: Boolean = false) { thing(id: "${a1}") { parts { id } ... @include(if: $yes) { parts { t: title box { depth } } } ... @skip(if: $yes) { size } ...F @include(if: $no) parts { box { label(lang: "en") } } } } fragment F on Thing { ratio }`,
      regions: {
        aa: has({ thing: made(a1, { parts: [made(a2, { box: { depth: 1, label: "L" } }), made(a1, { box: null })] }) }),
      },
      data: {
        thing: {
          parts: [
            { id: a2, t: `the ${a2}`, box: { depth: 1, label: "L" } },
            { id: a1, t: `the ${a1}`, box: null },
          ],
        },
      },
    },
    {
      what: "believes no other node of a list that is wanted by key, and by more under a condition",
      query: `query($yes: Boolean = true) { thing(id: "${a1}") { parts { id } ... @include(if: $yes) { parts { title } } } }`,
      regions: { aa: has({ thing: made(a1, { parts: [made(b1), made(a2)] }) }) },
      data: { thing: { parts: [{ id: a2, title: `the ${a2}` }] } },
      foreign: ["aa"],
    },
    {
      what: "keeps aliases and keys that mean something to JavaScript harmless",
      query: `{ __proto__: thing(id: "${a1}") { constructor: title toString: id hasOwnProperty: box { __proto__: depth } } }`,
      regions: {
        aa: says(
          JSON.parse(
            `{"constructor":"T","toString":"${a1}","hasOwnProperty":{"__proto__":3},"__proto__":{"polluted":1},"__fn_id":"${a1}"}`,
          ),
        ),
      },
      data: JSON.parse(`{"__proto__":{"constructor":"T","toString":"${a1}","hasOwnProperty":{"__proto__":3}}}`),
    },
    {
      what: "takes no inherited property for an answer",
      query: asks("id constructor: size toString: title"),
      regions: aa({ id: a1 }),
      ...invalid,
    },
    { what: "takes no text for an object", query, regions: aa("x"), ...invalid },
    { what: "takes no list for an object", query, regions: aa([made(a1)]), ...invalid },
    { what: "takes no object for a text", query, regions: aa({ __fn_id: a1, title: {} }), ...invalid },
    { what: "takes no null where the contract has none", query, regions: aa({ __fn_id: a1, title: null }), ...invalid },
    { what: "misses a field that was asked for", query, regions: aa({ __fn_id: a1 }), ...invalid },
    { what: "misses an ID", query, regions: aa({ title: "x" }), ...invalid },
    { what: "takes no number for an ID", query: asks("id"), regions: aa({ id: 1 }), ...invalid },
    {
      what: "takes no number for the ID of what it refers to",
      query: asks("id owner { id }"),
      regions: aa({ id: a1, owner: { id: 1 } }),
      ...invalid,
    },
    ...["2026-01-01", 20_260_101, true].map((born): MergeCase => ({
      what: `passes on ${born} as a scalar of the contract's own`,
      query: asks("id born"),
      regions: aa({ id: a1, born }),
      data: { thing: { id: a1, born } },
    })),
    {
      what: "takes no object for a scalar of the contract's own",
      query: asks("id born"),
      regions: aa({ id: a1, born: {} }),
      ...invalid,
    },
    { what: "takes no text for an Int", query: asks("id size"), regions: aa({ id: a1, size: "3" }), ...invalid },
    { what: "takes no fraction for an Int", query: asks("id size"), regions: aa({ id: a1, size: 0.5 }), ...invalid },
    {
      what: "takes no Int of more than 32 bits",
      query: asks("id size"),
      regions: aa({ id: a1, size: 2 ** 31 }),
      ...invalid,
    },
    {
      what: "takes no infinite Float",
      query: asks("id ratio"),
      regions: aa({ id: a1, ratio: JSON.parse("1e999") }),
      ...invalid,
    },
    {
      what: "knows no other values of an enum",
      query: asks("id color"),
      regions: aa({ id: a1, color: "GREEN" }),
      ...invalid,
    },
    {
      what: "knows no other enum value by a name of Object",
      query: asks("id color"),
      regions: aa({ id: a1, color: "toString" }),
      ...invalid,
    },
    {
      what: "believes no other typename",
      query: asks("id __typename"),
      regions: aa({ id: a1, __typename: "Hub" }),
      ...invalid,
    },
    {
      what: "takes no object for a list",
      query: asks("id parts { id }"),
      regions: aa({ id: a1, parts: {} }),
      ...invalid,
    },
    {
      what: "takes no null in a list of what is not null",
      query: asks("id parts { id }"),
      regions: aa({ id: a1, parts: [null] }),
      ...invalid,
    },
    {
      what: "passes on nothing that was not asked for",
      query,
      regions: aa({ __fn_id: a1, title: "x", secret: 1, extensions: {} }),
      data: { thing: { title: "x" } },
    },
  ])("$what", check);
});

test.each<[fault: string, selection: string, value: unknown]>([
  ["thing is no object", "title", "x"],
  ["a node has no ID", "title", { title: "x" }],
  ["title is null", "title", { __fn_id: a1, title: null }],
  ["title is no String", "title", { __fn_id: a1, title: 1 }],
  ["parts is no list", "id parts { id }", { id: a1, parts: {} }],
  ["a typename is not the node's", "id __typename", { id: a1, __typename: "Hub" }],
])("an answer that breaks the contract is told of as it is: %s", (fault, selection, value) => {
  const query = `{ thing(id: "${a1}") { ${selection} } }`;
  expect(run({ schema, query, regions: { aa: says(value) } }).faults).toEqual([`aa: ${fault}`]);
});

describe("a mutation", () => {
  const hub = idOf("hub", "aa", 1);
  const query = `mutation { make(input: { hubId: "${hub}" }) { done thing { title } } }`;
  test.each<MergeCase>([
    {
      what: "that certainly did not reach its region may be repeated",
      query,
      regions: { aa: isDown("UNREACHABLE") },
      data: { make: null },
      errors: [missing("aa", ["make"])],
    },
    {
      what: "may have been done where its region does not answer in time",
      query,
      regions: { aa: isDown("DEADLINE_EXCEEDED", true) },
      data: { make: null },
      errors: [{ code: "UNKNOWN_OUTCOME", path: ["make"], region: "aa", reason: "DEADLINE_EXCEEDED" }],
    },
    {
      what: "may have been done where the answer breaks the contract",
      query,
      regions: { aa: says({ done: "yes", thing: null }) },
      data: { make: null },
      errors: [{ code: "UNKNOWN_OUTCOME", path: ["make"], region: "aa", reason: "INVALID_ANSWER" }],
    },
    {
      what: "shows nothing of another region",
      query,
      regions: { aa: has({ make: { done: true, thing: made(b1) } }) },
      data: { make: { done: true, thing: null } },
      foreign: ["aa"],
    },
  ])("$what", check);

  test("waits for the one before it, across regions", () => {
    const make = (region: string) => `make(input: { hubId: "${idOf("hub", region, 1)}" }) { done }`;
    const order: string[] = [];
    const logs =
      (name: string): Region =>
      (question) => {
        order.push(`${name} ${question.responseName}`);
        return says({ done: true })(question);
      };
    const { data, rounds } = run({
      schema,
      query: `mutation { one: ${make("aa")} two: ${make("bb")} three: ${make("aa")} }`,
      regions: { aa: logs("aa"), bb: logs("bb") },
    });
    expect(data).toEqual({ one: { done: true }, two: { done: true }, three: { done: true } });
    expect(order).toEqual(["aa one", "bb two", "aa three"]);
    expect(rounds.map((round) => round.length)).toEqual([1, 1, 1]);
  });
});

describe("a list of IDs, or of entities", () => {
  const entities =
    "query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Thing { title } ... on Hub { name } } }";
  const ref = (id: string, __typename = "Thing") => ({ __typename, id });
  const holds: Region = (question) => {
    const wanted = (question.own["representations"] as { __typename: string; id: string }[]) ?? [];
    return has({ _entities: wanted.map(({ __typename, id }) => ({ __typename, id, title: `the ${id}`, name: "H" })) })(
      question,
    );
  };
  const list = (...ids: string[]) => ({
    query: "query($ids: [ID!]!) { thingsById(ids: $ids) { id } }",
    variables: { ids },
  });
  const byIds: Region = (question) =>
    has({ thingsById: (question.own["__fn_0_ids"] as string[]).map((id) => made(id)) })(question);
  test.each<MergeCase>([
    {
      what: "comes back in the order asked for, with what was asked for twice in both places",
      ...list(b1, a2, b1, a1),
      regions: { aa: byIds, bb: byIds },
      data: { thingsById: [b1, a2, b1, a1].map((id) => ({ id })) },
    },
    {
      what: "has null where a region has nothing",
      ...list(a1, b1),
      regions: { aa: says([null]), bb: byIds },
      data: { thingsById: [null, { id: b1 }] },
    },
    { what: "is empty when nothing is asked for", ...list(), regions: { aa: byIds }, data: { thingsById: [] } },
    {
      what: "has null and an error at each place of a region that is down",
      ...list(b1, a1, b1),
      regions: { aa: byIds, bb: isDown("DEADLINE_EXCEEDED") },
      data: { thingsById: [null, { id: a1 }, null] },
      errors: [
        missing("bb", ["thingsById", 0], "DEADLINE_EXCEEDED"),
        missing("bb", ["thingsById", 2], "DEADLINE_EXCEEDED"),
      ],
    },
    {
      what: "believes nothing of a region that gives more, or fewer, than it was asked for",
      ...list(a1, b1),
      regions: { aa: says([{ id: a1 }, { id: a2 }]), bb: says([]) },
      data: { thingsById: [null, null] },
      errors: [missing("aa", ["thingsById", 0], "INVALID_ANSWER"), missing("bb", ["thingsById", 1], "INVALID_ANSWER")],
    },
    {
      what: "drops nodes of another region, and says so",
      ...list(a1, b1),
      regions: { aa: says([{ id: b1 }]), bb: byIds },
      data: { thingsById: [null, { id: b1 }] },
      errors: [missing("aa", ["thingsById", 0], "FOREIGN_ROWS")],
      foreign: ["aa"],
    },
    {
      what: "is refused as a whole when all regions call it a mistake",
      ...list(a1, b1),
      regions: {
        aa: says(null, [{ code: "BAD_USER_INPUT", path: ["thingsById"] }]),
        bb: says(null, [{ code: "BAD_USER_INPUT", path: ["thingsById"] }]),
      },
      data: { thingsById: null },
      errors: [{ code: "BAD_USER_INPUT", path: ["thingsById"], region: "aa" }],
    },
    {
      what: "moves errors inside elements to where the elements are, and to each of their places",
      query: "query($ids: [ID!]!) { thingsById(ids: $ids) { id size } }",
      variables: { ids: [b1, a1, b1] },
      regions: {
        aa: says([{ id: a1, size: 1 }]),
        bb: says([{ id: b1, size: null }], [{ code: "FORBIDDEN", path: ["thingsById", 0, "size"] }]),
      },
      data: {
        thingsById: [
          { id: b1, size: null },
          { id: a1, size: 1 },
          { id: b1, size: null },
        ],
      },
      errors: [0, 2].map((place) => ({ code: "FORBIDDEN", path: ["thingsById", place, "size"], region: "bb" })),
    },
    {
      what: "has entities of several types and regions in order, whatever is asked for twice",
      query: entities,
      variables: { representations: [ref(b1), ref(idOf("hub", "aa", 1), "Hub"), ref(a1), ref(b1)] },
      regions: { aa: holds, bb: holds },
      data: { _entities: [{ title: `the ${b1}` }, { name: "H" }, { title: `the ${a1}` }, { title: `the ${b1}` }] },
    },
    {
      what: "has null and an error for an entity of no region, or of one that has left",
      query: entities,
      variables: { representations: [ref("nobody"), ref(a1), ref(thing("left", 1))] },
      regions: { aa: holds },
      data: { _entities: [null, { title: `the ${a1}` }, null] },
      errors: [missing("national", ["_entities", 0]), missing("left", ["_entities", 2])],
    },
    {
      what: "drops entities that a region gives for another's",
      query: entities,
      variables: { representations: [ref(a1)] },
      regions: { aa: says([{ title: "forged", __fn_id: b1, __fn_type: "Thing" }]) },
      data: { _entities: [null] },
      errors: [missing("aa", ["_entities", 0], "FOREIGN_ROWS")],
      foreign: ["aa"],
    },
    {
      what: "takes an entity for what was asked for, whatever the region calls it",
      query: entities,
      variables: { representations: [ref(a1)] },
      regions: { aa: says([{ title: "T", name: "N", __fn_id: a1, __fn_type: "Hub" }]) },
      data: { _entities: [{ title: "T" }] },
    },
    {
      what: "believes no other typename",
      query: "query($ids: [ID!]!) { thingsById(ids: $ids) { id __typename } }",
      variables: { ids: [a1] },
      regions: { aa: says([{ id: a1, __typename: "Hub" }]) },
      data: { thingsById: [null] },
      errors: [missing("aa", ["thingsById", 0], "INVALID_ANSWER")],
    },
    {
      what: "believes no entity without an ID",
      query: entities,
      variables: { representations: [ref(a1)] },
      regions: { aa: says([{ title: "x" }]) },
      data: { _entities: [null] },
      errors: [missing("aa", ["_entities", 0], "INVALID_ANSWER")],
    },
  ])("$what", check);
});

describe("a gathered list or object", () => {
  const tag = (name: string) => ({ name, weight: 1 });
  const refuses = says(null, [{ code: "BAD_USER_INPUT", path: ["stats"] }]);
  const stats = (more: Readonly<Record<string, unknown>>) => has({ stats: { total: 0, names: [], ...more } });
  const red = { color: "RED", count: 1, most: 3 };
  const blue = { color: "BLUE", count: 5, most: null };
  test.each<MergeCase>([
    {
      what: "joins lists in the order of the regions",
      query: "{ t: tags { n: name } }",
      regions: { bb: has({ tags: [tag("b")] }), aa: has({ tags: [tag("a"), tag("b")] }) },
      data: { t: [{ n: "b" }, { n: "a" }, { n: "b" }] },
    },
    {
      what: "keeps the list of the others when a region is down, or breaks the contract, and names both",
      query: "{ tags { name } }",
      regions: { aa: isDown(), bb: has({ tags: [tag("b")] }), cc: says([{ name: 1 }]) },
      data: { tags: [{ name: "b" }] },
      errors: [missing("aa", ["tags"]), missing("cc", ["tags"], "INVALID_ANSWER")],
    },
    {
      what: "is an empty list of no regions",
      query: "{ tags(regions: []) { name } }",
      regions: { aa: isDown() },
      data: { tags: [] },
    },
    {
      what: "is null when every region is down",
      query: "{ tags { name } }",
      regions: { aa: isDown() },
      data: { tags: null },
      errors: [missing("aa", ["tags"])],
    },
    {
      what: "names a suspended region",
      query: "{ tags { name } }",
      regions: { bb: has({ tags: [tag("b")] }) },
      suspended: ["aa"],
      data: { tags: [{ name: "b" }] },
      errors: [missing("aa", ["tags"], "SUSPENDED")],
    },
    {
      what: "names a suspended region that the client names, and does not ask it",
      query: '{ tags(regions: ["bb", "aa"]) { name } }',
      regions: { bb: has({ tags: [tag("b")] }) },
      suspended: ["aa", "cc"],
      data: { tags: [{ name: "b" }] },
      errors: [missing("aa", ["tags"], "SUSPENDED")],
    },
    {
      what: "compares numbers as numbers and instants as they are written, whichever region comes first",
      query: "{ stats { smallest newest weight byColor { color most } } }",
      regions: {
        aa: stats({
          smallest: 10,
          newest: "2026-02-01T00:00:00.000Z",
          weight: 3e9,
          byColor: [
            { ...red, most: 9 },
            { ...blue, most: 10 },
          ],
        }),
        bb: stats({
          smallest: 9,
          newest: "2026-01-01T00:00:00.000Z",
          weight: 1,
          byColor: [
            { ...red, most: 10 },
            { ...blue, most: 9 },
          ],
        }),
        cc: stats({ smallest: 11 }),
      },
      data: {
        stats: {
          smallest: 9,
          newest: "2026-02-01T00:00:00.000Z",
          weight: 3e9 + 1,
          byColor: [
            { color: "RED", most: 10 },
            { color: "BLUE", most: 10 },
          ],
        },
      },
    },
    {
      what: "never leaves a region's failure unsaid",
      query: "{ stats { total } }",
      regions: { aa: says(null, [{ code: "INTERNAL", path: ["stats"] }]), bb: stats({ total: 2 }) },
      data: { stats: { total: 2 } },
      errors: [{ code: "INTERNAL", path: ["stats"], region: "aa" }],
    },
    {
      what: "merges every field by its rule, under the client's aliases",
      query: "{ s: stats { sum: total w: weight max: newest min: smallest all: names __typename } }",
      regions: {
        aa: stats({ total: 1, weight: 0.5, newest: "2026-01-01T00:00:00.000Z", smallest: 7, names: ["x"] }),
        bb: stats({ total: 2, weight: null, newest: "2026-02-01T00:00:00.000Z", smallest: -10, names: ["y", "x"] }),
        cc: stats({ total: 4, newest: null, smallest: null }),
      },
      data: {
        s: { sum: 7, w: 0.5, max: "2026-02-01T00:00:00.000Z", min: -10, all: ["x", "y", "x"], __typename: "Stats" },
      },
    },
    {
      what: "is null in a field that all regions leave null",
      query: "{ stats { weight newest smallest } }",
      regions: { aa: stats({}), bb: stats({}) },
      data: { stats: { weight: null, newest: null, smallest: null } },
    },
    {
      what: "joins groups by their key, in the order of first appearance, under aliases of fields and key",
      query: "{ stats { by: byColor { k: color n: count m: most } } }",
      regions: {
        aa: stats({ byColor: [red, blue] }),
        bb: stats({ byColor: null }),
        cc: stats({ byColor: [{ color: "BLUE", count: 2, most: 9 }, red] }),
      },
      data: {
        stats: {
          by: [
            { k: "RED", n: 2, m: 3 },
            { k: "BLUE", n: 7, m: 9 },
          ],
        },
      },
    },
    {
      what: "joins groups by their key where the client does not want it",
      query: "{ stats { byColor { count } } }",
      regions: { aa: stats({ byColor: [red, blue] }), bb: stats({ byColor: [blue] }) },
      data: { stats: { byColor: [{ count: 1 }, { count: 10 }] } },
    },
    {
      what: "keeps two selections of one group apart under two aliases",
      query:
        "query($no: Boolean = false) { stats { a: byColor { count } b: byColor { color most @include(if: $no) } } }",
      regions: { aa: stats({ byColor: [red] }), bb: stats({ byColor: [red] }) },
      data: { stats: { a: [{ count: 2 }], b: [{ color: "RED" }] } },
    },
    {
      what: "lets no region show its figures under another key than it groups them by",
      query: "{ stats { byColor { color count } } }",
      regions: {
        aa: says({ byColor: [{ color: "RED", count: 9, __fn_key: "BLUE" }] }),
        bb: stats({ byColor: [blue] }),
      },
      data: { stats: { byColor: [{ color: "BLUE", count: 14 }] } },
    },
    {
      what: "knows no group of a key that the contract does not have",
      query: "{ stats { byColor { count } } }",
      regions: { aa: says({ byColor: [{ count: 9, __fn_key: "GREEN" }] }), bb: stats({ byColor: [blue] }) },
      data: { stats: { byColor: [{ count: 5 }] } },
      errors: [missing("aa", ["stats"], "INVALID_ANSWER")],
    },
    {
      what: "is refused when all regions that answer call it a mistake",
      query: "{ stats { total } }",
      regions: { aa: isDown(), bb: refuses, cc: refuses },
      data: { stats: null },
      errors: [{ code: "BAD_USER_INPUT", path: ["stats"], region: "bb" }],
    },
    {
      what: "is not refused because one region calls a mistake what others answer",
      query: "{ stats { total } }",
      regions: { aa: refuses, bb: stats({ total: 2 }) },
      data: { stats: { total: 2 } },
      errors: [{ code: "BAD_USER_INPUT", path: ["stats"], region: "aa" }],
    },
    {
      what: "is left out where the client skips it",
      query:
        "query($no: Boolean!) { tags @include(if: $no) { name } stats @skip(if: $no) { total @include(if: $no) smallest } }",
      variables: { no: false },
      regions: { aa: stats({ smallest: 1 }) },
      data: { stats: { smallest: 1 } },
    },
  ])("$what", check);
});

test("several root fields are answered together, each with what its regions said", () => {
  const region = (name: string) => says([{ name }]) satisfies Region;
  const { data, errors, rounds } = run({
    schema,
    query: '{ a: tags { name } b: tags(regions: ["bb"]) { name } c: thing(id: "zz") { id } }',
    regions: { aa: region("A"), bb: region("B") },
  });
  expect(data).toEqual({ a: [{ name: "A" }, { name: "B" }], b: [{ name: "B" }], c: null });
  expect(errors.map(({ code, path }) => [code, path])).toEqual([["BAD_USER_INPUT", ["c"]]]);
  expect(rounds.map((round) => round.map(({ region, responseName }) => `${region} ${responseName}`))).toEqual([
    ["aa a", "bb a", "bb b"],
  ]);
});

test("answers have no prototype, and a merge answers twice with fresh objects", () => {
  const given = { box: { depth: 1 } };
  const once = () =>
    run({ schema, query: `{ thing(id: "${a1}") { box { depth } } }`, regions: { aa: says({ __fn_id: a1, ...given }) } })
      .data["thing"] as {
      box: object;
    };
  const [one, two] = [once(), once()];
  expect(one).toEqual(two);
  expect(one.box).not.toBe(two.box);
  expect(one.box).not.toBe(given.box);
  expect([Object.getPrototypeOf(one), Object.getPrototypeOf(one.box)]).toEqual([null, null]);
});
