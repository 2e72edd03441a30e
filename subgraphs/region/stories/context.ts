import { visibilityRules, type VisibilityRule } from "../content/visibility.ts";
import type { Scope } from "../scope.ts";
import { createStoryLoaders, type StoryLoaders } from "./loaders.ts";

/** What the resolvers of this slice may use. */
export interface Context extends Scope {
  /** What the viewer sees of this region's stories. */
  readonly rules: readonly VisibilityRule[];
  readonly loaders: StoryLoaders;
}

export function createContext(scope: Scope): Context {
  const rules = visibilityRules(scope.viewer, scope.region);
  return { ...scope, rules, loaders: createStoryLoaders(scope, rules) };
}
