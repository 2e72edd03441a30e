import { describe, expect, test } from "vitest";
import { createTokenSigner } from "../../common/identity/token-signer.ts";
import { runInside } from "../../demo/programs.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { demoVisitors } from "../../demo/visitors.ts";
import { ArticlePageDocument, PublicTotalsDocument, TotalIssuesDocument } from "../support/api.generated.ts";
import { bearerOf, forgeries, type Believed } from "../support/forgeries.ts";
import { contentOf } from "../support/demo-rows.ts";
import { defaultRegions, expectUnknown, post, uniqueText, useNetwork } from "../support/network.ts";

/** Who asks is what a verified token says and nothing else; what one region receives is of no use at another. */

const network = useNetwork("identity", { run: runInside });
const everything = defaultRegions.map(contentOf);
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

test("without a token one sees what is public and nothing else", async () => {
  const visitor = network.as();
  expectUnknown(await visitor.query(ArticlePageDocument, { first: 7, after: null }));
  const { data } = await visitor.query(PublicTotalsDocument, {});
  const listed = everything.flatMap(({ hubs }) => hubs.filter((hub) => !/MAPPED|INVITED/u.test(hub.networkStatus)));
  expect(data.hubs?.totalCount).toBe(listed.length);
});

test("with a coordinator's token one sees what is the network's", async () => {
  const { status, data } = await network.as("coordinator").query(TotalIssuesDocument, {});
  expect(status).toBe(200);
  expect(data.issues?.totalCount).toBe(30);
  expect((await network.as("coordinator").query(PublicTotalsDocument, {})).data.hubs?.totalCount).toBe(24);
});

interface Door {
  readonly believed: () => Promise<Believed>;
  readonly ask: (authorization: string) => Promise<Response>;
}

const refusedWrite = uniqueText();

const ask = (url: string, authorization: string): Promise<Response> =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", authorization },
    body: JSON.stringify({ query: "{ __typename }" }),
  });

/** Writes, if it is let. */
const report = (url: string, authorization: string): Promise<Response> =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", authorization },
    body: JSON.stringify({
      query: "mutation($input: IssueReportInput!) { issueReport(input: $input) { issue { id } userErrors { code } } }",
      variables: {
        input: { hubId: nodeIdOf("tohoku/hub/1"), title: refusedWrite, body: refusedWrite, category: "OTHER" },
      },
    }),
  });

const gatewaysToken = async (audience: string): Promise<Believed> => ({
  issuer: "furusato-gateway",
  audience,
  privateJwk: await network.keyOf("gateway"),
});

/** Where a token is looked at, and whose is believed there. */
const doors: Readonly<Record<string, Door>> = {
  "the gateway": {
    believed: async () => ({
      issuer: network.constellation.issuer.name,
      audience: network.constellation.issuer.audience,
      privateJwk: await network.keyOf("issuer"),
    }),
    ask: (authorization) => report(network.endpoint, authorization),
  },
  "a region, as from the gateway": {
    believed: () => gatewaysToken("region:tohoku"),
    ask: (authorization) => report(`${network.region("tohoku").address}/issues`, authorization),
  },
  "a region, as from the national desk": {
    believed: async () => ({
      issuer: "furusato-network",
      audience: "region:tohoku",
      privateJwk: await network.keyOf("network"),
    }),
    ask: (authorization) => report(`${network.region("tohoku").address}/issues`, authorization),
  },
  "the network program": {
    believed: () => gatewaysToken("network"),
    ask: (authorization) => ask(`${network.constellation.network.address}/graphql`, authorization),
  },
  "the registry of regions": {
    believed: () => gatewaysToken("network"),
    ask: (authorization) => fetch(`${network.constellation.network.address}/registry`, { headers: { authorization } }),
  },
  "the portals' keys": {
    believed: () => gatewaysToken("network"),
    ask: (authorization) =>
      fetch(`${network.constellation.network.address}/portal-keys`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization },
        body: JSON.stringify({ keyHash: "x".repeat(43) }),
      }),
  },
};

