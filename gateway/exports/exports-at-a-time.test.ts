import { readFileSync } from "node:fs";
import { ApolloServer } from "@apollo/server";
import federation from "@apollo/federation-internals";
import type { FastifyInstance } from "fastify";
import { buildSchema } from "graphql";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { apolloOptions } from "../../common/graphql/apollo.ts";
import { createHttpServer } from "../../common/http/server.ts";
import { anonymousViewer } from "../../common/identity/viewer.ts";
import { createGatewayContext, type GatewayContext } from "../context.ts";
import { spendingInMemory } from "../protection/spending.ts";
import { mountTraffic } from "../protection/traffic.ts";
import { mountExports } from "./export-http.ts";
import type { ExportLimits } from "./export-places.ts";

/** Exports over HTTP, of a list without rows whose pages come when the test lets them. */

const logger = pino({ level: "silent" });
const sdl = readFileSync(new URL("../public-supergraph.graphql", import.meta.url), "utf8");
const typeDefs = federation.printSchema(federation.Supergraph.build(sdl).apiSchema());

const pageOf = (hasNextPage: boolean) => ({
  totalCount: 0,
  edges: [],
  pageInfo: { hasNextPage, endCursor: hasNextPage ? "next" : null },
  unavailableRegions: [],
});

let app: FastifyInstance;
let address: string;
/** Pages that were asked for. */
let asked: number;
let page: Promise<ReturnType<typeof pageOf>>;

beforeEach(() => {
  asked = 0;
  page = Promise.resolve(pageOf(false));
});

afterEach(async () => {
  app.server.closeAllConnections();
  await app.close();
});

async function serve(limits: ExportLimits): Promise<void> {
  const hubs = (_parent: unknown, { after }: { readonly after?: string | null }) => {
    asked++;
    return after == null ? page : new Promise(() => undefined);
  };
  const server = new ApolloServer<GatewayContext>({
    typeDefs,
    resolvers: { Query: { hubs } },
    ...apolloOptions(logger),
  });
  const authenticate = async () => anonymousViewer;
  app = createHttpServer(logger, { trustedProxies: ["127.0.0.1"] });
  mountTraffic(app, {
    portalKeys: { authenticate, grantOf: () => undefined },
    budgets: { anonymous: 0, member: 0 },
    spending: spendingInMemory(),
    maxActive: 100,
    regions: { health: () => new Map() },
  });
  mountExports(app, {
    serverFor: () => server,
    schema: buildSchema(typeDefs),
    createContext: async (request, reply) => createGatewayContext(request, reply),
    limits,
    now: () => new Date(),
  });
  address = await app.listen({ host: "127.0.0.1", port: 0 });
}

/** Reads the answer to its end. */
async function download(from: string, signal?: AbortSignal) {
  const headers = { "x-forwarded-for": from };
  const answer = await fetch(`${address}/exports/hubs.csv`, { headers, ...(signal && { signal }) });
  return { status: answer.status, retryAfter: answer.headers.get("retry-after"), text: await answer.text() };
}

const patient = { timeout: 10_000 };
vi.setConfig({ testTimeout: 30_000 });

/** The connection's end is seen at its other side a moment later. */
const untilServed = (from: string) => vi.waitFor(async () => expect((await download(from)).status).toBe(200), patient);

test("what is more than can be made at a time is refused with 503 and when to come again; then all is as before", async () => {
  await serve({ maxAtATime: 4, deadlineMs: 60_000 });
  let finish = (): void => undefined;
  page = new Promise((resolve) => (finish = () => resolve(pageOf(false))));
  const made = ["192.0.2.1", "192.0.2.2", "192.0.2.3"].map((from) => download(from));
  await vi.waitFor(() => expect(asked).toBe(3), patient);
  for (const [from, message] of [
    ["192.0.2.1", "You have as many exports under way as one may have at a time. Try again in 5 s."],
    ["192.0.2.4", "As many exports are under way as can be made at a time. Try again in 5 s."],
  ] as const) {
    const refused = await download(from);
    expect([refused.status, refused.retryAfter]).toEqual([503, "5"]);
    expect(JSON.parse(refused.text)).toEqual({ code: "OVERLOADED", message });
  }
  expect(asked).toBe(3);
  finish();
  const answers = await Promise.all(made);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  await untilServed("192.0.2.1");
});

test("who goes away gives the place up", async () => {
  await serve({ maxAtATime: 1, deadlineMs: 60_000 });
  page = new Promise(() => undefined);
  const leaving = new AbortController();
  const left = download("192.0.2.1", leaving.signal);
  await vi.waitFor(() => expect(asked).toBe(1), patient);
  expect((await download("192.0.2.2")).status).toBe(503);
  leaving.abort();
  await expect(left).rejects.toThrow("aborted");
  page = Promise.resolve(pageOf(false));
  await untilServed("192.0.2.2");
});

test("an export that takes too long is cut off, and does not look complete", async () => {
  await serve({ maxAtATime: 1, deadlineMs: 1_000 });
  page = Promise.resolve(pageOf(true));
  await expect(download("192.0.2.1")).rejects.toThrow();
  page = Promise.resolve(pageOf(false));
  await untilServed("192.0.2.1");
});
