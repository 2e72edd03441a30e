import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from "jose";
import { NetworkError } from "./errors.ts";
import { anonymousViewer, viewerClaims, type Viewer } from "./viewer.ts";

/** What a bearer token must be to be accepted here (RFC 7519, RFC 8725: one issuer, one audience, pinned algorithms). */
export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
  /** Where the issuer publishes its keys (RFC 7517). */
  readonly jwksUrl: string;
}

/** Turns an `Authorization` header into the viewer; throws `UNAUTHENTICATED`, with one message for every kind of bad token. */
export type Authenticate = (authorization: string | undefined) => Promise<Viewer>;

const maxRemembered = 2_000;
const clockToleranceSeconds = 60;

/**
 * Verifies bearer tokens. A verified token is remembered until it expires, since every request of a visitor brings the same one.
 * Unknown key IDs cause at most one fetch of the keys in 30 s; keys are kept for 60 s.
 */
export function createAuthenticator(rules: TokenRules, now: () => number = Date.now): Authenticate {
  const keys = createRemoteJWKSet(new URL(rules.jwksUrl), {
    cacheMaxAge: 60_000,
    cooldownDuration: 30_000,
    timeoutDuration: 2_000,
  });
  const remembered = new Map<string, { viewer: Viewer; expiresAtMs: number }>();
  return async (authorization) => {
    if (authorization === undefined) return anonymousViewer;
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/u.exec(authorization)?.[1];
    if (token === undefined) throw unauthenticated();
    const known = remembered.get(token);
    if (known && known.expiresAtMs > now()) return known.viewer;
    const verified = await verify(token, keys, rules);
    if (remembered.size >= maxRemembered) remembered.clear();
    remembered.set(token, verified);
    return verified.viewer;
  };
}

async function verify(token: string, keys: JWTVerifyGetKey, rules: TokenRules) {
  const { payload } = await jwtVerify(token, keys, {
    issuer: rules.issuer,
    audience: rules.audience,
    algorithms: ["EdDSA", "ES256"],
    clockTolerance: clockToleranceSeconds,
    requiredClaims: ["exp", "sub", "role"],
  }).catch((error: unknown) => {
    throw error instanceof errors.JOSEError && !isOutage(error) ? unauthenticated() : keysUnavailable();
  });
  const claims = viewerClaims.safeParse(payload);
  if (!claims.success) throw unauthenticated();
  return { viewer: claims.data, expiresAtMs: (payload.exp ?? 0) * 1000 };
}

const isOutage = (error: errors.JOSEError): boolean =>
  error instanceof errors.JWKSTimeout || error.code === "ERR_JOSE_GENERIC";

const unauthenticated = () =>
  new NetworkError(
    "UNAUTHENTICATED",
    "The bearer token is not valid. Get a new one, or send none to read what is public.",
    401,
  );

const keysUnavailable = () =>
  new NetworkError("INTERNAL", "The keys that tokens are checked with cannot be read just now. Try again in a moment.");
