import { expect, test } from "vitest";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import {
  AcceptJ4Document,
  ArticleJ4Document,
  CompleteJ4Document,
  DraftFromIssueJ4Document,
  IssueJ4Document,
  NoticesJ4Document,
  OfferJ4Document,
  PublicDoorsDocument,
  PublishJ4Document,
  RecommendJ4Document,
  ReopenJ4Document,
  ReviewJ4Document,
  SolveJ4Document,
  StartJ4Document,
  SubmitJ4Document,
} from "../support/api.generated.ts";
import { contentOf } from "../support/demo-rows.ts";
import { editorOf, errorFacts, expectUnknown, nothingPublic, present, useNetwork } from "../support/network.ts";

/** Journey 4: a solution from another region, a solved issue, and the know-how that comes of it. Each test goes on from the one before. */

const network = useNetwork("journey-4", { regions: ["kyushu-okinawa", "chubu", "shikoku"] });

const issueId = nodeIdOf("kyushu-okinawa/issue/1");
const source = present(contentOf("kyushu-okinawa").issues.find(({ key }) => key === "kyushu-okinawa/issue/1"));
/** Of chubu's hub 1, with an article. */
const hubsSolution = nodeIdOf("kyushu-okinawa/solution/1");
const hubId = nodeIdOf("kyushu-okinawa/hub/1");
const summary = "会議室を昼だけ貸し、受託の単価を見直して、不足の八割を埋めた。";

const editor = () => network.as("hub editor (kyushu-okinawa)");
const admin = () => network.as("regional admin (kyushu-okinawa)");
const chubu = () => network.as("coordinator (chubu)");
/** Shikoku's hub 1 has the same problem. */
const meTooEditor = () => network.as("hub editor (shikoku)");

const issueNow = async (client = editor()) =>
  present((await client.query(IssueJ4Document, { id: issueId })).data.issue);
const at = async () => ({ issueId, expectedVersion: (await issueNow()).version });
const noticesOf = async (client = editor()) =>
  present((await client.query(NoticesJ4Document, {})).data.notifications).edges.map(({ node }) => node);

/** What the demo's articles of the region tell of the problem already. */
const before = contentOf("kyushu-okinawa")
  .articles.filter(({ solvesIssues }) => solvesIssues.includes(source.key))
  .map(({ key }) => ({ id: nodeIdOf(key) }));

let solutionId = "";
let articleId = "";

/** Through no door does the public come to the article or the issue. */
async function expectNothingPublic(): Promise<void> {
  for (const client of [network.as("portal"), network.as()]) {
    expectUnknown(await client.query(ArticleJ4Document, { id: articleId }));
    expectUnknown(await client.query(IssueJ4Document, { id: issueId }));
    for (const id of [articleId, issueId])
      expect((await client.query(PublicDoorsDocument, { id, text: source.title })).data).toEqual(nothingPublic);
  }
}

test("a coordinator of chubu offers a visit and an article", async () => {
  const { data, errors } = await chubu().query(OfferJ4Document, {
    input: {
      issueId,
      hubLabel: "中部",
      kind: "VISIT",
      body: "月次表を付けている拠点を一緒に見に行きましょう。",
      articleId: nodeIdOf("chubu/article/2"),
    },
  });
  expect(errors).toEqual([]);
  expect(data.issueOfferSolution).toMatchObject({
    userErrors: [],
    solution: { status: "OFFERED", hubLabel: "コーディネーター（中部）" },
  });
  solutionId = present(data.issueOfferSolution?.solution).id;
  const offered = (await issueNow()).solutions.find(({ id }) => id === solutionId);
  expect(offered).toMatchObject({
    hub: null,
    coordinatorRegions: [{ code: "chubu", name: "中部" }],
    article: {
      id: nodeIdOf("chubu/article/2"),
      title: contentOf("chubu").articles.find(({ key }) => key === "chubu/article/2")?.title,
    },
  });
  expect((await noticesOf()).map(({ kind, subject }) => [kind, subject?.id])).toContainEqual([
    "SOLUTION_OFFERED",
    issueId,
  ]);
});

