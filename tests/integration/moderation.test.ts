import { beforeEach, describe, expect, test } from "vitest";
import { auditEntries } from "../../common/writing/audit.ts";
import { formatNodeId } from "../../common/node-id.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf, uuidOf } from "../../demo/seed/keys.ts";
import { notifications } from "../../subgraphs/region/db/tables/notifications.ts";
import { moderationActions, moderationCases } from "../../subgraphs/region/db/tables/moderation.ts";
import { contentOf } from "../support/demo-rows.ts";
import { useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat, viewerOf } from "../support/viewers.ts";

const region = "tohoku";
const store = useRegion("desk", { region, database: "moderation", isFresh: true });
const { articles, comments } = { ...contentOf(region), comments: contentOf(region).issues };

const shown = articles.find(({ status, visibility }) => status === "PUBLISHED_REGION" && visibility === "NETWORK");
const draft = articles.find(({ status }) => status === "DRAFT");
if (!shown || !draft) throw new Error("The content has changed; choose other articles.");
const targetId = nodeIdOf(shown.key);
const hub = editorOf(shown.hub);
const reporter = editorOf("shikoku/hub/1");
const admin = adminOf(region);
const otherAdmin = { ...admin, sub: "another admin" };
const assigned = viewerOf("COORDINATOR", { regions: [region] });

beforeEach(async () => {
  // What the demo has is no matter of these tests.
  await store.db.delete(moderationActions);
  await store.db.delete(moderationCases);
  await store.db.delete(notifications);
});

const fields =
  "id status outcome version reason note reporterRole targetTitle target { __typename id } actions { act byRole note doneAct } appeal { note }";
const reportMutation = `mutation ($input: ContentReportInput!) { contentReport(input: $input) { case { ${fields} } userErrors { code path message messageJa } } }`;
const actMutation = (name: string) =>
  `mutation ($input: ModerationActInput!) { act: ${name}(input: $input) { case { ${fields} } userErrors { code path } } }`;
const listQuery = `query ($filter: ModerationFilter) { moderationCases(filter: $filter) { totalCount edges { node { ${fields} } } } }`;

const report = async (viewer: Viewer, input: object = {}): Promise<Answer> => {
  const whole = { targetId, reason: "INCORRECT", note: "数字が古いままです", ...input };
  const { data, errors } = await store.ask(viewer, reportMutation, { input: whole });
  return errors ? { errors } : data.contentReport;
};

const act = async (viewer: Viewer, name: string, input: object): Promise<Answer> => {
  const { data, errors } = await store.ask(viewer, actMutation(name), { input: { note: "確認しました", ...input } });
  return errors ? { code: errors[0].extensions.code } : data.act;
};

const casesSeenBy = async (viewer: Viewer, filter: object = {}): Promise<Answer[]> => {
  const { data } = await store.ask(viewer, listQuery, { filter });
  expect(data.moderationCases.totalCount).toBe(data.moderationCases.edges.length);
  return data.moderationCases.edges.map(({ node }: Answer) => node);
};

const noticesTo = async () =>
  (await store.db.select().from(notifications).orderBy(notifications.createdAt, notifications.recipient)).map(
    ({ recipient, kind, detail }) => [recipient, kind, detail?.["outcome"]],
  );

