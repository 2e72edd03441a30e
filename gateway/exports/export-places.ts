import { NetworkError } from "../../common/errors.ts";
import type { Client } from "../protection/clients.ts";

export interface ExportLimits {
  readonly maxAtATime: number;
  /** That one may take, its reader's pauses included; what is not sent by then is cut off. */
  readonly deadlineMs: number;
}

/** Seconds after which a place may be free again: most exports take less. */
export const retryExportSeconds = 5;

/**
 * Places for the exports that are made at a time. Each asks all regions for page after page as long as its reader takes the rows, which is
 * beyond what a request's turn bounds: that ends when the first page is there. One client has at most a quarter of the places, and the
 * last quarter is for members.
 */
export class ExportPlaces {
  readonly #most: number;
  readonly #mostOfOne: number;
  readonly #mostOfOutsiders: number;
  readonly #takenBy = new Map<string, number>();
  #taken = 0;

  constructor(most: number) {
    const quarter = Math.floor(most / 4);
    this.#most = most;
    this.#mostOfOne = Math.max(1, quarter);
    this.#mostOfOutsiders = most - quarter;
  }

  /** Takes a place, which is given up by calling what is returned, once; throws `OVERLOADED` where there is none. */
  enter({ key, priority }: Pick<Client, "key" | "priority">): () => void {
    const own = this.#takenBy.get(key) ?? 0;
    if (own >= this.#mostOfOne) throw overloaded("You have as many exports under way as one may have at a time.");
    if (this.#taken >= (priority === "MEMBER" ? this.#most : this.#mostOfOutsiders))
      throw overloaded("As many exports are under way as can be made at a time.");
    this.#takenBy.set(key, own + 1);
    this.#taken++;
    return () => this.#leave(key);
  }

  #leave(key: string): void {
    const left = (this.#takenBy.get(key) ?? 0) - 1;
    if (left > 0) this.#takenBy.set(key, left);
    else this.#takenBy.delete(key);
    this.#taken--;
  }
}

const overloaded = (message: string): NetworkError =>
  new NetworkError("OVERLOADED", `${message} Try again in ${retryExportSeconds} s.`, 503);
