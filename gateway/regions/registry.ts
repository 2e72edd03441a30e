import { request } from "undici";
import { z } from "zod";
import type { Logger } from "../../common/logger.ts";
import type { Viewer } from "../../common/viewer.ts";
import type { Contracts } from "./contracts.ts";
import { readRegistryCopy, registeredRegions, writeRegistryCopy } from "./registry-copy.ts";
import type { Regions } from "./regions.ts";
import type { TokenSigner } from "../../common/token-signer.ts";

export interface RegistryOptions {
  /** Base URL of the network program. */
  readonly address: string;
  readonly intervalMs: number;
  /** Where a copy is kept for a start without the network program; undefined: nowhere. */
  readonly file: string | undefined;
  readonly regions: Regions;
  readonly contracts: Contracts;
  readonly signer: TokenSigner;
  readonly logger: Logger;
  readonly now: () => Date;
}

/** Where the members are known from, and as of when. */
export type RegistrySource =
  | { readonly source: "NONE" }
  | { readonly source: "NETWORK"; readonly asOf: Date }
  | { readonly source: "COPY"; readonly asOf: Date };

export interface Registry {
  source(): RegistrySource;
  /** Whether the members are known. */
  readonly isLoaded: () => boolean;
  /** Reads the members now, and reports health; throws when the network program does not answer. */
  refresh(): Promise<void>;
  close(): void;
}

const listing = z.object({ regions: registeredRegions });

/** Who the gateway is when it speaks for itself. */
export const gatewayViewer: Viewer = { sub: "gateway", role: "ANONYMOUS", regions: [], hubs: [], scope: "registry" };

const timeoutMs = 2_000;

/**
 * Keeps the members as the registry has them, and tells it their health. While it does not answer, the last members stay; if it has
 * not answered since the start, those of the copy on disk.
 */
export function followRegistry(options: RegistryOptions): Registry {
  const { intervalMs, regions, contracts, logger, now } = options;
  let etag: string | undefined;
  let source: RegistrySource = { source: "NONE" };
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  const refresh = async (): Promise<void> => {
    const read = await readMembers(options, etag);
    etag = read.etag;
    if (read.members) {
      await contracts.meet(read.members);
      regions.update(read.members);
      await keepCopy(options, read.members);
    }
    source = { source: "NETWORK", asOf: now() };
    await reportHealth(options);
  };
  const tick = async (): Promise<void> => {
    await refresh().catch(async (error: unknown) => {
      logger.warn({ err: error }, "the registry did not answer; the last members stay");
      if (source.source === "NONE") source = await takeCopy(options);
    });
    void contracts.lookAgain();
    if (!isClosed) timer = setTimeout(() => void tick(), intervalMs).unref();
  };
  timer = setTimeout(() => void tick(), 0).unref();
  return {
    source: () => source,
    isLoaded: () => source.source !== "NONE",
    refresh,
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      contracts.close();
    },
  };
}

interface ReadMembers {
  /** Undefined when they are as before. */
  readonly members?: z.infer<typeof registeredRegions>;
  readonly etag: string | undefined;
}

async function readMembers({ address, signer }: RegistryOptions, etag: string | undefined): Promise<ReadMembers> {
  const { statusCode, headers, body } = await request(`${address}/registry`, {
    headers: { ...(await authorization(signer)), ...(etag !== undefined && { "if-none-match": etag }) },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  });
  const text = await body.text();
  if (statusCode === 304) return { etag };
  if (statusCode !== 200) throw new Error(`The registry answered with HTTP ${statusCode}.`);
  const members = listing.parse(JSON.parse(text)).regions;
  return { members, etag: typeof headers["etag"] === "string" ? headers["etag"] : undefined };
}

/** A disk that is full or read-only costs the copy, not the gateway. */
async function keepCopy({ file, logger, now }: RegistryOptions, members: z.infer<typeof registeredRegions>) {
  if (file === undefined) return;
  await writeRegistryCopy(file, { savedAt: now(), regions: members }).catch((error: unknown) =>
    logger.warn(
      { err: error, file },
      "the copy of the registry could not be written; a start without the network program would know no region",
    ),
  );
}

async function takeCopy({ file, regions, contracts, logger }: RegistryOptions): Promise<RegistrySource> {
  if (file === undefined) return { source: "NONE" };
  try {
    const copy = await readRegistryCopy(file);
    if (!copy) return { source: "NONE" };
    await contracts.meet(copy.regions);
    regions.update(copy.regions);
    logger.warn({ file, savedAt: copy.savedAt }, "the members are those of the copy until the registry answers");
    return { source: "COPY", asOf: copy.savedAt };
  } catch (error) {
    logger.error({ err: error }, "the copy of the registry cannot be used");
    return { source: "NONE" };
  }
}

async function reportHealth({ address, regions, contracts, signer }: RegistryOptions): Promise<void> {
  const health = [...regions.health()].map(
    ([code, shown]) =>
      [
        code,
        contracts.statusOf(code) === "INCOMPATIBLE" ? { ...shown, status: "DEGRADED", reason: "INCOMPATIBLE" } : shown,
      ] as const,
  );
  const { body } = await request(`${address}/registry/health`, {
    method: "PUT",
    headers: { ...(await authorization(signer)), "content-type": "application/json" },
    body: JSON.stringify({ regions: Object.fromEntries<unknown>(health) }),
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  });
  await body.dump();
}

const authorization = async (signer: TokenSigner) => ({
  authorization: `Bearer ${await signer.sign("network", gatewayViewer)}`,
});
