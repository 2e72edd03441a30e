import { fastify } from "fastify";
import { importJWK, SignJWT, type JWK } from "jose";
import { listen } from "../common/http/server.ts";
import type { Viewer } from "../common/identity/viewer.ts";

/** Stands for the network's identity provider: publishes its keys and issues tokens to whom the demo likes. */
export interface Issuer {
  readonly name: string;
  readonly audience: string;
  readonly jwksUrl: string;
  /** A token with the viewer's claims, by default for twelve hours. */
  issue(viewer: Viewer, lifetimeSeconds?: number): Promise<string>;
  stop(): Promise<void>;
}

const halfDaySeconds = 12 * 60 * 60;

export async function startIssuer(privateJwk: JWK, port: number): Promise<Issuer> {
  const key = await importJWK(privateJwk, "EdDSA");
  const { d: _private, ...publicJwk } = privateJwk;
  const app = fastify({ forceCloseConnections: true });
  app.get("/.well-known/jwks.json", async () => ({ keys: [{ ...publicJwk, use: "sig" }] }));
  const address = await listen(app, { host: "127.0.0.1", port });
  const name = "furusato-demo-issuer";
  const audience = "furusato-network";
  return {
    name,
    audience,
    jwksUrl: `${address}/.well-known/jwks.json`,
    issue: ({ sub, ...claims }, lifetimeSeconds = halfDaySeconds) =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: "EdDSA", kid: privateJwk.kid ?? "" })
        .setSubject(sub)
        .setIssuer(name)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(`${lifetimeSeconds}s`)
        .sign(key),
    stop: () => app.close(),
  };
}
