import { awardResolvers } from "./awards/resolvers.ts";
import { deskResolvers } from "./desk/resolvers.ts";
import { feedResolvers } from "./feed/resolvers.ts";
import { mergeResolvers } from "./issue-merges/resolvers.ts";
import { portalResolvers } from "./portals/resolvers.ts";
import { glossaryResolvers } from "./glossary/resolvers.ts";
import { programResolvers } from "./programs/resolvers.ts";
import { registryResolvers } from "./registry/resolvers.ts";
import type { Resolvers } from "./schema.generated.ts";

/** Several subjects may add fields to one type. */
function joined(maps: readonly Resolvers[]): Resolvers {
  const types = new Map<string, object>();
  for (const map of maps) {
    for (const [name, fields] of Object.entries<object>(map)) types.set(name, { ...types.get(name), ...fields });
  }
  return Object.fromEntries(types);
}

/** The resolvers of the national subgraph: one map a subject, joined type by type. */
export const resolvers: Resolvers = joined([
  registryResolvers,
  glossaryResolvers,
  programResolvers,
  awardResolvers,
  deskResolvers,
  feedResolvers,
  mergeResolvers,
  portalResolvers,
]);
