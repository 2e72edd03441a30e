import { z } from "zod";
import type { Logger } from "../../common/program/logger.ts";
import type { NetworkProgram } from "../network-program.ts";
import type { Contracts } from "./contracts.ts";
import { readRegistryCopy, registeredRegions, writeRegistryCopy } from "./registry-copy.ts";
import type { Regions } from "./regions.ts";

export interface RegistryOptions {
  readonly network: Pick<NetworkProgram, "ask">;
  readonly intervalMs: number;
  /** Where a copy is kept for a start without the network program; undefined: nowhere. */
  readonly file: string | undefined;
  readonly regions: Regions;
  readonly contracts: Contracts;
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

/** `version` is what the entity tag says too. */
const listing = z.object({ version: z.string(), regions: registeredRegions });

type Listing = z.infer<typeof listing>;

/**
 * Keeps the members as the registry has them, and tells it their health. While it does not answer, the last members stay; if it has
 * not answered since the start, those of the copy on disk.
 */
export function followRegistry(options: RegistryOptions): Registry {
  const { intervalMs, regions, contracts, logger, now } = options;
  let version: string | undefined;
  let source: RegistrySource = { source: "NONE" };
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  const refresh = async (): Promise<void> => {
    const read = await readListing(options, version);
    if (read) {
      await contracts.meet(read.regions);
      regions.update(read.regions);
      await keepCopy(options, read.regions);
      version = read.version;
    }
    source = { source: "NETWORK", asOf: now() };
    await reportHealth(options);
  };
  const tick = async (): Promise<void> => {
    await refresh().catch(async (error: unknown) => {
      if (isClosed) return;
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

/** Undefined when it is as before. */
async function readListing({ network }: RegistryOptions, known: string | undefined): Promise<Listing | undefined> {
  const headers = known === undefined ? {} : { "if-none-match": `"${known}"` };
  const { statusCode, text } = await network.ask({ method: "GET", path: "/registry", headers });
  if (statusCode === 304) return undefined;
  if (statusCode !== 200) throw new Error(`The registry answered with HTTP ${statusCode}.`);
  return listing.parse(JSON.parse(text));
}

/** A disk that is full or read-only costs the copy, not the gateway. */
async function keepCopy({ file, logger, now }: RegistryOptions, members: Listing["regions"]) {
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

async function reportHealth({ network, regions, contracts }: RegistryOptions): Promise<void> {
  const health = [...regions.health()].map(
    ([code, shown]) =>
      [
        code,
        contracts.statusOf(code) === "INCOMPATIBLE" ? { ...shown, status: "DEGRADED", reason: "INCOMPATIBLE" } : shown,
      ] as const,
  );
  await network.ask({
    method: "PUT",
    path: "/registry/health",
    content: { regions: Object.fromEntries<unknown>(health) },
  });
}
