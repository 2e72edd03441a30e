import { createGlossaryLoaders, type GlossaryLoaders } from "./glossary/loaders.ts";
import { createRegistryLoaders, type RegistryLoaders } from "./registry/loaders.ts";
import type { Scope } from "./scope.ts";

/** What the resolvers of the national subgraph may use. */
export interface Context extends Scope {
  readonly loaders: RegistryLoaders & GlossaryLoaders;
}

export const createContext = (scope: Scope): Context => ({
  ...scope,
  loaders: { ...createRegistryLoaders(scope), ...createGlossaryLoaders(scope) },
});
