import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { demoVisitors } from "../../demo/visitors.ts";
import {
  DraftArticleForJ1Document,
  FindArticleForJ1Document,
  HistoryOfArticleForJ1Document,
  NoticesForJ1Document,
  PublicDoorsDocument,
  PublishArticleForJ1Document,
  RequestChangesForJ1Document,
  SubmitArticleForJ1Document,
  TracesOfArticleForJ1Document,
  UpdateArticleForJ1Document,
  type PublicDoorsQuery,
  type TracesOfArticleForJ1Query,
} from "../support/api.generated.ts";
import { contentOf } from "../support/demo-rows.ts";
import { editorOf, errorFacts, expectUnknown, present, until, useNetwork, type Client } from "../support/network.ts";

/** Journey 1: a hub editor publishes a best practice. Until it is approved nobody outside learns of it; then all members find it. */

const network = useNetwork("journey-1", { regions: ["tohoku", "shikoku", "hokkaido"] });
const hub = present(contentOf("tohoku").hubs.find(({ key }) => key === "tohoku/hub/1"));
const editor = () => network.as("hub editor (tohoku)");
const admin = () => network.as("regional admin (tohoku)");
const text = "廃校 サテライト";

const draft = {
  hubId: nodeIdOf(hub.key),
  kind: "HOW_TO",
  title: "廃校の図書室をサテライトオフィスに変えた冬",
  summary: "本棚を残したまま12席をつくり、都市部の会社を迎えるまで。",
  background: "閉校から五年、冬の暖房費だけが残っていました。",
  purpose: "都市部の会社の社員が二週間から滞在して働ける場をつくる。",
  challenge: "夜間の施錠と、会社ごとに分けた通信。",
  steps: [
    { title: "卒業生に聞く", body: "残すものを先に決めました。" },
    { title: "通信を分ける", body: "会社ごとに回線を分けました。" },
  ],
  staffBand: "TWO_TO_FIVE",
  transferNote: "雪の少ない地域では断熱の順番を変えてください。",
  license: "CC_BY_4_0",
  patterns: ["OFFICE"],
  functions: ["RECEPTION"],
  facilityOrigin: "CLOSED_SCHOOL",
} as const;

/** Who may not learn of it before it is approved. */
const outsiders: Readonly<Record<string, () => Client>> = {
  "an editor of another region": () => network.as("hub editor (shikoku)"),
  "an admin of another region": () => network.as("regional admin (shikoku)"),
  "an editor of another hub of the region": () => network.as(editorOf("tohoku/hub/4")),
  "a coordinator of all regions": () => network.as("coordinator"),
  "the secretariat": () => network.as("secretariat"),
};

/** Those who are no members; in their schema there are no articles at all. */
const publicVisitors: Readonly<Record<string, () => Client>> = {
  "a portal": () => network.as("portal"),
  "an anonymous visitor": () => network.as(),
};

let id = "";
const before = new Map<string, TracesOfArticleForJ1Query>();
const publicBefore = new Map<string, PublicDoorsQuery>();

const tracesFor = async (client: Client, of: string) => {
  const { data, errors } = await client.query(TracesOfArticleForJ1Document, { id: of, ids: [of], text });
  expect(errors).toEqual([]);
  return data;
};

/** What the public finds, through every door that it has. */
const publicTracesFor = async (client: Client, of: string) => {
  expectUnknown(await client.query(TracesOfArticleForJ1Document, { id: of, ids: [of], text }));
  const { data, errors } = await client.query(PublicDoorsDocument, { id: of, text });
  expect(errors).toEqual([]);
  return data;
};

beforeAll(async () => {
  const nothing = nodeIdOf("tohoku/article/404");
  for (const [who, client] of Object.entries(outsiders)) before.set(who, await tracesFor(client(), nothing));
  for (const [who, client] of Object.entries(publicVisitors))
    publicBefore.set(who, await publicTracesFor(client(), nothing));
});

/** How many articles each way of counting them finds. */
const countsIn = ({ articles, search, articleStats }: TracesOfArticleForJ1Query) => [
  articles?.totalCount,
  search?.totalCount,
  articleStats?.total,
];

/** Everybody outside sees exactly what they saw before it was begun. */
async function expectUnseen(): Promise<void> {
  for (const [who, client] of Object.entries(outsiders))
    expect(await tracesFor(client(), id), who).toEqual(before.get(who));
  await expectUnseenByPublic();
}

async function expectUnseenByPublic(): Promise<void> {
  for (const [who, client] of Object.entries(publicVisitors))
    expect(await publicTracesFor(client(), id), who).toEqual(publicBefore.get(who));
}

test("a draft without its result is saved, and refused to be handed in with every missing field in both languages", async () => {
  const begun = await editor().query(DraftArticleForJ1Document, { input: draft });
  expect(begun.data.articleDraft).toMatchObject({
    userErrors: [],
    article: {
      version: 1,
      status: "DRAFT",
      visibility: "HUB",
      kind: "HOW_TO",
      patterns: ["OFFICE"],
      functions: ["RECEPTION"],
      facilityOrigin: "CLOSED_SCHOOL",
    },
  });
  id = present(begun.data.articleDraft?.article?.id);
  const refused = await editor().query(SubmitArticleForJ1Document, { input: { id, expectedVersion: 1 } });
  expect(refused.data.articleSubmit).toEqual({
    article: { version: 1, status: "DRAFT" },
    userErrors: [
      {
        code: "REQUIRED",
        path: ["input", "costBand"],
        message: "Fill in `costBand`.",
        messageJa: "「費用の目安」を入力してください。",
      },
      {
        code: "REQUIRED",
        path: ["input", "result"],
        message: "Fill in `result`, or say with `isResultPending` that it is not yet measured.",
        messageJa: "「成果」を入力するか、「未測定」を選んでください。",
      },
    ],
  });
  await expectUnseen();
});

