import { beforeAll, expect, test } from "vitest";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import {
  ArticlesForDraftJ3Document,
  CollectedJ3Document,
  EveryDoorJ3Document,
  MeTooJ3Document,
  NoticesJ3Document,
  PublicDoorsDocument,
  ReportJ3Document,
  ShownIssueJ3Document,
  SimilarIssuesJ3Document,
} from "../support/api.generated.ts";
import { editorOf, expectUnknown, nothingPublic, present, useNetwork } from "../support/network.ts";

/** Journey 3: a hub's editor raises an issue and is not alone. */

const regions = ["kyushu-okinawa", "tohoku", "shikoku"] as const;
const network = useNetwork("journey-3", { regions });

const iki = { key: "kyushu-okinawa/hub/1", name: "壱岐なみテレワーク（デモ）" };
const title = "補助金終了後の運営費が足りない";
const draft = { title, category: "FINANCE_SELF_SUSTAINABILITY" } as const;
/** What the demo's hubs of these regions say of the same: 補助金, 助成金 and 交付金 that end. */
const known = ["tohoku/issue/1", "shikoku/issue/1", "kyushu-okinawa/issue/1"].map(nodeIdOf);

const editor = () => network.as("hub editor (kyushu-okinawa)");

const report = (input: { readonly title: string; readonly isAnonymousToNetwork?: boolean }) =>
  editor().query(ReportJ3Document, {
    input: {
      hubId: nodeIdOf(iki.key),
      body: "交付金が来年三月で終わり、年百万円ほど足りなくなります。同じ規模の拠点の話を聞きたいです。",
      category: "FINANCE_SELF_SUSTAINABILITY",
      measures: ["SUBSIDY"],
      tried: ["夜間を会員の鍵に替えた", "個室の料金を上げた"],
      ...input,
    },
  });

const meToo = (issueId: string, hub: string, hubLabel: string) =>
  network.as(editorOf(hub)).query(MeTooJ3Document, {
    input: { issueId, hubId: nodeIdOf(hub), hubLabel, note: "うちも同じです。", differs: "校舎を借りています。" },
  });

let issueId = "";
let anonymousId = "";

beforeAll(async () => {
  issueId = present((await report({ title })).data.issueReport?.issue).id;
  anonymousId = present(
    (await report({ title: "匿名で相談したい補助金の件", isAnonymousToNetwork: true })).data.issueReport?.issue,
  ).id;
});

test.each(["補助金終了後の運営費が足りない", "助成金終了後の運営費が足りない", "交付金終了後の運営費が足りない"])(
  "while %s is typed, others' open issues and an article show up",
  async (typed) => {
    const { data, errors } = await editor().query(SimilarIssuesJ3Document, { draft: { ...draft, title: typed } });
    expect(errors).toEqual([]);
    const found = present(data.similarIssues);
    expect(found.unavailableRegions).toEqual([]);
    expect(found.totalCount).toBe(found.edges.length);
    const ids = found.edges.map(({ node }) => node.id);
    // With the two that were reported a moment ago.
    expect(new Set(ids.slice(0, 5))).toEqual(new Set([issueId, anonymousId, ...known]));
    const elsewhere = found.edges.filter(({ node }) => node.region?.code !== "kyushu-okinawa").slice(0, 2);
    expect(elsewhere.map(({ node }) => [node.id, node.status])).toEqual(
      expect.arrayContaining([
        [nodeIdOf("tohoku/issue/1"), "OPEN"],
        [nodeIdOf("shikoku/issue/1"), "OPEN"],
      ]),
    );
    for (const { matchedWords } of found.edges.slice(0, 5)) expect(matchedWords.length).toBeGreaterThan(0);
    const articles = present(
      (await editor().query(ArticlesForDraftJ3Document, { draft: { ...draft, title: typed } })).data.articlesForIssue,
    );
    const codes = articles.edges.map(({ node }) => node.region?.code);
    expect(codes.filter((code) => code === "tohoku" || code === "shikoku").length).toBeGreaterThan(0);
  },
);

