import { RememberedMap } from "./remembered-map.ts";

/** What a region said to a question, and when. */
interface Told {
  readonly value: unknown;
  readonly at: Date;
}

/** The newest answers to one question, by region. */
export type Answers = Map<string, Told>;

const maxQuestions = 200;

/**
 * The newest answers of regions to the newest questions, so that a region that falls silent can be stood in for: only by its own
 * answer to the same question of the same viewer, and not for long. Lives in the memory of one gateway.
 */
export class StandIns {
  readonly #maxAgeMs: number;
  readonly #questions = new RememberedMap<Answers>(maxQuestions);

  /** `maxAgeMs` 0 switches it off. */
  constructor(maxAgeMs: number) {
    this.#maxAgeMs = maxAgeMs;
  }

  /** The answers to a question, to be read and added to; undefined when nothing stands in for anybody. */
  answersTo(nameOf: () => string): Answers | undefined {
    return this.#maxAgeMs > 0 ? this.#questions.get(nameOf(), () => new Map()) : undefined;
  }

  /** What the region said, unless that is too long ago. */
  recall(answers: Answers | undefined, region: string, now: Date): Told | undefined {
    const told = answers?.get(region);
    return told && now.getTime() - told.at.getTime() <= this.#maxAgeMs ? told : undefined;
  }
}
