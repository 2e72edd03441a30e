import { RememberedMap } from "./remembered-map.ts";

/** What a region said to a question, and when. */
interface Told {
  readonly value: unknown;
  readonly at: Date;
}

const maxQuestions = 200;

/**
 * The newest answers of regions to the newest questions, so that a region that falls silent can be stood in for: only by its own
 * answer to the same question of the same viewer, and not for long. Lives in the memory of one gateway.
 */
export class StandIns {
  readonly #maxAgeMs: number;
  readonly #questions = new RememberedMap<Map<string, Told>>(maxQuestions);

  /** `maxAgeMs` 0 switches it off. */
  constructor(maxAgeMs: number) {
    this.#maxAgeMs = maxAgeMs;
  }

  remember(question: string, region: string, told: Told): void {
    if (this.#maxAgeMs > 0) this.#questions.get(question, () => new Map()).set(region, told);
  }

  recall(question: string, region: string, now: Date): Told | undefined {
    const told = this.#maxAgeMs > 0 ? this.#questions.get(question, () => new Map()).get(region) : undefined;
    return told && now.getTime() - told.at.getTime() <= this.#maxAgeMs ? told : undefined;
  }
}
