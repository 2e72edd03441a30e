import { z } from "zod";
import type { DrainTimes } from "../common/program/drain.ts";
import { listenIfSet, readEnvironment } from "../common/program/environment.ts";
import type { ListenOptions } from "../common/http/server.ts";
import { readSigningKeys, type SigningKeys } from "../common/identity/signing-key.ts";
import { limitSettings, readProtection, type ProtectionConfig } from "./protection/limit-settings.ts";
import { readTraffic, trafficSettings, type HttpConfig, type TrafficConfig } from "./protection/traffic-settings.ts";
import type { UpstreamSettings } from "./regions/upstream.ts";
import type { RegisteredSettings } from "./registered-documents.ts";

/** The settings of the gateway, as `.env.example` lists them. */
export const environment = z.object({
  GATEWAY_HOST: z.string().default("127.0.0.1"),
  GATEWAY_PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  /** Base URL of the network program, which has the registry of regions. */
  GATEWAY_NETWORK_URL: z.url({ protocol: /^https?$/u }),
  /** `iss` of the clients' tokens. */
  GATEWAY_CLIENT_TOKEN_ISSUER: z.string(),
  /** `aud` of the clients' tokens. */
  GATEWAY_CLIENT_TOKEN_AUDIENCE: z.string().default("furusato-network"),
  /** Where the clients' token issuer publishes its keys. */
  GATEWAY_CLIENT_JWKS_URL: z.url(),
  /** `iss` of the tokens that the gateway signs for regions. */
  GATEWAY_TOKEN_ISSUER: z.string().default("furusato-gateway"),
  /** A file with the private Ed25519 key (JWK) that the gateway signs with. */
  GATEWAY_SIGNING_KEY_FILE: z.string(),
  /** A file with a key that is published beside: the next one, until all know it, or the last one, until its tokens are over. */
  GATEWAY_OTHER_KEY_FILE: z.string().optional(),
  /** Milliseconds that a region has for its whole answer. */
  GATEWAY_REGION_DEADLINE_MS: z.coerce.number().int().min(50).max(30_000).default(1_000),
  /** Milliseconds for which a region's last answer may stand in for it, marked `asOf`, while it is silent; 0: never. */
  GATEWAY_STAND_IN_MAX_AGE_MS: z.coerce.number().int().min(0).max(86_400_000).default(300_000),
  /** Milliseconds that a client's whole operation has, however many rounds of questions it takes. */
  GATEWAY_OPERATION_DEADLINE_MS: z.coerce.number().int().min(100).max(120_000).default(10_000),
  /** Connections kept to each region. */
  GATEWAY_REGION_CONNECTIONS: z.coerce.number().int().min(1).max(256).default(16),
  /** Requests that may be under way to a region, those that wait for a connection included; more are refused at once. */
  GATEWAY_REGION_MAX_UNDER_WAY: z.coerce.number().int().min(1).max(10_000).default(64),
  /** Failures in a row after which a region is left alone for a while. */
  GATEWAY_REGION_MAX_FAILURES: z.coerce.number().int().min(1).max(1_000).default(5),
  /** The longest time in milliseconds for which a region is left alone before the gateway tries it again. */
  GATEWAY_REGION_MAX_PAUSE_MS: z.coerce.number().int().min(100).max(300_000).default(3_000),
  /** Of a hundred requests to a region, how many reads may be sent again after their connection broke; 0: none. */
  GATEWAY_REGION_RETRY_PERCENT: z.coerce.number().min(0).max(100).default(10),
  /** Milliseconds after which a read that is not answered is sent a second time, within the same budget; 0: never. */
  GATEWAY_REGION_HEDGE_AFTER_MS: z.coerce.number().int().min(0).max(30_000).default(0),
  /** Milliseconds between two looks at the schemas that a region serves. */
  GATEWAY_CONTRACT_INTERVAL_MS: z.coerce.number().int().min(100).default(60_000),
  /** Milliseconds between two looks at the registry. */
  GATEWAY_REGISTRY_INTERVAL_MS: z.coerce.number().int().min(50).default(2_000),
  /** A file with the registry as it was last read, for a start while the network program is down. */
  GATEWAY_REGISTRY_FILE: z.string().optional(),
  /** Milliseconds between saying "not ready" and accepting no more, once told to stop; more than a balancer takes to look. */
  GATEWAY_DRAIN_PAUSE_MS: z.coerce.number().int().min(0).max(60_000).default(2_000),
  /** Milliseconds that requests under way have to finish after that. */
  GATEWAY_DRAIN_DEADLINE_MS: z.coerce.number().int().min(0).max(300_000).default(10_000),
  /** Who may ask registered documents only: `NOBODY`, `ANONYMOUS` visitors, or the `PUBLIC`, which is these and portals. */
  GATEWAY_REGISTERED_DOCUMENTS: z.enum(["NOBODY", "ANONYMOUS", "PUBLIC"]).default("NOBODY"),
  /** A manifest of registered documents of one's own, beside the network's; `npm run generate:documents` makes one. */
  GATEWAY_REGISTERED_DOCUMENTS_FILE: z.string().optional(),
  ...trafficSettings,
  ...limitSettings,
  /** The port on which metrics are served at `/metrics`; nothing is counted when absent. */
  GATEWAY_METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  GATEWAY_METRICS_HOST: z.string().default("127.0.0.1"),
  GATEWAY_LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

export interface GatewayConfig {
  readonly listen: { readonly host: string; readonly port: number };
  readonly network: {
    readonly address: string;
    readonly registryIntervalMs: number;
    readonly registryFile: string | undefined;
  };
  readonly clientTokens: { readonly issuer: string; readonly audience: string; readonly jwksUrl: string };
  readonly signing: SigningKeys & { readonly issuer: string };
  readonly regions: UpstreamSettings;
  readonly operationDeadlineMs: number;
  readonly contractIntervalMs: number;
  readonly standInMaxAgeMs: number;
  readonly registeredDocuments: RegisteredSettings;
  readonly drain: DrainTimes;
  readonly http: HttpConfig;
  readonly traffic: TrafficConfig;
  readonly protection: ProtectionConfig;
  /** Where metrics are served, if at all. */
  readonly metrics?: ListenOptions | undefined;
  readonly logLevel: string;
}

export function readGatewayConfig(source: Readonly<Record<string, string | undefined>>): GatewayConfig {
  const env = readEnvironment(environment, source);
  return {
    listen: { host: env.GATEWAY_HOST, port: env.GATEWAY_PORT },
    network: {
      address: env.GATEWAY_NETWORK_URL.replace(/\/$/u, ""),
      registryIntervalMs: env.GATEWAY_REGISTRY_INTERVAL_MS,
      registryFile: env.GATEWAY_REGISTRY_FILE,
    },
    clientTokens: {
      issuer: env.GATEWAY_CLIENT_TOKEN_ISSUER,
      audience: env.GATEWAY_CLIENT_TOKEN_AUDIENCE,
      jwksUrl: env.GATEWAY_CLIENT_JWKS_URL,
    },
    signing: {
      issuer: env.GATEWAY_TOKEN_ISSUER,
      ...readSigningKeys("gateway", env.GATEWAY_SIGNING_KEY_FILE, env.GATEWAY_OTHER_KEY_FILE),
    },
    regions: readUpstream(env),
    contractIntervalMs: env.GATEWAY_CONTRACT_INTERVAL_MS,
    operationDeadlineMs: env.GATEWAY_OPERATION_DEADLINE_MS,
    standInMaxAgeMs: env.GATEWAY_STAND_IN_MAX_AGE_MS,
    registeredDocuments: readRegistered(env),
    drain: { pauseMs: env.GATEWAY_DRAIN_PAUSE_MS, deadlineMs: env.GATEWAY_DRAIN_DEADLINE_MS },
    ...readTraffic(env),
    protection: readProtection(env),
    metrics: listenIfSet(env.GATEWAY_METRICS_HOST, env.GATEWAY_METRICS_PORT),
    logLevel: env.GATEWAY_LOG_LEVEL,
  };
}

const readUpstream = (env: z.infer<typeof environment>): UpstreamSettings => ({
  deadlineMs: env.GATEWAY_REGION_DEADLINE_MS,
  connections: env.GATEWAY_REGION_CONNECTIONS,
  maxUnderWay: env.GATEWAY_REGION_MAX_UNDER_WAY,
  maxFailures: env.GATEWAY_REGION_MAX_FAILURES,
  maxPauseMs: env.GATEWAY_REGION_MAX_PAUSE_MS,
  retryShare: env.GATEWAY_REGION_RETRY_PERCENT / 100,
  hedgeAfterMs: env.GATEWAY_REGION_HEDGE_AFTER_MS,
});

const readRegistered = (env: z.infer<typeof environment>): RegisteredSettings => ({
  requiredOf: env.GATEWAY_REGISTERED_DOCUMENTS,
  file: env.GATEWAY_REGISTERED_DOCUMENTS_FILE,
});