describe("a report", () => {
  test("opens a case, tells the admins of the thing's region, and is in the audit", async () => {
    const { case: opened, userErrors } = await report(reporter);
    expect(userErrors).toEqual([]);
    expect(opened).toMatchObject({
      status: "OPEN",
      outcome: null,
      version: 1,
      reason: "INCORRECT",
      note: "数字が古いままです",
      reporterRole: "HUB_EDITOR",
      targetTitle: shown.title,
      target: { __typename: "Article", id: targetId },
      actions: [],
      appeal: null,
    });
    expect(await noticesTo()).toEqual([["admins:tohoku", "MODERATION_OPENED", undefined]]);
    const audit = await store.db.select().from(auditEntries);
    expect(audit.at(-1)).toMatchObject({
      act: "contentReport",
      actor: reporter.sub,
      target: opened.id,
      after: { status: "OPEN", targetId },
    });
  });

  test("of a portal is about what is public", async () => {
    const { case: opened } = await report(portal, { targetId: nodeIdOf("tohoku/hub/1"), reason: "OUTDATED" });
    expect(opened).toMatchObject({ reporterRole: "PORTAL_CLIENT", targetTitle: contentOf(region).hubs[0]?.name });
    expect((await casesSeenBy(portal)).map(({ id }) => id)).toEqual([opened.id]);
    const refused = await store.unchanged(() => report(portal));
    expect(refused.errors[0].extensions.code).toBe("FORBIDDEN");
  });

  test.each<[string, Viewer, object, string[]]>([
    ["what the reporter does not see", reporter, { targetId: nodeIdOf(draft.key) }, ["NOT_FOUND targetId"]],
    [
      "what is not there",
      reporter,
      { targetId: formatNodeId("article", region, uuidOf("a/b/c")) },
      ["NOT_FOUND targetId"],
    ],
    ["what is of another region", reporter, { targetId: nodeIdOf("kinki/article/1") }, ["NOT_FOUND targetId"]],
    ["what is no ID", reporter, { targetId: "記事" }, ["NOT_FOUND targetId"]],
    ["without words", reporter, { note: " " }, ["REQUIRED note"]],
    ["with too many words", reporter, { note: "字".repeat(2_001) }, ["TOO_LONG note"]],
  ])("of %s is refused and changes nothing", async (_what, viewer, input, expected) => {
    const { case: none, userErrors } = await store.unchanged(() => report(viewer, input));
    expect(none).toBeNull();
    expect(userErrors.map(({ code, path }: Answer) => `${code} ${path.slice(1).join(".")}`)).toEqual(expected);
  });

  test("of an anonymous visitor is refused", async () => {
    const refused = await store.unchanged(() => report(anonymousViewer, { targetId: nodeIdOf("tohoku/hub/1") }));
    expect(refused.errors[0].extensions.code).toBe("FORBIDDEN");
  });

  test("is made once by one person while it is not decided, also at the same time", async () => {
    const [first, second] = await Promise.all([report(reporter), report(reporter)]);
    const codes = [first, second].map(({ userErrors }) => userErrors.map(({ code }: Answer) => code));
    expect(codes.toSorted((a, b) => a.length - b.length)).toEqual([[], ["ALREADY_DONE"]]);
    expect((await report(editorOf("kinki/hub/1"))).userErrors).toEqual([]);
    expect(await casesSeenBy(admin)).toHaveLength(2);
  });

  test("with a key that is repeated is the same case", async () => {
    const [first, again] = [
      await report(reporter, { idempotencyKey: "k" }),
      await report(reporter, { idempotencyKey: "k" }),
    ];
    expect(again).toEqual(first);
    expect(await casesSeenBy(admin)).toHaveLength(1);
  });
});

interface Attempt {
  readonly name: string;
  readonly expectedVersion?: number;
  readonly note?: string;
}

