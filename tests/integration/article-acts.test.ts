import { asc, eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf, uuidOf } from "../../demo/seed/keys.ts";
import { auditEntries } from "../../subgraphs/region/db/tables/journal.ts";
import { adoptions, articleRevisions, articles } from "../../subgraphs/region/db/tables/knowhow.ts";
import { notifications } from "../../subgraphs/region/db/tables/notifications.ts";
import { outcomeOf, sender } from "../support/article-acts.ts";
import { contentOf } from "../support/demo-rows.ts";
import { seeding, useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf } from "../support/viewers.ts";

/** What each act on an article does beside moving it from state to state, which is in `article-life-cycle.test.ts`. */
const store = useRegion("knowhow", { region: "shikoku", database: "article_acts", isFresh: true });
const key = "shikoku/article/1";
const id = nodeIdOf(key);
const hub = `hub:${nodeIdOf("shikoku/hub/1")}`;
const editor = editorOf("shikoku/hub/1");
const neighbour = editorOf("shikoku/hub/8");
const stranger = editorOf("tohoku/hub/1");
const admin = adminOf("shikoku");
const source = contentOf("shikoku").articles.find((article) => article.key === key);

const send = (name: string) => sender(store, name);
const update = send("articleUpdate");
const submit = send("articleSubmit");
const publish = send("articlePublish");
const requestChanges = send("articleRequestChanges");
const retract = send("articleRetract");

/** Publishes version after version; says the number of the last. */
async function publishVersion(version: number, change: Record<string, unknown>): Promise<number> {
  await update(editor, { id, expectedVersion: version, ...change });
  await submit(editor, { id, expectedVersion: version + 1 });
  expect(outcomeOf(await publish(admin, { id, expectedVersion: version + 1 }))).toBe("OK");
  return version + 1;
}

const read = async (viewer: Viewer, fields: string, variables = {}): Promise<Answer> => {
  const { data, errors } = await store.ask(viewer, `query ($id: ID!) { article(id: $id) { ${fields} } }`, {
    id,
    ...variables,
  });
  expect(errors).toBeUndefined();
  return data.article;
};

/** Kind, recipient and detail of the notices about a subject, in a fixed order. */
async function noticesOf(subject = id): Promise<unknown[]> {
  const rows = await store.db
    .select()
    .from(notifications)
    .where(eq(notifications.subjectId, subject))
    .orderBy(asc(notifications.kind), asc(notifications.recipient));
  return rows.map(({ kind, recipient, detail }) => [kind, recipient, detail]);
}

const clearNotices = () => store.db.execute(sql`truncate notifications, audit_entries`);

const auditOf = async (): Promise<unknown[]> => {
  const rows = await store.db.select().from(auditEntries).orderBy(asc(auditEntries.at), asc(auditEntries.id));
  return rows.map(({ act, actor, target, before, after }) => ({ act, actor, target, before, after }));
};

