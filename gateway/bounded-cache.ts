/** How much clients may make the gateway remember. */
export interface CacheBounds {
  readonly entries: number;
  /** In all, in the unit of the cache's `sizeOf`. */
  readonly size: number;
}

/**
 * A cache of Apollo's kind that bounds entries beside sizes, since what an entry takes beside its value is more than a short document
 * does; the least recently used go first.
 */
export class BoundedCache<Value> {
  readonly #values = new Map<string, Value>();
  readonly #bounds: CacheBounds;
  readonly #sizeOf: (value: Value) => number;
  #size = 0;

  constructor(bounds: CacheBounds, sizeOf: (value: Value) => number) {
    this.#bounds = bounds;
    this.#sizeOf = sizeOf;
  }

  async get(key: string): Promise<Value | undefined> {
    const value = this.#values.get(key);
    if (value === undefined) return undefined;
    this.#values.delete(key);
    this.#values.set(key, value);
    return value;
  }

  async set(key: string, value: Value): Promise<void> {
    await this.delete(key);
    this.#values.set(key, value);
    this.#size += this.#sizeOf(value);
    for (const oldest of this.#values.keys()) {
      if (this.#values.size <= this.#bounds.entries && this.#size <= this.#bounds.size) return;
      await this.delete(oldest);
    }
  }

  async delete(key: string): Promise<boolean> {
    const value = this.#values.get(key);
    if (value !== undefined) this.#size -= this.#sizeOf(value);
    return this.#values.delete(key);
  }
}
