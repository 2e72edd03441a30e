import { CircuitState, ConsecutiveBreaker, circuitBreaker, handleAll } from "cockatiel";
import { Redis } from "ioredis";
import { RateLimiterMemory, RateLimiterRedis } from "rate-limiter-flexible";
import type { Logger } from "../../common/program/logger.ts";

/** What somebody has spent in the minute that began with their first request, and when it ends. */
export interface Spent {
  readonly points: number;
  readonly resetMs: number;
}

/** Counts what clients spend. */
export interface Spending {
  spend(key: string, points: number): Promise<Spent>;
  close(): Promise<void>;
}

/** Counts where the settings say. */
export const openSpending = (redisUrl: string | undefined, logger: Logger): Spending =>
  redisUrl === undefined ? spendingInMemory() : spendingInRedis(redisUrl, logger);

/** The length of the window, which headers name. */
export const windowSeconds = 60;

const counting = { keyPrefix: "furusato:spent", points: Number.MAX_SAFE_INTEGER, duration: windowSeconds };

/**
 * Counts in this process alone, at most so many clients at a time: of more, those are forgotten whose minutes began first. Who comes from
 * more addresses than these has more budgets than these anyway; what is bounded is the memory that it takes.
 */
export function spendingInMemory(maxClients = 50_000): Spending {
  const limiter = new RateLimiterMemory(counting);
  /** In the order in which their minutes began. */
  const keys = new Set<string>();
  return {
    spend: async (key, points) => {
      const counted = await limiter.penalty(key, points);
      if (counted.isFirstInDuration) {
        keys.delete(key);
        keys.add(key);
        const [oldest] = keys;
        if (keys.size > maxClients && oldest !== undefined) {
          keys.delete(oldest);
          await limiter.delete(oldest);
        }
      }
      return toSpent(counted);
    },
    close: async () => undefined,
  };
}

/** A Redis that does not answer within this time is as good as none. */
const commandTimeoutMs = 100;
const failuresToOpen = 3;
const probeAfterMs = 2_000;

/**
 * Counts in a Redis or Valkey that several gateways share. While it does not answer this process counts alone: nobody is refused, or
 * kept waiting for more than a moment, because a count is lost.
 */
export function spendingInRedis(url: string, logger: Logger): Spending {
  const redis = new Redis(url, {
    commandTimeout: commandTimeoutMs,
    connectTimeout: 1_000,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (times) => Math.min(2_000, 100 * times),
  });
  const limiter = new RateLimiterRedis({ ...counting, storeClient: redis, rejectIfRedisNotReady: true });
  const alone = spendingInMemory();
  const breaker = circuitBreaker(handleAll, {
    halfOpenAfter: probeAfterMs,
    breaker: new ConsecutiveBreaker(failuresToOpen),
  });
  breaker.onStateChange((state) => {
    if (state === CircuitState.Open) logger.warn("the shared counts cannot be reached; this gateway counts alone");
    if (state === CircuitState.Closed) logger.info("the shared counts are back");
  });
  // What is wrong with a connection shows where it is used.
  redis.on("error", () => undefined);
  return {
    spend: async (key, points) => {
      try {
        return toSpent(await breaker.execute(() => limiter.penalty(key, points)));
      } catch {
        return alone.spend(key, points);
      }
    },
    close: async () => redis.disconnect(),
  };
}

const toSpent = (counted: { readonly consumedPoints: number; readonly msBeforeNext: number }): Spent => ({
  points: counted.consumedPoints,
  resetMs: Math.max(0, counted.msBeforeNext),
});
