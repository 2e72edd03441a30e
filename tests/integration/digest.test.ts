import { beforeEach, describe, expect, test } from "vitest";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { notifications } from "../../subgraphs/region/db/tables/notifications.ts";
import { contentOf, type IssueContent } from "../support/demo-rows.ts";
import { useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat, viewerOf } from "../support/viewers.ts";

const region = "tohoku";
const store = useRegion("desk", { region, database: "digest", isFresh: true });
const { issues, articles, stories } = contentOf(region);

const days = 300;
const since = () => new Date(store.now().getTime() - days * 86_400_000).toISOString();

beforeEach(async () => {
  await store.db.delete(notifications);
});

const query = `query ($since: DateTime!) { digest(since: $since) {
  newIssues solvedIssues publishedArticles publishedStories adoptions staleIssues
  highlights { kind at title regionCode subject { __typename id } }
} }`;
const digestFor = async (viewer: Viewer, moment = since()): Promise<Answer> =>
  (await store.ask(viewer, query, { since: moment })).data.digest;

const isPublished = ({ status }: { readonly status: string }) =>
  ["PUBLISHED_REGION", "NOMINATED", "NATIONAL"].includes(status);
const isRecent = (daysAgo: number | null | undefined) => daysAgo != null && daysAgo <= days;
const isOpen = ({ status }: IssueContent) => status === "OPEN" || status === "IN_PROGRESS";
const isShown = (visibility: string, all: boolean) => all || visibility !== "REGION";

/** What a viewer sees who knows the region's own things, or only the network's. */
const expectedFor = (isOfRegion: boolean) => ({
  newIssues: issues.filter(({ createdDaysAgo }) => isRecent(createdDaysAgo)).length,
  solvedIssues: issues.filter(
    ({ status, resolution }) => (status === "SOLVED" || status === "CLOSED") && isRecent(resolution?.daysAgo),
  ).length,
  publishedArticles: articles.filter(
    (article) => isPublished(article) && isShown(article.visibility, isOfRegion) && isRecent(article.publishedDaysAgo),
  ).length,
  publishedStories: stories.filter(
    (story) => isPublished(story) && isShown(story.visibility, isOfRegion) && isRecent(story.publishedDaysAgo),
  ).length,
  staleIssues: issues.filter((issue) => isOpen(issue) && issue.updatedDaysAgo > 60 && issue.updatedDaysAgo <= days + 60)
    .length,
});

describe("the digest", () => {
  test.each<[string, Viewer, boolean]>([
    ["the region's admin", adminOf(region), true],
    ["an assigned coordinator", viewerOf("COORDINATOR", { regions: [region] }), true],
    ["a coordinator of elsewhere", viewerOf("COORDINATOR", { regions: ["kinki"] }), false],
    ["another region's admin", adminOf("kinki"), false],
    ["the secretariat", secretariat, false],
  ])("for %s counts what they see", async (_who, viewer, isOfRegion) => {
    const digest = await digestFor(viewer);
    expect(digest).toMatchObject(expectedFor(isOfRegion));
    const titles = JSON.stringify(digest.highlights);
    const hidden = articles.filter((article) => !isPublished(article) || !isShown(article.visibility, isOfRegion));
    for (const { title } of hidden) expect(titles).not.toContain(`"${title}"`);
  });

  test("names the five newest of each kind", async () => {
    const { highlights } = await digestFor(coordinator);
    const newest = issues
      .filter(({ createdDaysAgo }) => isRecent(createdDaysAgo))
      .toSorted((a, b) => a.createdDaysAgo - b.createdDaysAgo)
      .slice(0, 5);
    expect(highlights.filter(({ kind }: Answer) => kind === "ISSUE_REPORTED")).toEqual(
      newest.map(({ key, title, createdDaysAgo }) => ({
        kind: "ISSUE_REPORTED",
        at: new Date(Math.round(store.now().getTime() - createdDaysAgo * 86_400_000)).toISOString(),
        title,
        regionCode: region,
        subject: { __typename: "Issue", id: nodeIdOf(key) },
      })),
    );
    for (const kind of new Set(highlights.map((item: Answer) => item.kind)))
      expect(highlights.filter((item: Answer) => item.kind === kind).length).toBeLessThanOrEqual(5);
  });

  test("is for those who look after regions; costs six statements", async () => {
    for (const viewer of [editorOf("tohoku/hub/1"), portal, anonymousViewer]) {
      let digest: Answer;
      const statements = await store.statementsOf(async () => {
        digest = await digestFor(viewer);
      });
      expect([digest, statements.length]).toEqual([null, 0]);
    }
    expect(await store.statementsOf(() => digestFor(coordinator))).toHaveLength(6);
  });

  test("goes back a year at most", async () => {
    const { errors } = await store.ask(coordinator, query, { since: "2020-01-01T00:00:00Z" });
    expect(errors[0].extensions.code).toBe("BAD_USER_INPUT");
  });
});

