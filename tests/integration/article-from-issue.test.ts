import { asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf, uuidOf } from "../../demo/seed/keys.ts";
import { seedIssues } from "../../demo/seed/issues.ts";
import { issueFollowers, issues } from "../../subgraphs/region/db/tables/issues.ts";
import { notifications } from "../../subgraphs/region/db/tables/notifications.ts";
import { outcomeOf, sender } from "../support/article-acts.ts";
import { contentOf, type IssueContent } from "../support/demo-rows.ts";
import { seeding, useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal } from "../support/viewers.ts";

/** A solved issue is turned into know-how, and everybody whom the issue concerns hears of it when it is published (J4). */
const store = useRegion("knowhow", { region: "shikoku", database: "article_from_issue", isFresh: true });
const issueKey = "shikoku/issue/8";
const issueId = nodeIdOf(issueKey);
const hubId = nodeIdOf("shikoku/hub/4");
const editor = editorOf("shikoku/hub/4");
const admin = adminOf("shikoku");
const source = issueWhere((issue) => issue.key === issueKey);
const accepted = source.solutions.filter(({ status }) => status === "ACCEPTED");

function issueWhere(matches: (issue: IssueContent) => boolean): IssueContent {
  const found = contentOf("shikoku").issues.find(matches);
  if (!found) throw new Error("The demo content has no such issue.");
  return found;
}

const draftFromIssue = sender(
  store,
  "articleDraftFromIssue",
  `article { id status version kind title challenge background result partners patterns functions measures audiences realizationPoints
     steps { title body } solvesIssues { id } fromIssue { id } hub { id } relatedArticleIds authorDisplay }
   userErrors { code path message messageJa }`,
);
const update = sender(store, "articleUpdate");
const submit = sender(store, "articleSubmit");
const publish = sender(store, "articlePublish");

beforeEach(async () => {
  await seedIssues(store.db, contentOf("shikoku"), seeding);
  store.statements.length = 0;
});

/** What is still missing of an article that was begun from an issue. */
const rest = {
  summary: "概要",
  background: "背景",
  purpose: "目的",
  costBand: "UNDER_100K",
  staffBand: "ONE",
  transferNote: "どこでも。",
  license: "CC_BY_4_0",
};

async function publishedFromIssue(change: Record<string, unknown> = rest): Promise<string> {
  const { article } = await draftFromIssue(editor, { issueId, hubId });
  await update(editor, { id: article.id, expectedVersion: 1, ...change });
  await submit(editor, { id: article.id, expectedVersion: 2 });
  expect(outcomeOf(await publish(admin, { id: article.id, expectedVersion: 2 }))).toBe("OK");
  return article.id;
}

const solvedNotices = async (): Promise<[string, string][]> => {
  const rows = await store.db
    .select()
    .from(notifications)
    .where(eq(notifications.kind, "ARTICLE_SOLVES_ISSUE"))
    .orderBy(asc(notifications.recipient));
  return rows.map(({ recipient, subjectId }) => [recipient, subjectId]);
};

