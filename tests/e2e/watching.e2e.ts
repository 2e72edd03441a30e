import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort, runApartHeard, type Run, type Settings } from "../../demo/programs.ts";
import { demoPortalKey } from "../../demo/seed/national-desk.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { OpenIssuesDocument, ReportIssueDocument, TitleOfNodeDocument } from "../support/api.generated.ts";
import { confessing, honest, htmlWith, secrets, standInFor, type FaultRegion } from "../support/fault-region.ts";
import { editorOf, post, uniqueText, until, useNetwork } from "../support/network.ts";

/** What operators see of the programs: metrics on a listener of their own, and logs. Neither has tokens, keys or what people wrote. */

let printed = "";
/** By the region's code, or the program's name. */
const settingsOf = new Map<string, Settings>();

/** Programs with metrics, that log all they have to say. */
const runWatched: Run = async (program, settings) => {
  const prefix = program.toUpperCase();
  const watched = {
    ...settings,
    [`${prefix}_METRICS_PORT`]: String(await freePort()),
    [`${prefix}_LOG_LEVEL`]: "debug",
  };
  settingsOf.set(settings["REGION_CODE"] ?? program, watched);
  return runApartHeard((text) => (printed += text))(program, watched);
};

const network = useNetwork("watching", { regions: ["tohoku", "shikoku"], run: runWatched });
let shikoku: FaultRegion;

beforeAll(async () => {
  shikoku = await standInFor("shikoku", network);
});
afterAll(() => shikoku.stop());

const settingOf = (name: string, setting: string): string => settingsOf.get(name)?.[setting] ?? "";

/** What the program's metrics say, without the comments on them. */
async function metricsOf(name: string): Promise<string> {
  const prefix = name === "tohoku" ? "REGION" : name.toUpperCase();
  const response = await fetch(`http://127.0.0.1:${settingOf(name, `${prefix}_METRICS_PORT`)}/metrics`);
  expect(response.headers.get("content-type")).toContain("text/plain");
  return (await response.text()).replaceAll(/^#.*\n/gmu, "");
}

const report = (title: string) => ({
  hubId: nodeIdOf("tohoku/hub/1"),
  title,
  category: "OTHER" as const,
  body: "連絡先は 090-0000-0000 です。",
});
const editor = editorOf("tohoku/hub/1");

test("the gateway counts requests, operations, errors and questions to regions, and tells how regions do", async () => {
  const coordinator = network.as("coordinator");
  await coordinator.query(OpenIssuesDocument, {});
  await coordinator.query(TitleOfNodeDocument, { id: "no id" });
  shikoku.misbehave(htmlWith(502));
  await until(async () => {
    await coordinator.query(OpenIssuesDocument, {});
    expect(await metricsOf("gateway")).toContain('furusato_region_circuit{region="shikoku",state="OPEN"} 1');
  });
  const metrics = await metricsOf("gateway");
  expect(metrics).toMatch(
    /^furusato_http_request_duration_seconds_count\{route="\/graphql",method="POST",status="200"\} \d/mu,
  );
  expect(metrics).toMatch(/^furusato_operations_total\{kind="query"\} \d/mu);
  expect(metrics).toMatch(/^furusato_region_request_duration_seconds_count\{region="tohoku",outcome="ANSWERED"\} \d/mu);
  expect(metrics).toMatch(/^furusato_region_request_duration_seconds_count\{region="shikoku",outcome="\w+"\} \d/mu);
  expect(metrics).toContain('furusato_region_health{region="tohoku",status="UP"} 1');
  expect(metrics).toMatch(/^furusato_region_health\{region="shikoku",status="(?:DOWN|DEGRADED)"\} 1/mu);
  expect(metrics).toMatch(/^furusato_admission_requests\{state="limit"\} \d/mu);
  expect(metrics).toMatch(/^process_resident_memory_bytes \d/mu);
  shikoku.misbehave(honest);
});

test("regions and the network program count their requests by route", async () => {
  await network.as().query(TitleOfNodeDocument, { id: nodeIdOf("tohoku/hub/1") });
  expect(await metricsOf("tohoku")).toMatch(/count\{route="\/issues",method="POST",status="200"\} \d/u);
  expect(await metricsOf("tohoku")).toMatch(/^furusato_database_connections\{state="in use"\} \d/mu);
  expect(await metricsOf("network")).toMatch(/count\{route="\/graphql",method="POST",status="200"\} \d/u);
});

test("metrics are on their own listener only", async () => {
  expect((await fetch(`${network.constellation.gateway.address}/metrics`)).status).toBe(404);
  const port = settingOf("gateway", "GATEWAY_METRICS_PORT");
  expect((await fetch(`http://127.0.0.1:${port}/graphql`)).status).toBe(404);
});

test("logs and metrics have no token, key, password or text of anybody's, whatever goes wrong", async () => {
  const written = uniqueText();
  const { issuer } = network.constellation;
  const token = await issuer.issue({ ...editor });
  const elsewhere = await network.signer.sign("region:elsewhere", editor);
  const asked = [
    `Bearer ${token}`,
    `Bearer ${token}x`,
    `Bearer ${elsewhere}`,
    `Bearer ${demoPortalKey}`,
    "Basic c2VjcmV0",
  ];
  for (const authorization of asked) await post(network.endpoint, OpenIssuesDocument, {}, { authorization });
  for (const fault of [htmlWith(502), confessing(200, null), confessing(500, null)]) {
    shikoku.misbehave(fault);
    await network.as("coordinator").query(OpenIssuesDocument, {});
  }
  await breakTable(settingOf("tohoku", "REGION_DATABASE_URL"), async () => {
    const broken = await network.as(editor).query(ReportIssueDocument, { input: report(written) });
    expect(broken.errors.map(({ extensions }) => extensions.code)).toEqual(["INTERNAL"]);
  });
  await until(() => expect(printed).toContain("unexpected error"));

  const told = printed + (await metricsOf("gateway")) + (await metricsOf("tohoku")) + (await metricsOf("network"));
  const passwords = ["tohoku", "network"].map((name) =>
    decodeURIComponent(new URL(settingOf(name, `${name === "tohoku" ? "REGION" : "NETWORK"}_DATABASE_URL`)).password),
  );
  const unspeakable = [
    written,
    "090-0000",
    token,
    elsewhere,
    demoPortalKey,
    "c2VjcmV0",
    ...Object.values(secrets),
    ...passwords,
  ];
  expect(unspeakable.filter((secret) => secret !== "" && told.includes(secret))).toEqual([]);
  expect(told).not.toMatch(/eyJ[\w-]{10,}\.eyJ/u);
  expect(told).not.toMatch(/fnk_[\w-]{8}/u);
});

/** Renames the table of issues away while something is done that needs it. */
async function breakTable(url: string, act: () => Promise<void>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await sql`alter table issues rename to issues_away`;
    await act();
    await sql`alter table issues_away rename to issues`;
  } finally {
    await sql.end({ timeout: 5 });
  }
}
