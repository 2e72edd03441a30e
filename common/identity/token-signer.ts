import { importJWK, SignJWT, type CryptoKey, type JSONWebKeySet, type JWK } from "jose";
import type { Viewer } from "./viewer.ts";

/** Signs a program's own short-lived tokens (RFC 7519), each for one audience: what one region receives is useless at another. */
export interface TokenSigner {
  /** A token with the viewer's claims for this audience, valid for at least half a minute. */
  sign(audience: string, viewer: Viewer): Promise<string>;
  /** The public halves of the key, and of the one that takes its place soon, or had it before (RFC 7517). */
  readonly jwks: JSONWebKeySet;
}

const lifetimeSeconds = 60;
const reuseMs = 30_000;
const maxRemembered = 10_000;

/** `privateJwk` is an Ed25519 key with a `kid`; `alsoPublished` are others, that nothing is signed with here. Tokens are reused for half of their life, since signing costs more than asking. */
export async function createTokenSigner(
  issuer: string,
  privateJwk: JWK,
  alsoPublished: readonly JWK[] = [],
  now: () => number = Date.now,
): Promise<TokenSigner> {
  const key = (await importJWK(privateJwk, "EdDSA")) as CryptoKey;
  const kid = privateJwk.kid ?? issuer;
  const claimsOf = new WeakMap<Viewer, string>();
  const remembered = new Map<string, { readonly token: Promise<string>; readonly untilMs: number }>();
  const signNew = (audience: string, { sub, ...claims }: Viewer): Promise<string> => {
    const seconds = Math.floor(now() / 1000);
    return new SignJWT({ ...claims })
      .setProtectedHeader({ alg: "EdDSA", kid })
      .setSubject(sub)
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + lifetimeSeconds)
      .sign(key);
  };
  return {
    jwks: { keys: [{ ...privateJwk, kid }, ...alsoPublished].map(toPublic) },
    sign: (audience, viewer) => {
      const claims = claimsOf.get(viewer) ?? JSON.stringify(viewer);
      claimsOf.set(viewer, claims);
      const name = `${audience} ${claims}`;
      const known = remembered.get(name);
      if (known && known.untilMs > now()) return known.token;
      if (remembered.size >= maxRemembered) remembered.clear();
      const token = signNew(audience, viewer);
      remembered.set(name, { token, untilMs: now() + reuseMs });
      return token;
    },
  };
}

const toPublic = ({ d: _private, ...publicJwk }: JWK): JWK => ({ ...publicJwk, alg: "EdDSA", use: "sig" });
