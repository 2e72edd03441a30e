import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { JWK } from "jose";
import { isRegionCode } from "../../../common/node-id.ts";
import { createTokenSigner } from "../../../common/identity/token-signer.ts";
import { checks, type Check } from "./checks.ts";
import { pagingUnderWrites } from "./paging-under-writes.ts";
import { examineRegion, type ExaminedRegion } from "./examined-region.ts";

/**
 * `npm run conformance -- http://127.0.0.1:4102 --region tohoku --key gateway-key.json`: examines a region's program, also one that
 * others wrote, and prints what passes and what to mend. The key is one that the region trusts. Exits with 1 when
 * anything fails, with 2 when it cannot be examined. With `--may-write` it writes into the region too, and leaves that there.
 */
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const usage = `Usage: npm run conformance -- URL --region CODE --key FILE [--issuer NAME] [--may-write]
  URL           where the region's program listens, such as http://127.0.0.1:4102
  --region      the region's code, such as tohoku
  --key         the private key (JWK) of an issuer that it trusts; the demo's is .data/demo/gateway-key.json
  --issuer      whose key that is; furusato-gateway when absent
  --may-write   examines also that pages hold while rows are written, and leaves those rows there`;

interface Order {
  readonly code: string;
  readonly url: string;
  readonly keyFile: string;
  readonly issuer: string;
  /** Whether issues may be left behind in the region. */
  readonly mayWrite: boolean;
}

/** What the command line says; throws when it does not say enough, or something else. */
function readOrder(): Order {
  const text = { type: "string" } as const;
  const options = {
    region: text,
    key: text,
    issuer: { ...text, default: "furusato-gateway" },
    "may-write": { type: "boolean", default: false },
  } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const { region: code = "", key: keyFile, issuer, "may-write": mayWrite } = values;
  const [url = "", ...more] = positionals;
  if (!URL.canParse(url)) throw new Error("Say where the region's program listens, first of all.");
  if (more.length > 0) throw new Error(`One region at a time: leave out ${more.join(" ")}.`);
  if (!isRegionCode(code)) throw new Error("Say the region's code with --region.");
  if (keyFile === undefined) throw new Error("Say where the key is, with --key.");
  return { code, url, keyFile, issuer, mayWrite };
}

/** The number of checks that fail. */
async function examine({ code, url, keyFile, issuer, mayWrite }: Order): Promise<number> {
  const signer = await createTokenSigner(issuer, JSON.parse(readFileSync(keyFile, "utf8")) as JWK);
  const region = examineRegion(code, url, signer);
  let failed = 0;
  const wanted = mayWrite ? [...checks, pagingUnderWrites] : checks;
  for (const check of wanted) {
    const faults = await faultsOf(check, region, () => check.run(region, signer));
    say(`${faults.length === 0 ? "pass" : "FAIL"}  ${check.name}`);
    for (const fault of faults) say(`        ${fault}`);
    if (faults.length > 0) failed += 1;
  }
  await region.close();
  say(failed === 0 ? `\n${code} conforms.` : `\n${code} does not conform: ${failed} of ${wanted.length} checks fail.`);
  return failed;
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
    return [`"${name}" could not be examined at ${code}: ${messageOf(error)}.`];
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function orderOrUsage(): Order {
  try {
    return readOrder();
  } catch (error) {
    throw new Error(`${messageOf(error)}\n\n${usage}`, { cause: error });
  }
}

try {
  process.exitCode = (await examine(orderOrUsage())) === 0 ? 0 : 1;
} catch (error) {
  say(messageOf(error));
  process.exitCode = 2;
}
