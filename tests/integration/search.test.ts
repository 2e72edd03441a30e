import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { encodeCursor } from "../../common/cursor.ts";
import { formatNodeId, newUuid, parseNodeId } from "../../common/node-id.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf, uuidOf } from "../../demo/seed/keys.ts";
import { matchesSearch, saveSearchDocument, saveSearchDocuments } from "../../subgraphs/region/db/search-documents.ts";
import { hubs } from "../../subgraphs/region/db/tables/hubs.ts";
import { searchDocuments } from "../../subgraphs/region/db/tables/search-documents.ts";
import { indexForSearch, indexMissing } from "../../subgraphs/region/search-index/index-for-search.ts";
import { contentOf } from "../support/demo-rows.ts";
import { useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat } from "../support/viewers.ts";
import { allPages, type PageArguments } from "../support/walk.ts";

const region = "tohoku";
const store = useRegion("search", { region, database: "search", isFresh: true });
const doors = {
  HUB: useRegion("hubs", { region, database: "search_hubs" }),
  ARTICLE: useRegion("knowhow", { region, database: "search_knowhow" }),
  ISSUE: useRegion("issues", { region, database: "search_issues" }),
  STORY: useRegion("stories", { region, database: "search_stories" }),
  PROGRAM: useRegion("programs", { region, database: "search_programs" }),
  EVENT: useRegion("programs", { region, database: "search_events" }),
};
const lists = {
  HUB: "hubs",
  ARTICLE: "articles",
  ISSUE: "issues",
  STORY: "stories",
  PROGRAM: "supportPrograms",
  EVENT: "events",
} as const;
type Door = keyof typeof doors;

const hitFields = `type title matchedBy datedAt node { __typename id } titleHighlight { text isMatch } snippet { text isMatch }`;
const searchQuery = `query ($query: String!, $types: [SearchType!], $filter: SearchFilter, $orderBy: SearchOrder! = RELEVANCE, $first: Int, $after: String, $last: Int, $before: String) {
  search(query: $query, types: $types, filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { cursor ${hitFields} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } unavailableRegions { code }
  }
}`;
const facetsQuery = `query ($query: String!, $types: [SearchType!], $filter: SearchFilter) {
  searchFacets(query: $query, types: $types, filter: $filter) {
    total byType { type count } byKind { key type kind count } byPattern { pattern count } byFunction { function count }
  }
}`;

const search = async (viewer: Viewer, variables: Record<string, unknown>): Promise<Answer> => {
  const { data, errors } = await store.ask(viewer, searchQuery, { first: 100, ...variables });
  expect(errors).toBeUndefined();
  return data.search;
};
const idsOf = (connection: Answer): string[] => connection.edges.map((hit: Answer) => hit.node.id);
const facets = async (viewer: Viewer, variables: Record<string, unknown>): Promise<Answer> =>
  (await store.ask(viewer, facetsQuery, variables)).data.searchFacets;

const viewers: Readonly<Record<string, Viewer>> = {
  anonymous: anonymousViewer,
  portal,
  "an editor of the region": editorOf("tohoku/hub/7"),
  "an editor of another region": editorOf("shikoku/hub/1"),
  "the admin": adminOf(region),
  "another admin": adminOf("shikoku"),
  coordinator,
  secretariat,
};

