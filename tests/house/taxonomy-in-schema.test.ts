import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Kind, parse, type EnumTypeDefinitionNode } from "graphql";
import { describe, expect, test } from "vitest";
import { taxonomies } from "../../common/taxonomy.ts";

const schemas = [
  "region/hubs",
  "region/knowhow",
  "region/issues",
  "region/stories",
  "region/programs",
  "region/desk",
  "region/insights",
  "region/search",
  "network",
].map((folder) => `subgraphs/${folder}/schema.graphql`);

const vocabularies = new Map(Object.entries<Readonly<Record<string, unknown>>>(taxonomies));

const enumsOf = (schema: string): readonly EnumTypeDefinitionNode[] =>
  parse(readFileSync(schema, "utf8")).definitions.filter((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION);

const vocabularyEnums = schemas
  .filter((schema) => existsSync(schema))
  .flatMap((schema) => enumsOf(schema).map((node) => ({ schema, name: node.name.value, node })))
  .filter(({ name }) => vocabularies.has(name));

describe("an enum named as a vocabulary has exactly its codes", () => {
  test.each(vocabularyEnums)("$name in $schema", ({ name, node }) => {
    const codes = (node.values ?? []).map((value) => value.name.value);
    expect(codes.sort()).toEqual(Object.keys(vocabularies.get(name) ?? {}).sort());
  });

  test("all schemas are there, and they use vocabularies", () => {
    expect(schemas.filter((schema) => !existsSync(schema))).toEqual([]);
    expect(vocabularyEnums.length).toBeGreaterThan(0);
  });
});

test("no vocabulary is named in two files, for one would hide the other", () => {
  const files = readdirSync("common/vocabularies").map((name) => readFileSync(`common/vocabularies/${name}`, "utf8"));
  const defined = files.flatMap((file) => [...file.matchAll(/^ {2}(\w+): vocabulary\(/gmu)].map(([, name]) => name));
  expect(defined.sort()).toEqual([...vocabularies.keys()].sort());
});
