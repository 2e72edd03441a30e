import { z } from "zod";
import { readEnvironment } from "../../common/environment.ts";

/** The settings of the national program, as `.env.example` lists them. */
export const environment = z.object({
  /** The nation's own Postgres (15 or newer). */
  NETWORK_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/u, error: "give a postgres:// URL" }),
  NETWORK_HOST: z.string().default("127.0.0.1"),
  NETWORK_PORT: z.coerce.number().int().min(0).max(65_535).default(4100),
  NETWORK_POOL_SIZE: z.coerce.number().int().min(1).max(50).default(4),
  /** `iss` of the tokens that the gateway signs. */
  NETWORK_TOKEN_ISSUER: z.string().default("furusato-gateway"),
  /** Where the gateway publishes its keys. */
  NETWORK_TOKEN_JWKS_URL: z.url(),
  NETWORK_LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

export interface NetworkConfig {
  readonly database: { readonly url: string; readonly poolSize: number };
  readonly listen: { readonly host: string; readonly port: number };
  readonly tokens: { readonly issuer: string; readonly audience: string; readonly jwksUrl: string };
  readonly logLevel: string;
}

/** The `aud` of tokens for this program. */
export const audience = "network";

export function readNetworkConfig(source: Readonly<Record<string, string | undefined>>): NetworkConfig {
  const env = readEnvironment(environment, source);
  return {
    database: { url: env.NETWORK_DATABASE_URL, poolSize: env.NETWORK_POOL_SIZE },
    listen: { host: env.NETWORK_HOST, port: env.NETWORK_PORT },
    tokens: { issuer: env.NETWORK_TOKEN_ISSUER, audience, jwksUrl: env.NETWORK_TOKEN_JWKS_URL },
    logLevel: env.NETWORK_LOG_LEVEL,
  };
}
