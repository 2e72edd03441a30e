import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { exportJWK, generateKeyPair } from "jose";

/** Makes an Ed25519 key (RFC 8037) that tokens are signed with and keeps it as a JWK that only its owner may read. */
export async function writeSigningKey(file: string, kid: string): Promise<void> {
  const { privateKey } = await generateKeyPair("EdDSA", { extractable: true });
  const jwk = JSON.stringify({ ...(await exportJWK(privateKey)), kid, alg: "EdDSA" });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, jwk, { mode: 0o600 });
  await rename(`${file}.new`, file);
}
