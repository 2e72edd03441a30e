import { desc, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { contentSnapshot } from "../../common/content-snapshot.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf, uuidOf } from "../../demo/seed/keys.ts";
import { seedKnowhow } from "../../demo/seed/knowhow.ts";
import { auditEntries } from "../../subgraphs/region/db/tables/journal.ts";
import { notifications } from "../../subgraphs/region/db/tables/notifications.ts";
import { searchDocuments } from "../../subgraphs/region/db/tables/search-documents.ts";
import { companyEngagements } from "../../subgraphs/region/db/tables/company-engagements.ts";
import { storyHistory } from "../../subgraphs/region/db/tables/story-versions.ts";
import { outcomeOf, sender } from "../support/article-acts.ts";
import { contentOf } from "../support/demo-rows.ts";
import { seeding, useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat } from "../support/viewers.ts";

const store = useRegion("stories", { region: "tohoku", database: "story_acts", isFresh: true });
const editor = editorOf("tohoku/hub/1");
const neighbour = editorOf("tohoku/hub/2");
const stranger = editorOf("shikoku/hub/1");
const admin = adminOf("tohoku");

const fields = `story { id status version draft { version status content { title } } changeRequests { path message messageJa } reviewNote
  isObsolete obsoleteNote retraction { reason note at } reviewDueAt isReviewDue verifiedAt facilityOrigin }
  warnings { path } userErrors { code path message messageJa }`;
const act = (viewer: Viewer, name: string, input: Record<string, unknown>): Promise<Answer> =>
  sender(store, `story${name}`, fields)(viewer, input);

async function done(viewer: Viewer, name: string, input: Record<string, unknown>): Promise<Answer> {
  const payload = await act(viewer, name, input);
  expect(outcomeOf(payload), name).toBe("OK");
  return payload.story;
}

const engagement = {
  company: { name: "秘密の会社（デモ）", kind: "URBAN_COMPANY", locationKind: "URBAN" },
  workKind: "HEAD_OFFICE_WORK",
  staffBand: "ONE",
  since: "2025-04-01",
};

const complete = {
  hubId: nodeIdOf("tohoku/hub/1"),
  title: "校庭の話",
  summary: "校庭を使った話。",
  pattern: "LOCAL_HIRING",
  body: "本文です。",
  approach: "こうした。",
  isResultPending: true,
  isOwnExperience: true,
  license: "CC_BY_4_0",
  authorDisplay: "編集者",
  facilityOrigin: "CLOSED_SCHOOL",
  quotes: [
    { display: "社員", text: "よい職場です。", hasConsent: true },
    { display: "近所の方", text: "内緒の話です。", hasConsent: false },
  ],
  engagements: [{ ...engagement, recruitmentSupport: ["RECRUITMENT_SUPPORT"], isPublic: false }],
};

const draft = async (input: Record<string, unknown> = {}): Promise<string> =>
  (await done(editor, "Draft", { ...complete, ...input })).id;

async function published(input: Record<string, unknown> = {}): Promise<string> {
  const id = await draft(input);
  await done(editor, "Submit", { id, expectedVersion: 1 });
  await done(admin, "Publish", { id, expectedVersion: 1 });
  return id;
}

const hubOf = (articleKey: string): string =>
  nodeIdOf(contentOf("tohoku").articles.find(({ key }) => key === articleKey)?.hub ?? "");

const noticesOf = async (kind: string): Promise<[recipient: string, title: string][]> =>
  (await store.db.select().from(notifications).orderBy(notifications.recipient))
    .filter((notice) => notice.kind === kind)
    .map(({ recipient, subjectTitle }) => [recipient, subjectTitle]);

const ask = async (viewer: Viewer, id: string, selection: string): Promise<Answer> =>
  (await store.ask(viewer, `query ($id: ID!) { story(id: $id) { ${selection} } }`, { id })).data.story;

describe("a review", () => {
  test("asks for changes field by field, in both languages, until it is handed in again", async () => {
    const id = await draft();
    await done(editor, "Submit", { id, expectedVersion: 1 });
    await done(admin, "RequestChanges", {
      id,
      expectedVersion: 1,
      changeRequests: [{ path: ["outcomes"] }, { path: ["engagements", "0", "since"], message: "年度を確かめて" }],
    });
    expect(await ask(editor, id, "status changeRequests { path messageJa }")).toEqual({
      status: "CHANGES_REQUESTED",
      changeRequests: [
        { path: ["outcomes"], messageJa: "「成果」を1件以上入力するか、「結果は未測定」を選んでください。" },
        { path: ["engagements", "0", "since"], messageJa: "「従事情報・1番目・since」: 年度を確かめて" },
      ],
    });
    expect(await noticesOf("STORY_SUBMITTED")).toEqual([["admins:tohoku", "校庭の話"]]);
    expect(await noticesOf("STORY_CHANGES_REQUESTED")).toEqual([[`hub:${complete.hubId}`, "校庭の話"]]);
    expect((await ask(neighbour, id, "changeRequests { path }"))?.changeRequests).toBeUndefined();
    expect(await done(editor, "Submit", { id, expectedVersion: 1 })).toMatchObject({
      status: "IN_REVIEW",
      changeRequests: [],
    });
  });

  test("refuses fields that there are not, and no word at all", async () => {
    const id = await draft();
    await done(editor, "Submit", { id, expectedVersion: 1 });
    const request = { id, expectedVersion: 1 };
    const unknown = { ...request, changeRequests: [{ path: ["price"] }] };
    const refused = await store.unchanged(() => act(admin, "RequestChanges", unknown));
    expect(refused.userErrors).toMatchObject([{ code: "INVALID", path: ["input", "changeRequests", "0", "path"] }]);
    expect(outcomeOf(await store.unchanged(() => act(admin, "RequestChanges", request)))).toBe("REQUIRED");
  });

  test("is told to the authors, and to the hubs of the region whose articles the story says it used", async () => {
    const [used, own, foreign] = ["tohoku/article/4", "tohoku/article/1", "shikoku/article/1"].map(nodeIdOf);
    await seedKnowhow(store.db, contentOf("tohoku"), seeding);
    const id = await published({ usedArticleIds: [used, own, foreign] });
    expect(await noticesOf("STORY_PUBLISHED")).toEqual([[`hub:${complete.hubId}`, "校庭の話"]]);
    const told = await noticesOf("STORY_USES_ARTICLE");
    expect(told).toEqual([[`hub:${hubOf("tohoku/article/4")}`, "校庭の話"]]);
    // A new version that says the same tells nobody again.
    await done(editor, "Update", { id, expectedVersion: 1, title: "校庭の話の続き" });
    await done(editor, "Submit", { id, expectedVersion: 2 });
    await done(admin, "Publish", { id, expectedVersion: 2 });
    expect(await noticesOf("STORY_USES_ARTICLE")).toEqual(told);
  });
});

describe("what was published", () => {
  test("is put away and brought back for whom it was", async () => {
    const id = await published();
    expect(await done(admin, "Archive", { id, expectedVersion: 1, changeNote: "期間が終わった" })).toMatchObject({
      status: "ARCHIVED",
    });
    expect(await ask(stranger, id, "title")).toBeNull();
    expect(await ask(neighbour, id, "title")).toEqual({ title: "校庭の話" });
    expect(await done(admin, "Unarchive", { id, expectedVersion: 1 })).toMatchObject({ status: "PUBLISHED_REGION" });
    expect(await ask(stranger, id, "title")).toEqual({ title: "校庭の話" });
  });

  test("is taken back with a reason, on request, and begun anew under the same ID", async () => {
    const id = await published();
    await done(editor, "RequestRetraction", { id, expectedVersion: 1, note: "会社が取り下げを求めた" });
    expect(await noticesOf("STORY_RETRACTION_REQUESTED")).toEqual([["admins:tohoku", "校庭の話"]]);
    const back = await done(admin, "Retract", { id, expectedVersion: 1, reason: "RIGHTS", note: "同意の撤回" });
    expect(back).toMatchObject({ status: "RETRACTED", retraction: { reason: "RIGHTS", note: "同意の撤回" } });
    expect(await noticesOf("STORY_RETRACTED")).toEqual([[`hub:${complete.hubId}`, "校庭の話"]]);
    expect(await ask(stranger, id, "title")).toBeNull();
    expect(await done(editor, "Reissue", { id, expectedVersion: 1 })).toMatchObject({
      id,
      status: "DRAFT",
      version: 2,
    });
    await done(editor, "Update", { id, expectedVersion: 2, title: "直した話" });
    await done(editor, "Submit", { id, expectedVersion: 3 });
    expect(await done(admin, "Publish", { id, expectedVersion: 3 })).toMatchObject({
      status: "PUBLISHED_REGION",
      version: 3,
      retraction: null,
    });
    expect(await ask(stranger, id, "title")).toEqual({ title: "直した話" });
  });

  test("keeps its number when a newer version is dropped, and no number comes twice", async () => {
    const id = await published();
    await done(editor, "Update", { id, expectedVersion: 1, title: "やめる版" });
    expect(await done(editor, "DiscardDraft", { id, expectedVersion: 2 })).toMatchObject({ version: 1, draft: null });
    const again = await done(editor, "Update", { id, expectedVersion: 1, title: "次の版" });
    expect(again).toMatchObject({ version: 1, draft: { version: 3, content: { title: "次の版" } } });
  });

  test("is marked as out of date, cleared of it, and confirmed for a year", async () => {
    const id = await published();
    const marked = await done(editor, "MarkObsolete", { id, expectedVersion: 1, note: "電話番号が変わった" });
    expect(marked).toMatchObject({ isObsolete: true, obsoleteNote: "電話番号が変わった" });
    expect(await done(editor, "UnmarkObsolete", { id, expectedVersion: 1 })).toMatchObject({ isObsolete: false });
    store.passMinutes(366 * 24 * 60);
    expect(await ask(editor, id, "isReviewDue")).toEqual({ isReviewDue: true });
    const confirmed = await done(editor, "Confirm", { id, expectedVersion: 1 });
    expect(confirmed).toMatchObject({ isReviewDue: false, verifiedAt: store.now().toISOString() });
    const past = { id, expectedVersion: 1, reviewDueAt: "2020-01-01T00:00:00Z" };
    expect((await store.unchanged(() => act(editor, "Confirm", past))).userErrors).toMatchObject([
      { code: "INVALID", path: ["input", "reviewDueAt"] },
    ]);
  });
});

describe("what was never published", () => {
  test("is deleted with its history and what the search knows of it", async () => {
    const before = await store.db.$count(storyHistory);
    const id = await draft();
    const uuid = (await store.db.select().from(storyHistory).orderBy(desc(storyHistory.id)).limit(1))[0]?.storyId ?? "";
    expect(await store.db.$count(searchDocuments, eq(searchDocuments.uuid, uuid))).toBe(1);
    const gone = await sender(
      store,
      "storyDelete",
      "deletedId story { id } userErrors { code }",
    )(editor, {
      id,
      expectedVersion: 1,
    });
    expect(gone).toEqual({ deletedId: id, story: null, userErrors: [] });
    expect(await store.db.$count(storyHistory)).toBe(before);
    expect(await store.db.$count(searchDocuments, eq(searchDocuments.uuid, uuid))).toBe(0);
    expect(await store.db.$count(companyEngagements, eq(companyEngagements.storyId, uuid))).toBe(0);
  });

  test("is taken back from review by its authors", async () => {
    const id = await draft();
    await done(editor, "Submit", { id, expectedVersion: 1 });
    expect(await done(editor, "Withdraw", { id, expectedVersion: 1 })).toMatchObject({ status: "DRAFT" });
    expect(await ask(admin, id, "title")).toBeNull();
  });
});

describe("the history of a story", () => {
  async function withHistory(): Promise<string> {
    const id = await published({ changeNote: "はじめ" });
    await done(editor, "Update", {
      id,
      expectedVersion: 1,
      title: "校庭の話、二年目",
      changeClass: "TYPO",
      changeNote: "続き",
    });
    await done(editor, "Submit", { id, expectedVersion: 2 });
    await done(admin, "Publish", { id, expectedVersion: 2, changeNote: "確認済み" });
    return id;
  }
  const history = "history { act version status byDisplay note } revisions { version changeClass changedFields }";

  test("names acts and roles, all of them for the authors and the admin", async () => {
    const id = await withHistory();
    const hub = "遠野みどりの校舎（デモ）";
    const all = [
      { act: "EDIT", version: 1, status: "DRAFT", byDisplay: hub, note: "はじめ" },
      { act: "SUBMIT", version: 1, status: "IN_REVIEW", byDisplay: hub, note: null },
      { act: "PUBLISH", version: 1, status: "PUBLISHED_REGION", byDisplay: "地域管理者", note: null },
      { act: "EDIT", version: 2, status: "DRAFT", byDisplay: hub, note: "続き" },
      { act: "SUBMIT", version: 2, status: "IN_REVIEW", byDisplay: hub, note: null },
      { act: "PUBLISH", version: 2, status: "PUBLISHED_REGION", byDisplay: "地域管理者", note: "確認済み" },
    ];
    for (const viewer of [editor, admin]) expect((await ask(viewer, id, history)).history).toEqual(all);
    for (const viewer of [neighbour, stranger, coordinator, secretariat]) {
      expect((await ask(viewer, id, history)).history).toEqual([all[2], all[5]]);
    }
    expect((await ask(stranger, id, history)).revisions).toMatchObject([
      { version: 1, changeClass: "CONTENT" },
      { version: 2, changeClass: "TYPO", changedFields: ["title"] },
    ]);
  });

  test("shows what changed, word by word, in what the viewer may read", async () => {
    const id = await withHistory();
    const diff = "diff(from: 1, to: 2) { field label isRedacted parts { kind text } }";
    const expected = [
      {
        field: "title",
        label: "題名",
        isRedacted: false,
        parts: [
          { kind: "SAME", text: "校庭の話" },
          { kind: "ADDED", text: "、二年目" },
        ],
      },
    ];
    expect((await ask(stranger, id, diff)).diff).toEqual(expected);
    await done(editor, "Update", { id, expectedVersion: 2, summary: "まだ内緒" });
    const ahead = "diff(from: 2, to: 3) { field }";
    expect((await ask(editor, id, ahead)).diff).toEqual([{ field: "summary" }]);
    for (const viewer of [stranger, neighbour, admin]) expect((await ask(viewer, id, ahead)).diff).toBeNull();
    expect((await ask(editor, id, "diff(from: 1, to: 9) { field }")).diff).toBeNull();
  });

  test("keeps from outsiders who was named and what was said without consent, in the diff too", async () => {
    const id = await published({ quotes: [], engagements: [] });
    await done(editor, "Update", {
      id,
      expectedVersion: 1,
      quotes: complete.quotes,
      engagements: complete.engagements,
    });
    await done(editor, "Submit", { id, expectedVersion: 2 });
    await done(admin, "Publish", { id, expectedVersion: 2 });
    const selection =
      "diff(from: 1, to: 2) { parts { text } } engagements { company { name kind } } quotes { text } revision(version: 2) { content { engagements { company { name } } quotes { text } } }";
    const outside = JSON.stringify(await ask(stranger, id, selection));
    expect(outside).toContain("よい職場です。");
    expect(outside).toContain("URBAN_COMPANY");
    expect(outside).not.toContain("内緒の話");
    expect(outside).not.toContain("秘密の会社");
    const inside = JSON.stringify(await ask(neighbour, id, selection));
    expect(inside).toContain("内緒の話");
    expect(inside).toContain("秘密の会社");
  });

  test("loses for good what is taken out of an old version", async () => {
    const id = await withHistory();
    const redact = { id, expectedVersion: 2, version: 1, fields: ["body"], changeNote: "氏名があったため" };
    for (const [change, path] of [
      [{ version: 2 }, "version"],
      [{ version: 7 }, "version"],
      [{ fields: ["price"] }, "fields"],
      [{ changeNote: "" }, "changeNote"],
    ] as const) {
      const refused = await store.unchanged(() => act(admin, "Redact", { ...redact, ...change }));
      expect(refused.userErrors.map((mistake: Answer) => mistake.path)).toEqual([["input", path]]);
    }
    await done(admin, "Redact", redact);
    const { revision, diff } = await ask(
      editor,
      id,
      "revision(version: 1) { redactedFields content { body title } } diff(from: 1, to: 2) { field isRedacted parts { text } }",
    );
    expect(revision).toEqual({ redactedFields: ["body"], content: { body: "", title: "校庭の話" } });
    expect(diff).toContainEqual({ field: "body", isRedacted: true, parts: [] });
  });
});

describe("requests that are repeated", () => {
  test.each(["Draft", "Submit", "Publish"])("with one key, %s is done once", async (name) => {
    const id = await draft();
    if (name === "Publish") await done(editor, "Submit", { id, expectedVersion: 1 });
    const viewer = name === "Publish" ? admin : editor;
    const input =
      name === "Draft" ? { ...complete, idempotencyKey: "once" } : { id, expectedVersion: 1, idempotencyKey: "once" };
    const first = await act(viewer, name, input);
    expect(outcomeOf(first)).toBe("OK");
    expect(await store.unchanged(() => act(viewer, name, input))).toEqual(first);
    const other = name === "Draft" ? { ...input, title: "別" } : { ...input, expectedVersion: 2 };
    expect((await store.unchanged(() => act(viewer, name, other))).userErrors).toMatchObject([
      { code: "CONFLICT", path: ["input", "idempotencyKey"] },
    ]);
  });

  test("leave one audit entry an act, without texts", async () => {
    const id = await published();
    const entries = await store.db
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.target, id))
      .orderBy(auditEntries.id);
    expect(entries.map(({ act: name, after }) => [name, after])).toEqual([
      ["storyDraft", { status: "DRAFT", version: 1 }],
      ["storySubmit", { status: "IN_REVIEW" }],
      ["storyPublish", { status: "PUBLISHED_REGION", visibility: "NETWORK", publishedVersion: 1 }],
    ]);
  });
});

