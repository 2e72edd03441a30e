import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { sql } from "drizzle-orm";
import { exportJWK, generateKeyPair } from "jose";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import type { ContentSnapshot } from "../../common/content-snapshot.ts";
import type { Database } from "../../common/database/database.ts";
import { createLogger } from "../../common/program/logger.ts";
import { createTokenSigner } from "../../common/identity/token-signer.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { seedNetwork } from "../../demo/seed/network.ts";
import { seedScope } from "../../demo/seed/seed.ts";
import { snapshotOfArticle, snapshotOfStory } from "../../demo/seed/snapshots.ts";
import { buildNetwork } from "../../subgraphs/network/server.ts";
import type { ProgramServer } from "../../common/program/database-program.ts";
import { contentOf, contents } from "./demo-rows.ts";
import { networkDatabase, type NetworkDatabase } from "./network-database.ts";

/** The network program for one file of tests, over regions that tell it what the test wants. */

export interface Reply {
  // What a test reads of an answer is checked by what it expects of it.
  readonly data: any; // oxlint-disable-line typescript/no-explicit-any
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** What a region is asked, and what it says. */
export interface AskedQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly token: string;
}
export type Answer = (question: AskedQuestion) => unknown;

export interface DeskServer {
  readonly db: Database;
  readonly app: ProgramServer["app"];
  /** Asks the network program, as the gateway does for this viewer. */
  ask(viewer: Viewer, query: string, variables?: Readonly<Record<string, unknown>>): Promise<Reply>;
  /** A token of the gateway for the network program. */
  tokenOf(viewer: Viewer): Promise<string>;
  /** A token of the gateway for this audience. */
  sign(audience: string, viewer: Viewer): Promise<string>;
  /** Where the gateway's and the network program's keys are; they are the same here. */
  jwksUrl(): Promise<string>;
  /** What the region says from now on; what is thrown hangs up. */
  letRegion(code: string, answer: Answer): void;
  /** Lets regions tell this version when the desk asks for it. */
  publishInRegion(snapshot: ContentSnapshot): void;
  readonly now: () => Date;
  passMinutes(minutes: number): void;
  /** Empties the desk's tables; tests begin so. */
  clear(): Promise<void>;
  readonly statements: readonly string[];
  /** Runs an act and checks that no table of the nation is changed by it. */
  unchanged<Result>(act: () => Promise<Result>): Promise<Result>;
}

const start = new Date("2026-11-28T00:00:00.000Z");
const codes = ["tohoku", "shikoku"] as const;

/** Tables that tests begin without; regions and the glossary stay. */
const ownTables = [
  "audit_entries",
  "feed_counter",
  "feed_entries",
  "idempotency_keys",
  "issue_merges",
  "nomination_comments",
  "nominations",
  "portal_clients",
  "publication_versions",
  "publications",
];

