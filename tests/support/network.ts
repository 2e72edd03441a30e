import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { print } from "graphql";
import type { JWK } from "jose";
import { afterAll, beforeAll, expect } from "vitest";
import type { RegionalSubgraph } from "../../common/regional-subgraphs.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { startConstellation, type Constellation } from "../../demo/constellation.ts";
import { runApart, type Run, type RunningProgram, type Settings } from "../../demo/programs.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { demoVisitors } from "../../demo/visitors.ts";
import { createTokenSigner, type TokenSigner } from "../../common/identity/token-signer.ts";
import { databasesOf, known, programsOf, startNewcomer, type NewcomerOptions, type Parts } from "./network-parts.ts";
import { startTestServer, type TestServer } from "./postgres-server.ts";

export { until } from "./until.ts";

/** A network for one file of end-to-end tests: real programs on databases of its own, seeded with the demo content. */

export interface NetworkOptions {
  /** Codes of demo regions; three of them when absent, to be kind to small machines. */
  readonly regions?: readonly string[];
  /** Processes of their own unless said otherwise. */
  readonly run?: Run;
  /** Milliseconds that a region has for its whole answer; so many when absent that none is late only because the machine is busy. */
  readonly deadlineMs?: number;
  /** Milliseconds for which an older answer may stand in for a silent region; never when absent. */
  readonly standInMaxAgeMs?: number;
  /** A Postgres server of the test's own; the shared one when absent. */
  readonly server?: () => Promise<TestServer>;
  /** More settings for the gateway. */
  readonly gatewaySettings?: Settings;
}

/** What came back over HTTP. */
export interface Answer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly AnswerError[];
  /** The body as it came, for what must not be in it. */
  readonly text: string;
  readonly tookMs: number;
}

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly region?: string; readonly reason?: string };
}

/** What a client can act on in an answer's errors; words are for people. */
export const errorFacts = ({ errors }: Pick<Answer<unknown>, "errors">) =>
  errors.map(({ path, extensions: { code, region, reason } }) => ({
    path,
    code,
    ...(region !== undefined && { region }),
    ...(reason !== undefined && { reason }),
  }));

/** That the schema which the visitor asks has nothing of what the operation names: it is refused before anybody is asked. */
export function expectUnknown({ data, errors }: Pick<Answer<unknown>, "data" | "errors">): void {
  expect({ data: data ?? null, codes: [...new Set(errors.map(({ extensions }) => extensions.code))] }).toEqual({
    data: null,
    codes: ["GRAPHQL_VALIDATION_FAILED"],
  });
}

/** What `PublicDoors` answers about a thing that the public knows nothing of, and words of it. */
export const nothingPublic = {
  node: null,
  nodes: [null],
  publication: null,
  publicationsById: [null],
  search: { totalCount: 0 },
  searchFacets: { total: 0 },
  nationalFeed: { totalCount: 0 },
};

/** Asks as one visitor. */
export interface Client {
  query<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Answer<Data>>;
}

export interface TestNetwork {
  readonly constellation: Constellation;
  /** The gateway's endpoint. */
  readonly endpoint: string;
  /** Signs as the gateway does. */
  readonly signer: TokenSigner;
  /** The private key that one of them signs with. */
  keyOf(signer: "issuer" | "gateway" | "network"): Promise<JWK>;
  /** The gateway's client of this visitor; without one, anonymous. */
  as(visitor?: keyof typeof demoVisitors | Viewer): Client;
  /** Asks a region's own endpoint past the gateway, with a token as the gateway signs it. */
  directly(region: string, slice: RegionalSubgraph, viewer?: Viewer): Client;
  /** The region's program. */
  region(code: string): RunningProgram;
  /** The address of a part's own database, for what no API tells; `network` is the nation's. */
  databaseUrl(part: string): string;
  /** Starts a program again that was stopped or killed, with the same settings. */
  restart(name: "gateway" | "network"): Promise<RunningProgram>;
  /** Starts one more of a program, or of a region by its code, with the same settings but for these and its port. */
  startBeside(name: string, settings: Settings): Promise<RunningProgram>;
  /** Starts a region that the registry does not know, seeded when it is one of the demo. */
  startNewcomer(code: string, options?: NewcomerOptions): Promise<RunningProgram>;
}

export const defaultRegions = ["hokkaido", "tohoku", "shikoku"] as const;

/** Boots a network before the tests of the file and takes it down after them. Read the fields in tests and hooks only. */
export function useNetwork(name: string, options: NetworkOptions = {}): TestNetwork {
  let network: (TestNetwork & { stop(): Promise<void> }) | undefined;
  beforeAll(async () => {
    network = await startNetwork(name, options);
  });
  afterAll(() => network?.stop());
  return new Proxy({} as TestNetwork, {
    get: (_target, field) => {
      if (!network) throw new Error("The network is not up yet; use it in tests and hooks.");
      return network[field as keyof TestNetwork];
    },
  });
}

