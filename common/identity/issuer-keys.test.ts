import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from "jose";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createAuthenticator, type Authenticate } from "./token.ts";

/** Keys come and go while programs run; the issuer is not always there. Time is the test's, the HTTP server is real. */

const claims = { sub: "hanako", role: "HUB_EDITOR", regions: ["tohoku"], hubs: [] };
const refused = "The bearer token is not valid.";
const noKeys = "The keys that tokens are checked with cannot be read just now.";

interface Key {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

const newKey = async (kid: string): Promise<Key> => {
  const { privateKey, publicKey } = await generateKeyPair("EdDSA", { extractable: true });
  return { kid, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, use: "sig" } };
};

let issuer: Server;
/** What the issuer publishes; null while it is away. */
let published: readonly Key[] | null;
let fetches: number;
let now: number;
let authenticate: Authenticate;
let first: Key;
let second: Key;

beforeEach(async () => {
  [first, second] = [await newKey("first"), await newKey("second")];
  published = [first];
  fetches = 0;
  now = Date.now();
  issuer = createServer((_request, response) => {
    fetches++;
    if (!published) response.destroy();
    else response.end(JSON.stringify({ keys: published.map(({ publicJwk }) => publicJwk) }));
  });
  await new Promise<void>((resolve) => issuer.listen(0, "127.0.0.1", resolve));
  const jwksUrl = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/jwks.json`;
  authenticate = createAuthenticator({ issuer: "issuer", audience: "gateway", jwksUrl }, () => now);
});

afterEach(async () => {
  issuer.closeAllConnections();
  await new Promise((resolve) => issuer.close(resolve));
});

const sign = async ({ kid, privateKey }: Key, sub = "hanako"): Promise<string> => {
  const token = new SignJWT({ ...claims, sub }).setProtectedHeader({ alg: "EdDSA", kid }).setIssuer("issuer");
  return `Bearer ${await token.setAudience("gateway").setExpirationTime("12h").sign(privateKey)}`;
};

const outcome = async (authorization: string): Promise<string> =>
  authenticate(authorization).then(
    () => "accepted",
    (error: Error) => error.message.slice(0, error.message.indexOf(".") + 1),
  );

const passSeconds = (seconds: number): void => {
  now += seconds * 1000;
};

test("a new key is taken half a minute after the last look, without a restart", async () => {
  await outcome(await sign(first));
  published = [first, second];
  const early = await outcome(await sign(second));
  passSeconds(31);
  expect([early, await outcome(await sign(second)), await outcome(await sign(first))]).toEqual([
    refused,
    "accepted",
    "accepted",
  ]);
  expect(fetches).toBe(2);
});

test("a withdrawn key is refused after a minute, also for a token that was accepted before", async () => {
  const token = await sign(first);
  expect(await outcome(token)).toBe("accepted");
  published = [second];
  passSeconds(59);
  expect(await outcome(token)).toBe("accepted");
  passSeconds(2);
  expect([await outcome(token), await outcome(await sign(second))]).toEqual([refused, "accepted"]);
});

test("a key of the same name that became another one is the other one after a minute", async () => {
  const token = await sign(first);
  expect(await outcome(token)).toBe("accepted");
  const other = { ...second, kid: "first", publicJwk: { ...second.publicJwk, kid: "first" } };
  published = [other];
  passSeconds(61);
  expect([await outcome(token), await outcome(await sign(other))]).toEqual([refused, "accepted"]);
});

test("with the issuer away its last keys are believed for a quarter of an hour, for new tokens too; then nobody is", async () => {
  const token = await sign(first);
  expect(await outcome(token)).toBe("accepted");
  published = null;
  for (let minute = 1; minute < 15; minute++) {
    passSeconds(60);
    expect(await outcome(token)).toBe("accepted");
    expect(await outcome(await sign(first, `visitor ${minute}`))).toBe("accepted");
  }
  expect(await outcome(await sign(second))).toBe(refused);
  passSeconds(61);
  expect(await outcome(token)).toBe(noKeys);
  published = [first];
  passSeconds(3);
  expect(await outcome(token)).toBe("accepted");
});

test("an issuer that is away at the start is found as soon as it is there", async () => {
  published = null;
  const token = await sign(first);
  expect(await outcome(token)).toBe(noKeys);
  published = [first];
  passSeconds(0.1);
  expect(await outcome(token)).toBe("accepted");
});

test("one that stays away is asked less and less often, down to once in two seconds, however many bring tokens", async () => {
  published = null;
  const token = await sign(first);
  const askedAt: number[] = [];
  for (let ms = 0; ms < 8_000; ms += 50) {
    const before = fetches;
    await Promise.all([outcome(token), outcome(token), outcome(token)]);
    if (fetches > before) askedAt.push(ms);
    passSeconds(0.05);
  }
  expect(askedAt).toEqual([0, 100, 300, 700, 1_500, 3_100, 5_100, 7_100]);
  expect(fetches).toBe(askedAt.length);
});

test("a flood of unknown names of keys costs the issuer one look in half a minute, there or away", async () => {
  const flood = async (): Promise<number> => {
    const before = fetches;
    const tokens = await Promise.all(Array.from({ length: 200 }, async (_, i) => sign({ ...first, kid: `k${i}` })));
    const outcomes = await Promise.all(tokens.map(outcome));
    expect(new Set(outcomes)).toEqual(new Set([refused]));
    return fetches - before;
  };
  const looks = [await flood()];
  for (const seconds of [15, 14, 2, 15]) {
    passSeconds(seconds);
    looks.push(await flood());
  }
  expect(looks).toEqual([1, 0, 0, 1, 0]);
  published = null;
  passSeconds(16);
  expect([await flood(), await flood()]).toEqual([1, 0]);
});

test("a redirect is not followed to other keys", async () => {
  const elsewhere = createServer((_request, response) =>
    response.end(JSON.stringify({ keys: [second.publicJwk, { ...second.publicJwk, kid: "first" }] })),
  );
  await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
  issuer.removeAllListeners("request");
  issuer.on("request", (_request, response) =>
    response.writeHead(302, { location: `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/` }).end(),
  );
  expect(await outcome(await sign(second))).toBe(noKeys);
  elsewhere.closeAllConnections();
  await new Promise((resolve) => elsewhere.close(resolve));
});
