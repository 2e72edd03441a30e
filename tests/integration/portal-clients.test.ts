import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { portalClients } from "../../subgraphs/network/db/tables/portal-clients.ts";
import { useDeskServer } from "../support/desk-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat } from "../support/viewers.ts";

const desk = useDeskServer("portal clients");

const input = {
  name: "地域情報ポータル（デモ）",
  organization: "広報室（デモ）",
  contact: { name: "担当（デモ）", email: "portal@example.jp" },
  scopes: ["FEED_READ"],
  ratePerMinute: 120,
};

const client = "client { id name keyHint status lastSeenSeq version } userErrors { code path }";
const register = (viewer: Viewer = secretariat, more: object = {}) =>
  desk.ask(
    viewer,
    `mutation ($input: PortalClientRegisterInput!) { portalClientRegister(input: $input) { key ${client} } }`,
    { input: { ...input, ...more } },
  );
const rotate = (id: string, expectedVersion = 1, viewer: Viewer = secretariat, more: object = {}) =>
  desk.ask(
    viewer,
    `mutation ($input: PortalClientRotateKeyInput!) { portalClientRotateKey(input: $input) { key ${client} } }`,
    { input: { id, expectedVersion, ...more } },
  );
const revoke = (id: string, expectedVersion = 1, viewer: Viewer = secretariat) =>
  desk.ask(viewer, `mutation ($input: PortalClientRevokeInput!) { portalClientRevoke(input: $input) { ${client} } }`, {
    input: { id, expectedVersion, reason: "契約の終了" },
  });
const acknowledge = (viewer: Viewer, seq: number) =>
  desk.ask(viewer, `mutation ($input: FeedAcknowledgeInput!) { feedAcknowledge(input: $input) { ${client} } }`, {
    input: { seq },
  });

const hashOf = (key: string): string => createHash("sha256").update(key).digest("base64url");

/** Asks as the gateway does whose a key is. */
async function whose(key: string, viewer: Viewer = { ...anonymousViewer, sub: "gateway", scope: "registry" }) {
  const headers = { authorization: `Bearer ${await desk.tokenOf(viewer)}` };
  const response = await desk.app.inject({
    method: "POST",
    url: "/portal-keys",
    headers,
    payload: { keyHash: hashOf(key) },
  });
  return { status: response.statusCode, body: response.json() };
}

const portalOf = (id: string): Viewer => ({ ...portal, sub: id, client_id: id });

test("a portal gets its key once; what is kept opens nothing", async () => {
  const { data } = await register(secretariat, { idempotencyKey: "register-1" });
  const { key, client: made } = data.portalClientRegister;
  expect(key).toMatch(/^fnk_[\w-]{43}$/u);
  expect(made).toMatchObject({ name: input.name, status: "ACTIVE", keyHint: key.slice(-4) });
  const [row] = await desk.db.select().from(portalClients);
  expect(JSON.stringify(row)).not.toContain(key);
  expect(row?.keyHash).toBe(hashOf(key));
  const again = await desk.unchanged(() => register(secretariat, { idempotencyKey: "register-1" }));
  expect(again.data.portalClientRegister).toEqual({ key: null, client: made, userErrors: [] });
});

test("the gateway learns whose a key is; a rotated or revoked one is nobody's", async () => {
  const { data } = await register();
  const { key, client: made } = data.portalClientRegister;
  expect(await whose(key)).toEqual({
    status: 200,
    body: { client: { id: made.id, scopes: ["FEED_READ"], ratePerMinute: 120 } },
  });
  const rotated = await rotate(made.id, 1, secretariat, { idempotencyKey: "rotate-1" });
  const { key: newKey } = rotated.data.portalClientRotateKey;
  expect(newKey).not.toBe(key);
  expect((await whose(key)).body).toEqual({ client: null });
  expect((await whose(newKey)).body).toMatchObject({ client: { id: made.id } });
  const repeated = await desk.unchanged(() => rotate(made.id, 1, secretariat, { idempotencyKey: "rotate-1" }));
  expect(repeated.data.portalClientRotateKey).toMatchObject({ key: null, userErrors: [] });
  await revoke(made.id, 2);
  expect((await whose(newKey)).body).toEqual({ client: null });
  const late = await desk.unchanged(() => rotate(made.id, 3));
  expect(late.data.portalClientRotateKey).toMatchObject({ key: null, userErrors: [{ code: "WRONG_STATE" }] });
});

