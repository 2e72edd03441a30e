import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { decodeJwt, exportJWK, generateKeyPair } from "jose";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createTokenSigner } from "../common/identity/token-signer.ts";
import { NetworkProgram } from "./network-program.ts";
import { SingleFlight } from "./regions/single-flight.ts";
import { upstreamSettings } from "./regions/testing/upstream-settings.ts";
import type { UpstreamSettings } from "./regions/upstream.ts";

interface Asked extends Pick<IncomingMessage, "method" | "url" | "headers"> {
  readonly body: string;
}

let server: Server;
let asked: Asked[];
let handle: (response: ServerResponse, request: Asked) => void;
const opened: NetworkProgram[] = [];

const { privateKey } = await generateKeyPair("EdDSA", { extractable: true });
const signer = await createTokenSigner("furusato-gateway", { ...(await exportJWK(privateKey)), kid: "test" });

beforeEach(async () => {
  asked = [];
  handle = (response) => void response.end("{}");
  server = createServer((request, response) => {
    const { method, url, headers } = request;
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      asked.push({ method, url, headers, body });
      handle(response, { method, url, headers, body });
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterEach(async () => {
  for (const network of opened.splice(0)) await network.close();
  server.closeAllConnections();
  server.close();
});

function networkOf(settings: Partial<UpstreamSettings> = {}): NetworkProgram {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/base`;
  const options = { ...upstreamSettings, ...settings, now: () => new Date(), flights: new SingleFlight() };
  const network = new NetworkProgram(address, { ...options, signer });
  opened.push(network);
  return network;
}

const fails = (response: ServerResponse): void => void response.writeHead(500).end();
const registry = { method: "GET", path: "/registry" } as const;
const { signal } = new AbortController();

async function failAsAClient(network: NetworkProgram, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await expect(network.askFor(registry)).rejects.toThrow();
}

test("asks for itself with a token that says who it is, and in JSON", async () => {
  handle = (response) => void response.writeHead(418).end("told");
  const told = await networkOf().ask({ method: "PUT", path: "/registry/health", content: { regions: {} } });
  expect(told).toEqual({ statusCode: 418, text: "told" });
  expect(asked).toMatchObject([
    {
      method: "PUT",
      url: "/base/registry/health",
      body: '{"regions":{}}',
      headers: { "content-type": "application/json" },
    },
  ]);
  const token = asked[0]?.headers.authorization?.replace("Bearer ", "") ?? "";
  expect(decodeJwt(token)).toMatchObject({ aud: "network", sub: "gateway", role: "ANONYMOUS", scope: "registry" });
});

test("what is unchanged is an answer, a redirect is none and is not followed", async () => {
  const network = networkOf();
  handle = (response) => void response.writeHead(304).end();
  expect(await network.ask({ ...registry, headers: { "if-none-match": '"1"' } })).toEqual({
    statusCode: 304,
    text: "",
  });
  expect(asked[0]?.headers["if-none-match"]).toBe('"1"');
  handle = (response) => void response.writeHead(302, { location: "/elsewhere" }).end();
  await expect(network.ask(registry)).rejects.toMatchObject({ reason: "INVALID_ANSWER" });
  expect(asked).toHaveLength(2);
});

test("documents are read without a token, and a client that leaves ends the reading", async () => {
  handle = (response) => void response.end("document");
  const network = networkOf();
  expect(await network.read("/feed.json?after=1", signal)).toEqual({ statusCode: 200, text: "document" });
  expect(asked).toMatchObject([{ method: "GET", url: "/base/feed.json?after=1", body: "" }]);
  expect(asked[0]?.headers).not.toHaveProperty("authorization");
  const gone = new AbortController();
  handle = () => gone.abort();
  await expect(network.read("/feed.json", gone.signal)).rejects.toThrow();
});

test("after failures in a row nobody waits for it, and the gateway itself asks on", async () => {
  handle = fails;
  const network = networkOf();
  await failAsAClient(network, 5);
  const question = {
    path: "/graphql",
    body: "{}",
    token: "t",
    requestId: "r",
    signal,
    endsAt: Number.POSITIVE_INFINITY,
  };
  await expect(network.upstream.ask(question)).rejects.toMatchObject({ reason: "INTERNAL_ERROR" });
  await expect(network.askFor(registry)).rejects.toMatchObject({ reason: "INTERNAL_ERROR" });
  await expect(network.read("/feed.json", signal)).rejects.toMatchObject({ reason: "INTERNAL_ERROR" });
  expect(asked).toHaveLength(5);
  handle = (response) => void response.end("{}");
  expect(await network.ask(registry)).toMatchObject({ statusCode: 200 });
});

test("questions of the gateway's own and documents that fail are no reason to leave it alone", async () => {
  handle = fails;
  const network = networkOf();
  for (let i = 0; i < 5; i++) {
    await expect(network.ask(registry)).rejects.toThrow();
    await expect(network.read("/feed.json", signal)).rejects.toThrow();
  }
  expect(network.upstream.health().circuit).toBe("CLOSED");
});

test("it is tried by a small question that everybody may ask, and is asked again after an answer", async () => {
  handle = (response, { url }) =>
    url === "/base/graphql" ? void response.end('{"data":{"regions":[]}}') : fails(response);
  const network = networkOf({ maxPauseMs: 100 });
  await failAsAClient(network, 5);
  await vi.waitUntil(() => network.upstream.health().circuit === "CLOSED", { timeout: 30_000, interval: 5 });
  expect(asked.slice(5)).toMatchObject([{ method: "POST", url: "/base/graphql" }]);
  const token = asked[5]?.headers.authorization?.replace("Bearer ", "") ?? "";
  expect(decodeJwt(token)).toMatchObject({ aud: "network", role: "ANONYMOUS" });
  expect(decodeJwt(token)).not.toHaveProperty("scope");
});
