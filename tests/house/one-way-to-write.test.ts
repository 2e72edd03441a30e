import { readFileSync } from "node:fs";
import {
  buildASTSchema,
  getNamedType,
  getNullableType,
  GraphQLInputObjectType,
  parse,
  type GraphQLField,
} from "graphql";
import { describe, expect, test } from "vitest";
import { regionalSubgraphs } from "../../common/regional-subgraphs.ts";
import { listFiles } from "./source-files.ts";

/** Every mutation can be repeated safely and answers mistakes as data; every command writes through `common/writing/write.ts`. */

const contracts = [...regionalSubgraphs.map((name) => `region/${name}`), "network"].map(
  (folder) => `subgraphs/${folder}/schema.graphql`,
);

const mutations = contracts.flatMap((contract) => {
  const schema = buildASTSchema(parse(readFileSync(contract, "utf8")), { assumeValid: true, assumeValidSDL: true });
  return Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ({ name: field.name, field }));
});

describe("every mutation", () => {
  test.each(mutations)("$name takes one input with an idempotency key and gives userErrors", ({ field }) => {
    expect(field.args.map(({ name }) => name)).toEqual(["input"]);
    expect(keyTypeOf(field)).toBe("String");
    expect(String(payloadFields(field)["userErrors"]?.type)).toBe("[UserError!]!");
  });

  test("is among them", () => expect(mutations.length).toBeGreaterThan(80));
});

test("a transaction is opened in one place, beside the programs that fill a database", () => {
  const openers = listFiles(process.cwd()).filter(
    (file) =>
      /^(common|gateway|subgraphs)\/.*\.ts$/u.test(file) &&
      !file.endsWith(".test.ts") &&
      /\.transaction\(/u.test(readFileSync(file, "utf8")),
  );
  expect(openers).toEqual([
    "common/writing/write.ts",
    "subgraphs/backup/queries.ts",
    "subgraphs/network/db/install-reference.ts",
    "subgraphs/network/feed/release.ts",
    "subgraphs/region/hubs/imports/batch.ts",
  ]);
});

function keyTypeOf(field: GraphQLField<unknown, unknown>): string | undefined {
  const type = field.args[0] && getNullableType(field.args[0].type);
  return type instanceof GraphQLInputObjectType ? String(type.getFields()["idempotencyKey"]?.type) : undefined;
}

function payloadFields(
  field: GraphQLField<unknown, unknown>,
): Readonly<Record<string, GraphQLField<unknown, unknown>>> {
  const type = getNamedType(field.type);
  return "getFields" in type ? (type.getFields() as Record<string, GraphQLField<unknown, unknown>>) : {};
}
