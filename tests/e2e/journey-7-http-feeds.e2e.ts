import { readFileSync } from "node:fs";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import federation from "@apollo/federation-internals";
import { buildSchema, parse, validate } from "graphql";
import ical from "ical.js";
import { expect, test } from "vitest";
import { hubsQuery } from "../../gateway/documents/hubs-geojson.ts";
import { nationalQuery, regionalQuery } from "../../gateway/documents/program-calendar.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { RetractFromFeedDocument } from "../support/api.generated.ts";
import { contentOf } from "../support/demo-rows.ts";
import { defaultRegions, present, until, useNetwork } from "../support/network.ts";

/** A portal that speaks plain HTTP alone: it reads feeds, pages, sitemap, hubs and deadlines, and takes down what was retracted. */

const network = useNetwork("http feeds");
const articleId = nodeIdOf("tohoku/article/1");
const site = (): string => network.constellation.gateway.address;
const get = (path: string, headers: Record<string, string> = {}) => fetch(`${site()}${path}`, { headers });

/** The pages of what the demo's desk has published of these regions. */
const nationalItems = defaultRegions
  .flatMap((region) => [...contentOf(region).articles, ...contentOf(region).stories])
  .filter(({ status }) => status === "NATIONAL")
  .map(({ key }) => nodeIdOf(key));
const itemPages = (): string[] => nationalItems.map((id) => `${site()}/items/${id}`).toSorted();

test("the questions that the gateway asks itself are questions of its public schema", () => {
  const supergraph = federation.Supergraph.build(readFileSync("gateway/supergraph.graphql", "utf8"));
  const schema = buildSchema(federation.printSchema(supergraph.apiSchema()));
  for (const query of [hubsQuery, nationalQuery, regionalQuery]) expect(validate(schema, parse(query))).toEqual([]);
});

test("what is not national has no page", async () => {
  expect((await get(`/items/${nodeIdOf("tohoku/article/2")}`)).status).toBe(404);
});

test("what is approved is in the feeds, the sitemap and on its page, under the gateway's own headers", async () => {
  const response = await get("/feed.json");
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "application/feed+json; charset=utf-8",
    "cache-control": "public, no-cache",
    "x-content-type-options": "nosniff",
    etag: expect.stringMatching(/^"[\w-]{22}"$/u),
  });
  const items = parseJsonFeed(await response.text()).items ?? [];
  expect(items.map(({ id }) => id).toSorted()).toEqual(itemPages());
  expect(items.map(({ url }) => url)).toEqual(items.map(({ id }) => id));
  const atom = await (await get("/feed.atom")).text();
  expect(XMLValidator.validate(atom)).toBe(true);
  expect(
    parseAtomFeed(atom)
      .entries?.map(({ id }) => id)
      .toSorted(),
  ).toEqual(itemPages());
  const sitemap = new XMLParser().parse(await (await get("/sitemap.xml")).text());
  expect(sitemap.urlset.url.map(({ loc }: { loc: string }) => loc).toSorted()).toEqual(itemPages());
  const page = await get(`/items/${articleId}`);
  expect(page.status).toBe(200);
  expect(page.headers.get("content-security-policy")).toBe(
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
  expect(await page.text()).toContain("<h1>");
  expect((await get("/items.css")).headers.get("content-type")).toBe("text/css; charset=utf-8");
});

test.each(["/feed.json", "/feed.atom", "/sitemap.xml", `/items/${articleId}`, "/hubs.geojson", "/programs.ics"])(
  "%s that has not changed is not sent again",
  async (path) => {
    const etag = present((await get(path)).headers.get("etag"));
    const again = await get(path, { "if-none-match": `W/${etag}, "other"` });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await get(path, { "if-none-match": '"other"' })).status).toBe(200);
  },
);

test("hubs are features in Japan, and deadlines a calendar of the nation and its regions", async () => {
  const hubs = (await (await get("/hubs.geojson")).json()) as {
    features: { id: string; geometry: { coordinates: [number, number] } }[];
    missingRegions: string[];
  };
  expect(hubs.missingRegions).toEqual([]);
  const counted = await get(`/graphql?query=${encodeURIComponent("{ hubs { totalCount } }")}`, {
    "apollo-require-preflight": "true",
  });
  expect(await counted.json()).toEqual({ data: { hubs: { totalCount: hubs.features.length } } });
  for (const { geometry } of hubs.features) {
    const [longitude, latitude] = geometry.coordinates;
    expect(longitude > 122 && longitude < 154 && latitude > 20 && latitude < 46).toBe(true);
  }
  const calendar = new ical.Component(ical.parse(await (await get("/programs.ics")).text()));
  const uids = calendar.getAllSubcomponents("vevent").map((event) => String(event.getFirstPropertyValue("uid")));
  expect(uids.some((uid) => uid.startsWith("nationalprogram_national_"))).toBe(true);
  expect(uids.some((uid) => uid.includes("_tohoku_"))).toBe(true);
  const ofOne = await (await get("/programs.ics?regions=tohoku")).text();
  expect(ofOne).not.toContain("_shikoku_");
  expect((await get("/programs.ics?regions=No%20Region")).status).toBe(400);
});

test("with every region down the feeds go on, and what is retracted is gone within 5 s", async () => {
  for (const code of defaultRegions) await network.region(code).stop();
  const page = `${site()}/items/${articleId}`;
  const items = parseJsonFeed(await (await get("/feed.json")).text()).items ?? [];
  const title = present(items.find(({ id }) => id === page)?.title);
  const startedAt = performance.now();
  const { data } = await network.as("secretariat").query(RetractFromFeedDocument, { id: articleId });
  expect(data.publicationRetract?.userErrors).toEqual([]);
  await until(async () => expect((await get(`/items/${articleId}`)).status).toBe(410));
  expect(performance.now() - startedAt).toBeLessThan(5_000);
  const bodies = await Promise.all(
    ["/feed.json", "/feed.atom", "/sitemap.xml", `/items/${articleId}`].map(async (path) => (await get(path)).text()),
  );
  for (const body of bodies) expect(body).not.toContain(title);
  const [json = "", atom = "", sitemap = ""] = bodies;
  const gone: { nodeId: string; reasonCode: string }[] = JSON.parse(json)._furusato.retracted;
  expect(gone.find(({ nodeId }) => nodeId === articleId)).toMatchObject({ reasonCode: "RIGHTS" });
  const { feed } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@" }).parse(atom);
  expect(feed["at:deleted-entry"].map((entry: Record<string, string>) => entry["@ref"])).toContain(page);
  expect(sitemap).not.toContain(articleId);
});

test("without the national program there is no document, and it says so", async () => {
  await network.constellation.network.stop();
  const response = await get("/feed.json");
  expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
  expect(response.headers.get("cache-control")).toBe("no-store");
});
