import { makeSigningKey } from "../common/identity/signing-key.ts";

await makeSigningKey("gateway", process.argv[2]);
