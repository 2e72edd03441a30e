import { writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getIntrospectionQuery, type IntrospectionQuery } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { runInside } from "../../demo/programs.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { demoVisitors } from "../../demo/visitors.ts";
import { hashOf, ownManifest, readManifest } from "../../gateway/public-documents/manifest.ts";
import { publicFields } from "../house/public-fields.ts";
import { present, useNetwork } from "../support/network.ts";

/**
 * What is not public does not exist for portals and anonymous visitors. Portals may ask what they like here, anonymous visitors
 * registered documents only: the network's, and one that the gateway's operator has added.
 */

const added = "query Added { regions { code } }";
const file = join(mkdtempSync(join(tmpdir(), "furusato-manifest-")), "manifest.json");
const operations = [{ id: hashOf(added), name: "Added", type: "query", body: added }];
writeFileSync(file, JSON.stringify({ format: "apollo-persisted-query-manifest", version: 1, operations }));

const network = useNetwork("public", {
  regions: ["tohoku", "shikoku"],
  run: runInside,
  gatewaySettings: { GATEWAY_REGISTERED_DOCUMENTS: "ANONYMOUS", GATEWAY_REGISTERED_DOCUMENTS_FILE: file },
});

type Who = "portal" | "coordinator" | "anonymous";
const headers = new Map<Who, Record<string, string>>();

beforeAll(async () => {
  headers.set("anonymous", {});
  for (const who of ["portal", "coordinator"] as const) {
    const token = await network.constellation.issuer.issue({ ...demoVisitors[who] });
    headers.set(who, { authorization: `Bearer ${token}` });
  }
});

interface Answer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

const read = async (response: Response): Promise<Answer> => ({
  status: response.status,
  ...((await response.json()) as object),
});

const ask = async (who: Who, body: object): Promise<Answer> =>
  read(
    await fetch(network.endpoint, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers.get(who) },
      body: JSON.stringify(body),
    }),
  );

const askByAddress = async (who: Who, parameters: Readonly<Record<string, string>>): Promise<Answer> =>
  read(
    await fetch(`${network.endpoint}?${new URLSearchParams(parameters).toString()}`, {
      headers: { "apollo-require-preflight": "true", ...headers.get(who) },
    }),
  );

const codesIn = ({ errors = [] }: Answer) => [...new Set(errors.map(({ extensions }) => extensions.code))];
const persisted = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } });

describe("for the public", () => {
  const namesFor = async (who: Who): Promise<string[]> => {
    const { data } = await ask(who, { query: getIntrospectionQuery() });
    return (present(data) as unknown as IntrospectionQuery).__schema.types.map(({ name }) => name);
  };

  test("introspection has the public types; for members it has all", async () => {
    const [seen, all] = [await namesFor("portal"), await namesFor("coordinator")];
    expect(seen).toEqual(expect.arrayContaining(Object.keys(publicFields)));
    for (const name of ["Article", "Issue", "SuccessStory", "HubInternals", "RegionHealth", "Nomination"]) {
      expect(seen).not.toContain(name);
      expect(all).toContain(name);
    }
    const { data } = await ask("portal", { query: '{ __type(name: "Article") { name } }' });
    expect(data).toEqual({ __type: null });
  });

  test.each([
    "{ articles { totalCount } }",
    "{ articlse { totalCount } }",
    "{ issuesById(ids: []) { title } }",
    '{ hub(id: "x") { internals { tenants } } }',
    '{ hub(id: "x") { internal } }',
    '{ hub(id: "x") { runningCostBand renovationCostYen selfSufficiencyBand } }',
    '{ hub(id: "x") { functions { revenue { annualYen } } } }',
    "{ hubStats { finances { ownIncomeYen } bySelfSufficiency { band } } }",
    "{ regions { health { reason } contact { email } address suspensionReason } }",
    "{ events { edges { node { internalNotes issuesDiscussed { title } } } } }",
    "{ events(filter: { visibility: [NETWORK] }) { totalCount } }",
    "{ awards { edges { node { story { body } } } } }",
    '{ search(query: "の", types: [ARTICLE]) { totalCount } }',
    '{ search(query: "の", filter: { categories: [SUBSIDY_END] }) { totalCount } }',
    '{ node(id: "x") { ... on Issue { title } } }',
    '{ nodes(ids: ["x"]) { ...A } } fragment A on Article { title }',
    "{ portalClient { contact { email } } }",
    "{ portalClients { totalCount } }",
    "{ reviewQueue { totalCount } }",
    "{ nationalAudit { totalCount } }",
    "{ networkMetrics { firstSolutionCount } }",
    '{ _entities(representations: [{ __typename: "Article", id: "x" }]) { __typename } }',
    "{ _service { sdl } }",
    "mutation($input: IssueReportInput!) { issueReport(input: $input) { issue { id } } }",
    'mutation { hubUpdate(input: { hubId: "x", expectedVersion: 1 }) { hub { id } } }',
  ])("there is no %s, nor does a suggestion lead to it", async (query) => {
    const answer = await ask("portal", { query });
    expect({ data: answer.data ?? null, codes: codesIn(answer) }).toEqual({
      data: null,
      codes: ["GRAPHQL_VALIDATION_FAILED"],
    });
    const suggested = present(answer.errors).flatMap(({ message }) => {
      const [, suggestion = ""] = message.split("Did you mean");
      return [...suggestion.matchAll(/"(\w+)"/gu)].map(([, name]) => present(name));
    });
    for (const name of suggested) expect(await isPublicName(name), name).toBe(true);
  });

  test("what a member has just asked in the same words is unknown all the same", async () => {
    const query = `{ hub(id: "${nodeIdOf("tohoku/hub/1")}") { id runningCostBand } }`;
    expect((await ask("coordinator", { query })).data).toMatchObject({ hub: { id: nodeIdOf("tohoku/hub/1") } });
    expect(codesIn(await ask("portal", { query }))).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
    expect((await ask("coordinator", { query })).data).toMatchObject({ hub: { id: nodeIdOf("tohoku/hub/1") } });
  });

  test("no other field goes by the name of a key: the planner would answer with the key", async () => {
    const query = `{ hub(id: "${nodeIdOf("tohoku/hub/1")}") { id: name region { name } } }`;
    for (const visitor of ["portal", "coordinator"] as const) {
      const { errors } = await ask(visitor, { query });
      expect(present(errors).map(({ message }) => message)).toEqual([
        "`id` is what a Hub is known by; give `name` another alias.",
      ]);
    }
  });

  let names: Promise<Set<string>> | undefined;
  const isPublicName = async (name: string): Promise<boolean> => {
    names ??= ask("portal", { query: getIntrospectionQuery() }).then(
      ({ data }) => new Set([...JSON.stringify(data).matchAll(/"name":"(\w+)"/gu)].map(([, known]) => present(known))),
    );
    return (await names).has(name);
  };
});

