import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { exportJWK, generateKeyPair, type JWK } from "jose";

/** Makes an Ed25519 key (RFC 8037) that tokens are signed with and keeps it as a JWK that only its owner may read. */
export async function writeSigningKey(file: string, kid: string): Promise<void> {
  const { privateKey } = await generateKeyPair("EdDSA", { extractable: true });
  const jwk = JSON.stringify({ ...(await exportJWK(privateKey)), kid, alg: "EdDSA" });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, jwk, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/** A program's keys: the one it signs with, and those it publishes beside, before they sign and after. */
export interface SigningKeys {
  readonly privateJwk: JWK;
  readonly alsoPublished: readonly JWK[];
}

/** The keys in a program's files; throws an Error that names the setting and says what to do. */
export function readSigningKeys(
  program: "gateway" | "network",
  file: string,
  otherFile: string | undefined,
): SigningKeys {
  const privateJwk = readSigningKey(program, file);
  if (otherFile === undefined) return { privateJwk, alsoPublished: [] };
  const other = readSigningKey(program, otherFile);
  if (other.kid === privateJwk.kid)
    throw new Error(
      `${otherFile} has the key of ${file}, or another under its name (kid). Name the file of another key.`,
    );
  return { privateJwk, alsoPublished: [other] };
}

/** The key in a program's file; throws an Error that names the setting and says how to make one. */
function readSigningKey(program: "gateway" | "network", file: string): JWK {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as JWK;
  } catch (error) {
    throw new Error(
      `${settingOf(program)}: cannot read ${file} as a JWK. Make one with \`npm run ${program}:key -- FILE\`.`,
      { cause: error },
    );
  }
}

/** `npm run gateway:key -- FILE`, `npm run network:key -- FILE`: makes the key that a program signs its tokens with, once. */
export async function makeSigningKey(program: "gateway" | "network", file: string | undefined): Promise<void> {
  if (file === undefined || existsSync(file)) {
    const reason =
      file === undefined
        ? `Name the file: npm run ${program}:key -- FILE`
        : `${file} is there already; a key is not replaced.`;
    process.stderr.write(`${reason}\n`);
    process.exit(1);
  }
  await writeSigningKey(file, `${program}-${new Date().toISOString().slice(0, 10)}-${randomBytes(3).toString("hex")}`);
  process.stdout.write(`Wrote ${file}. Set ${settingOf(program)} to it.\n`);
}

const settingOf = (program: string): string => `${program.toUpperCase()}_SIGNING_KEY_FILE`;
