import { GraphQLError } from "graphql";
import type { AnswerError } from "../answer.ts";
import { executes, run, type Region } from "./run.ts";
import { schema, thing } from "./schema.ts";

/** What is asked, what the regions say, and what the client gets. */
export interface MergeCase {
  readonly what: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly regions: Readonly<Record<string, Region>>;
  readonly suspended?: readonly string[];
  readonly data: unknown;
  readonly errors?: readonly AnswerError[];
  /** The regions of which foreign nodes were dropped. */
  readonly foreign?: readonly string[];
}

/** What the client gets, and the regions of which foreign nodes were dropped. */
export function merge(scenario: Pick<MergeCase, "query" | "variables" | "regions" | "suspended">) {
  const { data, errors, foreign } = run({ schema, ...scenario });
  return { data, errors, foreign: [...new Set(foreign)] };
}

/** A region whose resolvers give this. */
export const has = (root: Readonly<Record<string, unknown>>): Region => executes(schema, root);

export const fails = (code: string) => () => {
  throw new GraphQLError("a secret of the region", { extensions: { code } });
};

export const missing = (
  region: string,
  path: AnswerError["path"],
  reason: AnswerError["reason"] = "UNREACHABLE",
): AnswerError => ({
  code: "REGION_UNAVAILABLE",
  path,
  region,
  ...(reason && { reason }),
});

export const [a1, a2, b1] = [thing("aa", 1), thing("aa", 2), thing("bb", 1)];
export const made = (id: string, more: Readonly<Record<string, unknown>> = {}) => ({
  __typename: "Thing",
  id,
  title: `the ${id}`,
  ...more,
});
