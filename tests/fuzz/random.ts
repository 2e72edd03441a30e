/** A repeatable source of chance (mulberry32): the same seed makes the same choices on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** Of [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of them; throws when there is none. */
  pick<Choice>(choices: readonly Choice[]): Choice {
    if (choices.length === 0) throw new Error("There is nothing to pick from.");
    return choices[this.int(0, choices.length - 1)] as Choice;
  }

  /** Up to `count` different ones, in their order. */
  some<Choice>(choices: readonly Choice[], count: number): readonly Choice[] {
    const left = [...choices.keys()];
    const taken: number[] = [];
    while (taken.length < count && left.length > 0) taken.push(...left.splice(this.int(0, left.length - 1), 1));
    return taken.toSorted((a, b) => a - b).map((place) => choices[place] as Choice);
  }
}
