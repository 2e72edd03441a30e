import {
  BrokenCircuitError,
  bulkhead,
  BulkheadRejectedError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  ExponentialBackoff,
  halfJitterGenerator,
  handleWhen,
  type BulkheadPolicy,
  type CircuitBreakerPolicy,
} from "cockatiel";
import type { Abandonment } from "../../common/abandonment.ts";
import {
  createRegionClient,
  RegionFailure,
  type RegionClient,
  type RegionRequest,
} from "../../common/region-client.ts";
import { initialHealth, observe, silentSince, type RegionHealth } from "./health.ts";
import { sendHedged } from "./hedge.ts";
import { RetryBudget } from "./retry-budget.ts";
import type { SingleFlight } from "./single-flight.ts";

export interface UpstreamSettings {
  /** Connections kept to it. */
  readonly connections: number;
  /** For a whole answer, from waiting for a connection to its last byte. */
  readonly deadlineMs: number;
  /** Requests under way at the same time, those that wait for a connection included. */
  readonly maxUnderWay: number;
  /** Failures in a row after which it is left alone for a while. */
  readonly maxFailures: number;
  /** The longest such while. */
  readonly maxPauseMs: number;
  /** Of all requests, the share that may be sent a second time. */
  readonly retryShare: number;
  /** After how long a read is sent a second time though the first is still under way; 0: never. */
  readonly hedgeAfterMs: number;
}

export interface UpstreamOptions extends UpstreamSettings {
  readonly now: () => Date;
  /** One for all upstreams of a gateway: a write to one may change what another answers. */
  readonly flights: SingleFlight;
}

/** One question to a program. */
export interface UpstreamRequest extends RegionRequest {
  /** A read's question in full, by which equal ones are found; absent for a write, which is sent once and for itself. */
  readonly question?: string;
  /** When the whole operation is over, on the clock of `performance.now()`. */
  readonly endsAt: number;
}

/** How a program does, and whether it is asked at all: it is not while its circuit is OPEN, and by one request while HALF_OPEN. */
export type UpstreamHealth = RegionHealth & { readonly circuit: "CLOSED" | "OPEN" | "HALF_OPEN" };

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
  readonly #options: UpstreamOptions;
  readonly #client: RegionClient;
  readonly #bulkhead: BulkheadPolicy;
  readonly #circuit: CircuitBreakerPolicy;
  readonly #budget: RetryBudget;
  #record = initialHealth;

  constructor(address: string, options: UpstreamOptions) {
    this.#options = options;
    this.#client = createRegionClient(address, options.connections);
    this.#bulkhead = bulkhead(options.maxUnderWay, 0);
    this.#circuit = circuitOf(options);
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
    return { ...this.#record.health, circuit: circuitNames[this.#circuit.state] };
  }

  close(): Promise<void> {
    return this.#client.close();
  }

  async #write(timed: Timed): Promise<unknown> {
    try {
      return await this.#guarded(timed, () => this.#send(timed, timed.request.signal));
    } finally {
      this.#options.flights.forget();
    }
  }

  /** Keeps requests from a program that has enough of them, or fails. While one tries it again, others do not wait for that. */
  async #guarded(timed: Timed, send: () => Promise<unknown>): Promise<unknown> {
    if (this.#circuit.state === CircuitState.HalfOpen) throw this.#leftAlone();
    try {
      return await this.#bulkhead.execute(() => this.#circuit.execute(() => this.#observed(timed, send)));
    } catch (error) {
      if (error instanceof BrokenCircuitError) throw this.#leftAlone();
      if (error instanceof BulkheadRejectedError)
        throw new RegionFailure("DEADLINE_EXCEEDED", "too many requests are under way to it", false);
      throw error;
    }
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

  /** With the reason for which it is left alone. */
  #leftAlone(): RegionFailure {
    const last = this.#circuit.lastFailure;
    const reason = last && "error" in last && last.error instanceof RegionFailure ? last.error.reason : "UNREACHABLE";
    return new RegionFailure(reason, "left alone for a while after failures in a row", false);
  }
}

const circuitNames = {
  [CircuitState.Closed]: "CLOSED",
  [CircuitState.Open]: "OPEN",
  [CircuitState.HalfOpen]: "HALF_OPEN",
  [CircuitState.Isolated]: "OPEN",
} as const;

/** Whether a failure tells of the program; our own giving up does not. */
const isOwnFault = (error: unknown): error is RegionFailure => error instanceof RegionFailure && !error.isAbandoned;

/** The first pause is a quarter to a half of the longest, all further ones a half to the whole: gateways do not try at the same time. */
const circuitOf = ({ maxFailures, maxPauseMs }: UpstreamSettings): CircuitBreakerPolicy =>
  circuitBreaker(handleWhen(isOwnFault), {
    breaker: new ConsecutiveBreaker(maxFailures),
    halfOpenAfter: new ExponentialBackoff({
      generator: halfJitterGenerator,
      initialDelay: maxPauseMs / 2,
      maxDelay: maxPauseMs,
    }),
  });

const excuseLateness = (failure: RegionFailure): RegionFailure =>
  failure.reason === "DEADLINE_EXCEEDED"
    ? new RegionFailure(failure.reason, failure.message, failure.isOutcomeUnknown, true)
    : failure;
