import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { formatNodeId } from "../../common/node-id.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf, uuidOf } from "../../demo/seed/keys.ts";
import {
  notify,
  toAdmins,
  toHubEditors,
  toPerson,
  type NewNotification,
} from "../../subgraphs/region/db/notifications.ts";
import { articles } from "../../subgraphs/region/db/tables/knowhow.ts";
import { notifications } from "../../subgraphs/region/db/tables/notifications.ts";
import { contentOf } from "../support/demo-rows.ts";
import { useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat, viewerOf } from "../support/viewers.ts";
import { allPages } from "../support/walk.ts";

const region = "tohoku";
const store = useRegion("desk", { region, database: "desk_notifications", isFresh: true });
const { issues, articles: articleContents } = contentOf(region);

const foreignEditor = editorOf("shikoku/hub/1");
const toForeignHub = toHubEditors(nodeIdOf("shikoku/hub/1"));

const issueTitle = issues[0]?.title ?? "";
let minute = 0;
beforeEach(async () => {
  minute = 0;
  // What the demo sends is no matter of these tests.
  await store.db.delete(notifications);
});

/** Sends notices a minute apart, about the first issue unless said otherwise. */
const send = async (...notices: (Partial<NewNotification> & Pick<NewNotification, "recipient">)[]): Promise<void> => {
  for (const notice of notices) {
    minute += 1;
    const createdAt = new Date(store.now().getTime() - 3_600_000 + minute * 60_000);
    await notify(store.db, [
      {
        kind: "ISSUE_ME_TOO",
        subjectId: nodeIdOf(`${region}/issue/1`),
        subjectTitle: "古い題名",
        createdAt,
        ...notice,
      },
    ]);
  }
};

const query = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: NotificationFilter) {
  notifications(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
    totalCount edges { node { id kind subjectTitle message readAt subject { __typename id } } cursor }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } unavailableRegions { code }
  }
  notificationStats { unread }
}`;

const noticesOf = async (viewer: Viewer, variables: Record<string, unknown> = {}): Promise<Answer[]> => {
  const { data, errors } = await store.ask(viewer, query, variables);
  expect(errors).toBeUndefined();
  return data.notifications.edges.map(({ node }: Answer) => node);
};

describe("a notice", () => {
  test("reaches the hub of another region, as a sentence about what it is about", async () => {
    await send({ recipient: toForeignHub, detail: { hub: "遠野みどりの校舎（デモ）" } });
    expect(await noticesOf(foreignEditor)).toMatchObject([
      {
        kind: "ISSUE_ME_TOO",
        subjectTitle: issueTitle,
        message: `遠野みどりの校舎（デモ）も課題「${issueTitle}」を抱えています。`,
        readAt: null,
        subject: { __typename: "Issue", id: nodeIdOf(`${region}/issue/1`) },
      },
    ]);
  });

  test.each<[string, NewNotification["recipient"], Viewer[]]>([
    ["a hub's editors", toForeignHub, [foreignEditor]],
    ["a region's admins", toAdmins("shikoku"), [adminOf("shikoku")]],
    ["one person", toPerson(coordinator.sub), [coordinator]],
  ])(
    "for %s is for nobody else: not in lists, counts, references, nor to be marked",
    async (_who, recipient, readers) => {
      await send({ recipient });
      const everybody = [
        anonymousViewer,
        { ...portal, regions: ["shikoku"], hubs: [nodeIdOf("shikoku/hub/1")] },
        foreignEditor,
        editorOf("shikoku/hub/2"),
        adminOf("shikoku"),
        adminOf(region),
        coordinator,
        viewerOf("COORDINATOR", { regions: ["shikoku"] }),
        secretariat,
      ];
      const [{ id } = { id: "" }] = await noticesOf(readers[0] ?? anonymousViewer);
      for (const viewer of everybody) {
        const count = readers.some(({ sub }) => sub === viewer.sub) ? 1 : 0;
        const { data } = await store.ask(viewer, query);
        expect([data.notifications.totalCount, data.notificationStats.unread, data.notifications.edges.length]).toEqual(
          [count, count, count],
        );
        const reference = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Notification { id } } }`;
        const { data: found } = await store.ask(viewer, reference, { r: [{ __typename: "Notification", id }] });
        expect(found._entities).toEqual([count === 1 ? { id } : null]);
        if (count === 1) continue;
        const { data: marked } = await store.unchanged(() => store.ask(viewer, markRead, { input: { id } }));
        expect(marked.notificationMarkRead.userErrors).toMatchObject([{ code: "NOT_FOUND", path: ["input", "id"] }]);
      }
    },
  );
});

