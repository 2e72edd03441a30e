import type { FastifyReply } from "fastify";
import { NetworkError } from "../../common/errors.ts";
import type { Client } from "./clients.ts";
import { windowSeconds, type Spending, type Spent } from "./spending.ts";

/**
 * What one request takes of its client's budget: a little as it comes, and what its operation costs once that is known. Every answer
 * says what is left (https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/, `RateLimit` and `RateLimit-Policy`).
 */
export class Account {
  readonly client: Client;
  readonly #spending: Spending;
  readonly #reply: FastifyReply;
  #taken = 0;

  constructor(client: Client, spending: Spending, reply: FastifyReply) {
    this.client = client;
    this.#spending = spending;
    this.#reply = reply;
  }

  /** Takes what is still missing to the price of this cost; throws `RATE_LIMITED` where the budget does not have it. */
  async charge(cost: number): Promise<void> {
    const { budget, key, policy, priceOf } = this.client;
    if (budget === undefined) return;
    // What costs more than a whole budget takes all of one.
    const missing = Math.min(budget, priceOf(cost)) - this.#taken;
    if (missing <= 0) return;
    this.#taken += missing;
    const spent = await this.#spending.spend(key, missing);
    this.#tell(policy, budget, spent);
    if (spent.points > budget) throw this.#limited(spent);
  }

  #tell(policy: string, budget: number, { points, resetMs }: Spent): void {
    const left = Math.max(0, budget - points);
    this.#reply
      .header("ratelimit-policy", `"${policy}";q=${budget};w=${windowSeconds}`)
      .header("ratelimit", `"${policy}";r=${left};t=${Math.ceil(resetMs / 1_000)}`);
  }

  #limited({ resetMs }: Spent): NetworkError {
    const seconds = Math.max(1, Math.ceil(resetMs / 1_000));
    this.#reply.header("retry-after", String(seconds));
    return new NetworkError("RATE_LIMITED", `Too much was asked within a minute. Go on in ${seconds} s.`, 429);
  }
}
