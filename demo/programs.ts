import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo, type Server } from "node:net";
import { fileURLToPath } from "node:url";
import { migrateDatabase } from "../common/database/database.ts";
import { listen } from "../common/http/server.ts";
import { createLogger } from "../common/program/logger.ts";
import { readGatewayConfig } from "../gateway/config.ts";
import { buildGateway } from "../gateway/server.ts";
import { readNetworkConfig } from "../subgraphs/network/config.ts";
import { buildNetwork } from "../subgraphs/network/server.ts";
import { readRegionConfig } from "../subgraphs/region/config.ts";
import { buildRegion } from "../subgraphs/region/server.ts";

/** Runs the three programs from the same settings, inside this process or as processes of their own. */
export type Program = "region" | "network" | "gateway";

/** Settings as environment variables, the way the programs read them. */
export type Settings = Readonly<Record<string, string>>;

export interface RunningProgram {
  readonly address: string;
  /** Of a process of its own. */
  readonly pid: number | undefined;
  /** Of a process of its own that has ended by itself; null before that. */
  exitCode(): number | null;
  /** Drains and ends the program. */
  stop(): Promise<void>;
  /** Ends a process of its own at once, as a crash would. */
  kill(): Promise<void>;
}

export type Run = (program: Program, settings: Settings) => Promise<RunningProgram>;

const migrationsOf = (program: "region" | "network"): string =>
  fileURLToPath(new URL(`../migrations/${program}`, import.meta.url));

const builders = {
  region: async (settings: Settings) => {
    const config = readRegionConfig(settings);
    await migrateDatabase(config.database.url, migrationsOf("region"));
    return {
      config,
      ...(await buildRegion(config, { logger: createLogger(`region-${config.region}`, config.logLevel) })),
    };
  },
  network: async (settings: Settings) => {
    const config = readNetworkConfig(settings);
    await migrateDatabase(config.database.url, migrationsOf("network"));
    return { config, ...(await buildNetwork(config, { logger: createLogger("network", config.logLevel) })) };
  },
  gateway: async (settings: Settings) => {
    const config = readGatewayConfig(settings);
    return { config, ...(await buildGateway(config, { logger: createLogger("gateway", config.logLevel) })) };
  },
};

/** Runs a program inside this process; kind to small machines. */
export const runInside: Run = async (program, settings) => {
  const { config, app, close } = await builders[program](settings);
  return { address: await listen(app, config.listen), pid: undefined, exitCode: () => null, stop: close, kill: close };
};

const startTimeoutMs = 60_000;

/** Runs a program as a process of its own, as operators do; it is up when this resolves. */
export const runApart: Run = (program, settings) => spawnProgram(program, settings);

/** The same; `onOutput` hears whatever the program prints. */
export const runApartHeard =
  (onOutput: (text: string) => void): Run =>
  (program, settings) =>
    spawnProgram(program, settings, onOutput);

async function spawnProgram(
  program: Program,
  settings: Settings,
  onOutput?: (text: string) => void,
): Promise<RunningProgram> {
  const folder = program === "gateway" ? "gateway" : `subgraphs/${program}`;
  const main = fileURLToPath(new URL(`../${folder}/main.ts`, import.meta.url));
  const prefix = program.toUpperCase();
  const address = `http://127.0.0.1:${settings[`${prefix}_PORT`]}`;
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), main], {
    env: { ...settings },
    stdio: ["ignore", onOutput ? "pipe" : "ignore", "pipe"],
  });
  let complaints = "";
  child.stdout?.on("data", (chunk: Buffer) => onOutput?.(chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => {
    complaints = (complaints + chunk.toString()).slice(-4_000);
    onOutput?.(chunk.toString());
  });
  await untilAlive(child, address, () => complaints);
  return {
    address,
    pid: child.pid,
    exitCode: () => child.exitCode,
    stop: () => end(child, "SIGTERM"),
    kill: () => end(child, "SIGKILL"),
  };
}

async function untilAlive(child: ChildProcess, address: string, complaints: () => string): Promise<void> {
  const deadline = Date.now() + startTimeoutMs;
  while (Date.now() < deadline) {
    const ending = child.exitCode ?? child.signalCode;
    if (ending !== null) throw new Error(`The program ended with ${ending} at its start: ${complaints()}`);
    const isAlive = await fetch(`${address}/livez`).then(
      (response) => response.ok,
      () => false,
    );
    if (isAlive) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill("SIGKILL");
  throw new Error(`The program did not come up at ${address} within ${startTimeoutMs} ms: ${complaints()}`);
}

async function end(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, "exit");
}

/** Ports of the loopback interface that nobody uses now, no two the same; 0 stands for any. Throws when one asked for is taken. */
export async function freePorts(wanted: readonly number[]): Promise<number[]> {
  const held: Server[] = [];
  try {
    for (const port of wanted) held.push(await holdPort(port));
    return held.map((server) => (server.address() as AddressInfo).port);
  } finally {
    for (const server of held) await once(server.close(), "close");
  }
}

export async function freePort(): Promise<number> {
  const [port = 0] = await freePorts([0]);
  return port;
}

async function holdPort(port: number): Promise<Server> {
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening").catch((error: unknown) => {
    throw new Error(`Port ${port} is taken. Does the demo run already? Stop the program that uses the port.`, {
      cause: error,
    });
  });
  return server;
}
