import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { startIssuer, type Issuer } from "../../demo/issuer.ts";
import { ensureKeys } from "../../demo/keys.ts";
import { freePorts } from "../../demo/programs.ts";
import { demoVisitors } from "../../demo/visitors.ts";
import {
  ActivateRegionDocument,
  AdmitRegionDocument,
  ApplyAsRegionDocument,
  MoveRegionDocument,
  OpenIssuesDocument,
} from "../support/api.generated.ts";
import { slowBy, startFaultRegion } from "../support/fault-region.ts";
import { post, startE2eServer, until } from "../support/network.ts";
import { recreateDatabase, type TestServer } from "../support/postgres-server.ts";
import { runScript, type Script } from "../support/shell.ts";

/** The three programs one by one, as their operators start them: settings in, sentences out, signals obeyed. */

let server: TestServer;
let issuer: Issuer;
let dataDir: string;
const scripts: Script[] = [];
const settings: Record<"network" | "region" | "gateway", Record<string, string>> = {
  network: {},
  region: {},
  gateway: {},
};

const run = (name: keyof typeof settings, changes: Record<string, string> = {}): Script => {
  const script = runScript(name, { ...settings[name], ...changes });
  scripts.push(script);
  return script;
};

const addressOf = (name: keyof typeof settings): string =>
  `http://127.0.0.1:${settings[name][`${name.toUpperCase()}_PORT`]}`;

beforeAll(async () => {
  server = await startE2eServer();
  dataDir = await mkdtemp(join(tmpdir(), "furusato-operator-"));
  const keys = await ensureKeys(dataDir);
  const [issuerPort = 0, ...ports] = await freePorts([0, 0, 0, 0]);
  issuer = await startIssuer(keys.issuer, issuerPort);
  const [gatewayPort, networkPort, regionPort] = ports.map(String);
  const jwks = `http://127.0.0.1:${gatewayPort}/.well-known/jwks.json`;
  settings.network = {
    NETWORK_DATABASE_URL: await recreateDatabase(server, "e2e_programs_network"),
    NETWORK_PORT: networkPort ?? "",
    NETWORK_TOKEN_JWKS_URL: jwks,
    NETWORK_SIGNING_KEY_FILE: keys.networkKeyFile,
  };
  settings.region = {
    REGION_CODE: "chubu",
    REGION_NAME: "中部",
    REGION_DATABASE_URL: await recreateDatabase(server, "e2e_programs_region"),
    REGION_PORT: regionPort ?? "",
    REGION_TOKEN_JWKS_URL: jwks,
    REGION_NETWORK_JWKS_URL: `http://127.0.0.1:${networkPort}/.well-known/jwks.json`,
  };
  settings.gateway = {
    GATEWAY_PORT: gatewayPort ?? "",
    GATEWAY_NETWORK_URL: `http://127.0.0.1:${networkPort}`,
    GATEWAY_CLIENT_TOKEN_ISSUER: issuer.name,
    GATEWAY_CLIENT_JWKS_URL: issuer.jwksUrl,
    GATEWAY_SIGNING_KEY_FILE: keys.gatewayKeyFile,
    GATEWAY_REGION_DEADLINE_MS: "3000",
    GATEWAY_REGISTRY_INTERVAL_MS: "100",
  };
});

afterAll(async () => {
  for (const script of scripts) script.kill();
  await Promise.all(scripts.map(({ exit }) => exit));
  await issuer.stop();
  await recreateDatabase(server, "e2e_programs_network");
  await recreateDatabase(server, "e2e_programs_region");
  await server.stop();
  await rm(dataDir, { recursive: true });
});

test.each([
  [
    "gateway",
    ["GATEWAY_NETWORK_URL", "GATEWAY_CLIENT_TOKEN_ISSUER", "GATEWAY_CLIENT_JWKS_URL", "GATEWAY_SIGNING_KEY_FILE"],
  ],
  ["region", ["REGION_CODE", "REGION_NAME", "REGION_DATABASE_URL", "REGION_TOKEN_JWKS_URL", "REGION_NETWORK_JWKS_URL"]],
  ["network", ["NETWORK_DATABASE_URL", "NETWORK_TOKEN_JWKS_URL", "NETWORK_SIGNING_KEY_FILE"]],
] as const)("without settings the %s names all that are missing, and ends with 1", async (name, missing) => {
  const script = runScript(name, {});
  expect(await script.exit).toBe(1);
  const named = [...script.output().matchAll(/^ {2}([A-Z_]+): ./gmu)].map(([, setting]) => setting);
  expect(named).toEqual(missing);
  expect(script.output()).not.toContain("    at ");
});

