import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWK } from "jose";
import { desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { createLogger } from "../../common/program/logger.ts";
import { formatNodeId, newUuid } from "../../common/node-id.ts";
import { codesOf, type Code } from "../../common/taxonomy.ts";
import type { Viewer } from "../../common/identity/viewer.ts";
import { demoRegions } from "../../demo/regions.ts";
import { seedNetwork } from "../../demo/seed/network.ts";
import { createTokenSigner, type TokenSigner } from "../../common/identity/token-signer.ts";
import { auditEntries } from "../../common/writing/audit.ts";
import { regionHealth, regions } from "../../subgraphs/network/db/tables/regions.ts";
import { buildNetwork } from "../../subgraphs/network/server.ts";
import type { ProgramServer } from "../../common/program/database-program.ts";
import { startContractRegion } from "../support/contract-region.ts";
import { networkDatabase, type NetworkDatabase } from "../support/network-database.ts";

const startedAt = new Date("2026-11-22T18:00:00.000Z");
const issuer = "furusato-gateway";
const codes = Object.keys(demoRegions);
const addressOf = (code: string): string => `http://127.0.0.1/${code}`;

let database: NetworkDatabase;
let signer: TokenSigner;
let network: ProgramServer;
let jwksUrl: string;
let privateJwk: JWK;
let closeKeys: () => void;
let now = startedAt;
const statements: string[] = [];

beforeAll(async () => {
  database = await networkDatabase("network");
  await seedNetwork(database.db, {
    regions: codes.map((code) => ({ code, address: addressOf(code) })),
    now: startedAt,
  });
  const { privateKey } = await generateKeyPair("EdDSA", { extractable: true });
  privateJwk = { ...(await exportJWK(privateKey)), kid: "test" };
  signer = await createTokenSigner(issuer, privateJwk);
  const keys = createServer((_request, response) => response.end(JSON.stringify(signer.jwks))).listen(0, "127.0.0.1");
  await new Promise((resolve) => keys.once("listening", resolve));
  jwksUrl = `http://127.0.0.1:${(keys.address() as AddressInfo).port}/`;
  closeKeys = () => keys.close();
  network = await startNetwork(database.connection.url);
});

afterAll(async () => {
  await network.close();
  closeKeys();
  await database.close();
});

beforeEach(() => {
  now = startedAt;
});

const startNetwork = (url: string): Promise<ProgramServer> =>
  buildNetwork(
    {
      database: { url, poolSize: 2 },
      listen: { host: "127.0.0.1", port: 0 },
      tokens: { issuer, audience: "network", jwksUrl, scopes: ["registry"] },
      signing: { issuer: "furusato-network", privateJwk, alsoPublished: [] },
      publicUrl: "https://furusato.example",
      // Nothing here waits for it; a region that answers has the time that a busy machine needs.
      regionDeadlineMs: 20_000,
      drain: { pauseMs: 0, deadlineMs: 1_000 },
      logLevel: "silent",
    },
    {
      logger: createLogger("network", "silent"),
      now: () => now,
      // postgres.js itself asks for the array types once per connection.
      onStatement: (statement) => void (statement.includes("pg_catalog.pg_type") || statements.push(statement)),
    },
  );

const viewerOf = (role: Code<"Role">, more: Partial<Viewer> = {}): Viewer => ({
  sub: role.toLowerCase(),
  role,
  regions: [],
  hubs: [],
  ...more,
});

const anonymous = viewerOf("ANONYMOUS");
const secretariat = viewerOf("SECRETARIAT");
const coordinator = viewerOf("COORDINATOR", { regions: ["*"] });
const gateway = viewerOf("ANONYMOUS", { sub: "gateway", scope: "registry" });

const bearer = async (viewer: Viewer, audience = "network"): Promise<Record<string, string>> =>
  viewer === anonymous ? {} : { authorization: `Bearer ${await signer.sign(audience, viewer)}` };

/** Asks the national subgraph with a signed token; `sql` is how many statements it took. */
async function ask(viewer: Viewer, query: string, variables: Record<string, unknown> = {}) {
  const before = statements.length;
  const headers = { ...(await bearer(viewer)), "x-request-id": "request-1" };
  const response = await network.app.inject({
    method: "POST",
    url: "/graphql",
    headers,
    payload: { query, variables },
  });
  const { data, errors } = response.json();
  return { data, errors, code: errors?.[0]?.extensions?.code as string | undefined, sql: statements.length - before };
}

async function askData(viewer: Viewer, query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await ask(viewer, query, variables);
  expect(errors).toBeUndefined();
  return data;
}

const rowOf = async (code: string) => (await database.db.select().from(regions).where(eq(regions.code, code)))[0];
const auditsOf = (target: string) =>
  database.db.select().from(auditEntries).where(eq(auditEntries.target, target)).orderBy(desc(auditEntries.id));

/** A region of its own in a state, for a test that changes it. */
async function regionIn(code: string, status: Code<"RegionStatus">): Promise<void> {
  await database.db.insert(regions).values({
    code,
    name: "山陰",
    nameEn: "San'in",
    nameKana: "サンイン",
    prefectures: ["31", "32"],
    operatorName: "山陰テレワーク会（デモ）",
    operatorKind: "HUB_OPERATOR",
    contactName: "事務局（デモ）",
    contactEmail: "sanin@example.jp",
    address: addressOf(code),
    status,
    suspensionReason: status === "SUSPENDED" ? "点検" : null,
    createdAt: startedAt,
    updatedAt: startedAt,
  });
}

describe("reading the registry", () => {
  test("lists the active regions from north to south with their prefectures, in one statement", async () => {
    const { data, errors, sql } = await ask(
      anonymous,
      "{ regions { code name nameEn nameKana status joinedAt operator { name kind } prefectures { code name nameEn kana iso } } }",
    );
    expect(errors).toBeUndefined();
    expect(sql).toBe(1);
    expect(data.regions.map((region: { code: string }) => region.code)).toEqual(codes);
    expect(data.regions.map((region: { name: string }) => region.name)).toEqual(Object.values(demoRegions));
    expect(data.regions.flatMap((region: { prefectures: unknown[] }) => region.prefectures)).toHaveLength(47);
    expect(data.regions[4]).toMatchObject({
      nameEn: "Kinki",
      nameKana: "キンキ",
      status: "ACTIVE",
      operator: { name: "まほろばテレワーク協議会（デモ）", kind: "HUB_OPERATOR" },
    });
    expect(data.regions[4].prefectures[0]).toEqual({
      code: "24",
      name: "三重県",
      nameEn: "Mie",
      kana: "ミエケン",
      iso: "JP-24",
    });
  });

  const internals =
    '{ region(code: "tohoku") { code address contact { name email phone } health { status p95Ms consecutiveFailures } } }';
  const contact = { name: "東北事務局（デモ）", email: "tohoku@example.jp", phone: null };
  const health = { status: "UNKNOWN", p95Ms: null, consecutiveFailures: 0 };

  test.each<[Code<"Role">, unknown]>([
    ["ANONYMOUS", { code: "tohoku", address: null, contact: null, health: null }],
    ["PORTAL_CLIENT", { code: "tohoku", address: null, contact: null, health: null }],
    ["HUB_EDITOR", { code: "tohoku", address: null, contact, health }],
    ["REGIONAL_ADMIN", { code: "tohoku", address: null, contact, health }],
    ["COORDINATOR", { code: "tohoku", address: null, contact, health }],
    ["SECRETARIAT", { code: "tohoku", address: addressOf("tohoku"), contact, health }],
  ])("%s sees of a region what it may", async (role, expected) => {
    expect((await askData(viewerOf(role), internals)).region).toEqual(expected);
  });

  test("regions outside the network are for the secretariat and their own admin", async () => {
    await regionIn("applicant", "APPLIED");
    await regionIn("departed", "LEFT");
    await regionIn("paused", "SUSPENDED");
    const query = `query($status: [RegionStatus!]) {
      regions(status: $status) { code } applicant: region(code: "applicant") { code } departed: region(code: "departed") { code }
      paused: region(code: "paused") { suspensionReason }
    }`;
    const everything = { status: codesOf("RegionStatus") };
    const admin = viewerOf("REGIONAL_ADMIN", { regions: ["applicant"] });
    const listed = (data: { regions: { code: string }[] }) =>
      data.regions.map(({ code }) => code).filter((code) => !codes.includes(code));

    const seenByAnybody = await askData(anonymous, query, everything);
    expect(listed(seenByAnybody)).toEqual(["paused"]);
    expect(seenByAnybody).toMatchObject({ applicant: null, departed: null, paused: { suspensionReason: null } });
    const seenByAdmin = await askData(admin, query, everything);
    expect(listed(seenByAdmin)).toEqual(["paused"]);
    expect(seenByAdmin).toMatchObject({
      applicant: { code: "applicant" },
      departed: null,
      paused: { suspensionReason: "点検" },
    });
    const seenBySecretariat = await askData(secretariat, query, everything);
    expect(listed(seenBySecretariat)).toEqual(["applicant", "departed", "paused"]);
    expect(listed(await askData(secretariat, query))).toEqual(["paused"]);
  });

  test("a region that is not there is null", async () => {
    expect(await askData(secretariat, '{ region(code: "atlantis") { code } }')).toEqual({ region: null });
  });

  test("references by other subgraphs are loaded in one statement, and health in another", async () => {
    const { data, sql } = await ask(
      coordinator,
      "query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Region { code name health { status } } } }",
      { representations: ["kanto", "atlantis", "tohoku", "kanto"].map((code) => ({ __typename: "Region", code })) },
    );
    expect(data._entities.map((region: { name: string } | null) => region?.name ?? null)).toEqual([
      "関東",
      null,
      "東北",
      "関東",
    ]);
    expect(sql).toBe(2);
  });

  test("a token for another audience is refused", async () => {
    const headers = await bearer(secretariat, "region:tohoku");
    const response = await network.app.inject({
      method: "POST",
      url: "/graphql",
      headers,
      payload: { query: "{ regions { code } }" },
    });
    expect(response.json().errors[0].extensions.code).toBe("UNAUTHENTICATED");
    expect(response.json().data).toBeUndefined();
  });
});

describe("node and nodes", () => {
  const idOf = (type: string, region: string) => formatNodeId(type, region, newUuid());

  test("tell the type by the ID and leave the rest to its owner, with one statement for all", async () => {
    const types = ["hub", "article", "adoption", "issue", "metoo", "solution", "comment", "story", "engagement"];
    const ids = types.map((type, i) => idOf(type, codes[i % codes.length] ?? ""));
    const { data, sql } = await ask(coordinator, "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", { ids });
    const typenames = [
      "Hub",
      "Article",
      "Adoption",
      "Issue",
      "MeToo",
      "Solution",
      "Comment",
      "SuccessStory",
      "CompanyEngagement",
    ];
    expect(data.nodes).toEqual(typenames.map((__typename, i) => ({ __typename, id: ids[i] })));
    expect(sql).toBe(1);
  });

  test("an ID of an unknown type, form or region, or of a region outside the network, is null", async () => {
    await regionIn("sandboxed", "SANDBOX");
    await regionIn("suspended", "SUSPENDED");
    const known = idOf("hub", "suspended");
    const ids = [
      idOf("region", "tohoku"),
      "nonsense",
      idOf("hub", "atlantis"),
      idOf("hub", "national"),
      idOf("hub", "sandboxed"),
      known,
    ];
    const data = await askData(anonymous, "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids });
    expect(data.nodes).toEqual([null, null, null, null, null, { id: known }]);
    expect(await askData(anonymous, '{ node(id: "nonsense") { id } }')).toEqual({ node: null });
  });

  test("who is no member meets hubs, programs, events and cases of their own, and nothing else", async () => {
    const types = [
      "hub",
      "program",
      "event",
      "moderation",
      "issue",
      "article",
      "story",
      "comment",
      "organization",
      "audit",
    ];
    const ids = types.map((type) => idOf(type, "tohoku"));
    const query = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
    expect((await askData(anonymous, query, { ids })).nodes).toEqual(ids.map((id, i) => (i < 4 ? { id } : null)));
    expect((await askData(coordinator, query, { ids })).nodes).toEqual(ids.map((id) => ({ id })));
  });

  test("more than 100 IDs are refused", async () => {
    const ids = Array.from({ length: 101 }, () => idOf("hub", "tohoku"));
    const query = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
    expect(await ask(anonymous, query, { ids })).toMatchObject({ code: "BAD_USER_INPUT", sql: 0 });
    expect((await askData(anonymous, query, { ids: ids.slice(1) })).nodes).toHaveLength(100);
  });
});

describe("the life cycle of a region", () => {
  const application = {
    code: "shinetsu",
    name: "信越",
    nameEn: "Shin'etsu",
    nameKana: "シンエツ",
    prefectures: ["20", "15", "20"],
    operator: { name: "信越テレワーク会（デモ）", kind: "HUB_OPERATOR" },
    contact: { name: "事務局（デモ）", email: "shinetsu@example.jp" },
    address: "http://127.0.0.1:9/telework/",
  };
  const fields =
    "region { code status address joinedAt membershipUntil suspensionReason prefectures { code } } userErrors { code path message messageJa }";
  const mutationOf = (field: string): string =>
    `mutation($input: ${field.charAt(0).toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { ${fields} } }`;
  const act = async (field: string, input: Record<string, unknown>, viewer = secretariat) =>
    (await askData(viewer, mutationOf(field), { input }))[field];

  test("an applicant becomes a member, is suspended, resumes and leaves; each act is audited", async () => {
    const applied = await act("regionApply", application, viewerOf("REGIONAL_ADMIN", { regions: ["shinetsu"] }));
    expect(applied.userErrors).toEqual([]);
    expect(applied.region).toMatchObject({
      code: "shinetsu",
      status: "APPLIED",
      address: null,
      prefectures: [{ code: "15" }, { code: "20" }],
    });
    expect(await rowOf("shinetsu")).toMatchObject({
      status: "APPLIED",
      address: "http://127.0.0.1:9/telework",
      contactPhone: null,
    });

    expect((await act("regionAdmit", { code: "shinetsu" })).region).toMatchObject({
      status: "SANDBOX",
      joinedAt: null,
    });
    const program = await startContractRegion();
    onTestFinished(() => program.stop());
    const activate = () => act("regionActivate", { code: "shinetsu", membershipUntil: "2029-03-31" });
    const [silent] = (await activate()).userErrors;
    expect(silent).toMatchObject({ code: "INVALID", path: ["input", "code"] });
    expect(silent.message).toContain("/hubs does not answer (UNREACHABLE).");
    await act("regionUpdateAddress", { code: "shinetsu", address: program.address });
    program.serve((sdl) => sdl.replace("meTooCount: Int!", "meTooCount: String!"));
    const [different] = (await activate()).userErrors;
    expect(different.message).toMatch(/\n\/issues: Issue\.meTooCount changed type from Int! to String!\.$/u);
    expect(await rowOf("shinetsu")).toMatchObject({ status: "SANDBOX", joinedAt: null });
    // Of before the field `project` was added, which may be null, and with something of its own.
    program.serve((sdl) => `${sdl.replace(/ {2}"[^"]*"\n {2}project: String\n/u, "")}\ntype Addition { id: ID! }`);
    expect((await activate()).region).toMatchObject({
      status: "ACTIVE",
      joinedAt: startedAt.toISOString(),
      membershipUntil: "2029-03-31",
    });
    expect((await act("regionSuspend", { code: "shinetsu", reason: " 契約違反 " })).region).toMatchObject({
      status: "SUSPENDED",
      suspensionReason: "契約違反",
    });
    expect((await act("regionResume", { code: "shinetsu" })).region).toMatchObject({
      status: "ACTIVE",
      suspensionReason: null,
    });
    expect(
      (await act("regionUpdateAddress", { code: "shinetsu", address: "http://10.0.0.7:4101" })).region,
    ).toMatchObject({
      status: "ACTIVE",
      address: "http://10.0.0.7:4101",
    });
    // 18:00 UTC is 03:00 of the next day in Japan.
    expect((await act("regionLeave", { code: "shinetsu" })).region).toMatchObject({
      status: "LEFT",
      membershipUntil: "2026-11-23",
    });

    const audits = (await auditsOf("region:shinetsu")).toReversed();
    expect(audits.map((entry) => entry.act)).toEqual([
      "regionApply",
      "regionAdmit",
      "regionUpdateAddress",
      "regionActivate",
      "regionSuspend",
      "regionResume",
      "regionUpdateAddress",
      "regionLeave",
    ]);
    expect(audits[0]).toMatchObject({
      actor: "regional_admin",
      role: "REGIONAL_ADMIN",
      before: null,
      after: { status: "APPLIED", name: "信越" },
    });
    expect(audits[4]).toMatchObject({
      actor: "secretariat",
      role: "SECRETARIAT",
      before: { status: "ACTIVE", suspensionReason: null },
      after: { status: "SUSPENDED", suspensionReason: "契約違反" },
      at: startedAt,
      requestId: "request-1",
    });
  });

  /** Mutation → an input that would be right, and a state in which it would do something. */
  const acts: readonly [string, Record<string, unknown>, Code<"RegionStatus">][] = [
    ["regionAdmit", {}, "APPLIED"],
    ["regionActivate", {}, "SANDBOX"],
    ["regionSuspend", { reason: "点検" }, "ACTIVE"],
    ["regionResume", {}, "SUSPENDED"],
    ["regionLeave", {}, "ACTIVE"],
    ["regionUpdateAddress", { address: "https://new.example.jp" }, "ACTIVE"],
  ];

  test.each(acts)("%s is for the secretariat alone", async (field, input, status) => {
    const code = `forbidden-${field.toLowerCase()}`;
    await regionIn(code, status);
    const before = await rowOf(code);
    for (const role of codesOf("Role").filter((role) => role !== "SECRETARIAT")) {
      const viewer = role === "ANONYMOUS" ? anonymous : viewerOf(role, { regions: [code] });
      expect(await ask(viewer, mutationOf(field), { input: { code, ...input } })).toMatchObject({
        code: "FORBIDDEN",
        data: { [field]: null },
        sql: 0,
      });
    }
    expect(await rowOf(code)).toEqual(before);
    expect(await auditsOf(`region:${code}`)).toEqual([]);
  });

  test.each(acts)("%s refuses a region that has left or is not there", async (field, input) => {
    const code = `left-${field.toLowerCase()}`;
    await regionIn(code, "LEFT");
    const before = await rowOf(code);
    expect(await act(field, { code, ...input })).toMatchObject({
      region: null,
      userErrors: [{ code: "WRONG_STATE", path: ["input", "code"] }],
    });
    expect(await act(field, { code: "atlantis", ...input })).toMatchObject({
      region: null,
      userErrors: [{ code: "NOT_FOUND", path: ["input", "code"] }],
    });
    expect(await rowOf(code)).toEqual(before);
    expect(await auditsOf(`region:${code}`)).toEqual([]);
  });

  test("of two who suspend a region at once, one does and the other is told", async () => {
    await regionIn("contested", "ACTIVE");
    const outcomes = await Promise.all(
      ["甲", "乙"].map((reason) => act("regionSuspend", { code: "contested", reason })),
    );
    expect(outcomes.map(({ userErrors }) => userErrors[0]?.code ?? "DONE").sort()).toEqual(["DONE", "WRONG_STATE"]);
    expect(await auditsOf("region:contested")).toHaveLength(1);
  });

  test("an act takes a transaction of five statements and a read", async () => {
    await regionIn("counted", "APPLIED");
    expect((await ask(secretariat, mutationOf("regionAdmit"), { input: { code: "counted" } })).sql).toBe(6);
  });

  test.each(["ANONYMOUS", "PORTAL_CLIENT", "HUB_EDITOR", "COORDINATOR"] as const)("%s may not apply", async (role) => {
    const viewer = role === "ANONYMOUS" ? anonymous : viewerOf(role);
    expect((await ask(viewer, mutationOf("regionApply"), { input: { ...application, code: "unasked" } })).code).toBe(
      "FORBIDDEN",
    );
    expect(await rowOf("unasked")).toBeUndefined();
  });

  test("an application tells all of its mistakes at once and leaves nothing", async () => {
    const wrong = {
      code: "National Region",
      name: " ",
      nameEn: "x".repeat(81),
      nameKana: "しんえつ",
      prefectures: ["48"],
      operator: { name: "", kind: "HUB_OPERATOR" },
      contact: { name: "a", email: "nobody" },
      address: "ftp://user:secret@example.jp/?x=1",
    };
    const { region, userErrors } = await act("regionApply", wrong);
    expect(region).toBeNull();
    expect(userErrors.map(({ code, path }: { code: string; path: string[] }) => `${code} ${path.join(".")}`)).toEqual([
      "REQUIRED input.name",
      "TOO_LONG input.nameEn",
      "REQUIRED input.operator.name",
      "INVALID input.code",
      "INVALID input.nameKana",
      "INVALID input.prefectures",
      "INVALID input.contact.email",
      "INVALID input.address",
    ]);
    expect(await rowOf("National Region")).toBeUndefined();
  });

  test("`national` and a code that is in use are refused, without a trace", async () => {
    expect((await act("regionApply", { ...application, code: "national" })).userErrors).toMatchObject([
      { code: "INVALID", path: ["input", "code"] },
    ]);
    const before = await rowOf("tohoku");
    expect((await act("regionApply", { ...application, code: "tohoku" })).userErrors).toMatchObject([
      { code: "CONFLICT", path: ["input", "code"] },
    ]);
    expect(await rowOf("tohoku")).toEqual(before);
    expect(await auditsOf("region:tohoku")).toEqual([]);
  });

  test.each([
    "",
    "tohoku",
    "javascript:alert(1)",
    "https://user@example.jp",
    "https://example.jp/?q",
    "https://example.jp/#f",
    `https://example.jp/${"x".repeat(200)}`,
  ])("%j is no address", async (address) => {
    const before = await rowOf("kanto");
    expect((await act("regionUpdateAddress", { code: "kanto", address })).userErrors).toMatchObject([
      { code: "INVALID", path: ["input", "address"] },
    ]);
    expect(await rowOf("kanto")).toEqual(before);
  });

  test("a suspension needs a reason", async () => {
    expect((await act("regionSuspend", { code: "kanto", reason: "  " })).userErrors).toMatchObject([
      { code: "REQUIRED", path: ["input", "reason"] },
    ]);
    expect(await rowOf("kanto")).toMatchObject({ status: "ACTIVE", suspensionReason: null });
  });
});

describe("the gateway's door", () => {
  const get = async (url: string, viewer: Viewer, headers: Record<string, string> = {}) =>
    network.app.inject({ method: "GET", url, headers: { ...(await bearer(viewer)), ...headers } });
  const put = async (payload: unknown, viewer = gateway) =>
    network.app.inject({
      method: "PUT",
      url: "/registry/health",
      headers: { ...(await bearer(viewer)), "content-type": "application/json" },
      payload: typeof payload === "string" ? payload : JSON.stringify(payload),
    });
  const reportOf = (regions: Record<string, unknown>) => put({ regions });
  const healthQuery =
    '{ region(code: "chubu") { health { status since lastOkAt p95Ms consecutiveFailures reason isLeftAlone } } }';
  const healthRow = async (code: string) =>
    (await database.db.select().from(regionHealth).where(eq(regionHealth.regionCode, code)))[0];

  test("lists active and suspended regions with their addresses, in one statement", async () => {
    await regionIn("listed-suspended", "SUSPENDED");
    await regionIn("listed-sandbox", "SANDBOX");
    const before = statements.length;
    const response = await get("/registry", gateway);
    expect(statements.length - before).toBe(1);
    expect(response.statusCode).toBe(200);
    const { version, regions: listed } = response.json();
    expect(response.headers).toMatchObject({ etag: `"${version}"`, "cache-control": "private, no-cache" });
    expect(listed).toContainEqual({ code: "tohoku", name: "東北", status: "ACTIVE", address: addressOf("tohoku") });
    expect(listed).toContainEqual({
      code: "listed-suspended",
      name: "山陰",
      status: "SUSPENDED",
      address: addressOf("listed-suspended"),
    });
    expect(listed.map(({ code }: { code: string }) => code)).not.toContain("listed-sandbox");
  });

  test("answers 304 while nothing has changed, and anew when something has", async () => {
    const etag = String((await get("/registry", gateway)).headers.etag);
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const unchanged = await get("/registry", gateway, { "if-none-match": tag });
      expect(unchanged).toMatchObject({ statusCode: 304, body: "" });
      expect(unchanged.headers.etag).toBe(etag);
    }
    await regionIn("newcomer", "ACTIVE");
    const changed = await get("/registry", gateway, { "if-none-match": etag });
    expect(changed.statusCode).toBe(200);
    expect(changed.headers.etag).not.toBe(etag);
  });

  test("is closed to everybody else", async () => {
    const visitors = codesOf("Role")
      .filter((role) => role !== "ANONYMOUS")
      .map((role) => viewerOf(role, { regions: ["*"] }));
    for (const visitor of [...visitors, viewerOf("SECRETARIAT", { scope: "openid" })]) {
      expect(await get("/registry", visitor).then((response) => [response.statusCode, response.json().code])).toEqual([
        403,
        "FORBIDDEN",
      ]);
      expect(
        await put({ regions: {} }, visitor).then((response) => [response.statusCode, response.json().code]),
      ).toEqual([403, "FORBIDDEN"]);
    }
    const nobody = await get("/registry", anonymous);
    expect([nobody.statusCode, nobody.json()]).toEqual([
      401,
      { code: "UNAUTHENTICATED", message: "Send a bearer token of the gateway." },
    ]);
    const forged = await get("/registry", anonymous, { authorization: "Bearer a.b.c" });
    expect([forged.statusCode, forged.json().code]).toEqual([401, "UNAUTHENTICATED"]);
    const foreign = await get("/registry", anonymous, await bearer(gateway, "region:tohoku"));
    expect([foreign.statusCode, foreign.json().code]).toEqual([401, "UNAUTHENTICATED"]);
  });

  test("health is stored in one statement, shown to members, and remembered without another", async () => {
    const before = statements.length;
    const since = "2026-11-22T17:00:00.000Z";
    const response = await reportOf({
      chubu: {
        status: "DOWN",
        since,
        lastOkAt: "2026-11-23T01:59:00+09:00",
        consecutiveFailures: 4,
        reason: "UNREACHABLE",
        circuit: "HALF_OPEN",
      },
      shikoku: { status: "UP", since, lastOkAt: since, p95Ms: 41.6 },
      atlantis: { status: "UNKNOWN" },
    });
    expect([response.statusCode, response.json()]).toEqual([200, { stored: 2 }]);
    expect(statements.length - before).toBe(1);
    const shown = {
      status: "DOWN",
      since,
      lastOkAt: "2026-11-22T16:59:00.000Z",
      p95Ms: null,
      consecutiveFailures: 4,
      reason: "UNREACHABLE",
      isLeftAlone: true,
    };
    const { data, sql } = await ask(coordinator, healthQuery);
    expect(data.region.health).toEqual(shown);
    expect(sql).toBe(1);
    expect(await healthRow("shikoku")).toMatchObject({
      status: "UP",
      p95Ms: 42,
      consecutiveFailures: 0,
      isLeftAlone: false,
      reportedAt: startedAt,
    });
    expect(await askData(anonymous, healthQuery)).toEqual({ region: { health: null } });
  });

  test("an old report in memory gives way to what another process was told", async () => {
    await reportOf({ chubu: { status: "DOWN", consecutiveFailures: 4 } });
    now = new Date(startedAt.getTime() + 16_000);
    const report = { status: "UP" as const, consecutiveFailures: 0, reportedAt: now };
    await database.db.update(regionHealth).set(report).where(eq(regionHealth.regionCode, "chubu"));
    const { data, sql } = await ask(coordinator, healthQuery);
    expect(data.region.health).toMatchObject({ status: "UP", consecutiveFailures: 0 });
    expect(sql).toBe(2);
  });

  test("a suspended region is shown as SUSPENDED whatever it answers", async () => {
    await regionIn("answering", "SUSPENDED");
    await reportOf({ answering: { status: "UP", p95Ms: 10 } });
    expect(await askData(coordinator, '{ region(code: "answering") { health { status p95Ms } } }')).toEqual({
      region: { health: { status: "SUSPENDED", p95Ms: 10 } },
    });
  });

  test("an empty report stores nothing", async () => {
    expect((await reportOf({})).json()).toEqual({ stored: 0 });
  });

  test.each([
    ["no regions", {}],
    ["a status that is none", { regions: { kanto: { status: "SPLENDID" } } }],
    ["a code that is none", { regions: { "Kanto!": { status: "UP" } } }],
    [
      "words instead of a reason code",
      { regions: { kanto: { status: "DOWN", reason: "connect ECONNREFUSED 10.0.0.7" } } },
    ],
    ["a time that is none", { regions: { kanto: { status: "UP", since: "yesterday" } } }],
    ["a negative duration", { regions: { kanto: { status: "UP", p95Ms: -1 } } }],
    ["broken JSON", "{"],
  ])("%s is refused and stores nothing", async (_name, payload) => {
    const response = await put(payload);
    expect([response.statusCode, response.json().code, typeof response.json().message]).toEqual([
      400,
      "BAD_USER_INPUT",
      "string",
    ]);
    expect(await healthRow("kanto")).toBeUndefined();
  });
});

describe("readiness", () => {
  test("is 200 while the database answers and 503 when it does not", async () => {
    expect(await network.app.inject("/readyz").then((response) => [response.statusCode, response.json()])).toEqual([
      200,
      { status: "ready" },
    ]);
    const lost = await startNetwork("postgres://nobody@127.0.0.1:1/none");
    try {
      expect((await lost.app.inject("/readyz")).statusCode).toBe(503);
      expect((await lost.app.inject("/livez")).statusCode).toBe(200);
    } finally {
      await lost.close();
    }
  });
});
