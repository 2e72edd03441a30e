import type { Scope } from "../scope.ts";
import { createIssueLoaders, type IssueLoaders } from "./loaders.ts";

/** What the resolvers of this slice may use. */
export interface Context extends Scope {
  readonly loaders: IssueLoaders;
}

export const createContext = (scope: Scope): Context => ({ ...scope, loaders: createIssueLoaders(scope) });
