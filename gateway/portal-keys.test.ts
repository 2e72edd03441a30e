import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair } from "jose";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createTokenSigner } from "../common/identity/token-signer.ts";
import { anonymousViewer } from "../common/identity/viewer.ts";
import { NetworkProgram } from "./network-program.ts";
import { withPortalKeys } from "./portal-keys.ts";
import { SingleFlight } from "./regions/single-flight.ts";
import { upstreamSettings } from "./regions/testing/upstream-settings.ts";

const key = `fnk_${"a".repeat(43)}`;
const otherKey = `fnk_${"b".repeat(43)}`;
const client = { id: "portal_national_01jd4w3kz8f0v9q2m6x7c5b1an", scopes: ["FEED_READ"], ratePerMinute: 60 };
let server: Server;
let network: NetworkProgram;
let asked: { body: string; authorization: string | undefined }[];
let tell: () => { status: number; body: string };
let nowMs: number;

beforeEach(async () => {
  const { privateKey } = await generateKeyPair("EdDSA", { extractable: true });
  const signer = await createTokenSigner("furusato-gateway", { ...(await exportJWK(privateKey)), kid: "test" });
  asked = [];
  nowMs = 0;
  tell = () => ({ status: 200, body: JSON.stringify({ client }) });
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      asked.push({ body, authorization: request.headers.authorization });
      const { status, body: told } = tell();
      response.writeHead(status, { "content-type": "application/json" }).end(told);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const options = { ...upstreamSettings, now: () => new Date(), flights: new SingleFlight() };
  network = new NetworkProgram(address, { ...options, signer });
});

afterEach(async () => {
  await network.close();
  server.closeAllConnections();
  server.close();
});

const authenticator = () => portalKeys().authenticate;

const portalKeys = () =>
  withPortalKeys(
    async (authorization) => {
      if (authorization === undefined) return anonymousViewer;
      throw new Error("refused");
    },
    { network, now: () => nowMs },
  );

test("a key makes a portal client, and is asked about by its digest, once for requests at the same time", async () => {
  const authenticate = authenticator();
  const viewers = await Promise.all([1, 2, 3].map(() => authenticate(`Bearer ${key}`)));
  expect(viewers).toEqual(
    Array(3).fill({ sub: client.id, role: "PORTAL_CLIENT", regions: [], hubs: [], client_id: client.id }),
  );
  expect(asked).toHaveLength(1);
  expect(asked[0]?.body).not.toContain(key);
  expect(asked[0]?.authorization).toMatch(/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/u);
});

test("a key is good for what the network program says; a token says nothing of the kind", async () => {
  const { authenticate, grantOf } = portalKeys();
  expect(grantOf(await authenticate(`Bearer ${key}`))).toEqual({ scopes: ["FEED_READ"], ratePerMinute: 60 });
  expect(grantOf(await authenticate(undefined))).toBeUndefined();
});

test("a revoked key ends within thirty seconds", async () => {
  const authenticate = authenticator();
  await authenticate(`Bearer ${key}`);
  tell = () => ({ status: 200, body: JSON.stringify({ client: null }) });
  nowMs = 24_000;
  expect(await authenticate(`Bearer ${key}`)).toMatchObject({ role: "PORTAL_CLIENT" });
  nowMs = 26_000;
  await expect(authenticate(`Bearer ${key}`)).rejects.toThrow("refused");
});

test("an unknown key is refused like a bad token, and is not asked about again and again", async () => {
  tell = () => ({ status: 200, body: JSON.stringify({ client: null }) });
  const authenticate = authenticator();
  await expect(authenticate(`Bearer ${otherKey}`)).rejects.toThrow("refused");
  await expect(authenticate(`Bearer ${otherKey}`)).rejects.toThrow("refused");
  expect(asked).toHaveLength(1);
});

test("while the network program does not answer a key is neither good nor bad; then it is asked again", async () => {
  const authenticate = authenticator();
  tell = () => ({ status: 503, body: "" });
  await expect(authenticate(`Bearer ${key}`)).rejects.toMatchObject({ extensions: { code: "REGION_UNAVAILABLE" } });
  tell = () => ({ status: 200, body: JSON.stringify({ client }) });
  expect(await authenticate(`Bearer ${key}`)).toMatchObject({ client_id: client.id });
});

test("a network program that fails again and again is left alone: with a key nobody waits for it", async () => {
  const authenticate = authenticator();
  tell = () => ({ status: 500, body: "" });
  for (let i = 0; i < 7; i++)
    await expect(authenticate(`Bearer ${key}`)).rejects.toMatchObject({ extensions: { code: "REGION_UNAVAILABLE" } });
  expect(asked).toHaveLength(5);
});

test("what is no key is left to the tokens", async () => {
  expect(await authenticator()(undefined)).toBe(anonymousViewer);
  await expect(authenticator()("Bearer fnk_short")).rejects.toThrow("refused");
  expect(asked).toEqual([]);
});
