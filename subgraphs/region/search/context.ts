import { visibilityRules, type VisibilityRule } from "../content/visibility.ts";
import type { Scope } from "../scope.ts";

/** What the resolvers of this slice may use. */
export interface Context extends Scope {
  /** Which articles and stories the viewer sees. */
  readonly rules: readonly VisibilityRule[];
}

export const createContext = (scope: Scope): Context => ({
  ...scope,
  rules: visibilityRules(scope.viewer, scope.region),
});
