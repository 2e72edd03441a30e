import { makeSigningKey } from "../common/signing-key.ts";

await makeSigningKey("gateway", process.argv[2]);
