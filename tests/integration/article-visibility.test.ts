import { eq, ne, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { codesOf, type Code } from "../../common/taxonomy.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf, uuidOf } from "../../demo/seed/keys.ts";
import { adoptions, articleRevisions, articles } from "../../subgraphs/region/db/tables/knowhow.ts";
import { contentOf } from "../support/demo-rows.ts";
import { start, useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat, viewerOf } from "../support/viewers.ts";

/** Who learns of an article, for every status × visibility × role, through every way there is to learn of it. */
const store = useRegion("knowhow", { region: "shikoku", database: "article_visibility" });
const key = "shikoku/article/1";
const id = nodeIdOf(key);
const adoptionId = nodeIdOf("shikoku/adoption/visible");
const title = contentOf("shikoku").articles.find((article) => article.key === key)?.title ?? "";

const viewers: Readonly<Record<string, Viewer>> = {
  anonymous: anonymousViewer,
  portal,
  "editor of the hub": editorOf("shikoku/hub/1"),
  "editor of another hub": editorOf("shikoku/hub/8"),
  "admin of the region": adminOf("shikoku"),
  "admin who began it": { ...adminOf("shikoku"), sub: "author" },
  "coordinator of the region": viewerOf("COORDINATOR", { regions: ["shikoku"] }),
  "coordinator of all": coordinator,
  "coordinator elsewhere": viewerOf("COORDINATOR", { regions: ["chubu"] }),
  "editor elsewhere": editorOf("tohoku/hub/1"),
  "adopting editor elsewhere": editorOf("tohoku/hub/2"),
  "admin elsewhere": adminOf("chubu"),
  secretariat,
};

const region = [
  "editor of the hub",
  "editor of another hub",
  "admin of the region",
  "admin who began it",
  "coordinator of the region",
  "coordinator of all",
];
const members = Object.keys(viewers).slice(2);
const authors = ["editor of the hub", "admin who began it"];

function seersOf(status: Code<"ContentStatus">, visibility: Code<"Visibility">): readonly string[] {
  if (status === "RETRACTED" || status === "ARCHIVED") return region;
  if (status === "DRAFT" || status === "CHANGES_REQUESTED") return authors;
  if (status === "IN_REVIEW") return [...authors, "admin of the region"];
  if (status !== "PUBLISHED_REGION") return [];
  if (visibility === "NETWORK") return members;
  return visibility === "REGION" ? region : ["editor of the hub"];
}

beforeAll(async () => {
  const { db } = store;
  await db.execute(sql`truncate adoptions`);
  await db.delete(articleRevisions).where(ne(articleRevisions.articleId, uuidOf(key)));
  await db.delete(articles).where(ne(articles.id, uuidOf(key)));
  await db.update(articles).set({ authorSub: "author", adoptionCount: 0, adoptionRegionCount: 0 });
  await db.insert(adoptions).values({
    id: uuidOf("shikoku/adoption/visible"),
    articleId: uuidOf(key),
    articleVersion: 1,
    hubId: nodeIdOf("tohoku/hub/2"),
    hubRegion: "tohoku",
    hubLabel: "遠野",
    status: "ADOPTED",
    startedAt: start,
    updatedAt: start,
  });
});

const query = `query ($id: ID!, $ids: [ID!]!, $text: String!, $refs: [_Any!]!, $adoption: [_Any!]!) {
  article(id: $id) { id }
  articlesById(ids: $ids) { id }
  articles { totalCount edges { node { id } } }
  found: articles(filter: { text: $text }) { totalCount }
  ranked: articles(filter: { text: $text }, orderBy: RELEVANCE) { totalCount edges { node { id } } }
  articleStats { total adoptions }
  articlesForIssue(draft: { title: $text }) { totalCount edges { node { id } } }
  entities: _entities(representations: $refs) { ... on Article { id } }
  adoptions { totalCount edges { node { id article { id } } } }
  adopted: _entities(representations: $adoption) { ... on Adoption { id article { id } } }
}`;

const listOf = (nodes: readonly object[]) => ({ totalCount: nodes.length, edges: nodes.map((node) => ({ node })) });

/** What one who sees the article is told, and what one who does not. */
function expected(isSeen: boolean, isPublished: boolean, isAdopter: boolean): Answer {
  const found = isSeen ? { id } : null;
  const seen = isSeen ? [{ id }] : [];
  const adopted = isSeen || isAdopter ? [{ id: adoptionId, article: found }] : [];
  return {
    article: found,
    articlesById: [found],
    articles: listOf(seen),
    found: { totalCount: seen.length },
    ranked: listOf(seen),
    articleStats: { total: seen.length, adoptions: seen.length },
    articlesForIssue: listOf(isPublished ? seen : []),
    entities: [found],
    adoptions: listOf(adopted),
    adopted: [adopted[0] ?? null],
  };
}

const combinations = codesOf("ContentStatus").flatMap((status) =>
  codesOf("Visibility").map((visibility) => [status, visibility] as const),
);
const everPublished = ["PUBLISHED_REGION", "NOMINATED", "NATIONAL"];
const isPossible = ([status, visibility]: (typeof combinations)[number]) =>
  visibility !== "HUB" || !everPublished.includes(status);

const setTo = ([status, visibility]: (typeof combinations)[number]) =>
  store.db
    .update(articles)
    .set({ status, visibility })
    .where(eq(articles.id, uuidOf(key)));

test.each(combinations.filter(isPossible))(
  "an article that is %s with visibility %s is seen by those who may, alike in every way",
  async (status, visibility) => {
    await setTo([status, visibility]);
    const variables = {
      id,
      ids: [id],
      text: title,
      refs: [{ __typename: "Article", id }],
      adoption: [{ __typename: "Adoption", id: adoptionId }],
    };
    const seers = seersOf(status, visibility);
    const isPublished = status === "PUBLISHED_REGION";
    for (const [name, viewer] of Object.entries(viewers)) {
      const { data, errors } = await store.ask(viewer, query, variables);
      expect(errors).toBeUndefined();
      expect(data, name).toEqual(expected(seers.includes(name), isPublished, name === "adopting editor elsewhere"));
    }
  },
);

test("the database holds nothing that is published to its hub alone", async () => {
  for (const combination of combinations.filter((one) => !isPossible(one)))
    await expect(setTo(combination)).rejects.toThrow(/Failed query/u);
});

describe("an adoption", () => {
  const regionOf = { article: "shikoku", hub: "tohoku" };

  test.each<[Code<"Visibility">, readonly string[]]>([
    ["NETWORK", members],
    ["REGION", [...region, "editor elsewhere", "adopting editor elsewhere"]],
    ["HUB", ["editor of the hub", "admin of the region", "admin who began it", "adopting editor elsewhere"]],
  ])(
    `of an article of ${regionOf.article} by a hub of ${regionOf.hub}, told to %s, is seen by %j`,
    async (visibility, seers) => {
      await store.db.update(articles).set({ status: "PUBLISHED_REGION", visibility: "NETWORK" });
      await store.db.update(adoptions).set({ visibility });
      const seeing: string[] = [];
      for (const [name, viewer] of Object.entries(viewers)) {
        const { data } = await store.ask(
          viewer,
          `query ($id: ID!) { adoptions { totalCount } article(id: $id) { adoptions { id } adoptionCount } }`,
          { id },
        );
        expect(data.article?.adoptions.length ?? 0, name).toBe(data.adoptions.totalCount);
        if (data.adoptions.totalCount > 0) seeing.push(name);
      }
      expect(seeing).toEqual(Object.keys(viewers).filter((name) => seers.includes(name)));
    },
  );

  test("of one region is seen by the admin of the hub's region too", async () => {
    for (const visibility of ["REGION", "HUB"] as const) {
      await store.db.update(adoptions).set({ visibility });
      const { data } = await store.ask(adminOf("tohoku"), `{ adoptions { totalCount } }`);
      expect(data.adoptions.totalCount).toBe(1);
    }
  });
});
