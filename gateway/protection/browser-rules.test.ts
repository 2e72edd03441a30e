import { pino } from "pino";
import { expect, test } from "vitest";
import { createHttpServer } from "../../common/http/server.ts";
import { NetworkError } from "../../common/errors.ts";
import { mountBrowserRules } from "./browser-rules.ts";

const portal = "https://portal.example.jp";

function serverFor(...origins: string[]) {
  const app = createHttpServer(pino({ level: "silent" }));
  mountBrowserRules(app, origins);
  app.post("/graphql", async () => ({ data: null }));
  app.get("/broken", async () => {
    throw new Error("select * from secrets where host = '10.0.0.7'");
  });
  app.get("/busy", async () => {
    throw new NetworkError("OVERLOADED", "Try again.");
  });
  return app;
}

const preflight = (app: ReturnType<typeof serverFor>, origin: string) =>
  app.inject({
    method: "OPTIONS",
    url: "/graphql",
    headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "authorization" },
  });

test("every answer tells browsers to run, frame and guess nothing, whatever its status", async () => {
  const app = serverFor();
  for (const [method, url, status] of [
    ["POST", "/graphql", 200],
    ["GET", "/no/such/page", 404],
    ["GET", "/broken", 500],
    ["GET", "/busy", 503],
  ] as const) {
    const { statusCode, headers } = await app.inject({ method, url });
    expect(statusCode).toBe(status);
    expect(headers).toMatchObject({
      "content-security-policy": "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "strict-transport-security": "max-age=31536000",
      "x-request-id": expect.stringMatching(/^[\w-]{36}$/u),
    });
    expect(headers).not.toHaveProperty("x-powered-by");
    expect(headers).not.toHaveProperty("access-control-allow-origin");
  }
});

test("a fault of ours is told by its number alone", async () => {
  const { headers, json, body } = await serverFor().inject("/broken");
  expect(json()).toEqual({
    code: "INTERNAL",
    message: `Something went wrong on our side. Please report it with this number: ${String(headers["x-request-id"])}.`,
  });
  expect(body).not.toMatch(/select|10\.0/u);
});

test("what the caller does wrong is told in our codes", async () => {
  const app = serverFor();
  const large = await app.inject({ method: "POST", url: "/graphql", payload: { query: "x".repeat(300_000) } });
  expect([large.statusCode, large.json()["code"]]).toEqual([413, "OPERATION_TOO_LARGE"]);
  const headers = { "content-type": "application/json" };
  const cut = await app.inject({ method: "POST", url: "/graphql", headers, payload: "{" });
  expect([cut.statusCode, cut.json()["code"]]).toEqual([400, "BAD_USER_INPUT"]);
});

test("by default no page of another origin reads the API", async () => {
  const { headers } = await preflight(serverFor(), portal);
  expect(headers).not.toHaveProperty("access-control-allow-origin");
});

test("pages of the origins that are named read it, without cookies; others do not", async () => {
  const app = serverFor(portal, "https://press.example.jp");
  const allowed = await preflight(app, portal);
  expect(allowed.statusCode).toBe(204);
  expect(allowed.headers).toMatchObject({
    "access-control-allow-origin": portal,
    "access-control-allow-methods": "GET, HEAD, POST",
    "access-control-allow-headers": "authorization, content-type, apollo-require-preflight",
    "access-control-max-age": "600",
  });
  expect(allowed.headers).not.toHaveProperty("access-control-allow-credentials");
  for (const origin of ["https://portal.example.jp.evil.example", "http://portal.example.jp", "null"])
    expect((await preflight(app, origin)).headers).not.toHaveProperty("access-control-allow-origin");
  const answer = await app.inject({ method: "POST", url: "/graphql", headers: { origin: portal } });
  expect(answer.headers).toMatchObject({ "access-control-allow-origin": portal, vary: "Origin" });
  expect(answer.headers["access-control-expose-headers"]).toContain("ratelimit");
});

test("with a star pages of all origins read it", async () => {
  expect((await preflight(serverFor("*"), portal)).headers).toMatchObject({ "access-control-allow-origin": "*" });
});
