/** Who goes first when not everybody can be served; the earlier go first. */
export const priorities = ["MEMBER", "PORTAL", "ANONYMOUS"] as const;
export type Priority = (typeof priorities)[number];

export interface AdmissionLimits {
  /** Requests that are worked on at a time, at least and at most; in between the event loop's delay decides. */
  readonly minActive: number;
  readonly maxActive: number;
  /** The event loop's delay, in milliseconds, above which fewer are worked on. */
  readonly maxLagMs: number;
  /** Milliseconds that a request of each priority is let wait; one that would have to wait longer is refused as it comes. */
  readonly patienceMs: Readonly<Record<Priority, number>>;
}

/** Why a request was not let in, and when it may come again. */
export class Refused extends Error {
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super("There is more to do than can be done just now.");
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** A place among those that are worked on, or in the line before it. */
export interface Place {
  /** Resolves when the request's turn has come; rejects with {@link Refused} when it does not come in time. */
  readonly turn: Promise<void>;
  /** Gives the place up, whether or not its turn had come; once is enough, more does no harm. */
  leave(): void;
}

interface Waiting {
  readonly sinceMs: number;
  readonly enter: () => void;
  readonly refuse: (refused: Refused) => void;
}

/**
 * Keeps the number of requests that are worked on at a time where the event loop still turns in good time, and the line before them no
 * longer than those in it have patience: under overload what is refused is refused at once, and what is done is done at full speed. The
 * limit rises by a tenth while there is a line, and falls by a fifth while the loop or the regions are late.
 */
export class Admission {
  readonly #limits: AdmissionLimits;
  /** What the limit begins with, and comes back to. */
  readonly #usual: number;
  readonly #now: () => number;
  readonly #lines: Readonly<Record<Priority, Set<Waiting>>> = {
    MEMBER: new Set(),
    PORTAL: new Set(),
    ANONYMOUS: new Set(),
  };
  #limit: number;
  #active = 0;
  #left = 0;
  #wasFull = false;
  /** Requests done in a millisecond while there was enough to do, over the last second or so. */
  #rate = 0.1;
  #tickedAtMs: number;

  constructor(limits: AdmissionLimits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
    this.#usual = Math.min(limits.maxActive, Math.max(limits.minActive, 64));
    this.#limit = this.#usual;
    this.#tickedAtMs = now();
  }

  get active(): number {
    return this.#active;
  }

  get limit(): number {
    return Math.floor(this.#limit);
  }

  get waiting(): number {
    return this.#waitingOf(priorities);
  }

  /** Takes a place; throws {@link Refused} where the line is too long for this priority. */
  enter(priority: Priority): Place {
    if (this.#active < this.limit) {
      this.#active++;
      return { turn: Promise.resolve(), leave: once(() => this.#leave()) };
    }
    this.#wasFull = true;
    const waitMs = this.#waitOf(priority);
    if (waitMs > this.#limits.patienceMs[priority]) throw refused(waitMs);
    return this.#line(priority);
  }

  /**
   * To be called some times a second, with the event loop's mean delay since the last time, and whether most of those whom the gateway
   * asks are late: then they have too much to do.
   */
  tick(lagMs: number, areOthersLate = false): void {
    const { minActive, maxActive, maxLagMs } = this.#limits;
    const now = this.#now();
    const elapsedMs = Math.max(1, now - this.#tickedAtMs);
    if (this.#wasFull) this.#rate = 0.9 * this.#rate + 0.1 * (this.#left / elapsedMs);
    if (lagMs > maxLagMs || areOthersLate) this.#limit = Math.max(minActive, this.#limit * 0.8);
    else if (this.#wasFull) this.#limit = Math.min(maxActive, this.#limit * 1.1);
    else if (this.#limit < this.#usual) this.#limit = Math.min(this.#usual, this.#limit * 1.1);
    this.#tickedAtMs = now;
    this.#left = 0;
    this.#wasFull = this.waiting > 0;
    this.#refuseLate(now);
    this.#letIn();
  }

  #line(priority: Priority): Place {
    const line = this.#lines[priority];
    let isIn = false;
    let waiting: Waiting | undefined;
    const turn = new Promise<void>((resolve, reject) => {
      const enter = (): void => {
        isIn = true;
        resolve();
      };
      waiting = { sinceMs: this.#now(), enter, refuse: reject };
      line.add(waiting);
    });
    const leave = once(() => {
      if (isIn) this.#leave();
      else if (waiting) line.delete(waiting);
    });
    return { turn, leave };
  }

  #leave(): void {
    this.#active--;
    this.#left++;
    this.#letIn();
  }

  #letIn(): void {
    for (const priority of priorities)
      for (const waiting of this.#lines[priority]) {
        if (this.#active >= this.limit) return;
        this.#lines[priority].delete(waiting);
        this.#active++;
        waiting.enter();
      }
  }

  /** Those whose wait was judged wrongly. */
  #refuseLate(now: number): void {
    for (const priority of priorities)
      for (const waiting of this.#lines[priority]) {
        if (now - waiting.sinceMs <= this.#limits.patienceMs[priority]) break;
        this.#lines[priority].delete(waiting);
        waiting.refuse(refused(this.#waitOf(priority)));
      }
  }

  /** How long the line is for somebody who joins it now: those of the same priority and of higher ones go before. */
  #waitOf(priority: Priority): number {
    const ahead = this.#waitingOf(priorities.slice(0, priorities.indexOf(priority) + 1));
    return (ahead + 1) / Math.max(this.#rate, 0.001);
  }

  #waitingOf(those: readonly Priority[]): number {
    return those.reduce((total, priority) => total + this.#lines[priority].size, 0);
  }
}

const refused = (waitMs: number): Refused => new Refused(Math.min(30, Math.ceil(1 + waitMs / 1_000)));

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    act();
  };
}
