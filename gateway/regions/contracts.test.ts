import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parse } from "graphql";
import { exportJWK, generateKeyPair } from "jose";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createLogger } from "../../common/program/logger.ts";
import type { RegionalSubgraph } from "../../common/regional-subgraphs.ts";
import { createTokenSigner } from "../../common/identity/token-signer.ts";
import { Contracts } from "./contracts.ts";
import type { RegisteredRegion } from "./regions.ts";

const document = parse(readFileSync(new URL("../supergraph.graphql", import.meta.url), "utf8"));
const contractOf = (name: RegionalSubgraph): string =>
  readFileSync(new URL(`../../subgraphs/region/${name}/schema.graphql`, import.meta.url), "utf8");

const opened: { close(): unknown }[] = [];
let now: number;

beforeEach(() => {
  now = Date.UTC(2026, 0, 1);
});
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

type Tells = (subgraph: RegionalSubgraph) => unknown;

const told = (sdl: string) => ({ data: { _service: { sdl } } });
const current: Tells = (name) => told(contractOf(name));
const without =
  (subgraph: RegionalSubgraph, text: string, instead: string): Tells =>
  (name) => {
    const sdl = contractOf(name);
    if (name === subgraph) expect(sdl).toContain(text);
    return told(name === subgraph ? sdl.replace(text, instead) : sdl);
  };

/** A region's program as far as it tells its schemas. */
async function startRegion(initial: Tells) {
  let tells = initial;
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    response.end(JSON.stringify(tells((request.url ?? "").slice(1) as RegionalSubgraph)));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  opened.push({ close: () => (server.closeAllConnections(), server.close()) });
  return {
    listed: listed("tohoku", `http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    asked: () => asked,
    tell: (next: Tells) => {
      tells = next;
    },
  };
}

const listed = (code: string, address: string, status: RegisteredRegion["status"] = "ACTIVE"): RegisteredRegion => ({
  code,
  name: code,
  status,
  address,
});

async function contractsOf(): Promise<Contracts> {
  const { privateKey } = await generateKeyPair("EdDSA", { extractable: true });
  const contracts = new Contracts({
    document,
    signer: await createTokenSigner("gateway", { ...(await exportJWK(privateKey)), kid: "test" }),
    deadlineMs: 5_000,
    intervalMs: 60_000,
    logger: createLogger("test", "silent"),
    now: () => new Date(now),
  });
  opened.push(contracts);
  return contracts;
}

const subgraphs = 8;

test("a region that serves the contract is current, in each subgraph", async () => {
  const [region, contracts] = [await startRegion(current), await contractsOf()];
  await contracts.meet([region.listed]);
  expect(contracts.statusOf("tohoku")).toBe("CURRENT");
  expect(contracts.standingOf("tohoku", "issues")).toEqual({ status: "CURRENT" });
  expect(region.asked()).toBe(subgraphs);
});

test("one that lacks what may be null is older where it does, by what it lacks", async () => {
  const region = await startRegion(without("issues", "  INCOMPATIBLE\n", "  ANYTHING\n"));
  const contracts = await contractsOf();
  await contracts.meet([region.listed]);
  expect(contracts.statusOf("tohoku")).toBe("OLDER");
  expect(contracts.standingOf("tohoku", "issues")).toMatchObject({
    status: "OLDER",
    lack: { coordinates: new Set(["UnavailableReason.INCOMPATIBLE"]) },
  });
  expect(contracts.standingOf("tohoku", "hubs")).toEqual({ status: "CURRENT" });
});

test.each<[string, Tells, string]>([
  [
    "changes what is there",
    without("issues", "meTooCount: Int!", "meTooCount: String!"),
    "Issue.meTooCount changed type from Int! to String!.",
  ],
  [
    "tells no schema",
    (name) => told(name === "issues" ? "<html>" : contractOf(name)),
    "The served schema cannot be read",
  ],
  [
    "tells one that never ends",
    (name) =>
      told(name === "issues" ? `type Query { a: ${"[".repeat(50_000)}Int${"]".repeat(50_000)} }` : contractOf(name)),
    "The served schema cannot be read",
  ],
])("one that %s is incompatible there and not elsewhere", async (_case, tells, sentence) => {
  const [region, contracts] = [await startRegion(tells), await contractsOf()];
  await contracts.meet([region.listed]);
  expect(contracts.statusOf("tohoku")).toBe("INCOMPATIBLE");
  expect(contracts.standingOf("tohoku", "hubs")).toEqual({ status: "CURRENT" });
  expect(contracts.standingOf("tohoku", "issues")).toMatchObject({ differences: [expect.stringContaining(sentence)] });
});

test("one that does not tell is taken for current, and asked again soon", async () => {
  const contracts = await contractsOf();
  const region = await startRegion(() => ({ errors: [{ message: "not now" }] }));
  await contracts.meet([region.listed]);
  expect(contracts.statusOf("tohoku")).toBe("UNKNOWN");
  region.tell(current);
  await contracts.lookAgain();
  expect(contracts.statusOf("tohoku")).toBe("UNKNOWN");
  now += 2_000;
  await contracts.lookAgain();
  expect(contracts.statusOf("tohoku")).toBe("CURRENT");
});

test("a region is looked at again after the interval, and its last answer counts until then", async () => {
  const [region, contracts] = [await startRegion(current), await contractsOf()];
  await contracts.meet([region.listed]);
  region.tell(without("issues", "  INCOMPATIBLE\n", "  ANYTHING\n"));
  now += 59_000;
  await contracts.lookAgain();
  expect(contracts.statusOf("tohoku")).toBe("CURRENT");
  now += 1_000;
  await contracts.lookAgain();
  expect(contracts.statusOf("tohoku")).toBe("OLDER");
  region.tell(() => null);
  now += 60_000;
  await contracts.lookAgain();
  expect(contracts.statusOf("tohoku")).toBe("OLDER");
});

test("a region that refuses what it should understand is looked at soon, and no more often than that", async () => {
  const [region, contracts] = [await startRegion(current), await contractsOf()];
  await contracts.meet([region.listed]);
  region.tell(without("issues", "  INCOMPATIBLE\n", "  ANYTHING\n"));
  for (let refusals = 0; refusals < 100; refusals++) contracts.suspect("tohoku");
  await contracts.lookAgain();
  expect(region.asked()).toBe(subgraphs);
  now += 2_000;
  await contracts.lookAgain();
  expect(contracts.statusOf("tohoku")).toBe("OLDER");
  expect(region.asked()).toBe(2 * subgraphs);
});

test("who is suspended is not asked, and who left or moved is met anew", async () => {
  const [region, contracts] = [await startRegion(current), await contractsOf()];
  await contracts.meet([{ ...region.listed, status: "SUSPENDED" }]);
  expect([region.asked(), contracts.statusOf("tohoku")]).toEqual([0, "UNKNOWN"]);
  await contracts.meet([region.listed]);
  await contracts.meet([region.listed]);
  expect(region.asked()).toBe(subgraphs);
  await contracts.meet([]);
  expect(contracts.statusOf("tohoku")).toBe("UNKNOWN");
  await contracts.meet([listed("tohoku", "http://127.0.0.1:1")]);
  expect(contracts.statusOf("tohoku")).toBe("UNKNOWN");
});