describe("everybody finds exactly what the lists show", () => {
  /** What the list of a type shows to a viewer. */
  const listed = async (door: Door, viewer: Viewer): Promise<string[]> => {
    const { data } = await doors[door].ask(viewer, `{ list: ${lists[door]}(first: 100) { edges { node { id } } } }`);
    return data.list.edges.map((edge: Answer) => edge.node.id);
  };

  /** What a text matches, whoever asks. */
  const matching = async (door: Door, text: string): Promise<Set<string>> => {
    const rows = await store.db
      .select({ id: searchDocuments.nodeId })
      .from(searchDocuments)
      .where(sql`${eq(searchDocuments.type, door)} and ${matchesSearch(searchDocuments.uuid, door, text)}`);
    return new Set(rows.map(({ id }) => id));
  };

  const cases = Object.keys(viewers).flatMap((who) =>
    (Object.keys(doors) as Door[]).map((door) => [who, door] as const),
  );

  test.each(cases)("%s, of type %s", async (who, door) => {
    const viewer = viewers[who] ?? anonymousViewer;
    const matched = await matching(door, "の");
    const expected = (await listed(door, viewer)).filter((id) => matched.has(id)).sort();
    const found = await search(viewer, { query: "の", types: [door] });
    expect(idsOf(found).sort()).toEqual(expected);
    expect(found.totalCount).toBe(expected.length);
    const { total, byType, byKind } = await facets(viewer, { query: "の", types: [door] });
    expect(total).toBe(expected.length);
    expect(byType).toEqual(expected.length > 0 ? [{ type: door, count: expected.length }] : []);
    if (door === "STORY") expect(byKind).toEqual([]);
    else expect(byKind.reduce((sum: number, { count }: Answer) => sum + count, 0)).toBe(expected.length);
  });

  test("visitors from outside learn nothing of articles, issues and stories, also not from facets", async () => {
    for (const viewer of [anonymousViewer, portal]) {
      const found = await search(viewer, { query: "の" });
      expect(new Set(found.edges.map((hit: Answer) => hit.type))).toEqual(new Set(["HUB", "PROGRAM", "EVENT"]));
      const { byType } = await facets(viewer, { query: "の" });
      expect(byType.map(({ type }: Answer) => type).sort()).toEqual(["EVENT", "HUB", "PROGRAM"]);
    }
  });

  test("a hub that is only invited is found by members alone", async () => {
    await store.db
      .update(hubs)
      .set({ networkStatus: "INVITED" })
      .where(eq(hubs.id, uuidOf("tohoku/hub/7")));
    const id = nodeIdOf("tohoku/hub/7");
    const found = (viewer: Viewer) => search(viewer, { query: "弘前", types: ["HUB"] });
    expect(idsOf(await found(anonymousViewer))).not.toContain(id);
    expect(idsOf(await found(coordinator))).toContain(id);
  });

  test("an issue is not found by the name of its hub", async () => {
    const anonymous = contentOf(region).issues.filter(({ isAnonymousToNetwork }) => isAnonymousToNetwork);
    const named = contentOf(region).hubs.filter(({ key }) => anonymous.some(({ hub }) => hub === key));
    expect(named.length).toBeGreaterThan(0);
    for (const { name } of named) {
      expect(idsOf(await search(adminOf(region), { query: name.replace("（デモ）", ""), types: ["ISSUE"] }))).toEqual(
        [],
      );
    }
    for (const { key, title } of anonymous) {
      expect(idsOf(await search(coordinator, { query: title.slice(0, 12) }))).toContain(nodeIdOf(key));
    }
  });
});

describe("a hit", () => {
  test("says what it is and where the words stand, as data", async () => {
    const { edges } = await search(coordinator, { query: "閉校 テレワーク拠点", types: ["ARTICLE"], first: 1 });
    const [hit] = edges;
    expect(hit).toMatchObject({
      type: "ARTICLE",
      node: { __typename: "Article", id: nodeIdOf("tohoku/article/1") },
      matchedBy: "TITLE",
    });
    expect(hit.titleHighlight.filter(({ isMatch }: Answer) => isMatch).map(({ text }: Answer) => text)).toEqual([
      "閉校",
      "テレワーク拠点",
    ]);
    expect(hit.titleHighlight.map(({ text }: Answer) => text).join("")).toBe(hit.title);
    expect(hit.snippet.length).toBeGreaterThan(0);
  });

  test("is one by synonyms only where no typed word is found", async () => {
    await saveSearchDocument(store.db, {
      nodeId: nodeIdOf("tohoku/hub/1"),
      title: "廃校の拠点",
      texts: ["<b>サテライトオフィス</b>として使う。"],
      datedAt: store.now(),
    });
    const { edges } = await search(anonymousViewer, { query: "閉校 テレワークセンター", types: ["HUB"], first: 100 });
    const hit = edges.find((edge: Answer) => edge.node.id === nodeIdOf("tohoku/hub/1"));
    expect(hit).toMatchObject({
      matchedBy: "SYNONYM",
      titleHighlight: [
        { text: "廃校", isMatch: true },
        { text: "の拠点", isMatch: false },
      ],
      snippet: [
        { text: "<b>", isMatch: false },
        { text: "サテライトオフィス", isMatch: true },
        { text: "</b>として使う。", isMatch: false },
      ],
    });
  });
});

