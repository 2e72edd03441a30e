import type { Scope } from "../scope.ts";

/** What the resolvers of this slice may use: figures are read once a request, by their own fields. */
export type Context = Scope;

export const createContext = (scope: Scope): Context => scope;
