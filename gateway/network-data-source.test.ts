import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair } from "jose";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createLogger } from "../common/program/logger.ts";
import { createTokenSigner } from "../common/identity/token-signer.ts";
import { anonymousViewer } from "../common/identity/viewer.ts";
import { NetworkDataSource } from "./network-data-source.ts";
import { SingleFlight } from "./regions/single-flight.ts";
import { upstreamSettings } from "./regions/testing/upstream-settings.ts";
import { Upstream } from "./regions/upstream.ts";

let server: Server;
let upstream: Upstream;
let answer: (response: ServerResponse) => void;
let asked = 0;

beforeEach(async () => {
  asked = 0;
  server = createServer((request, response) => {
    request.resume();
    request.on("end", () => {
      asked++;
      answer(response);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  upstream = new Upstream(address, { ...upstreamSettings, now: () => new Date(), flights: new SingleFlight() });
});

afterEach(async () => {
  await upstream.close();
  server.closeAllConnections();
  server.close();
});

const { privateKey } = await generateKeyPair("EdDSA", { extractable: true });
const signer = await createTokenSigner("furusato-gateway", { ...(await exportJWK(privateKey)), kid: "test" });

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const logger = createLogger("test", "silent");
  const source = new NetworkDataSource({ upstream, signer, deadlineMs: 200, operationDeadlineMs: 10_000, logger });
  const { signal } = new AbortController();
  const context = {
    viewer: anonymousViewer,
    requestId: "request-1",
    signal,
    startedAt: performance.now(),
    older: new Map(),
  };
  const options = { request: { query, variables }, context } as unknown as Parameters<typeof source.process>[0];
  return source.process(options);
}

const codesOf = ({ errors = [] }: Awaited<ReturnType<typeof ask>>) =>
  errors.map(({ extensions }) => [extensions?.["code"], extensions?.["region"], extensions?.["reason"]]);

test("a mutation whose answer does not come may have been done", async () => {
  answer = (response) => response.destroy();
  expect(codesOf(await ask("mutation { nominationApprove }"))).toEqual([
    ["UNKNOWN_OUTCOME", "national", "UNREACHABLE"],
  ]);
});

test("a query whose answer does not come, and a mutation that was never sent, have done nothing", async () => {
  answer = (response) => response.destroy();
  expect(codesOf(await ask("query { nationalFeed }"))).toEqual([["REGION_UNAVAILABLE", "national", "UNREACHABLE"]]);
  server.close();
  server.closeAllConnections();
  expect(codesOf(await ask("mutation { nominationApprove }"))).toEqual([
    ["REGION_UNAVAILABLE", "national", "UNREACHABLE"],
  ]);
});

test("what is missing of things that others told of is missing at those things", async () => {
  answer = (response) => response.destroy();
  const representations = [{ __typename: "Region" }, { __typename: "Region" }];
  const { errors } = await ask("query($representations: [_Any!]!) { _entities }", { representations });
  expect(errors?.map(({ path }) => path)).toEqual([
    ["_entities", 0],
    ["_entities", 1],
  ]);
});

test("a mutation has time for the regions that the national desk asks in turn", async () => {
  answer = (response) => setTimeout(() => response.end('{"data":{"issueMerge":null}}'), 400);
  expect(await ask("mutation { issueMerge }")).toEqual({ data: { issueMerge: null } });
  expect(codesOf(await ask("query { nationalFeed }"))).toEqual([
    ["REGION_UNAVAILABLE", "national", "DEADLINE_EXCEEDED"],
  ]);
});

test("who ask the same at the same time share a request, and each has an answer of their own to write into", async () => {
  answer = (response) =>
    setTimeout(() => response.end('{"data":{"regions":[{"code":"tohoku","__proto__":{"x":1}}]}}'), 50);
  const query = "query { regions { code } }";
  const [first, second] = await Promise.all([ask(query), ask(query)]);
  expect(asked).toBe(1);
  expect(first).toEqual(second);
  const [region = {}] = (first.data?.["regions"] ?? []) as Record<string, unknown>[];
  Object.assign(region, { name: "written by another operation" });
  expect(JSON.stringify(second)).toBe('{"data":{"regions":[{"code":"tohoku","__proto__":{"x":1}}]}}');
});
