import { createHash, randomBytes } from "node:crypto";

/** A portal's key: 32 random bytes. They cannot be guessed, so a plain digest tells as little of them as a slow one would. */
export interface PortalKey {
  readonly key: string;
  readonly keyHash: string;
  readonly keyHint: string;
}

export function newPortalKey(): PortalKey {
  const key = `fnk_${randomBytes(32).toString("base64url")}`;
  return { key, keyHash: hashOf(key), keyHint: key.slice(-4) };
}

const hashOf = (key: string): string => createHash("sha256").update(key).digest("base64url");
