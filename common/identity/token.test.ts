import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWTPayload } from "jose";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { createAuthenticator } from "./token.ts";
import { anonymousViewer } from "./viewer.ts";

const claims = {
  sub: "hanako",
  role: "HUB_EDITOR",
  regions: ["tohoku"],
  hubs: ["hub_tohoku_01jd4w3kz8f0v9q2m6x7c5b1an"],
};
const refused = "The bearer token is not valid. Get a new one, or send none to read what is public.";

let server: Server;
let jwksUrl: string;
let privateKey: CryptoKey;
let answer: { status: number; body: string };
let fetches: number;
let goodAnswer: typeof answer;

beforeAll(async () => {
  const pair = await generateKeyPair("EdDSA", { extractable: true });
  privateKey = pair.privateKey;
  goodAnswer = {
    status: 200,
    body: JSON.stringify({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: "k1", use: "sig" }] }),
  };
  server = createServer((_request, response) => {
    fetches++;
    response.writeHead(answer.status, { "content-type": "application/json" }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`;
});

beforeEach(() => {
  answer = goodAnswer;
  fetches = 0;
});

afterEach(() => {
  vi.useRealTimers();
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const authenticator = () => createAuthenticator({ issuer: "issuer", audience: "gateway", jwksUrl });

const seconds = () => Math.floor(Date.now() / 1000);

interface Forgery {
  readonly kid?: string;
  readonly issuer?: string;
  readonly audience?: string;
  readonly expiresIn?: number;
  readonly payload?: JWTPayload;
  readonly key?: CryptoKey;
}

const sign = ({
  kid = "k1",
  issuer = "issuer",
  audience = "gateway",
  expiresIn = 300,
  payload = claims,
  key = privateKey,
}: Forgery = {}) =>
  new SignJWT({ ...payload })
    .setProtectedHeader({ alg: "EdDSA", kid })
    .setIssuer(issuer)
    .setAudience(audience)
    .setExpirationTime(seconds() + expiresIn)
    .sign(key);

test("a valid token is its viewer, verified without a second fetch of the keys", async () => {
  const authenticate = authenticator();
  const token = await sign();
  expect(await authenticate(`Bearer ${token}`)).toEqual(claims);
  expect(await authenticate(`Bearer ${token}`)).toEqual(claims);
  expect(await authenticate(`Bearer ${await sign({ expiresIn: 301 })}`)).toEqual(claims);
  expect(fetches).toBe(1);
});

test("no token is the anonymous viewer, and no fetch", async () => {
  expect(await authenticator()(undefined)).toBe(anonymousViewer);
  expect(fetches).toBe(0);
});

test("a clock that is a minute off is tolerated, no more", async () => {
  const authenticate = authenticator();
  expect(await authenticate(`Bearer ${await sign({ expiresIn: -50 })}`)).toEqual(claims);
  await expect(authenticate(`Bearer ${await sign({ expiresIn: -70 })}`)).rejects.toThrow(refused);
});

const unsigned = () =>
  new UnsecuredJWT({ ...claims }).setIssuer("issuer").setAudience("gateway").setExpirationTime("5m").encode();

async function tampered(): Promise<string> {
  const [header, , signature] = (await sign()).split(".");
  const payload = Buffer.from(
    JSON.stringify({ ...claims, role: "SECRETARIAT", iss: "issuer", aud: "gateway", exp: seconds() + 300 }),
  );
  return `${header}.${payload.toString("base64url")}.${signature}`;
}

async function withPublicKeyAsSecret(): Promise<string> {
  const { x } = JSON.parse(goodAnswer.body).keys[0] as { x: string };
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: "HS256", kid: "k1" })
    .setIssuer("issuer")
    .setAudience("gateway")
    .setExpirationTime("5m")
    .sign(Buffer.from(x, "base64url"));
}

test.each<[string, () => string | Promise<string>]>([
  ["is empty", () => "Bearer "],
  ["is no JWT", () => "Bearer abc"],
  ["has another scheme", async () => `Basic ${await sign()}`],
  ["has more behind it", async () => `Bearer ${await sign()} x`],
  ["is unsigned (alg none)", () => `Bearer ${unsigned()}`],
  ["is unsigned, with a signature of nothing", () => `Bearer ${unsigned()}AA`],
  ["is signed with the public key as a secret", async () => `Bearer ${await withPublicKeyAsSecret()}`],
  [
    "is signed by another key of the same name",
    async () => `Bearer ${await sign({ key: (await generateKeyPair("EdDSA")).privateKey })}`,
  ],
  ["has other claims than were signed", async () => `Bearer ${await tampered()}`],
  ["is of another issuer", async () => `Bearer ${await sign({ issuer: "evil" })}`],
  ["is for another audience", async () => `Bearer ${await sign({ audience: "region:tohoku" })}`],
  ["has expired", async () => `Bearer ${await sign({ expiresIn: -3600 })}`],
  ["has an unknown key", async () => `Bearer ${await sign({ kid: "k2" })}`],
  ["has no role", async () => `Bearer ${await sign({ payload: { sub: "x" } })}`],
  ["has a role that is none", async () => `Bearer ${await sign({ payload: { ...claims, role: "toString" } })}`],
  ["has no subject", async () => `Bearer ${await sign({ payload: { role: "HUB_EDITOR" } })}`],
  [
    "has a subject that is no text",
    async () => `Bearer ${await sign({ payload: { ...claims, sub: 7 as unknown as string } })}`,
  ],
  ["has regions that are no list", async () => `Bearer ${await sign({ payload: { ...claims, regions: "*" } })}`],
])("a token that %s is refused, with one message", async (_what, make) => {
  await expect(authenticator()(await make())).rejects.toMatchObject({
    message: refused,
    extensions: { code: "UNAUTHENTICATED" },
  });
});

test.each([
  [500, "{}"],
  [200, "<html>"],
])("keys that cannot be read (%i %s) are a fault of ours, not of the token", async (status, body) => {
  answer = { status, body };
  await expect(authenticator()(`Bearer ${await sign()}`)).rejects.toMatchObject({
    extensions: { code: "REGION_UNAVAILABLE" },
  });
});

test("a remembered token ends when it expires", async () => {
  let now = Date.now();
  const authenticate = createAuthenticator({ issuer: "issuer", audience: "gateway", jwksUrl }, () => now);
  const token = `Bearer ${await sign({ expiresIn: 10 })}`;
  expect(await authenticate(token)).toEqual(claims);
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(now + 120_000);
  now += 120_000;
  await expect(authenticate(token)).rejects.toThrow(refused);
});

test("each of several issuers is believed with its own keys and for its own scopes only", async () => {
  const other = await generateKeyPair("EdDSA", { extractable: true });
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(other.publicKey)), kid: "o1", use: "sig" }] });
  const otherServer = createServer((_request, response) => response.end(keys));
  await new Promise<void>((resolve) => otherServer.listen(0, "127.0.0.1", resolve));
  const otherUrl = `http://127.0.0.1:${(otherServer.address() as AddressInfo).port}/`;
  const authenticate = createAuthenticator([
    { issuer: "issuer", audience: "gateway", jwksUrl },
    { issuer: "other", audience: "gateway", jwksUrl: otherUrl, scopes: ["desk"] },
  ]);
  const sign = (kid: string, key: CryptoKey, issuer: string) =>
    new SignJWT({ ...claims, scope: "desk" })
      .setProtectedHeader({ alg: "EdDSA", kid })
      .setIssuer(issuer)
      .setAudience("gateway")
      .setExpirationTime("1m")
      .sign(key);
  const own = await authenticate(`Bearer ${await sign("k1", privateKey, "issuer")}`);
  expect(own).toMatchObject({ sub: "hanako" });
  expect(own).not.toHaveProperty("scope");
  expect(await authenticate(`Bearer ${await sign("o1", other.privateKey, "other")}`)).toMatchObject({ scope: "desk" });
  const borrowed = sign("o1", other.privateKey, "issuer");
  await expect(authenticate(`Bearer ${await borrowed}`)).rejects.toMatchObject({ message: refused });
  await expect(authenticate(`Bearer ${await sign("k1", privateKey, "stranger")}`)).rejects.toMatchObject({
    message: refused,
  });
  otherServer.closeAllConnections();
  await new Promise((resolve) => otherServer.close(resolve));
});
