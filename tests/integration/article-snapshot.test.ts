import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { contentSnapshot, type ContentSnapshot } from "../../common/content-snapshot.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf, uuidOf } from "../../demo/seed/keys.ts";
import { hubInternals } from "../../subgraphs/region/db/tables/hubs.ts";
import { sender } from "../support/article-acts.ts";
import { contentOf } from "../support/demo-rows.ts";
import { seeding, useRegion } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat } from "../support/viewers.ts";

const store = useRegion("knowhow", { region: "shikoku", database: "article_snapshot", isFresh: true });
type Seed = ReturnType<typeof contentOf>["articles"][number];
const key = "shikoku/article/1";
const id = nodeIdOf(key);
const editor = editorOf("shikoku/hub/1");
const admin = adminOf("shikoku");
const source = articleWhere((article) => article.key === key);
const update = sender(store, "articleUpdate");
const submit = sender(store, "articleSubmit");
const publish = sender(store, "articlePublish");
const retract = sender(store, "articleRetract");

function articleWhere(matches: (article: Seed) => boolean): Seed {
  const found = contentOf("shikoku").articles.find(matches);
  if (!found) throw new Error("The demo content has no such article.");
  return found;
}

/** The national desk, for somebody. */
const deskFor = (viewer: Viewer): Viewer => ({ ...viewer, scope: "desk" });

async function snapshotOf(viewer: Viewer, version = 1, article = id): Promise<ContentSnapshot | null> {
  const { data, errors } = await store.ask(
    viewer,
    "query ($id: ID!, $version: Int!) { articleSnapshot(id: $id, version: $version) }",
    { id: article, version },
  );
  expect(errors).toBeUndefined();
  return data.articleSnapshot === null ? null : contentSnapshot.parse(JSON.parse(data.articleSnapshot));
}

describe("a snapshot of an article", () => {
  test("holds the published version whole, with who wrote and who approved it", async () => {
    const snapshot = await snapshotOf(deskFor(secretariat));
    expect(snapshot).toMatchObject({
      id,
      type: "ARTICLE",
      version: 1,
      region: { code: "shikoku", name: "四国" },
      hub: { id: nodeIdOf("shikoku/hub/1"), name: seeding.hubName("shikoku/hub/1") },
      title: source.title,
      summary: source.summary,
      language: "JA",
      translations: [{ language: "EN", title: source.english?.title, isMachineTranslated: false }],
      license: source.license,
      isOwnExperience: source.ownExperience,
      hasResult: source.result !== null,
      isResultPending: false,
      facets: { kind: source.kind, patterns: source.patterns, facilityOrigin: source.facilityOrigin },
      steps: source.steps,
      authorSubs: ["demo:shikoku/hub/1"],
      regionalApproval: { byRole: "REGIONAL_ADMIN" },
      internalContactPaths: [],
    });
    expect(snapshot?.regionalApproval?.at).toBe(snapshot?.publishedAt);
    expect(snapshot?.hub.municipality?.code).toMatch(/^\d{6}$/u);
  });

  test("has the sections in the order of reading, without empty ones", async () => {
    const sections = (await snapshotOf(deskFor(secretariat)))?.sections ?? [];
    expect(sections.map(({ key: field }) => field).slice(0, 3)).toEqual(["background", "purpose", "challenge"]);
    expect(sections.find(({ key: field }) => field === "transferNote")?.body).toBe(source.transferNote);
    expect(sections.every(({ body }) => body !== "")).toBe(true);
  });

  test("is told to the desk alone, and for those alone who see the article", async () => {
    for (const viewer of [anonymousViewer, portal, editor, admin, coordinator, secretariat])
      expect(await snapshotOf(viewer)).toBeNull();
    for (const viewer of [anonymousViewer, portal]) expect(await snapshotOf(deskFor(viewer))).toBeNull();
    for (const viewer of [editor, admin, coordinator, secretariat, editorOf("tohoku/hub/1")])
      expect((await snapshotOf(deskFor(viewer)))?.id).toBe(id);
    await store.db.execute(sql`update articles set visibility = 'REGION' where id = ${uuidOf(key)}`);
    expect(await snapshotOf(deskFor(secretariat))).toBeNull();
    expect((await snapshotOf(deskFor(admin)))?.id).toBe(id);
  });

  test("is of versions that were published, and stays what it was when a newer one is", async () => {
    await update(editor, { id, expectedVersion: 1, title: "第2版", tips: "加筆" });
    expect(await snapshotOf(deskFor(admin), 2)).toBeNull();
    await submit(editor, { id, expectedVersion: 2 });
    expect(await snapshotOf(deskFor(admin), 2)).toBeNull();
    store.passMinutes(5);
    await publish(admin, { id, expectedVersion: 2 });
    expect(await snapshotOf(deskFor(admin), 2)).toMatchObject({
      title: "第2版",
      version: 2,
      authorSubs: ["demo:shikoku/hub/1", editor.sub],
      regionalApproval: { at: store.now().toISOString() },
    });
    expect(await snapshotOf(deskFor(admin), 1)).toMatchObject({ title: source.title, version: 1 });
    expect(await snapshotOf(deskFor(admin), 3)).toBeNull();
    await retract(admin, { id, expectedVersion: 2, reason: "RIGHTS" });
    expect(await snapshotOf(deskFor(secretariat), 2)).toBeNull();
  });

  test("of drafts, other types and other regions there is none", async () => {
    const draft = articleWhere(({ status }) => status === "DRAFT");
    expect(await snapshotOf(deskFor(editorOf(draft.hub)), 1, nodeIdOf(draft.key))).toBeNull();
    for (const other of [nodeIdOf("tohoku/article/1"), nodeIdOf("shikoku/hub/1"), "nonsense"])
      expect(await snapshotOf(deskFor(admin), 1, other)).toBeNull();
  });
});

describe("a snapshot that names the hub's internal contact", () => {
  beforeEach(async () => {
    const contactInternal = { name: "佐藤 花子", email: "hanako@example.jp", phone: "0883-12-3456" };
    await store.db
      .update(hubInternals)
      .set({ contactInternal })
      .where(eq(hubInternals.hubId, uuidOf("shikoku/hub/1")));
  });

  test("says where, and not the contact itself", async () => {
    await update(editor, {
      id,
      expectedVersion: 1,
      tips: "担当の佐藤花子まで。",
      lessons: "電話は０８８３（１２）３４５６",
    });
    await submit(editor, { id, expectedVersion: 2 });
    await publish(admin, { id, expectedVersion: 2 });
    const snapshot = await snapshotOf(deskFor(admin), 2);
    expect(snapshot?.internalContactPaths).toEqual(["sections.tips", "sections.lessons"]);
    expect(JSON.stringify(snapshot)).not.toContain("hanako@example.jp");
    expect((await snapshotOf(deskFor(admin), 1))?.internalContactPaths).toEqual([]);
  });
});
