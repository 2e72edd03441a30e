import { and, eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { parseNodeId } from "../../common/node-id.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf, uuidOf } from "../../demo/seed/keys.ts";
import { articleRevisions, articles } from "../../subgraphs/region/db/tables/knowhow.ts";
import { contentOf } from "../support/demo-rows.ts";
import { seeding, useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat } from "../support/viewers.ts";

const region = "shikoku";
const content = contentOf(region);
const store = useRegion("knowhow", { region, database: "knowhow_commands", isFresh: true });
const editor = editorOf("shikoku/hub/1");
const neighbour = editorOf("shikoku/hub/8");
const stranger = editorOf("tohoku/hub/1");
const admin = adminOf(region);
const otherAdmin = adminOf("tohoku");

type Seed = (typeof content.articles)[number];

function articleWhere(matches: (article: Seed) => boolean): Seed {
  const found = content.articles.find(matches);
  if (!found) throw new Error("The demo content has no such article.");
  return found;
}

const countQuery = `query ($filter: ArticleFilter) { articles(filter: $filter) { totalCount edges { node { id } } } }`;

const articleFields = `id version status visibility title summary result updatedAt publishedAt draft { version status title } revisions { version status byDisplay changeNote }`;
const errorsFields = `userErrors { code path message messageJa }`;
const mutation = (name: string, fields = `article { ${articleFields} } ${errorsFields}`) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  return async (input: Record<string, unknown>, viewer: Viewer): Promise<Answer> => {
    const { data, errors } = await store.ask(
      viewer,
      `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} } }`,
      { input },
    );
    return errors ? { errors } : data[name];
  };
};
const draft = mutation("articleDraft");
const update = mutation("articleUpdate");
const submit = mutation("articleSubmit");
const requestChanges = mutation("articleRequestChanges");
const publish = mutation("articlePublish");
const adoptionFields = `adoption { id version status result plannedChanges changesMade outcomes { kind value unit } hubLabel articleVersion hasNewerVersion startedOn article { id } } article { id adoptionCount adoptionRegionCount outcomeSummary }`;
const startAdoption = mutation("adoptionStart", `${adoptionFields} ${errorsFields}`);
const reportAdoption = mutation("adoptionReport", `${adoptionFields} ${errorsFields}`);

const codesOfErrors = (payload: Answer): [string, string][] =>
  payload.userErrors.map((error: Answer) => [error.code, error.path.join(".")]);

const complete = {
  title: "廃校をサテライトオフィスにする",
  summary: "給食室を電話ブースに。",
  background: "閉校して8年。",
  purpose: "企業を迎える。",
  challenge: "暖房費。",
  steps: [{ title: "屋根を診る", body: "設計より先に。" }],
  costBand: "UNDER_10M",
  staffBand: "TWO_TO_FIVE",
  isResultPending: true,
  transferNote: "雪の多い地域では屋根から。",
  license: "CC_BY_4_0",
};

const draftArticle = async (fields: Record<string, unknown> = complete): Promise<string> =>
  (await draft({ hubId: nodeIdOf("shikoku/hub/1"), kind: "HOW_TO", title: "題名", ...fields }, editor)).article.id;

