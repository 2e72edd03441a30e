import { readFileSync } from "node:fs";
import federation from "@apollo/federation-internals";
import type { GraphQLSchema } from "graphql";

/** What members see: the supergraph without its machinery. */
export const readApiSchema = (): GraphQLSchema =>
  federation.Supergraph.build(readFileSync(new URL("../../gateway/supergraph.graphql", import.meta.url), "utf8"))
    .apiSchema()
    .toGraphQLJSSchema();
