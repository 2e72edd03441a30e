import { generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import { beforeAll, expect, test } from "vitest";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { demoVisitors } from "../../demo/visitors.ts";
import {
  ArticlePageDocument,
  PublicTotalsDocument,
  ReportIssueDocument,
  TotalIssuesDocument,
} from "../support/api.generated.ts";
import { contentOf } from "../support/demo-rows.ts";
import { defaultRegions, errorFacts, expectUnknown, post, uniqueText, useNetwork } from "../support/network.ts";

/** Who asks is what a verified token says and nothing else; what one region receives is of no use at another. */

const network = useNetwork("identity");
const everything = defaultRegions.map(contentOf);
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
let otherKey: Awaited<ReturnType<typeof generateKeyPair>>["privateKey"];

beforeAll(async () => {
  otherKey = (await generateKeyPair("EdDSA")).privateKey;
});

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

test.each([
  ["is no token", async () => "nonsense"],
  ["has no signature", async () => unsecured()],
  ["has expired", async () => network.constellation.issuer.issue({ ...demoVisitors.coordinator }, -120)],
  ["is for another audience", async () => forged({ audience: "another-api" })],
  ["is of another issuer", async () => forged({ issuer: "another-issuer" })],
  ["is signed with another key", async () => forged({})],
  ["was changed", async () => withRole(await network.constellation.issuer.issue({ ...demoVisitors.portal }))],
  ["is the gateway's own for a region", async () => network.signer.sign("region:tohoku", demoVisitors.coordinator)],
])("a token that %s is refused with 401, the same for all", async (_what, makeToken) => {
  const answer = await post(network.endpoint, PublicTotalsDocument, {}, bearer(await makeToken()));
  expect(answer.status).toBe(401);
  expect(answer.data ?? null).toBeNull();
  expect(answer.errors.map(({ message, extensions }) => ({ message, extensions }))).toEqual([refused]);
});

test("a scheme other than bearer is refused", async () => {
  const answer = await post(network.endpoint, PublicTotalsDocument, {}, { authorization: "Basic YTpi" });
  expect(answer.status).toBe(401);
  expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(["UNAUTHENTICATED"]);
});

test.each([
  ["the client's own token", async () => network.constellation.issuer.issue({ ...demoVisitors.coordinator })],
  ["a token for another region", async () => network.signer.sign("region:shikoku", demoVisitors.coordinator)],
  ["a token for the network program", async () => network.signer.sign("network", demoVisitors.coordinator)],
  ["a token without a signature", async () => unsecured("region:tohoku", "furusato-gateway")],
  ["a token of another key", async () => forged({ audience: "region:tohoku", issuer: "furusato-gateway" })],
])("a region refuses %s with 401, for reading and for writing", async (_what, makeToken) => {
  const url = `${network.region("tohoku").address}/issues`;
  const headers = bearer(await makeToken());
  const title = uniqueText();
  const read = await post(url, TotalIssuesDocument, {}, headers);
  expect(read.status).toBe(401);
  expect(read.errors.map(({ extensions }) => extensions.code)).toEqual(["UNAUTHENTICATED"]);
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({
      query: "mutation($input: IssueReportInput!) { issueReport(input: $input) { issue { id } } }",
      variables: { input: { hubId: nodeIdOf("tohoku/hub/1"), title, body: title, category: "OTHER" } },
    }),
  });
  expect(response.status).toBe(401);
  const found = await network.directly("tohoku", "issues").query(TotalIssuesDocument, { filter: { text: title } });
  expect(found.data.issues?.totalCount).toBe(0);
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

test("a refused write with a bad token changes nothing", async () => {
  const title = uniqueText();
  const answer = await post(
    network.endpoint,
    ReportIssueDocument,
    { input: { hubId: nodeIdOf("tohoku/hub/1"), title, body: title, category: "OTHER" } },
    bearer(await forged({})),
  );
  expect(answer.status).toBe(401);
  expect(errorFacts(answer).map(({ code }) => code)).toEqual(["UNAUTHENTICATED"]);
  const found = await network.directly("tohoku", "issues").query(TotalIssuesDocument, { filter: { text: title } });
  expect(found.data.issues?.totalCount).toBe(0);
});

const refused = {
  message: "The bearer token is not valid. Get a new one, or send none to read what is public.",
  extensions: { code: "UNAUTHENTICATED" },
};

interface Claims {
  readonly audience?: string;
  readonly issuer?: string;
}

/** A coordinator's token by somebody who has not the key. */
function forged({ audience = "furusato-network", issuer = "furusato-demo-issuer" }: Claims): Promise<string> {
  const kid = issuer === "furusato-gateway" ? "demo-gateway" : "demo-issuer";
  const { sub, ...claims } = demoVisitors.coordinator;
  return new SignJWT(claims)
    .setProtectedHeader({ alg: "EdDSA", kid })
    .setSubject(sub)
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime("1h")
    .sign(otherKey);
}

/** `alg: none`. */
function unsecured(audience = "furusato-network", issuer = "furusato-demo-issuer"): string {
  const { sub, ...claims } = demoVisitors.coordinator;
  const token = new UnsecuredJWT(claims).setSubject(sub).setIssuer(issuer).setAudience(audience);
  return `${token.setExpirationTime("1h").encode()}x`;
}

/** A genuine token whose role was raised afterwards. */
function withRole(token: string): string {
  const [header = "", payload = "", signature = ""] = token.split(".");
  const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as object;
  const raised = Buffer.from(JSON.stringify({ ...claims, role: "SECRETARIAT" })).toString("base64url");
  return [header, raised, signature].join(".");
}