describe.each(Object.entries(doors))("%s", (_name, door) => {
  test.each(forgeries)("refuses a token that %s, with 401 and one message", async (_what, makeToken) => {
    const response = await door.ask(await makeToken(await door.believed(), demoVisitors.coordinator));
    const text = await response.text();
    expect(response.status, text).toBe(401);
    expect(text).toContain(refused.message);
    expect(text).toContain(refused.extensions.code);
  });

  test("takes the token that all of them were made from", async () => {
    const viewer = { ...demoVisitors.secretariat, scope: "registry" };
    const response = await door.ask(await bearerOf(await door.believed(), viewer));
    expect(response.status, await response.text()).toBe(200);
  });
});

test("nothing was written by any of them", async () => {
  const found = await network
    .directly("tohoku", "issues")
    .query(TotalIssuesDocument, { filter: { text: refusedWrite } });
  expect(found.data.issues?.totalCount).toBe(0);
});

test("a token is taken where it is for and nowhere else", async () => {
  const { coordinator } = demoVisitors;
  const registry = { ...coordinator, scope: "registry" };
  const desk = await createTokenSigner("furusato-network", await network.keyOf("network"));
  const tokens = {
    client: await network.constellation.issuer.issue({ ...coordinator }),
    "gateway to Tohoku": await network.signer.sign("region:tohoku", coordinator),
    "gateway to the network program": await network.signer.sign("network", coordinator),
    "gateway to the registry": await network.signer.sign("network", registry),
    "desk to Tohoku": await desk.sign("region:tohoku", { ...coordinator, scope: "desk" }),
  };
  const nation = network.constellation.network.address;
  const places: readonly ((authorization: string) => Promise<Response>)[] = [
    (token) => ask(network.endpoint, token),
    (token) => ask(`${network.region("tohoku").address}/issues`, token),
    (token) => ask(`${network.region("shikoku").address}/issues`, token),
    (token) => ask(`${nation}/graphql`, token),
    (authorization) => fetch(`${nation}/registry`, { headers: { authorization } }),
  ];
  const taken: Record<string, number[]> = {};
  for (const [name, token] of Object.entries(tokens)) {
    taken[name] = [];
    for (const place of places) taken[name].push((await place(`Bearer ${token}`)).status);
  }
  expect(taken).toEqual({
    client: [200, 401, 401, 401, 401],
    "gateway to Tohoku": [401, 200, 401, 401, 401],
    "gateway to the network program": [401, 401, 401, 200, 403],
    "gateway to the registry": [401, 401, 401, 200, 200],
    "desk to Tohoku": [401, 200, 401, 401, 401],
  });
});

test("a region takes the gateway's token for it", async () => {
  const { status, data } = await network.directly("tohoku", "issues").query(TotalIssuesDocument, {});
  expect({ status, total: data.issues?.totalCount }).toEqual({ status: 200, total: 10 });
});

test("headers that claim an identity are not read, at the gateway and at a region", async () => {
  const claims = {
    "x-user": "demo-coordinator",
    "x-role": "COORDINATOR",
    "x-viewer": JSON.stringify(demoVisitors.coordinator),
    "x-forwarded-user": "demo-coordinator",
    "x-regions": "*",
    cookie: `token=${await network.constellation.issuer.issue({ ...demoVisitors.coordinator })}`,
  };
  const atGateway = await post(network.endpoint, PublicTotalsDocument, {}, claims);
  const anonymous = await network.as().query(PublicTotalsDocument, {});
  expect(atGateway.data).toEqual(anonymous.data);
  expectUnknown(await post(network.endpoint, TotalIssuesDocument, {}, claims));
  const atRegion = await post(`${network.region("tohoku").address}/issues`, TotalIssuesDocument, {}, claims);
  expect(atRegion.data.issues?.totalCount ?? 0).toBe(0);
});

test("a visitor cannot make itself the gateway by claims of its token", async () => {
  const viewer = { ...demoVisitors.portal, scope: "registry" };
  const token = await network.constellation.issuer.issue(viewer);
  expectUnknown(await post(network.endpoint, TotalIssuesDocument, {}, bearer(token)));
  const registry = await fetch(`${network.constellation.network.address}/registry`, { headers: bearer(token) });
  expect(registry.status).toBe(401);
});

const refused = {
  message: "The bearer token is not valid. Get a new one, or send none to read what is public.",
  extensions: { code: "UNAUTHENTICATED" },
};