describe("what a reviewer asks for", () => {
  const changeRequests = [{ path: ["costBand"] }, { path: ["steps", "0", "body"], message: "工期も書いてください。" }];
  const told = [
    { path: ["costBand"], message: "Fill in `costBand`.", messageJa: "「費用の目安」を入力してください。" },
    {
      path: ["steps", "0", "body"],
      message: "`steps.0.body`: 工期も書いてください。",
      messageJa: "「手順・1番目・body」: 工期も書いてください。",
    },
  ];
  const fields = `changeRequests { path message messageJa }`;

  beforeEach(async () => {
    await update(editor, { id, expectedVersion: 1, tips: "加筆" });
    await submit(editor, { id, expectedVersion: 2 });
    await clearNotices();
  });

  test("is told field by field to the authors, until they hand it in again", async () => {
    const sent = await requestChanges(admin, { id, expectedVersion: 2, changeRequests });
    expect(sent.userErrors).toEqual([]);
    expect((await read(editor, fields)).changeRequests).toEqual(told);
    expect((await read(admin, fields)).changeRequests).toEqual(told);
    for (const viewer of [neighbour, stranger, coordinator])
      expect((await read(viewer, fields)).changeRequests).toEqual([]);
    expect(await noticesOf()).toEqual([["ARTICLE_CHANGES_REQUESTED", hub, null]]);
    const history = (await read(editor, `revisions { act ${fields} }`)).revisions;
    expect(history.at(-1)).toEqual({ act: "REQUEST_CHANGES", changeRequests: told });
    await update(editor, { id, expectedVersion: 2, costBand: "UNDER_1M" });
    expect((await read(editor, fields)).changeRequests).toEqual(told);
    await submit(editor, { id, expectedVersion: 3 });
    expect((await read(editor, fields)).changeRequests).toEqual([]);
  });

  test("is refused where it says nothing, or of fields that there are not", async () => {
    const attempts = await store.unchanged(() =>
      Promise.all([
        requestChanges(admin, { id, expectedVersion: 2 }),
        requestChanges(admin, { id, expectedVersion: 2, changeRequests: [{ path: ["status"] }] }),
      ]),
    );
    expect(
      attempts.map(({ userErrors }) => userErrors.map(({ code, path }: Answer) => [code, path.join(".")])),
    ).toEqual([[["REQUIRED", "input.note"]], [["INVALID", "input.changeRequests.0.path"]]]);
  });
});

describe("a version in work", () => {
  test("that is withdrawn is a draft again, of which the admins see nothing", async () => {
    await update(editor, { id, expectedVersion: 1, title: "新しい題名" });
    await submit(editor, { id, expectedVersion: 2 });
    expect(await noticesOf()).toEqual([
      ["ARTICLE_SUBMITTED", "admins:shikoku", { hub: seeding.hubName("shikoku/hub/1") }],
    ]);
    const taken = await send("articleWithdraw")(editor, { id, expectedVersion: 2, changeNote: "見直します。" });
    expect(taken.article).toMatchObject({ version: 1, draft: { version: 2, status: "DRAFT" } });
    expect((await read(admin, "draft { version }")).draft).toBeNull();
    expect(outcomeOf(await publish(admin, { id, expectedVersion: 2 }))).toBe("WRONG_STATE");
  });

  test("that is discarded leaves the published one, and its number is never used again", async () => {
    await update(editor, { id, expectedVersion: 1, title: "捨てる題名" });
    const discarded = await send("articleDiscardDraft")(editor, { id, expectedVersion: 2 });
    expect(discarded.article).toMatchObject({ title: source?.title, version: 1, draft: null });
    expect(outcomeOf(await update(editor, { id, expectedVersion: 2, tips: "古い画面から" }))).toBe("CONFLICT");
    const { article } = await update(editor, { id, expectedVersion: 1, tips: "加筆" });
    expect(article.draft).toEqual({ version: 3, status: "DRAFT", title: source?.title });
    const versions = (await read(editor, "revisions { version act }")).revisions;
    expect(versions.slice(-3)).toEqual([
      { version: 2, act: "EDIT" },
      { version: 2, act: "DISCARD_DRAFT" },
      { version: 3, act: "EDIT" },
    ]);
  });

  test("of something never published is deleted with its history, and nothing is found of it", async () => {
    const { article } = await send("articleDraft")(editor, {
      hubId: nodeIdOf("shikoku/hub/1"),
      kind: "GUIDE",
      title: "消える記事",
    });
    const found = `{ articles(filter: { text: "消える記事" }) { totalCount } }`;
    expect((await store.ask(editor, found)).data.articles.totalCount).toBe(1);
    const input = { id: article.id, expectedVersion: 1 };
    const gone = await sender(store, "articleDelete", "deletedId userErrors { code }")(editor, input);
    expect(gone).toEqual({ deletedId: article.id, userErrors: [] });
    expect((await store.ask(editor, found)).data.articles.totalCount).toBe(0);
    const kept = `select count(*)::int as count from article_revisions r left join articles a on a.id = r.article_id where a.id is null`;
    expect([...(await store.db.execute(sql.raw(kept)))]).toEqual([{ count: 0 }]);
    const again = await store.unchanged(() =>
      sender(store, "articleDelete", "deletedId userErrors { code }")(editor, input),
    );
    expect(again).toEqual({ deletedId: null, userErrors: [{ code: "NOT_FOUND" }] });
  });
});

