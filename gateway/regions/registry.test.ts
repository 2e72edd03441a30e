import { readFileSync } from "node:fs";
import { parse } from "graphql";
import { exportJWK, generateKeyPair } from "jose";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { WireAnswer } from "../../common/http/exchange.ts";
import { createLogger } from "../../common/program/logger.ts";
import { createTokenSigner } from "../../common/identity/token-signer.ts";
import type { OwnQuestion } from "../network-program.ts";
import { Contracts } from "./contracts.ts";
import { Regions } from "./regions.ts";
import { followRegistry, type Registry } from "./registry.ts";
import { SingleFlight } from "./single-flight.ts";
import { upstreamSettings } from "./testing/upstream-settings.ts";

/** A network program that lists one region, which is suspended, so that nobody asks it. */

const document = parse(readFileSync(new URL("../supergraph.graphql", import.meta.url), "utf8"));
const { privateKey } = await generateKeyPair("EdDSA", { extractable: true });
const signer = await createTokenSigner("gateway", { ...(await exportJWK(privateKey)), kid: "test" });
const now = () => new Date("2026-01-01T00:00:00.000Z");

let asked: OwnQuestion[];
let version: string;
let statusCode: number;
let regions: Regions;
let registry: Registry;

beforeEach(async () => {
  asked = [];
  version = "1";
  statusCode = 200;
  regions = new Regions({
    ...upstreamSettings,
    now,
    flights: new SingleFlight(),
    trialOf: () => upstreamSettings.trial,
  });
  const logger = createLogger("test", "silent");
  const contracts = new Contracts({ document, signer, deadlineMs: 1_000, intervalMs: 60_000, logger, now });
  const options = { network: { ask }, intervalMs: 3_600_000, file: undefined, regions, contracts, logger, now };
  registry = followRegistry(options);
  // It looks by itself at the start, and after that once an hour.
  await vi.waitUntil(() => asked.length === 2, { timeout: 30_000, interval: 1 });
});

afterEach(async () => {
  registry.close();
  await regions.close();
});

async function ask(question: OwnQuestion): Promise<WireAnswer> {
  asked.push(question);
  if (question.headers?.["if-none-match"] === `"${version}"`) return { statusCode: 304, text: "" };
  return { statusCode, text: JSON.stringify({ version, regions: [listed(`region-${version}`)] }) };
}

const listed = (code: string) => ({ code, name: code, status: "SUSPENDED", address: "http://127.0.0.1:1" });

const read = async () => {
  await registry.refresh();
  return [...regions.members.suspended];
};

test("members are those of the listing, which is sent again only when it has changed", async () => {
  expect([await read(), await read()]).toEqual([["region-1"], ["region-1"]]);
  version = "2";
  expect(await read()).toEqual(["region-2"]);
  const reads = asked.filter(({ path }) => path === "/registry");
  expect(reads.map(({ headers }) => headers?.["if-none-match"])).toEqual([undefined, '"1"', '"1"', '"1"']);
  expect(registry.source()).toEqual({ source: "NETWORK", asOf: now() });
});

test("how the members do is told after each look", async () => {
  await read();
  expect(asked.at(-1)).toEqual({
    method: "PUT",
    path: "/registry/health",
    content: { regions: { "region-1": { status: "UNKNOWN", circuit: "CLOSED" } } },
  });
});

test("while the listing is refused the last members stay", async () => {
  await read();
  version = "2";
  statusCode = 403;
  await expect(registry.refresh()).rejects.toThrow("HTTP 403");
  expect([...regions.members.suspended]).toEqual(["region-1"]);
});
