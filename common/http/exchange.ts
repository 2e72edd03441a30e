import type { Dispatcher, Pool } from "undici";
import type { Abandonment, AbandonmentListener } from "./abandonment.ts";

/** An answer as it came over the wire. */
export interface WireAnswer {
  readonly statusCode: number;
  readonly text: string;
}

export interface ExchangeLimits {
  /** For everything, from waiting for a connection to the answer's last byte; undefined: the signal alone ends the wait. */
  readonly deadlineMs: number | undefined;
  readonly maxBytes: number;
  readonly signal: Abandonment;
}

/** Why there is no whole answer. */
export class ExchangeFailure extends Error {
  readonly why: "CONNECTION" | "DEADLINE" | "GONE" | "TOO_LARGE";
  /** Whether the other side may have received the request. */
  readonly wasSent: boolean;

  constructor(why: ExchangeFailure["why"], wasSent: boolean, cause?: Error) {
    super(cause?.message ?? why, { cause });
    this.why = why;
    this.wasSent = wasSent;
  }
}

/** Sends a request and reads the whole answer; rejects with an {@link ExchangeFailure}, no later than the deadline. */
export const exchange = (
  pool: Pool,
  request: Dispatcher.DispatchOptions,
  limits: ExchangeLimits,
): Promise<WireAnswer> =>
  new Promise((resolve, reject) => pool.dispatch(request, new Exchange(limits, resolve, reject)));

/**
 * Takes an answer from undici's dispatcher as it arrives. Against `pool.request` with a signal this saves the body's stream and an
 * `AbortSignal.any` with an `AbortSignal.timeout`, which cost more than the rest of a small request; see docs/performance.md.
 */
class Exchange implements Dispatcher.DispatchHandler, AbandonmentListener {
  readonly #limits: ExchangeLimits;
  readonly #resolve: (answer: WireAnswer) => void;
  readonly #reject: (failure: ExchangeFailure) => void;
  readonly #timer: NodeJS.Timeout | undefined;
  #lastLook: NodeJS.Immediate | undefined;
  readonly #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | undefined;
  #failure: ExchangeFailure | undefined;
  #statusCode = 0;
  #size = 0;

  constructor(
    limits: ExchangeLimits,
    resolve: (answer: WireAnswer) => void,
    reject: (failure: ExchangeFailure) => void,
  ) {
    this.#limits = limits;
    this.#resolve = resolve;
    this.#reject = reject;
    const { deadlineMs } = limits;
    this.#timer = deadlineMs === undefined ? undefined : setTimeout(() => this.#onTimeUp(), deadlineMs);
    limits.signal.addEventListener("abort", this);
    if (limits.signal.aborted) this.handleEvent();
  }

  /** The signal's. */
  handleEvent(): void {
    this.#fail("GONE");
  }

  /** A request that waited for a connection until it was too late is not sent. */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#failure) controller.abort(this.#failure);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, statusCode: number): void {
    this.#statusCode = statusCode;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > this.#limits.maxBytes) this.#fail("TOO_LARGE");
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#letGo();
    const [first] = this.#chunks;
    const bytes = first && this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks);
    this.#resolve({ statusCode: this.#statusCode, text: bytes.toString() });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#fail("CONNECTION", error);
  }

  /** A busy process looks at its timers before its sockets: what has come in time is read first, so that nobody is blamed for us. */
  #onTimeUp(): void {
    this.#lastLook = setImmediate(() => this.#fail("DEADLINE"));
  }

  #fail(why: ExchangeFailure["why"], cause?: Error): void {
    if (this.#failure) return;
    this.#letGo();
    this.#failure = new ExchangeFailure(why, this.#controller !== undefined, cause);
    this.#reject(this.#failure);
    this.#controller?.abort(this.#failure);
  }

  #letGo(): void {
    clearTimeout(this.#timer);
    clearImmediate(this.#lastLook);
    this.#limits.signal.removeEventListener("abort", this);
  }
}
