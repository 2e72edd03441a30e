import { execute, parse, validate, type GraphQLSchema } from "graphql";
import { answerRoot, type RootQuestion } from "../answer-root.ts";
import { unanswered, type AnswerError, type Ask, type Merged, type RootAnswer } from "../answer.ts";
import { compileOperation, printOperation, type CompiledOperation } from "../operation.ts";
import { coerceVariables, planRoot } from "../plan.ts";
import type { Lack } from "../lack.ts";
import { fitAsk, fitWhole, reduceRoot, type Beyond, type FittedAsk } from "../reduce.ts";
import type { Variables } from "../selection.ts";
import { freshRecord } from "../shape.ts";

/** One question to a region, with the text and all variables that it would be asked with alone. */
export interface Question {
  readonly region: string;
  readonly responseName: string;
  readonly query: string;
  /** The gateway's own variables. */
  readonly own: Variables;
  /** The client's, with defaults, and the gateway's. */
  readonly variables: Variables;
}

export type Region = (question: Question) => RootAnswer;

export interface Scenario {
  readonly schema: GraphQLSchema;
  readonly query: string;
  readonly variables?: Variables;
  /** The regions that are asked, in this order. */
  readonly regions: Readonly<Record<string, Region>>;
  readonly suspended?: readonly string[];
  /** What regions lack of the contract. */
  readonly lacks?: Readonly<Record<string, Lack>>;
  readonly now?: number;
}

export interface Outcome {
  readonly data: Record<string, unknown>;
  readonly errors: readonly AnswerError[];
  /** The questions of each round. */
  readonly rounds: readonly (readonly Question[])[];
  readonly foreign: readonly string[];
  readonly faults: readonly string[];
  /** What regions were not asked for since they lack it, as `region coordinate`. */
  readonly missing: readonly string[];
}

/** Answers an operation as the data source does, with functions in place of regions. */
export function run(scenario: Scenario): Outcome {
  const { schema, query, regions, suspended = [], now = Date.UTC(2026, 0, 1) } = scenario;
  const operation = compileOperation(schema, query);
  const members = { active: new Set(Object.keys(regions)), suspended: new Set(suspended) };
  const scope = { schema, members, now };
  const variables = coerceVariables(scope, operation, scenario.variables ?? {});
  const foreign: string[] = [];
  const faults: string[] = [];
  const questions = operation.fields.map((root, place): RootQuestion => ({
    plan: planRoot(scope, root, variables),
    place,
    isMutation: operation.kind === "mutation",
    scope: {
      root,
      variables,
      onForeign: (region) => foreign.push(region),
      onInvalid: (region, fault) => faults.push(`${region}: ${fault}`),
    },
  }));
  const rounds: Question[][] = [];
  const missing = new Set<string>();
  const send = (asks: readonly Ask[]): RootAnswer[] => {
    const reductions = asks.map((ask) => reduce(scenario, operation, ask, variables));
    const round: Question[] = [];
    rounds.push(round);
    return reductions.map((reduced, i) => {
      const region = asks[i]?.region ?? "";
      for (const name of "beyond" in reduced ? reduced.beyond : reduced.missing) missing.add(`${region} ${name}`);
      if ("beyond" in reduced) return unanswered(region, "INCOMPATIBLE");
      const question = toQuestion(operation, region, reduced, variables);
      round.push(question);
      const answer = regions[region]?.(question) ?? unanswered(region, "UNREACHABLE");
      return answer.isAnswered ? { ...answer, value: reduced.complete(answer.value) } : answer;
    });
  };
  const turns = operation.kind === "mutation" ? questions.map((question) => [question]) : [questions];
  const merged = turns.flatMap((turn) => answerAll(turn, send));
  return { ...toResponse(questions, merged), rounds, foreign, faults, missing: [...missing] };
}

