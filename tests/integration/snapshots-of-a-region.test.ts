import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import type { ContentSnapshot } from "../../common/content-snapshot.ts";
import { createLogger } from "../../common/program/logger.ts";
import { audienceOf } from "../../common/node-id.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { seedRegion, seedScope } from "../../demo/seed/seed.ts";
import { nominations } from "../../subgraphs/network/db/tables/nominations.ts";
import { buildRegion } from "../../subgraphs/region/server.ts";
import type { ProgramServer } from "../../common/program/database-program.ts";
import { contentOf, contents } from "../support/demo-rows.ts";
import { snapshotOf, useDeskServer } from "../support/desk-server.ts";
import { recreateDatabase, startTestServer } from "../support/postgres-server.ts";
import { secretariat } from "../support/viewers.ts";

/** What a real region hands to the nation is what it published, and what the demo's desk is filled with. */

const desk = useDeskServer("snapshots of a region");
const region = "tohoku";
let program: ProgramServer;

beforeAll(async () => {
  const server = await startTestServer(inject("postgresUrl"), "");
  const url = await recreateDatabase(server, "test_region_of_snapshots", "template_region");
  await seedRegion(url, contentOf(region), seedScope(contents, new Date()));
  const audience = audienceOf(region);
  program = await buildRegion(
    {
      region,
      regionName: "東北",
      database: { url, poolSize: 2 },
      listen: { host: "127.0.0.1", port: 0 },
      tokens: [{ issuer: "furusato-network", audience, jwksUrl: await desk.jwksUrl(), scopes: ["desk"] }],
      drain: { pauseMs: 0, deadlineMs: 1_000 },
      logLevel: "silent",
    },
    { logger: createLogger("region", "silent") },
  );
});
beforeEach(() => {
  desk.letRegion(region, async ({ query, variables, token }) => {
    const url = query.includes("articleSnapshot") ? "/knowhow" : "/stories";
    const headers = { authorization: token };
    return (await program.app.inject({ method: "POST", url, headers, payload: { query, variables } })).json();
  });
});
afterAll(() => program.close());

const nominate = (key: string, contentVersion = 1) =>
  desk.ask(
    secretariat,
    "mutation ($input: ContentNominateInput!) { contentNominate(input: $input) { nomination { state } userErrors { code path } } }",
    { input: { contentId: nodeIdOf(key), contentVersion } },
  );

/** What readers see, which is neither times nor who wrote it. */
const shownOf = (snapshot: ContentSnapshot) => {
  const {
    authorSubs: _subs,
    regionalApproval: _approval,
    publishedAt: _at,
    internalContactPaths: _paths,
    ...shown
  } = snapshot;
  return { ...shown, sections: shown.sections.map(({ key, body }) => ({ key, body })) };
};

const { articles, stories } = contentOf(region);
const published = [...articles, ...stories].filter(
  ({ status, visibility }) => status === "NATIONAL" || (status === "PUBLISHED_REGION" && visibility === "NETWORK"),
);

/** What was revised is handed over as it was published last. */
const revised = new Set(articles.filter(({ firstVersion }) => firstVersion !== null).map(({ key }) => key));

test.each(published.map(({ key }) => key))("%s", async (key) => {
  const version = revised.has(key) ? 2 : 1;
  const { data, errors } = await nominate(key, version);
  expect(errors).toEqual([]);
  expect(data.contentNominate).toEqual({ nomination: { state: "NOMINATED" }, userErrors: [] });
  const [row] = await desk.db.select().from(nominations);
  expect(row && shownOf(row.snapshot)).toEqual({ ...shownOf(snapshotOf(key)), version });
  expect(row?.snapshot.regionalApproval).toMatchObject({ byRole: "REGIONAL_ADMIN" });
  expect(row?.snapshot.authorSubs.length).toBeGreaterThan(0);
});

const unpublished = [...articles, ...stories].filter(({ status }) => status === "DRAFT" || status === "IN_REVIEW");

test.each(unpublished.map(({ key }) => key))("%s was never published and cannot be nominated", async (key) => {
  const { data } = await desk.unchanged(() => nominate(key));
  expect(data.contentNominate.userErrors).toEqual([{ code: "NOT_FOUND", path: ["input", "contentId"] }]);
});
