import { ApolloServer } from "@apollo/server";
import { expect, test } from "vitest";
import { apolloOptions } from "./apollo.ts";
import { createLogger } from "../program/logger.ts";

async function ask(query: string) {
  const options = apolloOptions(createLogger("test", "silent"), { maxTokens: 2_000 });
  const server = new ApolloServer({ ...options, typeDefs: "type Query { a: Query, b: Int }", resolvers: {} });
  const { body, http } = await server.executeOperation({ query });
  await server.stop();
  if (body.kind !== "single") throw new Error("The answer comes in parts.");
  return { status: http.status, errors: body.singleResult.errors };
}

const tooLarge = (message: string) => ({
  status: 400,
  errors: [{ message, extensions: { code: "OPERATION_TOO_LARGE" } }],
});

test("a document that is too long to be read is told so", async () => {
  expect(await ask(`{ ${"b ".repeat(1_999)} }`)).toEqual(
    tooLarge("The document has more than 2000 tokens, which is all that is read. Ask in several operations."),
  );
});

test("a document that repeats itself too often to be checked is told so", async () => {
  expect(await ask(`{ a { ${"a { b } ".repeat(480)} } }`)).toEqual(
    tooLarge("The document repeats the same fields too often to be checked. Select each field once."),
  );
});

test("other mistakes of a document are told as they are", async () => {
  const { status, errors } = await ask("{ c }");
  expect([status, errors?.[0]?.extensions?.["code"]]).toEqual([400, "GRAPHQL_VALIDATION_FAILED"]);
});
