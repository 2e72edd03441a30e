import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { sql } from "drizzle-orm";
import { exportJWK, generateKeyPair } from "jose";
import { afterAll, beforeAll, expect } from "vitest";
import type { Database } from "../../common/database/database.ts";
import type { PoolLimits } from "../../common/database/pool.ts";
import { createLogger } from "../../common/program/logger.ts";
import { createTokenSigner, type TokenSigner } from "../../common/identity/token-signer.ts";
import type { Viewer } from "../../common/identity/viewer.ts";
import { demoRegions } from "../../demo/regions.ts";
import { seedNetwork } from "../../demo/seed/network.ts";
import { buildNetwork } from "../../subgraphs/network/server.ts";
import type { ProgramServer } from "../../common/program/database-program.ts";
import { networkDatabase, type NetworkDatabase } from "./network-database.ts";
import type { Answer } from "./region-server.ts";

/** The moment at which tests of the nation begin: noon in Japan. */
export const nationalStart = new Date("2026-11-22T03:00:00.000Z");

/** The national program over a database of its own with the demo's content, for the tests of a file. */
export interface NationalServer {
  readonly db: Database;
  /** For plain HTTP: `app.inject`. */
  readonly app: FastifyInstance;
  /** Sets the clock. */
  at(moment: Date): void;
  /** Asks the national subgraph in a request of its own; without a viewer, anonymously. */
  ask(this: void, viewer: Viewer | undefined, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The statements that an act sends. */
  statementsOf(act: () => Promise<unknown>): Promise<readonly string[]>;
  /** The result of an act that writes nothing. */
  unchanged<Result>(act: () => Promise<Result>): Promise<Result>;
}

const issuer = "furusato-gateway";

/** Serves the national program to the tests of a file. */
export function useNation(name: string, limits: Partial<PoolLimits> = {}): NationalServer {
  let clock = nationalStart;
  let database: NetworkDatabase;
  let network: ProgramServer;
  let keys: Server;
  let signer: TokenSigner;
  const statements: string[] = [];
  beforeAll(async () => {
    database = await networkDatabase(name);
    const regions = Object.keys(demoRegions).map((code) => ({ code, address: `http://127.0.0.1/${code}` }));
    await seedNetwork(database.db, { regions, now: nationalStart });
    const { privateKey } = await generateKeyPair("EdDSA", { extractable: true });
    const privateJwk = { ...(await exportJWK(privateKey)), kid: "test" };
    signer = await createTokenSigner(issuer, privateJwk);
    keys = createServer((_request, response) => response.end(JSON.stringify(signer.jwks))).listen(0, "127.0.0.1");
    await new Promise((resolve) => keys.once("listening", resolve));
    const jwksUrl = `http://127.0.0.1:${(keys.address() as AddressInfo).port}/`;
    network = await buildNetwork(
      {
        database: { url: database.connection.url, poolSize: 2, ...limits },
        listen: { host: "127.0.0.1", port: 0 },
        tokens: { issuer, audience: "network", jwksUrl, scopes: ["registry"] },
        signing: { issuer: "furusato-network", privateJwk, alsoPublished: [] },
        publicUrl: "https://furusato.example",
        regionDeadlineMs: 20_000,
        drain: { pauseMs: 0, deadlineMs: 1_000 },
        logLevel: "silent",
      },
      {
        logger: createLogger("network", "silent"),
        now: () => clock,
        // The driver asks each new connection for its array types.
        onStatement: (statement) => void (statement.includes("pg_catalog.pg_type") || statements.push(statement)),
      },
    );
  });
  afterAll(async () => {
    await network.close();
    keys.close();
    await database.close();
  });
  return {
    get db() {
      return database.db;
    },
    get app() {
      return network.app;
    },
    at: (moment) => {
      clock = moment;
    },
    ask: async (viewer, query, variables = {}) => {
      const headers = viewer ? { authorization: `Bearer ${await signer.sign("network", viewer)}` } : {};
      const payload = { query, variables };
      const response = await network.app.inject({ method: "POST", url: "/graphql", headers, payload });
      return response.json();
    },
    statementsOf: async (act) => {
      const before = statements.length;
      await act();
      return statements.slice(before);
    },
    unchanged: async (act) => {
      const before = await everything(database.db);
      const result = await act();
      expect(await everything(database.db)).toEqual(before);
      return result;
    },
  };
}

/** Every row of every table, to see that nothing was written. */
async function everything(db: Database): Promise<readonly unknown[]> {
  const tables = await db.execute(sql`select tablename as name from pg_tables where schemaname = 'public' order by 1`);
  const dumps = tables.map(
    ({ name }) => `select '${String(name)}' as name, to_jsonb(t)::text as row from ${String(name)} t`,
  );
  return [...(await db.execute(sql.raw(`${dumps.join(" union all ")} order by 1, 2`)))];
}
