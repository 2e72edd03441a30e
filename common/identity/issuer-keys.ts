import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from "jose";

/** The keys of one issuer (RFC 7517), as they were published at most a minute ago, or longer while the issuer cannot be reached. */
export interface IssuerKeys {
  /** Finds the key that a token names; throws {@link KeysUnavailable} when there are none to look in. */
  readonly find: JWTVerifyGetKey;
  /** Until when what was verified with these keys may be believed without looking again; a key may have been withdrawn since. */
  freshUntilMs(): number;
}

/** The issuer's keys cannot be read and none are remembered: a fault of ours or of the issuer, never of the token. */
export class KeysUnavailable extends Error {}

/** A key that was withdrawn is refused after this. */
const freshMs = 60_000;
/** With the issuer away, its last keys are believed for so long; then nobody is. */
const lastGoodMs = 15 * 60_000;
/** Names of keys that nobody knows cause one fetch in this time, however many come. */
const unknownKeyCooldownMs = 30_000;
/** An issuer that did not answer is asked again after the first of these, and later each time up to the second. */
const firstRetryMs = 100;
const lastRetryMs = 2_000;
const timeoutMs = 2_000;
/** jose's own reasons to read, switched off. */
const readWhenTold = { cacheMaxAge: Infinity, cooldownDuration: Infinity, timeoutDuration: timeoutMs };

/**
 * Follows the keys of an issuer. When they are read is decided here, for reasons that are about time alone: they are old, or a token names one that
 * is not among them. jose reads them, never following a redirect, and finds the one that a token names; what else a token's header says (`jku`, `x5u`, `jwk`) is not looked at.
 */
export function followIssuerKeys(jwksUrl: string, now: () => number): IssuerKeys {
  const remote = createRemoteJWKSet(new URL(jwksUrl), readWhenTold);
  let readAtMs = -Infinity;
  let failedAtMs = -Infinity;
  let retryAfterMs = 0;
  let underWay: Promise<void> | undefined;
  const readOnce = async (): Promise<void> => {
    if (now() < failedAtMs + retryAfterMs) return;
    try {
      await remote.reload();
      readAtMs = now();
      retryAfterMs = 0;
    } catch {
      failedAtMs = now();
      retryAfterMs = Math.min(lastRetryMs, Math.max(firstRetryMs, 2 * retryAfterMs));
    }
  };
  const read = (): Promise<void> => (underWay ??= readOnce().finally(() => (underWay = undefined)));
  const isUsable = (): boolean => now() < readAtMs + lastGoodMs;
  const readIfOld = async (): Promise<void> => {
    if (now() < readAtMs + freshMs) return;
    const reading = read();
    // Once the issuer is known to be away nobody waits for it as long as there are keys to go on with.
    if (failedAtMs < readAtMs || !isUsable()) await reading;
  };
  const find: JWTVerifyGetKey = async (header, token) => {
    await readIfOld();
    if (!isUsable()) throw new KeysUnavailable("The issuer's keys cannot be read.");
    try {
      return await remote(header, token);
    } catch (error) {
      const isCoolingDown = now() < Math.max(readAtMs, failedAtMs) + unknownKeyCooldownMs;
      if (isCoolingDown || !(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await read();
      return remote(header, token);
    }
  };
  return { find, freshUntilMs: () => readAtMs + freshMs };
}
