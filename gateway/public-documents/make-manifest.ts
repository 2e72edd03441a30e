import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import federation from "@apollo/federation-internals";
import { buildSchema, Kind, OperationTypeNode, parse, print, validate, type GraphQLSchema } from "graphql";
import { hashOf, type RegisteredDocument } from "./manifest.ts";

/**
 * Makes a manifest of registered documents out of a folder of `*.graphql`, one operation a file: `npm run generate:documents`, and for
 * a portal of one's own `npm run generate:documents -- <folder> <manifest.json>`. Fails for a document that the public cannot ask.
 */
const here = import.meta.dirname;
const [folder = here, target = path.join(here, "manifest.json")] = process.argv.slice(2);

function publicSchema(): GraphQLSchema {
  const sdl = readFileSync(new URL("../public-supergraph.graphql", import.meta.url), "utf8");
  return buildSchema(federation.printSchema(federation.Supergraph.build(sdl).apiSchema()));
}

function register(schema: GraphQLSchema, file: string): RegisteredDocument {
  const document = parse(readFileSync(file, "utf8"));
  const [fault] = validate(schema, document);
  if (fault) throw new Error(`${file}: ${fault.message}`);
  const [operation, ...others] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !operation.name || others.length > 0)
    throw new Error(`${file} needs exactly one operation, with a name.`);
  const type = operation.operation === OperationTypeNode.MUTATION ? "mutation" : "query";
  const body = print(document);
  return { id: hashOf(body), name: operation.name.value, type, body };
}

const schema = publicSchema();
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".graphql"))
  .toSorted();
const operations = files.map((name) => register(schema, path.join(folder, name)));
const manifest = { format: "apollo-persisted-query-manifest", version: 1, operations };
writeFileSync(target, `${JSON.stringify(manifest, null, 2)}\n`);
