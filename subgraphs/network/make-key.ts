import { makeSigningKey } from "../../common/identity/signing-key.ts";

await makeSigningKey("network", process.argv[2]);