describe("a best practice is published (J1)", () => {
  test("from the draft through a review with changes to the network", async () => {
    const drafted = await draft(
      { hubId: nodeIdOf("shikoku/hub/1"), kind: "HOW_TO", ...complete, costBand: null, isResultPending: false },
      editor,
    );
    expect(drafted).toMatchObject({
      userErrors: [],
      article: { status: "DRAFT", visibility: "HUB", version: 1, draft: null },
    });
    const { id } = drafted.article;

    const rejected = await store.unchanged(() => submit({ id, expectedVersion: 1 }, editor));
    expect(codesOfErrors(rejected)).toEqual([
      ["REQUIRED", "input.costBand"],
      ["REQUIRED", "input.result"],
    ]);
    expect(rejected.userErrors[0].messageJa).toContain("費用の目安");

    store.passMinutes(1);
    await update({ id, expectedVersion: 1, isResultPending: true, costBand: "NONE" }, editor);
    store.passMinutes(1);
    expect((await submit({ id, expectedVersion: 2 }, editor)).article).toMatchObject({
      status: "IN_REVIEW",
      version: 2,
    });
    store.passMinutes(1);
    expect(await requestChanges({ id, expectedVersion: 2, note: "費用の幅を直してください。" }, admin)).toEqual({
      article: null,
      userErrors: [],
    });
    store.passMinutes(1);
    expect(
      (await update({ id, expectedVersion: 2, costBand: "UNDER_10M", changeNote: "費用" }, editor)).article,
    ).toMatchObject({ status: "DRAFT", version: 3 });
    store.passMinutes(1);
    await submit({ id, expectedVersion: 3 }, editor);

    for (const viewer of [stranger, neighbour, secretariat, coordinator, anonymousViewer]) {
      const { data } = await store.ask(
        viewer,
        `query ($id: ID!) { article(id: $id) { id } articles(filter: { text: "廃校" }) { totalCount edges { node { id } } } }`,
        { id },
      );
      expect(data.article).toBeNull();
      expect(data.articles.edges.map(({ node }: Answer) => node.id)).not.toContain(id);
    }

    store.passMinutes(1);
    const published = await publish({ id, expectedVersion: 3, visibility: "NETWORK" }, admin);
    expect(published).toMatchObject({
      userErrors: [],
      article: {
        status: "PUBLISHED_REGION",
        visibility: "NETWORK",
        version: 3,
        publishedAt: store.now().toISOString(),
      },
    });
    const found = await store.ask(stranger, countQuery, { filter: { text: "廃校 サテライト" } });
    expect(found.data.articles.edges.map(({ node }: Answer) => node.id)).toContain(id);

    const history = (
      await store.ask(
        editor,
        `query ($id: ID!) { article(id: $id) { revisions { version status byDisplay changeNote } } }`,
        { id },
      )
    ).data.article.revisions;
    const hub = seeding.hubName("shikoku/hub/1");
    expect(history).toEqual([
      { version: 1, status: "DRAFT", byDisplay: hub, changeNote: null },
      { version: 2, status: "DRAFT", byDisplay: hub, changeNote: null },
      { version: 2, status: "IN_REVIEW", byDisplay: hub, changeNote: null },
      { version: 2, status: "CHANGES_REQUESTED", byDisplay: "地域管理者", changeNote: "費用の幅を直してください。" },
      { version: 3, status: "DRAFT", byDisplay: hub, changeNote: "費用" },
      { version: 3, status: "IN_REVIEW", byDisplay: hub, changeNote: null },
      { version: 3, status: "PUBLISHED_REGION", byDisplay: "地域管理者", changeNote: null },
    ]);
    expect(
      (await store.ask(stranger, `query ($id: ID!) { article(id: $id) { revisions { version status } } }`, { id })).data
        .article.revisions,
    ).toEqual([{ version: 3, status: "PUBLISHED_REGION" }]);
  });

  test("a submission names everything that is missing", async () => {
    const { article } = await draft({ hubId: nodeIdOf("shikoku/hub/1"), kind: "HOW_TO", title: "題名だけ" }, editor);
    const rejected = await store.unchanged(() => submit({ id: article.id, expectedVersion: 1 }, editor));
    expect(codesOfErrors(rejected).map(([, path]) => path.replace("input.", ""))).toEqual([
      "summary",
      "background",
      "purpose",
      "challenge",
      "steps",
      "costBand",
      "staffBand",
      "result",
      "transferNote",
      "license",
    ]);
    expect(rejected.userErrors.every((error: Answer) => error.message && error.messageJa)).toBe(true);
    await update({ id: article.id, expectedVersion: 1, kind: "GUIDE" }, editor);
    expect(
      codesOfErrors(await submit({ id: article.id, expectedVersion: 2 }, editor)).map(([, path]) => path),
    ).not.toContain("input.steps");
  });

  test("an admin does not publish what the admin wrote, not even a part of it", async () => {
    const { article } = await draft({ hubId: nodeIdOf("shikoku/hub/1"), kind: "HOW_TO", ...complete }, admin);
    await update({ id: article.id, expectedVersion: 1, tips: "加筆" }, editor);
    await submit({ id: article.id, expectedVersion: 2 }, editor);
    const { errors } = await store.unchanged(() => publish({ id: article.id, expectedVersion: 2 }, admin));
    expect(errors[0].extensions.code).toBe("FORBIDDEN");
    const second = { ...admin, sub: "regional_admin-2" };
    expect((await publish({ id: article.id, expectedVersion: 2, visibility: "REGION" }, second)).article).toMatchObject(
      { status: "PUBLISHED_REGION", visibility: "REGION" },
    );
  });

  test("who may not write or review is refused, and those who do not see it learn nothing", async () => {
    const id = await draftArticle();
    const attempts = async (viewer: Viewer) =>
      Promise.all([
        draft({ hubId: nodeIdOf("shikoku/hub/1"), kind: "HOW_TO", title: "題名" }, viewer),
        update({ id, expectedVersion: 1, title: "題名" }, viewer),
        submit({ id, expectedVersion: 1 }, viewer),
        requestChanges({ id, expectedVersion: 1, note: "直す" }, viewer),
        publish({ id, expectedVersion: 1 }, viewer),
      ]);
    const outcome = (payload: Answer): string => payload.errors?.[0].extensions.code ?? payload.userErrors[0].code;
    for (const viewer of [anonymousViewer, portal, neighbour, stranger, otherAdmin, coordinator, secretariat]) {
      expect((await store.unchanged(() => attempts(viewer))).map(outcome)).toEqual([
        "FORBIDDEN",
        "NOT_FOUND",
        "NOT_FOUND",
        "FORBIDDEN",
        "FORBIDDEN",
      ]);
    }
    const visible = nodeIdOf("shikoku/article/1");
    const denied = await store.unchanged(() =>
      Promise.all([
        update({ id: visible, expectedVersion: 1, title: "題名" }, stranger),
        submit({ id: visible, expectedVersion: 1 }, stranger),
      ]),
    );
    expect(denied.map(outcome)).toEqual(["FORBIDDEN", "FORBIDDEN"]);
  });

  test("what cannot be kept is refused with its path", async () => {
    const hubId = nodeIdOf("shikoku/hub/1");
    const cases: [Record<string, unknown>, [string, string][]][] = [
      [{ title: " " }, [["REQUIRED", "input.title"]]],
      [
        { title: "𠮷".repeat(121), summary: "あ".repeat(201) },
        [
          ["TOO_LONG", "input.title"],
          ["TOO_LONG", "input.summary"],
        ],
      ],
      [{ slug: "Closed School" }, [["INVALID", "input.slug"]]],
      [{ slug: "a".repeat(101) }, [["INVALID", "input.slug"]]],
      [{ sources: [{ title: "資料", publisher: "町", url: "javascript:alert(1)" }] }, [["INVALID", "input.sources.0"]]],
      [{ steps: [{ title: "屋根\0", body: "診る" }] }, [["INVALID", "input.steps.0.title"]]],
      [{ partners: ["組合", "\uD842"] }, [["INVALID", "input.partners.1"]]],
      [
        { attachments: [{ url: "https://example.jp/a.jpg", mime: "image/jpeg", alt: "" }] },
        [["INVALID", "input.attachments.0"]],
      ],
      [
        {
          steps: [
            { title: "一", body: "本文" },
            { title: "", body: "本文" },
          ],
        },
        [["INVALID", "input.steps.1"]],
      ],
      [{ translations: [{ language: "JA", title: "a", summary: "b" }] }, [["INVALID", "input.translations.0"]]],
      [
        { solvesIssueIds: [nodeIdOf("chubu/issue/1"), nodeIdOf("chubu/hub/1")] },
        [["INVALID", "input.solvesIssueIds.1"]],
      ],
      [{ relatedArticleIds: ["x"] }, [["INVALID", "input.relatedArticleIds.0"]]],
      [{ partners: Array.from({ length: 31 }, () => "町") }, [["TOO_LONG", "input.partners"]]],
      [{ hubId: nodeIdOf("shikoku/hub/99") }, [["NOT_FOUND", "input.hubId"]]],
    ];
    for (const [fields, expected] of cases) {
      const payload = await store.unchanged(() =>
        draft(
          { hubId, kind: "GUIDE", title: "題名", ...fields },
          { ...editor, hubs: [...editor.hubs, nodeIdOf("shikoku/hub/99")] },
        ),
      );
      expect(codesOfErrors(payload)).toEqual(expected);
      expect(payload.article).toBeNull();
    }
  });

  test("acts that the life cycle does not have now are refused", async () => {
    const id = await draftArticle();
    expect(codesOfErrors(await store.unchanged(() => publish({ id, expectedVersion: 1 }, admin)))).toEqual([
      ["NOT_FOUND", "input.id"],
    ]);
    const authorAsAdmin = { ...admin, sub: editor.sub };
    expect(codesOfErrors(await store.unchanged(() => publish({ id, expectedVersion: 1 }, authorAsAdmin)))).toEqual([
      ["WRONG_STATE", "input.id"],
    ]);
    await submit({ id, expectedVersion: 1 }, editor);
    expect(codesOfErrors(await store.unchanged(() => submit({ id, expectedVersion: 1 }, editor)))).toEqual([
      ["WRONG_STATE", "input.id"],
    ]);
    expect(
      codesOfErrors(await store.unchanged(() => publish({ id, expectedVersion: 1, visibility: "PUBLIC" }, admin))),
    ).toEqual([["INVALID", "input.visibility"]]);
    expect(
      codesOfErrors(await store.unchanged(() => requestChanges({ id, expectedVersion: 1, note: "" }, admin))),
    ).toEqual([["REQUIRED", "input.note"]]);
    await publish({ id, expectedVersion: 1 }, admin);
    expect(
      codesOfErrors(await store.unchanged(() => requestChanges({ id, expectedVersion: 1, note: "直す" }, admin))),
    ).toEqual([["WRONG_STATE", "input.id"]]);
    await store.db
      .update(articles)
      .set({ status: "ARCHIVED" })
      .where(eq(articles.id, parseNodeId(id)?.uuid ?? ""));
    expect(
      codesOfErrors(await store.unchanged(() => update({ id, expectedVersion: 1, tips: "加筆" }, editor))),
    ).toEqual([["WRONG_STATE", "input.id"]]);
  });
});

