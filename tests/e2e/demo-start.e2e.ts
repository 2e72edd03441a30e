import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoRegions } from "../../demo/regions.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { IssuePageDocument, OpenIssuesDocument, ReportIssueDocument } from "../support/api.generated.ts";
import { newestIssueIds } from "../support/demo-rows.ts";
import { post, uniqueText } from "../support/network.ts";
import { runScript, type Script } from "../support/shell.ts";

/** `npm start` and nothing else: the whole network with its data, until Ctrl-C; the data stays until it is told to begin anew. */

const japan = Object.keys(demoRegions);
const title = uniqueText();
const scripts: Script[] = [];
let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "furusato-demo-"));
});

afterAll(async () => {
  for (const script of scripts) script.kill();
  await Promise.all(scripts.map(({ exit }) => exit));
  await rm(dataDir, { recursive: true, force: true });
});

test("the first start fills the network and prints whom to ask, with which tokens", async () => {
  const demo = await start();
  const { data, errors } = await post(endpointIn(demo), OpenIssuesDocument, {}, tokenIn(demo, "coordinator"));
  expect(errors).toEqual([]);
  expect(data.issues).toMatchObject({ totalCount: 40, unavailableRegions: [] });
  expect(data.issues?.edges.map(({ node }) => node.id)).toEqual(
    newestIssueIds(japan, ({ status }) => status === "OPEN").slice(0, 20),
  );
  for (const code of japan)
    expect(demo.output()).toMatch(new RegExp(`^ {2}${code} +http://127\\.0\\.0\\.1:\\d+/`, "mu"));
  const written = await post(
    endpointIn(demo),
    ReportIssueDocument,
    { input: { hubId: nodeIdOf("tohoku/hub/1"), title, body: title, category: "OTHER" } },
    tokenIn(demo, "hub editor (tohoku)"),
  );
  expect(written.data.issueReport).toMatchObject({ userErrors: [], issue: { title } });
  await interrupt(demo);
}, 90_000);

test("a second start has what was written, and seeds nothing again", async () => {
  const demo = await start();
  expect(await written(demo)).toEqual([title]);
  const { data } = await post(endpointIn(demo), IssuePageDocument, { first: 1 }, tokenIn(demo, "coordinator"));
  expect(data.issues?.totalCount).toBe(newestIssueIds(japan).length + 1);
  await interrupt(demo);
}, 90_000);

test("a fresh start has forgotten it", async () => {
  const demo = await start("--fresh");
  expect(await written(demo)).toEqual([]);
  const { data } = await post(endpointIn(demo), IssuePageDocument, { first: 1 }, tokenIn(demo, "coordinator"));
  expect(data.issues?.totalCount).toBe(newestIssueIds(japan).length);
  await interrupt(demo);
}, 90_000);

async function start(...args: string[]): Promise<Script> {
  const demo = runScript("start", { DEMO_DATA_DIR: dataDir, DEMO_PORTS: "FREE" }, args);
  scripts.push(demo);
  await demo.untilSays("Stop with Ctrl-C", 80_000);
  return demo;
}

async function interrupt(demo: Script): Promise<void> {
  demo.interrupt();
  expect(await demo.exit, demo.output()).toBe(0);
  await expect(fetch(endpointIn(demo))).rejects.toThrow("fetch failed");
}

async function written(demo: Script): Promise<(string | undefined)[]> {
  const { data } = await post(
    endpointIn(demo),
    IssuePageDocument,
    { first: 100, filter: { text: title } },
    tokenIn(demo, "coordinator"),
  );
  return data.issues?.edges.map(({ node }) => node.title) ?? [];
}

const endpointIn = (demo: Script): string => /gateway +(http:\S+)/u.exec(demo.output())?.[1] ?? "";

function tokenIn(demo: Script, visitor: string): { authorization: string } {
  const lines = demo
    .output()
    .split("\n")
    .map((line) => line.trim());
  return { authorization: `Bearer ${lines[lines.indexOf(visitor) + 1]}` };
}