test("the hub takes it in hand, tries, finds it helpful and accepts; so it does with a second one", async () => {
  const { data } = await editor().query(StartJ4Document, { input: await at() });
  expect(data.issueStart).toMatchObject({ userErrors: [], issue: { status: "IN_PROGRESS" } });
  for (const status of ["TRIED", "HELPFUL"] as const) {
    const tried = await editor().query(ReviewJ4Document, {
      input: { solutionId, status, experience: "表がそのまま使えた。" },
    });
    expect(tried.data.issueReviewSolution).toEqual({
      userErrors: [],
      solution: { status, experience: "表がそのまま使えた。" },
    });
  }
  const proposed = await chubu().query(RecommendJ4Document, { input: { solutionId: hubsSolution } });
  expect(proposed.data.issueRecommendSolution?.solution).toEqual({ isRecommended: true, status: "OFFERED" });
  for (const id of [solutionId, hubsSolution]) {
    const accepted = await editor().query(AcceptJ4Document, { input: { solutionId: id } });
    expect(accepted.data.issueAcceptSolution).toEqual({ userErrors: [], solution: { status: "ACCEPTED" } });
  }
  const kinds = (await noticesOf(chubu())).filter(({ subject }) => subject?.id === issueId).map(({ kind }) => kind);
  expect(kinds.toSorted()).toEqual(["SOLUTION_ACCEPTED", "SOLUTION_REVIEWED", "SOLUTION_REVIEWED"]);
});

test("nobody else accepts or solves", async () => {
  for (const client of [chubu(), network.as("secretariat"), meTooEditor(), network.as("regional admin (chubu)")]) {
    const accepted = await client.query(AcceptJ4Document, {
      input: { solutionId: nodeIdOf("kyushu-okinawa/solution/2") },
    });
    expect(errorFacts(accepted)).toMatchObject([{ code: "FORBIDDEN", region: "kyushu-okinawa" }]);
    const solved = await client.query(SolveJ4Document, { input: { ...(await at()), summary: "済" } });
    expect(errorFacts(solved)).toMatchObject([{ code: "FORBIDDEN", region: "kyushu-okinawa" }]);
  }
  expect(await issueNow()).toMatchObject({ status: "IN_PROGRESS", canBecomeKnowHow: false });
  const early = await editor().query(DraftFromIssueJ4Document, { input: { issueId, hubId } });
  expect(early.data.articleDraftFromIssue).toEqual({ article: null, userErrors: [{ code: "WRONG_STATE" }] });
});

test("it is solved, and everybody who has it too hears of it", async () => {
  const { data } = await editor().query(SolveJ4Document, { input: { ...(await at()), summary } });
  expect(data.issueSolve).toEqual({ userErrors: [], issue: { status: "SOLVED" } });
  const issue = await issueNow();
  expect(issue.resolution?.summary).toBe(summary);
  expect(new Set(issue.resolution?.solutions.map(({ id }) => id))).toEqual(new Set([solutionId, hubsSolution]));
  expect((await noticesOf(meTooEditor())).map(({ kind, subject }) => [kind, subject?.id])).toContainEqual([
    "ISSUE_SOLVED",
    issueId,
  ]);
  expect([issue.canBecomeKnowHow, (await issueNow(meTooEditor())).canBecomeKnowHow]).toEqual([true, false]);
});

