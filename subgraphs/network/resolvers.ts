import { glossaryResolvers } from "./glossary/resolvers.ts";
import { registryResolvers } from "./registry/resolvers.ts";
import type { Resolvers } from "./schema.generated.ts";

/** The resolvers of the national subgraph: one map a subject, joined type by type. */
export const resolvers: Resolvers = {
  ...registryResolvers,
  ...glossaryResolvers,
  Query: { ...registryResolvers.Query, ...glossaryResolvers.Query },
  Mutation: { ...registryResolvers.Mutation, ...glossaryResolvers.Mutation },
};
