import { readFileSync } from "node:fs";
import federation from "@apollo/federation-internals";
import { buildSchema, type GraphQLSchema } from "graphql";

const supergraph = new URL("../../gateway/supergraph.graphql", import.meta.url);

/** What members see: the supergraph without its machinery. By way of its text, since Apollo may have loaded graphql a second time. */
export const readApiSchema = (): GraphQLSchema =>
  buildSchema(federation.printSchema(federation.Supergraph.build(readFileSync(supergraph, "utf8")).apiSchema()));
