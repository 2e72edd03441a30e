import { mkdtempSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { RunningProgram } from "../../demo/programs.ts";
import { IssuePageDocument, OpenIssuesDocument } from "../support/api.generated.ts";
import { newestIssueIds } from "../support/demo-rows.ts";
import { defaultRegions, errorFacts, until, useNetwork } from "../support/network.ts";

/** The gateway needs nobody to start: not the regions, not even the registry. */

const folder = mkdtempSync(join(tmpdir(), "furusato-registry-"));
const registryFile = join(folder, "registry.json");
const network = useNetwork("gateway-starts-with-two-regions-down", {
  gatewaySettings: { GATEWAY_REGISTRY_FILE: registryFile },
});
afterAll(() => rm(folder, { recursive: true }));
const [alive, ...dead] = defaultRegions;
let restarted: RunningProgram | undefined;
const gateway = () => restarted ?? network.constellation.gateway;
const readiness = async () => (await fetch(`${gateway().address}/readyz`)).status;

test("started while two of three regions are down, it answers for the third and names the two", async () => {
  await gateway().stop();
  for (const code of dead) await network.region(code).kill();
  restarted = await network.restart("gateway");
  await until(async () => expect(await readiness()).toBe(200));
  const { status, data, errors } = await network.as("coordinator").query(IssuePageDocument, { first: 100 });
  expect({ status, errors }).toEqual({ status: 200, errors: [] });
  expect(data.issues?.edges.map(({ node }) => node.id)).toEqual(newestIssueIds([alive]));
  expect(data.issues?.unavailableRegions.map(({ code, reason }) => `${code} ${reason}`).toSorted()).toEqual(
    dead.map((code) => `${code} UNREACHABLE`).toSorted(),
  );
});

test("when the two come up their rows appear", async () => {
  for (const code of dead) await network.constellation.startRegion(code);
  await until(async () => {
    const { data } = await network.as("coordinator").query(IssuePageDocument, { first: 100 });
    expect(data.issues?.edges.map(({ node }) => node.id)).toEqual(newestIssueIds(defaultRegions));
    expect(data.issues?.unavailableRegions).toEqual([]);
  });
});

test("when the registry goes down, the members that it knew go on", async () => {
  await network.constellation.network.kill();
  const { data, errors } = await network.as("coordinator").query(IssuePageDocument, { first: 100 });
  expect(errors).toEqual([]);
  expect(data.issues?.edges.map(({ node }) => node.id)).toEqual(newestIssueIds(defaultRegions));
  expect(await readiness()).toBe(200);
});

test("what the network program alone knows is missing with an error, and nothing else", async () => {
  const answer = await network.as("coordinator").query(OpenIssuesDocument, { first: 3 });
  expect(answer.data.issues?.edges.map(({ node }) => node.id)).toEqual(
    newestIssueIds(defaultRegions, ({ status }) => status === "OPEN").slice(0, 3),
  );
  expect(answer.data.issues?.edges.every(({ node }) => node.hub?.name !== undefined)).toBe(true);
  expect(new Set(errorFacts(answer).map(({ code, region }) => `${code} ${region}`))).toEqual(
    new Set(["REGION_UNAVAILABLE national"]),
  );
  expect(answer.text).not.toContain("127.0.0.1");
});

test("started while the registry is down, it knows the members from its copy and answers for them", async () => {
  await gateway().stop();
  restarted = await network.restart("gateway");
  await until(async () => expect(await readiness()).toBe(200));
  expect(await (await fetch(`${gateway().address}/readyz`)).json()).toMatchObject({
    status: "ready",
    registry: { source: "COPY" },
  });
  const { data, errors } = await network.as("coordinator").query(IssuePageDocument, { first: 100 });
  expect(errors).toEqual([]);
  expect(data.issues?.edges.map(({ node }) => node.id)).toEqual(newestIssueIds(defaultRegions));
});

test("started without the registry and with a copy that is damaged, it lives and says that it is not ready", async () => {
  await gateway().stop();
  await writeFile(registryFile, '{"format":1,"regions":[');
  restarted = await network.restart("gateway");
  expect((await fetch(`${gateway().address}/livez`)).status).toBe(200);
  expect(await readiness()).toBe(503);
  expect((await network.as("coordinator").query(IssuePageDocument, { first: 100 })).status).toBe(503);
});

test("as soon as the registry is there it is ready and whole, and keeps a copy again", async () => {
  await network.restart("network");
  await until(async () => expect(await readiness()).toBe(200));
  const { data, errors } = await network.as("coordinator").query(OpenIssuesDocument, { first: 100 });
  expect(errors).toEqual([]);
  expect(data.issues?.edges.map(({ node }) => node.id)).toEqual(
    newestIssueIds(defaultRegions, ({ status }) => status === "OPEN"),
  );
  expect(data.issues?.edges.every(({ node }) => node.region?.name !== undefined)).toBe(true);
  const copy = JSON.parse(await readFile(registryFile, "utf8")) as { regions: { code: string }[] };
  expect(copy.regions.map(({ code }) => code).toSorted()).toEqual(defaultRegions.toSorted());
});
