import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exportJWK, generateKeyPair, type JWK } from "jose";

/** The demo's own keys, made at first start and kept in its data folder. */
export interface DemoKeys {
  /** Signs the visitors' tokens. */
  readonly issuer: JWK;
  /** The file with the key that the gateway signs with. */
  readonly gatewayKeyFile: string;
}

export async function ensureKeys(dataDir: string): Promise<DemoKeys> {
  await mkdir(dataDir, { recursive: true });
  const issuerFile = join(dataDir, "issuer-key.json");
  const gatewayKeyFile = join(dataDir, "gateway-key.json");
  await Promise.all([ensureKey(issuerFile, "demo-issuer"), ensureKey(gatewayKeyFile, "demo-gateway")]);
  return { issuer: JSON.parse(await readFile(issuerFile, "utf8")) as JWK, gatewayKeyFile };
}

async function ensureKey(file: string, kid: string): Promise<void> {
  if (existsSync(file)) return;
  const { privateKey } = await generateKeyPair("EdDSA", { extractable: true });
  const draft = `${file}.new`;
  await writeFile(draft, JSON.stringify({ ...(await exportJWK(privateKey)), kid, alg: "EdDSA" }), { mode: 0o600 });
  await chmod(draft, 0o600);
  await rename(draft, file);
}