describe("what is typed", () => {
  test.each([
    ["nothing", ""],
    ["spaces", " 　\t"],
    ["201 characters", "あ".repeat(201)],
  ])("%s is the visitor's mistake", async (_name, query) => {
    for (const ask of [searchQuery, facetsQuery]) {
      const { data, errors } = await store.ask(coordinator, ask, { query });
      expect(Object.values(data ?? {})).toEqual([null]);
      expect(errors.map((error: Answer) => error.extensions.code)).toEqual(["BAD_USER_INPUT"]);
    }
  });

  test.each(["！？", "🎉", "&|!:*", "'", '"', "\\", "<->", "\u0000", "\ud800", "‍"])(
    "the sign %j finds nothing",
    async (query) => {
      expect(await search(coordinator, { query })).toMatchObject({ edges: [], totalCount: 0 });
      expect(await facets(coordinator, { query })).toEqual({
        total: 0,
        byType: [],
        byKind: [],
        byPattern: [],
        byFunction: [],
      });
    },
  );

  test.each([
    "水",
    "ﾃﾚﾜｰｸ",
    "𠮷",
    "'; drop table hubs; --",
    "a & b | !c:*",
    "(テレワーク)",
    "\\'テレワーク'",
    "あ".repeat(200),
    "1️⃣",
  ])("%j is searched without a fault", async (query) => {
    await search(coordinator, { query });
    await search(coordinator, { query, orderBy: "NEWEST" });
  });

  test("width, case and kana do not matter", async () => {
    const ids = async (query: string) => idsOf(await search(coordinator, { query }));
    const found = await ids("テレワーク");
    expect(found.length).toBeGreaterThan(0);
    for (const query of ["ﾃﾚﾜｰｸ", "テレワ－ク", " テレワーク　"]) expect(await ids(query)).toEqual(found);
    expect((await ids("てれわーく")).sort()).toEqual([...found].sort());
    expect(await ids("ＩＣＴ")).toEqual(await ids("ict"));
  });
});

describe("filters", () => {
  const codesOf = async (variables: Record<string, unknown>) =>
    (await search(coordinator, variables)).edges.map((hit: Answer) => hit.node.id);

  test.each([
    ["patterns", { patterns: ["ENTREPRENEURSHIP"] }],
    ["functions", { functions: ["COWORKING"] }],
    ["audiences", { audiences: ["WOMEN"] }],
    ["archetypes", { archetypes: ["SMALL_CITY"] }],
    ["facilityOrigin", { facilityOrigin: ["CLOSED_SCHOOL"] }],
    ["categories", { categories: ["SUBSIDY_END"] }],
    ["articleKinds", { articleKinds: ["HOW_TO"] }],
    ["hubKinds", { hubKinds: ["TELEWORK_CENTER"] }],
    ["kinds of two types", { articleKinds: ["HOW_TO"], hubKinds: ["TELEWORK_CENTER"] }],
    ["language", { language: ["JA"] }],
    ["datedAfter", { datedAfter: "2026-06-01T00:00:00.000Z" }],
  ])("%s keep what has them", async (_name, filter) => {
    const found = await codesOf({ query: "の", filter });
    const rows = await store.db.select().from(searchDocuments);
    const all = new Set(await codesOf({ query: "の" }));
    const kinds = Object.entries(filter).flatMap(([facet, codes]) =>
      ["categories", "articleKinds", "hubKinds"].includes(facet) ? codes : [],
    );
    const isWanted = (row: Answer): boolean =>
      Object.entries(filter).every(([facet, codes]) => {
        if (facet === "datedAfter") return row.datedAt > new Date(String(codes));
        if (kinds.length > 0) return kinds.includes(row.kind);
        return [row[facet]].flat().some((code) => codes.includes(code));
      });
    const expected = rows.filter((row) => all.has(row.nodeId) && isWanted(row)).map(({ nodeId }) => nodeId);
    expect(found.length).toBeGreaterThan(0);
    expect(found.sort()).toEqual(expected.sort());
  });

  test("an empty choice finds nothing", async () => {
    expect(await codesOf({ query: "の", types: [] })).toEqual([]);
    expect(await codesOf({ query: "の", filter: { patterns: [] } })).toEqual([]);
  });
});

