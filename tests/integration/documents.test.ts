import { XMLParser, XMLValidator } from "fast-xml-parser";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { beforeEach, describe, expect, test } from "vitest";
import type { ContentSnapshot } from "../../common/content-snapshot.ts";
import { formatNodeId, newUuid } from "../../common/node-id.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { snapshotOf, useDeskServer } from "../support/desk-server.ts";
import { publish, takeBack } from "../support/published.ts";

const desk = useDeskServer("documents");
const article = snapshotOf("tohoku/article/1");
const story = snapshotOf("shikoku/story/1");
const site = "https://furusato.example";

const get = (url: string) => desk.app.inject({ method: "GET", url });
const jsonFeed = async (url = "/feed.json") => (await get(url)).json();
const pathOf = (url: string): string => url.slice(site.length);

/** A publication of its own under a new ID. */
const another = (change: Partial<ContentSnapshot> = {}): ContentSnapshot => ({
  ...article,
  id: formatNodeId("article", "tohoku", newUuid()),
  ...change,
});

describe("the JSON Feed", () => {
  beforeEach(async () => {
    await publish(desk, article);
    desk.passMinutes(1);
    await publish(desk, story);
  });

  test("has every member that version 1.1 asks for, newest item first, text sanitised, Japanese and English", async () => {
    const response = await get("/feed.json");
    expect(response.headers["content-type"]).toBe("application/feed+json; charset=utf-8");
    const feed = response.json();
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: "ふるさとネットワーク 全国フィード",
      feed_url: `${site}/feed.json`,
      language: "ja",
      _furusato: { lastSeq: 2, retracted: [] },
    });
    expect(feed.next_url).toBeUndefined();
    expect(feed.items.map(({ id }: { id: string }) => id)).toEqual([
      `${site}/items/${story.id}`,
      `${site}/items/${article.id}`,
    ]);
    const [item] = feed.items;
    expect(item).toMatchObject({
      url: item.id,
      title: story.title,
      summary: story.summary,
      language: "ja",
      date_published: "2026-11-28T00:01:00.000Z",
      date_modified: "2026-11-28T00:01:00.000Z",
      authors: [{ name: expect.stringContaining(story.hub.name) }],
      _furusato: {
        nodeId: story.id,
        version: story.version,
        seq: 2,
        region: { code: "shikoku" },
        patterns: story.facets.patterns,
      },
    });
    const english = story.translations.find(({ language }) => language === "EN")?.title ?? "";
    expect(item.content_html).toContain('<section lang="en">');
    expect(item.content_html).toContain(english.replaceAll("'", "&#39;"));
    expect(item.content_html).not.toMatch(/<script|on\w+=/u);
  });

  test("is what a feed library reads as a JSON Feed", async () => {
    const feed = parseJsonFeed((await get("/feed.json")).body);
    expect(feed.items?.map(({ id }) => id)).toHaveLength(2);
  });

  test("tells what was retracted, and shows nothing of it any more", async () => {
    desk.passMinutes(1);
    await takeBack(desk, story.id);
    const response = await get("/feed.json");
    const feed = response.json();
    expect(feed.items.map(({ _furusato }: { _furusato: { nodeId: string } }) => _furusato.nodeId)).toEqual([
      article.id,
    ]);
    expect(feed._furusato.retracted).toEqual([
      {
        id: `${site}/items/${story.id}`,
        nodeId: story.id,
        seq: 3,
        formerType: "STORY",
        retractedAt: "2026-11-28T00:02:00.000Z",
        reasonCode: "RIGHTS",
        replacedBy: null,
      },
    ]);
    expect(response.body).not.toContain(story.title);
  });

  test("from an entry on it has what changed since, items and retractions, and where to go on", async () => {
    await takeBack(desk, article.id);
    await publish(desk, { ...story, version: 2, title: "書き直した題" });
    const feed = await jsonFeed("/feed.json?afterSeq=2");
    expect(feed._furusato.lastSeq).toBe(4);
    expect(feed._furusato.retracted.map(({ nodeId }: { nodeId: string }) => nodeId)).toEqual([article.id]);
    expect(feed.items).toMatchObject([{ title: "書き直した題", _furusato: { version: 2, seq: 4 } }]);
    const nothing = await jsonFeed("/feed.json?afterSeq=4");
    expect(nothing).toMatchObject({ items: [], _furusato: { lastSeq: 4, retracted: [] } });
  });

  test.each([
    "/feed.json?afterSeq=-1",
    "/feed.json?afterSeq=x",
    "/feed.json?after=nonsense",
    "/feed.atom?after=nonsense",
    "/sitemap.xml?page=0",
  ])("%s is a mistake of the reader's", async (url) => {
    expect((await get(url)).statusCode).toBe(400);
  });
});

