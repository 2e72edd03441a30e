import { z } from "zod";
import { readEnvironment } from "../../common/environment.ts";
import { isRegionCode, nationalRegion } from "../../common/node-id.ts";

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
  /** `iss` of the tokens that the gateway signs. */
  REGION_TOKEN_ISSUER: z.string().default("furusato-gateway"),
  /** Where the gateway publishes its keys. */
  REGION_TOKEN_JWKS_URL: z.url(),
  REGION_LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

export interface RegionConfig {
  readonly region: string;
  readonly regionName: string;
  readonly database: { readonly url: string; readonly poolSize: number };
  readonly listen: { readonly host: string; readonly port: number };
  readonly tokens: { readonly issuer: string; readonly audience: string; readonly jwksUrl: string };
  readonly logLevel: string;
}

/** The `aud` of tokens for a region. */
export const audienceOf = (region: string): string => `region:${region}`;

export function readRegionConfig(source: Readonly<Record<string, string | undefined>>): RegionConfig {
  const env = readEnvironment(environment, source);
  return {
    region: env.REGION_CODE,
    regionName: env.REGION_NAME,
    database: { url: env.REGION_DATABASE_URL, poolSize: env.REGION_POOL_SIZE },
    listen: { host: env.REGION_HOST, port: env.REGION_PORT },
    tokens: {
      issuer: env.REGION_TOKEN_ISSUER,
      audience: audienceOf(env.REGION_CODE),
      jwksUrl: env.REGION_TOKEN_JWKS_URL,
    },
    logLevel: env.REGION_LOG_LEVEL,
  };
}
