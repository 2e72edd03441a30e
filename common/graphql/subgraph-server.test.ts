import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ApolloServer } from "@apollo/server";
import { afterAll, expect, test } from "vitest";
import { apolloOptions } from "./apollo.ts";
import { asNothingWritten, CommitUnknown } from "../database/faults.ts";
import { NetworkError } from "../errors.ts";
import { createLogger } from "../program/logger.ts";
import { subgraphSchema } from "./subgraph-server.ts";

const folder = mkdtempSync(join(tmpdir(), "furusato-contract-"));
afterAll(() => rmSync(folder, { recursive: true }));

const databaseAway = Object.assign(new Error("secret"), { code: "57P02", severity: "FATAL" });

/** What clients hear of an act, or of a read, that ends so. */
async function codesOf(operation: "mutation" | "query", failure: Error) {
  const contract = join(folder, "schema.graphql");
  writeFileSync(contract, "type Query { ask: Int } type Mutation { ask: Int }");
  const fail = () => Promise.reject(failure);
  const schema = subgraphSchema(pathToFileURL(contract), { Query: { ask: fail }, Mutation: { ask: fail } });
  const server = new ApolloServer({ ...apolloOptions(createLogger("test", "silent")), schema });
  const { body } = await server.executeOperation({ query: `${operation} { ask }` });
  await server.stop();
  return body.kind === "single" ? body.singleResult.errors?.map(({ extensions }) => extensions?.["code"]) : [];
}

test.each([
  ["its write was rolled back", asNothingWritten(databaseAway), "REGION_UNAVAILABLE"],
  ["its commit broke off", asNothingWritten(new CommitUnknown("gone")), "UNKNOWN_OUTCOME"],
  ["it had written, and could not read its answer", databaseAway, "UNKNOWN_OUTCOME"],
  ["it was not allowed", asNothingWritten(new NetworkError("FORBIDDEN", "You may not.")), "FORBIDDEN"],
  ["it has a fault of ours", asNothingWritten(new Error("a fault of ours")), "INTERNAL"],
])("a mutation says what became of the change when %s", async (_when, failure, code) => {
  expect(await codesOf("mutation", failure)).toEqual([code]);
});

test("a read that fails changes nothing", async () => {
  expect(await codesOf("query", databaseAway)).toEqual(["REGION_UNAVAILABLE"]);
});
