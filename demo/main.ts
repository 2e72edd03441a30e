import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compareText } from "../common/cursor.ts";
import { regionalSubgraphs } from "../common/regional-subgraphs.ts";
import { choosePorts, startConstellation, type Constellation, type PortChoice } from "./constellation.ts";
import { startJourneys, type JourneysServer } from "./journeys/server.ts";
import { startEmbeddedPostgres } from "./postgres/embedded-postgres.ts";
import { runInside } from "./programs.ts";
import { demoRegions } from "./regions.ts";
import { demoPortalKey } from "./seed/national-desk.ts";
import { nodeIdOf } from "./seed/keys.ts";
import { demoVisitors } from "./visitors.ts";

/** `npm start`: the whole network on the embedded Postgres with demo data, until Ctrl-C. `-- --fresh` begins anew. */
const dataDir = process.env["DEMO_DATA_DIR"] ?? fileURLToPath(new URL("../.data/demo", import.meta.url));
const say = (line: string): void => console.log(line);

/** What has to be stopped, the newest first; also when Ctrl-C comes during the start. */
const running: { stop(): Promise<void> }[] = [];

async function start(isFresh: boolean): Promise<void> {
  const startedAt = performance.now();
  const ports: PortChoice = process.env["DEMO_PORTS"] === "FREE" ? "FREE" : "FIXED";
  // First of all: a demo that runs already must keep its database and its data.
  await choosePorts(ports, Object.keys(demoRegions));
  say("Starting the demo network. The first start takes a little longer: it makes nine databases and fills them.");
  const postgres = await startPostgres(isFresh);
  running.push(postgres);
  const constellation = await startConstellation({
    dataDir,
    databases: postgres,
    ports,
    run: runInside,
    // Nine programs share one process here, and are cold when the first query comes.
    gatewaySettings: { GATEWAY_REGION_DEADLINE_MS: "3000" },
    log: (line) => say(`  ${line}`),
  });
  running.push(constellation);
  const { gateway, issuer } = constellation;
  const journeys = await startJourneys({ gateway: gateway.address, issuer, port: ports === "FIXED" ? 4098 : 0 });
  running.push(journeys);
  say(`\nReady after ${((performance.now() - startedAt) / 1000).toFixed(1)} s.\n`);
  say(await welcome(constellation, journeys));
}

async function startPostgres(isFresh: boolean) {
  const folder = `${dataDir}/postgres`;
  if (isFresh) {
    const old = await startEmbeddedPostgres({ dataDir: folder });
    await old.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
  return startEmbeddedPostgres({ dataDir: folder, log: (line) => say(`  ${line}`) });
}

async function welcome(
  { gateway, network, regions, issuer }: Constellation,
  journeys: JourneysServer,
): Promise<string> {
  const tokens = await Promise.all(
    Object.entries(demoVisitors).map(async ([name, viewer]) => `  ${name}\n    ${await issuer.issue({ ...viewer })}`),
  );
  const addresses = [
    `  gateway   ${gateway.address}/graphql`,
    `  network   ${network.address}/graphql`,
    ...[...regions]
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([code, { address }]) => `  ${code.padEnd(15)} ${address}/{${regionalSubgraphs.join()}}`),
  ];
  return [
    "The ten journeys, to be clicked through (十の道のり)",
    `  ${journeys.address}/`,
    "",
    "Addresses",
    ...addresses,
    "",
    "Tokens, valid for 12 hours (header `authorization: Bearer …`; without one you see what is public)",
    ...tokens,
    `  portal, by its key\n    ${demoPortalKey}`,
    "",
    "Four queries to try",
    ...queries.map((query) => `  ${query}`),
    "",
    "Stop with Ctrl-C. The data stays; `npm start -- --fresh` begins anew.",
  ].join("\n");
}

const queries = [
  "# everybody: the hubs of all Japan by name\n  { hubs(first: 5, orderBy: NAME_KANA) { totalCount edges { node { name region { name } } } } }",
  "# coordinator: what is open anywhere\n  { issues(first: 20, filter: { status: [OPEN] }) { totalCount edges { node { title region { name } hub { name } } } unavailableRegions { code reason } } }",
  `# coordinator: who adopted this article, wherever they are\n  { article(id: "${nodeIdOf("tohoku/article/1")}") { title adoptions { status hubLabel hub { name region { name } } } } }`,
  "# everybody: what is national, with retractions; give `lastSeq` as `afterSeq` the next time\n  { nationalFeed(afterSeq: 0) { lastSeq edges { node { seq kind reasonCode publication { title { value } regionName } } } } }",
];

async function stop(): Promise<void> {
  for (const part of running.splice(0).toReversed()) await part.stop();
}

let isStopping = false;
const onSignal = (): void => {
  if (isStopping) process.exit(1);
  isStopping = true;
  say("\nStopping …");
  void end(0);
};

async function end(exitCode: number): Promise<void> {
  try {
    await stop();
    process.exit(exitCode);
  } catch (error) {
    console.error(error);
    process.exit(1);
  }
}

process.on("SIGINT", onSignal);
process.on("SIGTERM", onSignal);

try {
  const { values } = parseArgs({ options: { fresh: { type: "boolean", default: false } } });
  await start(values.fresh);
} catch (error) {
  if (!isStopping) {
    console.error(`\nThe demo could not start: ${error instanceof Error ? error.message : String(error)}`);
    await end(1);
  }
}
