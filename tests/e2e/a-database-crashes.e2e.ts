import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { expect, test } from "vitest";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "../../demo/postgres/embedded-postgres.ts";
import { freePort, runInside } from "../../demo/programs.ts";
import { disagreements, none } from "../support/ledger.ts";
import type { TestServer } from "../support/postgres-server.ts";
import { useNetwork } from "../support/network.ts";
import { honestCodes, startWriters } from "../support/writers.ts";

/**
 * Postgres dies under write load, its sessions are ended one by one, and it comes back: the programs go on by themselves, every
 * acknowledged write is there, none twice, none in part.
 */

const regions = ["tohoku", "shikoku"] as const;
let home: string;
let port: number;
let server: EmbeddedPostgres;
const network = useNetwork("a-database-crashes", { regions, run: runInside, server: ownServer });

/** On a port that it keeps, as servers do. */
async function ownServer(): Promise<TestServer> {
  home = await mkdtemp(join(tmpdir(), "furusato-crashing-postgres-"));
  port = await freePort();
  server = await startEmbeddedPostgres({ dataDir: join(home, "data"), port });
  return {
    urlOf: (name) => server.urlOf(name),
    stop: async () => {
      await server.stop();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Ends the server without letting it finish anything, and starts it again on the same folder. */
async function crash(signal: "SIGQUIT" | "SIGKILL"): Promise<void> {
  process.kill(server.pid, signal);
  server = await startEmbeddedPostgres({ dataDir: join(home, "data"), port });
}

async function endAllSessions(): Promise<void> {
  const sql = postgres(server.urlOf("postgres"), { max: 1 });
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'`;
  await sql.end({ timeout: 5 });
}

test("a crash of Postgres under write load loses nothing, doubles nothing, and is over when Postgres is back", async () => {
  const { ledger, moreWrites, finish } = startWriters(network, regions);
  await moreWrites(50);
  const recoveries: number[] = [];
  for (const harm of [endAllSessions, () => crash("SIGQUIT"), endAllSessions, () => crash("SIGKILL")]) {
    await harm();
    recoveries.push(await moreWrites(1));
    await moreWrites(30);
  }
  await finish();

  expect([...ledger.codes].filter((code) => !honestCodes.has(code))).toEqual([]);
  expect(Math.max(...recoveries)).toBeLessThan(10_000);
  expect(await disagreements(network, regions, ledger)).toEqual(none);
}, 120_000);
