import { decodeJwt, jwtVerify } from "jose";
import { NetworkError } from "../errors.ts";
import { followIssuerKeys, KeysUnavailable, type IssuerKeys } from "./issuer-keys.ts";
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
 * Verifies bearer tokens of one issuer or of several, each with keys and scopes of its own. A verified token is remembered, since every
 * request of a visitor brings the same one: until it expires, or until its issuer's keys are to be read again.
 */
export function createAuthenticator(
  issuers: TokenRules | readonly TokenRules[],
  now: () => number = Date.now,
): Authenticate {
  const trusted = new Map(
    [issuers].flat().map((rules) => [rules.issuer, { rules, keys: followIssuerKeys(rules.jwksUrl, now) }]),
  );
  const remembered = new Map<string, { viewer: Viewer; untilMs: number }>();
  return async (authorization) => {
    if (authorization === undefined) return anonymousViewer;
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/u.exec(authorization)?.[1];
    if (token === undefined) throw unauthenticated();
    const known = remembered.get(token);
    if (known && known.untilMs > now()) return known.viewer;
    const issuer = trusted.get(issuerOf(token));
    if (!issuer) throw unauthenticated();
    const verified = await verify(token, issuer, now);
    if (remembered.size >= maxRemembered) remembered.clear();
    remembered.set(token, verified);
    return verified.viewer;
  };
}

interface Issuer {
  readonly rules: TokenRules;
  readonly keys: IssuerKeys;
}

/** Whose keys to check a token with; what it claims holds only once it is verified. */
function issuerOf(token: string): string {
  try {
    return decodeJwt(token).iss ?? "";
  } catch {
    return "";
  }
}

async function verify(token: string, { rules, keys }: Issuer, now: () => number) {
  const { payload } = await jwtVerify(token, keys.find, {
    issuer: rules.issuer,
    audience: rules.audience,
    algorithms: ["EdDSA", "ES256"],
    clockTolerance: clockToleranceSeconds,
    requiredClaims: ["exp", "sub", "role"],
    currentDate: new Date(now()),
  }).catch((error: unknown) => {
    throw error instanceof KeysUnavailable ? keysUnavailable() : unauthenticated();
  });
  const claims = viewerClaims.safeParse(payload);
  if (!claims.success) throw unauthenticated();
  const { scope, ...viewer } = claims.data;
  const isInScope = scope !== undefined && (rules.scopes?.includes(scope) ?? false);
  const untilMs = Math.min((payload.exp ?? 0) * 1000, keys.freshUntilMs());
  return { viewer: isInScope ? { ...viewer, scope } : viewer, untilMs };
}

const unauthenticated = () =>
  new NetworkError(
    "UNAUTHENTICATED",
    "The bearer token is not valid. Get a new one, or send none to read what is public.",
    401,
  );

const keysUnavailable = () =>
  new NetworkError(
    "REGION_UNAVAILABLE",
    "The keys that tokens are checked with cannot be read just now. Try again in a moment, or send no token to read what is public.",
    503,
  );
