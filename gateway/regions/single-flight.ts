import { Departure, type Abandonment, type AbandonmentListener } from "../../common/http/abandonment.ts";

/** Who waits for an answer. */
export interface Waiter {
  /** What is asked, in full, and where: equal names are equal questions. */
  readonly question: string;
  /** The token it is asked with: only who has the same rights at the same program shares an answer. */
  readonly token: string;
  readonly signal: Abandonment;
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

/** A request under way, which is given up when all who wait for it have gone. */
class Flight extends Departure implements AbandonmentListener {
  readonly until: number;
  readonly #waiting = new Set<Abandonment>();

  constructor(until: number) {
    super();
    this.until = until;
  }

  /** Who has gone already makes nobody wait: a flight of theirs alone is given up before it begins. */
  join(signal: Abandonment): void {
    if (!signal.aborted) {
      this.#waiting.add(signal);
      signal.addEventListener("abort", this);
    } else if (this.#waiting.size === 0) this.abort();
  }

  /** One of those who waited has gone. */
  handleEvent({ target }: { readonly target: unknown }): void {
    this.#waiting.delete(target as Abandonment);
    if (this.#waiting.size === 0) this.abort();
  }

  end(): void {
    for (const signal of this.#waiting) signal.removeEventListener("abort", this);
  }
}