describe("a new version", () => {
  const adopters = ["tohoku/hub/2", "hokkaido/hub/4"];

  beforeEach(async () => {
    await store.db.execute(sql`delete from adoptions where article_id <> ${uuidOf(key)}`);
    const rows = await store.db.execute(sql`select hub_id, status from adoptions order by started_at`);
    expect(rows.length).toBeGreaterThan(0);
    await store.db.execute(sql`delete from adoptions`);
    for (const [place, hubKey] of adopters.entries()) {
      const adopter = editorOf(hubKey);
      const started = await sender(
        store,
        "adoptionStart",
        "adoption { id } userErrors { code }",
      )(adopter, {
        articleId: id,
        hubId: nodeIdOf(hubKey),
        hubLabel: hubKey,
        status: "TRYING",
      });
      if (place === 0) continue;
      const given = { id: started.adoption.id, expectedVersion: 1, status: "ABANDONED", abandonReason: "人手がない" };
      await sender(store, "adoptionReport", "userErrors { code }")(adopter, given);
    }
    await clearNotices();
  });

  test("is told to its authors and to those who took it up, not to those who gave up", async () => {
    await publishVersion(1, { tips: "第2版の工夫" });
    const news = (await noticesOf()).filter((notice) => (notice as string[])[0] !== "ARTICLE_SUBMITTED");
    expect(news).toEqual([
      ["ARTICLE_NEW_VERSION", `hub:${nodeIdOf("tohoku/hub/2")}`, { version: 2 }],
      ["ARTICLE_PUBLISHED", hub, { version: 2 }],
    ]);
  });

  test("of typos only is told to nobody but its authors", async () => {
    await publishVersion(1, { tips: "工夫", changeClass: "TYPO" });
    expect((await noticesOf()).map((notice) => (notice as string[])[0])).toEqual([
      "ARTICLE_PUBLISHED",
      "ARTICLE_SUBMITTED",
    ]);
    const history = (await read(editor, "revisions { act changeClass changedFields }")).revisions;
    expect(history.slice(-3)).toEqual([
      { act: "EDIT", changeClass: "TYPO", changedFields: ["tips"] },
      { act: "SUBMIT", changeClass: "CONTENT", changedFields: [] },
      { act: "PUBLISH", changeClass: "TYPO", changedFields: ["tips"] },
    ]);
  });

  test("keeps for whom it is, unless the admin says otherwise", async () => {
    await store.db
      .update(articles)
      .set({ visibility: "REGION" })
      .where(eq(articles.id, uuidOf(key)));
    const version = await publishVersion(1, { tips: "地域内のまま" });
    expect((await read(editor, "visibility")).visibility).toBe("REGION");
    expect((await noticesOf()).map((notice) => (notice as string[])[0])).not.toContain("ARTICLE_NEW_VERSION");
    await update(editor, { id, expectedVersion: version, tips: "全国へ" });
    await submit(editor, { id, expectedVersion: version + 1 });
    const widened = await publish(admin, { id, expectedVersion: version + 1, visibility: "NETWORK" });
    expect(widened.article.visibility).toBe("NETWORK");
  });

  test("taken back with a reason is told to authors and adopters; a corrected one has the same ID and a new number", async () => {
    await update(editor, { id, expectedVersion: 1, tips: "書きかけ" });
    await clearNotices();
    const taken = await retract(admin, { id, expectedVersion: 1, reason: "INCORRECT", note: "費用の桁が違う。" });
    expect(taken.article).toMatchObject({ status: "RETRACTED", version: 1, draft: null });
    expect(await noticesOf()).toEqual([
      ["ARTICLE_RETRACTED", hub, { reason: "INCORRECT" }],
      ["ARTICLE_RETRACTED", `hub:${nodeIdOf("tohoku/hub/2")}`, { reason: "INCORRECT" }],
    ]);
    expect(await auditOf()).toEqual([
      {
        act: "articleRetract",
        actor: admin.sub,
        target: id,
        before: { status: "PUBLISHED_REGION", draftStatus: "DRAFT", version: 2 },
        after: { status: "RETRACTED", draftStatus: null, version: 1 },
      },
    ]);
    const retraction = { at: store.now().toISOString(), reason: "INCORRECT", note: "費用の桁が違う。" };
    expect((await read(neighbour, "retraction { at reason note }")).retraction).toEqual(retraction);
    expect(await read(stranger, "id")).toBeNull();
    const found = await store.ask(stranger, `{ articles(filter: { text: "${source?.title}" }) { totalCount } }`);
    expect(found.data.articles.totalCount).toBe(0);

    const begun = await send("articleReissue")(editor, { id, expectedVersion: 1, changeNote: "桁を直します。" });
    expect(begun.article).toMatchObject({ id, status: "DRAFT", version: 3, title: source?.title, draft: null });
    expect(await read(neighbour, "id")).toBeNull();
    const version = await publishVersion(3, { costBand: "UNDER_10M" });
    expect(version).toBe(4);
    expect(await read(stranger, "id version status retraction { reason }")).toEqual({
      id,
      version: 4,
      status: "PUBLISHED_REGION",
      retraction: null,
    });
  });

  test("may be asked to be taken back by its authors, of which the admins hear", async () => {
    const ask = send("articleRequestRetraction");
    const input = { id, expectedVersion: 1, note: "同意が取り消されました。" };
    expect(outcomeOf(await ask(editor, input))).toBe("OK");
    expect(await noticesOf()).toEqual([
      [
        "ARTICLE_RETRACTION_REQUESTED",
        "admins:shikoku",
        { hub: seeding.hubName("shikoku/hub/1"), note: "同意が取り消されました。" },
      ],
    ]);
    expect((await read(stranger, "status")).status).toBe("PUBLISHED_REGION");
  });
});