export function useDeskServer(name: string, poolSize = 4): DeskServer {
  let database: NetworkDatabase;
  let network: ProgramServer;
  let clock = start;
  const statements: string[] = [];
  const snapshots = new Map<string, ContentSnapshot>();
  const tellSnapshot: Answer = ({ query, variables }) => {
    const snapshot = snapshots.get(`${String(variables["id"])} ${String(variables["version"])}`);
    const field = query.includes("articleSnapshot") ? "articleSnapshot" : "storySnapshot";
    return { data: { [field]: snapshot ? JSON.stringify(snapshot) : null } };
  };
  const regions = new Map(codes.map((code) => [code as string, startRegion(tellSnapshot)]));
  const keys = startKeys();

  beforeAll(async () => {
    database = await networkDatabase(name);
    const addresses = await Promise.all(
      [...regions].map(async ([code, region]) => ({ code, address: (await region).address })),
    );
    await seedNetwork(database.db, { regions: addresses, now: start });
    const { jwksUrl, privateJwk } = await keys;
    network = await buildNetwork(
      {
        database: { url: database.connection.url, poolSize },
        listen: { host: "127.0.0.1", port: 0 },
        tokens: { issuer: "furusato-gateway", audience: "network", jwksUrl, scopes: ["registry"] },
        signing: { issuer: "furusato-network", privateJwk, alsoPublished: [] },
        publicUrl: "https://furusato.example",
        regionDeadlineMs: 20_000,
        drain: { pauseMs: 0, deadlineMs: 1_000 },
        logLevel: "silent",
      },
      {
        logger: createLogger("network", "silent"),
        now: () => clock,
        onStatement: (statement) => void (statement.includes("pg_catalog.pg_type") || statements.push(statement)),
      },
    );
  });
  const clear = async (): Promise<void> => {
    clock = start;
    await database.db.execute(sql.raw(`truncate ${ownTables.join()} cascade`));
  };
  beforeEach(async () => {
    await clear();
    snapshots.clear();
    for (const region of regions.values()) (await region).answer = tellSnapshot;
    await database.db.execute(sql`update regions set status = 'ACTIVE', publications_decision = null`);
  });
  afterAll(async () => {
    await network.close();
    await database.close();
    for (const region of regions.values()) (await region).stop();
    (await keys).stop();
  });

  return {
    get db() {
      return database.db;
    },
    get app() {
      return network.app;
    },
    statements,
    clear,
    now: () => clock,
    passMinutes: (minutes) => {
      clock = new Date(clock.getTime() + minutes * 60_000);
    },
    sign: async (audience, viewer) => (await keys).sign(audience, viewer),
    jwksUrl: async () => (await keys).jwksUrl,
    tokenOf: async (viewer) => (await keys).sign("network", viewer),
    ask: async (viewer, query, variables = {}) => {
      const authorization =
        viewer === anonymousViewer ? {} : { authorization: `Bearer ${await (await keys).sign("network", viewer)}` };
      const headers = { ...authorization, "x-request-id": "request-1" };
      const response = await network.app.inject({
        method: "POST",
        url: "/graphql",
        headers,
        payload: { query, variables },
      });
      const { data, errors = [] } = response.json();
      return { data, errors };
    },
    letRegion: (code, answer) => {
      void regions.get(code)?.then((region) => (region.answer = answer));
    },
    publishInRegion: (snapshot) => {
      snapshots.set(`${snapshot.id} ${snapshot.version}`, snapshot);
    },
    unchanged: async (act) => {
      const before = await everything(database.db);
      const result = await act();
      expect(await everything(database.db)).toEqual(before);
      return result;
    },
  };
}

/** Every row of every table of the desk, to see that nothing was written. */
async function everything(db: Database): Promise<readonly unknown[]> {
  const dumps = ownTables
    .filter((table) => table !== "feed_counter")
    .map((table) => `select '${table}' as name, to_jsonb(t)::text as row from ${table} t`);
  return [...(await db.execute(sql.raw(`${dumps.join(" union all ")} order by 1, 2`)))];
}

interface Region {
  readonly address: string;
  answer: Answer;
  stop(): void;
}

async function startRegion(initial: Answer): Promise<Region> {
  const server = createServer((request, response) => {
    const answer = async (): Promise<string> => {
      const { query, variables } = JSON.parse(await read(request)) as AskedQuestion;
      const token = request.headers.authorization ?? "";
      return JSON.stringify(await region.answer({ query, variables, token }));
    };
    answer().then(
      (text) => response.setHeader("content-type", "application/json").end(text),
      () => response.destroy(),
    );
  });
  const region: Region = {
    address: await listening(server),
    answer: initial,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return region;
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

async function startKeys() {
  const { privateKey } = await generateKeyPair("EdDSA", { extractable: true });
  const privateJwk = { ...(await exportJWK(privateKey)), kid: "test" };
  const signer = await createTokenSigner("furusato-gateway", privateJwk);
  const server = createServer((_request, response) => response.end(JSON.stringify(signer.jwks)));
  const jwksUrl = await listening(server);
  return {
    jwksUrl,
    privateJwk,
    sign: (audience: string, viewer: Viewer) => signer.sign(audience, viewer),
    stop: () => server.close(),
  };
}

async function listening(server: ReturnType<typeof createServer>): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const scope = seedScope(contents, start);

/** The snapshot of a demo article or story by its content key, with changes. */
export function snapshotOf(key: string, change: Partial<ContentSnapshot> = {}): ContentSnapshot {
  const content = contentOf(key.split("/")[0] ?? "");
  const article = content.articles.find((one) => one.key === key);
  const story = content.stories.find((one) => one.key === key);
  const snapshot = article
    ? snapshotOfArticle(article, content, scope)
    : story && snapshotOfStory(story, content, scope);
  if (!snapshot) throw new Error(`There is no ${key} in the demo content.`);
  return { ...snapshot, id: nodeIdOf(key), ...change };
}
