import { asc, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { contentSnapshot, type ContentSnapshot } from "../../common/content-snapshot.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { feedEntries } from "../../subgraphs/network/db/tables/feed.ts";
import { regions } from "../../subgraphs/network/db/tables/regions.ts";
import { snapshotOf, useDeskServer, type Reply } from "../support/desk-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat, viewerOf } from "../support/viewers.ts";

const desk = useDeskServer("national feed");

const storyKey = "tohoku/story/2";
const storyId = nodeIdOf(storyKey);
const articleKey = "shikoku/article/1";
const articleId = nodeIdOf(articleKey);
const secretWord = "秘密の言葉";

interface Approval {
  readonly embargoUntil?: string;
  readonly change?: Partial<ContentSnapshot>;
}

/** Nominates a version and approves it. */
async function approve(key: string, version = 1, { embargoUntil, change }: Approval = {}): Promise<Reply> {
  const region = key.split("/")[0] ?? "";
  desk.publishInRegion(contentSnapshot.parse(snapshotOf(key, { version, ...change })));
  const { data } = await desk.ask(
    adminOf(region),
    "mutation ($input: ContentNominateInput!) { contentNominate(input: $input) { nomination { id version } userErrors { message } } }",
    { input: { contentId: nodeIdOf(key), contentVersion: version } },
  );
  const { id, version: expectedVersion } = data.contentNominate.nomination;
  return desk.ask(
    secretariat,
    "mutation ($input: NominationApproveInput!) { nominationApprove(input: $input) { nomination { id version embargoUntil embargoUntilInJapan } userErrors { code path } } }",
    { input: { id, expectedVersion, embargoUntil } },
  );
}

const mutate = (viewer: Viewer, name: string, input: object) =>
  desk.ask(
    viewer,
    `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { item { __typename } userErrors { code path } } }`,
    { input },
  );

const retract = (viewer: Viewer, id = storyId, more: object = {}) =>
  mutate(viewer, "publicationRetract", { id, reasonCode: "RIGHTS", note: "企業の同意が取り下げられた", ...more });

const feedFields =
  "nationalFeed(afterSeq: $afterSeq, filter: $filter, orderBy: $orderBy) { lastSeq totalCount edges { node { seq kind contentId reasonCode publication { version title { value } } tombstone { __typename } } } }";

async function feed(args: { afterSeq?: number; filter?: object; orderBy?: string } = {}, viewer = anonymousViewer) {
  const { data, errors } = await desk.ask(
    viewer,
    `query ($afterSeq: Int, $filter: NationalFeedFilter, $orderBy: NationalFeedOrder) { ${feedFields} }`,
    args,
  );
  expect(errors).toEqual([]);
  return data.nationalFeed;
}

const kindsIn = (page: { edges: { node: { contentId: string; kind: string } }[] }) =>
  page.edges.map(({ node }) => [node.contentId, node.kind]);

const nodeQuery = `query ($id: ID!) { node(id: $id) { __typename id ... on Publication { version } ... on Tombstone { formerType reasonCode } } }`;
const nodeAs = async (viewer: Viewer, id = storyId) => (await desk.ask(viewer, nodeQuery, { id })).data.node;

describe("what is approved", () => {
  beforeEach(() => approve(storyKey));

  test.each<[string, Viewer]>([
    ["anonymous visitors", anonymousViewer],
    ["portals", portal],
    ["editors", editorOf("shikoku/hub/1")],
    ["coordinators", coordinator],
    ["the secretariat", secretariat],
  ])("is in the feed for %s", async (_who, viewer) => {
    expect(kindsIn(await feed({}, viewer))).toEqual([[storyId, "PUBLISHED"]]);
  });

  test("is told by its ID with the region's own words, without any region", async () => {
    desk.letRegion("tohoku", () => {
      throw new Error("gone");
    });
    const snapshot = snapshotOf(storyKey);
    const { data, errors } = await desk.ask(
      anonymousViewer,
      `query ($id: ID!) { publication(id: $id) { ... on Publication {
        id kind version hubName regionName license languages isRegionArchived feedSeq
        title { value } en: title(language: EN) { value language isFallback } easy: title(language: JA_EASY) { value language isFallback }
        content { companies quotes { display } sections { key heading { ja } body } patterns municipalityName }
        region { code }
      } } }`,
      { id: storyId },
    );
    expect(errors).toEqual([]);
    expect(data.publication).toMatchObject({
      id: storyId,
      kind: "STORY",
      version: 1,
      hubName: snapshot.hub.name,
      regionName: "東北",
      license: snapshot.license,
      languages: ["JA", "EN"],
      isRegionArchived: false,
      feedSeq: 1,
      title: { value: snapshot.title },
      en: { value: snapshot.translations[0]?.title, language: "EN", isFallback: false },
      easy: { value: snapshot.title, language: "JA", isFallback: true },
      content: {
        companies: snapshot.companies.filter(({ hasConsent }) => hasConsent).map(({ name }) => name),
        patterns: snapshot.facets.patterns,
        municipalityName: snapshot.hub.municipality?.name,
      },
      region: { code: "tohoku" },
    });
  });

  test("is a Publication to those who are no members, and the story itself to members", async () => {
    expect(await nodeAs(anonymousViewer)).toEqual({ __typename: "Publication", id: storyId, version: 1 });
    expect(await nodeAs(portal)).toEqual({ __typename: "Publication", id: storyId, version: 1 });
    expect(await nodeAs(coordinator)).toEqual({ __typename: "SuccessStory", id: storyId });
  });

  test("of anything that was never national nobody but members learns that it may be there", async () => {
    expect(await nodeAs(anonymousViewer, articleId)).toBeNull();
    expect(await nodeAs(coordinator, articleId)).toEqual({ __typename: "Article", id: articleId });
  });

  test("gives way to a newer version by a new approval, under the same ID", async () => {
    await approve(storyKey, 2, { change: { title: "改訂した題名" } });
    const page = await feed({ afterSeq: 1 });
    expect(page.edges).toMatchObject([
      { node: { seq: 2, kind: "UPDATED", publication: { version: 2, title: { value: "改訂した題名" } } } },
    ]);
    expect((await feed()).totalCount).toBe(1);
  });
});

describe("an embargo until nine in Japan", () => {
  // It is nine in the morning of 28 November in Japan.
  beforeEach(async () => {
    const { data } = await approve(storyKey, 1, { embargoUntil: "2026-11-29T09:00" });
    expect(data.nominationApprove.nomination).toMatchObject({
      embargoUntil: "2026-11-29T00:00:00.000Z",
      embargoUntilInJapan: "2026-11-29T09:00",
    });
  });

  test("hides it until then from everybody, and lets it in with the next read", async () => {
    desk.passMinutes(24 * 60 - 1);
    expect((await feed()).edges).toEqual([]);
    expect(await nodeAs(anonymousViewer)).toBeNull();
    desk.passMinutes(1);
    expect(await nodeAs(anonymousViewer)).toEqual({ __typename: "Publication", id: storyId, version: 1 });
    const entries = await desk.db.select().from(feedEntries);
    expect(entries).toMatchObject([{ seq: 1, kind: "PUBLISHED", at: desk.now() }]);
  });

  test("leaves no gap for what is approved later and seen earlier", async () => {
    await approve(articleKey);
    desk.passMinutes(24 * 60);
    expect((await feed({ afterSeq: 0 })).edges).toMatchObject([
      { node: { seq: 1, contentId: articleId } },
      { node: { seq: 2, contentId: storyId } },
    ]);
  });

  test("ends by being canceled: then it is never seen", async () => {
    const { data } = await desk.ask(
      secretariat,
      "{ reviewQueue(filter: { states: [APPROVED] }) { edges { node { id version } } } }",
    );
    const { id, version: expectedVersion } = data.reviewQueue.edges[0].node;
    const cancel = (viewer: Viewer) =>
      desk.ask(
        viewer,
        "mutation ($input: EmbargoCancelInput!) { embargoCancel(input: $input) { nomination { state } userErrors { code } } }",
        { input: { id, expectedVersion, reason: "企業の希望" } },
      );
    const { errors } = await desk.unchanged(() => cancel(coordinator));
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
    expect((await cancel(adminOf("tohoku"))).data.embargoCancel).toEqual({
      nomination: { state: "WITHDRAWN" },
      userErrors: [],
    });
    desk.passMinutes(48 * 60);
    expect((await feed()).edges).toEqual([]);
  });

  test("cannot be canceled once it is over", async () => {
    const { data } = await desk.ask(
      secretariat,
      "{ reviewQueue(filter: { states: [APPROVED] }) { edges { node { id version } } } }",
    );
    const { id, version: expectedVersion } = data.reviewQueue.edges[0].node;
    desk.passMinutes(24 * 60);
    const { data: late } = await desk.ask(
      secretariat,
      "mutation ($input: EmbargoCancelInput!) { embargoCancel(input: $input) { userErrors { code } } }",
      { input: { id, expectedVersion, reason: "遅すぎた" } },
    );
    expect(late.embargoCancel.userErrors).toEqual([{ code: "WRONG_STATE" }]);
    expect(await nodeAs(anonymousViewer)).toMatchObject({ __typename: "Publication" });
  });

  test("is in the future, within a year", async () => {
    const { data } = await approve(articleKey, 1, { embargoUntil: "2026-11-28T08:59" });
    expect(data.nominationApprove.userErrors).toEqual([{ code: "INVALID", path: ["input", "embargoUntil"] }]);
  });
});

describe("a retraction", () => {
  beforeEach(() => approve(storyKey, 1, { change: { summary: `${secretWord}を含む概要` } }));

  test.each<[string, Viewer, boolean]>([
    ["the secretariat", secretariat, true],
    ["an admin of its region", adminOf("tohoku"), true],
    ["an admin of another region", adminOf("shikoku"), false],
    ["a coordinator", coordinator, false],
    ["an editor of its hub", editorOf("tohoku/hub/1"), false],
    ["a portal", portal, false],
    ["anybody", anonymousViewer, false],
  ])("by %s: %s", async (_who, viewer, isAllowed) => {
    if (isAllowed) {
      expect((await retract(viewer)).data.publicationRetract).toEqual({
        item: { __typename: "Tombstone" },
        userErrors: [],
      });
      return;
    }
    const { errors } = await desk.unchanged(() => retract(viewer));
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  });

  test("is seen at once by everybody, with its region down, and nothing of the text is left anywhere", async () => {
    desk.letRegion("tohoku", () => {
      throw new Error("gone");
    });
    await retract(secretariat);
    expect(await nodeAs(anonymousViewer)).toEqual({
      __typename: "Tombstone",
      id: storyId,
      formerType: "STORY",
      reasonCode: "RIGHTS",
    });
    expect((await feed()).edges).toEqual([]);
    const changes = await feed({ afterSeq: 1 });
    expect(changes.edges).toMatchObject([
      { node: { seq: 2, kind: "RETRACTED", contentId: storyId, reasonCode: "RIGHTS", publication: null } },
    ]);
    expect(JSON.stringify([changes, await feed({ afterSeq: 0 })])).not.toContain(secretWord);
  });

  test("is not told by looking for the words of what was retracted", async () => {
    expect((await feed({ afterSeq: 0, filter: { text: secretWord } })).totalCount).toBe(1);
    await retract(secretariat);
    expect((await feed({ afterSeq: 0, filter: { text: secretWord } })).totalCount).toBe(0);
  });

  test("reaches those who filter by what it was", async () => {
    await retract(secretariat);
    const { facets } = snapshotOf(storyKey);
    expect(
      kindsIn(
        await feed({ afterSeq: 1, filter: { patterns: facets.patterns, regions: ["tohoku"], kinds: ["STORY"] } }),
      ),
    ).toEqual([[storyId, "RETRACTED"]]);
    expect(kindsIn(await feed({ afterSeq: 1, filter: { kinds: ["ARTICLE"] } }))).toEqual([]);
  });

  test("is for ever, unless a new approval lifts it", async () => {
    await retract(secretariat);
    const again = await desk.unchanged(() => retract(secretariat));
    expect(again.data.publicationRetract.userErrors).toEqual([{ code: "WRONG_STATE", path: ["input", "id"] }]);
    await approve(storyKey, 2);
    expect(await nodeAs(anonymousViewer)).toEqual({ __typename: "Publication", id: storyId, version: 2 });
    expect(kindsIn(await feed({ afterSeq: 2 }))).toEqual([[storyId, "RESTORED"]]);
  });

  test("takes back what was approved and not seen yet", async () => {
    await approve(storyKey, 2, { embargoUntil: "2026-11-29T09:00" });
    await retract(secretariat);
    desk.passMinutes(48 * 60);
    expect(await nodeAs(anonymousViewer)).toMatchObject({ __typename: "Tombstone" });
    expect(kindsIn(await feed({ afterSeq: 0 }))).toEqual([[storyId, "RETRACTED"]]);
  });

  test("may name what takes its place, if that is national", async () => {
    const refused = await desk.unchanged(() => retract(secretariat, storyId, { replacedById: articleId }));
    expect(refused.data.publicationRetract.userErrors).toEqual([
      { code: "NOT_FOUND", path: ["input", "replacedById"] },
    ]);
    await approve(articleKey);
    await retract(secretariat, storyId, { replacedById: articleId });
    const { data } = await desk.ask(
      anonymousViewer,
      `{ publication(id: "${storyId}") { ... on Tombstone { replacedBy { ... on Publication { id } } } } }`,
    );
    expect(data.publication.replacedBy).toEqual({ id: articleId });
  });

  test("of nothing national is refused", async () => {
    const { data } = await desk.unchanged(() => retract(secretariat, articleId));
    expect(data.publicationRetract.userErrors).toEqual([{ code: "NOT_FOUND", path: ["input", "id"] }]);
  });

  test("is done once however often it is asked for with the same key", async () => {
    await retract(secretariat, storyId, { idempotencyKey: "retract-1" });
    const again = await desk.unchanged(() => retract(secretariat, storyId, { idempotencyKey: "retract-1" }));
    expect(again.data.publicationRetract).toEqual({ item: { __typename: "Tombstone" }, userErrors: [] });
  });
});

describe("a coordinator", () => {
  const hide = (viewer: Viewer, hours = 72) =>
    mutate(viewer, "publicationHide", { id: storyId, hours, note: "確認が必要" });
  const unhide = (viewer: Viewer) => mutate(viewer, "publicationUnhide", { id: storyId, note: "問題なし" });
  beforeEach(() => approve(storyKey));

  test("hides for 72 hours at most; then it is seen again by itself", async () => {
    const tooLong = await desk.unchanged(() => hide(coordinator, 73));
    expect(tooLong.data.publicationHide.userErrors).toEqual([{ code: "INVALID", path: ["input", "hours"] }]);
    expect((await hide(coordinator)).data.publicationHide.item).toEqual({ __typename: "Tombstone" });
    expect(await nodeAs(anonymousViewer)).toMatchObject({ __typename: "Tombstone", reasonCode: "UNDER_REVIEW" });
    desk.passMinutes(72 * 60 - 1);
    expect((await feed()).edges).toEqual([]);
    desk.passMinutes(1);
    expect(kindsIn(await feed({ afterSeq: 0 }))).toEqual([[storyId, "RESTORED"]]);
  });

  test("has it lifted before by the secretariat, or made final", async () => {
    await hide(coordinator);
    await unhide(secretariat);
    expect(await nodeAs(anonymousViewer)).toMatchObject({ __typename: "Publication" });
    await hide(coordinator);
    await retract(secretariat);
    desk.passMinutes(80 * 60);
    expect(await nodeAs(anonymousViewer)).toMatchObject({ __typename: "Tombstone", reasonCode: "RIGHTS" });
    const entries = await desk.db.select().from(feedEntries).orderBy(asc(feedEntries.seq));
    expect(entries.map(({ kind, reasonCode }) => [kind, reasonCode])).toEqual([
      ["PUBLISHED", null],
      ["RETRACTED", "UNDER_REVIEW"],
      ["RESTORED", null],
      ["RETRACTED", "UNDER_REVIEW"],
      ["RETRACTED", "RIGHTS"],
    ]);
  });

  test("holds back a newer version while it is hidden, which follows when it is seen again", async () => {
    await approve(storyKey, 2, { embargoUntil: "2026-11-28T10:00" });
    await hide(coordinator);
    desk.passMinutes(120);
    expect((await feed()).edges).toEqual([]);
    await unhide(secretariat);
    expect((await feed({ afterSeq: 0 })).edges).toMatchObject([
      { node: { kind: "UPDATED", publication: { version: 2 } } },
    ]);
  });

  test.each<[string, Viewer]>([
    ["the secretariat", secretariat],
    ["an admin of its region", adminOf("tohoku")],
    ["a coordinator of another region", viewerOf("COORDINATOR", { regions: ["shikoku"] })],
    ["a portal", portal],
    ["anybody", anonymousViewer],
  ])("hides, and %s does not", async (_who, viewer) => {
    const { errors } = await desk.unchanged(() => hide(viewer));
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  });
});

describe("a region that has left", () => {
  const decide = (viewer: Viewer, decision: string) =>
    desk.ask(
      viewer,
      "mutation ($input: DepartedRegionDecideInput!) { departedRegionDecide(input: $input) { retracted region { code } userErrors { code } } }",
      { input: { region: "tohoku", decision, note: "退会に伴う決定" } },
    );
  const leave = () => desk.db.update(regions).set({ status: "LEFT" }).where(eq(regions.code, "tohoku"));
  beforeEach(() => approve(storyKey));

  test("is kept with a mark, for members too, until the secretariat retracts", async () => {
    await leave();
    const shown = `{ publication(id: "${storyId}") { ... on Publication { isRegionArchived } } }`;
    expect((await desk.ask(anonymousViewer, shown)).data.publication).toEqual({ isRegionArchived: true });
    expect(await nodeAs(coordinator)).toMatchObject({ __typename: "Publication" });
    expect((await decide(secretariat, "KEEP")).data.departedRegionDecide).toEqual({
      retracted: 0,
      region: { code: "tohoku" },
      userErrors: [],
    });
    expect((await decide(secretariat, "RETRACT")).data.departedRegionDecide).toMatchObject({
      retracted: 1,
      userErrors: [],
    });
    expect(await nodeAs(anonymousViewer)).toMatchObject({ __typename: "Tombstone", reasonCode: "REGION_LEFT" });
  });

  test("must have left, and only the secretariat decides", async () => {
    const early = await desk.unchanged(() => decide(secretariat, "RETRACT"));
    expect(early.data.departedRegionDecide.userErrors).toEqual([{ code: "WRONG_STATE" }]);
    await leave();
    const { errors } = await desk.unchanged(() => decide(coordinator, "RETRACT"));
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  });
});

describe("reading", () => {
  test("by pages of the newest first, what comes meanwhile is told by the number of the first page", async () => {
    await approve("tohoku/story/1");
    await approve("tohoku/story/2");
    await approve("tohoku/article/1");
    const query =
      "query ($after: String) { nationalFeed(first: 2, after: $after) { lastSeq pageInfo { hasNextPage endCursor } edges { node { contentId } } } }";
    const first = (await desk.ask(portal, query)).data.nationalFeed;
    await approve(articleKey);
    const second = (await desk.ask(portal, query, { after: first.pageInfo.endCursor })).data.nationalFeed;
    expect([...first.edges, ...second.edges]).toHaveLength(3);
    expect([first.lastSeq, second.lastSeq, second.pageInfo.hasNextPage]).toEqual([3, null, false]);
    expect(kindsIn(await feed({ afterSeq: first.lastSeq }))).toEqual([[articleId, "PUBLISHED"]]);
  });

  test("in the order of numbers goes with `afterSeq`, and no other", async () => {
    const wrong = await desk.ask(anonymousViewer, "{ nationalFeed(afterSeq: 0, orderBy: NEWEST) { totalCount } }");
    expect(wrong.errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
    const negative = await desk.ask(anonymousViewer, "{ nationalFeed(afterSeq: -1) { totalCount } }");
    expect(negative.errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  });

  test("takes as many statements for one as for many, and one more when something is due", async () => {
    const query =
      "{ nationalFeed { edges { node { seq publication { title { value } region { name } isRegionArchived content { relatedPublications { id } } } } } } }";
    const statementsOf = async () => {
      const before = desk.statements.length;
      expect((await desk.ask(anonymousViewer, query)).errors).toEqual([]);
      return desk.statements.length - before;
    };
    await approve("tohoku/story/1");
    await approve(articleKey);
    const few = await statementsOf();
    for (const key of ["tohoku/story/2", "tohoku/article/1", "tohoku/article/3"]) await approve(key);
    expect(await statementsOf()).toBe(few);
  });

  test("adds to any number of articles what the nation made of them in the same statements", async () => {
    const statementsOf = async (keys: readonly string[]) => {
      const before = desk.statements.length;
      const references = keys.map((key) => ({ __typename: "Article", id: nodeIdOf(key), status: "PUBLISHED_REGION" }));
      const query =
        "query ($references: [_Any!]!) { _entities(representations: $references) { ... on Article { standing publication { __typename } nomination { state } } } }";
      const { data, errors } = await desk.ask(coordinator, query, { references });
      expect([data._entities.length, errors]).toEqual([keys.length, []]);
      return desk.statements.length - before;
    };
    await approve(articleKey);
    const one = await statementsOf([articleKey]);
    expect(await statementsOf([articleKey, "tohoku/article/1", "tohoku/article/2", "tohoku/article/3"])).toBe(one);
  });

  test("tells where a content stands to those who see it in its region", async () => {
    const standing = async (status: string) =>
      (
        await desk.ask(
          coordinator,
          "query ($references: [_Any!]!) { _entities(representations: $references) { ... on SuccessStory { standing publication { __typename } nomination { state } } } }",
          { references: [{ __typename: "SuccessStory", id: storyId, status }] },
        )
      ).data._entities[0];
    expect(await standing("PUBLISHED_REGION")).toEqual({
      standing: "PUBLISHED_REGION",
      publication: null,
      nomination: null,
    });
    await approve(storyKey, 1, { embargoUntil: "2026-11-29T09:00" });
    expect(await standing("PUBLISHED_REGION")).toMatchObject({
      standing: "NOMINATED",
      nomination: { state: "APPROVED" },
    });
    desk.passMinutes(24 * 60);
    expect(await standing("PUBLISHED_REGION")).toMatchObject({
      standing: "NATIONAL",
      publication: { __typename: "Publication" },
    });
    await retract(secretariat);
    expect(await standing("PUBLISHED_REGION")).toMatchObject({
      standing: "PUBLISHED_REGION",
      publication: { __typename: "Tombstone" },
    });
    expect(await standing("ARCHIVED")).toMatchObject({ standing: "ARCHIVED" });
  });

  test("filters by what a content is about", async () => {
    await approve(storyKey);
    await approve(articleKey);
    const { facets } = snapshotOf(articleKey);
    expect(kindsIn(await feed({ filter: { functions: facets.functions } }))).toEqual([[articleId, "PUBLISHED"]]);
    expect(kindsIn(await feed({ filter: { kinds: ["STORY"] } }))).toEqual([[storyId, "PUBLISHED"]]);
    expect(kindsIn(await feed({ filter: { regions: ["shikoku"] } }))).toEqual([[articleId, "PUBLISHED"]]);
    // The demo's register has an award of this story.
    expect(kindsIn(await feed({ filter: { awarded: true } }))).toEqual([[storyId, "PUBLISHED"]]);
    expect(kindsIn(await feed({ filter: { awarded: false } }))).toEqual([[articleId, "PUBLISHED"]]);
    desk.passMinutes(10);
    expect(kindsIn(await feed({ filter: { since: desk.now() } }))).toEqual([]);
    expect(kindsIn(await feed({ filter: { text: snapshotOf(articleKey).title } }))).toEqual([[articleId, "PUBLISHED"]]);
  });
});