describe("an adoption by a hub elsewhere", () => {
  const adopter = editorOf("chubu/hub/2");
  const label = "富士見もりの仕事場（デモ）";
  const start = sender(store, "adoptionStart", "adoption { id version status } userErrors { code path }");
  const report = sender(store, "adoptionReport", "adoption { id version status } userErrors { code path }");
  const begin = (fields: Record<string, unknown> = {}) =>
    start(adopter, { articleId: id, hubId: nodeIdOf("chubu/hub/2"), hubLabel: label, ...fields });

  test("is told to the authors when it begins, and again for what came of it, not for steps between", async () => {
    const { adoption } = await begin({ status: "INTERESTED" });
    await report(adopter, { id: adoption.id, expectedVersion: 1, status: "TRYING" });
    await report(adopter, { id: adoption.id, expectedVersion: 2, changesMade: "二泊にした" });
    await report(adopter, { id: adoption.id, expectedVersion: 3, status: "ADOPTED", result: "席が埋まった" });
    await report(adopter, { id: adoption.id, expectedVersion: 4, result: "席が全部埋まった" });
    await report(adopter, { id: adoption.id, expectedVersion: 5, status: "ABANDONED", abandonReason: "建物の売却" });
    expect(await noticesOf()).toEqual([
      ["ADOPTION_REPORTED", hub, { hub: label, status: "ADOPTED" }],
      ["ADOPTION_REPORTED", hub, { hub: label, status: "ABANDONED" }],
      ["ADOPTION_STARTED", hub, { hub: label, status: "INTERESTED" }],
    ]);
    expect((await auditOf()).map((entry) => Object.values(entry as object))).toEqual([
      ["adoptionStart", adopter.sub, adoption.id, null, { status: "INTERESTED", articleVersion: 1, version: 1 }],
      ...["INTERESTED", "TRYING", "TRYING", "ADOPTED", "ADOPTED"].map((status, place) => [
        "adoptionReport",
        adopter.sub,
        adoption.id,
        { status, version: place + 1 },
        { status: ["TRYING", "TRYING", "ADOPTED", "ADOPTED", "ABANDONED"][place], version: place + 2 },
      ]),
    ]);
  });

  test("counts once when its requests are repeated, and on the article by status and region", async () => {
    const input = { status: "TRYING", idempotencyKey: "begin-once" };
    const first = await begin(input);
    expect(await store.unchanged(() => begin(input))).toEqual(first);
    const adopted = { id: first.adoption.id, expectedVersion: 1, status: "ADOPTED", idempotencyKey: "adopt-once" };
    const reported = await report(adopter, adopted);
    expect(await store.unchanged(() => report(adopter, adopted))).toEqual(reported);
    const counts = await read(
      stranger,
      "adoptionCount adoptionRegionCount adoptionsByStatus { status count regionCount } adoptingRegions { region { code } count }",
    );
    expect(counts).toEqual({
      adoptionCount: 2,
      adoptionRegionCount: 2,
      adoptionsByStatus: [
        { status: "ABANDONED", count: 1, regionCount: 1 },
        { status: "ADOPTED", count: 2, regionCount: 2 },
        { status: "TRYING", count: 1, regionCount: 1 },
      ],
      adoptingRegions: [
        { region: { code: "chubu" }, count: 1 },
        { region: { code: "tohoku" }, count: 1 },
      ],
    });
  });

  test("is begun only as what may be a beginning, and told to those whom one may tell", async () => {
    for (const status of ["ADOPTED", "ABANDONED"])
      expect(outcomeOf(await store.unchanged(() => begin({ status })))).toBe("INVALID");
    expect(outcomeOf(await store.unchanged(() => begin({ visibility: "PUBLIC" })))).toBe("INVALID");
  });

  const edges: readonly (readonly [from: string, to: string, outcome: string])[] = [
    ["INTERESTED", "INTERESTED", "OK"],
    ["INTERESTED", "TRYING", "OK"],
    ["INTERESTED", "ADOPTED", "WRONG_STATE"],
    ["INTERESTED", "ABANDONED", "OK"],
    ["TRYING", "INTERESTED", "WRONG_STATE"],
    ["TRYING", "TRYING", "OK"],
    ["TRYING", "ADOPTED", "OK"],
    ["TRYING", "ABANDONED", "OK"],
    ["ADOPTED", "INTERESTED", "WRONG_STATE"],
    ["ADOPTED", "TRYING", "WRONG_STATE"],
    ["ADOPTED", "ADOPTED", "OK"],
    ["ADOPTED", "ABANDONED", "OK"],
    ["ABANDONED", "INTERESTED", "WRONG_STATE"],
    ["ABANDONED", "TRYING", "WRONG_STATE"],
    ["ABANDONED", "ADOPTED", "WRONG_STATE"],
    ["ABANDONED", "ABANDONED", "WRONG_STATE"],
  ];

  test.each(edges)("that is %s and reported as %s: %s", async (from, to, outcome) => {
    const { adoption } = await begin();
    await store.db
      .update(adoptions)
      .set({ status: from as "TRYING" })
      .where(eq(adoptions.hubLabel, label));
    const input = {
      id: adoption.id,
      expectedVersion: 1,
      status: to,
      ...(to === "ABANDONED" && { abandonReason: "理由" }),
    };
    const act = () => report(adopter, input);
    expect(outcomeOf(outcome === "OK" ? await act() : await store.unchanged(act))).toBe(outcome);
  });
});

