import { mkdir, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { startOwnNetwork } from "../support/own-network.ts";
import { boundedMemory, usageOf } from "../support/process-usage.ts";
import { readApiSchema } from "./api-schema.ts";
import { fuzz, type Fault, type FuzzReport } from "./fuzz.ts";

/**
 * `npm run fuzz`: random operations, valid and broken, against a network of its own. `-- --count 20000 --seed 7`. Fails on the first
 * answer that is an INTERNAL error, a 5xx, a leak, slow, or a null without an error; all faults are in `.data/fuzz-faults.json`.
 */
const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    count: { type: "string", default: "5000" },
    "patience-ms": { type: "string", default: "2000" },
  },
});
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
const count = Number(values.count);
const patienceMs = Number(values["patience-ms"]);
const regions = ["tohoku", "shikoku"];
const faultsFile = ".data/fuzz-faults.json";

async function run(): Promise<FuzzReport> {
  const network = await startOwnNetwork({ name: "fuzz", regions, gatewaySettings: boundedMemory.settings });
  try {
    const { endpoint, visitors, constellation } = network;
    const report = await fuzz({
      endpoint,
      visitors,
      regions,
      schema: readApiSchema(),
      seed,
      count,
      patienceMs,
      onProgress,
    });
    const usage = await usageOf(constellation.gateway.pid);
    console.log(`gateway: ${usage ? Math.round(usage.rssBytes / 1e6) : "?"} MB, ${usage?.openFiles ?? "?"} open files`);
    return report;
  } finally {
    await network.stop();
  }
}

function onProgress(done: number): void {
  if (done % 1_000 === 0) console.log(`${done} of ${count}`);
}

function describe({ what, visitor, request: { kind, body, search }, answer }: Fault): object {
  return {
    what,
    kind,
    visitor,
    status: answer.status,
    asked: (body ?? search ?? "").slice(0, 4_000),
    said: answer.text.slice(0, 2_000),
  };
}

console.log(`Seed ${seed}, ${count} requests.`);
const startedAt = performance.now();
const report = await run();
for (const [outcome, times] of [...report.outcomes].toSorted()) console.log(`${String(times).padStart(6)}  ${outcome}`);
console.log(
  `${report.sent} requests in ${((performance.now() - startedAt) / 1000).toFixed(0)} s, ${report.answered} answered with data, the slowest after ${Math.round(report.slowestMs)} ms.`,
);
await mkdir(".data", { recursive: true });
await writeFile(faultsFile, JSON.stringify(report.faults.map(describe), null, 2));
const counts = new Map<string, number>();
for (const { what, request } of report.faults)
  counts.set(`${request.kind}: ${what}`, (counts.get(`${request.kind}: ${what}`) ?? 0) + 1);
for (const [what, times] of counts) console.log(`FAULT ${times} × ${what}`);
console.log(
  report.faults.length === 0
    ? "No faults."
    : `${report.faults.length} faults; see ${faultsFile}. Again with: npm run fuzz -- --seed ${seed} --count ${count}`,
);
process.exitCode = report.faults.length === 0 ? 0 : 1;