/** Somebody who may write for these hubs (content keys). */
export const editorOf = (...hubs: string[]): Viewer => ({
  sub: `editor of ${hubs.join(" and ")}`,
  role: "HUB_EDITOR",
  regions: [...new Set(hubs.map((key) => key.split("/")[0] ?? ""))],
  hubs: hubs.map(nodeIdOf),
});

/** Sends one operation; `headers` are added. */
export async function post<Data, Variables>(
  url: string,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer<Data>> {
  const startedAt = performance.now();
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text) as { data: Data; errors?: AnswerError[] };
  return { status: response.status, data, errors, text, tookMs: performance.now() - startedAt };
}

/** The data folder of the Postgres server that end-to-end tests share. */
const postgresFolder = fileURLToPath(new URL("../../.data/e2e-postgres", import.meta.url));

export const startE2eServer = (): Promise<TestServer> =>
  startTestServer(process.env["TEST_DATABASE_URL"], postgresFolder);

async function startNetwork(name: string, options: NetworkOptions): Promise<TestNetwork & { stop(): Promise<void> }> {
  const server = await (options.server ?? startE2eServer)();
  const databases = databasesOf(server, `e2e_${name.replaceAll(/\W/gu, "_")}_`);
  const dataDir = await mkdtemp(join(tmpdir(), "furusato-e2e-"));
  const programs = programsOf(options.run ?? runApart);
  const cleanUp = async (): Promise<void> => {
    await databases.drop();
    await server.stop();
    await rm(dataDir, { recursive: true });
  };
  try {
    const constellation = await startConstellation({
      dataDir,
      databases,
      databasePrefix: databases.prefix,
      regions: options.regions ?? defaultRegions,
      ports: "FREE",
      run: programs.run,
      gatewaySettings: {
        GATEWAY_REGISTRY_INTERVAL_MS: "100",
        GATEWAY_REGION_DEADLINE_MS: String(options.deadlineMs ?? 5_000),
        GATEWAY_STAND_IN_MAX_AGE_MS: String(options.standInMaxAgeMs ?? 0),
        // All visitors of a test come from one address, and ask faster than people do.
        GATEWAY_RATE_LIMIT_ANONYMOUS: "0",
        GATEWAY_RATE_LIMIT_MEMBER: "0",
        ...options.gatewaySettings,
      },
    });
    const stop = async (): Promise<void> => {
      await programs.stopExtra();
      await constellation.stop();
      await cleanUp();
    };
    const keyOf = (signer: string) => readKey(join(dataDir, `${signer}-key.json`));
    const signer = await createTokenSigner("furusato-gateway", await keyOf("gateway"));
    return { ...networkOf(constellation, signer, { databases, programs }), keyOf, stop };
  } catch (error) {
    await programs.stopAll();
    await cleanUp();
    throw error;
  }
}

function networkOf(constellation: Constellation, signer: TokenSigner, parts: Parts): Omit<TestNetwork, "keyOf"> {
  const endpoint = `${constellation.gateway.address}/graphql`;
  const newcomers = new Map<string, RunningProgram>();
  const region = (code: string) => known(newcomers.get(code) ?? constellation.regions.get(code), code);
  return {
    constellation,
    endpoint,
    signer,
    region,
    as: (visitor?: keyof typeof demoVisitors | Viewer) => clientOf(constellation, endpoint, visitor),
    directly: (code: string, slice: RegionalSubgraph, viewer: Viewer = demoVisitors.coordinator): Client => ({
      query: async (document, variables) =>
        post(`${region(code).address}/${slice}`, document, variables, {
          authorization: `Bearer ${await signer.sign(`region:${code}`, viewer)}`,
        }),
    }),
    databaseUrl: (part: string) =>
      parts.databases.urlOf(
        parts.databases.prefix + (part === "network" ? part : `region_${part.replaceAll("-", "_")}`),
      ),
    restart: parts.programs.restart,
    startBeside: parts.programs.startBeside,
    startNewcomer: async (code: string, newcomer: NewcomerOptions = {}) => {
      const program = await startNewcomer(code, newcomer, parts);
      newcomers.set(code, program);
      return program;
    },
  };
}

function clientOf(
  { issuer }: Constellation,
  endpoint: string,
  visitor: keyof typeof demoVisitors | Viewer = anonymousViewer,
): Client {
  const viewer = typeof visitor === "string" ? demoVisitors[visitor] : visitor;
  const headers = async () =>
    viewer === anonymousViewer ? {} : { authorization: `Bearer ${await issuer.issue({ ...viewer })}` };
  return { query: async (document, variables) => post(endpoint, document, variables, await headers()) };
}

const readKey = async (file: string): Promise<JWK> => JSON.parse(await readFile(file, "utf8")) as JWK;

/** What a client that got its page goes on with; throws where there is none. */
export function present<Thing>(thing: Thing | null | undefined): Thing {
  if (thing == null) throw new Error("The answer has null where the test needs a value.");
  return thing;
}

/** A short text that no other test writes. */
export const uniqueText = (): string => `e2e ${randomUUID()}`;
