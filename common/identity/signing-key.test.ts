import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLocalJWKSet, jwtVerify } from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readSigningKeys, writeSigningKey } from "./signing-key.ts";
import { createTokenSigner } from "./token-signer.ts";
import { anonymousViewer } from "./viewer.ts";

const folder = mkdtempSync(join(tmpdir(), "furusato-keys-"));
const [old, next] = [join(folder, "old.json"), join(folder, "next.json")];

beforeAll(async () => {
  await writeSigningKey(old, "old");
  await writeSigningKey(next, "next");
});
afterAll(() => rmSync(folder, { recursive: true }));

const signerWith = (file: string, otherFile?: string) => {
  const { privateJwk, alsoPublished } = readSigningKeys("gateway", file, otherFile);
  return createTokenSigner("furusato-gateway", privateJwk, alsoPublished);
};

/** The steps in which a key is changed; programs of two neighbouring steps run side by side for a while. */
const steps = [() => signerWith(old), () => signerWith(old, next), () => signerWith(next, old), () => signerWith(next)];

test.each([1, 2, 3])(
  "a token of step %i is good with the keys of the step before, and the other way round",
  async (step) => {
    for (const [signing, publishing] of [
      [step, step - 1],
      [step - 1, step],
    ] as const) {
      const token = await (await steps[signing]?.())?.sign("network", anonymousViewer);
      const jwks = (await steps[publishing]?.())?.jwks ?? { keys: [] };
      await jwtVerify(token ?? "", createLocalJWKSet(jwks), { issuer: "furusato-gateway", audience: "network" });
    }
  },
);

test("what is published has no private part", async () => {
  const { jwks } = await signerWith(old, next);
  expect(jwks.keys.map(({ kid, alg, use }) => ({ kid, alg, use }))).toEqual([
    { kid: "old", alg: "EdDSA", use: "sig" },
    { kid: "next", alg: "EdDSA", use: "sig" },
  ]);
  expect(JSON.stringify(jwks)).not.toContain('"d":');
});

test("the same key twice, or a file that is none, is refused with what to do", () => {
  expect(() => readSigningKeys("gateway", old, old)).toThrow("Name the file of another key.");
  expect(() => readSigningKeys("network", join(folder, "none.json"), undefined)).toThrow(
    "NETWORK_SIGNING_KEY_FILE: cannot read",
  );
});
