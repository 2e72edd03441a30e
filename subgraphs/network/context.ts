import { createAwardLoaders, type AwardLoaders } from "./awards/loaders.ts";
import { createDeskLoaders, type DeskLoaders } from "./desk/loaders.ts";
import { createFeedLoaders, type FeedLoaders } from "./feed/loaders.ts";
import { createMergeLoaders, type MergeLoaders } from "./issue-merges/loaders.ts";
import { createPortalLoaders, type PortalLoaders } from "./portals/loaders.ts";
import { createGlossaryLoaders, type GlossaryLoaders } from "./glossary/loaders.ts";
import { createProgramLoaders, type ProgramLoaders } from "./programs/loaders.ts";
import { createRegistryLoaders, type RegistryLoaders } from "./registry/loaders.ts";
import type { Scope } from "./scope.ts";

/** What the resolvers of the national subgraph may use. */
export interface Context extends Scope {
  readonly loaders: RegistryLoaders &
    DeskLoaders &
    FeedLoaders &
    MergeLoaders &
    PortalLoaders &
    GlossaryLoaders &
    ProgramLoaders &
    AwardLoaders;
}

export const createContext = (scope: Scope): Context => ({
  ...scope,
  loaders: {
    ...createRegistryLoaders(scope),
    ...createDeskLoaders(scope),
    ...createFeedLoaders(scope),
    ...createMergeLoaders(scope),
    ...createPortalLoaders(scope),
    ...createGlossaryLoaders(scope),
    ...createProgramLoaders(scope),
    ...createAwardLoaders(scope),
  },
});