describe("warnings", () => {
  test("tell of work and ways that are not hometown telework, and of facts that the pattern has not", async () => {
    const payload = await act(editor, "Draft", {
      ...complete,
      pattern: "OFFICE",
      attractionApproach: "FACTORY",
      engagements: [{ ...engagement, workKind: "LOCAL_BRANCH_WORK", returnKind: "U_TURN", stayStyle: "RESIDENT" }],
    });
    expect(payload.warnings.map(({ path }: Answer) => path.slice(1).join("."))).toEqual([
      "attractionApproach",
      "engagements.0.workKind",
      "engagements.0.returnKind",
    ]);
  });

  test("come with nothing that is right", async () => {
    expect((await act(editor, "Draft", complete)).warnings).toEqual([]);
  });
});

describe("the snapshot for the nation", () => {
  const desk = { ...secretariat, scope: "desk" };
  const snapshot = async (viewer: Viewer, id: string, version: number): Promise<Answer> => {
    const query = "query ($id: ID!, $version: Int!) { storySnapshot(id: $id, version: $version) }";
    const json = (await store.ask(viewer, query, { id, version })).data.storySnapshot;
    return json === null ? null : contentSnapshot.parse(JSON.parse(json));
  };

  test("holds the exact version with all that the desk checks", async () => {
    const id = await published({ usedArticleIds: [nodeIdOf("shikoku/article/1")], body: "連絡は 0198-62-0000 へ。" });
    await done(editor, "Update", { id, expectedVersion: 1, title: "まだ見せない題" });
    const taken = await snapshot(desk, id, 1);
    expect(taken).toMatchObject({
      id,
      type: "STORY",
      region: { code: "tohoku" },
      hub: { id: complete.hubId, name: "遠野みどりの校舎（デモ）", municipality: { code: "032085", name: "遠野市" } },
      version: 1,
      title: "校庭の話",
      sections: [
        { key: "body", headingJa: "本文", body: "連絡は 0198-62-0000 へ。" },
        { key: "approach", headingJa: "取り組み", body: "こうした。" },
      ],
      hasResult: false,
      isResultPending: true,
      companies: [{ name: "秘密の会社（デモ）", hasConsent: false }],
      facets: { patterns: ["LOCAL_HIRING"], facilityOrigin: "CLOSED_SCHOOL", attractionApproach: "TALENT_ATTRACTION" },
      relatedArticleIds: [nodeIdOf("shikoku/article/1")],
      authorSubs: [editor.sub],
      regionalApproval: { at: "2026-11-22T03:00:00.000Z", byRole: "REGIONAL_ADMIN" },
    });
  });

  test("is of demo stories too, and of none that is not published or not for the one the desk acts for", async () => {
    expect(await snapshot(desk, nodeIdOf("tohoku/story/1"), 1)).toMatchObject({
      version: 1,
      authorSubs: ["demo-author"],
    });
    expect(await snapshot(desk, nodeIdOf("tohoku/story/6"), 1)).toBeNull();
    const id = await published();
    expect(await snapshot(desk, id, 2)).toBeNull();
    for (const viewer of [editor, admin, secretariat, portal, anonymousViewer]) {
      expect(await snapshot(viewer, id, 1)).toBeNull();
    }
    expect(await snapshot({ ...portal, scope: "desk" }, id, 1)).toBeNull();
    await done(admin, "Retract", { id, expectedVersion: 1, reason: "OTHER" });
    expect(await snapshot(desk, id, 1)).toBeNull();
  });
});

test("a version saved before a field was there reads as if it were empty", async () => {
  const uuid = uuidOf("tohoku/story/1");
  const old = `update story_revisions set content = content - 'facilityOrigin' || jsonb_build_object('engagements',
    (select jsonb_agg(e - 'organizationId' - 'recruitmentSupport') from jsonb_array_elements(content -> 'engagements') e)) where story_id = '${uuid}'`;
  await store.db.execute(old);
  const id = nodeIdOf("tohoku/story/1");
  const { revision } = await ask(
    editor,
    id,
    "revision(version: 1) { content { facilityOrigin engagements { recruitmentSupport } } }",
  );
  expect(revision.content).toEqual({
    facilityOrigin: null,
    engagements: [{ recruitmentSupport: [] }, { recruitmentSupport: [] }],
  });
  expect(await done(editor, "Update", { id, expectedVersion: 1, mediaUsage: "なし" })).toMatchObject({
    draft: { version: 2 },
  });
});
