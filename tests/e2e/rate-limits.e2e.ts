import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "../../common/identity/viewer.ts";
import { runInside, type RunningProgram } from "../../demo/programs.ts";
import { demoPortalKey } from "../../demo/seed/national-desk.ts";
import { demoVisitors } from "../../demo/visitors.ts";
import { RegisterPortalJ7Document } from "../support/api.generated.ts";
import { present, uniqueText, until, useNetwork } from "../support/network.ts";

/** Nobody asks more than their share, and everybody is told what is left of it. */

const network = useNetwork("rate-limits", { regions: ["tohoku", "shikoku"], run: runInside });
let gateway: RunningProgram;

beforeAll(async () => {
  gateway = await network.startBeside("gateway", {
    GATEWAY_RATE_LIMIT_ANONYMOUS: "300",
    GATEWAY_RATE_LIMIT_MEMBER: "600",
    GATEWAY_TRUSTED_PROXIES: "127.0.0.1",
  });
  await until(async () => expect((await fetch(`${gateway.address}/readyz`)).status).toBe(200));
});

interface Asked {
  /** A token or a key. */
  readonly bearer?: string;
  /** As the proxy before the gateway has it. */
  readonly address?: string;
}

interface Told {
  readonly status: number;
  readonly codes: readonly string[];
  /** What is left. */
  readonly left: number | undefined;
  readonly headers: Headers;
}

const ask = async (query: string, asked: Asked = {}): Promise<Told> =>
  read(`${gateway.address}/graphql`, asked, { method: "POST", body: JSON.stringify({ query }) });

async function read(url: string, { bearer, address = "192.0.2.1" }: Asked, init: RequestInit = {}): Promise<Told> {
  const headers = {
    "content-type": "application/json",
    "x-forwarded-for": address,
    ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
  };
  const response = await fetch(url, { ...init, headers });
  const text = await response.text();
  const { errors = [] } = text.startsWith('{"')
    ? (JSON.parse(text) as { errors?: { extensions: { code: string } }[] })
    : {};
  const left = /;r=(\d+);/u.exec(response.headers.get("ratelimit") ?? "")?.[1];
  return {
    status: response.status,
    codes: errors.map(({ extensions }) => extensions.code),
    left: left === undefined ? undefined : Number(left),
    headers: response.headers,
  };
}

const tokenOf = (viewer: Viewer): Promise<string> => network.constellation.issuer.issue({ ...viewer });

async function registerPortal(scopes: ("FEED_READ" | "HUBS_READ")[], ratePerMinute: number): Promise<string> {
  const contact = { name: "広報課（デモ）", email: "portal@example.jp" };
  const input = { name: uniqueText(), organization: "県庁（デモ）", contact, scopes, ratePerMinute };
  const { data } = await network.as("secretariat").query(RegisterPortalJ7Document, { input });
  return present(present(data.portalClientRegister).key);
}

const hubs = (first: number): string => `{ hubs(first: ${first}) { edges { node { id name } } } }`;
const feed = "{ nationalFeed(first: 5) { lastSeq } }";

test("an operation takes as many rows of the budget as it may load, and is refused when it is spent", async () => {
  const address = "192.0.2.10";
  expect(await ask("{ __typename }", { address })).toMatchObject({ status: 200, left: 290 });
  const small = await ask(hubs(5), { address });
  const large = await ask(hubs(50), { address });
  expect([small.status, large.status]).toEqual([200, 200]);
  const tookSmall = 290 - present(small.left);
  const tookLarge = present(small.left) - present(large.left);
  expect(tookSmall).toBeGreaterThanOrEqual(10);
  expect(tookLarge).toBeGreaterThan(3 * tookSmall);
  expect((await ask(hubs(100), { address })).status).toBe(200);
  const { status, codes, headers, left } = await ask(hubs(100), { address });
  expect({ status, codes, left }).toEqual({ status: 429, codes: ["RATE_LIMITED"], left: 0 });
  expect(headers.get("ratelimit-policy")).toBe('"anonymous";q=300;w=60');
  const resetSeconds = Number(/;t=(\d+)$/u.exec(headers.get("ratelimit") ?? "")?.[1]);
  expect(resetSeconds).toBeGreaterThan(30);
  expect(headers.get("retry-after")).toBe(String(resetSeconds));
  expect((await ask(feed, { address: "192.0.2.11" })).status).toBe(200);
});

test("what cannot be executed is paid for by its coming", async () => {
  const address = "192.0.2.20";
  expect(await ask("{", { address })).toMatchObject({ status: 400, left: 290 });
  expect(await ask("{ nonsense }", { address })).toMatchObject({ status: 400, left: 280 });
});

test("each member has a budget of their own, wherever they are", async () => {
  const bearer = await tokenOf(demoVisitors.coordinator);
  const editor = await tokenOf(demoVisitors["hub editor (tohoku)"]);
  const one = await ask(feed, { bearer, address: "192.0.2.30" });
  const other = await ask(feed, { bearer, address: "192.0.2.31" });
  expect(one.headers.get("ratelimit-policy")).toBe('"member";q=600;w=60');
  expect(present(other.left)).toBeLessThan(present(one.left));
  expect((await ask(feed, { bearer: editor, address: "192.0.2.30" })).left).toBe(one.left);
});

test("guessed keys and tokens use up the budget of their address", async () => {
  const address = "192.0.2.40";
  const statuses: number[] = [];
  for (let i = 0; i < 5; i++)
    statuses.push((await ask(feed, { bearer: `fnk_${String(i).repeat(43)}`, address })).status);
  expect(statuses).toEqual([401, 401, 401, 429, 429]);
  expect((await ask(feed, { bearer: demoPortalKey, address })).status).toBe(200);
});

test("a portal's key makes the requests a minute that were granted to it", async () => {
  const bearer = await registerPortal(["FEED_READ"], 2);
  const first = await ask(feed, { bearer });
  expect(first).toMatchObject({ status: 200, left: 1 });
  expect(first.headers.get("ratelimit-policy")).toBe('"portal";q=2;w=60');
  expect((await ask(feed, { bearer })).status).toBe(200);
  expect(await ask(feed, { bearer })).toMatchObject({ status: 429, codes: ["RATE_LIMITED"] });
});

test("a portal's key reads what it is for, by whatever way it asks, and what everybody reads", async () => {
  const bearer = await registerPortal(["FEED_READ"], 100);
  expect((await ask(`{ nationalFeed { lastSeq } regions { code } }`, { bearer })).status).toBe(200);
  expect(await ask(hubs(1), { bearer })).toMatchObject({ status: 403, codes: ["FORBIDDEN"] });
  expect(await ask("{ ...A } fragment A on Query { a: hubs { totalCount } }", { bearer })).toMatchObject({
    status: 403,
    codes: ["FORBIDDEN"],
  });
  expect((await read(`${gateway.address}/exports/hubs.csv`, { bearer })).status).toBe(403);
  expect((await ask(hubs(1), { bearer: demoPortalKey })).status).toBe(200);
});

test("documents count too, and an export as much as it takes", async () => {
  const address = "192.0.2.50";
  expect(await read(`${gateway.address}/feed.json`, { address })).toMatchObject({ status: 200, left: 290 });
  const csv = await read(`${gateway.address}/exports/hubs.csv`, { address: "192.0.2.51" });
  expect(csv).toMatchObject({ status: 200, left: 0 });
});