test("started one by one on new databases, they find each other, and a region that is admitted answers", async () => {
  for (const name of ["network", "region", "gateway"] as const) run(name);
  const gateway = addressOf("gateway");
  await until(async () => expect((await fetch(`${gateway}/readyz`)).status).toBe(200), 40_000);
  await until(async () => expect((await fetch(`${addressOf("region")}/livez`)).status).toBe(200), 40_000);

  const secretariat = { authorization: `Bearer ${await issuer.issue({ ...demoVisitors.secretariat })}` };
  const endpoint = `${gateway}/graphql`;
  const input = {
    code: "chubu",
    name: "中部",
    nameEn: "Chubu",
    nameKana: "チュウブ",
    prefectures: ["20"],
    operator: { name: "やまなみテレワーク連携機構（デモ）", kind: "HUB_OPERATOR" as const },
    contact: { name: "事務局（デモ）", email: "chubu@example.jp" },
    address: addressOf("region"),
  };
  await post(endpoint, ApplyAsRegionDocument, { input }, secretariat);
  await post(endpoint, AdmitRegionDocument, { code: "chubu" }, secretariat);
  const { data } = await post(endpoint, ActivateRegionDocument, { code: "chubu" }, secretariat);
  expect(data.regionActivate).toEqual({ region: { status: "ACTIVE" }, userErrors: [] });
  await until(async () => {
    const { data, errors } = await askNationalPage();
    expect(errors).toEqual([]);
    expect(data.issues).toMatchObject({ totalCount: 0, edges: [], unavailableRegions: [] });
  });
});

test("a taken port is said in a sentence, and the program ends with 1", async () => {
  const occupant = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void occupant.close());
  await once(occupant, "listening");
  const address = occupant.address();
  const port = String(typeof address === "object" && address ? address.port : "");
  const script = run("region", { REGION_PORT: port });
  expect(await script.exit).toBe(1);
  expect(script.output()).toContain(`Port ${port} on 127.0.0.1 is taken.`);
  expect(script.output()).not.toContain("    at ");
});

test("a database that is not there is said, and the program ends with 1", async () => {
  const script = run("region", { REGION_DATABASE_URL: "postgres://nobody:hunter2@127.0.0.1:1/none", REGION_PORT: "0" });
  expect(await script.exit).toBe(1);
  expect(script.output()).toMatch(/^region: \S/mu);
  expect(script.output()).not.toContain("hunter2");
  expect(script.output()).not.toContain("    at ");
});

test("told to stop, the gateway finishes what is under way and ends with 0", async () => {
  const standIn = await startFaultRegion(addressOf("region"), slowBy(1_500));
  onTestFinished(() => standIn.stop());
  const secretariat = { authorization: `Bearer ${await issuer.issue({ ...demoVisitors.secretariat })}` };
  await post(
    `${addressOf("gateway")}/graphql`,
    MoveRegionDocument,
    { code: "chubu", address: standIn.address },
    secretariat,
  );
  await until(async () => {
    await askNationalPage();
    expect(standIn.asked()).toBeGreaterThan(0);
  });
  const askedBefore = standIn.asked();
  const underWay = askNationalPage();
  await until(() => expect(standIn.asked()).toBe(askedBefore + 1));
  const gateway = scripts[2];
  gateway?.terminate();
  const { status, data } = await underWay;
  expect({ status, unavailable: data.issues?.unavailableRegions }).toEqual({ status: 200, unavailable: [] });
  expect(await gateway?.exit, gateway?.output()).toBe(0);
  await expect(fetch(`${addressOf("gateway")}/livez`)).rejects.toThrow("fetch failed");
});

test("told to stop, the region and the network program end with 0", async () => {
  const [network, region] = scripts;
  region?.terminate();
  network?.terminate();
  expect([await region?.exit, await network?.exit]).toEqual([0, 0]);
});

const askNationalPage = async () =>
  post(
    `${addressOf("gateway")}/graphql`,
    OpenIssuesDocument,
    {},
    { authorization: `Bearer ${await issuer.issue({ ...demoVisitors.coordinator })}` },
  );
