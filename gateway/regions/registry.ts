import { request } from "undici";
import { z } from "zod";
import type { Logger } from "../../common/logger.ts";
import type { Viewer } from "../../common/viewer.ts";
import type { Regions } from "./regions.ts";
import type { TokenSigner } from "../../common/token-signer.ts";

export interface RegistryOptions {
  /** Base URL of the network program. */
  readonly address: string;
  readonly intervalMs: number;
  readonly regions: Regions;
  readonly signer: TokenSigner;
  readonly logger: Logger;
}

export interface Registry {
  /** Whether the members have been read at least once. */
  readonly isLoaded: () => boolean;
  /** Reads the members now, and reports health; throws when the network program does not answer. */
  refresh(): Promise<void>;
  close(): void;
}

const listing = z.object({
  regions: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      status: z.enum(["ACTIVE", "SUSPENDED"]),
      address: z.url({ protocol: /^https?$/u }),
    }),
  ),
});

/** Who the gateway is when it speaks for itself. */
export const gatewayViewer: Viewer = { sub: "gateway", role: "ANONYMOUS", regions: [], hubs: [], scope: "registry" };

const timeoutMs = 2_000;

/** Keeps the members as the registry has them, and tells it their health. While it does not answer, the last members stay. */
export function followRegistry(options: RegistryOptions): Registry {
  const { intervalMs, logger } = options;
  let etag: string | undefined;
  let isLoaded = false;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  const refresh = async (): Promise<void> => {
    etag = await readMembers(options, etag);
    isLoaded = true;
    await reportHealth(options);
  };
  const tick = async (): Promise<void> => {
    await refresh().catch((error: unknown) =>
      logger.warn({ err: error }, "the registry did not answer; the last members stay"),
    );
    if (!isClosed) timer = setTimeout(() => void tick(), intervalMs).unref();
  };
  timer = setTimeout(() => void tick(), 0).unref();
  return {
    isLoaded: () => isLoaded,
    refresh,
    close: () => {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

async function readMembers(
  { address, regions, signer }: RegistryOptions,
  etag: string | undefined,
): Promise<string | undefined> {
  const { statusCode, headers, body } = await request(`${address}/registry`, {
    headers: { ...(await authorization(signer)), ...(etag !== undefined && { "if-none-match": etag }) },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  });
  const text = await body.text();
  if (statusCode === 304) return etag;
  if (statusCode !== 200) throw new Error(`The registry answered with HTTP ${statusCode}.`);
  regions.update(listing.parse(JSON.parse(text)).regions);
  return typeof headers["etag"] === "string" ? headers["etag"] : undefined;
}

async function reportHealth({ address, regions, signer }: RegistryOptions): Promise<void> {
  const { body } = await request(`${address}/registry/health`, {
    method: "PUT",
    headers: { ...(await authorization(signer)), "content-type": "application/json" },
    body: JSON.stringify({ regions: Object.fromEntries(regions.health()) }),
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  });
  await body.dump();
}

const authorization = async (signer: TokenSigner) => ({
  authorization: `Bearer ${await signer.sign("network", gatewayViewer)}`,
});