test("the editor posts what they have, and the measures and what was tried are kept", async () => {
  const { data, errors } = await report({ title: "補助金が終わる年の人件費" });
  expect(errors).toEqual([]);
  expect(data.issueReport).toMatchObject({
    userErrors: [],
    issue: {
      status: "OPEN",
      category: "FINANCE_SELF_SUSTAINABILITY",
      measures: ["SUBSIDY"],
      tried: ["夜間を会員の鍵に替えた", "個室の料金を上げた"],
      hubCount: 1,
      meTooRegionCount: 1,
    },
  });
});

test("editors in two regions have it too: 3 hubs in 3 regions, each hub once, and the reporter hears of it", async () => {
  const first = await meToo(issueId, "tohoku/hub/3", "東北の拠点");
  expect(first.data.issueMeToo).toEqual({
    userErrors: [],
    issue: { id: issueId, hubCount: 2, meTooCount: 1, meTooRegionCount: 2 },
  });
  const second = await meToo(issueId, "shikoku/hub/4", "四国の拠点");
  const counts = { id: issueId, hubCount: 3, meTooCount: 2, meTooRegionCount: 3 };
  expect(second.data.issueMeToo).toEqual({ userErrors: [], issue: counts });
  const again = await meToo(issueId, "shikoku/hub/4", "四国の拠点");
  expect(again.data.issueMeToo).toEqual({
    userErrors: [{ code: "ALREADY_DONE", path: ["input", "hubId"] }],
    issue: counts,
  });
  const atOnce = await Promise.all(Array.from({ length: 6 }, () => meToo(issueId, "tohoku/hub/3", "東北の拠点")));
  expect(atOnce.map(({ data }) => data.issueMeToo?.issue)).toEqual(atOnce.map(() => counts));
  const own = await editor().query(MeTooJ3Document, {
    input: { issueId, hubId: nodeIdOf(iki.key), hubLabel: iki.name },
  });
  expect(own.data.issueMeToo?.userErrors).toEqual([{ code: "INVALID", path: ["input", "hubId"] }]);
  const { data } = await editor().query(ShownIssueJ3Document, { id: issueId });
  expect(data.issue).toMatchObject({ hubCount: 3, meTooRegionCount: 3 });
  expect(data.issue?.meToos.map(({ hub, note, differs }) => [hub?.name.endsWith("（デモ）"), note, differs])).toEqual([
    [true, "うちも同じです。", "校舎を借りています。"],
    [true, "うちも同じです。", "校舎を借りています。"],
  ]);
  const notices = present((await editor().query(NoticesJ3Document, {})).data.notifications);
  expect(notices.edges.filter(({ node }) => node.subject?.id === issueId).map(({ node }) => node.kind)).toEqual([
    "ISSUE_ME_TOO",
    "ISSUE_ME_TOO",
  ]);
});

test("a hub that stays anonymous is shown by where it lies, and its own region knows it", async () => {
  const label = "九州・沖縄の拠点（離島・中山間地等）";
  for (const visitor of ["hub editor (tohoku)", "secretariat", "coordinator (chubu)"] as const) {
    const { data, text } = await network.as(visitor).query(ShownIssueJ3Document, { id: anonymousId });
    expect(data.issue).toMatchObject({ hub: null, hubLabel: label });
    expect(text).not.toContain(nodeIdOf(iki.key));
    const similar = await network
      .as(visitor)
      .query(SimilarIssuesJ3Document, { draft: { title: "匿名で相談したい補助金の件" } });
    expect(similar.data.similarIssues?.edges[0]?.node).toMatchObject({ id: anonymousId, hubLabel: label });
  }
  for (const visitor of ["hub editor (kyushu-okinawa)", "regional admin (kyushu-okinawa)"] as const) {
    const { data } = await network.as(visitor).query(ShownIssueJ3Document, { id: anonymousId });
    expect(data.issue).toMatchObject({ hub: { id: nodeIdOf(iki.key), name: iki.name }, hubLabel: iki.name });
  }
});

test("nothing of it appears to a portal or an anonymous visitor, through any door", async () => {
  for (const visitor of [network.as("portal"), network.as()]) {
    expectUnknown(await visitor.query(EveryDoorJ3Document, { id: issueId, draft, text: "補助金" }));
    expectUnknown(await visitor.query(CollectedJ3Document, {}));
    const answer = await visitor.query(PublicDoorsDocument, { id: issueId, text: title });
    expect(answer.data).toEqual(nothingPublic);
    expect(answer.text).not.toContain(title);
  }
});
