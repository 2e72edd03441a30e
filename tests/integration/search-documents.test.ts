import fc from "fast-check";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { encodeCursor } from "../../common/cursor.ts";
import type { Database, DatabaseConnection } from "../../common/database/database.ts";
import { formatNodeId, newUuid } from "../../common/node-id.ts";
import { searchForm } from "../../subgraphs/region/search-text/form.ts";
import { listPage, pageOf } from "../../common/database/keyset.ts";
import {
  matchesSearch,
  relevanceTo,
  removeSearchDocument,
  requireSearchQuery,
  saveSearchDocument,
  saveSearchDocuments,
  withRelevance,
  type SearchDocument,
} from "../../subgraphs/region/db/search-documents.ts";
import { searchDocuments } from "../../subgraphs/region/db/tables/search-documents.ts";
import { openRegionDatabase } from "../support/region-server.ts";

let connection: DatabaseConnection;
let db: Database;

beforeAll(async () => {
  connection = await openRegionDatabase("search-documents");
  ({ db } = connection);
});
beforeEach(() => db.delete(searchDocuments));
afterAll(() => connection.close());

const documentOf = (title: string, ...texts: readonly string[]): SearchDocument => ({
  nodeId: formatNodeId("article", "tohoku", newUuid()),
  title,
  texts,
  datedAt: new Date("2026-11-01T00:00:00.000Z"),
});

/** The titles of the documents that a text finds, the best first. */
const find = async (text: string): Promise<string[]> => {
  const rows = await db
    .select({ title: searchDocuments.title })
    .from(searchDocuments)
    .where(matchesSearch(searchDocuments.uuid, "ARTICLE", text))
    .orderBy(sql`${relevanceTo(requireSearchQuery(text))} desc`, searchDocuments.nodeId);
  return rows.map(({ title }) => title);
};

const relevancesOf = async (text: string): Promise<readonly number[]> => {
  const rows = await db.select({ relevance: relevanceTo(requireSearchQuery(text)) }).from(searchDocuments);
  return rows.map(({ relevance }) => relevance);
};

