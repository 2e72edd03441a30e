/** Says when nobody waits for an answer any more; an AbortSignal is one. */
export interface Abandonment {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: AbandonmentListener): void;
  removeEventListener(type: "abort", listener: AbandonmentListener): void;
}

/** Hears of it, as an EventTarget calls its listeners. */
export interface AbandonmentListener {
  handleEvent(event: { readonly target: unknown }): void;
}

/**
 * What an AbortController is, for many listeners that come and go: an EventTarget looks through all it has for each of them, and
 * warns of more than ten. A page over 47 regions has 47.
 */
export class Departure implements Abandonment {
  #isAborted = false;
  readonly #listeners = new Set<AbandonmentListener>();

  get aborted(): boolean {
    return this.#isAborted;
  }

  addEventListener(_type: "abort", listener: AbandonmentListener): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_type: "abort", listener: AbandonmentListener): void {
    this.#listeners.delete(listener);
  }

  abort(): void {
    if (this.#isAborted) return;
    this.#isAborted = true;
    for (const listener of this.#listeners) listener.handleEvent({ target: this });
  }
}