describe("a newer version", () => {
  const id = nodeIdOf("shikoku/article/1");
  const original = content.articles.find(({ key }) => key === "shikoku/article/1");

  test("stays beside the published one until it is published itself", async () => {
    await store.db
      .update(articles)
      .set({ status: "PUBLISHED_REGION", visibility: "NETWORK" })
      .where(eq(articles.id, uuidOf("shikoku/article/1")));
    const saved = await update({ id, expectedVersion: 1, title: "新しい題名", changeNote: "題名" }, editor);
    expect(saved.article).toMatchObject({
      title: original?.title,
      version: 1,
      status: "PUBLISHED_REGION",
      draft: { version: 2, status: "DRAFT", title: "新しい題名" },
    });

    const readers = [anonymousViewer, stranger, neighbour, coordinator, secretariat, admin];
    const seen = await Promise.all(
      readers.map(
        async (viewer) =>
          (
            await store.ask(
              viewer,
              `query ($id: ID!) { article(id: $id) { title version draft { title } revisions { version } } articles(filter: { draftStatus: [DRAFT, IN_REVIEW] }) { totalCount } }`,
              { id },
            )
          ).data,
      ),
    );
    expect(seen[0]).toEqual({ article: null, articles: { totalCount: 0 } });
    for (const reader of seen.slice(1, -1)) {
      expect(reader).toEqual({
        article: { title: original?.title, version: 1, draft: null, revisions: [{ version: 1 }] },
        articles: { totalCount: 0 },
      });
    }
    expect(seen.at(-1)).toMatchObject({ article: { draft: null }, articles: { totalCount: 0 } });
    expect((await store.ask(editor, countQuery, { filter: { text: "新しい題名" } })).data.articles.totalCount).toBe(0);

    await submit({ id, expectedVersion: 2 }, editor);
    const inReview = await store.ask(
      admin,
      `{ articles(filter: { draftStatus: [IN_REVIEW] }) { edges { node { id draft { title version } } } } }`,
    );
    expect(inReview.data.articles.edges).toEqual([{ node: { id, draft: { title: "新しい題名", version: 2 } } }]);

    const published = await publish({ id, expectedVersion: 2 }, admin);
    expect(published.article).toMatchObject({
      title: "新しい題名",
      version: 2,
      draft: null,
      status: "PUBLISHED_REGION",
    });
    expect((await store.ask(stranger, countQuery, { filter: { text: "新しい題名" } })).data.articles.totalCount).toBe(
      1,
    );
  });

  test("of a retracted article is not begun by an edit", async () => {
    await store.db
      .update(articles)
      .set({ status: "RETRACTED" })
      .where(eq(articles.id, uuidOf("shikoku/article/1")));
    const refused = await store.unchanged(() => update({ id, expectedVersion: 1, title: "訂正した題名" }, editor));
    expect(codesOfErrors(refused)).toEqual([["WRONG_STATE", "input.id"]]);
  });

  test("does not overwrite one that its editor has not seen", async () => {
    await update({ id, expectedVersion: 1, title: "甲" }, editor);
    const late = await store.unchanged(() => update({ id, expectedVersion: 1, title: "乙" }, editor));
    expect(codesOfErrors(late)).toEqual([["CONFLICT", "input.expectedVersion"]]);
    expect(late.article.draft).toEqual({ version: 2, status: "DRAFT", title: "甲" });
  });

  test("saved by two at once is saved by one", async () => {
    const outcomes = await Promise.all(["甲", "乙"].map((title) => update({ id, expectedVersion: 1, title }, editor)));
    expect(outcomes.flatMap(codesOfErrors)).toEqual([["CONFLICT", "input.expectedVersion"]]);
    expect(
      await store.db.$count(
        articleRevisions,
        and(eq(articleRevisions.articleId, uuidOf("shikoku/article/1")), eq(articleRevisions.version, 2)),
      ),
    ).toBe(1);
  });

  test("keeps what an edit does not name and empties what it sets to null", async () => {
    const saved = await store.ask(
      editor,
      `mutation ($input: ArticleUpdateInput!) { articleUpdate(input: $input) { article { draft { kind title tips lessons topics steps { title } sources { title publisher url note } } } } }`,
      { input: { id, expectedVersion: 1, kind: null, tips: null, topics: [] } },
    );
    expect(saved.data.articleUpdate.article.draft).toMatchObject({
      kind: original?.kind,
      title: original?.title,
      tips: null,
      lessons: original?.lessons,
      topics: [],
      sources: original?.sources,
    });
    expect(saved.data.articleUpdate.article.draft.steps).toHaveLength(original?.steps.length ?? 0);
  });
});