describe("pages of the feed", () => {
  test("follow each other by next_url, with no item missed or doubled while others are published", async () => {
    const first = Array.from({ length: 120 }, () => another());
    for (const snapshot of first) {
      desk.passMinutes(1);
      await publish(desk, snapshot);
    }
    const seen: string[] = [];
    let url: string | undefined = "/feed.json";
    while (url !== undefined) {
      const page: { items: { id: string }[]; next_url?: string } = await jsonFeed(url);
      expect(page.items.length).toBeLessThanOrEqual(50);
      seen.push(...page.items.map(({ id }) => id));
      desk.passMinutes(1);
      await publish(desk, another());
      url = page.next_url === undefined ? undefined : pathOf(page.next_url);
    }
    expect(seen).toEqual(first.toReversed().map(({ id }) => `${site}/items/${id}`));
  });

  test("a page costs the same statements however many items it has", async () => {
    const statementsOf = async (url: string): Promise<number> => {
      const before = desk.statements.length;
      await get(url);
      return desk.statements.length - before;
    };
    await publish(desk, another());
    const one = [
      await statementsOf("/feed.json"),
      await statementsOf("/feed.atom"),
      await statementsOf("/sitemap.xml"),
    ];
    for (let i = 0; i < 5; i++) await publish(desk, another());
    expect([
      await statementsOf("/feed.json"),
      await statementsOf("/feed.atom"),
      await statementsOf("/sitemap.xml"),
    ]).toEqual(one);
    expect(one).toEqual([4, 4, 3]);
  });
});

describe("the Atom feed", () => {
  const hostile = another({ title: `</title><script>alert("1")</script>&amp;<![CDATA[x]]>`, summary: `"'<b>&` });

  test("is well-formed, and says hostile titles as the texts they are", async () => {
    await publish(desk, hostile);
    const response = await get("/feed.atom");
    expect(response.headers["content-type"]).toBe("application/atom+xml; charset=utf-8");
    expect(XMLValidator.validate(response.body)).toBe(true);
    const feed = parseAtomFeed(response.body);
    expect(feed.entries).toMatchObject([
      {
        id: `${site}/items/${hostile.id}`,
        title: { value: hostile.title },
        summary: { value: hostile.summary },
        published: expect.anything(),
        updated: expect.anything(),
        authors: [{ name: expect.stringContaining(hostile.hub.name) }],
      },
    ]);
    expect(response.body).not.toContain("<script>");
  });

  test("has a deleted entry for what was retracted (RFC 6721)", async () => {
    await publish(desk, article);
    desk.passMinutes(5);
    await takeBack(desk, article.id, "INCORRECT");
    const { body } = await get("/feed.atom");
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@" });
    const { feed } = parser.parse(body);
    expect(feed["@xmlns:at"]).toBe("http://purl.org/atompub/tombstones/1.0");
    expect(feed["at:deleted-entry"]).toEqual({
      "@ref": `${site}/items/${article.id}`,
      "@when": "2026-11-28T00:05:00.000Z",
      "at:comment": expect.stringMatching(/^INCORRECT: /u),
    });
    expect(feed.entry).toBeUndefined();
    expect(feed.updated).toBe("2026-11-28T00:05:00.000Z");
  });

  test("leads to its next page (RFC 5005)", async () => {
    for (let i = 0; i < 51; i++) await publish(desk, another());
    const feed = parseAtomFeed((await get("/feed.atom")).body);
    const next = feed.links?.find(({ rel }) => rel === "next")?.href ?? "";
    expect(feed.entries).toHaveLength(50);
    const last = parseAtomFeed((await get(pathOf(next))).body);
    expect(last.entries).toHaveLength(1);
    expect(last.links?.some(({ rel }) => rel === "next")).toBe(false);
  });
});

