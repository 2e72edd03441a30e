import { readFileSync } from "node:fs";
import { buildASTSchema, getIntrospectionQuery, isObjectType, parse, validate, visit } from "graphql";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Measures } from "./amount.ts";
import { limitSettings, readProtection } from "./limit-settings.ts";
import { refusalOf } from "./limits.ts";
import { measureOperation, type AskedOperation } from "./measure.ts";
import { readPriceList, type PriceList } from "./prices.ts";
import { readAsked } from "./testing/asked.ts";

const sdl = readFileSync(new URL("../supergraph.graphql", import.meta.url), "utf8");
const schema = buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });
const prices = readPriceList(schema);
const { limits, maxTokens } = readProtection(z.object(limitSettings).parse({}));
const eightRegions = 8;

const measure = (asked: AskedOperation): Measures => measureOperation(prices, asked, eightRegions);
const refusal = (asked: AskedOperation): string | undefined => refusalOf(measure(asked), limits)?.message;

const times = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(" ");
const nested = (depth: number, around: string, core: string): string =>
  `${around} { `.repeat(depth) + core + " }".repeat(depth);

/** The fields that are written in a document, however often they are spread. */
function countFields({ document }: AskedOperation): number {
  let count = 0;
  visit(document, { Field: () => void count++ });
  return count;
}

/** The whole sentence, and after it what to do instead. */
const says = (message: string): RegExp => new RegExp(`^The operation ${message} are allowed\\. Ask .+\\.$`, "u");

/** What is asked once too often, and once less: the second passes. */
interface Limit {
  readonly what: string;
  readonly asked: (count: number) => string;
  readonly most: number;
  readonly message: string;
  readonly variables?: (count: number) => AskedOperation["variables"];
}

describe("an operation at the limit passes and one beyond it does not", () => {
  test.each<Limit>([
    {
      what: "levels",
      asked: (count) => `{ issue(id: "i") { ${nested(count - 2, "duplicateOf", "id")} } }`,
      most: limits.depth,
      message: "is 11 levels deep; at most 10",
    },
    {
      what: "levels behind fragments",
      asked: (count) =>
        `{ issue(id: "i") { ...F1 } } ${times(count - 1, (i) => `fragment F${i + 1} on Issue { ${i + 2 < count ? `duplicateOf { ...F${i + 2} }` : "id"} }`)}`,
      most: limits.depth,
      message: "is 11 levels deep; at most 10",
    },
    {
      what: "root fields",
      asked: (count) => `{ ${times(count, (i) => `r${i}: region(code: "x") { code }`)} }`,
      most: limits.rootFields,
      message: "has 21 root fields; at most 20",
    },
    {
      what: "root fields of a mutation",
      asked: (count) =>
        `mutation { ${times(count, (i) => `m${i}: notificationMarkRead(input: { id: "n" }) { userErrors { code } }`)} }`,
      most: limits.rootFields,
      message: "has 21 root fields; at most 20",
    },
    {
      what: "root fields in a fragment that is spread again and again",
      asked: (count) =>
        `{ ${times(count / 4, () => "...F")} ${times(count % 4, () => "__typename")} } fragment F on Query { a: __typename b: __typename c: __typename d: __typename }`,
      most: limits.rootFields,
      message: "has 21 root fields; at most 20",
    },
    {
      what: "root fields that all regions answer",
      asked: (count) => `{ ${times(count, (i) => `s${i}: issueStats { total }`)} }`,
      most: limits.fanOuts,
      message: "has 11 root fields that all regions answer; at most 10",
    },
    {
      what: "aliases",
      asked: (count) => `{ issue(id: "i") { ${times(count, (i) => `a${i}: title`)} } }`,
      most: limits.aliases,
      message: "has 51 aliases; at most 50",
    },
    {
      what: "aliases by way of a fragment",
      asked: (count) =>
        `{ issue(id: "i") { ...F hub { id } solutions { ...S } ${times(count - 50, () => "x: title")} } master: issue(id: "j") { ...F } }
        fragment F on Issue { ${times(24, (i) => `a${i}: title`)} } fragment S on Solution { s: id }`,
      most: limits.aliases,
      message: "has 51 aliases; at most 50",
    },
    {
      what: "directives",
      asked: (count) => `{ issue(id: "i") { ${times(count, () => "title @include(if: true)")} } }`,
      most: limits.directives,
      message: "has 31 directives; at most 30",
    },
    {
      what: "fragments",
      asked: (count) => `{ issue(id: "i") { ${times(count, () => "... { id }")} } }`,
      most: limits.fragments,
      message: "has 51 fragments in use; at most 50",
    },
    {
      what: "references",
      asked: (count) => `{ issue(id: "i") { ${times(count, (i) => `h${i}: hub { name }`)} } }`,
      most: limits.references,
      message: "has 41 references to follow; at most 40",
    },
    {
      what: "fields",
      asked: (count) => `{ issue(id: "i") { ${times(count - 1, () => "title")} } }`,
      most: limits.fields,
      message: "has 251 fields; at most 250",
    },
    {
      what: "rows in one page",
      asked: (count) => `{ issues(first: ${count}) { edges { node { id } } } }`,
      most: 100,
      message: "asks for 101 rows in one page; at most 100",
    },
    {
      what: "rows in one page by a variable",
      asked: () => "query($n: Int = 5) { nationalPrograms(last: $n) { edges { node { id } } } }",
      variables: (n) => ({ n }),
      most: 100,
      message: "asks for 101 rows in one page; at most 100",
    },
    {
      what: "IDs",
      asked: (count) => `{ nodes(ids: [${times(count, () => '"x"')}]) { id } }`,
      most: 100,
      message: "names 101 IDs in one list; at most 100",
    },
    {
      what: "IDs by a variable",
      asked: () => "query($ids: [ID!]!) { hubsById(ids: $ids) { name } }",
      variables: (count) => ({ ids: Array(count).fill("x") }),
      most: 100,
      message: "names 101 IDs in one list; at most 100",
    },
  ])("$what", ({ asked, most, message, variables = () => ({}) }) => {
    const [last, beyond] = [most, most + 1].map((count) => readAsked(asked(count), variables(count)));
    if (!last || !beyond) throw new Error("There are two.");
    expect([last, beyond].map(({ document }) => validate(schema, document))).toEqual([[], []]);
    expect(refusal(last)).toBeUndefined();
    expect(refusalOf(measure(beyond), limits)).toMatchObject({
      message: expect.stringMatching(says(message)),
      extensions: { code: "OPERATION_TOO_LARGE", http: { status: 400 } },
    });
  });
});

