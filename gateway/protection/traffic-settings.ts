import { z } from "zod";
import { isAddressBlock } from "../../common/http/trusted-proxies.ts";
import type { ExportLimits } from "../exports/export-places.ts";
import type { Budgets } from "./clients.ts";

/** A setting with commas between its values. */
const listOf = (isValid: (value: string) => boolean, fault: string) =>
  z
    .string()
    .default("")
    .transform((text) => text.split(",").flatMap((value) => value.trim() || []))
    .refine((values) => values.every(isValid), fault);

const isOrigin = (value: string): boolean => value === "*" || (URL.canParse(value) && new URL(value).origin === value);

/** Who may ask from where, and how much at a time. */
export const trafficSettings = {
  /** Origins of the pages that may read the API in a browser, with commas between them; `*`: of all pages; none when absent. */
  GATEWAY_CORS_ORIGINS: listOf(
    isOrigin,
    "give origins such as https://portal.example.jp, with commas between them, or *",
  ),
  /** Addresses or CIDR blocks of the proxies before the gateway, whose `X-Forwarded-For` is believed; none when absent. */
  GATEWAY_TRUSTED_PROXIES: listOf(
    isAddressBlock,
    "give addresses or blocks such as 10.0.0.0/8, with commas between them",
  ),
  /** Connections of clients at a time; one address has at most half of them, a trusted proxy all. */
  GATEWAY_MAX_CONNECTIONS: z.coerce.number().int().min(2).max(1_000_000).default(2_000),
  /** Rows that visitors without a token may ask for in a minute, all of one address together; 0: no limit. */
  GATEWAY_RATE_LIMIT_ANONYMOUS: z.coerce.number().int().min(0).max(1e9).default(60_000),
  /** Rows that each member may ask for in a minute; 0: no limit. */
  GATEWAY_RATE_LIMIT_MEMBER: z.coerce.number().int().min(0).max(1e9).default(300_000),
  /** A Redis or Valkey in which several gateways count together; each counts for itself when absent. */
  GATEWAY_REDIS_URL: z.url({ protocol: /^rediss?$/u, error: "give a redis:// URL" }).optional(),
  /** Requests that are worked on at a time, at most; fewer while the gateway cannot keep up. */
  GATEWAY_MAX_ACTIVE_REQUESTS: z.coerce.number().int().min(1).max(100_000).default(128),
  /** Exports that are made at a time, at most; one client has at most a quarter of them. */
  GATEWAY_MAX_EXPORTS: z.coerce.number().int().min(1).max(10_000).default(8),
  /** Milliseconds that an export may take, its reader's pauses included; then it is cut off, and seen to be. */
  GATEWAY_EXPORT_DEADLINE_MS: z.coerce.number().int().min(1_000).max(86_400_000).default(600_000),
};

type Settings = z.infer<z.ZodObject<typeof trafficSettings>>;

export interface HttpConfig {
  readonly corsOrigins: readonly string[];
  readonly trustedProxies: readonly string[];
  readonly connections: number;
}

export interface TrafficConfig {
  readonly budgets: Budgets;
  readonly redisUrl: string | undefined;
  readonly maxActive: number;
  readonly exports: ExportLimits;
}

export const readTraffic = (env: Settings): { readonly http: HttpConfig; readonly traffic: TrafficConfig } => ({
  http: {
    corsOrigins: env.GATEWAY_CORS_ORIGINS,
    trustedProxies: env.GATEWAY_TRUSTED_PROXIES,
    connections: env.GATEWAY_MAX_CONNECTIONS,
  },
  traffic: {
    budgets: { anonymous: env.GATEWAY_RATE_LIMIT_ANONYMOUS, member: env.GATEWAY_RATE_LIMIT_MEMBER },
    redisUrl: env.GATEWAY_REDIS_URL,
    maxActive: env.GATEWAY_MAX_ACTIVE_REQUESTS,
    exports: { maxAtATime: env.GATEWAY_MAX_EXPORTS, deadlineMs: env.GATEWAY_EXPORT_DEADLINE_MS },
  },
});