function answerAll(questions: readonly RootQuestion[], send: (asks: readonly Ask[]) => RootAnswer[]) {
  const answers = new Map<number, RootAnswer[]>(questions.map(({ place }) => [place, []]));
  for (;;) {
    const steps = questions.map((question) => answerRoot(question, answers.get(question.place) ?? []));
    const asks = steps.flatMap((step) => (step.isComplete ? [] : step.asks));
    if (asks.length === 0) return steps.map((step) => (step.isComplete ? step.merged : undefined));
    send(asks).forEach((answer, i) => answers.get(asks[i]?.place ?? -1)?.push(answer));
  }
}

function reduce(
  { schema, lacks = {} }: Scenario,
  operation: CompiledOperation,
  ask: Ask,
  variables: Variables,
): FittedAsk | Beyond {
  const root = operation.fields[ask.place];
  if (!root) throw new Error(`No root field at ${ask.place}.`);
  const lack = lacks[ask.region];
  if (!lack) return fitWhole(root, ask);
  const reduced = reduceRoot({ schema, kind: operation.kind, lack, variables }, root);
  return "beyond" in reduced ? reduced : fitAsk(reduced, lack, ask);
}

function toQuestion(
  operation: CompiledOperation,
  region: string,
  { root, variables: own }: FittedAsk,
  variables: Variables,
): Question {
  const query = printOperation(operation, [root]);
  return { region, responseName: root.wanted.responseName, query, own, variables: { ...variables, ...own } };
}

function toResponse(questions: readonly RootQuestion[], merged: readonly (Merged | undefined)[]) {
  const data = freshRecord();
  merged.forEach((answer, i) => {
    if (answer) data[questions[i]?.scope.root.wanted.responseName ?? ""] = answer.value;
  });
  return { data, errors: merged.flatMap((answer) => answer?.errors ?? []) };
}

/** A region that says this, whatever it is asked. */
export const says =
  (value: unknown, errors: (RootAnswer & { isAnswered: true })["errors"] = []): Region =>
  ({ region }) => ({ region, isAnswered: true, value, errors });

export const isDown =
  (reason: Parameters<typeof unanswered>[1] = "UNREACHABLE", isOutcomeUnknown = false): Region =>
  ({ region }) =>
    unanswered(region, reason, null, isOutcomeUnknown);

/** A silent region for which its older answer to the first question stands in; further ones it does not answer. */
export const isStoodInFor = (earlier: Region, asOf: string): Region => {
  let isFirst = true;
  return (question) => {
    const answer = isFirst ? earlier(question) : isDown()(question);
    isFirst = false;
    return answer.isAnswered ? { ...answer, standsInFor: { reason: "UNREACHABLE", since: null, asOf } } : answer;
  };
};

/**
 * A region that runs what it is asked against the schema, over a root value of functions and data, as graphql-js does. Throws when
 * it is asked what is not valid.
 */
export const executes =
  (schema: GraphQLSchema, rootValue: Readonly<Record<string, unknown>>): Region =>
  ({ region, query, variables, responseName }) => {
    const document = parse(query);
    const [fault] = validate(schema, document);
    if (fault) throw new Error(`${fault.message}\n${query}`);
    const result = execute({ schema, document, rootValue, variableValues: variables, typeResolver: typeNameOf });
    if (result instanceof Promise) throw new Error("Regions of tests answer at once.");
    const errors = (result.errors ?? []).map(({ extensions, path = [] }) => ({
      code: typeof extensions["code"] === "string" ? extensions["code"] : "INTERNAL",
      path,
    }));
    const value: unknown = JSON.parse(JSON.stringify(result.data?.[responseName] ?? null));
    return { region, isAnswered: true, value, errors };
  };

const typeNameOf = (value: unknown): string | undefined => (isRecordWithType(value) ? value.__typename : undefined);

const isRecordWithType = (value: unknown): value is { readonly __typename: string } =>
  typeof value === "object" && value !== null && "__typename" in value;