describe("care for what is published", () => {
  test("marks it as out of date, and found in such a list, until the mark is taken off", async () => {
    const listed = `query ($is: Boolean!) { articles(first: 100, filter: { isObsolete: $is }) { edges { node { id } } } }`;
    const isListed = async (is: boolean) =>
      (await store.ask(stranger, listed, { is })).data.articles.edges.some(({ node }: Answer) => node.id === id);
    const marked = await send("articleMarkObsolete")(editor, {
      id,
      expectedVersion: 1,
      note: "補助金が終わりました。",
    });
    expect(marked.article).toMatchObject({ isObsolete: true, version: 1, status: "PUBLISHED_REGION" });
    expect((await read(stranger, "obsoleteNote")).obsoleteNote).toBe("補助金が終わりました。");
    expect([await isListed(true), await isListed(false)]).toEqual([true, false]);
    expect(outcomeOf(await send("articleMarkObsolete")(editor, { id, expectedVersion: 1 }))).toBe("WRONG_STATE");
    expect(outcomeOf(await send("articleConfirm")(editor, { id, expectedVersion: 1 }))).toBe("WRONG_STATE");
    await send("articleUnmarkObsolete")(editor, { id, expectedVersion: 1 });
    expect([await isListed(true), await isListed(false)]).toEqual([false, true]);
    expect((await read(stranger, "obsoleteNote")).obsoleteNote).toBeNull();
  });

  test("lists what is due for review first, until it is confirmed", async () => {
    const due = `{ articles(first: 100, orderBy: REVIEW_DUE, filter: { isReviewDue: true }) { totalCount edges { node { id isReviewDue reviewDueAt } } } }`;
    const before = (await store.ask(stranger, due)).data.articles;
    expect(before.edges.map(({ node }: Answer) => node.isReviewDue)).toEqual(
      Array.from({ length: before.totalCount }, () => true),
    );
    await store.db.execute(sql`update articles set review_due_at = '2026-01-01T00:00:00Z' where id = ${uuidOf(key)}`);
    const overdue = (await store.ask(stranger, due)).data.articles;
    expect(overdue.edges[0].node.id).toBe(id);
    const times = overdue.edges.map(({ node }: Answer) => node.reviewDueAt);
    expect(times).toEqual([...times].sort());

    store.passMinutes(60);
    expect(outcomeOf(await send("articleConfirm")(editor, { id, expectedVersion: 1 }))).toBe("OK");
    const later = await read(stranger, "verifiedAt reviewDueAt isReviewDue updatedAt version");
    expect(later).toMatchObject({
      verifiedAt: store.now().toISOString(),
      reviewDueAt: new Date(store.now().getTime() + 365 * 86_400_000).toISOString(),
      isReviewDue: false,
      version: 1,
    });
    expect((await store.ask(stranger, due)).data.articles.edges.map(({ node }: Answer) => node.id)).not.toContain(id);
  });

  test("names its own day of review within five years", async () => {
    const confirm = send("articleConfirm");
    const at = (iso: string) => ({ id, expectedVersion: 1, reviewDueAt: iso });
    for (const iso of ["2026-11-22T02:59:59.000Z", "2031-11-22T03:00:00.001Z"])
      expect(outcomeOf(await store.unchanged(() => confirm(editor, at(iso))))).toBe("INVALID");
    expect(outcomeOf(await confirm(editor, at("2027-05-01T00:00:00.000Z")))).toBe("OK");
  });
});

