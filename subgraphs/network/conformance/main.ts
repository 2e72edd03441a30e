import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { JWK } from "jose";
import { isRegionCode } from "../../../common/node-id.ts";
import { createTokenSigner } from "../../../common/token-signer.ts";
import { checks, type Check } from "./checks.ts";
import { examineRegion, type ExaminedRegion } from "./examined-region.ts";

/**
 * `npm run conformance -- --url http://127.0.0.1:4101 --region tohoku --key gateway-key.json`: examines a region's program, also
 * one that others wrote, and prints what passes and what to mend. The key is one that the region trusts. Exits with 1 when
 * anything fails, with 2 when it cannot be examined.
 */
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const usage = "Usage: npm run conformance -- --url URL --region CODE --key FILE [--issuer NAME]";

async function examine(): Promise<number> {
  const { values } = parseArgs({
    options: {
      url: { type: "string" },
      region: { type: "string" },
      key: { type: "string" },
      issuer: { type: "string", default: "furusato-gateway" },
    },
  });
  const { url, region: code, key, issuer } = values;
  if (url === undefined || !URL.canParse(url) || code === undefined || !isRegionCode(code) || key === undefined) {
    say(usage);
    return 2;
  }
  const signer = await createTokenSigner(issuer, JSON.parse(readFileSync(key, "utf8")) as JWK);
  const region = examineRegion(code, url, signer);
  try {
    let failed = 0;
    for (const check of checks) {
      const faults = await faultsOf(check, region, () => check.run(region, signer));
      say(`${faults.length === 0 ? "pass" : "FAIL"}  ${check.name}`);
      for (const fault of faults) say(`        ${fault}`);
      failed += faults.length === 0 ? 0 : 1;
    }
    say(
      failed === 0 ? `\n${code} conforms.` : `\n${code} does not conform: ${failed} of ${checks.length} checks fail.`,
    );
    return failed === 0 ? 0 : 1;
  } finally {
    await region.close();
  }
}

/** A check that cannot be carried out fails with the reason. */
async function faultsOf(
  { name }: Check,
  { code }: ExaminedRegion,
  run: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  try {
    return await run();
  } catch (error) {
    return [`"${name}" could not be examined at ${code}: ${error instanceof Error ? error.message : String(error)}.`];
  }
}

try {
  process.exitCode = await examine();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