test("whose a key is is told to the gateway alone", async () => {
  const { data } = await register();
  const { key } = data.portalClientRegister;
  expect(await whose(key, secretariat)).toMatchObject({ status: 403, body: { code: "FORBIDDEN" } });
  const response = await desk.app.inject({ method: "POST", url: "/portal-keys", payload: { keyHash: hashOf(key) } });
  expect(response.statusCode).toBe(401);
});

describe("a portal says how far it has read", () => {
  test("on, never back, never beyond the end, and sees how far it is behind", async () => {
    const { data } = await register();
    const { id } = data.portalClientRegister.client;
    const beyond = await desk.unchanged(() => acknowledge(portalOf(id), 1));
    expect(beyond.data.feedAcknowledge.userErrors).toEqual([{ code: "INVALID", path: ["input", "seq"] }]);
    expect((await acknowledge(portalOf(id), 0)).data.feedAcknowledge).toMatchObject({
      client: { lastSeenSeq: 0, version: 1 },
      userErrors: [],
    });
    const own = await desk.ask(portalOf(id), "{ portalClient { name lastSeenSeq lag } }");
    expect(own.data.portalClient).toEqual({ name: input.name, lastSeenSeq: 0, lag: 0 });
  });

  test.each<[string, Viewer]>([
    ["the secretariat", secretariat],
    ["an editor", editorOf("tohoku/hub/1")],
    ["anybody", anonymousViewer],
  ])("and %s does not", async (_who, viewer) => {
    const { errors } = await desk.unchanged(() => acknowledge(viewer, 0));
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  });

  test("one that is not registered is told so", async () => {
    const { data } = await desk.unchanged(() => acknowledge(portalOf("demo"), 0));
    expect(data.feedAcknowledge.userErrors).toMatchObject([{ code: "NOT_FOUND" }]);
  });
});

describe("who keeps the list of portals", () => {
  test.each<[string, Viewer]>([
    ["a coordinator", coordinator],
    ["an admin", adminOf("tohoku")],
    ["an editor", editorOf("tohoku/hub/1")],
    ["a portal", portal],
    ["anybody", anonymousViewer],
  ])("not %s", async (_who, viewer) => {
    const { data } = await register();
    const { id } = data.portalClientRegister.client;
    for (const act of [() => register(viewer), () => rotate(id, 1, viewer), () => revoke(id, 1, viewer)]) {
      expect((await desk.unchanged(act)).errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
    }
    const list = await desk.ask(viewer, "{ portalClients { totalCount } }");
    expect(list.errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
    const node = await desk.ask(viewer, "query ($id: ID!) { node(id: $id) { id } }", { id });
    expect(node.data.node).toBeNull();
  });

  test("a portal sees itself and no other", async () => {
    const one = (await register()).data.portalClientRegister.client.id;
    const two = (await register()).data.portalClientRegister.client.id;
    const read = (id: string) =>
      desk.ask(portalOf(one), "query ($id: ID!) { node(id: $id) { __typename id } }", { id });
    expect((await read(one)).data.node).toEqual({ __typename: "PortalClient", id: one });
    expect((await read(two)).data.node).toBeNull();
  });
});

test.each<[string, object, string]>([
  ["no name", { name: " " }, "name"],
  ["an address that is none", { contact: { name: "担当", email: "portal" } }, "contact"],
  ["no scope", { scopes: [] }, "scopes"],
  ["a rate of nothing", { ratePerMinute: 0 }, "ratePerMinute"],
])("a registration with %s is refused with its place", async (_what, fault, field) => {
  const { data } = await desk.unchanged(() => register(secretariat, fault));
  expect(data.portalClientRegister).toMatchObject({ key: null, client: null });
  expect(data.portalClientRegister.userErrors[0].path.slice(0, 2)).toEqual(["input", field]);
});

test("the list tells how far each is behind in the same statements however many there are", async () => {
  const query = "{ portalClients { edges { node { name lag } } } }";
  const statementsOf = async () => {
    const before = desk.statements.length;
    await desk.ask(secretariat, query);
    return desk.statements.length - before;
  };
  await register();
  const one = await statementsOf();
  await register();
  await register();
  expect(await statementsOf()).toBe(one);
});
