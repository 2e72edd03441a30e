import { afterAll, expect, test } from "vitest";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import {
  AdoptionsOfHubForJ2Document,
  ArticleWithAdoptionsForJ2Document,
  NoticesForJ2Document,
  PublicDoorsDocument,
  PublishArticleForJ2Document,
  ReportAdoptionForJ2Document,
  StartAdoptionForJ2Document,
  SubmitArticleForJ2Document,
  TotalAdoptionsForJ2Document,
  UpdateArticleForJ2Document,
} from "../support/api.generated.ts";
import { contentOf } from "../support/demo-rows.ts";
import {
  editorOf,
  errorFacts,
  expectUnknown,
  nothingPublic,
  present,
  until,
  useNetwork,
  type Client,
} from "../support/network.ts";

/** Journey 2: a hub elsewhere tries what an article says, and tells what came of it; the article keeps it, whatever becomes of the hub's region. */

const network = useNetwork("journey-2", { regions: ["tohoku", "shikoku", "hokkaido"] });
const id = nodeIdOf("tohoku/article/5");
const articleTitle = contentOf("tohoku").articles.find(({ key }) => key === "tohoku/article/5")?.title;
const adopterHub = present(contentOf("shikoku").hubs.find(({ key }) => key === "shikoku/hub/1"));
const hubId = nodeIdOf(adopterHub.key);
const author = () => network.as(editorOf("tohoku/hub/4"));
const adopter = () => network.as("hub editor (shikoku)");
let adoptionId = "";

afterAll(async () => {
  await network.constellation.startRegion("shikoku");
});

async function articleFor(client: Client) {
  const answer = await client.query(ArticleWithAdoptionsForJ2Document, { id });
  return { answer, article: present(answer.data.article) };
}

async function noticesFor(client: Client): Promise<string[]> {
  const { data } = await client.query(NoticesForJ2Document, {});
  const ofArticle = present(data.notifications).edges.filter(({ node }) => node.subject?.id === id);
  return ofArticle.map(({ node }) => node.kind);
}

test("a hub of another region tries it, with what it means to change; it is kept with the article", async () => {
  const input = {
    articleId: id,
    hubId,
    hubLabel: adopterHub.name,
    status: "TRYING",
    plannedChanges: "条文を島の契約に合わせて二つに減らす。",
    idempotencyKey: "journey-2-start",
  } as const;
  const begun = await adopter().query(StartAdoptionForJ2Document, { input });
  expect(begun.data.adoptionStart).toMatchObject({
    userErrors: [],
    adoption: { version: 1, status: "TRYING", articleVersion: 1, plannedChanges: input.plannedChanges },
  });
  adoptionId = present(begun.data.adoptionStart?.adoption?.id);
  expect(adoptionId).toMatch(/^adoption_tohoku_/u);
  const again = await adopter().query(StartAdoptionForJ2Document, { input });
  expect(again.data).toEqual(begun.data);
  const second = await adopter().query(StartAdoptionForJ2Document, {
    input: { ...input, idempotencyKey: "journey-2-again" },
  });
  expect(second.data.adoptionStart?.userErrors).toEqual([{ code: "ALREADY_DONE", path: ["input", "hubId"] }]);
  const { article } = await articleFor(author());
  expect(article).toMatchObject({ adoptionCount: 0, adoptionRegionCount: 0, outcomeSummary: null });
  expect(article.adoptions).toHaveLength(1);
  expect(article.adoptions[0]).toMatchObject({
    id: adoptionId,
    region: { code: "tohoku" },
    hub: { id: hubId, name: adopterHub.name },
  });
});

test("nobody reports for it but the hub, and an author does not adopt the own article", async () => {
  const input = { id: adoptionId, expectedVersion: 1, status: "ADOPTED", result: "うそ" } as const;
  for (const visitor of [author(), network.as("coordinator"), network.as("regional admin (tohoku)")]) {
    const refused = await visitor.query(ReportAdoptionForJ2Document, { input });
    expect(errorFacts(refused)).toEqual([{ path: ["adoptionReport"], code: "FORBIDDEN", region: "tohoku" }]);
  }
  for (const visitor of [network.as(), network.as("portal")]) {
    expectUnknown(await visitor.query(ReportAdoptionForJ2Document, { input }));
  }
  const own = await author().query(StartAdoptionForJ2Document, {
    input: { articleId: id, hubId: nodeIdOf("tohoku/hub/4"), hubLabel: "自分" },
  });
  expect(own.data.adoptionStart?.userErrors).toEqual([{ code: "INVALID", path: ["input", "hubId"] }]);
  const { article } = await articleFor(author());
  expect(article.adoptions.map(({ status, result }) => [status, result])).toEqual([["TRYING", null]]);
});

