import type { Abandonment, AbandonmentListener } from "../../common/exchange.ts";

/** Who waits for an answer. */
export interface Waiter {
  /** What is asked, in full, and where: equal names are equal questions. */
  readonly question: string;
  /** The token it is asked with: only who has the same rights at the same program shares an answer. */
  readonly token: string;
  readonly signal: AbortSignal;
  /** How long they wait, on the clock of `performance.now()`. */
  readonly until: number;
}

/**
 * Equal reads of one viewer that are under way at the same time are one request, which is given up when nobody waits for it any
 * more. Since a write may change what they read, none that began before the end of a write is shared after it.
 */
export class SingleFlight {
  readonly #underWay = new Map<string, Map<string, Shared>>();

  /** What the read that is under way brings, or that which `start` begins. */
  share(waiter: Waiter, start: (abandonment: Abandonment) => Promise<unknown>): Promise<unknown> {
    const { question, token, signal, until } = waiter;
    const known = this.#underWay.get(question)?.get(token);
    // An answer may come too late for who waits less long than the first; they ask for themselves.
    if (known && known.flight.until <= until && !known.flight.aborted) {
      known.flight.join(signal);
      return known.answer;
    }
    const flight = new Flight(until);
    flight.join(signal);
    const answer = start(flight);
    this.#add(question, token, { flight, answer });
    const remove = () => this.#remove(question, token, flight);
    answer.then(remove, remove);
    return answer;
  }

  /** To be called when a write has ended. */
  forget(): void {
    this.#underWay.clear();
  }

  #add(question: string, token: string, shared: Shared): void {
    const equal = this.#underWay.get(question) ?? new Map<string, Shared>();
    equal.set(token, shared);
    this.#underWay.set(question, equal);
  }

  #remove(question: string, token: string, flight: Flight): void {
    flight.end();
    const equal = this.#underWay.get(question);
    if (equal?.get(token)?.flight !== flight) return;
    equal.delete(token);
    if (equal.size === 0) this.#underWay.delete(question);
  }
}

interface Shared {
  readonly flight: Flight;
  readonly answer: Promise<unknown>;
}

/** A request under way, and who waits for it. Cheaper than an AbortController of its own, of which a page would need one per region. */
class Flight implements Abandonment, AbandonmentListener {
  readonly until: number;
  aborted = false;
  readonly #waiting = new Set<unknown>();
  readonly #listeners: AbandonmentListener[] = [];
  #listening: AbortSignal[] = [];

  constructor(until: number) {
    this.until = until;
  }

  /** Who has gone already makes nobody wait: a flight of theirs alone is given up before it begins. */
  join(signal: AbortSignal): void {
    if (signal.aborted) {
      this.aborted = this.#waiting.size === 0;
      return;
    }
    this.#waiting.add(signal);
    this.#listening.push(signal);
    signal.addEventListener("abort", this);
  }

  /** One of those who waited has gone. */
  handleEvent(event: Event): void {
    this.#waiting.delete(event.target);
    if (this.#waiting.size > 0 || this.aborted) return;
    this.aborted = true;
    for (const listener of this.#listeners.slice()) listener.handleEvent(event);
  }

  addEventListener(_type: "abort", listener: AbandonmentListener): void {
    this.#listeners.push(listener);
  }

  removeEventListener(_type: "abort", listener: AbandonmentListener): void {
    const place = this.#listeners.indexOf(listener);
    if (place >= 0) this.#listeners.splice(place, 1);
  }

  end(): void {
    for (const signal of this.#listening) signal.removeEventListener("abort", this);
    this.#listening = [];
  }
}
