import { bulkhead, BulkheadRejectedError, type BulkheadPolicy } from "cockatiel";
import { Departure, type Abandonment } from "../../common/http/abandonment.ts";
import {
  createRegionClient,
  RegionFailure,
  type RegionClient,
  type RegionRequest,
} from "../../common/http/region-client.ts";
import { Circuit, isOwnFault, type CircuitSettings, type CircuitState } from "./circuit.ts";
import { initialHealth, observe, silentSince, type RegionHealth } from "./health.ts";
import { sendHedged } from "./hedge.ts";
import { RetryBudget } from "./retry-budget.ts";
import type { SingleFlight } from "./single-flight.ts";
import type { Trial } from "./trial.ts";

export interface UpstreamSettings extends CircuitSettings {
  /** Connections kept to it. */
  readonly connections: number;
  /** For a whole answer, from waiting for a connection to its last byte. */
  readonly deadlineMs: number;
  /** Requests under way at the same time, those that wait for a connection included. */
  readonly maxUnderWay: number;
  /** Of all requests, the share that may be sent a second time. */
  readonly retryShare: number;
  /** After how long a read is sent a second time though the first is still under way; 0: never. */
  readonly hedgeAfterMs: number;
}

export interface UpstreamOptions extends UpstreamSettings {
  readonly now: () => Date;
  /** One for all upstreams of a gateway: a write to one may change what another answers. */
  readonly flights: SingleFlight;
  /** What it is asked at the end of a pause. */
  readonly trial: Trial;
}

/** One question to a program. */
export interface UpstreamRequest extends RegionRequest {
  /** A read's question in full, by which equal ones are found; absent for a write, which is sent once and for itself. */
  readonly question?: string;
  /** When the whole operation is over, on the clock of `performance.now()`. */
  readonly endsAt: number;
}

/** How a program does, and whether it is asked at all. */
export type UpstreamHealth = RegionHealth & { readonly circuit: CircuitState };

/** A request with its time set. */
interface Timed {
  readonly request: UpstreamRequest;
  readonly until: number;
  /** Whether the operation ends before the program's own deadline: that it did not answer by then is no fault of it. */
  readonly isCut: boolean;
}

/**
 * A program that is asked over HTTP, and what keeps its failure from becoming everybody's: equal reads share a request, the requests
 * under way are bounded, who fails again and again is left alone for a while, and a read whose connection broke is sent once more
 * where the budget allows.
 */
export class Upstream {
  /** For what else is asked of the same program than questions. */
  readonly circuit: Circuit;
  readonly #options: UpstreamOptions;
  readonly #client: RegionClient;
  readonly #bulkhead: BulkheadPolicy;
  readonly #budget: RetryBudget;
  #record = initialHealth;

  constructor(address: string, options: UpstreamOptions) {
    this.#options = options;
    this.#client = createRegionClient(address, options.connections);
    this.#bulkhead = bulkhead(options.maxUnderWay, 0);
    this.circuit = new Circuit(options, () => this.#try());
    this.#budget = new RetryBudget(options.retryShare);
  }

  /** The parsed JSON of the answer; throws a {@link RegionFailure}, no later than the deadline. */
  ask(request: UpstreamRequest): Promise<unknown> {
    const { question, token, signal, endsAt, deadlineMs = this.#options.deadlineMs } = request;
    const ownEnd = performance.now() + deadlineMs;
    const timed: Timed = { request, until: Math.min(ownEnd, endsAt), isCut: endsAt < ownEnd };
    if (question === undefined) return this.#write(timed);
    const { flights } = this.#options;
    return flights.share({ question, token, signal, until: timed.until }, (abandonment) =>
      this.#guarded(timed, () => this.#read(timed, abandonment)),
    );
  }

  /** Notes that it answered, but not as the contract says. */
  noteBreach(): void {
    this.#record = observe(this.#record, { isOk: false, reason: "INVALID_ANSWER", at: this.#options.now() });
  }

  /** Since when it has not answered, RFC 3339. */
  silentSince(): string | null {
    return silentSince(this.#record.health);
  }

  health(): UpstreamHealth {
    return { ...this.#record.health, circuit: this.circuit.state };
  }

  close(): Promise<void> {
    this.circuit.end();
    return this.#client.close();
  }

  async #write(timed: Timed): Promise<unknown> {
    try {
      return await this.#guarded(timed, () => this.#send(timed, timed.request.signal));
    } finally {
      this.#options.flights.forget();
    }
  }

  /** Keeps requests from a program that has enough of them, or fails. */
  async #guarded(timed: Timed, send: () => Promise<unknown>): Promise<unknown> {
    try {
      return await this.circuit.execute(() => this.#bulkhead.execute(() => this.#observed(timed, send)));
    } catch (error) {
      if (error instanceof BulkheadRejectedError)
        throw new RegionFailure("DEADLINE_EXCEEDED", "too many requests are under way to it", false);
      throw error;
    }
  }

  /** Asks the question of our own that ends a pause, once, with all the time that an answer may take. */
  async #try(): Promise<unknown> {
    const question = await this.#options.trial();
    const signal = new Departure();
    const request = { ...question, requestId: crypto.randomUUID(), signal, endsAt: Number.POSITIVE_INFINITY };
    const timed = { request, until: performance.now() + this.#options.deadlineMs, isCut: false };
    return this.#observed(timed, () => this.#send(timed, signal));
  }

  async #observed({ isCut }: Timed, send: () => Promise<unknown>): Promise<unknown> {
    const startedAt = performance.now();
    try {
      const answer = await send();
      const tookMs = performance.now() - startedAt;
      this.#record = observe(this.#record, { isOk: true, tookMs, at: this.#options.now() });
      return answer;
    } catch (error) {
      const failure = isCut && error instanceof RegionFailure ? excuseLateness(error) : error;
      if (isOwnFault(failure))
        this.#record = observe(this.#record, { isOk: false, reason: failure.reason, at: this.#options.now() });
      throw failure;
    }
  }

  async #read(timed: Timed, signal: Abandonment): Promise<unknown> {
    const { hedgeAfterMs: afterMs } = this.#options;
    this.#budget.earn();
    try {
      if (afterMs === 0) return await this.#send(timed, signal);
      const maySendAgain = () => this.#budget.spend();
      return await sendHedged((own) => this.#send(timed, own), { afterMs, signal, maySendAgain });
    } catch (error) {
      const isBroken = error instanceof RegionFailure && error.reason === "UNREACHABLE";
      if (!isBroken || performance.now() >= timed.until || !this.#budget.spend()) throw error;
      return this.#send(timed, signal);
    }
  }

  #send({ request, until }: Timed, signal: Abandonment): Promise<unknown> {
    const deadlineMs = until - performance.now();
    if (deadlineMs <= 0)
      return Promise.reject(new RegionFailure("DEADLINE_EXCEEDED", "the operation has no time left", false, true));
    return this.#client.post({ ...request, deadlineMs, signal });
  }
}

const excuseLateness = (failure: RegionFailure): RegionFailure =>
  failure.reason === "DEADLINE_EXCEEDED"
    ? new RegionFailure(failure.reason, failure.message, failure.isOutcomeUnknown, true)
    : failure;
