import { ExponentialBackoff, halfJitterGenerator, type IBackoff } from "cockatiel";
import { RegionFailure } from "../../common/http/region-client.ts";

export interface CircuitSettings {
  /** Failures in a row after which the program is left alone for a while. */
  readonly maxFailures: number;
  /** The longest such while. */
  readonly maxPauseMs: number;
}

/** Whether a program is asked: OPEN, it is left alone; HALF_OPEN, it is so too, while it is tried. */
export type CircuitState = "CLOSED" | "OPEN" | "HALF_OPEN";

/**
 * Leaves a program alone that fails again and again. At the end of each pause it is tried by a question of our own, in the background:
 * until that is answered everybody else is refused at once, so that nobody waits for a program of which we know that it fails.
 */
export class Circuit {
  readonly #settings: CircuitSettings;
  readonly #tryIt: () => Promise<unknown>;
  #state: CircuitState = "CLOSED";
  #failures = 0;
  /** How often it was opened: what began before that tells nothing of the time after. */
  #openings = 0;
  #reason: RegionFailure["reason"] = "UNREACHABLE";
  /** The last pause, as long as no question of anybody's was answered since. */
  #pause: IBackoff<unknown> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isEnded = false;

  constructor(settings: CircuitSettings, tryIt: () => Promise<unknown>) {
    this.#settings = settings;
    this.#tryIt = tryIt;
  }

  get state(): CircuitState {
    return this.#state;
  }

  /** Throws the {@link RegionFailure} for which the program is left alone, if it is. */
  requireClosed(): void {
    if (this.#state === "CLOSED") return;
    throw new RegionFailure(this.#reason, "left alone for a while after failures in a row", false);
  }

  /** Sends a question unless the program is left alone, and counts how that ends. */
  async execute<Answer>(send: () => Promise<Answer>): Promise<Answer> {
    this.requireClosed();
    const openings = this.#openings;
    try {
      const answer = await send();
      if (openings === this.#openings) this.#forgive();
      return answer;
    } catch (error) {
      if (openings === this.#openings && isOwnFault(error)) this.#count(error.reason);
      throw error;
    }
  }

  /** Tries no more. */
  end(): void {
    this.#isEnded = true;
    clearTimeout(this.#timer);
  }

  #forgive(): void {
    this.#failures = 0;
    this.#pause = undefined;
  }

  #count(reason: RegionFailure["reason"]): void {
    this.#failures += 1;
    if (this.#failures >= this.#settings.maxFailures) this.#open(reason);
  }

  #open(reason: RegionFailure["reason"]): void {
    if (this.#isEnded) return;
    this.#state = "OPEN";
    this.#openings += 1;
    this.#reason = reason;
    this.#pause = (this.#pause ?? pausesUpTo(this.#settings.maxPauseMs)).next(undefined);
    this.#timer = setTimeout(() => void this.#try(), this.#pause.duration).unref();
  }

  /** That one small question is answered does not mean that all are: the next failure of anybody's opens it again. */
  async #try(): Promise<void> {
    this.#state = "HALF_OPEN";
    try {
      await this.#tryIt();
      this.#state = "CLOSED";
      this.#failures = this.#settings.maxFailures - 1;
    } catch (error) {
      this.#open(error instanceof RegionFailure ? error.reason : this.#reason);
    }
  }
}

/** Whether a failure tells of the program; our own giving up does not. */
export const isOwnFault = (error: unknown): error is RegionFailure =>
  error instanceof RegionFailure && !error.isAbandoned;

/** The first pause is a quarter to a half of the longest, all further ones a half to the whole: gateways do not try at the same time. */
const pausesUpTo = (maxPauseMs: number): ExponentialBackoff<number> =>
  new ExponentialBackoff({ generator: halfJitterGenerator, initialDelay: maxPauseMs / 2, maxDelay: maxPauseMs });
