import { getTableColumns, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { formatNodeId } from "../../common/node-id.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { seedHubs } from "../../demo/seed/hubs.ts";
import { nodeIdOf, uuidOf } from "../../demo/seed/keys.ts";
import { seedStories } from "../../demo/seed/stories.ts";
import { companyEngagements } from "../../subgraphs/region/db/tables/company-engagements.ts";
import { stories } from "../../subgraphs/region/db/tables/stories.ts";
import { contentOf, contents } from "../support/demo-rows.ts";
import { openRegionDatabase, seeding, start, useRegion } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat } from "../support/viewers.ts";

const region = useRegion("stories", { region: "tohoku", database: "stories" });
const content = contentOf("tohoku");
const elsewhere = editorOf("shikoku/hub/1");

const fromEntries = (keys: readonly string[], value: string) => Object.fromEntries(keys.map((key) => [key, value]));

/** Thousands of copies of a table's first row with other values in some columns; `n` counts them. */
function copies(table: string, columns: object, others: Readonly<Record<string, string>>) {
  const names = Object.keys(columns).map((name) => name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`));
  const values = names.map((name) => others[name] ?? name);
  return sql.raw(
    `insert into ${table} (${names.join()}) select ${values.join()} from (select * from ${table} limit 1) as first, generate_series(1, 5000) as n`,
  );
}

/** The demo's stories by number: 1 to 5 are in the network, 6 is a draft of hub 5. */
const story = (n: number) => nodeIdOf(`tohoku/story/${n}`);
const numbersOf = (ids: readonly string[]) => ids.map((id) => [1, 2, 3, 4, 5, 6].find((n) => story(n) === id));

async function listed(viewer: Viewer, args = "", variables: Record<string, unknown> = {}) {
  const declared = Object.keys(variables).length > 0 ? "($filter: StoryFilter)" : "";
  const query = `query ${declared} { stories${args} { totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const { data, errors } = await region.ask(viewer, query, variables);
  expect(errors).toBeUndefined();
  const { edges, totalCount, pageInfo } = data.stories;
  return { numbers: numbersOf(edges.map((edge: { node: { id: string } }) => edge.node.id)), totalCount, pageInfo };
}

describe("who sees which stories", () => {
  it.each<[string, Viewer, number[]]>([
    ["anonymous visitors", anonymousViewer, []],
    ["portals", portal, []],
    ["editors of another region", elsewhere, [4, 3, 2, 5, 1]],
    ["editors of another hub", editorOf("tohoku/hub/1"), [4, 3, 2, 5, 1]],
    ["editors of the draft's hub", editorOf("tohoku/hub/5"), [6, 4, 3, 2, 5, 1]],
    ["the region's admin", adminOf("tohoku"), [4, 3, 2, 5, 1]],
    ["coordinators", coordinator, [4, 3, 2, 5, 1]],
    ["the secretariat", secretariat, [4, 3, 2, 5, 1]],
  ])("%s: alike in lists, counts, statistics, by ID and as entities", async (_who, viewer, expected) => {
    const { numbers, totalCount } = await listed(viewer);
    expect(numbers).toEqual(expected);
    expect(totalCount).toBe(expected.length);
    const ids = [1, 2, 3, 4, 5, 6].map(story);
    const { data } = await region.ask(
      viewer,
      `query ($ids: [ID!]!, $refs: [_Any!]!) {
        storyStats { total byPattern { count } }
        storiesById(ids: $ids) { id }
        draft: story(id: "${story(6)}") { id }
        _entities(representations: $refs) { ... on SuccessStory { id } }
      }`,
      { ids, refs: ids.map((id) => ({ __typename: "SuccessStory", id })) },
    );
    const seen = ids.map((id, place) => (expected.includes(place + 1) ? { id } : null));
    expect(data.storyStats.total).toBe(expected.length);
    expect(data.storiesById).toEqual(seen);
    expect(data["_entities"]).toEqual(seen);
    expect(data.draft).toEqual(seen[5]);
  });

  it("shows engagements with their stories only", async () => {
    const query = `{ engagements { totalCount edges { node { id } } } _entities(representations: [{ __typename: "CompanyEngagement", id: "${formatNodeId("engagement", "tohoku", uuidOf("tohoku/story/6/engagement/0"))}" }]) { ... on CompanyEngagement { id } } }`;
    const editor = await region.ask(editorOf("tohoku/hub/5"), query);
    const outsider = await region.ask(elsewhere, query);
    const anonymous = await region.ask(anonymousViewer, query);
    expect([editor, outsider, anonymous].map(({ data }) => data.engagements.totalCount)).toEqual([9, 8, 0]);
    expect([editor, outsider, anonymous].map(({ data }) => data.engagements.edges.length)).toEqual([9, 8, 0]);
    expect([editor, outsider, anonymous].map(({ data }) => data["_entities"][0] !== null)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("answers null for IDs of other kinds and regions, and for no IDs", async () => {
    const ids = [
      nodeIdOf("tohoku/hub/1"),
      nodeIdOf("shikoku/story/1"),
      "nonsense",
      formatNodeId("story", "tohoku", uuidOf("absent")),
    ];
    const { data, errors } = await region.ask(
      coordinator,
      `query ($ids: [ID!]!) { storiesById(ids: $ids) { id } _entities(representations: [{ __typename: "CompanyEngagement", id: "nonsense" }]) { ... on CompanyEngagement { id } } }`,
      { ids },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ storiesById: [null, null, null, null], _entities: [null] });
  });
});

describe("what is hidden inside what is seen", () => {
  const query = `query ($id: ID!) { story(id: $id) { quotes { display hasConsent } reviewNote draft { version } revisions { version changeNote }
    engagements { company { name kind locationKind } leftReason isCurrent since until story { id } hub { name } } } }`;

  it("tells members why a company left, its region alone the name of one that did not agree, and the public nothing", async () => {
    const { data: asMember } = await region.ask(elsewhere, query, { id: story(1) });
    expect(asMember.story.engagements[1]).toMatchObject({
      company: { name: null, kind: "NATIONAL_GOVERNMENT", locationKind: "URBAN" },
      leftReason: "三か月の試行期間が終わったため",
      isCurrent: false,
      since: "2025-01-15",
      until: "2025-03-31",
      story: { id: story(1) },
    });
    expect(asMember.story.engagements[0].company.name).toBe("神田プロダクト設計（デモ）");
    const { data: asNeighbour } = await region.ask(editorOf("tohoku/hub/5"), query, { id: story(1) });
    expect(asNeighbour.story.engagements[1].company.name).toBe("政策資料整理庁（デモ）");
    expect((await region.ask(anonymousViewer, query, { id: story(1) })).data.story).toBeNull();
  });

  it("shows quotes without consent inside the region only", async () => {
    await region.db.execute(
      sql`update stories set quotes = '[{"display":"A","text":"a","hasConsent":true},{"display":"B","text":"b","hasConsent":false}]' where id = ${uuidOf("tohoku/story/4")}`,
    );
    const displays = async (viewer: Viewer) =>
      (await region.ask(viewer, query, { id: story(4) })).data.story.quotes.map(
        (quote: { display: string }) => quote.display,
      );
    expect(await displays(elsewhere)).toEqual(["A"]);
    expect(await displays(editorOf("tohoku/hub/1"))).toEqual(["A", "B"]);
  });

  it("tells the languages asked for and used", async () => {
    const { data } = await region.ask(
      elsewhere,
      `{ story(id: "${story(1)}") { titleIn(language: EN) { value language isMachineTranslated } ja: titleIn(language: JA) { value language } easy: summaryIn(language: JA_EASY) { language } } }`,
    );
    const source = content.stories[0];
    expect(data.story).toEqual({
      titleIn: { value: source?.english?.title, language: "EN", isMachineTranslated: false },
      ja: { value: source?.title, language: "JA" },
      easy: { language: "JA" },
    });
  });

  it("refers to articles and hubs of any region", async () => {
    const { data } = await region.ask(
      elsewhere,
      `{ story(id: "${story(1)}") { usedArticles { id } hub { id name } region { code } } }`,
    );
    expect(data.story).toEqual({
      usedArticles: [{ id: nodeIdOf("tohoku/article/1") }, { id: nodeIdOf("kanto/article/3") }],
      hub: { id: nodeIdOf("tohoku/hub/1"), name: content.hubs[0]?.name },
      region: { code: "tohoku" },
    });
  });
});

describe("filters of stories", () => {
  it.each<[string, Record<string, unknown>, number[]]>([
    ["pattern", { pattern: ["OFFICE"] }, [5, 1]],
    ["several patterns", { pattern: ["OFFICE", "LOCAL_HIRING"] }, [2, 5, 1]],
    ["nothing of an empty list", { pattern: [] }, []],
    ["outcomes", { outcomes: ["LOCAL_STARTUPS", "CHILD_REARING"] }, [4, 3]],
    ["attraction approach", { attractionApproach: ["SALES_BRANCH"] }, [5]],
    ["success factors", { successFactors: ["SELF_SUSTAINING_HUB"] }, [3, 2]],
    ["topics", { topics: ["FACILITY_REUSE", "CHILD_REARING"] }, [4, 1]],
    ["status", { status: ["PUBLISHED_REGION", "DRAFT"] }, [4, 3, 2, 5, 1]],
    ["hubs, foreign ones found nowhere", { hubIds: [nodeIdOf("tohoku/hub/7"), nodeIdOf("shikoku/hub/1")] }, [4, 2]],
    [
      "articles of any region",
      { usedArticleIds: [nodeIdOf("kyushu-okinawa/article/4"), nodeIdOf("kanto/article/3")] },
      [4, 1],
    ],
    ["articles that are none", { usedArticleIds: ['"},{evil'] }, []],
    ["kind of work", { workKind: ["LOCAL_BRANCH_WORK"] }, [5]],
    ["awards", { isAwarded: true }, [2, 1]],
    ["no awards", { isAwarded: false }, [4, 3, 5]],
    ["what the building was", { facilityOrigin: ["CLOSED_SCHOOL"] }, [1]],
    ["what is out of date", { isObsolete: true }, []],
    ["text, folded", { text: "ﾌﾞﾄﾞｳ箱 デザイナー" }, [3]],
    ["several at once", { pattern: ["OFFICE"], outcomes: ["EMPLOYMENT"], text: "支店" }, [5]],
  ])("%s", async (_what, filter, expected) => {
    const { numbers, totalCount } = await listed(coordinator, "(filter: $filter)", { filter });
    expect(numbers.toSorted()).toEqual(expected.toSorted());
    expect(totalCount).toBe(expected.length);
  });

  it("audiences and archetypes as the content says", async () => {
    const published = content.stories.filter(({ status }) => status !== "DRAFT");
    for (const [filter, has] of [
      [{ audiences: ["WOMEN"] }, (s: (typeof published)[number]) => s.audiences.includes("WOMEN")],
      [{ archetypes: ["SMALL_CITY"] }, (s: (typeof published)[number]) => s.archetypes.includes("SMALL_CITY")],
    ] as const) {
      const { totalCount } = await listed(coordinator, "(filter: $filter)", { filter });
      expect(totalCount).toBe(published.filter(has).length);
    }
  });
});

describe("pages of stories", () => {
  it("walk forward to the end", async () => {
    const seen: unknown[] = [];
    let after = "";
    for (let page = 0; page < 3; page++) {
      const { numbers, pageInfo, totalCount } = await listed(coordinator, `(first: 2${after})`);
      expect(totalCount).toBe(5);
      expect(pageInfo.hasNextPage).toBe(page < 2);
      seen.push(...numbers);
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(seen).toEqual([4, 3, 2, 5, 1]);
  });

  it("walk backward from the end", async () => {
    const last = await listed(coordinator, "(last: 2)");
    expect(last.numbers).toEqual([5, 1]);
    const before = await listed(coordinator, `(last: 2, before: "${last.pageInfo.startCursor}")`);
    expect(before.numbers).toEqual([3, 2]);
    expect(before.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
  });

  it("order by what others saw change", async () => {
    expect((await listed(coordinator, "(orderBy: RECENTLY_UPDATED)")).numbers).toEqual([4, 3, 2, 5, 1]);
  });

  it("refuse cursors of another order", async () => {
    const { pageInfo } = await listed(coordinator, "(first: 1)");
    const { errors } = await region.ask(
      coordinator,
      `{ stories(after: "${pageInfo.endCursor}", orderBy: RECENTLY_UPDATED) { totalCount } }`,
    );
    expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  });

  it("lose and repeat nothing among stories of the same moment", async () => {
    const [row] = await region.db.select().from(stories).limit(1);
    if (!row) throw new Error("There are no stories.");
    const { isAwarded: _isAwarded, datedAt: _datedAt, ...columns } = row;
    const moment = new Date("2020-01-01T00:00:00Z");
    const twins = Array.from({ length: 7 }, (_, n) => ({
      ...columns,
      id: uuidOf(`twin/${n}`),
      title: "双子",
      isObsolete: true,
      publishedAt: moment,
      createdAt: moment,
    }));
    await region.db.insert(stories).values(twins);
    const walk = async (size: string, cursor: "after" | "before", end: "endCursor" | "startCursor") => {
      const ids: string[] = [];
      let more = "";
      for (let page = 0; page < 4; page++) {
        const { data } = await region.ask(
          coordinator,
          `{ stories(${size}: 2${more}, filter: { isObsolete: true }) { edges { node { id } } pageInfo { startCursor endCursor } } }`,
        );
        const page_ = data.stories.edges.map((edge: { node: { id: string } }) => edge.node.id);
        ids.push(...(size === "first" ? page_ : page_.toReversed()));
        more = `, ${cursor}: "${data.stories.pageInfo[end]}"`;
      }
      return ids;
    };
    const expected = twins.map(({ id }) => formatNodeId("story", "tohoku", id)).toSorted();
    expect(await walk("first", "after", "endCursor")).toEqual(expected.toReversed());
    expect(await walk("last", "before", "startCursor")).toEqual(expected);
    await region.db.execute(sql`delete from stories where is_obsolete`);
  });
});

describe("engagements", () => {
  const list = async (filter: string, paging = "") => {
    const { data, errors } = await region.ask(
      coordinator,
      `{ engagements(${paging} filter: ${filter}) { totalCount edges { node { since workKind pattern } } pageInfo { endCursor startCursor hasNextPage } } }`,
    );
    expect(errors).toBeUndefined();
    return data.engagements;
  };
  const sincesOf = (connection: { edges: { node: { since: string } }[] }) =>
    connection.edges.map(({ node }) => node.since);

  it.each([
    [
      "{}",
      ["2025-05-12", "2025-01-15", "2025-01-06", "2024-10-01", "2024-04-08", "2024-04-01", "2023-06-05", "2021-01-12"],
    ],
    ["{ workKind: [LOCAL_BRANCH_WORK] }", ["2021-01-12"]],
    ["{ pattern: [ENTREPRENEURSHIP] }", ["2025-05-12", "2024-04-01"]],
    ["{ stayStyle: [RESIDENT] }", ["2025-01-06", "2021-01-12"]],
    ["{ isCurrent: false }", ["2025-01-15", "2021-01-12"]],
    ["{ isCurrent: true, stayStyle: [RESIDENT, CIRCULATING] }", ["2025-01-06", "2023-06-05"]],
  ])("filtered by %s, newest first", async (filter, expected) => {
    const connection = await list(filter);
    expect(sincesOf(connection)).toEqual(expected);
    expect(connection.totalCount).toBe(expected.length);
  });

  it("are paged both ways", async () => {
    const first = await list("{}", "first: 3,");
    expect(sincesOf(await list("{}", `first: 3, after: "${first.pageInfo.endCursor}",`))).toEqual([
      "2024-10-01",
      "2024-04-08",
      "2024-04-01",
    ]);
    const last = await list("{}", "last: 2,");
    expect(sincesOf(await list("{}", `last: 2, before: "${last.pageInfo.startCursor}",`))).toEqual([
      "2024-04-08",
      "2024-04-01",
    ]);
  });
});

describe("statistics", () => {
  const query = `query ($filter: StoryFilter) { storyStats(filter: $filter) {
    total byPattern { pattern count } outcomes { kind storyCount } changes { key kind unit outcomeCount comparableCount change } } }`;

  async function statsFor(viewer: Viewer, filter: Record<string, unknown> = {}) {
    const { total, byPattern, outcomes, changes } = (await region.ask(viewer, query, { filter })).data.storyStats;
    const pairs = (cells: Record<string, unknown>[], key: string, value: string) =>
      Object.fromEntries(cells.map((cell) => [cell[key], cell[value]]));
    return {
      total,
      patterns: pairs(byPattern, "pattern", "count"),
      outcomes: pairs(outcomes, "kind", "storyCount"),
      changes,
      employment: changes.find(({ kind }: { kind: string }) => kind === "EMPLOYMENT"),
    };
  }

  it("add up figures of one unit only", async () => {
    const { total, patterns, outcomes, changes, employment } = await statsFor(coordinator);
    expect(total).toBe(5);
    expect(patterns).toEqual({ OFFICE: 2, LOCAL_HIRING: 1, ENTREPRENEURSHIP: 1, CONTINUED_WORK: 1 });
    expect(outcomes).toMatchObject({ EMPLOYMENT: 4, CONSUMPTION: 1, LOCAL_STARTUPS: 1 });
    expect(changes.length).toBe(7);
    // Story 1: 0 to 1, story 2: 0 to 6, story 4: 1 to 1, story 5: 7 to 2.
    const expected = {
      key: "EMPLOYMENT/人",
      kind: "EMPLOYMENT",
      unit: "人",
      outcomeCount: 4,
      comparableCount: 4,
      change: 2,
    };
    expect(employment).toEqual(expected);
    await region.db.execute(sql`update story_outcomes set unit = '名' where story_id = ${uuidOf("tohoku/story/5")}`);
    const apart = (await statsFor(coordinator)).changes.filter(({ kind }: { kind: string }) => kind === "EMPLOYMENT");
    await region.db.execute(sql`update story_outcomes set unit = '人' where story_id = ${uuidOf("tohoku/story/5")}`);
    expect(new Set(apart.map(({ key, change }: { key: string; change: number }) => `${key} ${change}`))).toEqual(
      new Set(["EMPLOYMENT/人 7", "EMPLOYMENT/名 -5"]),
    );
  });

  it("count nothing that the viewer may not see", async () => {
    const { total, outcomes, employment } = await statsFor(anonymousViewer, { outcomes: ["EMPLOYMENT"] });
    expect({ total, outcomes, employment }).toEqual({ total: 0, outcomes: {}, employment: undefined });
  });

  it("leave figures without a baseline out of the change", async () => {
    await region.db.execute(
      sql`update story_outcomes set baseline = null where story_id = ${uuidOf("tohoku/story/2")} and kind = 'EMPLOYMENT'`,
    );
    expect((await statsFor(coordinator)).employment).toMatchObject({
      outcomeCount: 4,
      comparableCount: 3,
      change: -4,
    });
  });
});

describe("cost", () => {
  it("is a fixed number of statements for a page with all that hangs on it", async () => {
    const query = (size: number) => `{ stories(first: ${size}) { totalCount edges { node {
      hub { id name } usedArticles { id } outcomes { kind value } quotes { text } draft { version content { title } }
      revisions { version savedBy content { title } } revision(version: 1) { content { body } }
      engagements { company { name } hub { name } story { title outcomes { kind } } } } } } }`;
    const count = async (size: number) => {
      const before = region.statements.length;
      const { errors } = await region.ask(coordinator, query(size));
      expect(errors).toBeUndefined();
      return region.statements.length - before;
    };
    // Page, total, outcomes, engagements, their stories, history, revisions, the revisions' content.
    expect(await count(5)).toBe(await count(1));
    expect(await count(5)).toBe(8);
  });

  it("is a fixed number of statements for engagements and statistics", async () => {
    const statementsOf = async (query: string) => {
      const before = region.statements.length;
      await region.ask(coordinator, query);
      return region.statements.length - before;
    };
    expect(
      await statementsOf("{ engagements { totalCount edges { node { hub { name } story { title hub { name } } } } } }"),
    ).toBe(3);
    expect(await statementsOf("{ storyStats { total byPattern { count } outcomes { kind } changes { key } } }")).toBe(
      3,
    );
  });

  describe("of a page among thousands", () => {
    beforeAll(async () => {
      const { isAwarded: _isAwarded, datedAt: _datedAt, ...columns } = getTableColumns(stories);
      const { sinceAt: _sinceAt, ...engagementColumns } = getTableColumns(companyEngagements);
      const moments = ["created_at", "updated_at", "published_at"];
      await region.db.execute(
        copies("stories", columns, {
          id: "gen_random_uuid()",
          ...fromEntries(moments, "now() - n * interval '1 minute'"),
        }),
      );
      await region.db.execute(
        copies("company_engagements", engagementColumns, {
          id: "gen_random_uuid()",
          story_id: "(array(select id from stories))[n]",
          place: "50",
          since: "date '2000-01-01' + n",
          until: "null",
        }),
      );
      await region.db.execute(sql`analyze`);
    });

    it.each([
      ["stories", "stories_dated_at_id_index", "{ stories { edges { cursor } } }"],
      ["stories, backward", "stories_dated_at_id_index", "{ stories(last: 20) { edges { cursor } } }"],
      [
        "stories by change",
        "stories_updated_at_id_index",
        "{ stories(orderBy: RECENTLY_UPDATED) { edges { cursor } } }",
      ],
      ["engagements", "company_engagements_since_at_id_index", "{ engagements { edges { cursor } } }"],
    ])("is read from the index of the order of %s", async (_what, index, query) => {
      const plan = await region.planOf(() => region.ask(coordinator, query));
      expect(plan).toContain(index);
      expect(plan).not.toContain("Sort");
    });
  });
});

describe("the demo's content", () => {
  it("goes into the tables for every region, dated before now", async () => {
    const all = await openRegionDatabase("stories_all");
    for (const each of contents.values()) {
      await seedHubs(all.db, each, seeding);
      await seedStories(all.db, each, seeding);
    }
    const rows = await all.db.select({ status: stories.status, datedAt: stories.datedAt }).from(stories);
    await all.close();
    expect(rows.length).toBe(8 * 6);
    expect(rows.filter(({ status }) => status === "PUBLISHED_REGION").length).toBe(8 * 5);
    expect(rows.every(({ datedAt }) => datedAt <= start)).toBe(true);
  });
});
