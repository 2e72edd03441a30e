import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { NetworkError } from "../../common/errors.ts";
import { createHttpServer } from "../../common/http/server.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import type { PortalGrant } from "../portal-keys.ts";
import { mountBrowserRules } from "./browser-rules.ts";
import { spendingInMemory } from "./spending.ts";
import { areMostLate, mountTraffic } from "./traffic.ts";

const hanako: Viewer = { sub: "hanako", role: "COORDINATOR", regions: ["*"], hubs: [] };
const taro: Viewer = { ...hanako, sub: "taro" };
const portal: Viewer = { sub: "portal-1", role: "PORTAL_CLIENT", regions: [], hubs: [], client_id: "portal-1" };
const grant: PortalGrant = { scopes: ["FEED_READ"], ratePerMinute: 3 };
const visitors = new Map<string | undefined, Viewer>([
  [undefined, anonymousViewer],
  ["hanako", hanako],
  ["taro", taro],
  ["portal", portal],
]);

let app: FastifyInstance;
/** What `/graphql` waits for before it answers. */
let work: Promise<unknown>;
let cost: number;
/** Whose tokens were looked at. */
let asked: number;

beforeEach(() => {
  asked = 0;
  work = Promise.resolve();
  cost = 0;
  app = serve(256);
});

afterEach(() => app.close());

function serve(maxActive: number): FastifyInstance {
  const server = createHttpServer(pino({ level: "silent" }), { trustedProxies: ["127.0.0.1"] });
  mountBrowserRules(server, ["*"]);
  mountTraffic(server, {
    portalKeys: {
      authenticate: async (authorization) => {
        asked++;
        const viewer = visitors.get(authorization);
        if (!viewer) throw new NetworkError("UNAUTHENTICATED", "The bearer token is not valid.", 401);
        return viewer;
      },
      grantOf: (viewer) => (viewer === portal ? grant : undefined),
    },
    budgets: { anonymous: 1_000, member: 2_000 },
    spending: spendingInMemory(),
    maxActive,
    regions: { health: () => new Map() },
  });
  server.post("/graphql", async ({ entrance }) => {
    await entrance?.account.charge(cost);
    await work;
    return { data: null, viewer: entrance?.viewer.sub };
  });
  server.get("/feed.json", async () => ({ items: [] }));
  server.get("/readyz", async () => ({ status: "ready" }));
  return server;
}

const ask = (authorization?: string, address = "192.0.2.1") =>
  app.inject({
    method: "POST",
    url: "/graphql",
    headers: { "x-forwarded-for": address, ...(authorization !== undefined && { authorization }) },
  });

test("a token is looked at once, and whose it is is known from then on", async () => {
  expect([(await ask("hanako")).json(), asked]).toEqual([{ data: null, viewer: "hanako" }, 1]);
  expect([(await ask()).json(), asked]).toEqual([{ data: null, viewer: anonymousViewer.sub }, 1]);
});

test("every answer says what is left", async () => {
  cost = 300;
  const { statusCode, headers } = await ask();
  expect(statusCode).toBe(200);
  expect(headers["ratelimit-policy"]).toBe('"anonymous";q=1000;w=60');
  expect(headers["ratelimit"]).toBe('"anonymous";r=700;t=60');
  expect(headers).not.toHaveProperty("retry-after");
  expect((await ask("hanako")).headers["ratelimit"]).toBe('"member";r=1700;t=60');
});

test("who has spent their budget is refused with 429 until the minute is over, and nobody else is", async () => {
  cost = 500;
  const statuses = [await ask(), await ask(), await ask()].map(({ statusCode }) => statusCode);
  expect(statuses).toEqual([200, 200, 429]);
  const { headers, json } = await ask();
  expect(json()).toEqual({ code: "RATE_LIMITED", message: expect.stringMatching(/Go on in \d+ s\.$/u) });
  expect(Number(headers["retry-after"])).toBeGreaterThan(50);
  expect(headers["ratelimit"]).toMatch(/^"anonymous";r=0;t=\d+$/u);
  // Pages on other origins read of it too, and browsers are told the same as always.
  expect(headers).toMatchObject({ "access-control-allow-origin": "*", "x-content-type-options": "nosniff" });
  expect((await ask(undefined, "198.51.100.7")).statusCode).toBe(200);
  expect((await ask("hanako")).statusCode).toBe(200);
});