const markRead = `mutation ($input: NotificationMarkReadInput!) {
  notificationMarkRead(input: $input) { notification { id readAt } userErrors { code path } }
}`;

describe("no notice tells a title that its reader may not see", () => {
  const articleOf = (isWanted: (article: (typeof articleContents)[number]) => boolean) => {
    const article = articleContents.find(isWanted);
    if (!article) throw new Error("The content has changed; choose another article.");
    return article;
  };
  const draft = articleOf(({ status }) => status === "DRAFT" || status === "IN_REVIEW");
  const regional = articleOf(({ status, visibility }) => status === "PUBLISHED_REGION" && visibility === "REGION");
  const shown = articleOf(({ status, visibility }) => status === "PUBLISHED_REGION" && visibility === "NETWORK");
  const about = (key: string, subjectTitle: string) => ({
    kind: "ARTICLE_PUBLISHED" as const,
    subjectId: nodeIdOf(key),
    subjectTitle,
  });

  test("of a draft, of what is for its region, of what has been retracted", async () => {
    const retracted = shown;
    await store.db
      .update(articles)
      .set({ status: "RETRACTED" })
      .where(eq(articles.id, uuidOf(retracted.key)));
    for (const { key, title } of [draft, regional, retracted])
      await send({ recipient: toForeignHub, ...about(key, title) });
    const notices = await noticesOf(foreignEditor);
    expect(notices.map(({ subjectTitle }) => subjectTitle)).toEqual([null, null, null]);
    for (const { title } of [draft, regional, retracted]) expect(JSON.stringify(notices)).not.toContain(title);
  });

  test("but tells it to those who may", async () => {
    const own = editorOf(regional.hub);
    const toOwn = toHubEditors(nodeIdOf(regional.hub));
    await send(
      { recipient: toOwn, ...about(regional.key, "古い題名") },
      { recipient: toForeignHub, ...about(shown.key, "古い題名") },
    );
    expect((await noticesOf(own)).map(({ subjectTitle }) => subjectTitle)).toEqual([regional.title]);
    expect((await noticesOf(foreignEditor)).map(({ subjectTitle }) => subjectTitle)).toEqual([shown.title]);
  });

  test("nor of another region's article, of which this region knows nothing; issues are for all members", async () => {
    await send(
      {
        recipient: toForeignHub,
        kind: "STORY_USES_ARTICLE",
        subjectId: nodeIdOf("kinki/article/1"),
        subjectTitle: "近畿の下書き",
      },
      {
        recipient: toForeignHub,
        kind: "ISSUE_MERGED",
        subjectId: nodeIdOf("kinki/issue/1"),
        subjectTitle: "近畿の課題",
      },
    );
    expect((await noticesOf(foreignEditor)).map(({ subjectTitle }) => subjectTitle)).toEqual(["近畿の課題", null]);
  });
});