describe("the page of an item", () => {
  test("shows the approved version, in its languages, with what machines read", async () => {
    await publish(desk, { ...story, easyJa: "学校の話です。" });
    const { statusCode, body, headers } = await get(`/items/${story.id}`);
    expect(statusCode).toBe(200);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(body).toMatch(/^<!doctype html>\s+<html lang="ja">/u);
    expect(body).toContain(`<h1>${story.title}</h1>`);
    expect(body).toContain('<section lang="en">');
    expect(body).toContain('<section lang="ja-x-easy">');
    expect(body).toContain('<time datetime="2026-11-28T00:00:00.000Z">令和8年11月28日</time>');
    expect(body).toContain("<caption>");
    expect(body).not.toMatch(/<script(?! type="application\/ld\+json")|<img|style="|<style/u);
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/su.exec(body)?.[1] ?? "");
    expect(data).toMatchObject({
      "@type": "Article",
      "@id": `${site}/items/${story.id}`,
      headline: story.title,
      inLanguage: "ja",
      workTranslation: expect.arrayContaining([expect.objectContaining({ inLanguage: "en" })]),
    });
  });

  test("has headings in order, one first", async () => {
    await publish(desk, {
      ...article,
      sections: [{ key: "background", headingJa: "背景", headingEn: "Background", body: "# 大きな見出し\n\n本文" }],
    });
    const { body } = await get(`/items/${article.id}`);
    const levels = [...body.matchAll(/<h([1-6])/gu)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, place) => place === 0 || level <= (levels[place - 1] ?? 0) + 1)).toBe(true);
    expect(body).toContain("<h3>大きな見出し</h3>");
  });

  test("shows hostile texts as texts, wherever they stand", async () => {
    const bad = `"><script>alert(1)</script></script><img src=x onerror=alert(1)>`;
    const hostile = another({
      title: bad,
      summary: bad,
      easyJa: bad,
      authorDisplay: bad,
      sections: [{ key: "result", headingJa: bad, headingEn: bad, body: bad }],
      steps: [{ title: bad, body: bad }],
      sources: [{ title: bad, publisher: bad, url: `javascript:alert(1)`, note: bad }],
      attachments: [{ url: `javascript:alert(1)`, mime: bad, alt: bad, license: null }],
      quotes: [{ display: bad, text: bad, hasConsent: true }],
      translations: [{ language: "EN", title: bad, summary: bad, isMachineTranslated: true }],
    });
    await publish(desk, hostile);
    const { body } = await get(`/items/${hostile.id}`);
    expect(body.match(/<script/gu)).toHaveLength(1);
    expect(body.match(/<\/script>/gu)).toHaveLength(1);
    expect(body).not.toMatch(/<img|href="javascript:/u);
    expect(body).toContain("Translated by a machine.");
  });

  test("shows no quote without consent", async () => {
    await publish(desk, { ...story, quotes: [{ display: "30代", text: "載せないでください", hasConsent: false }] });
    expect((await get(`/items/${story.id}`)).body).not.toContain("載せないでください");
  });

  test("is gone once it is retracted: 410, the reason, and nothing of the text; unknown ones are 404", async () => {
    await publish(desk, story);
    await takeBack(desk, story.id);
    const gone = await get(`/items/${story.id}`);
    expect(gone.statusCode).toBe(410);
    expect(gone.body).toContain("取り下げられました");
    expect(gone.body).not.toContain(story.title);
    for (const id of [nodeIdOf("tohoku/article/2"), "nonsense", "..%2f..%2fetc"]) {
      expect((await get(`/items/${id}`)).statusCode).toBe(404);
    }
  });
});

describe("the sitemap", () => {
  test("has what is published, and not what was retracted", async () => {
    await publish(desk, article);
    await publish(desk, story);
    await takeBack(desk, story.id);
    const { body, headers } = await get("/sitemap.xml");
    expect(headers["content-type"]).toBe("application/xml; charset=utf-8");
    const { urlset } = new XMLParser().parse(body);
    expect(urlset.url).toEqual({ loc: `${site}/items/${article.id}`, lastmod: "2026-11-28T00:00:00.000Z" });
  });
});
