import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import type { GraphQLFormattedError, GraphQLSchema } from "graphql";
import { errorCodes, isErrorCode } from "../common/errors.ts";
import type { Logger } from "../common/program/logger.ts";
import { audienceOf } from "../common/node-id.ts";
import type { GatewayContext } from "./context.ts";
import { RegionFailure } from "../common/http/region-client.ts";
import { noteOlder } from "./older-regions.ts";
import { requestBody, type Prepared, type Sending } from "./region-bodies.ts";
import type { Contracts } from "./regions/contracts.ts";
import type { Regions } from "./regions/regions.ts";
import type { TokenSigner } from "../common/identity/token-signer.ts";
import { answerRoot, type RootQuestion } from "./sharding/answer-root.ts";
import {
  unanswered,
  type AnswerError,
  type Ask,
  type Merged,
  type RootAnswer,
  type Silence,
} from "./sharding/answer.ts";
import type { Lack } from "./sharding/lack.ts";
import { compileOperation } from "./sharding/operation.ts";
import { coerceVariables, planRoot } from "./sharding/plan.ts";
import { fitAsk, fitWhole, reduceRoot, type Beyond, type FittedAsk, type ReducedRoot } from "./sharding/reduce.ts";
import { freshRecord, isRecord } from "./sharding/shape.ts";
import { RememberedMap } from "./remembered-map.ts";
import { noteUnseen } from "./unseen.ts";
import { StandIns, type Answers } from "./stand-ins.ts";

export interface ShardedDataSourceOptions {
  /** The subgraph's name, which is also its path at every region. */
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly regions: Regions;
  readonly contracts: Contracts;
  readonly signer: TokenSigner;
  readonly logger: Logger;
  readonly now: () => Date;
  /** How old an answer may be that stands in for a silent region, in milliseconds; 0: none does. */
  readonly standInMaxAgeMs: number;
  /** For a client's whole operation, in milliseconds. */
  readonly operationDeadlineMs: number;
}

interface Run extends Sending {
  readonly context: GatewayContext;
  /** The root fields as regions of an older contract are asked, by what those lack. */
  readonly reduced: Map<Lack, readonly (ReducedRoot | Beyond)[]>;
  /** What regions said before to the same root field, by its place; only to one that lists pages. */
  readonly earlier: readonly (Answers | undefined)[];
}

interface Breach {
  readonly region: string;
  readonly context: GatewayContext;
  readonly fault?: string;
}

/**
 * A regional subgraph as Apollo's gateway sees it: one data source, behind which every region answers. Plans which region is asked
 * what, sends, and merges; planning and merging are pure and live in `sharding/`.
 */
export class ShardedDataSource implements GraphQLDataSource<GatewayContext> {
  readonly #options: ShardedDataSourceOptions;
  readonly #prepared = new RememberedMap<Prepared>(1_000);
  readonly #standIns: StandIns;

  constructor(options: ShardedDataSourceOptions) {
    this.#options = options;
    this.#standIns = new StandIns(options.standInMaxAgeMs);
  }

