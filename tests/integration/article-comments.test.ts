import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { articleComments } from "../../subgraphs/region/db/tables/article-comments.ts";
import { notifications } from "../../subgraphs/region/db/tables/notifications.ts";
import { outcomeOf, sender } from "../support/article-acts.ts";
import { contentOf } from "../support/demo-rows.ts";
import { seeding, useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat } from "../support/viewers.ts";

const store = useRegion("knowhow", { region: "shikoku", database: "article_comments", isFresh: true });
const articleId = nodeIdOf("shikoku/article/1");
const author = editorOf("shikoku/hub/1");
const stranger = editorOf("tohoku/hub/1");
const admin = adminOf("shikoku");
const fields = `article { comments { id hub { id } authorLabel body isHidden hiddenReason createdAt } } userErrors { code path }`;
const comment = sender(store, "articleComment", fields);
const hide = sender(store, "articleHideComment", fields);

const said = {
  articleId,
  hubId: nodeIdOf("tohoku/hub/1"),
  hubLabel: seeding.hubName("tohoku/hub/1"),
  body: "冬の暖房費はどのくらいですか。",
};

const commentsFor = async (viewer: Viewer): Promise<Answer> => {
  const { data } = await store.ask(viewer, `query ($id: ID!) { article(id: $id) { comments { body isHidden } } }`, {
    id: articleId,
  });
  return data.article?.comments ?? null;
};

const recipients = async (): Promise<string[]> => {
  const rows = await store.db.select().from(notifications).where(eq(notifications.kind, "ARTICLE_COMMENTED"));
  return rows.map(({ recipient }) => recipient);
};

describe("what members say about an article", () => {
  test("is shown with who said it, in order, and its authors are told once each", async () => {
    const first = await comment(stranger, { ...said, idempotencyKey: "question" });
    expect(first).toMatchObject({
      userErrors: [],
      article: {
        comments: [
          {
            hub: { id: said.hubId },
            authorLabel: said.hubLabel,
            body: said.body,
            isHidden: false,
            createdAt: store.now().toISOString(),
          },
        ],
      },
    });
    expect(await store.unchanged(() => comment(stranger, { ...said, idempotencyKey: "question" }))).toEqual(first);
    store.passMinutes(5);
    const label = seeding.hubName("shikoku/hub/1");
    await comment(author, { articleId, hubId: nodeIdOf("shikoku/hub/1"), hubLabel: label, body: "月4万円です。" });
    store.passMinutes(5);
    const last = await comment(coordinator, { articleId, body: "参考になります。" });
    expect(last.article.comments.map(({ hub, authorLabel }: Answer) => [hub?.id ?? null, authorLabel])).toEqual([
      [said.hubId, said.hubLabel],
      [nodeIdOf("shikoku/hub/1"), label],
      [null, "コーディネーター"],
    ]);
    const hub = `hub:${nodeIdOf("shikoku/hub/1")}`;
    expect(await recipients()).toEqual([hub, hub]);
  });

  test.each<[string, Viewer, Record<string, unknown>, string]>([
    ["anonymous visitors", anonymousViewer, { hubId: null }, "FORBIDDEN"],
    ["portals", portal, { hubId: null }, "FORBIDDEN"],
    ["editors without a hub", stranger, { hubId: null }, "FORBIDDEN"],
    ["editors for another hub", stranger, { hubId: nodeIdOf("tohoku/hub/2") }, "FORBIDDEN"],
    ["nobody in particular", stranger, { hubLabel: " " }, "REQUIRED"],
    ["those who say nothing", stranger, { body: " " }, "REQUIRED"],
    ["those who say too much", stranger, { body: "あ".repeat(2_001) }, "TOO_LONG"],
    [
      "those who do not see the article",
      secretariat,
      { hubId: null, articleId: nodeIdOf("shikoku/article/12") },
      "NOT_FOUND",
    ],
    ["those who mean another region's", stranger, { articleId: nodeIdOf("tohoku/article/1") }, "NOT_FOUND"],
  ])("is refused from %s", async (_who, viewer, input, code) => {
    expect(outcomeOf(await store.unchanged(() => comment(viewer, { ...said, ...input })))).toBe(code);
  });

  test("is taken out of sight by the region's admin, with a reason; erased, for good", async () => {
    const { article } = await comment(stranger, said);
    const input = { commentId: article.comments[0].id, reason: "個人名があるため。" };
    for (const viewer of [author, stranger, coordinator, adminOf("tohoku")])
      expect(outcomeOf(await store.unchanged(() => hide(viewer, input)))).toBe("FORBIDDEN");
    expect(outcomeOf(await store.unchanged(() => hide(admin, { ...input, reason: "" })))).toBe("REQUIRED");
    expect(outcomeOf(await store.unchanged(() => hide(admin, { ...input, commentId: articleId })))).toBe("NOT_FOUND");
    expect(outcomeOf(await hide(admin, input))).toBe("OK");
    const hidden = [{ body: "（非表示のコメント）", isHidden: true }];
    for (const viewer of [author, stranger, admin]) expect(await commentsFor(viewer)).toEqual(hidden);
    expect(outcomeOf(await store.unchanged(() => hide(admin, input)))).toBe("ALREADY_DONE");
    expect(outcomeOf(await hide(admin, { ...input, isErased: true }))).toBe("OK");
    expect(await store.db.select({ body: articleComments.body }).from(articleComments)).toEqual([{ body: "" }]);
  });

  test("is for those who see the article", async () => {
    await comment(stranger, said);
    for (const viewer of [anonymousViewer, portal]) expect(await commentsFor(viewer)).toBeNull();
    for (const viewer of [author, stranger, coordinator, secretariat])
      expect(await commentsFor(viewer)).toHaveLength(1);
  });

  test("costs a page of articles one statement", async () => {
    expect(contentOf("shikoku").articles.length).toBeGreaterThan(10);
    const list = `{ articles(first: 100) { edges { node { comments { body } } } } }`;
    expect(await store.statementsOf(() => store.ask(coordinator, list))).toHaveLength(2);
  });
});
