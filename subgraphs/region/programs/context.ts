import type { Scope } from "../scope.ts";
import { createProgramLoaders, type ProgramLoaders } from "./loaders.ts";

/** What the resolvers of this slice may use. */
export interface Context extends Scope {
  readonly loaders: ProgramLoaders;
}

export const createContext = (scope: Scope): Context => ({ ...scope, loaders: createProgramLoaders(scope) });
