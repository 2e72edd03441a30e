import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { encodeCursor } from "../../common/cursor.ts";
import { newUuid } from "../../common/node-id.ts";
import { anonymousViewer } from "../../common/identity/viewer.ts";
import type { RegionContent } from "../../demo/content/content.ts";
import { seedHubs } from "../../demo/seed/hubs.ts";
import { daysBefore, nodeIdOf, uuidOf } from "../../demo/seed/keys.ts";
import { seedKnowhow } from "../../demo/seed/knowhow.ts";
import { adoptions, articles } from "../../subgraphs/region/db/tables/knowhow.ts";
import { contentOf, contents } from "../support/demo-rows.ts";
import { openRegionDatabase, seeding, start, useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat } from "../support/viewers.ts";

const region = "shikoku";
const content = contentOf(region);
const store = useRegion("knowhow", { region, database: "knowhow", isFresh: true });
const editor = editorOf("shikoku/hub/1");
const neighbour = editorOf("shikoku/hub/8");
const stranger = editorOf("tohoku/hub/1");
const admin = adminOf(region);
const otherAdmin = adminOf("tohoku");
const everyEditor = editorOf(...content.hubs.map(({ key }) => key));
const adoptionKeys = content.articles.flatMap((article) => article.adoptions.map(({ key }) => key));
const keyOfId = new Map(
  [...content.articles.map(({ key }) => key), ...adoptionKeys].map((key) => [nodeIdOf(key), key]),
);

/** The content keys of a connection's rows; the ID of what is not from the content. */
const keysOf = (connection: Answer): string[] =>
  connection.edges.map((edge: Answer) => keyOfId.get(edge.node.id) ?? edge.node.id);

const ids = `{ totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } unavailableRegions { code } }`;
const listQuery = `query ($filter: ArticleFilter, $orderBy: ArticleOrder! = NEWEST, $first: Int, $after: String, $last: Int, $before: String) {
  articles(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) ${ids}
}`;
const adoptionListQuery = `query ($filter: AdoptionFilter, $first: Int, $after: String, $last: Int, $before: String) {
  adoptions(filter: $filter, first: $first, after: $after, last: $last, before: $before) ${ids}
}`;

test.each([...contents.keys()])(
  "the content of %s is seeded with all its articles, history and adoptions",
  async (code) => {
    const own = await openRegionDatabase(`knowhow_${code}`);
    try {
      const seeded = contentOf(code);
      await seedHubs(own.db, seeded, seeding);
      await seedKnowhow(own.db, seeded, seeding);
      const adopted = seeded.articles.flatMap((article) => article.adoptions);
      expect(await own.db.$count(articles)).toBe(seeded.articles.length);
      expect(await own.db.$count(adoptions)).toBe(adopted.length);
      const rows = await own.db.select({ count: articles.adoptionCount }).from(articles);
      expect(rows.reduce((total, { count }) => total + count, 0)).toBe(
        adopted.filter(({ status }) => status === "ADOPTED").length,
      );
    } finally {
      await own.close();
    }
  },
);