describe("a document is found", () => {
  test.each([
    ["起業", "起業の相談会"],
    ["起業", "創業支援"],
    ["助成", "助成金の申請"],
    ["補助金", "交付金が終わる"],
    ["空き家", "空家を直す"],
    ["リノベ", "古い旅館のリノベーション"],
    ["水産", "水産加工の町"],
    ["水", "水産加工の町"],
    ["町", "水産加工の町"],
    ["ﾃﾚﾜｰｸ", "ふるさとテレワーク"],
    ["ＴＥＬＥＷＯＲＫ", "テレワークの町"],
    ["テレワーク", "Telework by the sea"],
    ["リモートワーク", "テレワークの町"],
    ["閉校 テレワーク拠点", "廃校をサテライトオフィスに"],
    ["satellite office", "サテライトオフィスの鍵"],
    ["空き家の活用", "活用されない空き家"],
    ["空き家バンク", "空家バンクに載せる"],
    ["コワーキングスペース", "コワーキング・スペースの料金"],
    ["サーバー", "サーバを借りる"],
    ["サーバ", "サーバーを借りる"],
    ["knowhow", "Know-how of ours"],
    ["𠮷野", "𠮷野の町家"],
    ["野家", "𠮷野家"],
    ["葛\u{e0100}城", "葛城の家"],
    ["it's", "It's a hub"],
  ])("by %s in %s", async (text, title) => {
    await saveSearchDocument(db, documentOf(title));
    await saveSearchDocument(db, documentOf("まったく別の話"));
    expect(await find(text)).toEqual([title]);
  });

  test("by any part of two characters and more, whatever its signs and its width", async () => {
    const text = fc.stringMatching(/^[ぁ-んァ-ヶー々亜-龠𠮷a-zA-Z0-9ｱ-ﾝﾞﾟ・、。 '"\\&|!:*()<>-]{2,60}$/u);
    await fc.assert(
      fc.asyncProperty(text, fc.nat(), fc.nat(), async (original, a, b) => {
        const characters = original.match(/\P{M}[\p{M}ﾞﾟ]*/gu) ?? [];
        fc.pre(characters.length > 1);
        const document = documentOf("題", original);
        await saveSearchDocument(db, document);
        const from = a % (characters.length - 1);
        const part = characters.slice(from, from + 2 + (b % (characters.length - from - 1))).join("");
        const found = searchForm(part).text === "" ? ["題"] : await find(part);
        await removeSearchDocument(db, document.nodeId);
        expect(found).toEqual(["題"]);
      }),
      { numRuns: 300 },
    );
  });

  test("in a text of 100 kB, its end too", async () => {
    const middle = "働く場所を選べる町".repeat(3_500);
    await saveSearchDocument(db, documentOf("長い話", `はじめに灯台。${middle}さいごに鯨。`));
    expect(await find("灯台")).toEqual(["長い話"]);
    expect(await find("選べる町")).toEqual(["長い話"]);
    expect(await find("に鯨")).toEqual(["長い話"]);
  });
});

describe("nothing is found", () => {
  test.each(["", " ", "　"])("and everything shown for the blank text %j", async (text) => {
    await saveSearchDocument(db, documentOf("あ"));
    const rows = await db
      .select()
      .from(searchDocuments)
      .where(matchesSearch(searchDocuments.uuid, "ARTICLE", text));
    expect(rows).toHaveLength(1);
  });

  test.each(["!!", "😀", "&|!:*", "'", '"', "\\", "❤️", "、。"])("by the signs %s", async (text) => {
    await saveSearchDocument(db, documentOf("あ", text));
    expect(await find(text)).toEqual([]);
  });

  test("by characters of two words that stand side by side", async () => {
    await saveSearchDocument(db, documentOf("東京 大阪"));
    expect(await find("京大")).toEqual([]);
  });

  test("by 移住 where people only move house", async () => {
    await saveSearchDocument(db, documentOf("引っ越しの手伝い"));
    expect(await find("移住")).toEqual([]);
  });

  test("by more than 200 characters, which is refused", () => {
    expect(() => matchesSearch(searchDocuments.uuid, "ARTICLE", "𠮷".repeat(201))).toThrow("at most 200 characters");
    expect(() => matchesSearch(searchDocuments.uuid, "ARTICLE", "𠮷".repeat(200))).not.toThrow();
  });
});

describe("ranks", () => {
  test("put a title before a text, and many mentions before one", async () => {
    await saveSearchDocuments(db, [
      documentOf("一度だけ", "ここに採用がある。"),
      documentOf("採用の話", "採用について。"),
      documentOf("何度も", "採用、採用、また採用。"),
    ]);
    expect(await find("採用")).toEqual(["採用の話", "何度も", "一度だけ"]);
  });

  test("put the word before a chance run of its characters", async () => {
    await saveSearchDocuments(db, [documentOf("東京都の話"), documentOf("京都の話")]);
    expect(await find("京都")).toEqual(["京都の話", "東京都の話"]);
  });

  test("of equal documents are equal, whatever else a region has", async () => {
    await saveSearchDocument(db, documentOf("空き家の改修", "空き家を直して働く場所にする。"));
    const [alone] = await relevancesOf("空き家の改修");
    await saveSearchDocuments(
      db,
      Array.from({ length: 50 }, (_, n) => documentOf(`空き家${n}`, "空き家 空き家")),
    );
    const all = await relevancesOf("空き家の改修");
    expect(alone).toBeGreaterThan(0);
    expect(all.filter((relevance) => relevance === alone)).toHaveLength(1);
    expect(Number.isSafeInteger(alone)).toBe(true);
  });
});

test("a document that is written again replaces the first", async () => {
  const document = documentOf("採用の話");
  await saveSearchDocument(db, document);
  await saveSearchDocument(db, { ...document, title: "研修の話", patterns: ["OFFICE"] });
  expect(await find("採用")).toEqual([]);
  expect(await find("研修")).toEqual(["研修の話"]);
});

interface Ranked {
  readonly id: string;
  readonly relevance: number;
}

describe("lists are paged by rank and global ID", () => {
  const relevance = relevanceTo(requireSearchQuery("採用"));
  const orders = {
    RELEVANCE: {
      column: relevance,
      keyOf: (row: Ranked) => row.relevance,
      id: searchDocuments.nodeId,
      key: "NUMBER",
      descending: true,
    } as const,
  };

  const pageAfter = (after: string | null, first = 3) =>
    listPage<"RELEVANCE", Ranked>({ first, after, orderBy: "RELEVANCE" }, orders, "tohoku", {
      read: (request) =>
        pageOf(
          db.select({ id: searchDocuments.nodeId, relevance }).from(searchDocuments).$dynamic(),
          request,
          [matchesSearch(searchDocuments.uuid, "ARTICLE", "採用")],
          "tohoku",
        ),
      count: () => db.$count(searchDocuments),
    });

  beforeEach(() =>
    saveSearchDocuments(
      db,
      Array.from({ length: 10 }, (_, n) => documentOf(`${n % 2 ? "採用" : "研修"}の話`, "採用")),
    ),
  );

  test("each row once and the best first", async () => {
    const rows: Ranked[] = [];
    let after: string | null = null;
    do {
      const page = await pageAfter(after);
      rows.push(...page.edges.map(({ node }) => node));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(10);
    expect(rows).toEqual([...rows].sort((a, b) => b.relevance - a.relevance || (b.id < a.id ? -1 : 1)));
  });

  test.each([
    ["hokkaido", 0],
    ["shikoku", 0],
    ["tottori", 5],
  ])("a cursor of %s stands on one side of all rows of its rank", async (region, expected) => {
    const [best] = (await pageAfter(null, 1)).edges;
    const position = { key: best?.node.relevance ?? 0, id: formatNodeId("issue", region, newUuid()) };
    const page = await pageAfter(encodeCursor({ order: "RELEVANCE", position }), 20);
    expect(page.edges.filter(({ node }) => node.relevance === best?.node.relevance)).toHaveLength(expected);
  });
});

test("the order needs a text", () => {
  expect(() =>
    withRelevance({}, { orderBy: "RELEVANCE", id: searchDocuments.uuid, type: "ARTICLE", text: " " }),
  ).toThrow("needs a text");
});
