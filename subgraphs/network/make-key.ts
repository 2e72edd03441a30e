import { makeSigningKey } from "../../common/signing-key.ts";

await makeSigningKey("network", process.argv[2]);
