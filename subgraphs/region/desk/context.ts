import type { Scope } from "../scope.ts";
import { createDeskLoaders, type DeskLoaders } from "./loaders.ts";

/** What the resolvers of this slice may use. */
export interface Context extends Scope {
  readonly loaders: DeskLoaders;
}

export const createContext = (scope: Scope): Context => ({ ...scope, loaders: createDeskLoaders(scope) });
