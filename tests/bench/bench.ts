import { mkdtemp, rm } from "node:fs/promises";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { startChild, type Child, type Usage } from "./child.ts";
import { percentile, printTable, type Figures } from "./figures.ts";
import { load, walk } from "./load.ts";
import type { NationalPage } from "./national-page.ts";
import type { RegionHostReady } from "./region-host.ts";
import { subjects, type Subject } from "./subjects.ts";

/**
 * `npm run bench`: what the national page costs in CPU time of the gateway, against a hand-written fan-out (the limit) and against
 * Apollo's gateway before an aggregating subgraph, over 8 and 47 regions. See docs/performance.md.
 *
 * `--short`: fewer requests, under 90 s. `--regions 8,47`, `--rounds n`, `--only ours`, `--profile <folder>`: for a closer look. `--replay`: the regions'
 * answers are recorded and repeated, see recorder.ts.
 */
const { values: options } = parseArgs({
  options: {
    short: { type: "boolean", default: false },
    regions: { type: "string", default: "8,47" },
    rounds: { type: "string" },
    only: { type: "string" },
    profile: { type: "string" },
    replay: { type: "boolean", default: false },
  },
});

const regionCounts = options.regions.split(",").map(Number);
const rounds = Number(options.rounds ?? (options.short ? 3 : 5));
const names = options.only?.split(",") ?? Object.keys(subjects);
/** Region requests in one slot of load, and in the warming up before, were every region asked once for every page; and the pages. */
const effort = options.short
  ? { warmUp: 500, slot: 400, limitMs: 3_000, walkedPages: 4 }
  : { warmUp: 12_000, slot: 4_000, limitMs: 60_000, walkedPages: 20 };

const started: { stop(): Promise<void> }[] = [];
let isStopping = false;

async function bench(): Promise<void> {
  const startedAt = performance.now();
  const folder = await mkdtemp(path.join(tmpdir(), "furusato-bench-"));
  started.push({ stop: () => rm(folder, { recursive: true, force: true }) });
  const settings = { regionCount: Math.max(...regionCounts), isReplayed: options.replay, folder };
  const host = keep(await startChild<RegionHostReady>("./region-host.ts", settings));
  console.log(
    `${settings.regionCount} regions are up${options.replay ? ", replayed," : ""} after ${seconds(startedAt)} s; ${cpus().length} CPUs, load ${loadavg()[0]?.toFixed(1)}.`,
  );
  for (const regionCount of regionCounts) await compare(host, regionCount);
  console.log(`\nTook ${seconds(startedAt)} s; load ${loadavg()[0]?.toFixed(1)}.`);
}

async function compare(host: Child<RegionHostReady>, regionCount: number): Promise<void> {
  const running: Subject[] = [];
  for (const name of names) running.push(await startSubject(host.ready, name, regionCount));
  const token = host.ready.clientToken;
  const pages = await samePages(running, token);
  // A walk from the newest row asks regions from the present moment on, which no recorded answer is for.
  const starts = [...(options.replay ? [] : [null]), ...pages.slice(0, -1).map(({ pageInfo }) => pageInfo.endCursor)];
  const slot = (requests: number) => ({ requests: Math.ceil(requests / regionCount), limitMs: effort.limitMs, starts });
  for (const { address } of running) await load({ address, token }, slot(effort.warmUp));
  const figures = new Map<string, Figures[]>(names.map((name) => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const subject of running) figures.get(subject.name)?.push(await measure(host, subject, slot(effort.slot)));
  }
  console.log(
    `\n${regionCount} regions, medians of ${rounds} rounds of ${slot(effort.slot).requests} requests, 8 at a time:\n`,
  );
  printTable(figures);
  for (const subject of running.toReversed()) await subject.stop();
}

/** The first pages of a walk; throws when the subjects do not give the same. */
async function samePages(running: readonly Subject[], token: string): Promise<readonly NationalPage[]> {
  const walks: NationalPage[][] = [];
  for (const { address } of running) walks.push(await walk({ address, token }, effort.walkedPages));
  const [pages = []] = walks;
  const odd = running.find((_subject, i) => !isDeepStrictEqual(walks[i], pages));
  if (odd) throw new Error(`${odd.name} gives other pages than ${running[0]?.name}.`);
  return pages;
}

async function startSubject(host: RegionHostReady, name: string, regionCount: number): Promise<Subject> {
  const start = subjects[name];
  if (!start) throw new Error(`--only takes ${Object.keys(subjects).join(", ")}; not ${name}.`);
  const folder = options.profile;
  const profile = folder === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${folder}/${name}-${regionCount}`];
  return keep(await start(host, regionCount, profile));
}

async function measure(
  host: Child<RegionHostReady>,
  { address, processes }: Subject,
  options: Parameters<typeof load>[1],
): Promise<Figures> {
  const before = await usageOf(processes, host);
  const { completed, tookMs, latenciesMs } = await load({ address, token: host.ready.clientToken }, options);
  const after = await usageOf(processes, host);
  const perOperation = (value: (usage: typeof before) => number): number => (value(after) - value(before)) / completed;
  return {
    cpuMsPerOperation: perOperation(({ own }) => sum(own, ({ cpuMs }) => cpuMs)),
    operationsPerSecond: (completed / tookMs) * 1000,
    p50Ms: percentile(latenciesMs, 50),
    p99Ms: percentile(latenciesMs, 99),
    regionRequestsPerOperation: perOperation(({ regions }) => regions.requests),
    regionBytesPerOperation: perOperation(({ regions }) => regions.bytes),
    regionCpuMsPerOperation: perOperation(({ regions }) => regions.cpuMs),
    rssBytes: sum(after.own, ({ rssBytes }) => rssBytes),
  };
}

async function usageOf(processes: Subject["processes"], host: Child<unknown>) {
  return { own: await Promise.all(processes.map((process) => process.usage())), regions: await host.usage() };
}

function keep<Part extends { stop(): Promise<void> }>(part: Part): Part {
  started.push(part);
  return part;
}

/** Ends all processes, the last started first. */
async function stopAll(): Promise<void> {
  isStopping = true;
  for (const part of started.splice(0).toReversed()) await part.stop();
}

const sum = (usages: readonly Usage[], value: (usage: Usage) => number): number =>
  usages.reduce((total, usage) => total + value(usage), 0);

const seconds = (sinceMs: number): string => ((performance.now() - sinceMs) / 1000).toFixed(0);

try {
  process.once("SIGINT", () => void stopAll().then(() => process.exit(130)));
  process.once("SIGTERM", () => void stopAll().then(() => process.exit(143)));
  await bench();
} catch (error) {
  if (!isStopping) console.error(error);
  process.exitCode = 1;
} finally {
  await stopAll();
}
