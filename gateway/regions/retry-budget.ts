/**
 * How many requests may be sent a second time: a share of those that are sent at all, so that a program in trouble is not asked
 * twice as much because it is in trouble (Google's "retry budget", SRE book, chapter 21). A few may be saved up.
 */
export class RetryBudget {
  readonly #share: number;
  #saved = maxSaved;

  /** `share` 0.1: one in ten. 0: none at all. */
  constructor(share: number) {
    this.#share = share;
    if (share === 0) this.#saved = 0;
  }

  /** Notes a request that is sent for the first time. */
  earn(): void {
    this.#saved = Math.min(maxSaved, this.#saved + this.#share);
  }

  /** Whether one may be sent again; it is then counted. */
  spend(): boolean {
    if (this.#saved < 1) return false;
    this.#saved -= 1;
    return true;
  }
}

const maxSaved = 5;