describe("a case", () => {
  test("from report to appeal, with what everybody sees of it", async () => {
    const { case: opened } = await report(reporter);
    const { id } = opened;
    expect(await casesSeenBy(hub)).toEqual([]);

    await act(assigned, "moderationNote", { id, expectedVersion: 1, note: "現地に確認中" });
    const hidden = await act(admin, "moderationHidePending", { id, expectedVersion: 2, doneAct: "articleArchive" });
    expect(hidden.case).toMatchObject({ status: "HIDDEN_PENDING", outcome: null, version: 3 });
    const upheld = await act(admin, "moderationUphold", { id, expectedVersion: 3, doneAct: "articleRetract" });
    expect(upheld.case).toMatchObject({ status: "UPHELD", outcome: "UPHELD", version: 4 });

    const [seen] = await casesSeenBy(hub);
    expect(seen).toMatchObject({ id, note: null, status: "UPHELD", reporterRole: "HUB_EDITOR" });
    expect(seen.actions.map(({ act: done, doneAct }: Answer) => [done, doneAct])).toEqual([
      ["HIDE_PENDING", "articleArchive"],
      ["UPHOLD", "articleRetract"],
    ]);
    expect(JSON.stringify(seen)).not.toContain(reporter.sub);
    expect(JSON.stringify(seen)).not.toContain("現地に確認中");

    const appealed = await act(hub, "moderationAppeal", { id, expectedVersion: 4, note: "数字は今年のものです" });
    expect(appealed.case).toMatchObject({
      status: "APPEALED",
      outcome: null,
      appeal: { note: "数字は今年のものです" },
    });
    const own = await store.unchanged(() => act(admin, "moderationDismiss", { id, expectedVersion: 5 }));
    expect(own).toEqual({ code: "FORBIDDEN" });
    const decided = await act(otherAdmin, "moderationDismiss", { id, expectedVersion: 5 });
    expect(decided.case).toMatchObject({ status: "DISMISSED", outcome: "DISMISSED", version: 6 });
    expect((await casesSeenBy(hub)).map(({ status }) => status)).toEqual(["DISMISSED"]);

    const toHub = `hub:${nodeIdOf(shown.hub)}`;
    const toReporter = `sub:${reporter.sub}`;
    expect((await noticesTo()).map(String).toSorted()).toEqual(
      [
        ["admins:tohoku", "MODERATION_OPENED", undefined],
        ["admins:tohoku", "MODERATION_DECIDED", "APPEALED"],
        [toHub, "MODERATION_DECIDED", "HIDDEN_PENDING"],
        [toHub, "MODERATION_DECIDED", "UPHELD"],
        [toHub, "MODERATION_DECIDED", "DISMISSED"],
        [toReporter, "MODERATION_DECIDED", "UPHELD"],
        [toReporter, "MODERATION_DECIDED", "DISMISSED"],
      ]
        .map(String)
        .toSorted(),
    );
  });

  test("that comes to nothing is never heard of by the hub", async () => {
    const { case: opened } = await report(reporter);
    await act(admin, "moderationDismiss", { id: opened.id, expectedVersion: 1 });
    expect(await casesSeenBy(hub)).toEqual([]);
    expect((await noticesTo()).map(([recipient]) => recipient)).toEqual(["admins:tohoku", `sub:${reporter.sub}`]);
  });

  test.each<[string, Viewer, Attempt, string]>([
    ["by whom it does not concern", editorOf("kinki/hub/1"), { name: "moderationNote" }, "NOT_FOUND"],
    ["by the secretariat", secretariat, { name: "moderationUphold" }, "NOT_FOUND"],
    ["by another region's admin", adminOf("kinki"), { name: "moderationUphold" }, "NOT_FOUND"],
    ["by a portal", portal, { name: "moderationNote" }, "NOT_FOUND"],
    ["by an anonymous visitor", anonymousViewer, { name: "moderationNote" }, "NOT_FOUND"],
    ["by the reporter", reporter, { name: "moderationUphold" }, "FORBIDDEN"],
    ["by a coordinator who decides for the region", coordinator, { name: "moderationUphold" }, "FORBIDDEN"],
    ["on an older version", admin, { name: "moderationUphold", expectedVersion: 7 }, "CONFLICT"],
    ["without a reason", admin, { name: "moderationUphold", note: "" }, "REQUIRED"],
  ])("is not changed %s", async (_who, viewer, { name, ...input }, code) => {
    const { case: opened } = await report(reporter);
    const outcome = await store.unchanged(() => act(viewer, name, { id: opened.id, expectedVersion: 1, ...input }));
    expect(outcome.code ?? outcome.userErrors[0].code).toBe(code);
    // A conflict shows what is there now.
    if (code === "CONFLICT") expect(outcome.case).toMatchObject({ status: "OPEN", version: 1 });
    if (code === "NOT_FOUND") expect(outcome.case).toBeNull();
  });

  test("is found by those who see it only: in lists, by ID, as a reference", async () => {
    const { case: opened } = await report(reporter);
    const query = `query ($id: ID!, $r: [_Any!]!) { moderationCase(id: $id) { id } _entities(representations: $r) { ... on ModerationCase { id } } }`;
    const variables = { id: opened.id, r: [{ __typename: "ModerationCase", id: opened.id }] };
    for (const [viewer, isSeen] of [
      [reporter, true],
      [admin, true],
      [assigned, true],
      [coordinator, true],
      [hub, false],
      [editorOf("kinki/hub/1"), false],
      [adminOf("kinki"), false],
      [secretariat, false],
      [portal, false],
      [anonymousViewer, false],
    ] as const) {
      const { data } = await store.ask(viewer, query, variables);
      const expected = isSeen ? { id: opened.id } : null;
      expect([data.moderationCase, data._entities[0], (await casesSeenBy(viewer)).length]).toEqual([
        expected,
        expected,
        isSeen ? 1 : 0,
      ]);
    }
  });

  test("is filtered by status, reason and target", async () => {
    const commented = comments.find(({ comments: own }) => own.length > 0);
    const commentId = formatNodeId("comment", region, uuidOf(`${commented?.key}/comment/0`));
    await report(reporter);
    const { case: abuse } = await report(reporter, { targetId: commentId, reason: "ABUSE" });
    expect(abuse).toMatchObject({ targetTitle: commented?.title, target: { __typename: "Comment", id: commentId } });
    await act(admin, "moderationHidePending", { id: abuse.id, expectedVersion: 1, doneAct: "commentHide" });
    const seen = async (filter: object) => (await casesSeenBy(admin, filter)).map(({ reason }) => reason);
    expect(await seen({ status: ["OPEN"] })).toEqual(["INCORRECT"]);
    expect(await seen({ status: ["HIDDEN_PENDING", "UPHELD"] })).toEqual(["ABUSE"]);
    expect(await seen({ reason: ["ABUSE"] })).toEqual(["ABUSE"]);
    expect(await seen({ targetId })).toEqual(["INCORRECT"]);
  });

  test("costs four statements for any number with their titles and actions", async () => {
    for (const n of [1, 2, 3]) await report(editorOf(`shikoku/hub/${n}`));
    // Page, total, titles, actions.
    expect(await store.statementsOf(() => casesSeenBy(admin))).toHaveLength(4);
  });
});
