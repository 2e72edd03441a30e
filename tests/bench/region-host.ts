import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { importJWK, SignJWT, type JWK } from "jose";
import { migrateDatabase } from "../../common/database/database.ts";
import { listen } from "../../common/http/server.ts";
import { createLogger } from "../../common/program/logger.ts";
import type { Viewer } from "../../common/identity/viewer.ts";
import { loadContent } from "../../demo/content/load-content.ts";
import { startIssuer } from "../../demo/issuer.ts";
import { ensureKeys } from "../../demo/keys.ts";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "../../demo/postgres/embedded-postgres.ts";
import { createTokenSigner } from "../../common/identity/token-signer.ts";
import { readRegionConfig } from "../../subgraphs/region/config.ts";
import { buildRegion } from "../../subgraphs/region/server.ts";
import { makeArticles, seedBenchArticles } from "./article-data.ts";
import { serveParent } from "./child.ts";
import { createFanOut, type KnownRegion } from "./fan-out.ts";
import { pageSize } from "./national-page.ts";
import { seedBenchRegion } from "./region-data.ts";
import { startRecorder } from "./recorder.ts";
import { Traffic } from "./traffic.ts";

/** One process with all that is not measured: Postgres, the regions over it, the issuer of tokens and a stub of the registry. */
export interface RegionHostSettings {
  readonly regionCount: number;
  /** Whether answers are recorded and repeated; see recorder.ts. */
  readonly isReplayed: boolean;
  /** Articles to publish in each region beside its issues; none when absent. */
  readonly articlesPerRegion?: number;
  /** An empty folder, which this process removes at its end, even when the parent has died. */
  readonly folder: string;
}

export interface RegionHostReady {
  readonly regions: readonly KnownRegion[];
  /** Where the registry stub serves the first `n` regions: `<address>/<n>/registry`. */
  readonly registryAddress: string;
  /** Of the regions, in their order. */
  readonly databaseUrls: readonly string[];
  readonly gatewayKeyFile: string;
  readonly clientTokens: { readonly issuer: string; readonly audience: string; readonly jwksUrl: string };
  /** A coordinator's. */
  readonly clientToken: string;
}

const gatewayIssuer = "furusato-gateway";
const coordinator: Viewer = { sub: "coordinator-1", role: "COORDINATOR", regions: ["*"], hubs: [] };

interface Part {
  stop(): Promise<void>;
}

async function startAll(
  { regionCount, isReplayed, folder, articlesPerRegion = 0 }: RegionHostSettings,
  parts: Part[],
  traffic: Traffic,
): Promise<RegionHostReady> {
  const postgres = await startEmbeddedPostgres({ dataDir: path.join(folder, "postgres") });
  parts.push(postgres);
  const keys = await ensureKeys(folder);
  const issuer = await startIssuer(keys.issuer, 0);
  parts.push(issuer);
  const gatewayKey = JSON.parse(await readFile(keys.gatewayKeyFile, "utf8")) as JWK;
  const regions: KnownRegion[] = [];
  const stub = await startStub(gatewayKey, regions);
  parts.push(stub);
  await migrateTemplate(postgres);
  const contents = [...loadContent().values()];
  const articles = makeArticles(articlesPerRegion, contents);
  const databaseUrls: string[] = [];
  for (let n = 1; n <= regionCount; n++) {
    const code = `region-${String(n).padStart(2, "0")}`;
    const content = contents[n % contents.length];
    if (!content) throw new Error("The demo has no regions.");
    const url = await makeDatabase(postgres, code);
    await seedBenchRegion(url, code, content);
    await seedBenchArticles(url, code, articles);
    databaseUrls.push(url);
    const region = await startRegion(code, url, `${stub.address}/jwks.json`, isReplayed ? new Traffic() : traffic);
    parts.push(region);
    const recorder = isReplayed ? await startRecorder(region.address, traffic) : undefined;
    if (recorder) parts.push(recorder);
    const { address } = recorder ?? region;
    regions.push(await warmed({ code, address, token: await regionToken(gatewayKey, code) }));
  }
  return {
    regions,
    registryAddress: stub.address,
    databaseUrls,
    gatewayKeyFile: keys.gatewayKeyFile,
    clientTokens: { issuer: issuer.name, audience: issuer.audience, jwksUrl: issuer.jwksUrl },
    clientToken: await issuer.issue(coordinator),
  };
}

