import { readFileSync } from "node:fs";
import { buildASTSchema, Kind, parse } from "graphql";
import { expect, test } from "vitest";
import { requireScopes, scopesOfFields } from "./portal-scopes.ts";

function ask(query: string, ...scopes: ("FEED_READ" | "HUBS_READ")[]): () => void {
  const document = parse(query);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error("The test needs an operation.");
  return () => requireScopes({ scopes, ratePerMinute: 60 }, document, operation);
}

test("a key reads what it is for, and what everybody reads", () => {
  expect(ask("{ nationalFeed { lastSeq } regions { code } }", "FEED_READ")).not.toThrow();
  expect(ask("{ hubs { totalCount } glossary { term } }", "HUBS_READ")).not.toThrow();
  expect(ask("{ constructor }")).not.toThrow();
});

test.each([
  ["plainly", "{ hubs { totalCount } }"],
  ["under another name", "{ regions: hubs { totalCount } }"],
  ["beside what it may", "{ nationalFeed { lastSeq } hubs { totalCount } }"],
  ["in a fragment", "{ ...A } fragment A on Query { ...B } fragment B on Query { hubs { totalCount } }"],
  ["in fragments that spread each other", "{ ...A } fragment A on Query { ...A hubs { totalCount } }"],
  ["in an inline fragment", "{ ... { ... on Query { hubs { totalCount } } } }"],
])("a key for the feed does not read the hubs %s", (_how, query) => {
  expect(ask(query, "FEED_READ")).toThrow("This portal's key is not for `hubs` (HUBS_READ).");
});

test("a key for the hubs does not acknowledge the feed", () => {
  expect(ask("mutation { feedAcknowledge(input: {}) { client { id } } }", "HUBS_READ")).toThrow("FEED_READ");
});

test("without a key nothing is asked for", () => {
  const document = parse("{ hubs { totalCount } }");
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("The test needs an operation.");
  expect(() => requireScopes(undefined, document, operation)).not.toThrow();
});

test("every field that asks for a scope is in the schema", () => {
  const sdl = readFileSync(new URL("../supergraph.graphql", import.meta.url), "utf8");
  const schema = buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  );
  expect(Object.keys(scopesOfFields).filter((field) => !fields.includes(field))).toEqual([]);
});