describe("the history", () => {
  test("says what changed between two versions, to those who may read both", async () => {
    await publishVersion(1, { title: "給食室を電話ブースに", tips: "段取りは前年から。" });
    await update(editor, { id, expectedVersion: 2, title: "給食室を会議室に" });
    const fields = "diff(from: 2, to: 3) { field label isRedacted parts { kind text } }";
    expect((await read(editor, fields)).diff).toEqual([
      {
        field: "title",
        label: "題名",
        isRedacted: false,
        parts: [
          { kind: "SAME", text: "給食室を" },
          { kind: "REMOVED", text: "電話ブース" },
          { kind: "ADDED", text: "会議室" },
          { kind: "SAME", text: "に" },
        ],
      },
    ]);
    for (const viewer of [admin, neighbour, stranger, coordinator])
      expect((await read(viewer, fields)).diff).toBeNull();
    expect((await read(stranger, "diff(from: 1, to: 2) { field }")).diff).toEqual([
      { field: "title" },
      { field: "tips" },
    ]);
    expect((await read(editor, "diff(from: 1, to: 9) { field }")).diff).toBeNull();
    await submit(editor, { id, expectedVersion: 3 });
    expect((await read(admin, "diff(from: 2, to: 3) { field }")).diff).toEqual([{ field: "title" }]);
    expect((await read(neighbour, "diff(from: 2, to: 3) { field }")).diff).toBeNull();
  });

  test("loses for good what the admin takes out of an old version, and says so", async () => {
    await publishVersion(1, { tips: "担当は山田太郎さん。" });
    await publishVersion(2, { tips: "担当者に聞く。" });
    const redact = send("articleRedact");
    const input = { id, expectedVersion: 3, version: 2, fields: ["tips"], changeNote: "氏名があったため。" };
    expect(outcomeOf(await store.unchanged(() => redact(admin, { ...input, version: 3 })))).toBe("WRONG_STATE");
    expect(outcomeOf(await store.unchanged(() => redact(admin, { ...input, version: 8 })))).toBe("NOT_FOUND");
    expect(outcomeOf(await store.unchanged(() => redact(admin, { ...input, fields: ["status"] })))).toBe("INVALID");
    expect(outcomeOf(await store.unchanged(() => redact(admin, { ...input, changeNote: " " })))).toBe("REQUIRED");
    expect(outcomeOf(await redact(admin, input))).toBe("OK");
    const kept = await store.db.select().from(articleRevisions);
    expect(JSON.stringify(kept)).not.toContain("山田太郎");
    const { diff, revisions } = await read(
      editor,
      "diff(from: 1, to: 2) { field isRedacted parts { text } } revisions { version act redactedFields changeNote }",
    );
    expect(diff).toEqual([{ field: "tips", isRedacted: true, parts: [] }]);
    expect(
      revisions
        .filter(({ version }: Answer) => version === 2)
        .map(({ act, redactedFields }: Answer) => [act, redactedFields]),
    ).toEqual([
      ["EDIT", ["tips"]],
      ["SUBMIT", []],
      ["PUBLISH", []],
      ["REDACT", ["tips"]],
    ]);
    expect((await read(stranger, "tips")).tips).toBe("担当者に聞く。");
  });

  test("names who did what, by hub and role, never by account", async () => {
    await publishVersion(1, { tips: "加筆" });
    const text = JSON.stringify((await read(editor, "revisions { byDisplay changeNote }")).revisions);
    expect(text).toContain(seeding.hubName("shikoku/hub/1"));
    expect(text).toContain("地域管理者");
    expect(text).not.toContain(editor.sub);
    expect(text).not.toContain(admin.sub);
  });
});