describe("a list of notices", () => {
  test("is walked in both directions, the newest first", async () => {
    await send(...Array.from({ length: 7 }, () => ({ recipient: toForeignHub })), { recipient: toAdmins(region) });
    const expected = (await noticesOf(foreignEditor)).map(({ id }) => id);
    expect(expected).toHaveLength(7);
    for (const direction of ["FORWARD", "BACKWARD"] as const) {
      const walked = await allPages<Answer>(
        async (page) => (await store.ask(foreignEditor, query, { ...page })).data.notifications,
        3,
        direction,
      );
      expect(walked.map(({ id }) => id)).toEqual(expected);
    }
  });

  test("is filtered by kind and by what is read", async () => {
    await send({ recipient: toForeignHub }, { recipient: toForeignHub, kind: "ISSUE_SOLVED" });
    const [solved, meToo] = await noticesOf(foreignEditor);
    await store.ask(foreignEditor, markRead, { input: { id: meToo.id } });
    const idsFor = async (filter: object) => (await noticesOf(foreignEditor, { filter })).map(({ id }) => id);
    expect(await idsFor({ isUnread: true })).toEqual([solved.id]);
    expect(await idsFor({ isUnread: false })).toEqual([meToo.id]);
    expect(await idsFor({ kinds: ["ISSUE_SOLVED"] })).toEqual([solved.id]);
    expect(await idsFor({ kinds: [] })).toEqual([]);
  });

  test("costs four statements with titles of all kinds, however long; nothing for those who get none", async () => {
    const keys = ["article/1", "issue/1", "story/1", "hub/1"].map((key) => nodeIdOf(`${region}/${key}`));
    for (let i = 0; i < 5; i++) await send(...keys.map((subjectId) => ({ recipient: toForeignHub, subjectId })));
    // Page, total, unread, titles.
    expect(await store.statementsOf(() => noticesOf(foreignEditor, { first: 50 }))).toHaveLength(4);
    expect(await store.statementsOf(() => noticesOf(portal))).toHaveLength(0);
  });

  test("is read from an index", async () => {
    const plan = await store.planOf(() => store.ask(foreignEditor, "{ notifications { edges { node { id } } } }"));
    expect(plan).toMatch(/recipient/u);
  });
});

describe("marking as read", () => {
  const markAll = `mutation ($input: NotificationsMarkAllReadInput!) {
    notificationsMarkAllRead(input: $input) { markedCount userErrors { code } }
  }`;

  test("keeps the first moment, and is no mistake the second time", async () => {
    await send({ recipient: toForeignHub });
    const [{ id }] = (await noticesOf(foreignEditor)) as [Answer];
    const first = await store.ask(foreignEditor, markRead, { input: { id } });
    const readAt = store.now().toISOString();
    expect(first.data.notificationMarkRead).toEqual({ notification: { id, readAt }, userErrors: [] });
    store.passMinutes(5);
    const again = await store.ask(foreignEditor, markRead, { input: { id } });
    expect(again.data.notificationMarkRead).toEqual({ notification: { id, readAt }, userErrors: [] });
  });

  test("of all takes those until a moment, and the viewer's own only", async () => {
    await send({ recipient: toForeignHub }, { recipient: toForeignHub }, { recipient: toAdmins(region) });
    const until = new Date(store.now().getTime() - 3_600_000 + 60_000).toISOString();
    const input = { regionCode: region, until };
    const { data } = await store.ask(foreignEditor, markAll, { input });
    expect(data.notificationsMarkAllRead).toEqual({ markedCount: 1, userErrors: [] });
    expect((await noticesOf(foreignEditor)).map(({ readAt }) => readAt !== null)).toEqual([false, true]);
    expect((await noticesOf(adminOf(region))).map(({ readAt }) => readAt)).toEqual([null]);
    const { errors } = await store.unchanged(() => store.ask(portal, markAll, { input }));
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  });

  test("refuses what is no notice of this region", async () => {
    for (const id of [
      "nonsense",
      nodeIdOf(`${region}/issue/1`),
      formatNodeId("notification", "kinki", uuidOf("x/y/z")),
    ]) {
      const { data } = await store.unchanged(() => store.ask(foreignEditor, markRead, { input: { id } }));
      expect(data.notificationMarkRead).toEqual({
        notification: null,
        userErrors: [{ code: "NOT_FOUND", path: ["input", "id"] }],
      });
    }
  });
});
