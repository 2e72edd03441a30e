import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { readApiSchema } from "../fuzz/api-schema.ts";
import { fuzz, type Fault } from "../fuzz/fuzz.ts";
import { startOwnNetwork, type OwnNetwork } from "../support/own-network.ts";
import { boundedMemory } from "../support/process-usage.ts";
import { UsageSamples } from "./usage-samples.ts";

/**
 * `npm run soak`: random operations against a network of its own for some minutes, while a region is killed and started again and again.
 * `-- --minutes 30`. Fails when memory or open files of the gateway, the network program or a region grow, or when an answer is a fault
 * (see tests/fuzz/judge.ts).
 */
const { values } = parseArgs({
  options: { minutes: { type: "string", default: "5" }, "patience-ms": { type: "string", default: "3000" } },
});
let endsAt = Infinity;
const patienceMs = Number(values["patience-ms"]);
const regions = ["tohoku", "shikoku", "chubu"];
/** The one that is killed; the others must not notice. */
const fragile = "chubu";
const [sampleEveryMs, killEveryMs, downMs] = [2_000, 20_000, 5_000];
/** What may be added between the second and the last third of the time. */
const allowed = { rss: 0.15, openFiles: 10 };
const maxRssBytes = 700e6;

const isOver = (): boolean => performance.now() >= endsAt;

/** The same few thousand operations again and again, so that what grows is no cache. */
async function sendOperations({ endpoint, visitors }: OwnNetwork): Promise<{ sent: number; faults: readonly Fault[] }> {
  const faults: Fault[] = [];
  const schema = readApiSchema();
  let sent = 0;
  for (let round = 0; !isOver(); round++) {
    const limitMs = Math.max(0, endsAt - performance.now());
    const options = { endpoint, visitors, regions, schema, patienceMs, limitMs, seed: round % 5, count: 1_000 };
    const report = await fuzz(options);
    sent += report.sent;
    faults.push(...report.faults);
  }
  return { sent, faults };
}

async function killAgainAndAgain({ constellation }: OwnNetwork): Promise<number> {
  let kills = 0;
  while (performance.now() + killEveryMs < endsAt) {
    await wait(killEveryMs - downMs);
    await constellation.regions.get(fragile)?.kill();
    await wait(downMs);
    await constellation.startRegion(fragile);
    kills++;
  }
  return kills;
}

async function watchUsage(watched: readonly UsageSamples[]): Promise<void> {
  while (!isOver()) {
    for (const samples of watched) await samples.take();
    await wait(sampleEveryMs);
  }
}

/** What grew, as sentences. */
function growthIn(watched: readonly UsageSamples[]): readonly string[] {
  return watched.flatMap((samples) => {
    const usage = samples.compare();
    if (!usage) return [];
    const { before, after } = usage;
    const megabytes = (bytes: number): number => Math.round(bytes / 1e6);
    console.log(
      `${samples.name.padEnd(8)} ${megabytes(before.rssBytes)} → ${megabytes(after.rssBytes)} MB, ${before.openFiles} → ${after.openFiles} open files`,
    );
    const isFat = after.rssBytes > Math.min(maxRssBytes, before.rssBytes * (1 + allowed.rss));
    const isLeaky = after.openFiles > before.openFiles + allowed.openFiles;
    return [
      ...(isFat ? [`${samples.name} grows in memory`] : []),
      ...(isLeaky ? [`${samples.name} keeps files open`] : []),
    ];
  });
}

const network = await startOwnNetwork({ name: "soak", regions, gatewaySettings: boundedMemory.settings });
endsAt = performance.now() + Number(values.minutes) * 60_000;
try {
  const { gateway, network: national, regions: running } = network.constellation;
  const watched = [
    new UsageSamples("gateway", gateway.pid),
    new UsageSamples("network", national.pid),
    new UsageSamples("tohoku", running.get("tohoku")?.pid),
  ];
  const [{ sent, faults }, kills] = await Promise.all([
    sendOperations(network),
    killAgainAndAgain(network),
    watchUsage(watched),
  ]);
  console.log(`${sent} requests, ${kills} kills of ${fragile}, ${faults.length} faults.`);
  for (const { what, request, answer } of faults.slice(0, 20))
    console.log(
      `FAULT ${what} (${request.kind}): ${request.body?.slice(0, 500) ?? request.search}\n  ${answer.text.slice(0, 300)}`,
    );
  const growth = growthIn(watched);
  for (const sentence of growth) console.log(`FAULT ${sentence}`);
  process.exitCode = faults.length + growth.length === 0 ? 0 : 1;
} finally {
  await network.stop();
}
