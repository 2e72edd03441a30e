import { visibilityRules, type VisibilityRule } from "../content/visibility.ts";
import type { Scope } from "../scope.ts";
import { createKnowhowLoaders, type KnowhowLoaders } from "./loaders.ts";

/** What the resolvers of this slice may use. */
export interface Context extends Scope {
  /** Which articles the viewer sees. */
  readonly rules: readonly VisibilityRule[];
  readonly loaders: KnowhowLoaders;
}

export function createContext(scope: Scope): Context {
  const rules = visibilityRules(scope.viewer, scope.region);
  return { ...scope, rules, loaders: createKnowhowLoaders(scope, rules) };
}
