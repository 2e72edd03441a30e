import { getIntrospectionQuery } from "graphql";
import { describe, expect, test } from "vitest";
import { runInside } from "../../demo/programs.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { demoVisitors } from "../../demo/visitors.ts";
import { OpenIssuesDocument, TotalIssuesDocument } from "../support/api.generated.ts";
import { useNetwork, type AnswerError } from "../support/network.ts";

/** What asks too much is refused before anything is done for it, and everybody else is answered meanwhile. */

const network = useNetwork("operations-too-large", {
  run: runInside,
  regions: ["tohoku", "shikoku"],
  gatewaySettings: { GATEWAY_ANONYMOUS_INTROSPECTION: "false" },
});

interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

interface Told {
  readonly status: number;
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
  readonly extensions?: { readonly cost?: { readonly estimated: number; readonly most: number } };
}

/** Sends a text as it is; without a visitor, anonymous. */
async function send(asked: Asked, visitor?: keyof typeof demoVisitors): Promise<Told> {
  const { issuer } = network.constellation;
  const token = visitor && (await issuer.issue({ ...demoVisitors[visitor] }));
  const response = await fetch(network.endpoint, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json",
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(asked),
  });
  return { ...((await response.json()) as Omit<Told, "status">), status: response.status };
}

const codes = ({ errors = [] }: Told) => errors.map(({ extensions }) => extensions.code);
const times = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(" ");

const attacks: Readonly<Record<string, Asked>> = {
  "endless levels": { query: `{ issue(id: "i") { ${"duplicateOf { ".repeat(40)} id ${"} ".repeat(40)} } }` },
  "fragments that double": {
    query: `{ issue(id: "i") { ...F0 } } ${times(12, (i) => `fragment F${i} on Issue { ${i < 11 ? `a: duplicateOf { ...F${i + 1} } b: duplicateOf { ...F${i + 1} }` : "id"} }`)}`,
  },
  "aliases of what all regions answer": { query: `{ ${times(11, (i) => `a${i}: issueStats { total }`)} }` },
  "a page of a million": {
    query: "query($n: Int) { issues(first: $n) { edges { node { id } } } }",
    variables: { n: 1_000_000 },
  },
  "thousands of IDs": {
    query: "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
    variables: { ids: Array.from({ length: 5_000 }, () => nodeIdOf("tohoku/issue/1")) },
  },
  "lists in lists": {
    query: "{ issues(first: 100) { edges { node { solutions { article { adoptions { hub { name } } } } } } } }",
  },
  "lists in lists under the names of introspection": {
    query:
      "query IntrospectionQuery { __schema: issues(first: 100) { edges { node { solutions { article { adoptions { hub { name } } } } } } } }",
  },
  "a text of many tokens": { query: `{ ${times(2_000, () => "__typename")} }` },
  "fields that repeat": { query: `{ issue(id: "i") { ${"hub { id } ".repeat(240)} } }` },
  "the schema again and again": {
    query: `{ ${times(20, (i) => `s${i}: __schema { types { fields { type { name } } } }`)} }`,
  },
};

describe("an operation that asks too much is refused", () => {
  test.each(Object.entries(attacks))("%s", async (_what, asked) => {
    const began = performance.now();
    const told = await send(asked, "coordinator");
    expect([told.status, codes(told), "data" in told]).toEqual([400, ["OPERATION_TOO_LARGE"], false]);
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  test("and nothing of it is done", async () => {
    const title = "二十一回目の課題";
    const report = `issueReport(input: { hubId: "${nodeIdOf("tohoku/hub/1")}", title: "${title}", body: "本文", category: OTHER }) { issue { id } }`;
    const told = await send({ query: `mutation { ${times(21, (i) => `r${i}: ${report}`)} }` }, "hub editor (tohoku)");
    expect(codes(told)).toEqual(["OPERATION_TOO_LARGE"]);
    const { data } = await network.as("coordinator").query(TotalIssuesDocument, { filter: { text: title } });
    expect(data.issues?.totalCount).toBe(0);
  });

  test("and who asks for what there is is answered in time beside fifty of them", async () => {
    const all = Object.values(attacks);
    const flood = Array.from({ length: 50 }, async (_, i) => send(all[i % all.length] ?? { query: "" }, "coordinator"));
    const { data, errors, tookMs } = await network.as("coordinator").query(OpenIssuesDocument, {});
    expect([data.issues?.totalCount, errors]).toEqual([10, []]);
    expect(tookMs).toBeLessThan(5_000);
    expect(new Set((await Promise.all(flood)).flatMap(codes))).toEqual(new Set(["OPERATION_TOO_LARGE"]));
  });
});

test.each<[what: string, value: string]>([
  ["lists", `${"[".repeat(50_000)}${"]".repeat(50_000)}`],
  ["objects", `${'{"and":'.repeat(20_000)}1${"}".repeat(20_000)}`],
])("values nested many thousand deep in variables are refused: %s", async (_what, value) => {
  const query = "query($first: Int, $filter: HubFilter) { hubs(first: $first, filter: $filter) { totalCount } }";
  for (const name of ["first", "filter"]) {
    const response = await fetch(network.endpoint, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body: `{"query":${JSON.stringify(query)},"variables":{"${name}":${value}}}`,
    });
    expect(response.status).toBe(400);
    expect((await response.text()).length).toBeLessThan(2_000);
  }
});

describe("what an operation costs", () => {
  const query = "{ hubs(first: 2) { edges { node { id } } } }";

  test("is told to who asks for it", async () => {
    const { extensions } = await send({ query, extensions: { cost: true } });
    expect(extensions?.cost).toEqual({ estimated: 7, most: 5_000 });
  });

  test("is told with a refusal too", async () => {
    const { extensions } = await send({
      ...attacks["lists in lists"],
      query: "{ hubs(first: 200) { edges { node { id } } } }",
      extensions: { cost: true },
    });
    expect(extensions?.cost?.estimated).toBeGreaterThan(200);
  });

  test("is not told to others", async () => {
    expect(await send({ query })).not.toHaveProperty("extensions");
  });
});

describe("introspection that is not for everybody", () => {
  test.each([
    "{ __schema { queryType { name } } }",
    '{ ...F } fragment F on Query { a: __type(name: "Hub") { name } }',
  ])("is refused to a visitor without a token: %s", async (query) => {
    const told = await send({ query });
    expect([told.status, codes(told)]).toEqual([403, ["FORBIDDEN"]]);
  });

  test("is answered to members, whole", async () => {
    const { status, errors } = await send({ query: getIntrospectionQuery() }, "coordinator");
    expect([status, errors]).toEqual([200, undefined]);
  });

  test("is not what `__typename` is", async () => {
    expect(await send({ query: "{ __typename }" })).toEqual({ status: 200, data: { __typename: "Query" } });
  });
});
