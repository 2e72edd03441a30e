import type { Scope } from "../scope.ts";
import { createHubLoaders, type HubLoaders } from "./loaders.ts";

/** What the resolvers of this slice may use. */
export interface Context extends Scope {
  readonly loaders: HubLoaders;
}

export const createContext = (scope: Scope): Context => ({ ...scope, loaders: createHubLoaders(scope) });
