import { makeOperation, type Operation, type OperationSource } from "./operations.ts";
import type { Random } from "./random.ts";

/** A request as it goes over the wire. */
export interface FuzzRequest {
  /** What kind of request it is; failures are counted by it. */
  readonly kind: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE" | "HEAD" | "OPTIONS" | "PATCH";
  /** Another one than the endpoint's. */
  readonly path?: string;
  /** After the path. */
  readonly search?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const json = { "content-type": "application/json" };

/** A request for an operation, as a good client sends it. */
const sent = (operation: object, kind: string): FuzzRequest => ({
  kind,
  method: "POST",
  headers: json,
  body: JSON.stringify(operation),
});

/** A good request: its operation is valid by the schema. */
export const makeValid = (source: OperationSource): FuzzRequest & { readonly operation: Operation } => {
  const operation = makeOperation(source);
  return { ...sent(operation, "valid"), operation };
};

type Breaker = (operation: Operation, random: Random) => FuzzRequest;

const noise = [
  "{",
  "}",
  "(",
  ")",
  "...",
  "$",
  "@",
  "!",
  ":",
  "|",
  '"',
  '"""',
  "\\u0000",
  "#",
  "🗾",
  "on",
  "null",
  "-",
  "1e999",
  ",",
  "\uFEFF",
];

/** Changes a text in one to five places. */
function scramble(text: string, random: Random): string {
  let changed = text;
  for (let left = random.int(1, 5); left > 0; left--) {
    const place = random.int(0, changed.length);
    const removed = random.chance(0.5) ? random.int(1, 8) : 0;
    const added = random.chance(0.7) ? random.pick(noise) : "";
    changed = changed.slice(0, place) + added + changed.slice(place + removed);
  }
  return changed;
}

const oddValues = [
  null,
  true,
  0,
  -1,
  1.5,
  1e300,
  "",
  "x",
  [],
  [[[]]],
  {},
  { a: { b: [null] } },
  { __proto__: 1 },
  "\u0000",
];
const oddBodies = [
  "",
  "null",
  "[]",
  "[[]]",
  "{}",
  '"query"',
  "123",
  "{",
  '{"query":',
  "\u0000",
  '{"query":null}',
  '{"query":1}',
  '{"query":[]}',
  '{"query":{"a":1}}',
  '{"query":"{__typename}","variables":1}',
  '{"query":"{__typename}","variables":"x"}',
  '{"query":"{__typename}","variables":[]}',
  '{"query":"{__typename}","extensions":"x"}',
  '{"query":"{__typename}","operationName":{}}',
  '[{"query":"{__typename}"},{"query":"{__typename}"}]',
  '{"__proto__":{"query":"{__typename}"}}',
];

/** Documents that are small to send and large to work on, or that no grammar foresees. */
const bombs: readonly ((random: Random) => string)[] = [
  (random) => "{ network ".repeat(random.int(10, 3_000)),
  (random) => `{ hubs(filter: ${"{a: ".repeat(random.int(10, 2_000))}1`,
  (random) => `{ hubs(regions: ${"[".repeat(random.int(10, 2_000))}${"]".repeat(10)}) { totalCount } }`,
  (random) => `{ ${Array.from({ length: random.int(30, 1_200) }, (_, i) => `a${i}: __typename`).join(" ")} }`,
  (random) =>
    `{ ${Array.from({ length: random.int(5, 120) }, (_, i) => `a${i}: hubs(first: 100) { nodes: totalCount }`).join(" ")} }`,
  (random) => `{ __typename ${"@include(if: true) ".repeat(random.int(10, 1_500))} }`,
  (random) => `{ __typename ${Array.from({ length: random.int(2, 400) }, (_, i) => `@unknown${i}`).join(" ")} }`,
  () => "query { ...A } fragment A on Query { ...B } fragment B on Query { ...A __typename }",
  (random) => doubling(random.int(5, 28)),
  (random) => `{ ${"hubs { edges { node { region { code } } } } ".repeat(random.int(2, 40))} }`,
  (random) => `{ hubs { ${"edges { node { ".repeat(random.int(5, 60))} id ${"} }".repeat(40)} } }`,
  (random) =>
    `query Q(${Array.from({ length: random.int(5, 600) }, (_, i) => `$v${i}: Int`).join(" ")}) { __typename }`,
  (random) => `#${"コメント".repeat(random.int(10, 9_000))}\n{ __typename }`,
  () => `{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }`,
  () => "query A { __typename } query A { __typename }",
  () => "subscription { hubs { totalCount } }",
  () => "{ _entities(representations: []) { __typename } _service { sdl } }",
  () => 'type Query { hubs: String } extend schema @link(url: "x")',
];

/** Each fragment spreads the next twice: 2^n selections when written out. */
function doubling(levels: number): string {
  const fragments = Array.from({ length: levels }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
  return `{ ...F0 } ${fragments.join(" ")} fragment F${levels} on Query { __typename }`;
}

const breakers: Readonly<Record<string, Breaker>> = {
  "scrambled document": (operation, random) =>
    sent({ ...operation, query: scramble(operation.query, random) }, "scrambled document"),
  "scrambled names": ({ query, variables }, random) => {
    const words = query.match(/\w+/gu) ?? [];
    const [from, to] = [random.pick(words), random.pick(words)];
    return sent({ query: query.replace(new RegExp(`\\b${from}\\b`, "u"), to), variables }, "scrambled names");
  },
  "wrong variables": ({ query, variables }, random) => {
    const wrong = Object.keys(variables).map((name) => [name, random.pick(oddValues)] as const);
    return sent({ query, variables: Object.fromEntries(wrong.filter(() => random.chance(0.8))) }, "wrong variables");
  },
  "cut body": (operation, random) => {
    const body = JSON.stringify(operation);
    return { ...sent({}, "cut body"), body: body.slice(0, random.int(0, body.length - 1)) };
  },
  "scrambled body": (operation, random) => ({
    ...sent({}, "scrambled body"),
    body: scramble(JSON.stringify(operation), random),
  }),
  "odd body": (_operation, random) => ({ ...sent({}, "odd body"), body: random.pick(oddBodies) }),
  bomb: (_operation, random) => sent({ query: random.pick(bombs)(random) }, "bomb"),
  "wrong operation name": (operation, random) =>
    sent({ ...operation, operationName: random.pick(["Other", "", "__proto__", 1, null]) }, "wrong operation name"),
  "odd extensions": (operation, random) =>
    sent({ ...operation, extensions: { persistedQuery: random.pick(oddPersisted) } }, "odd extensions"),
  "document by its hash": (_operation, random) =>
    sent({ extensions: { persistedQuery: random.pick(oddPersisted) } }, "document by its hash"),
  "odd content type": (operation, random) => ({
    ...sent(operation, "odd content type"),
    headers: { "content-type": random.pick(oddTypes) },
  }),
  "odd token": (operation, random) => ({
    ...sent(operation, "odd token"),
    headers: { ...json, authorization: random.pick(oddTokens) },
  }),
  "by GET": ({ query, variables }, random) => {
    const asked = { query: random.chance(0.5) ? query : scramble(query, random), variables: JSON.stringify(variables) };
    return {
      kind: "by GET",
      method: "GET",
      search: `?${new URLSearchParams(asked).toString()}`,
      headers: random.chance(0.7) ? { "apollo-require-preflight": "true" } : {},
    };
  },
  "odd address": (_operation, random) => ({
    kind: "odd address",
    method: "GET",
    search: random.pick([
      "?query=%",
      "?query=%00",
      "?query=%7B",
      "?query[]=1&query[]=2",
      "?variables=%7B%7D",
      `?query=${"a".repeat(9_000)}`,
      "?query=%ff%fe",
    ]),
    headers: { "apollo-require-preflight": "true" },
  }),
  "plain HTTP": (_operation, random) => ({
    kind: "plain HTTP",
    method: random.chance(0.9) ? "GET" : "HEAD",
    path: random.pick(documents),
    search: random.pick(oddParameters),
    headers: random.chance(0.3)
      ? { "if-none-match": random.pick(['"x"', "*", "W/", '"' + "a".repeat(3_000) + '"']) }
      : {},
  }),
  "odd method": (operation, random) => ({
    ...sent(operation, "odd method"),
    method: random.pick(["PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"]),
  }),
  "too large": (operation, random) =>
    sent({ ...operation, padding: "x".repeat(random.pick([10_000, 300_000, 2_000_000])) }, "too large"),
};

const documents = [
  "/feed.json",
  "/feed.atom",
  "/sitemap.xml",
  "/hubs.geojson",
  "/programs.ics",
  "/exports/hubs.csv",
  "/exports/issues.csv",
  "/items/publication_national_01jd4w3kz8f0v9q2m6x7c5b1an",
  "/items/%00",
  "/items/..%2f..%2fetc%2fpasswd",
  "/items/%E3%81%82",
  "/items/%ff",
  "/exports/other.csv",
  "/.well-known/jwks.json",
  "/readyz",
  "/livez",
  "/metrics",
  "//graphql",
  "/__proto__",
];

const oddParameters = [
  "",
  "?regions=tohoku",
  "?regions=%00",
  "?regions=atlantis",
  "?regions=a&regions=b",
  "?regions[]=tohoku",
  "?text=%00",
  "?text=a%00b&since=2026-01-01T00:00:00Z",
  "?since=0000-01-01T00:00:00Z",
  "?since=yesterday",
  "?after=AAAA",
  "?after=-1",
  "?afterSeq=99999999999999999999",
  "?first=100000",
  "?limit=-1",
  "?page=%00",
  "?minSeats=99999999999",
  "?minSeats=-1",
  "?kind=NONE",
  "?__proto__=1",
  "?constructor=1",
  `?tag=${"a".repeat(5_000)}`,
  "?%",
  "?=&=&&",
];

const oddPersisted = [
  null,
  1,
  "x",
  {},
  { version: 1 },
  { version: 2, sha256Hash: "x" },
  { version: 1, sha256Hash: "0".repeat(64) },
  { version: 1, sha256Hash: "__proto__" },
];
const oddTypes = [
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/json; charset=utf-7",
  "application/json; charset=utf-16le",
  "application/graphql",
  "application/json;;;",
  "a",
  "application/xml",
];
const oddTokens = [
  "Bearer",
  "Bearer ",
  "Bearer x",
  "Bearer a.b.c",
  "Basic YTpi",
  "bearer x.y.z",
  `Bearer ${"a".repeat(6_000)}.b.c`,
  "Bearer fnk_x",
  `Bearer fnk_${"a".repeat(43)}`,
  "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.",
  "Negotiate",
];

/** A request that is wrong in one way. */
export function makeBroken(source: OperationSource): FuzzRequest {
  const kind = source.random.pick(Object.keys(breakers));
  const breaker = breakers[kind];
  if (!breaker) throw new Error(`There is no breaker ${kind}.`);
  return breaker(makeOperation(source), source.random);
}
