import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { migrateDatabase, connectDatabase } from "../common/database/database.ts";
import { loadContent } from "./content/load-content.ts";
import { startIssuer, type Issuer } from "./issuer.ts";
import { ensureKeys, type DemoKeys } from "./keys.ts";
import { freePorts, type Run, type RunningProgram, type Settings } from "./programs.ts";
import { demoRegions } from "./regions.ts";
import { seedNationalDesk } from "./seed/national-desk.ts";
import { seedNetwork } from "./seed/network.ts";
import { seedRegion, seedScope } from "./seed/seed.ts";
import { demoVisitors } from "./visitors.ts";

/** `FIXED`: 4000 gateway, 4099 issuer, 4100 network, 4101… regions. `FREE`: whatever is free. */
export type PortChoice = "FIXED" | "FREE";

/** The whole network on one machine: for the demo, for tests and for seeding. */
export interface ConstellationOptions {
  /** Where keys are kept. */
  readonly dataDir: string;
  readonly databases: {
    urlOf(name: string): string;
    ensureDatabase(name: string): Promise<void>;
  };
  /** Put before the names of databases, so that several networks can share a server. */
  readonly databasePrefix?: string;
  /** Codes of the demo regions to have; all when absent. */
  readonly regions?: readonly string[];
  readonly ports: PortChoice;
  readonly run: Run;
  readonly log?: (line: string) => void;
  /** More settings for the gateway, such as a shorter deadline. */
  readonly gatewaySettings?: Settings;
}

export interface Constellation {
  readonly gateway: RunningProgram;
  readonly network: RunningProgram;
  readonly issuer: Issuer;
  /** The regions' programs by code; one that was stopped can be started again. */
  readonly regions: ReadonlyMap<string, RunningProgram>;
  startRegion(code: string): Promise<RunningProgram>;
  stop(): Promise<void>;
}

interface Ports {
  readonly gateway: number;
  readonly issuer: number;
  readonly network: number;
  readonly regions: ReadonlyMap<string, number>;
}