test("the admin sends it back, naming the field; the editor mends it and hands it in again, unseen by anybody else", async () => {
  const filled = { id, expectedVersion: 1, costBand: "NONE", isResultPending: true } as const;
  await editor().query(UpdateArticleForJ1Document, { input: filled });
  const handedIn = await editor().query(SubmitArticleForJ1Document, { input: { id, expectedVersion: 2 } });
  expect(handedIn.data.articleSubmit).toEqual({ article: { version: 2, status: "IN_REVIEW" }, userErrors: [] });
  await expectUnseen();
  const asked = await admin().query(RequestChangesForJ1Document, {
    input: { id, expectedVersion: 2, changeRequests: [{ path: ["costBand"], message: "改修費を入れてください。" }] },
  });
  expect(asked.data.articleRequestChanges?.userErrors).toEqual([]);
  const told = await editor().query(HistoryOfArticleForJ1Document, { id });
  expect(told.data.article?.changeRequests).toEqual([
    { path: ["costBand"], messageJa: "「費用の目安」: 改修費を入れてください。" },
  ]);
  await expectUnseen();
  await editor().query(UpdateArticleForJ1Document, {
    input: { id, expectedVersion: 2, costBand: "UNDER_10M", changeNote: "改修費を足しました。" },
  });
  const again = await editor().query(SubmitArticleForJ1Document, { input: { id, expectedVersion: 3 } });
  expect(again.data.articleSubmit?.userErrors).toEqual([]);
  await expectUnseen();
});

test("neither the editor nor an admin who wrote it approves it", async () => {
  const input = { id, expectedVersion: 3, visibility: "NETWORK" } as const;
  const own = await editor().query(PublishArticleForJ1Document, { input });
  expect(own.data).toEqual({ articlePublish: null });
  expect(errorFacts(own)).toEqual([{ path: ["articlePublish"], code: "FORBIDDEN", region: "tohoku" }]);
  const writer: Viewer = { ...demoVisitors["regional admin (tohoku)"], sub: demoVisitors["hub editor (tohoku)"].sub };
  const asAdmin = await network.as(writer).query(PublishArticleForJ1Document, { input });
  expect(errorFacts(asAdmin)).toEqual([{ path: ["articlePublish"], code: "FORBIDDEN", region: "tohoku" }]);
  await expectUnseen();
});

test("once approved for the network it is found within 5 s, also by other words for the same, and by members only", async () => {
  const approved = await admin().query(PublishArticleForJ1Document, {
    input: { id, expectedVersion: 3, visibility: "NETWORK" },
  });
  expect(approved.data.articlePublish).toEqual({
    article: { status: "PUBLISHED_REGION", visibility: "NETWORK", version: 3 },
    userErrors: [],
  });
  const searcher = network.as("hub editor (shikoku)");
  for (const words of [text, "閉校 テレワーク拠点"]) {
    await until(async () => {
      const { data } = await searcher.query(FindArticleForJ1Document, { text: words });
      expect(present(data.search).edges.map(({ node }) => node.id)).toContain(id);
    }, 5_000);
  }
  for (const [who, client] of Object.entries(outsiders)) {
    const traces = await tracesFor(client(), id);
    const earlier = present(before.get(who));
    expect(traces.article, who).toEqual({ id });
    expect([traces.node, ...traces.nodes], who).toEqual([{ title: draft.title }, { title: draft.title }]);
    expect(countsIn(traces), who).toEqual(countsIn(earlier).map((count) => (count ?? 0) + 1));
  }
  await expectUnseenByPublic();
});

test("its history says who did what and when, in three versions", async () => {
  const { data } = await editor().query(HistoryOfArticleForJ1Document, { id });
  const { revisions } = present(data.article);
  expect(revisions.map(({ version, act, byDisplay }) => [version, act, byDisplay])).toEqual([
    [1, "EDIT", hub.name],
    [2, "EDIT", hub.name],
    [2, "SUBMIT", hub.name],
    [2, "REQUEST_CHANGES", "地域管理者"],
    [3, "EDIT", hub.name],
    [3, "SUBMIT", hub.name],
    [3, "PUBLISH", "地域管理者"],
  ]);
  const times = revisions.map(({ at }) => Date.parse(at));
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(revisions[4]?.changedFields).toEqual(["costBand"]);
  const outside = await network.as("hub editor (shikoku)").query(HistoryOfArticleForJ1Document, { id });
  expect(outside.data.article?.revisions.map(({ version, act }) => [version, act])).toEqual([[3, "PUBLISH"]]);
});

test("the editor and the admins were told what was waiting for them", async () => {
  const kindsFor = async (client: Client): Promise<string[]> => {
    const { data } = await client.query(NoticesForJ1Document, {});
    const ofArticle = present(data.notifications).edges.filter(({ node }) => node.subject?.id === id);
    return ofArticle.map(({ node }) => node.kind);
  };
  expect(await kindsFor(editor())).toEqual(["ARTICLE_PUBLISHED", "ARTICLE_CHANGES_REQUESTED"]);
  expect(await kindsFor(admin())).toEqual(["ARTICLE_SUBMITTED", "ARTICLE_SUBMITTED"]);
  expect(await kindsFor(network.as("hub editor (shikoku)"))).toEqual([]);
});
