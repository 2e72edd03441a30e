import { z } from "zod";
import type { DrainTimes } from "../../common/program/drain.ts";
import type { DatabaseOptions } from "../../common/database/database.ts";
import { listenIfSet, readEnvironment } from "../../common/program/environment.ts";
import type { ListenOptions } from "../../common/http/server.ts";
import { readSigningKeys, type SigningKeys } from "../../common/identity/signing-key.ts";
import type { TokenRules } from "../../common/identity/token.ts";

/** The settings of the national program, as `.env.example` lists them. */
export const environment = z.object({
  /** The nation's own Postgres (15 or newer). */
  NETWORK_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/u, error: "give a postgres:// URL" }),
  NETWORK_HOST: z.string().default("127.0.0.1"),
  NETWORK_PORT: z.coerce.number().int().min(0).max(65_535).default(4100),
  NETWORK_POOL_SIZE: z.coerce.number().int().min(1).max(50).default(4),
  /** So many statements may wait for a connection of the pool; more are refused at once. */
  NETWORK_POOL_MAX_WAITING: z.coerce.number().int().min(0).max(10_000).default(200),
  /** Milliseconds that a statement waits for a connection of the pool at most. */
  NETWORK_POOL_WAIT_MS: z.coerce.number().int().min(1).max(60_000).default(1_000),
  /** `iss` of the tokens that the gateway signs. */
  NETWORK_TOKEN_ISSUER: z.string().default("furusato-gateway"),
  /** Where the gateway publishes its keys. */
  NETWORK_TOKEN_JWKS_URL: z.url(),
  /** `iss` of the tokens that this program signs for regions. */
  NETWORK_SIGNING_ISSUER: z.string().default("furusato-network"),
  /** A file with the private Ed25519 key (JWK) that this program signs with. */
  NETWORK_SIGNING_KEY_FILE: z.string(),
  /** A file with a key that is published beside: the next one, until all know it, or the last one, until its tokens are over. */
  NETWORK_OTHER_KEY_FILE: z.string().optional(),
  /** Where everybody reaches the gateway: what documents say as addresses of items and feeds. */
  NETWORK_PUBLIC_URL: z.url({ protocol: /^https?$/u }).default("http://127.0.0.1:4000"),
  /** Milliseconds that a region has for its whole answer. */
  NETWORK_REGION_DEADLINE_MS: z.coerce.number().int().min(50).max(30_000).default(3_000),
  /** Milliseconds between saying "not ready" and accepting no more, once told to stop; more than a balancer takes to look. */
  NETWORK_DRAIN_PAUSE_MS: z.coerce.number().int().min(0).max(60_000).default(2_000),
  /** Milliseconds that requests under way have to finish after that. */
  NETWORK_DRAIN_DEADLINE_MS: z.coerce.number().int().min(0).max(300_000).default(10_000),
  /** The port on which metrics are served at `/metrics`; nothing is counted when absent. */
  NETWORK_METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  NETWORK_METRICS_HOST: z.string().default("127.0.0.1"),
  NETWORK_LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

export interface NetworkConfig {
  readonly database: Omit<DatabaseOptions, "onStatement">;
  readonly listen: { readonly host: string; readonly port: number };
  readonly tokens: TokenRules;
  readonly signing: SigningKeys & { readonly issuer: string };
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly regionDeadlineMs: number;
  readonly drain: DrainTimes;
  /** Where metrics are served, if at all. */
  readonly metrics?: ListenOptions | undefined;
  readonly logLevel: string;
}

/** The `aud` of tokens for this program. */
export const audience = "network";

export function readNetworkConfig(source: Readonly<Record<string, string | undefined>>): NetworkConfig {
  const env = readEnvironment(environment, source);
  return {
    database: {
      url: env.NETWORK_DATABASE_URL,
      poolSize: env.NETWORK_POOL_SIZE,
      maxWaiting: env.NETWORK_POOL_MAX_WAITING,
      waitMs: env.NETWORK_POOL_WAIT_MS,
    },
    listen: { host: env.NETWORK_HOST, port: env.NETWORK_PORT },
    tokens: {
      issuer: env.NETWORK_TOKEN_ISSUER,
      audience,
      jwksUrl: env.NETWORK_TOKEN_JWKS_URL,
      scopes: ["registry"],
    },
    signing: {
      issuer: env.NETWORK_SIGNING_ISSUER,
      ...readSigningKeys("network", env.NETWORK_SIGNING_KEY_FILE, env.NETWORK_OTHER_KEY_FILE),
    },
    publicUrl: env.NETWORK_PUBLIC_URL.replace(/\/+$/u, ""),
    regionDeadlineMs: env.NETWORK_REGION_DEADLINE_MS,
    drain: { pauseMs: env.NETWORK_DRAIN_PAUSE_MS, deadlineMs: env.NETWORK_DRAIN_DEADLINE_MS },
    metrics: listenIfSet(env.NETWORK_METRICS_HOST, env.NETWORK_METRICS_PORT),
    logLevel: env.NETWORK_LOG_LEVEL,
  };
}