describe("paging", () => {
  const ask =
    (variables: Record<string, unknown>) =>
    async (page: PageArguments): Promise<Answer> => {
      const { edges, pageInfo } = (await store.ask(coordinator, searchQuery, { ...variables, ...page })).data.search;
      return { edges: edges.map((hit: Answer) => ({ cursor: hit.cursor, node: hit.node.id })), pageInfo };
    };

  test.each(["RELEVANCE", "NEWEST"])("by %s gives each hit once, both ways, in pages of any size", async (orderBy) => {
    const variables = { query: "の", orderBy };
    const whole = await allPages<string>(ask(variables), 100);
    expect(new Set(whole).size).toBe(whole.length);
    for (const size of [1, 3, 7]) {
      expect(await allPages<string>(ask(variables), size)).toEqual(whole);
      expect(await allPages<string>(ask(variables), size, "BACKWARD")).toEqual(whole);
    }
  });

  test("goes on where it was while things are written", async () => {
    const variables = { query: "の", orderBy: "RELEVANCE" };
    const before = await allPages<string>(ask(variables), 100);
    const first = await ask(variables)({ first: 5 });
    const seen: string[] = first.edges.map((edge: Answer) => edge.node);
    await saveSearchDocuments(
      store.db,
      Array.from({ length: 20 }, (_, n) => ({
        nodeId: formatNodeId("event", region, newUuid()),
        title: `の会 ${n}`,
        texts: [n % 2 ? "の".repeat(n) : "会"],
        datedAt: store.now(),
      })),
    );
    const rest = await allPages<string>(ask(variables), 3, "FORWARD", first.pageInfo.endCursor);
    const known = [...seen, ...rest].filter((id) => before.includes(id));
    expect(known).toEqual(before);
  });

  test("a cursor of another order, and one of no order, are the visitor's mistake", async () => {
    const id = nodeIdOf("tohoku/hub/1");
    for (const after of ["x", encodeCursor({ order: "NEWEST", position: { key: 1, id } })]) {
      const { errors } = await store.ask(coordinator, searchQuery, { query: "の", after });
      expect(errors[0].extensions.code).toBe("BAD_USER_INPUT");
    }
  });
});

describe("the search knows", () => {
  test("everything that the rows say, and nothing twice, when missing documents are made", async () => {
    const before = await store.db.select().from(searchDocuments).orderBy(searchDocuments.nodeId);
    expect(await indexMissing(store.db, region)).toBe(0);
    await store.db.delete(searchDocuments);
    expect(await indexMissing(store.db, region)).toBe(before.length);
    expect(await store.db.select().from(searchDocuments).orderBy(searchDocuments.nodeId)).toEqual(before);
  });

  test("things anew whose documents an older code made", async () => {
    await store.db.update(searchDocuments).set({ pipeline: 0, title: "x" }).where(eq(searchDocuments.type, "HUB"));
    expect(await indexMissing(store.db, region)).toBe(await store.db.$count(hubs));
    expect(await store.db.$count(searchDocuments, eq(searchDocuments.title, "x"))).toBe(0);
  });

  test("a thing no longer whose row is gone", async () => {
    const uuid = newUuid();
    await saveSearchDocument(store.db, {
      nodeId: formatNodeId("article", region, uuid),
      title: "x",
      texts: [],
      datedAt: store.now(),
    });
    await indexForSearch(store.db, region, "ARTICLE", uuid);
    expect(await store.db.$count(searchDocuments, eq(searchDocuments.uuid, uuid))).toBe(0);
  });
});

test("a page with its total is two statements, and facets are one", async () => {
  const page = await store.statementsOf(() => search(coordinator, { query: "の" }));
  expect(page).toHaveLength(2);
  const bare = `{ search(query: "の") { edges { title snippet { text } node { id } } } }`;
  expect(await store.statementsOf(() => store.ask(coordinator, bare))).toHaveLength(1);
  expect(await store.statementsOf(() => facets(coordinator, { query: "の" }))).toHaveLength(1);
});

test("facets count what is found, by type, kind, pattern and function", async () => {
  const found = await search(coordinator, { query: "採用" });
  const rows = await store.db.select().from(searchDocuments);
  const hits = rows.filter(({ nodeId }) => idsOf(found).includes(nodeId));
  const { total, byType, byKind, byPattern, byFunction } = await facets(coordinator, { query: "採用" });
  const tally = (codes: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
    return Object.fromEntries(counts);
  };
  const told = (counts: Answer, key: string) =>
    Object.fromEntries(counts.map((entry: Answer) => [entry[key], entry.count]));
  expect(total).toBe(hits.length);
  expect(told(byType, "type")).toEqual(tally(hits.map(({ type }) => type)));
  expect(told(byKind, "key")).toEqual(
    tally(hits.flatMap(({ type, kind }) => (kind === null ? [] : [`${type}/${kind}`]))),
  );
  expect(told(byPattern, "pattern")).toEqual(tally(hits.flatMap(({ patterns }) => patterns)));
  expect(told(byFunction, "function")).toEqual(tally(hits.flatMap(({ functions }) => functions)));
  expect(parseNodeId(hits[0]?.nodeId ?? "")?.region).toBe(region);
});