/** Brings up everything, seeding what is empty. When a part fails, those that run are stopped. */
export async function startConstellation(options: ConstellationOptions): Promise<Constellation> {
  const codes = options.regions ?? Object.keys(demoRegions);
  const log = options.log ?? (() => undefined);
  const ports = await choosePorts(options.ports, codes);
  const keys = await ensureKeys(options.dataDir);
  const started: { stop(): Promise<void> }[] = [];
  const keep = <Part extends { stop(): Promise<void> }>(part: Part): Part => {
    started.push(part);
    return part;
  };
  const stop = async (): Promise<void> => {
    for (const part of started.splice(0).toReversed()) await part.stop();
  };
  try {
    const issuer = keep(await startIssuer(keys.issuer, ports.issuer));
    await prepareDatabases(options, codes, ports, log);
    const settings = settingsOf(options, ports, { ...keys, issuer });
    const network = keep(await options.run("network", settings.network));
    const regions = new Map<string, RunningProgram>();
    const startRegion = async (code: string): Promise<RunningProgram> => {
      const program = keep(await options.run("region", settings.region(code)));
      regions.set(code, program);
      return program;
    };
    await allOrNone(codes.map(startRegion));
    log(`${codes.length} regions are up`);
    const gateway = keep(await options.run("gateway", settings.gateway));
    await untilWhole(gateway.address, issuer);
    return { gateway, network, issuer, regions, startRegion, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Throws when a fixed port is taken. */
export async function choosePorts(kind: PortChoice, codes: readonly string[]): Promise<Ports> {
  const fixed = [4000, 4099, 4100, ...codes.map((_code, i) => 4101 + i)];
  const [gateway = 0, issuer = 0, network = 0, ...ofRegions] = await freePorts(
    fixed.map((port) => (kind === "FIXED" ? port : 0)),
  );
  return { gateway, issuer, network, regions: new Map(codes.map((code, i) => [code, ofRegions[i] ?? 0])) };
}

const migrationsFolder = (program: "region" | "network"): string =>
  fileURLToPath(new URL(`../migrations/${program}`, import.meta.url));

const databaseName = ({ databasePrefix = "" }: ConstellationOptions, name: string): string =>
  `${databasePrefix}${name.replaceAll("-", "_")}`;

async function prepareDatabases(
  options: ConstellationOptions,
  codes: readonly string[],
  ports: Ports,
  log: (line: string) => void,
): Promise<void> {
  const contents = loadContent();
  const scope = seedScope(contents, new Date());
  const prepare = async (name: string, program: "region" | "network"): Promise<string> => {
    await options.databases.ensureDatabase(databaseName(options, name));
    const url = options.databases.urlOf(databaseName(options, name));
    await migrateDatabase(url, migrationsFolder(program));
    return url;
  };
  const prepareRegion = async (code: string): Promise<void> => {
    const url = await prepare(`region_${code}`, "region");
    const content = contents.get(code);
    if (content && (await seedRegion(url, content, scope))) log(`${demoRegions[code] ?? code}: demo data written`);
  };
  for (const code of codes) await prepareRegion(code);
  const { db, close } = connectDatabase({ url: await prepare("network", "network"), poolSize: 1 });
  const addresses = codes.map((code) => ({ code, address: `http://127.0.0.1:${ports.regions.get(code)}` }));
  try {
    await seedNetwork(db, { regions: addresses, now: scope.now });
    await seedNationalDesk(
      db,
      codes.flatMap((code) => contents.get(code) ?? []),
      scope,
    );
  } finally {
    await close();
  }
}

type Identity = Omit<DemoKeys, "issuer"> & { readonly issuer: Issuer };

function settingsOf(options: ConstellationOptions, ports: Ports, { issuer, gatewayKeyFile, networkKeyFile }: Identity) {
  const gatewayJwks = `http://127.0.0.1:${ports.gateway}/.well-known/jwks.json`;
  const urlOf = (name: string): string => options.databases.urlOf(databaseName(options, name));
  return {
    network: {
      NETWORK_DATABASE_URL: urlOf("network"),
      NETWORK_PORT: String(ports.network),
      NETWORK_TOKEN_JWKS_URL: gatewayJwks,
      NETWORK_SIGNING_KEY_FILE: networkKeyFile,
      NETWORK_PUBLIC_URL: `http://127.0.0.1:${ports.gateway}`,
      NETWORK_DRAIN_PAUSE_MS: "0",
      NETWORK_LOG_LEVEL: "error",
    },
    region: (code: string): Settings => ({
      REGION_CODE: code,
      REGION_NAME: demoRegions[code] ?? code,
      REGION_DATABASE_URL: urlOf(`region_${code}`),
      REGION_PORT: String(ports.regions.get(code)),
      REGION_TOKEN_JWKS_URL: gatewayJwks,
      REGION_NETWORK_JWKS_URL: `http://127.0.0.1:${ports.network}/.well-known/jwks.json`,
      REGION_DRAIN_PAUSE_MS: "0",
      REGION_LOG_LEVEL: "error",
    }),
    gateway: {
      GATEWAY_PORT: String(ports.gateway),
      GATEWAY_NETWORK_URL: `http://127.0.0.1:${ports.network}`,
      GATEWAY_CLIENT_TOKEN_ISSUER: issuer.name,
      GATEWAY_CLIENT_TOKEN_AUDIENCE: issuer.audience,
      GATEWAY_CLIENT_JWKS_URL: issuer.jwksUrl,
      GATEWAY_SIGNING_KEY_FILE: gatewayKeyFile,
      GATEWAY_REGISTRY_INTERVAL_MS: "500",
      GATEWAY_REGISTRY_FILE: join(options.dataDir, "gateway-registry.json"),
      GATEWAY_DRAIN_PAUSE_MS: "0",
      GATEWAY_LOG_LEVEL: "error",
      ...options.gatewaySettings,
    },
  };
}

/** Waits for all, so that none comes up behind the back of whoever stops the others. */
async function allOrNone(starts: readonly Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(starts)).find((outcome) => outcome.status === "rejected");
  if (failed) throw failed.reason;
}

/** The first answer of a new process takes long: it opens connections and reads keys. Whoever asks after this has all regions' rows. */
async function untilWhole(address: string, issuer: Issuer): Promise<void> {
  const deadline = Date.now() + 60_000;
  let said = "nothing";
  while (Date.now() < deadline) {
    const headers = {
      "content-type": "application/json",
      authorization: `Bearer ${await issuer.issue({ ...demoVisitors.coordinator })}`,
    };
    const body = JSON.stringify({ query: "{ issues(first: 1) { unavailableRegions { code } } }" });
    said = await fetch(`${address}/graphql`, { method: "POST", headers, body }).then(
      (response) => response.text(),
      String,
    );
    if (said.includes('"unavailableRegions":[]')) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Not all regions answer after 60 s; the gateway says: ${said}`);
}
