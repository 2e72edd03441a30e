import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { JWK } from "jose";
import { writeSigningKey } from "../common/identity/signing-key.ts";

/** The demo's own keys, made at first start and kept in its data folder. */
export interface DemoKeys {
  /** Signs the visitors' tokens. */
  readonly issuer: JWK;
  /** The file with the key that the gateway signs with. */
  readonly gatewayKeyFile: string;
  /** The file with the key that the network program signs with. */
  readonly networkKeyFile: string;
}

export async function ensureKeys(dataDir: string): Promise<DemoKeys> {
  const issuerFile = join(dataDir, "issuer-key.json");
  const gatewayKeyFile = join(dataDir, "gateway-key.json");
  const networkKeyFile = join(dataDir, "network-key.json");
  if (!existsSync(issuerFile)) await writeSigningKey(issuerFile, "demo-issuer");
  if (!existsSync(gatewayKeyFile)) await writeSigningKey(gatewayKeyFile, "demo-gateway");
  if (!existsSync(networkKeyFile)) await writeSigningKey(networkKeyFile, "demo-network");
  return { issuer: JSON.parse(await readFile(issuerFile, "utf8")) as JWK, gatewayKeyFile, networkKeyFile };
}
