import { createRemoteJWKSet, decodeJwt, errors, jwtVerify, type JWTVerifyGetKey } from "jose";
import { NetworkError } from "./errors.ts";
import { anonymousViewer, viewerClaims, type Viewer } from "./viewer.ts";

/** What a bearer token must be to be accepted here (RFC 7519, RFC 8725: one issuer, one audience, pinned algorithms). */
export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
  /** Where the issuer publishes its keys (RFC 7517). */
  readonly jwksUrl: string;
  /** What the issuer may say it is about when it speaks for itself; another `scope` of its tokens counts as none. */
  readonly scopes?: readonly string[];
}

/** Turns an `Authorization` header into the viewer; throws `UNAUTHENTICATED`, with one message for every kind of bad token. */
export type Authenticate = (authorization: string | undefined) => Promise<Viewer>;

const maxRemembered = 2_000;
const clockToleranceSeconds = 60;

/**
 * Verifies bearer tokens of one issuer or of several, each with keys and scopes of its own. A verified token is remembered until it expires, since every request of a visitor brings the same one.
 * Unknown key IDs cause at most one fetch of the keys in 30 s; keys are kept for 60 s.
 */
export function createAuthenticator(
  issuers: TokenRules | readonly TokenRules[],
  now: () => number = Date.now,
): Authenticate {
  const trusted = new Map([issuers].flat().map((rules) => [rules.issuer, { rules, keys: keysOf(rules) }]));
  const remembered = new Map<string, { viewer: Viewer; expiresAtMs: number }>();
  return async (authorization) => {
    if (authorization === undefined) return anonymousViewer;
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/u.exec(authorization)?.[1];
    if (token === undefined) throw unauthenticated();
    const known = remembered.get(token);
    if (known && known.expiresAtMs > now()) return known.viewer;
    const issuer = trusted.get(issuerOf(token));
    if (!issuer) throw unauthenticated();
    const verified = await verify(token, issuer);
    if (remembered.size >= maxRemembered) remembered.clear();
    remembered.set(token, verified);
    return verified.viewer;
  };
}

interface Issuer {
  readonly rules: TokenRules;
  readonly keys: JWTVerifyGetKey;
}

const keysOf = ({ jwksUrl }: TokenRules): JWTVerifyGetKey =>
  createRemoteJWKSet(new URL(jwksUrl), { cacheMaxAge: 60_000, cooldownDuration: 30_000, timeoutDuration: 2_000 });

/** Whose keys to check a token with; what it claims holds only once it is verified. */
function issuerOf(token: string): string {
  try {
    return decodeJwt(token).iss ?? "";
  } catch {
    return "";
  }
}

async function verify(token: string, { rules, keys }: Issuer) {
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
  const { scope, ...viewer } = claims.data;
  const isInScope = scope !== undefined && (rules.scopes?.includes(scope) ?? false);
  return { viewer: isInScope ? { ...viewer, scope } : viewer, expiresAtMs: (payload.exp ?? 0) * 1000 };
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