describe("who sees which article", () => {
  const published = ["PUBLISHED_REGION", "NOMINATED", "NATIONAL"];
  type Seed = RegionContent["articles"][number];
  const nothing = () => false;
  const isNetwork = (article: Seed) =>
    published.includes(article.status) && ["NETWORK", "PUBLIC"].includes(article.visibility);
  const isRegional = (article: Seed) =>
    isNetwork(article) || (published.includes(article.status) && article.visibility === "REGION");
  const isInReview = ({ status }: Seed) => status === "IN_REVIEW";

  test.each([
    ["anonymous", anonymousViewer, nothing],
    ["a portal", portal, nothing],
    ["an editor of another region", stranger, isNetwork],
    ["an admin of another region", otherAdmin, isNetwork],
    ["the secretariat", secretariat, isNetwork],
    ["a coordinator of all regions", coordinator, isRegional],
    ["an editor of another hub", neighbour, (article: Seed) => isRegional(article) || article.hub === "shikoku/hub/8"],
    ["an editor of the hub", editor, (article: Seed) => isRegional(article) || article.hub === "shikoku/hub/1"],
    ["the region's admin", admin, (article: Seed) => isRegional(article) || isInReview(article)],
  ])("%s: the same through list, count, statistics, IDs and references", async (_name, viewer, sees) => {
    await store.db
      .update(articles)
      .set({ hubId: uuidOf("shikoku/hub/1") })
      .where(eq(articles.status, "DRAFT"));
    const all = content.articles.map((article) =>
      article.status === "DRAFT" ? { ...article, hub: "shikoku/hub/1" } : article,
    );
    const visible = all.filter(sees).map(({ key }) => key);
    const allIds = all.map(({ key }) => nodeIdOf(key));
    const { data } = await store.ask(
      viewer,
      `query ($ids: [ID!]!, $representations: [_Any!]!) {
        articles(first: 100) ${ids}
        articleStats { total byKind { count } }
        articlesById(ids: $ids) { id }
        _entities(representations: $representations) { ... on Article { id } }
      }`,
      { ids: allIds, representations: allIds.map((id) => ({ __typename: "Article", id })) },
    );
    expect(keysOf(data.articles).sort()).toEqual([...visible].sort());
    expect(data.articles.totalCount).toBe(visible.length);
    expect(data.articleStats.total).toBe(visible.length);
    const expected = all.map(({ key }) => (visible.includes(key) ? { id: nodeIdOf(key) } : null));
    expect(data.articlesById).toEqual(expected);
    expect(data._entities).toEqual(expected);
    for (const article of all) {
      const single = await store.ask(viewer, `query ($id: ID!) { article(id: $id) { id } }`, {
        id: nodeIdOf(article.key),
      });
      expect(single.data.article).toEqual(visible.includes(article.key) ? { id: nodeIdOf(article.key) } : null);
    }
  });

  test("retracted and archived articles are for the region", async () => {
    await store.db
      .update(articles)
      .set({ status: "RETRACTED" })
      .where(eq(articles.id, uuidOf("shikoku/article/1")));
    const read = `query ($id: ID!) { article(id: $id) { status } articles(filter: { status: [RETRACTED] }) { totalCount } }`;
    const seen = await Promise.all(
      [anonymousViewer, stranger, secretariat, neighbour, admin].map(
        async (viewer) => (await store.ask(viewer, read, { id: nodeIdOf("shikoku/article/1") })).data,
      ),
    );
    expect(seen.map(({ article, articles: list }) => [article?.status ?? null, list.totalCount])).toEqual([
      [null, 0],
      [null, 0],
      [null, 0],
      ["RETRACTED", 1],
      ["RETRACTED", 1],
    ]);
  });

  test("IDs of other regions, other types and no IDs at all are null", async () => {
    const { data } = await store.ask(coordinator, `query ($ids: [ID!]!) { articlesById(ids: $ids) { id } }`, {
      ids: [nodeIdOf("tohoku/article/1"), nodeIdOf("shikoku/hub/1"), "nonsense", nodeIdOf("shikoku/article/999")],
    });
    expect(data.articlesById).toEqual([null, null, null, null]);
  });
});

