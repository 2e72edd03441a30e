import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { runInside } from "../../demo/programs.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import {
  HubPageDocument,
  IssuePageDocument,
  OneArticleDocument,
  OpenIssuesDocument,
  ReportOnceDocument,
  TotalIssuesDocument,
} from "../support/api.generated.ts";
import { editorOf, present, uniqueText, until, useNetwork } from "../support/network.ts";
import { recreateDatabase } from "../support/postgres-server.ts";

/** The drill: all databases are backed up under the running network and lost, and the network answers as before on what was restored. */

const regions = ["tohoku", "shikoku"] as const;
const parts = [...regions, "network"];
const network = useNetwork("a-backup-is-restored", { regions, run: runInside });
let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "furusato-drill-"));
  return () => rm(home, { recursive: true });
});

const program = fileURLToPath(new URL("../../subgraphs/backup/main.ts", import.meta.url));

/** The command as an operator runs it. */
async function command(...order: string[]): Promise<string> {
  const run = await promisify(execFile)(process.execPath, ["--import", import.meta.resolve("tsx"), program, ...order]);
  return run.stdout;
}

/** What visitors see of every part. */
async function answers(): Promise<readonly unknown[]> {
  const ask = network.as("coordinator");
  const feed = await fetch(`${network.constellation.gateway.address}/feed.json`);
  return [
    (await ask.query(OpenIssuesDocument, {})).data,
    (await ask.query(IssuePageDocument, { first: 50 })).data,
    (await ask.query(HubPageDocument, { first: 50 })).data,
    (await ask.query(OneArticleDocument, { id: nodeIdOf("tohoku/article/1") })).data,
    (await network.as().query(HubPageDocument, { first: 50 })).data,
    feed.status,
    await feed.text(),
  ];
}

async function lose(part: string): Promise<void> {
  const url = new URL(network.databaseUrl(part));
  const name = url.pathname.slice(1);
  const urlOf = (database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href;
  await recreateDatabase({ urlOf }, name);
}

test("backed up, lost and restored, the network answers as before: pages, cursors, the feed, and keys of writes", async () => {
  const title = uniqueText();
  const input = {
    hubId: nodeIdOf("tohoku/hub/1"),
    title,
    body: title,
    category: "OTHER" as const,
    idempotencyKey: title,
  };
  const report = () => network.as(editorOf("tohoku/hub/1")).query(ReportOnceDocument, { input });
  const written = (await report()).data;
  const firstPage = present((await network.as("coordinator").query(IssuePageDocument, { first: 3 })).data.issues);
  const rest = { first: 50, after: present(firstPage.pageInfo.endCursor) };
  const secondPage = (await network.as("coordinator").query(IssuePageDocument, rest)).data;
  const before = await answers();

  for (const part of parts)
    expect(await command("backup", network.databaseUrl(part), join(home, part))).toMatch(/^Backed up: [1-9]\d* rows/u);
  await Promise.all([...regions.map((code) => network.region(code).stop()), network.constellation.network.stop()]);
  for (const part of parts) await lose(part);
  for (const part of parts)
    expect(await command("restore", join(home, part), network.databaseUrl(part))).toMatch(/^Restored: [1-9]\d* rows/u);
  await network.restart("network");
  for (const code of regions) await network.constellation.startRegion(code);

  await until(async () => expect(await answers()).toEqual(before));
  expect((await network.as("coordinator").query(IssuePageDocument, rest)).data).toEqual(secondPage);
  expect((await report()).data).toEqual(written);
  const { data } = await network.directly("tohoku", "issues").query(TotalIssuesDocument, { filter: { text: title } });
  expect(data.issues?.totalCount).toBe(1);
}, 120_000);

test("the command says what it needs, and what is wrong", async () => {
  const failing = (...order: string[]) =>
    command(...order).then(
      () => "done",
      (error: unknown) => (error instanceof Error && "stderr" in error ? String(error.stderr) : "nothing said"),
    );
  expect(await failing("backup")).toMatch(/^Usage: npm run backup/u);
  expect(await failing("restore", home, network.databaseUrl("tohoku"))).toContain("is no backup");
});