/** Has a region read the gateway's keys and make its first page, so that 47 of them need not do it all at once. */
async function warmed(region: KnownRegion): Promise<KnownRegion> {
  const fanOut = createFanOut([region]);
  try {
    const { edges } = await fanOut.page(null);
    if (edges.length < pageSize) throw new Error(`${region.code} has no page of issues.`);
    return region;
  } finally {
    await fanOut.close();
  }
}

const template = "bench_template";

async function migrateTemplate(postgres: EmbeddedPostgres): Promise<void> {
  await postgres.ensureDatabase(template);
  await migrateDatabase(postgres.urlOf(template), fileURLToPath(new URL("../../migrations/region", import.meta.url)));
}

async function makeDatabase(postgres: EmbeddedPostgres, code: string): Promise<string> {
  const name = code.replaceAll("-", "_");
  await postgres.ensureDatabase(name, template);
  return postgres.urlOf(name);
}

async function startRegion(code: string, databaseUrl: string, jwksUrl: string, traffic: Traffic) {
  const config = readRegionConfig({
    REGION_CODE: code,
    REGION_NAME: code,
    REGION_DATABASE_URL: databaseUrl,
    REGION_PORT: "0",
    REGION_TOKEN_ISSUER: gatewayIssuer,
    REGION_TOKEN_JWKS_URL: jwksUrl,
    REGION_NETWORK_JWKS_URL: jwksUrl,
    REGION_LOG_LEVEL: "error",
  });
  const { app, close } = await buildRegion(config, { logger: createLogger(code, config.logLevel) });
  traffic.count(app.server);
  return { address: await listen(app, config.listen), stop: close };
}

/** What the gateway asks of the network program, and the gateway's keys, which stay the same for all gateways of a run. */
async function startStub(gatewayKey: JWK, regions: readonly KnownRegion[]) {
  const { jwks } = await createTokenSigner(gatewayIssuer, gatewayKey);
  const server = createServer((request, response) => {
    const count = Number(/^\/(\d+)\/registry$/u.exec(request.url ?? "")?.[1] ?? 0);
    const listed = regions
      .slice(0, count)
      .map(({ code, address }) => ({ code, name: code, status: "ACTIVE", address }));
    request.resume();
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(request.url === "/jwks.json" ? jwks : { regions: listed }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { address: `http://127.0.0.1:${port}`, stop };
}

/** The token that a gateway would sign for a region, but valid for the whole run, so that comparisons need not sign. */
async function regionToken(gatewayKey: JWK, code: string): Promise<string> {
  const { sub, ...claims } = coordinator;
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: "EdDSA", kid: gatewayKey.kid ?? "" })
    .setSubject(sub)
    .setIssuer(gatewayIssuer)
    .setAudience(`region:${code}`)
    .setIssuedAt()
    .setExpirationTime("3h")
    .sign(await importJWK(gatewayKey, "EdDSA"));
}

await serveParent<RegionHostSettings>(async (settings) => {
  const parts: Part[] = [{ stop: () => rm(settings.folder, { recursive: true, force: true }) }];
  const stop = async (): Promise<void> => {
    for (const part of parts.splice(0).toReversed()) await part.stop();
  };
  const traffic = new Traffic();
  try {
    return { ready: await startAll(settings, parts, traffic), traffic: () => traffic.now(), stop };
  } catch (error) {
    await stop();
    throw error;
  }
});
