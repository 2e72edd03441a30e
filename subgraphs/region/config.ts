import { z } from "zod";
import type { DrainTimes } from "../../common/program/drain.ts";
import type { DatabaseOptions } from "../../common/database/database.ts";
import { listenIfSet, readEnvironment } from "../../common/program/environment.ts";
import type { ListenOptions } from "../../common/http/server.ts";
import { audienceOf, isRegionCode, nationalRegion } from "../../common/node-id.ts";
import type { TokenRules } from "../../common/identity/token.ts";

/** The settings of a region's program, as `.env.example` lists them. */
export const environment = z.object({
  /** The region's code, which all of its IDs carry; never change it. */
  REGION_CODE: z
    .string()
    .refine((code) => isRegionCode(code) && code !== nationalRegion, "give a code such as `tohoku`"),
  /** The region's name as people say it, such as 東北. */
  REGION_NAME: z.string().min(1),
  /** The region's own Postgres (15 or newer). */
  REGION_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/u, error: "give a postgres:// URL" }),
  REGION_HOST: z.string().default("127.0.0.1"),
  REGION_PORT: z.coerce.number().int().min(0).max(65_535).default(4101),
  REGION_POOL_SIZE: z.coerce.number().int().min(1).max(50).default(4),
  /** So many statements may wait for a connection of the pool; more are refused at once. */
  REGION_POOL_MAX_WAITING: z.coerce.number().int().min(0).max(10_000).default(200),
  /** Milliseconds that a statement waits for a connection of the pool at most. */
  REGION_POOL_WAIT_MS: z.coerce.number().int().min(1).max(60_000).default(1_000),
  /** `iss` of the tokens that the gateway signs. */
  REGION_TOKEN_ISSUER: z.string().default("furusato-gateway"),
  /** Where the gateway publishes its keys. */
  REGION_TOKEN_JWKS_URL: z.url(),
  /** `iss` of the tokens that the network program signs. */
  REGION_NETWORK_TOKEN_ISSUER: z.string().default("furusato-network"),
  /** Where the network program publishes its keys. */
  REGION_NETWORK_JWKS_URL: z.url(),
  /** Milliseconds between saying "not ready" and accepting no more, once told to stop; more than a balancer takes to look. */
  REGION_DRAIN_PAUSE_MS: z.coerce.number().int().min(0).max(60_000).default(2_000),
  /** Milliseconds that requests under way have to finish after that. */
  REGION_DRAIN_DEADLINE_MS: z.coerce.number().int().min(0).max(300_000).default(10_000),
  /** The port on which metrics are served at `/metrics`; nothing is counted when absent. */
  REGION_METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  REGION_METRICS_HOST: z.string().default("127.0.0.1"),
  REGION_LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

export interface RegionConfig {
  readonly region: string;
  readonly regionName: string;
  readonly database: Omit<DatabaseOptions, "onStatement">;
  readonly listen: { readonly host: string; readonly port: number };
  /** Of the gateway, and of the network program. */
  readonly tokens: readonly TokenRules[];
  readonly drain: DrainTimes;
  /** Where metrics are served, if at all. */
  readonly metrics?: ListenOptions | undefined;
  readonly logLevel: string;
}

export function readRegionConfig(source: Readonly<Record<string, string | undefined>>): RegionConfig {
  const env = readEnvironment(environment, source);
  const audience = audienceOf(env.REGION_CODE);
  return {
    region: env.REGION_CODE,
    regionName: env.REGION_NAME,
    database: {
      url: env.REGION_DATABASE_URL,
      poolSize: env.REGION_POOL_SIZE,
      maxWaiting: env.REGION_POOL_MAX_WAITING,
      waitMs: env.REGION_POOL_WAIT_MS,
    },
    listen: { host: env.REGION_HOST, port: env.REGION_PORT },
    tokens: [
      { issuer: env.REGION_TOKEN_ISSUER, audience, jwksUrl: env.REGION_TOKEN_JWKS_URL },
      {
        issuer: env.REGION_NETWORK_TOKEN_ISSUER,
        audience,
        jwksUrl: env.REGION_NETWORK_JWKS_URL,
        scopes: ["desk"],
      },
    ],
    drain: { pauseMs: env.REGION_DRAIN_PAUSE_MS, deadlineMs: env.REGION_DRAIN_DEADLINE_MS },
    metrics: listenIfSet(env.REGION_METRICS_HOST, env.REGION_METRICS_PORT),
    logLevel: env.REGION_LOG_LEVEL,
  };
}