test("an operation that costs more than a whole budget takes all of one", async () => {
  cost = 1e9;
  const statuses = [await ask("taro"), await ask("taro")].map(({ statusCode }) => statusCode);
  expect(statuses).toEqual([200, 429]);
});

test("a portal's key makes as many requests a minute as were granted to it", async () => {
  cost = 200;
  const answers = [await ask("portal"), await ask("portal"), await ask("portal"), await ask("portal")];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 429]);
  expect(answers[0]?.headers["ratelimit"]).toBe('"portal";r=2;t=60');
});

test("bad tokens spend the budget of the address that they come from; good ones from there go on", async () => {
  for (let i = 0; i < 10; i++) expect((await ask("guess")).statusCode).toBe(401);
  expect((await ask("guess")).statusCode).toBe(429);
  expect((await ask()).statusCode).toBe(429);
  expect((await ask("hanako")).statusCode).toBe(200);
});

test("documents are paid for by address, and nobody looks at a token there", async () => {
  const { statusCode, headers } = await app.inject({ url: "/feed.json", headers: { authorization: "guess" } });
  expect([statusCode, headers["ratelimit"]]).toEqual([200, '"anonymous";r=990;t=60']);
});

test("what operators and regions ask costs nothing", async () => {
  expect((await app.inject("/readyz")).headers).not.toHaveProperty("ratelimit");
});

test("an address that a client makes up is not believed", async () => {
  const made = { "x-forwarded-for": "10.0.0.1" };
  const lie = () => app.inject({ method: "POST", url: "/graphql", remoteAddress: "203.0.113.5", headers: made });
  cost = 1_000;
  expect((await lie()).statusCode).toBe(200);
  expect((await lie()).statusCode).toBe(429);
  expect((await ask(undefined, "10.0.0.1")).statusCode).toBe(200);
});

test("what cannot be done soon is refused with 503 at once, of the anonymous first; then all is as before", async () => {
  await app.close();
  app = serve(1);
  let finish = (): void => undefined;
  work = new Promise<void>((resolve) => (finish = resolve));
  const served = Array.from({ length: 160 }, () => ask("hanako"));
  await vi.waitFor(() => expect(asked).toBe(160));
  const { statusCode, headers, json } = await ask(undefined, "198.51.100.1");
  expect([statusCode, json()["code"]]).toEqual([503, "OVERLOADED"]);
  expect(Number(headers["retry-after"])).toBeGreaterThanOrEqual(1);
  expect((await app.inject("/readyz")).statusCode).toBe(200);
  finish();
  expect(new Set((await Promise.all(served)).map((answer) => answer.statusCode))).toEqual(new Set([200]));
  expect((await ask(undefined, "198.51.100.1")).statusCode).toBe(200);
});

test("one region that is late is in trouble; where most are, there is too much to do", () => {
  const late = { status: "DEGRADED", since: new Date(), lastOkAt: null, consecutiveFailures: 1 } as const;
  const healthOf = (...reasons: readonly (string | undefined)[]) => ({
    health: () =>
      new Map(
        reasons.map((reason, i) => [
          `region-${i}`,
          {
            ...(reason === undefined ? { status: "UNKNOWN" as const } : { ...late, reason }),
            circuit: "CLOSED" as const,
          },
        ]),
      ),
  });
  expect(areMostLate(healthOf())).toBe(false);
  expect(areMostLate(healthOf("DEADLINE_EXCEEDED", undefined, undefined))).toBe(false);
  expect(areMostLate(healthOf("UNREACHABLE", "UNREACHABLE", undefined))).toBe(false);
  expect(areMostLate(healthOf("DEADLINE_EXCEEDED", "DEADLINE_EXCEEDED", undefined))).toBe(true);
});