describe("a draft from a solved issue", () => {
  test("is filled in from the issue and its accepted solutions, and linked to it", async () => {
    const { article, userErrors } = await draftFromIssue(editor, { issueId, hubId });
    expect(userErrors).toEqual([]);
    expect(article).toMatchObject({
      status: "DRAFT",
      version: 1,
      kind: "HOW_TO",
      title: source.title,
      challenge: source.body,
      result: source.resolution?.summary,
      partners: accepted.map(({ hub }) => seeding.hubName(hub)),
      patterns: source.patterns,
      functions: source.functions,
      measures: source.measures,
      audiences: source.audiences,
      realizationPoints: source.realizationPoints,
      solvesIssues: [{ id: issueId }],
      fromIssue: { id: issueId },
      hub: { id: hubId },
      authorDisplay: seeding.hubName("shikoku/hub/4"),
    });
    expect(article.steps).toEqual(
      accepted.map(({ hub, body }) => ({ title: `助言（${seeding.hubName(hub)}）`, body })),
    );
    for (const attempt of source.tried) expect(article.background).toContain(attempt);
  });

  test("is made once per issue, also when two ask at once or one asks twice", async () => {
    const input = { issueId, hubId, idempotencyKey: "from-issue-8" };
    const first = await draftFromIssue(editor, input);
    expect(await store.unchanged(() => draftFromIssue(editor, input))).toEqual(first);
    const second = await store.unchanged(() => draftFromIssue(editor, { issueId, hubId }));
    expect(second.userErrors.map(({ code, path }: Answer) => [code, path])).toEqual([
      ["ALREADY_DONE", ["input", "issueId"]],
    ]);
    const closed = { issueId: nodeIdOf("shikoku/issue/9"), hubId: nodeIdOf("shikoku/hub/1") };
    const both = await Promise.all([1, 2].map(() => draftFromIssue(editorOf("shikoku/hub/1"), closed)));
    expect(both.map(outcomeOf).sort()).toEqual(["ALREADY_DONE", "OK"]);
  });

  test("may be begun again after it was deleted", async () => {
    const { article } = await draftFromIssue(editor, { issueId, hubId });
    await sender(store, "articleDelete", "userErrors { code }")(editor, { id: article.id, expectedVersion: 1 });
    expect(outcomeOf(await draftFromIssue(editor, { issueId, hubId }))).toBe("OK");
  });

  test("may be begun by the admin for another hub", async () => {
    expect(outcomeOf(await draftFromIssue(admin, { issueId, hubId: nodeIdOf("shikoku/hub/1") }))).toBe("OK");
  });

  test.each<[string, Viewer, Record<string, unknown>, string]>([
    ["anonymous visitors", anonymousViewer, {}, "FORBIDDEN"],
    ["portals", portal, {}, "FORBIDDEN"],
    ["coordinators", coordinator, {}, "FORBIDDEN"],
    ["admins of another region", adminOf("tohoku"), {}, "FORBIDDEN"],
    ["editors who name a hub that is not theirs", editorOf("shikoku/hub/1"), {}, "FORBIDDEN"],
    ["another hub of the region", editorOf("shikoku/hub/1"), { hubId: nodeIdOf("shikoku/hub/1") }, "INVALID"],
    ["a hub of another region", editorOf("tohoku/hub/1"), { hubId: nodeIdOf("tohoku/hub/1") }, "NOT_FOUND"],
    ["an issue that there is not", editor, { issueId: nodeIdOf("shikoku/issue/404") }, "NOT_FOUND"],
    ["an issue of another region", editor, { issueId: nodeIdOf("tohoku/issue/8") }, "NOT_FOUND"],
    ["an issue that is not solved", admin, { issueId: nodeIdOf("shikoku/issue/1") }, "WRONG_STATE"],
  ])("is refused to %s", async (_what, viewer, input, code) => {
    expect(outcomeOf(await store.unchanged(() => draftFromIssue(viewer, { issueId, hubId, ...input })))).toBe(code);
  });
});

describe("published know-how that solves an issue", () => {
  test("is told once to everybody whom the issue concerns, and not to its authors", async () => {
    await store.db
      .insert(issueFollowers)
      .values({ issueId: uuidOf(issueKey), follower: "sub:follower", createdAt: store.now() });
    const articleId = await publishedFromIssue();
    const concerned = [
      `hub:${nodeIdOf("chubu/hub/5")}`,
      `hub:${nodeIdOf("kinki/hub/1")}`,
      `hub:${nodeIdOf("shikoku/hub/5")}`,
      "sub:follower",
    ];
    expect(await solvedNotices()).toEqual(concerned.sort().map((recipient) => [recipient, articleId]));
    await update(editor, { id: articleId, expectedVersion: 2, tips: "第2版" });
    await submit(editor, { id: articleId, expectedVersion: 3 });
    await publish(admin, { id: articleId, expectedVersion: 3 });
    expect(await solvedNotices()).toHaveLength(concerned.length);
  });

  test("is told to those of its region alone while it is for the region", async () => {
    const { article } = await draftFromIssue(editor, { issueId, hubId });
    await update(editor, { id: article.id, expectedVersion: 1, ...rest });
    await submit(editor, { id: article.id, expectedVersion: 2 });
    await publish(admin, { id: article.id, expectedVersion: 2, visibility: "REGION" });
    expect(await solvedNotices()).toEqual([[`hub:${nodeIdOf("shikoku/hub/5")}`, article.id]]);
  });

  test("says that the issue was reopened afterwards, until it is found right again", async () => {
    const id = await publishedFromIssue();
    const query = `query ($id: ID!) { article(id: $id) { hasReopenedIssue } }`;
    const isReopened = async (): Promise<boolean> =>
      (await store.ask(coordinator, query, { id })).data.article.hasReopenedIssue;
    expect(await isReopened()).toBe(false);
    store.passMinutes(10);
    await store.db
      .update(issues)
      .set({ status: "OPEN", reopenCount: 1, reopenedAt: store.now() })
      .where(eq(issues.id, uuidOf(issueKey)));
    expect(await isReopened()).toBe(true);
    store.passMinutes(10);
    await sender(store, "articleConfirm")(editor, { id, expectedVersion: 2 });
    expect(await isReopened()).toBe(false);
  });

  test("costs a list one statement for the issues of all its articles", async () => {
    await publishedFromIssue();
    const list = `{ articles(first: 100) { edges { node { hasReopenedIssue } } } }`;
    expect(await store.statementsOf(() => store.ask(coordinator, list))).toHaveLength(2);
  });
});
