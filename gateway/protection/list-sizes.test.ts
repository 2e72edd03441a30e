import { readFileSync } from "node:fs";
import { buildASTSchema, getNamedType, isEnumType, isObjectType, parse } from "graphql";
import { expect, test } from "vitest";
import { directiveArguments } from "../sharding/directive-nodes.ts";
import { declaredSizeOf } from "./list-sizes.ts";

const sdl = readFileSync(new URL("../supergraph.graphql", import.meta.url), "utf8");
const schema = buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });

const fields = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) => Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const));

/** Lists that have one thing for each value of a vocabulary. */
const byVocabulary = fields.flatMap(([name, field]) => {
  const key = String(directiveArguments(field.astNode?.directives, "merged")?.["key"]);
  const type = getNamedType(field.type);
  const keyField = isObjectType(type) ? type.getFields()[key] : undefined;
  const vocabulary = keyField && getNamedType(keyField.type);
  return isEnumType(vocabulary) ? [[name, declaredSizeOf(field), vocabulary.getValues().length] as const] : [];
});

test("a list with one thing for each value of an enum is as long as that has values", () => {
  expect(byVocabulary.length).toBeGreaterThan(15);
  expect(byVocabulary.filter(([, declared, values]) => declared !== values)).toEqual([]);
});
