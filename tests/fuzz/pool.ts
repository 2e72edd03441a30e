import type { Random } from "./random.ts";

const idPattern = /^[a-z]{2,20}_[a-z][a-z0-9-]{1,30}_[0-7][0-9a-hjkmnp-tv-z]{25}$/u;
const maxKept = 400;

/** What earlier answers told and later operations ask for again: IDs by type, cursors, versions. */
export class Pool {
  readonly #idsByType = new Map<string, string[]>();
  readonly #cursors: string[] = [];
  readonly #versions: number[] = [1];

  /** Takes in the `data` of an answer. */
  harvest(value: unknown, name = ""): void {
    if (typeof value === "string") this.#harvestText(value, name);
    else if (typeof value === "number") this.#harvestVersion(value, name);
    else if (Array.isArray(value)) for (const entry of value) this.harvest(entry, name);
    else if (typeof value === "object" && value !== null)
      for (const [key, entry] of Object.entries(value)) this.harvest(entry, key);
  }

  /** An ID, of the type where one is known. */
  id(random: Random, type?: string): string | undefined {
    const own = type === undefined ? undefined : this.#idsByType.get(type);
    const all = own ?? [...this.#idsByType.values()].flat();
    return all.length > 0 ? random.pick(all) : undefined;
  }

  cursor(random: Random): string | undefined {
    return this.#cursors.length > 0 ? random.pick(this.#cursors) : undefined;
  }

  version(random: Random): number {
    return random.pick(this.#versions);
  }

  #harvestText(text: string, name: string): void {
    if (/cursor$/iu.test(name)) keep(this.#cursors, text);
    const type = idPattern.test(text) ? text.slice(0, text.indexOf("_")) : undefined;
    if (type === undefined) return;
    const own = this.#idsByType.get(type) ?? [];
    this.#idsByType.set(type, own);
    if (!own.includes(text)) keep(own, text);
  }

  #harvestVersion(value: number, name: string): void {
    if (/version|revision/iu.test(name) && Number.isInteger(value)) keep(this.#versions, value);
  }
}

function keep<Kept>(kept: Kept[], value: Kept): void {
  kept.push(value);
  if (kept.length > maxKept) kept.shift();
}
