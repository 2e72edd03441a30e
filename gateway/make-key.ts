import { existsSync } from "node:fs";
import { writeSigningKey } from "./regions/signing-key.ts";

/** `npm run gateway:key -- FILE`: makes the key that the gateway signs its tokens with, once. */
const [file] = process.argv.slice(2);
if (file === undefined || existsSync(file)) {
  const reason =
    file === undefined
      ? "Name the file: npm run gateway:key -- FILE"
      : `${file} is there already; a key is not replaced.`;
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
await writeSigningKey(file, `gateway-${new Date().toISOString().slice(0, 10)}`);
process.stdout.write(`Wrote ${file}. Set GATEWAY_SIGNING_KEY_FILE to it.\n`);