test("it becomes a draft, filled in and linked both ways, that nobody outside sees", async () => {
  const { data, errors } = await editor().query(DraftFromIssueJ4Document, { input: { issueId, hubId } });
  expect(errors).toEqual([]);
  const draft = present(data.articleDraftFromIssue?.article);
  articleId = draft.id;
  expect(draft).toMatchObject({
    status: "DRAFT",
    region: { code: "kyushu-okinawa" },
    title: source.title,
    challenge: source.body,
    result: summary,
    solvesIssues: [{ id: issueId }],
  });
  expect(draft.partners).toContain("コーディネーター（中部）");
  expect(draft.steps.map(({ body }) => body)).toContain("月次表を付けている拠点を一緒に見に行きましょう。");
  expect(await issueNow()).toMatchObject({ knowHow: [...before, { id: articleId }], canBecomeKnowHow: false });
  for (const client of [meTooEditor(), chubu(), network.as("secretariat")]) {
    expect((await client.query(ArticleJ4Document, { id: articleId })).data.article).toBeNull();
    expect((await client.query(IssueJ4Document, { id: issueId })).data.issue?.knowHow ?? before).toEqual(before);
  }
  await expectNothingPublic();
  const again = await editor().query(DraftFromIssueJ4Document, { input: { issueId, hubId } });
  expect(again.data.articleDraftFromIssue?.userErrors).toEqual([{ code: "ALREADY_DONE" }]);
});

test("completed, reviewed and published, it is told to every hub that has the problem too", async () => {
  const version = present((await editor().query(ArticleJ4Document, { id: articleId })).data.article).version;
  const completed = await editor().query(CompleteJ4Document, {
    input: {
      id: articleId,
      expectedVersion: version,
      summary: "交付金の終わる島の拠点が、昼の貸し室と受託の単価で不足の八割を埋めるまで。",
      purpose: "席を増やさずに、運営費の穴を埋める。",
      costBand: "UNDER_100K",
      staffBand: "ONE",
      transferNote: "貸し室の条例を先に確かめてください。",
      license: "CC_BY_4_0",
    },
  });
  expect(completed.data.articleUpdate?.userErrors).toEqual([]);
  const next = present(completed.data.articleUpdate?.article).version;
  const submitted = await editor().query(SubmitJ4Document, { input: { id: articleId, expectedVersion: next } });
  expect(submitted.data.articleSubmit).toMatchObject({ userErrors: [], article: { status: "IN_REVIEW" } });
  const published = await admin().query(PublishJ4Document, {
    input: {
      id: articleId,
      expectedVersion: present(submitted.data.articleSubmit?.article).version,
      visibility: "NETWORK",
    },
  });
  expect(published.data.articlePublish).toEqual({ userErrors: [], article: { status: "PUBLISHED_REGION" } });
  const meToos = source.meToos.filter(({ hub }) => hub.startsWith("shikoku/"));
  expect(meToos.map(({ hub }) => hub)).toEqual(["shikoku/hub/1"]);
  for (const { hub } of meToos) {
    const told = (await noticesOf(network.as(editorOf(hub)))).map(({ kind, subject }) => [kind, subject?.id]);
    expect(told).toContainEqual(["ARTICLE_SOLVES_ISSUE", articleId]);
  }
  expect((await issueNow(meTooEditor())).knowHow).toEqual([...before, { id: articleId }]);
  expect((await meTooEditor().query(ArticleJ4Document, { id: articleId })).data.article?.title).toBe(source.title);
  await expectNothingPublic();
});

test("opened again by the hub it is open and counted, and the article says so", async () => {
  const { data } = await editor().query(ReopenJ4Document, {
    input: { ...(await at()), reason: "会議室の借り手が減った。" },
  });
  expect(data.issueReopen).toEqual({ userErrors: [], issue: { status: "OPEN", reopenCount: 1, resolution: null } });
  const article = present((await meTooEditor().query(ArticleJ4Document, { id: articleId })).data.article);
  expect(article.hasReopenedIssue).toBe(true);
  expect(article.reopened).toEqual([{ id: issueId, status: "OPEN", reopenCount: 1 }]);
  const told = (await noticesOf(meTooEditor())).map(({ kind, subject }) => [kind, subject?.id]);
  expect(told).toContainEqual(["ISSUE_REOPENED", issueId]);
  const again = await editor().query(ReopenJ4Document, { input: await at() });
  expect(again.data.issueReopen?.userErrors).toEqual([{ code: "WRONG_STATE" }]);
});