describe("a request that comes twice is done once", () => {
  const idempotencyKey = "3f0c4b1e-once";

  test.each<[string, Viewer, Record<string, unknown>]>([
    ["articleUpdate", editor, { id, expectedVersion: 1, tips: "一度だけ" }],
    ["articleRetract", admin, { id, expectedVersion: 1, reason: "OTHER" }],
    ["articleArchive", admin, { id, expectedVersion: 1 }],
    ["articleMarkObsolete", editor, { id, expectedVersion: 1 }],
    ["articleConfirm", editor, { id, expectedVersion: 1 }],
    ["articleDraft", editor, { hubId: nodeIdOf("shikoku/hub/1"), kind: "GUIDE", title: "一度だけ" }],
  ])("%s", async (name, viewer, input) => {
    const first = await send(name)(viewer, { ...input, idempotencyKey });
    expect(outcomeOf(first)).toBe("OK");
    const again = await store.unchanged(() => send(name)(viewer, { ...input, idempotencyKey }));
    expect(again).toEqual(first);
    const other = await store.unchanged(() =>
      send("articleConfirm")(viewer, { id, expectedVersion: 1, changeNote: "別", idempotencyKey }),
    );
    expect(other.userErrors.map(({ code, path }: Answer) => [code, path.at(-1)])).toEqual([
      ["CONFLICT", "idempotencyKey"],
    ]);
  });

  test("also when both come at once", async () => {
    const input = { id, expectedVersion: 1, tips: "同時", idempotencyKey };
    const both = await Promise.all([update(editor, input), update(editor, input)]);
    expect(both.map(outcomeOf)).toEqual(["OK", "OK"]);
    expect((await read(editor, "draft { version }")).draft.version).toBe(2);
  });
});
