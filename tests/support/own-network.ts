import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startConstellation, type Constellation } from "../../demo/constellation.ts";
import { runApart, type Run, type Settings } from "../../demo/programs.ts";
import { demoVisitors } from "../../demo/visitors.ts";
import { recreateDatabase, startTestServer } from "./postgres-server.ts";

/** A network for programs that are no tests: fuzzing and soaking by command. */
export interface OwnNetwork {
  readonly constellation: Constellation;
  readonly endpoint: string;
  /** Visitors by name, with the headers that say who they are. */
  readonly visitors: ReadonlyMap<string, Readonly<Record<string, string>>>;
  stop(): Promise<void>;
}

export interface OwnNetworkOptions {
  /** Put before the names of its databases. */
  readonly name: string;
  readonly regions: readonly string[];
  readonly gatewaySettings?: Settings;
  /** Processes of their own unless said otherwise. */
  readonly run?: Run;
}

/** Boots it on new databases of the embedded Postgres, or of the server in `TEST_DATABASE_URL`. */
export async function startOwnNetwork({
  name,
  regions,
  gatewaySettings = {},
  run = runApart,
}: OwnNetworkOptions): Promise<OwnNetwork> {
  const dataDir = await mkdtemp(join(tmpdir(), `furusato-${name}-`));
  const folder = fileURLToPath(new URL(`../../.data/${name}-postgres`, import.meta.url));
  const server = await startTestServer(process.env["TEST_DATABASE_URL"], folder);
  const cleanUp = async (): Promise<void> => {
    await server.stop();
    await rm(dataDir, { recursive: true });
  };
  try {
    const constellation = await startConstellation({
      dataDir,
      databases: {
        urlOf: (database) => server.urlOf(database),
        ensureDatabase: async (database) => void (await recreateDatabase(server, database)),
      },
      databasePrefix: `${name}_`,
      regions,
      ports: "FREE",
      run,
      // All its visitors come from one address, and ask faster than people do.
      gatewaySettings: { GATEWAY_RATE_LIMIT_ANONYMOUS: "0", GATEWAY_RATE_LIMIT_MEMBER: "0", ...gatewaySettings },
    });
    return {
      constellation,
      endpoint: `${constellation.gateway.address}/graphql`,
      visitors: await visitorsOf(constellation),
      stop: async () => {
        await constellation.stop();
        await cleanUp();
      },
    };
  } catch (error) {
    await cleanUp();
    throw error;
  }
}

/** Everybody of the demo, and somebody without a token. */
export async function visitorsOf({ issuer }: Pick<Constellation, "issuer">): Promise<OwnNetwork["visitors"]> {
  const visitors = new Map<string, Readonly<Record<string, string>>>([["anonymous", {}]]);
  for (const [name, viewer] of Object.entries(demoVisitors))
    visitors.set(name, { authorization: `Bearer ${await issuer.issue({ ...viewer })}` });
  return visitors;
}