describe("an article is adopted elsewhere (J2)", () => {
  const articleId = nodeIdOf("shikoku/article/3");
  const hubId = nodeIdOf("tohoku/hub/1");
  const begin = (fields: Record<string, unknown> = {}, viewer: Viewer = stranger) =>
    startAdoption(
      { articleId, hubId, hubLabel: "遠野みどりの校舎（デモ）", plannedChanges: "3泊に縮める", ...fields },
      viewer,
    );

  beforeEach(async () => {
    await store.db.execute(sql`truncate adoptions`);
    await store.db.update(articles).set({ adoptionCount: 0, adoptionRegionCount: 0 });
  });

  test("from the try to the result, which the article shows", async () => {
    const begun = await begin();
    expect(begun).toMatchObject({
      userErrors: [],
      adoption: {
        status: "TRYING",
        version: 1,
        hubLabel: "遠野みどりの校舎（デモ）",
        plannedChanges: "3泊に縮める",
        articleVersion: 1,
        hasNewerVersion: false,
        startedOn: "2026-11-22",
        article: { id: articleId },
      },
      article: { adoptionCount: 0, adoptionRegionCount: 0 },
    });
    store.passMinutes(60);
    const { id } = begun.adoption;
    const outcomes = [{ kind: "EMPLOYMENT", baseline: 40, value: 65, unit: "%" }];
    const reported = await reportAdoption(
      {
        id,
        expectedVersion: 1,
        status: "ADOPTED",
        result: "席の利用 40→65%",
        changesMade: "2泊にした",
        outcomes,
        wouldRecommend: true,
        difficulty: "EASY",
      },
      stranger,
    );
    expect(reported).toMatchObject({
      userErrors: [],
      adoption: {
        status: "ADOPTED",
        version: 2,
        plannedChanges: "3泊に縮める",
        changesMade: "2泊にした",
        outcomes: [{ kind: "EMPLOYMENT", value: 65, unit: "%" }],
      },
      article: { adoptionCount: 1, adoptionRegionCount: 1, outcomeSummary: "雇用 40→65%" },
    });

    const own = content.articles.find(({ key }) => key === "shikoku/article/3");
    const author = editorOf(own?.hub ?? "");
    await update({ id: articleId, expectedVersion: 1, tips: "第2版" }, author);
    const newer = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Adoption { hasNewerVersion articleVersion } } }`;
    const r = [{ __typename: "Adoption", id }];
    expect((await store.ask(stranger, newer, { r })).data._entities).toEqual([
      { hasNewerVersion: false, articleVersion: 1 },
    ]);
    await store.db
      .update(articles)
      .set({ draftStatus: "IN_REVIEW" })
      .where(eq(articles.id, uuidOf("shikoku/article/3")));
    await publish({ id: articleId, expectedVersion: 2 }, admin);
    expect((await store.ask(stranger, newer, { r })).data._entities).toEqual([
      { hasNewerVersion: true, articleVersion: 1 },
    ]);
    expect((await reportAdoption({ id, expectedVersion: 2, articleVersion: 2 }, stranger)).adoption).toMatchObject({
      articleVersion: 2,
      hasNewerVersion: false,
      status: "ADOPTED",
    });
  });

  test("counts hubs and other regions, and forgets those that give up", async () => {
    const adopters = ["tohoku/hub/1", "tohoku/hub/2", "chubu/hub/1", "shikoku/hub/8"];
    const started: Answer[] = [];
    for (const key of adopters) {
      const viewer = editorOf(key);
      const { adoption } = await begin({ hubId: nodeIdOf(key), hubLabel: key }, viewer);
      started.push((await reportAdoption({ id: adoption.id, expectedVersion: 1, status: "ADOPTED" }, viewer)).article);
    }
    expect(started.map(({ adoptionCount, adoptionRegionCount }) => [adoptionCount, adoptionRegionCount])).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 2],
    ]);
    const chubu = editorOf("chubu/hub/1");
    const { data } = await store.ask(
      chubu,
      `query ($filter: AdoptionFilter) { adoptions(filter: $filter) { edges { node { id } } } }`,
      { filter: { hubIds: chubu.hubs } },
    );
    const given = await reportAdoption(
      { id: data.adoptions.edges[0].node.id, expectedVersion: 2, status: "ABANDONED", abandonReason: "人手が足りない" },
      chubu,
    );
    expect(given.article).toMatchObject({ adoptionCount: 3, adoptionRegionCount: 1 });
  });

  test("once per hub, and again after giving up", async () => {
    const { adoption } = await begin();
    expect(codesOfErrors(await store.unchanged(() => begin({ status: "INTERESTED" })))).toEqual([
      ["ALREADY_DONE", "input.hubId"],
    ]);
    await reportAdoption(
      { id: adoption.id, expectedVersion: 1, status: "ABANDONED", abandonReason: "合わなかった" },
      stranger,
    );
    expect((await begin({ status: "INTERESTED" })).userErrors).toEqual([]);
    const both = await Promise.all([
      begin({ hubId: nodeIdOf("tohoku/hub/2") }, editorOf("tohoku/hub/2")),
      begin({ hubId: nodeIdOf("tohoku/hub/2") }, editorOf("tohoku/hub/2")),
    ]);
    expect(both.flatMap(codesOfErrors)).toEqual([["ALREADY_DONE", "input.hubId"]]);
  });

  test("an adoption that may not begin is refused", async () => {
    const own = articleWhere(({ key }) => key === "shikoku/article/3").hub;
    const hidden = articleWhere(({ status }) => status === "DRAFT").key;
    const inReview = articleWhere(({ status }) => status === "IN_REVIEW");
    const cases: [Record<string, unknown>, Viewer, string, string][] = [
      [{ hubLabel: " " }, stranger, "REQUIRED", "input.hubLabel"],
      [{ plannedChanges: "あ".repeat(2001) }, stranger, "TOO_LONG", "input.plannedChanges"],
      [{ status: "ADOPTED" }, stranger, "INVALID", "input.status"],
      [{ articleId: nodeIdOf(hidden) }, stranger, "NOT_FOUND", "input.articleId"],
      [{ articleId: nodeIdOf("tohoku/article/1") }, stranger, "NOT_FOUND", "input.articleId"],
      [{ hubId: nodeIdOf(own) }, editorOf(own), "INVALID", "input.hubId"],
      [{ hubId: nodeIdOf("shikoku/hub/99") }, editorOf("shikoku/hub/99"), "NOT_FOUND", "input.hubId"],
      [{ hubId: nodeIdOf("tohoku/article/1") }, otherAdmin, "NOT_FOUND", "input.hubId"],
      [
        { articleId: nodeIdOf(inReview.key), hubId: nodeIdOf("shikoku/hub/8") },
        editorOf("shikoku/hub/8", inReview.hub),
        "WRONG_STATE",
        "input.articleId",
      ],
    ];
    for (const [fields, viewer, code, path] of cases) {
      expect(codesOfErrors(await store.unchanged(() => begin(fields, viewer)))).toEqual([[code, path]]);
    }
  });

  test("an adoption is begun by the hub itself", async () => {
    for (const viewer of [anonymousViewer, portal, editor, coordinator, secretariat, admin]) {
      expect((await store.unchanged(() => begin({}, viewer))).errors[0].extensions.code).toBe("FORBIDDEN");
    }
  });

  test("a report that may not be is refused", async () => {
    const { adoption } = await begin({ status: "INTERESTED" });
    const report = (fields: Record<string, unknown>, viewer: Viewer = stranger) =>
      store.unchanged(() => reportAdoption({ id: adoption.id, expectedVersion: 1, ...fields }, viewer));
    expect(codesOfErrors(await report({ status: "ADOPTED" }))).toEqual([["WRONG_STATE", "input.status"]]);
    expect(codesOfErrors(await report({ status: "ABANDONED" }))).toEqual([["REQUIRED", "input.abandonReason"]]);
    expect(codesOfErrors(await report({ abandonReason: "まだ" }))).toEqual([["INVALID", "input.abandonReason"]]);
    expect(codesOfErrors(await report({ visibility: "PUBLIC" }))).toEqual([["INVALID", "input.visibility"]]);
    expect(codesOfErrors(await report({ articleVersion: 7 }))).toEqual([["INVALID", "input.articleVersion"]]);
    expect(codesOfErrors(await report({ outcomes: [{ kind: "EMPLOYMENT", value: 1, unit: "" }] }))).toEqual([
      ["REQUIRED", "input.outcomes.0.unit"],
    ]);
    expect(codesOfErrors(await report({ result: "あ".repeat(2001) }))).toEqual([["TOO_LONG", "input.result"]]);
    const late = await report({ expectedVersion: 9, status: "TRYING" });
    expect(codesOfErrors(late)).toEqual([["CONFLICT", "input.expectedVersion"]]);
    expect(late.adoption).toMatchObject({ id: adoption.id, status: "INTERESTED", version: 1 });
    expect((await report({}, editor)).errors[0].extensions.code).toBe("FORBIDDEN");
    expect(codesOfErrors(await report({}, anonymousViewer))).toEqual([["NOT_FOUND", "input.id"]]);
    expect(codesOfErrors(await report({ id: nodeIdOf("shikoku/adoption/404") }))).toEqual([["NOT_FOUND", "input.id"]]);
  });

  test("two reports at once are one", async () => {
    const { adoption } = await begin();
    const both = await Promise.all(
      ["甲", "乙"].map((result) =>
        reportAdoption({ id: adoption.id, expectedVersion: 1, status: "ADOPTED", result }, stranger),
      ),
    );
    expect(both.flatMap(codesOfErrors)).toEqual([["CONFLICT", "input.expectedVersion"]]);
  });

  test("an interest given up stays to be seen by members, with its reason", async () => {
    const { adoption } = await begin({ status: "INTERESTED" });
    await reportAdoption(
      { id: adoption.id, expectedVersion: 1, status: "ABANDONED", abandonReason: "建物がない" },
      stranger,
    );
    expect(
      codesOfErrors(await reportAdoption({ id: adoption.id, expectedVersion: 2, result: "やはり" }, stranger)),
    ).toEqual([["WRONG_STATE", "input.status"]]);
    const { data } = await store.ask(
      coordinator,
      `query ($id: ID!) { article(id: $id) { adoptions { status result abandonReason } } }`,
      { id: articleId },
    );
    expect(data.article.adoptions).toEqual([{ status: "ABANDONED", result: null, abandonReason: "建物がない" }]);
  });

  test("several mutations of one request see each other's writes", async () => {
    const { data } = await store.ask(
      editorOf("tohoku/hub/1", "tohoku/hub/2"),
      `mutation ($a: AdoptionStartInput!, $b: AdoptionStartInput!) {
        a: adoptionStart(input: $a) { article { adoptions { hubLabel } } }
        b: adoptionStart(input: $b) { article { adoptions { hubLabel } } }
      }`,
      { a: { articleId, hubId, hubLabel: "甲" }, b: { articleId, hubId: nodeIdOf("tohoku/hub/2"), hubLabel: "乙" } },
    );
    expect([data.a.article.adoptions, data.b.article.adoptions]).toEqual([
      [{ hubLabel: "甲" }],
      [{ hubLabel: "甲" }, { hubLabel: "乙" }],
    ]);
  });
});