describe("sending it", () => {
  const mutation = `mutation ($input: DigestSendInput!) {
    digestSend(input: $input) { notification { id kind message createdAt } userErrors { code path } }
  }`;
  const send = async (viewer: Viewer, input: object = {}): Promise<Answer> => {
    const { data, errors } = await store.ask(viewer, mutation, {
      input: { regionCode: region, since: since(), ...input },
    });
    return errors ? { code: errors[0].extensions.code } : data.digestSend;
  };

  test("tells the region's admins, with the figures and the sender's words", async () => {
    const { notification, userErrors } = await send(coordinator, { note: "来週の会議で話しましょう。" });
    expect(userErrors).toEqual([]);
    const { newIssues, solvedIssues } = expectedFor(true);
    expect(notification.message).toMatch(
      new RegExp(
        `^コーディネーターからのまとめ：新しい課題${newIssues}件、解決${solvedIssues}件、.*来週の会議で話しましょう。$`,
        "u",
      ),
    );
    const { data } = await store.ask(
      adminOf(region),
      "{ notifications { edges { node { id kind message createdAt subject { id } } } } }",
    );
    expect(data.notifications.edges).toEqual([{ node: { ...notification, subject: null } }]);
    const others = await store.ask(adminOf("kinki"), "{ notifications { totalCount } }");
    expect(others.data.notifications.totalCount).toBe(0);
  });

  test("of a coordinator of elsewhere tells no more than they see", async () => {
    const { notification } = await send(viewerOf("SECRETARIAT"));
    expect(notification.message).toContain(`公開された記事${expectedFor(false).publishedArticles}件`);
  });

  test.each<[string, Viewer]>([
    ["an admin", adminOf(region)],
    ["a coordinator of elsewhere", viewerOf("COORDINATOR", { regions: ["kinki"] })],
    ["an editor", editorOf("tohoku/hub/1")],
    ["a portal", portal],
    ["an anonymous visitor", anonymousViewer],
  ])("is not for %s", async (_who, viewer) => {
    expect(await store.unchanged(() => send(viewer))).toEqual({ code: "FORBIDDEN" });
  });

  test.each<[string, object, string]>([
    ["about the future", { since: "2030-01-01T00:00:00Z" }, "INVALID"],
    ["with too many words", { note: "字".repeat(501) }, "TOO_LONG"],
  ])("%s is refused", async (_what, input, code) => {
    const { notification, userErrors } = await store.unchanged(() => send(coordinator, input));
    expect([notification, userErrors[0].code]).toEqual([null, code]);
  });

  test("with a key that is repeated is done once", async () => {
    const [first, again] = [
      await send(coordinator, { since: "2026-11-01T00:00:00Z", idempotencyKey: "k" }),
      await send(coordinator, { since: "2026-11-01T00:00:00Z", idempotencyKey: "k" }),
    ];
    expect(again).toEqual(first);
    expect(await store.db.$count(notifications)).toBe(1);
  });
});