test("three months later it is adopted: the article shows by how many hubs and regions, and with what result", async () => {
  const reported = await adopter().query(ReportAdoptionForJ2Document, {
    input: {
      id: adoptionId,
      expectedVersion: 1,
      status: "ADOPTED",
      result: "席の利用率 40→65%",
      changesMade: "条文を二つにした。",
      outcomes: [{ kind: "EMPLOYMENT", baseline: 40, value: 65, unit: "%" }],
      wouldRecommend: true,
      difficulty: "MODERATE",
    },
  });
  expect(reported.data.adoptionReport).toEqual({ adoption: { version: 2, status: "ADOPTED" }, userErrors: [] });
  const { article } = await articleFor(author());
  expect(article).toMatchObject({
    adoptionCount: 1,
    adoptionRegionCount: 1,
    outcomeSummary: "雇用 40→65%",
    adoptionsByStatus: [{ status: "ADOPTED", count: 1, regionCount: 1 }],
    adoptingRegions: [{ region: { code: "shikoku" }, count: 1 }],
  });
  expect(article.adoptions[0]).toMatchObject({ result: "席の利用率 40→65%", changesMade: "条文を二つにした。" });
  expect(await noticesFor(author())).toEqual(["ADOPTION_REPORTED", "ADOPTION_STARTED"]);
});

test("the public learns nothing of it in the region", async () => {
  for (const visitor of [network.as(), network.as("portal")]) {
    expectUnknown(await visitor.query(ArticleWithAdoptionsForJ2Document, { id }));
    expectUnknown(await visitor.query(TotalAdoptionsForJ2Document, { articleIds: [id] }));
    const { data } = await visitor.query(PublicDoorsDocument, { id: adoptionId, text: "席の利用率" });
    expect(data).toEqual(nothingPublic);
  }
});

test("when the author publishes a new version, the hub is told and sees that there is one", async () => {
  const adoptionNow = async () => {
    const { data } = await adopter().query(AdoptionsOfHubForJ2Document, { hubIds: [hubId] });
    return present(data.adoptions).edges.find(({ node }) => node.id === adoptionId)?.node;
  };
  expect(await adoptionNow()).toMatchObject({ hasNewerVersion: false, articleVersion: 1 });
  await author().query(UpdateArticleForJ2Document, { input: { id, expectedVersion: 1, tips: "条文は三つまで。" } });
  await author().query(SubmitArticleForJ2Document, { input: { id, expectedVersion: 2 } });
  expect(await noticesFor(adopter())).toEqual([]);
  expect(await adoptionNow()).toMatchObject({ hasNewerVersion: false });
  const published = await network
    .as("regional admin (tohoku)")
    .query(PublishArticleForJ2Document, { input: { id, expectedVersion: 2 } });
  expect(published.data.articlePublish).toEqual({ article: { version: 2 }, userErrors: [] });
  expect(await adoptionNow()).toEqual({
    id: adoptionId,
    hasNewerVersion: true,
    articleVersion: 1,
    article: { id, version: 2 },
  });
  expect(await noticesFor(adopter())).toEqual(["ARTICLE_NEW_VERSION"]);
  const { data } = await adopter().query(NoticesForJ2Document, {});
  const notice = present(data.notifications).edges.find(({ node }) => node.subject?.id === id);
  expect(notice?.node.message).toContain(articleTitle);
});

test("who gives up says why, and the members read it", async () => {
  const other = network.as(editorOf("hokkaido/hub/2"));
  const input = { articleId: id, hubId: nodeIdOf("hokkaido/hub/2"), hubLabel: "北海道の拠点" };
  const begun = await other.query(StartAdoptionForJ2Document, { input });
  const second = present(begun.data.adoptionStart?.adoption?.id);
  const silent = await other.query(ReportAdoptionForJ2Document, {
    input: { id: second, expectedVersion: 1, status: "ABANDONED" },
  });
  expect(silent.data.adoptionReport?.userErrors).toEqual([{ code: "REQUIRED", path: ["input", "abandonReason"] }]);
  await other.query(ReportAdoptionForJ2Document, {
    input: { id: second, expectedVersion: 1, status: "ABANDONED", abandonReason: "再委託をやめたため。" },
  });
  const { article } = await articleFor(network.as("coordinator"));
  expect(article.adoptions.find((adoption) => adoption.id === second)).toMatchObject({
    status: "ABANDONED",
    abandonReason: "再委託をやめたため。",
  });
  expect(article).toMatchObject({ adoptionCount: 1, adoptionRegionCount: 1 });
  expect(await noticesFor(author())).toContain("ADOPTION_REPORTED");
});

test("with the hub's region stopped the article still shows count, result and the hub's name, and says what it cannot read", async () => {
  await network.region("shikoku").kill();
  await until(async () => {
    const { answer, article } = await articleFor(author());
    expect(answer.status).toBe(200);
    expect(article).toMatchObject({ adoptionCount: 1, adoptionRegionCount: 1, outcomeSummary: "雇用 40→65%" });
    const place = article.adoptions.findIndex((adoption) => adoption.id === adoptionId);
    expect(article.adoptions[place]).toMatchObject({
      result: "席の利用率 40→65%",
      hubLabel: adopterHub.name,
      hub: null,
    });
    expect(errorFacts(answer)).toMatchObject([
      { path: ["article", "adoptions", place, "hub"], code: "REGION_UNAVAILABLE", region: "shikoku" },
    ]);
  });
});