describe("persisted queries", () => {
  const query = "query Regions { regions { code name } }";

  test("are sent once and named afterwards, over GET too", async () => {
    const unknown = await ask("portal", { extensions: persisted(query) });
    expect(codesIn(unknown)).toEqual(["PERSISTED_QUERY_NOT_FOUND"]);
    const sent = await ask("portal", { query, extensions: persisted(query) });
    expect(present(sent.data)["regions"]).toHaveLength(2);
    expect((await ask("portal", { extensions: persisted(query) })).data).toEqual(sent.data);
    const named = await askByAddress("portal", { extensions: JSON.stringify(persisted(query)) });
    expect(named.data).toEqual(sent.data);
  });

  test("are not taken under another's hash", async () => {
    const answer = await ask("portal", { query: "{ regions { status } }", extensions: persisted(query) });
    expect({ data: answer.data ?? null, status: answer.status }).toEqual({ data: null, status: 400 });
  });

  test("of members are unknown to the public", async () => {
    const own = "query Issues { issues(first: 1) { totalCount } }";
    expect((await ask("coordinator", { query: own, extensions: persisted(own) })).data).toMatchObject({
      issues: { totalCount: 20 },
    });
    expect(codesIn(await ask("portal", { extensions: persisted(own) }))).toEqual(["PERSISTED_QUERY_NOT_FOUND"]);
  });
});

describe("an anonymous visitor who may ask registered documents only", () => {
  const variables: Readonly<Record<string, object>> = {
    Publication: { id: nodeIdOf("tohoku/article/1") },
    Hub: { id: nodeIdOf("tohoku/hub/1") },
    HubsLikeThis: { profile: { functions: ["COWORKING"] } },
    StartHere: { archetype: "CORE_CITY" },
    Search: { query: "テレワーク" },
  };
  const queries = readManifest(ownManifest).filter(({ type }) => type === "query");

  test.each(queries.map((each) => [each.name, each] as const))(
    "asks %s by its text and by its hash",
    async (name, one) => {
      const byText = await ask("anonymous", { query: one.body, variables: variables[name] });
      // Awards name hubs of regions that are not in this network.
      expect(codesIn(byText).filter((code) => code !== "REGION_UNAVAILABLE")).toEqual([]);
      expect(Object.values(present(byText.data)).every((value) => value !== null)).toBe(true);
      const byHash = await askByAddress("anonymous", {
        extensions: JSON.stringify(persisted(one.body)),
        variables: JSON.stringify(variables[name] ?? {}),
      });
      expect(byHash.data).toEqual(byText.data);
    },
  );

  test("asks what the operator has added", async () => {
    expect((await ask("anonymous", { query: added })).data).toMatchObject({ regions: [{}, {}] });
  });

  test.each([
    ["another text", { query: "{ regions { code } }" }],
    ["introspection", { query: getIntrospectionQuery() }],
    ["a text that is none", { query: "{" }],
    ["another hash", { extensions: persisted("{ regions { code } }") }],
    ["another text under a registered hash", { query: "{ regions { name } }", extensions: persisted(added) }],
    ["what a portal persisted", { extensions: persisted("query Regions { regions { code name } }") }],
  ])("is refused %s before it is looked at", async (_what, body) => {
    const answer = await ask("anonymous", body);
    expect({ status: answer.status, data: answer.data ?? null, codes: codesIn(answer) }).toEqual({
      status: 403,
      data: null,
      codes: ["FORBIDDEN"],
    });
    expect(answer.errors).toHaveLength(1);
  });

  test("reads feeds, maps, calendars and lists as before", async () => {
    const { address } = network.constellation.gateway;
    for (const path of ["/feed.json", "/feed.atom", "/hubs.geojson", "/programs.ics", "/exports/hubs.csv"])
      expect((await fetch(`${address}${path}`)).status, path).toBe(200);
  });

  test("is told of a bad token as before", async () => {
    const response = await fetch(network.endpoint, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: "Bearer nonsense" },
      body: JSON.stringify({ query: "{ regions { code } }" }),
    });
    expect(response.status).toBe(401);
  });
});