describe("what would cost too much is refused whatever it looks like", () => {
  const page = "edges { node { solutions { article { adoptions { hub { name } } } } } }";
  test.each<[what: string, query: string, variables?: AskedOperation["variables"]]>([
    ["lists in lists in a page", `{ issues { ${page} } }`],
    ["by a variable", `query($n: Int) { issues(first: $n) { ${page} } }`, { n: 100 }],
    [
      "under names of introspection",
      `query IntrospectionQuery { __schema: issues { ...__Type } } fragment __Type on IssueConnection { ${page} }`,
    ],
    ["beside introspection", `{ __schema { queryType { name } } issues { ${page} } }`],
    [
      "half of it skipped, the other included",
      `query($x: Boolean = true) { issues @skip(if: false) { ... @include(if: $x) { ${page} } } }`,
    ],
    [
      "ten full pages of all regions",
      `{ ${times(10, (i) => `p${i}: hubs(first: 100) { edges { node { name region { code } awards { id } } } }`)} }`,
    ],
    [
      "a hundred nodes with lists",
      `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Issue { solutions { article { id adoptions { id } } } } } }`,
      { ids: Array(100).fill("x") },
    ],
    [
      "introspection in circles",
      `{ ${times(3, (i) => `s${i}: __schema { types { fields { type { fields { type { name } } } } } }`)} }`,
    ],
    [
      "the whole schema again and again",
      `{ ${times(10, (i) => `s${i}: __schema { types { name fields { name type { name } } } }`)} }`,
    ],
  ])("%s", (_what, query, variables) => {
    const asked = readAsked(query, variables);
    expect(validate(schema, asked.document)).toEqual([]);
    expect(refusal(asked)).toMatch(says("costs \\d+ rows; at most 5000"));
  });

  test("but not what tools ask to know the schema", () => {
    expect(
      refusal(readAsked(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }))),
    ).toBeUndefined();
  });
});

describe("measuring looks at each field once, and takes no time worth speaking of", () => {
  const chain = (count: number, body: (next: string) => string): string =>
    times(count, (i) => `fragment F${i} on Issue { ${i + 1 < count ? body(`...F${i + 1}`) : "id"} }`);
  test.each<[what: string, query: string, variables?: AskedOperation["variables"]]>([
    ["fragments that double", `{ issue(id: "i") { ...F0 } } ${chain(90, (next) => `${next} ${next} id`)}`],
    [
      "fragments that double the depth",
      `{ issue(id: "i") { ...F0 } } ${chain(60, (next) => `a: duplicateOf { ${next} } b: duplicateOf { ${next} }`)}`,
    ],
    ["aliases", `{ ${times(200, (i) => `a${i}: __typename`)} }`],
    [
      "aliases of a list of 20,000 IDs",
      `query($ids: [ID!]!) { ${times(80, (i) => `a${i}: nodes(ids: $ids) { id }`)} }`,
      { ids: Array(20_000).fill("x") },
    ],
    [
      "aliases of 20,000 regions",
      `query($r: [String!]) { ${times(80, (i) => `a${i}: hubStats(regions: $r) { total }`)} }`,
      { r: Array(20_000).fill("x") },
    ],
    ["levels", `{ issue(id: "i") { ${nested(300, "duplicateOf", "id")} } }`],
    ["fragments in one another", `{ issue(id: "i") { ${nested(300, "...", "id")} } }`],
    [
      "variables",
      `query(${times(190, (i) => `$v${i}: Boolean = true`)}) { ${times(20, (i) => `a${i}: __typename @include(if: $v${i})`)} }`,
    ],
    ["many operations", `${times(190, (i) => `query Q${i} { ...F }`)} fragment F on Query { __typename }`],
  ])("%s", (_what, query, variables) => {
    const asked = readAsked(query, variables);
    let looks = 0;
    const counting: PriceList = {
      ...prices,
      priceOf: (...field) => {
        looks++;
        return prices.priceOf(...field);
      },
    };
    const tookMs = [1, 2, 3].map(() => {
      const began = performance.now();
      measureOperation(counting, asked, eightRegions);
      return performance.now() - began;
    });
    expect(looks).toBeLessThanOrEqual(3 * countFields(asked));
    expect(Math.min(...tookMs)).toBeLessThan(100);
  });

  test("and their length is what is limited first", () => {
    expect(() =>
      parse(
        times(maxTokens, () => "{"),
        { maxTokens },
      ),
    ).toThrow();
  });
});

test.each([
  ["Hub", "rooms", 50],
  ["Article", "adoptions", 20],
  ["NationalContent", "steps", 50],
  ["Query", "glossary", 100],
])("the list %s.%s is as long as its contract says", (typeName, fieldName, assumed) => {
  const type = schema.getType(typeName);
  const price = isObjectType(type) ? prices.priceOf(type, fieldName) : undefined;
  expect(price?.size).toEqual({ kind: "LIST", assumed });
});
