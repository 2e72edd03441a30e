import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair } from "jose";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createLogger } from "../common/logger.ts";
import { createRegionClient, type RegionClient } from "../common/region-client.ts";
import { createTokenSigner } from "../common/token-signer.ts";
import { anonymousViewer } from "../common/viewer.ts";
import { NetworkDataSource } from "./network-data-source.ts";

let server: Server;
let client: RegionClient;
let answer: (response: ServerResponse) => void;

beforeEach(async () => {
  server = createServer((request, response) => {
    request.resume();
    request.on("end", () => answer(response));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  client = createRegionClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 1);
});

afterEach(async () => {
  await client.close();
  server.closeAllConnections();
  server.close();
});

async function ask(query: string) {
  const { privateKey } = await generateKeyPair("EdDSA", { extractable: true });
  const signer = await createTokenSigner("furusato-gateway", { ...(await exportJWK(privateKey)), kid: "test" });
  const source = new NetworkDataSource({ client, signer, deadlineMs: 200, logger: createLogger("test", "silent") });
  const context = { viewer: anonymousViewer, requestId: "request-1", signal: new AbortController().signal };
  const options = { request: { query, variables: {} }, context } as unknown as Parameters<typeof source.process>[0];
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

test("a mutation has time for the regions that the national desk asks in turn", async () => {
  answer = (response) => setTimeout(() => response.end('{"data":{"issueMerge":null}}'), 400);
  expect(await ask("mutation { issueMerge }")).toEqual({ data: { issueMerge: null } });
  expect(codesOf(await ask("query { nationalFeed }"))).toEqual([
    ["REGION_UNAVAILABLE", "national", "DEADLINE_EXCEEDED"],
  ]);
});
