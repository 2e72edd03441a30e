import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLogger } from "../../common/program/logger.ts";
import { writeSigningKey } from "../../common/identity/signing-key.ts";
import { readGatewayConfig } from "../../gateway/config.ts";
import { buildGateway, type GatewayServer } from "../../gateway/server.ts";
import { contractOf } from "../../subgraphs/network/conformance/contract.ts";
import type { RegionalSubgraph } from "../../common/regional-subgraphs.ts";
import { until } from "../support/until.ts";

/** Members come and go for years while the gateway runs: each is asked from the moment it joins, none leaves anything behind. */

const rounds = 1_000;
const settled = ["aomori", "iwate"];
const opened: { close(): unknown }[] = [];
let gateway: GatewayServer;
let members: readonly string[] = [];
let regions: string;

async function serve(listener: RequestListener): Promise<string> {
  // Connections are the gateway's to end: the load of other tests must not end one under a question.
  const server = createServer({ keepAliveTimeout: 600_000 }, listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  opened.push({ close: () => (server.closeAllConnections(), server.close()) });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The registry: its version is who is a member. */
const registry: RequestListener = (request, response) => {
  if (request.method === "PUT") return void request.resume().on("end", () => response.end("{}"));
  const listing = members.map((code) => ({ code, name: code, status: "ACTIVE", address: `${regions}/${code}` }));
  response.end(JSON.stringify({ version: members.join(), regions: listing }));
};

/** All regions: each has one hub, and tells its schemas. */
const region: RequestListener = (request, response) => {
  const subgraph = (request.url ?? "").split("/").at(-1) as RegionalSubgraph;
  let body = "";
  request.on("data", (chunk: Buffer) => (body += chunk.toString()));
  request.on("end", () => {
    const data = body.includes("_service") ? { _service: { sdl: contractOf(subgraph) } } : { hubStats: { total: 1 } };
    response.end(JSON.stringify({ data }));
  });
};

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "furusato-members-"));
  opened.push({ close: () => rm(folder, { recursive: true }) });
  regions = await serve(region);
  const keyFile = join(folder, "key.json");
  await writeSigningKey(keyFile, "gateway");
  const config = readGatewayConfig({
    GATEWAY_NETWORK_URL: await serve(registry),
    GATEWAY_CLIENT_TOKEN_ISSUER: "nobody",
    GATEWAY_CLIENT_JWKS_URL: "http://127.0.0.1:1/",
    GATEWAY_SIGNING_KEY_FILE: keyFile,
    GATEWAY_REGISTRY_FILE: join(folder, "registry.json"),
    GATEWAY_REGISTRY_INTERVAL_MS: "600000",
    GATEWAY_REGION_DEADLINE_MS: "5000",
  });
  gateway = await buildGateway(config, { logger: createLogger("gateway", "silent") });
});

afterAll(async () => {
  await gateway.close();
  for (const one of opened.toReversed()) await one.close();
});

/** How many regions answered, and whether all did. */
async function ask(): Promise<{ total: number; isWhole: boolean }> {
  const payload = { query: "{ hubStats { total } }" };
  const response = await gateway.app.inject({ method: "POST", url: "/graphql", payload });
  const { data, errors } = JSON.parse(response.payload) as { data: { hubStats: { total: number } }; errors?: unknown };
  return { total: data.hubStats.total, isWhole: errors === undefined };
}

async function become(codes: readonly string[]): Promise<void> {
  members = codes;
  await gateway.registry.refresh();
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** What lives once what left is let go: the heap in MB, and the open connections. */
async function standing(): Promise<{ heapMb: number; sockets: number }> {
  const sockets = () => process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap").length;
  // A region that left keeps its connections for as long as an answer of it may be under way.
  await until(() => expect(sockets()).toBeLessThan(40));
  collectGarbage();
  collectGarbage();
  return { heapMb: process.memoryUsage().heapUsed / 1024 ** 2, sockets: sockets() };
}

async function come(from: number, to: number): Promise<void> {
  for (let i = from; i < to; i++) {
    await become([...settled, `visitor${i}`]);
    expect(await ask()).toEqual({ total: 3, isWhole: true });
    await become(settled);
    expect(await ask()).toEqual({ total: 2, isWhole: true });
  }
}

test(`${rounds} regions join and leave: each is asked at once, no question fails, and memory stays as it is`, async () => {
  await come(0, rounds / 5);
  const early = await standing();
  await come(rounds / 5, rounds);
  const late = await standing();
  expect(late.heapMb - early.heapMb).toBeLessThan(4);
  expect(late.sockets).toBeLessThanOrEqual(early.sockets + 4);
}, 120_000);
