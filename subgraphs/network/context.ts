import { createAwardLoaders, type AwardLoaders } from "./awards/loaders.ts";
import { createGlossaryLoaders, type GlossaryLoaders } from "./glossary/loaders.ts";
import { createProgramLoaders, type ProgramLoaders } from "./programs/loaders.ts";
import { createRegistryLoaders, type RegistryLoaders } from "./registry/loaders.ts";
import type { Scope } from "./scope.ts";

/** What the resolvers of the national subgraph may use. */
export interface Context extends Scope {
  readonly loaders: RegistryLoaders & GlossaryLoaders & ProgramLoaders & AwardLoaders;
}

export const createContext = (scope: Scope): Context => ({
  ...scope,
  loaders: {
    ...createRegistryLoaders(scope),
    ...createGlossaryLoaders(scope),
    ...createProgramLoaders(scope),
    ...createAwardLoaders(scope),
  },
});