  async process(options: GraphQLDataSourceProcessOptions<GatewayContext>): ReturnType<GraphQLDataSource["process"]> {
    const { request } = options;
    const context = options.context as GatewayContext;
    const { schema, regions, now } = this.#options;
    const query = request.query ?? "";
    const prepared = this.#prepared.get(query, () => ({
      operation: compileOperation(schema, query),
      texts: new Map(),
    }));
    const { operation } = prepared;
    const scope = { schema, members: regions.members, now: now().getTime() };
    const variables = coerceVariables(scope, operation, request.variables ?? {});
    const questions = operation.fields.map((root, place): RootQuestion => ({
      plan: planRoot(scope, root, variables),
      place,
      isMutation: operation.kind === "mutation",
      scope: {
        root,
        variables,
        onForeign: (region) =>
          this.#report("region sent a node of another region; it was dropped", { region, context }),
        onInvalid: (region, fault) =>
          this.#report("region broke the contract; its answer was dropped", { region, context, fault }),
      },
    }));
    // Named by who asks and what: the same for whoever may hear the same answer.
    const earlier = questions.map(({ plan, place }) =>
      plan.kind === "WALK"
        ? this.#standIns.answersTo(() => JSON.stringify([place, context.viewer, query, variables]))
        : undefined,
    );
    const run: Run = { ...prepared, context, variables, earlier, bodies: new Map(), reduced: new Map() };
    const merged =
      operation.kind === "mutation" ? await this.#inTurn(run, questions) : await this.#answer(run, questions);
    const response = toResponse(questions, merged);
    noteUnseen(context, response.data);
    return response;
  }

  /** GraphQL wants mutations one after another, across regions too. */
  async #inTurn(run: Run, questions: readonly RootQuestion[]): Promise<(Merged | undefined)[]> {
    const merged: (Merged | undefined)[] = [];
    for (const question of questions) merged.push(...(await this.#answer(run, [question])));
    return merged;
  }

  async #answer(run: Run, questions: readonly RootQuestion[]): Promise<(Merged | undefined)[]> {
    const answers = new Map<number, RootAnswer[]>(questions.map(({ place }) => [place, []]));
    for (;;) {
      const steps = questions.map((question) => answerRoot(question, answers.get(question.place) ?? []));
      const asks = steps.flatMap((step) => (step.isComplete ? [] : step.asks));
      if (asks.length === 0) return steps.map((step) => (step.isComplete ? step.merged : undefined));
      for (const [place, answer] of await this.#send(run, asks)) answers.get(place)?.push(answer);
    }
  }

  /** One request per region, whatever it is asked for; all at once. */
  async #send(run: Run, asks: readonly Ask[]): Promise<(readonly [place: number, answer: RootAnswer])[]> {
    const byRegion = new Map<string, Ask[]>();
    for (const ask of asks) byRegion.set(ask.region, [...(byRegion.get(ask.region) ?? []), ask]);
    const came = await Promise.all([...byRegion].map(([region, own]) => this.#askRegion(run, region, own)));
    return came.flat();
  }

  async #askRegion(run: Run, region: string, asks: readonly Ask[]): Promise<(readonly [number, RootAnswer])[]> {
    const { active, suspended } = this.#options.regions.members;
    if (!active.has(region)) {
      const silence = unanswered(region, suspended.has(region) ? "SUSPENDED" : "UNREACHABLE");
      return asks.map(({ place }) => [place, silence]);
    }
    const fitted = this.#fit(run, region, asks);
    const within = fitted.flatMap((one) => ("beyond" in one ? [] : [one]));
    const answered = within.length > 0 ? await this.#askWithin(run, region, within) : [];
    const beyond = unanswered(region, "INCOMPATIBLE");
    return [
      ...answered,
      ...asks.flatMap(({ place }, i) => ("beyond" in (fitted[i] ?? {}) ? [[place, beyond] as const] : [])),
    ];
  }

  /** The questions as the region understands them; those that it does not are not sent. */
  #fit(run: Run, region: string, asks: readonly Ask[]): readonly (FittedAsk | Beyond)[] {
    const { contracts, name, schema } = this.#options;
    const { operation, variables, context, reduced } = run;
    const standing = contracts.standingOf(region, name);
    if (standing.status === "INCOMPATIBLE") return asks.map(() => ({ beyond: [] }));
    if (standing.status !== "OLDER")
      return asks.flatMap((ask) => operation.fields.slice(ask.place, ask.place + 1).map((root) => fitWhole(root, ask)));
    const { lack } = standing;
    const scope = { schema, kind: operation.kind, lack, variables };
    const roots = reduced.get(lack) ?? operation.fields.map((root) => reduceRoot(scope, root));
    reduced.set(lack, roots);
    return asks.map((ask) => {
      const root = roots[ask.place] ?? { beyond: [] };
      const fitted = "beyond" in root ? root : fitAsk(root, lack, ask);
      noteOlder(context.older, region, "beyond" in fitted ? fitted.beyond : fitted.missing);
      return fitted;
    });
  }

  async #askWithin(run: Run, region: string, asks: readonly FittedAsk[]): Promise<(readonly [number, RootAnswer])[]> {
    const { regions, signer, name, logger, operationDeadlineMs } = this.#options;
    const { context } = run;
    const { bytes, question } = requestBody(run, asks, name);
    try {
      const answer = await regions.ask(region, {
        path: `/${name}`,
        body: bytes,
        ...(run.operation.kind === "query" && { question }),
        token: await signer.sign(audienceOf(region), context.viewer),
        requestId: context.requestId,
        signal: context.signal,
        endsAt: context.startedAt + operationDeadlineMs,
      });
      if (isRefusedAsUnknown(answer)) this.#options.contracts.suspect(region);
      return asks.map((asked) => [asked.ask.place, this.#read(run, asked, answer)] as const);
    } catch (error) {
      if (!(error instanceof RegionFailure)) throw error;
      logger.warn(
        { region, subgraph: name, reason: error.reason, err: error, requestId: context.requestId },
        "region did not answer",
      );
      const silence = unanswered(region, error.reason, regions.silentSince(region), error.isOutcomeUnknown);
      return asks.map(({ ask }) => [ask.place, this.#standIn(run, ask, silence) ?? silence] as const);
    }
  }

  #read(run: Run, { ask, root, complete }: FittedAsk, answer: unknown): RootAnswer {
    const told = readRootAnswer(ask.region, answer, root.wanted.responseName);
    const read = told.isAnswered ? { ...told, value: complete(told.value) } : told;
    if (ask.isFirstOfPage && read.isAnswered && read.errors.length === 0) {
      run.earlier[ask.place]?.set(ask.region, { value: read.value, at: this.#options.now() });
    }
    return read;
  }

  /** What the region said to the same question before, if that is not long ago. */
  #standIn(
    { earlier }: Run,
    { place, region, isFirstOfPage }: Ask,
    { reason, since }: Silence,
  ): RootAnswer | undefined {
    const told = isFirstOfPage && this.#standIns.recall(earlier[place], region, this.#options.now());
    if (!told) return undefined;
    const standsInFor = { reason, since, asOf: told.at.toISOString() };
    return { region, isAnswered: true, value: told.value, errors: [], standsInFor };
  }

  #report(message: string, { region, context, fault }: Breach): void {
    this.#options.regions.noteBreach(region);
    this.#options.logger.error({ region, subgraph: this.#options.name, requestId: context.requestId, fault }, message);
  }
}

/** A client learns as much from fewer; a megabyte of them would become many. */
const maxErrors = 200;

/** What a region's response says to one root field; errors keep their code and place only. */
function readRootAnswer(region: string, response: unknown, responseName: string): RootAnswer {
  const body = isRecord(response) ? response : {};
  const errors: unknown[] = Array.isArray(body["errors"]) ? body["errors"].slice(0, maxErrors) : [];
  const own = errors.flatMap((error) => {
    const path = isRecord(error) && Array.isArray(error["path"]) ? error["path"] : [];
    return path[0] === responseName ? [{ code: codeOf(error), path: path.filter(isPathPart) }] : [];
  });
  if (isRecord(body["data"]))
    return { region, isAnswered: true, value: body["data"][responseName] ?? null, errors: own };
  if (body["data"] === null && own.length > 0) return { region, isAnswered: true, value: null, errors: own };
  const isRefused = errors.length > 0 && !("data" in body);
  return unanswered(region, errors.length > 0 ? "INTERNAL_ERROR" : "INVALID_ANSWER", null, !isRefused);
}

/** A region that does not know what the contract has was changed since it told its schema. */
function isRefusedAsUnknown(response: unknown): boolean {
  const errors = isRecord(response) && !("data" in response) ? response["errors"] : undefined;
  return Array.isArray(errors) && errors.some((error: unknown) => rawCodeOf(error) === "GRAPHQL_VALIDATION_FAILED");
}

function rawCodeOf(error: unknown): unknown {
  return isRecord(error) && isRecord(error["extensions"]) ? error["extensions"]["code"] : undefined;
}

function codeOf(error: unknown): string {
  const code = rawCodeOf(error);
  return typeof code === "string" && isErrorCode(code) ? code : "INTERNAL";
}

const isPathPart = (part: unknown): part is string | number => typeof part === "string" || typeof part === "number";

function toResponse(questions: readonly RootQuestion[], merged: readonly (Merged | undefined)[]) {
  const data = freshRecord();
  const errors: GraphQLFormattedError[] = [];
  merged.forEach((answer, i) => {
    const name = questions[i]?.scope.root.wanted.responseName;
    if (!answer || name === undefined) return;
    data[name] = answer.value;
    errors.push(...answer.errors.map(toFormattedError));
  });
  return errors.length > 0 ? { data, errors } : { data };
}

const toFormattedError = ({ code, path, region, reason, message }: AnswerError): GraphQLFormattedError => ({
  message: message ?? (isErrorCode(code) ? errorCodes[code] : errorCodes.INTERNAL),
  path,
  extensions: { code, ...(region !== undefined && { region }), ...(reason && { reason }) },
});