describe("an article", () => {
  const fields = `id region { code } hub { id name } title titleIn(language: EN) { value language isMachineTranslated }
    summaryIn(language: JA_EASY) { value language } steps { title } sources { title url } solvesIssues { id }
    adoptionCount adoptionRegionCount outcomeSummary adoptions { id status hubLabel hub { id } article { id } startedOn }
    revisions { version status byDisplay changeNote } version draft { version } publishedAt reviewDueAt`;
  const source = content.articles.find(({ key }) => key === "shikoku/article/1");

  test("is shown to a member with all that belongs to it", async () => {
    const { data } = await store.ask(stranger, `query ($id: ID!) { article(id: $id) { ${fields} } }`, {
      id: nodeIdOf("shikoku/article/1"),
    });
    expect(data.article).toMatchObject({
      id: nodeIdOf("shikoku/article/1"),
      region: { code: region },
      hub: { id: nodeIdOf("shikoku/hub/1"), name: seeding.hubName("shikoku/hub/1") },
      title: source?.title,
      titleIn: { value: source?.english?.title, language: "EN", isMachineTranslated: false },
      summaryIn: { value: source?.easyJa, language: "JA_EASY" },
      adoptionCount: 1,
      adoptionRegionCount: 1,
      outcomeSummary: "消費 40000→96000円／月（近隣店舗）",
      version: 1,
      draft: null,
      revisions: [{ version: 1, status: "PUBLISHED_REGION", byDisplay: "地域管理者", changeNote: null }],
      solvesIssues: [{ id: nodeIdOf("chubu/issue/2") }],
    });
    expect(data.article.steps).toHaveLength(source?.steps.length ?? 0);
    expect(data.article.adoptions.map((adoption: Answer) => adoption.status)).toEqual([
      "ADOPTED",
      "ABANDONED",
      "TRYING",
    ]);
    expect(data.article.adoptions[0]).toMatchObject({
      hub: { id: nodeIdOf("tohoku/hub/2") },
      article: { id: nodeIdOf("shikoku/article/1") },
    });
  });

  test("falls back to its original language and says so", async () => {
    const plain = content.articles.find(({ english, status }) => !english && status === "PUBLISHED_REGION");
    const { data } = await store.ask(
      coordinator,
      `query ($id: ID!) { article(id: $id) { titleIn(language: EN) { value language } summaryIn(language: EN) { value language } } }`,
      { id: nodeIdOf(plain?.key ?? "") },
    );
    expect(data.article).toEqual({
      titleIn: { value: plain?.title, language: "JA" },
      summaryIn: { value: plain?.summary, language: "JA" },
    });
  });

  test("of a page with all that its readers want costs seven statements", async () => {
    const wanted = `id changeRequests { path } revisions { act changedFields redactedFields } diff(from: 1, to: 1) { field }
      adoptionsByStatus { status count regionCount } adoptingRegions { count region { code } } isReviewDue hasReopenedIssue
      retraction { reason } fromIssue { id } adoptions { visibility abandonReason hub { id } }`;
    const { data, errors } = await store.ask(everyEditor, `{ articles(first: 100) { edges { node { ${wanted} } } } }`);
    expect(errors).toBeUndefined();
    expect(data.articles.edges).toHaveLength(content.articles.length);
    // The page, the history, the versions compared, how many adopted it, their regions, the adoptions, its region's issues.
    expect(store.statements).toHaveLength(7);
  });

  test("of a page with everything below it costs five statements", async () => {
    const { data, errors } = await store.ask(
      everyEditor,
      `{ articles(first: 100) { totalCount edges { node { ${fields} } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.articles.totalCount).toBe(content.articles.length);
    // The page, its count, the adoptions, their articles, the history.
    expect(store.statements).toHaveLength(5);
  });
});

describe("the list of articles", () => {
  type Seed = RegionContent["articles"][number];
  const filters: [Record<string, unknown>, (article: Seed) => boolean][] = [
    [{ kind: ["HOW_TO", "GUIDE"] }, ({ kind }) => ["HOW_TO", "GUIDE"].includes(kind)],
    [{ status: ["PUBLISHED_REGION"] }, ({ status }) => ["PUBLISHED_REGION", "NATIONAL"].includes(status)],
    [{ patterns: ["OFFICE"] }, ({ patterns }) => patterns.includes("OFFICE")],
    [
      { functions: ["COWORKING", "CONTRACT_WORK"] },
      ({ functions }) => functions.includes("COWORKING") || functions.includes("CONTRACT_WORK"),
    ],
    [{ activities: ["FACILITY_MANAGEMENT"] }, ({ activities }) => activities.includes("FACILITY_MANAGEMENT")],
    [{ measures: ["SUBSIDY"] }, ({ measures }) => measures.includes("SUBSIDY")],
    [{ archetypes: ["ISLAND_OR_MOUNTAIN"] }, ({ archetypes }) => archetypes.includes("ISLAND_OR_MOUNTAIN")],
    [{ audiences: ["MIGRANTS"] }, ({ audiences }) => audiences.includes("MIGRANTS")],
    [{ realizationPoints: ["LOCAL_HUB"] }, ({ realizationPoints }) => realizationPoints.includes("LOCAL_HUB")],
    [
      { successFactors: ["HIGH_SPEED_INTERNET"] },
      ({ successFactors }) => successFactors.includes("HIGH_SPEED_INTERNET"),
    ],
    [{ companyMerits: ["EXPENSE_SUPPORT"] }, ({ companyMerits }) => companyMerits.includes("EXPENSE_SUPPORT")],
    [{ topics: ["FACILITY_REUSE"] }, ({ topics }) => topics.includes("FACILITY_REUSE")],
    [{ facilityOrigin: ["TRADITIONAL_HOUSE"] }, ({ facilityOrigin }) => facilityOrigin === "TRADITIONAL_HOUSE"],
    [{ ictStage: ["PILOT", "IN_SERVICE"] }, ({ ictStage }) => ictStage === "PILOT" || ictStage === "IN_SERVICE"],
    [{ license: ["CC_BY_4_0"] }, ({ license }) => license === "CC_BY_4_0"],
    [{ hubIds: [nodeIdOf("shikoku/hub/1"), nodeIdOf("tohoku/hub/1")] }, ({ hub }) => hub === "shikoku/hub/1"],
    [
      { solvesIssueIds: [nodeIdOf("chubu/issue/2"), 'nonsense,"{}'] },
      ({ solvesIssues }) => solvesIssues.includes("chubu/issue/2"),
    ],
    [{ isObsolete: true }, () => false],
    [{ isObsolete: false }, () => true],
    [{ text: "古民家　ｵﾌｨｽ" }, ({ key }) => ["shikoku/article/1", "shikoku/article/7"].includes(key)],
    [{ text: "FARMHOUSE" }, ({ key }) => key === "shikoku/article/1"],
    [{ text: "古民家", patterns: ["LOCAL_HIRING"], kind: ["HOW_TO"] }, () => false],
    [{ kind: [] }, () => false],
    [{ topics: [] }, () => false],
  ];

  test.each(filters)("is filtered by %j", async (filter, matches) => {
    const expected = content.articles.filter(matches).map(({ key }) => key);
    const { data } = await store.ask(everyEditor, listQuery, { filter, first: 100 });
    expect(keysOf(data.articles).sort()).toEqual(expected.sort());
    expect(data.articles.totalCount).toBe(expected.length);
  });

  test("says nothing of issues to the public", async () => {
    const solving = { solvesIssueIds: content.articles.flatMap(({ solvesIssues }) => solvesIssues).map(nodeIdOf) };
    expect((await store.ask(stranger, listQuery, { filter: solving })).data.articles.totalCount).toBeGreaterThan(0);
    expect((await store.ask(anonymousViewer, listQuery, { filter: solving })).data.articles.totalCount).toBe(0);
  });

  test.each(["NEWEST", "RECENTLY_UPDATED", "MOST_ADOPTED", "REVIEW_DUE"])(
    "in the order %s is walked forward and backward without loss, ties and all",
    async (orderBy) => {
      const tied = daysBefore(start, 500);
      await store.db
        .update(articles)
        .set({ publishedAt: tied, updatedAt: tied, reviewDueAt: tied })
        .where(eq(articles.visibility, "NETWORK"));
      const whole = (await store.ask(coordinator, listQuery, { orderBy, first: 100 })).data.articles;
      const walk = async (size: "first" | "last", cursor: "after" | "before"): Promise<string[]> => {
        const seen: string[] = [];
        let position: string | null = null;
        for (;;) {
          const page: Answer = (await store.ask(coordinator, listQuery, { orderBy, [size]: 2, [cursor]: position }))
            .data.articles;
          seen[size === "first" ? "push" : "unshift"](...keysOf(page));
          expect(page.totalCount).toBe(whole.totalCount);
          if (!page.pageInfo[size === "first" ? "hasNextPage" : "hasPreviousPage"]) return seen;
          position = page.pageInfo[size === "first" ? "endCursor" : "startCursor"];
        }
      };
      expect(keysOf(whole)).toHaveLength(whole.totalCount);
      expect(await walk("first", "after")).toEqual(keysOf(whole));
      expect(await walk("last", "before")).toEqual(keysOf(whole));
      const rows = await store.db.select().from(articles);
      const sortKey = (key: string): number => {
        const row = rows.find(({ id }) => id === uuidOf(key));
        return (
          {
            NEWEST: row?.datedAt.getTime(),
            RECENTLY_UPDATED: row?.updatedAt.getTime(),
            MOST_ADOPTED: row?.adoptionCount,
            REVIEW_DUE: row?.reviewSortAt.getTime(),
          }[orderBy] ?? 0
        );
      };
      const descending = [...keysOf(whole)].sort((a, b) => sortKey(b) - sortKey(a) || (uuidOf(a) < uuidOf(b) ? 1 : -1));
      const expected = orderBy === "REVIEW_DUE" ? descending.toReversed() : descending;
      expect(keysOf(whole)).toEqual(expected);
    },
  );

  test("by relevance is walked without loss, titles first, and needs a text", async () => {
    const arguments_ = { orderBy: "RELEVANCE", filter: { text: "企業" } };
    const whole = (await store.ask(coordinator, listQuery, { ...arguments_, first: 100 })).data.articles;
    expect(whole.totalCount).toBeGreaterThan(3);
    const titleOf = (key: string) => content.articles.find((article) => article.key === key)?.title ?? "";
    const isInTitle = keysOf(whole).map((key) => titleOf(key).includes("企業"));
    expect(isInTitle).toEqual(isInTitle.toSorted().toReversed());
    const walked: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Answer = (await store.ask(coordinator, listQuery, { ...arguments_, first: 2, after })).data.articles;
      walked.push(...keysOf(page));
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(walked).toEqual(keysOf(whole));
    const { errors } = await store.ask(coordinator, listQuery, { orderBy: "RELEVANCE", first: 2 });
    expect(errors[0].extensions.code).toBe("BAD_USER_INPUT");
  });

  test("takes a draft's creation for its publication", async () => {
    const { data } = await store.ask(everyEditor, listQuery, {
      filter: { status: ["DRAFT", "CHANGES_REQUESTED", "IN_REVIEW", "PUBLISHED_REGION"] },
      first: 100,
    });
    const age = (key: string): number => {
      const article = content.articles.find((candidate) => candidate.key === key);
      return article?.publishedDaysAgo ?? article?.createdDaysAgo ?? 0;
    };
    const keys = keysOf(data.articles);
    expect(keys).toEqual([...keys].sort((a, b) => age(a) - age(b)));
  });

  test("refuses pages that are too long and cursors of another order", async () => {
    const page = (await store.ask(coordinator, listQuery, { first: 1 })).data.articles;
    const refused = await Promise.all([
      store.ask(coordinator, listQuery, { first: 101 }),
      store.ask(coordinator, listQuery, { first: 1, orderBy: "MOST_ADOPTED", after: page.pageInfo.endCursor }),
      store.ask(coordinator, listQuery, { first: 1, last: 1 }),
    ]);
    expect(refused.map(({ errors }) => errors[0].extensions.code)).toEqual([
      "BAD_USER_INPUT",
      "BAD_USER_INPUT",
      "BAD_USER_INPUT",
    ]);
  });
});

describe("statistics", () => {
  const query = `query ($filter: ArticleFilter) { articleStats(filter: $filter) {
    total adoptions crossRegionAdoptions byKind { kind count } byPattern { pattern count } byFunction { function count } } }`;

  test("count what the viewer sees, by kind, pattern and function", async () => {
    const visible = content.articles.filter(
      ({ status, visibility }) => ["PUBLISHED_REGION", "NATIONAL"].includes(status) && visibility !== "REGION",
    );
    const { articleStats } = (await store.ask(stranger, query)).data;
    const adopted = visible.flatMap((article) => article.adoptions).filter(({ status }) => status === "ADOPTED");
    expect(articleStats).toMatchObject({
      total: visible.length,
      adoptions: adopted.length,
      crossRegionAdoptions: adopted.filter(({ hub }) => !hub.startsWith("shikoku/")).length,
    });
    const totals = (codes: readonly string[]) =>
      Object.fromEntries([...new Set(codes)].map((code) => [code, codes.filter((other) => other === code).length]));
    const asMap = (rows: Answer[], field: string) => Object.fromEntries(rows.map((row) => [row[field], row.count]));
    expect(asMap(articleStats.byKind, "kind")).toEqual(totals(visible.map(({ kind }) => kind)));
    expect(asMap(articleStats.byPattern, "pattern")).toEqual(totals(visible.flatMap(({ patterns }) => patterns)));
    expect(asMap(articleStats.byFunction, "function")).toEqual(totals(visible.flatMap(({ functions }) => functions)));
    expect(store.statements).toHaveLength(4);
  });

  test("of nothing are zero", async () => {
    const { articleStats } = (await store.ask(coordinator, query, { filter: { kind: [] } })).data;
    expect(articleStats).toEqual({
      total: 0,
      adoptions: 0,
      crossRegionAdoptions: 0,
      byKind: [],
      byPattern: [],
      byFunction: [],
    });
  });
});

describe("the list of adoptions", () => {
  const visible = content.articles
    .filter(({ status, visibility }) => ["PUBLISHED_REGION", "NATIONAL"].includes(status) && visibility !== "REGION")
    .flatMap((article) => article.adoptions.map((adoption) => ({ ...adoption, article: article.key })));
  const newestFirst = (rows: typeof visible) =>
    [...rows].sort((a, b) => a.startedDaysAgo - b.startedDaysAgo).map(({ key }) => key);

  test("is for members, newest first", async () => {
    expect(keysOf((await store.ask(stranger, adoptionListQuery, { first: 100 })).data.adoptions)).toEqual(
      newestFirst(visible),
    );
    for (const viewer of [anonymousViewer, portal]) {
      const { data } = await store.ask(
        viewer,
        `query ($r: [_Any!]!) { adoptions { totalCount edges { cursor } } _entities(representations: $r) { ... on Adoption { id } } }`,
        { r: [{ __typename: "Adoption", id: nodeIdOf("shikoku/adoption/1") }] },
      );
      expect(data).toEqual({ adoptions: { totalCount: 0, edges: [] }, _entities: [null] });
    }
  });

  test.each([
    [{ status: ["ADOPTED"] }, ({ status }: (typeof visible)[number]) => status === "ADOPTED"],
    [{ hubIds: [nodeIdOf("tohoku/hub/2")] }, ({ hub }: (typeof visible)[number]) => hub === "tohoku/hub/2"],
    [
      { articleIds: [nodeIdOf("shikoku/article/1"), nodeIdOf("tohoku/article/1")] },
      ({ article }: (typeof visible)[number]) => article === "shikoku/article/1",
    ],
    [{ status: [] }, () => false],
  ])("is filtered by %j", async (filter, matches) => {
    const { data } = await store.ask(stranger, adoptionListQuery, { filter, first: 100 });
    expect(keysOf(data.adoptions)).toEqual(newestFirst(visible.filter(matches)));
    expect(data.adoptions.totalCount).toBe(visible.filter(matches).length);
  });

  test("is walked forward and backward, ties and all", async () => {
    await store.db.update(adoptions).set({ startedAt: start }).where(eq(adoptions.status, "ADOPTED"));
    const whole = (await store.ask(coordinator, adoptionListQuery, { first: 100 })).data.adoptions;
    const forward: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Answer = (await store.ask(coordinator, adoptionListQuery, { first: 2, after })).data.adoptions;
      forward.push(...keysOf(page));
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    const backward: string[] = [];
    for (let before: string | null = null, more = true; more;) {
      const page: Answer = (await store.ask(coordinator, adoptionListQuery, { last: 3, before })).data.adoptions;
      backward.unshift(...keysOf(page));
      [before, more] = [page.pageInfo.startCursor, page.pageInfo.hasPreviousPage];
    }
    expect(forward).toEqual(keysOf(whole));
    expect(backward).toEqual(keysOf(whole));
  });

  test("hides those of articles that are not to be seen, except from the adopting hub", async () => {
    await store.db
      .update(articles)
      .set({ status: "ARCHIVED" })
      .where(eq(articles.id, uuidOf("shikoku/article/1")));
    const query = `query ($r: [_Any!]!) {
      adoptions(first: 100) { edges { node { id article { id } } } }
      _entities(representations: $r) { ... on Adoption { id } }
    }`;
    const representations = { r: [{ __typename: "Adoption", id: nodeIdOf("shikoku/adoption/1") }] };
    const adopter = editorOf("tohoku/hub/2");
    const own = (await store.ask(adopter, query, representations)).data;
    expect(own._entities).toEqual([{ id: nodeIdOf("shikoku/adoption/1") }]);
    expect(own.adoptions.edges.filter(({ node }: Answer) => node.article === null)).toEqual([
      { node: { id: nodeIdOf("shikoku/adoption/1"), article: null } },
    ]);
    expect((await store.ask(otherAdmin, query, representations)).data._entities).toEqual([
      { id: nodeIdOf("shikoku/adoption/1") },
    ]);
    const other = (await store.ask(editorOf("chubu/hub/1"), query, representations)).data;
    expect(other._entities).toEqual([null]);
    expect(other.adoptions.edges.some(({ node }: Answer) => node.article === null)).toBe(false);
  });

  test("of a page with its articles costs three statements", async () => {
    await store.ask(
      coordinator,
      `{ adoptions(first: 100) { totalCount edges { node { id hasNewerVersion hub { id } article { title hub { name } } } } } }`,
    );
    expect(store.statements).toHaveLength(3);
  });
});

describe("paging uses the index of its order", () => {
  const many = useRegion("knowhow", { region, database: "knowhow_plans" });

  beforeAll(async () => {
    const [first] = await many.db.select().from(articles).limit(1);
    const { datedAt: _dated, reviewSortAt: _sort, ...template } = first ?? ({} as typeof articles.$inferSelect);
    const rows = Array.from({ length: 3_000 }, (_, place) => {
      const at = daysBefore(start, place / 10);
      return {
        ...template,
        id: newUuid(),
        status: "PUBLISHED_REGION" as const,
        visibility: "NETWORK" as const,
        publishedVersion: 1,
        adoptionCount: place % 50,
        createdAt: at,
        updatedAt: at,
        publishedAt: at,
        reviewDueAt: at,
      };
    });
    for (let from = 0; from < rows.length; from += 500)
      await many.db.insert(articles).values(rows.slice(from, from + 500));
    const adopting = rows.map(({ id }, place) => ({
      articleId: id,
      articleVersion: 1,
      hubId: nodeIdOf("tohoku/hub/1"),
      hubRegion: "tohoku",
      hubLabel: "遠野",
      status: "TRYING" as const,
      startedAt: daysBefore(start, place / 7),
      updatedAt: start,
    }));
    await many.db.insert(adoptions).values(adopting);
    await many.db.execute(sql`analyze`);
  });

  const pageOf = (query: string, arguments_: Record<string, unknown>) => () => many.ask(stranger, query, arguments_);
  const cursorOf = (order: string, key: number) =>
    encodeCursor({ order, position: { key, id: nodeIdOf("tohoku/article/1") } });

  test.each([
    ["NEWEST", "articles_dated_at_id_index", start.getTime()],
    ["RECENTLY_UPDATED", "articles_updated_at_id_index", start.getTime()],
    ["MOST_ADOPTED", "articles_adoption_count_id_index", 40],
    ["REVIEW_DUE", "articles_review_sort_at_id_index", start.getTime()],
  ] as const)("%s", async (orderBy, index, key) => {
    const cursor = cursorOf(orderBy, key);
    for (const page of [
      { first: 20, after: cursor },
      { last: 20, before: cursor },
    ]) {
      const plan = await many.planOf(pageOf(listQuery, { orderBy, ...page }));
      expect(plan).toContain(index);
      expect(plan).not.toMatch(/Sort\b/u);
    }
  });

  test("adoptions", async () => {
    const cursor = cursorOf("NEWEST", start.getTime());
    for (const page of [
      { first: 20, after: cursor },
      { last: 20, before: cursor },
    ]) {
      const plan = await many.planOf(pageOf(adoptionListQuery, page));
      expect(plan).toContain("adoptions_started_at_id_index");
      expect(plan).not.toMatch(/Sort\b/u);
    }
  });
});
