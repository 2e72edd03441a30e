import { execFile } from "node:child_process";
import { appendFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import postgres, { type Sql } from "postgres";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "../../demo/postgres/embedded-postgres.ts";
import { freePorts } from "../../demo/programs.ts";
import type { TestServer } from "./postgres-server.ts";
import { startTcpProxy, type ConnectionsEnd } from "./tcp-proxy.ts";
import { until } from "./until.ts";

/** Two Postgres servers at one address: a primary that acknowledges nothing before its standby has it on disk. */
export interface PostgresPair extends TestServer {
  /** Kills the primary, with this end for its connections; the address leads to the standby, which answers and refuses to write. */
  killPrimary(open: ConnectionsEnd): void;
  /** Makes the standby the primary, as the operator's software does. */
  promoteStandby(): Promise<void>;
}

interface Servers {
  readonly primary: EmbeddedPostgres;
  readonly standby: EmbeddedPostgres;
}

export async function startPostgresPair(): Promise<PostgresPair> {
  const home = await mkdtemp(join(tmpdir(), "furusato-postgres-pair-"));
  const [primaryPort = 0, standbyPort = 0] = await freePorts([0, 0]);
  const { primary, standby } = await startServers(home, primaryPort, standbyPort);
  const proxy = await startTcpProxy(primaryPort);
  return {
    urlOf: (name) => {
      const url = new URL(primary.urlOf(name));
      url.port = String(proxy.port);
      return url.href;
    },
    killPrimary: (open) => {
      proxy.pointAt(standbyPort, open);
      process.kill(primary.pid, "SIGKILL");
    },
    promoteStandby: () => ask(standby, async (sql) => void (await sql`select pg_promote()`)),
    stop: async () => {
      await proxy.stop();
      await Promise.all([primary.stop(), standby.stop()]);
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The standby begins as a copy of the primary's folder while nobody serves it. */
async function startServers(home: string, primaryPort: number, standbyPort: number): Promise<Servers> {
  const [primaryFolder, standbyFolder] = [join(home, "primary"), join(home, "standby")];
  const before = await startEmbeddedPostgres({ dataDir: primaryFolder, port: primaryPort });
  const { username, password } = new URL(before.urlOf("postgres"));
  await before.stop();
  await promisify(execFile)("cp", ["-a", primaryFolder, standbyFolder]);
  const way = `host=127.0.0.1 port=${primaryPort} user=${username} password=${password} application_name=standby`;
  await writeFile(join(standbyFolder, "standby.signal"), "");
  await appendFile(join(standbyFolder, "postgresql.auto.conf"), `\nprimary_conninfo = '${way}'\n`);
  await appendFile(join(primaryFolder, "postgresql.auto.conf"), "\nsynchronous_standby_names = 'standby'\n");
  const primary = await startEmbeddedPostgres({ dataDir: primaryFolder, port: primaryPort });
  const standby = await startEmbeddedPostgres({ dataDir: standbyFolder, port: standbyPort });
  await until(() => ask(primary, requireSynchronous), 30_000);
  return { primary, standby };
}

async function requireSynchronous(sql: Sql): Promise<void> {
  const [standby] = await sql<{ state: string }[]>`select sync_state as state from pg_stat_replication`;
  if (standby?.state !== "sync") throw new Error(`The standby is not synchronous but ${standby?.state ?? "away"}.`);
}

async function ask(server: EmbeddedPostgres, act: (sql: Sql) => Promise<void>): Promise<void> {
  const sql = postgres(server.urlOf("postgres"), { max: 1, onnotice: () => undefined });
  try {
    await act(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
