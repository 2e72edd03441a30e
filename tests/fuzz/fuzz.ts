import { parse, validate, type GraphQLSchema } from "graphql";
import { Pool as Connections } from "undici";
import { faultOf, type FuzzAnswer } from "./judge.ts";
import { Pool } from "./pool.ts";
import { Random } from "./random.ts";
import { makeBroken, makeValid, type FuzzRequest } from "./requests.ts";

export interface FuzzOptions {
  readonly endpoint: string;
  readonly schema: GraphQLSchema;
  /** Visitors by name, with the header that says who they are. */
  readonly visitors: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly regions: readonly string[];
  readonly seed: number;
  readonly count: number;
  /** An answer that takes longer is a fault. */
  readonly patienceMs: number;
  /** After so many ms nothing more is sent. */
  readonly limitMs?: number;
  readonly onProgress?: (done: number) => void;
}

export interface Fault {
  readonly what: string;
  readonly visitor: string;
  readonly request: FuzzRequest;
  readonly answer: FuzzAnswer;
}

export interface FuzzReport {
  readonly sent: number;
  /** Valid operations that were answered with data. */
  readonly answered: number;
  /** Answers by kind of request, status and error codes. */
  readonly outcomes: ReadonlyMap<string, number>;
  readonly slowestMs: number;
  readonly faults: readonly Fault[];
}

const concurrency = 6;
const validShare = 0.6;
/** A network of one's own is not taken apart while it is asked. */
const isWanted = (rootField: string): boolean => !/^region[A-Z]/u.test(rootField);

/** Sends random operations, valid and broken, as random visitors, and judges every answer. */
export async function fuzz(options: FuzzOptions): Promise<FuzzReport> {
  const run = new FuzzRun(options);
  try {
    await Promise.all(Array.from({ length: concurrency }, () => run.askInTurn()));
    return run.report();
  } finally {
    await run.close();
  }
}

class FuzzRun {
  readonly #options: FuzzOptions;
  readonly #random: Random;
  readonly #pool = new Pool();
  readonly #connections: Connections;
  readonly #origin: string;
  readonly #path: string;
  readonly #endsAt: number;
  readonly #outcomes = new Map<string, number>();
  readonly #faults: Fault[] = [];
  #sent = 0;
  #answered = 0;
  #slowestMs = 0;

  constructor(options: FuzzOptions) {
    const { origin, pathname } = new URL(options.endpoint);
    this.#options = options;
    this.#random = new Random(options.seed);
    this.#connections = new Connections(origin, {
      connections: concurrency,
      headersTimeout: 30_000,
      bodyTimeout: 30_000,
    });
    this.#origin = origin;
    this.#path = pathname;
    this.#endsAt = performance.now() + (options.limitMs ?? Infinity);
  }

  async askInTurn(): Promise<void> {
    const { count, onProgress } = this.#options;
    while (this.#sent < count && performance.now() < this.#endsAt) {
      this.#sent += 1;
      onProgress?.(this.#sent);
      await this.#askOnce();
    }
  }

  report(): FuzzReport {
    return {
      sent: this.#sent,
      answered: this.#answered,
      outcomes: this.#outcomes,
      slowestMs: this.#slowestMs,
      faults: this.#faults,
    };
  }

  close(): Promise<void> {
    return this.#connections.destroy();
  }

  async #askOnce(): Promise<void> {
    const { schema, regions, visitors } = this.#options;
    const source = { random: this.#random, pool: this.#pool, regions, schema, isWanted };
    const [visitor, identity] = this.#random.pick([...visitors]);
    const valid = this.#random.chance(validShare) ? makeValid(source) : undefined;
    const request = valid ?? makeBroken(source);
    const answer = await this.#send({ ...request, headers: { ...identity, ...request.headers } });
    this.#count(request, answer);
    const refusal =
      valid && isRefusedWrongly(schema, valid.operation.query, visitor, answer)
        ? "refuses a valid operation"
        : undefined;
    const what = faultOf(request, answer, this.#options.patienceMs) ?? refusal;
    if (what !== undefined) this.#faults.push({ what, visitor, request, answer });
    if (valid) this.#learn(answer);
  }

  async #send({ method, path = this.#path, search = "", headers, body }: FuzzRequest): Promise<FuzzAnswer> {
    const startedAt = performance.now();
    try {
      const response = await this.#connections.request({
        method,
        path: path + search,
        headers,
        ...(body !== undefined && { body }),
      });
      // Documents name the address that they are served at.
      const text = (await response.body.text()).replaceAll(this.#origin, "");
      return { status: response.statusCode, headers: response.headers, text, tookMs: performance.now() - startedAt };
    } catch (error) {
      return { status: 0, headers: {}, text: String(error), tookMs: performance.now() - startedAt };
    }
  }

  #learn({ status, text }: FuzzAnswer): void {
    if (status !== 200) return;
    const { data } = JSON.parse(text) as { readonly data?: unknown };
    if (data == null) return;
    this.#answered += 1;
    this.#pool.harvest(data);
  }

  #count({ kind }: FuzzRequest, { status, text, tookMs }: FuzzAnswer): void {
    this.#slowestMs = Math.max(this.#slowestMs, tookMs);
    const codes = [...new Set([...text.matchAll(/"code":"([A-Z_]+)"/gu)].map(([, code]) => code))];
    const outcome = `${kind}: ${status} ${codes.slice(0, 2).join("+")}`.trim();
    this.#outcomes.set(outcome, (this.#outcomes.get(outcome) ?? 0) + 1);
  }
}

/** Whoever sees the whole schema may ask for whatever is valid by it, as long as it is not too much. */
function isRefusedWrongly(schema: GraphQLSchema, query: string, visitor: string, { text }: FuzzAnswer): boolean {
  if (visitor === "anonymous" || visitor === "portal" || !/"GRAPHQL_(?:PARSE|VALIDATION)_FAILED"/u.test(text))
    return false;
  // What the texts of its scalars mean a subgraph alone knows, and refuses its part of the operation.
  if (text.includes('"data":{')) return false;
  return validate(schema, parse(query)).length === 0;
}
