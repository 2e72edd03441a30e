import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { auditEntries } from "../../common/writing/audit.ts";
import { contentSnapshot, type ContentSnapshot } from "../../common/content-snapshot.ts";
import { newUuid } from "../../common/node-id.ts";
import { codesOf, type Code } from "../../common/taxonomy.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { nominations } from "../../subgraphs/network/db/tables/nominations.ts";
import { useDeskServer, snapshotOf } from "../support/desk-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat, viewerOf } from "../support/viewers.ts";

const desk = useDeskServer("nominations");

const key = "tohoku/story/2";
const contentId = nodeIdOf(key);
const hubKey = "tohoku/hub/2";

/** The story as of a version; its hub is one that the editor of these tests edits. */
const story = (version: number, change: Partial<ContentSnapshot> = {}): ContentSnapshot => {
  const snapshot = snapshotOf(key);
  return contentSnapshot.parse({ ...snapshot, hub: { ...snapshot.hub, id: nodeIdOf(hubKey) }, version, ...change });
};

const mobileNumber = [{ key: "body", headingJa: "本文", headingEn: "Story", body: "連絡は090-1234-5678へ" }];

const editor = editorOf(hubKey);
const admin = adminOf("tohoku");
const actors: Readonly<Record<string, Viewer>> = {
  anonymous: anonymousViewer,
  portal,
  "editor of the hub": editor,
  "editor of another hub": editorOf("tohoku/hub/1"),
  "admin of the region": admin,
  "admin of another region": adminOf("shikoku"),
  "coordinator of all": coordinator,
  "coordinator of another region": viewerOf("COORDINATOR", { regions: ["shikoku"] }),
  secretariat,
};

const payloadFields =
  "nomination { id state version contentVersion checks { code path status severity } reason embargoUntil } userErrors { code path messageJa }";

const nominate = (viewer: Viewer, contentVersion = 1) =>
  desk.ask(viewer, `mutation ($input: ContentNominateInput!) { contentNominate(input: $input) { ${payloadFields} } }`, {
    input: { contentId, contentVersion, note: "全国に知らせたい" },
  });

/** The acts on a nomination that is there, with inputs that are sound. */
const acts = {
  nominationEndorse: {},
  nominationRecommend: { note: "よい事例です" },
  nominationWaiveCheck: { code: "PHONE_NUMBER", path: "sections.body", reason: "代表番号です" },
  nominationRequestChanges: { reason: "番号を消してください" },
  nominationDecline: { reason: "全国向けではありません" },
  nominationApprove: {},
  nominationWithdraw: { reason: "取り下げます" },
  nominationComment: { body: "確認中です" },
  embargoCancel: { reason: "公開を見合わせます" },
} as const;
type Act = keyof typeof acts;

async function act(viewer: Viewer, name: Act, id: string, more: object = {}) {
  const [row] = await desk.db.select().from(nominations);
  const version = name === "nominationComment" ? {} : { expectedVersion: row?.version ?? 1 };
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return desk.ask(viewer, `mutation ($input: ${type}!) { ${name}(input: $input) { ${payloadFields} } }`, {
    input: { id, ...version, ...acts[name], ...more },
  });
}

/** A nomination in a state, with a check that can be let pass unless it is to be approved. */
async function nominationIn(state: Code<"NominationState">, isSound = false): Promise<string> {
  desk.publishInRegion(story(1, isSound || state === "APPROVED" ? {} : { sections: mobileNumber }));
  const { data } = await nominate(state === "PROPOSED" ? editor : admin);
  const { id } = data.contentNominate.nomination;
  const [row] = await desk.db.select().from(nominations);
  if (state === "APPROVED") await act(secretariat, "nominationApprove", id, { embargoUntil: "2026-12-01T09:00" });
  else
    await desk.db
      .update(nominations)
      .set({ state })
      .where(eq(nominations.id, row?.id ?? ""));
  return id;
}

describe("who may nominate", () => {
  test.each<[string, string]>([
    ["editor of the hub", "PROPOSED"],
    ["coordinator of all", "PROPOSED"],
    ["admin of the region", "NOMINATED"],
    ["secretariat", "NOMINATED"],
    ["editor of another hub", "FORBIDDEN"],
    ["admin of another region", "FORBIDDEN"],
    ["coordinator of another region", "FORBIDDEN"],
    ["portal", "FORBIDDEN"],
    ["anonymous", "FORBIDDEN"],
  ])("%s: %s", async (name, expected) => {
    desk.publishInRegion(story(1));
    const viewer = actors[name] ?? anonymousViewer;
    if (expected === "FORBIDDEN") {
      const { errors } = await desk.unchanged(() => nominate(viewer));
      expect(errors.map(({ extensions }) => extensions["code"])).toEqual(["FORBIDDEN"]);
      return;
    }
    const { data, errors } = await nominate(viewer);
    expect(errors).toEqual([]);
    expect(data.contentNominate).toMatchObject({ nomination: { state: expected, contentVersion: 1 }, userErrors: [] });
  });
});

/** For each act the states in which it may happen, and who may do it. */
const allowed: Readonly<
  Record<Act, { readonly states: Readonly<Record<string, string>>; readonly who: readonly string[] }>
> = {
  nominationEndorse: { states: { PROPOSED: "NOMINATED" }, who: ["admin of the region", "secretariat"] },
  nominationRecommend: { states: { PROPOSED: "PROPOSED", NOMINATED: "NOMINATED" }, who: ["coordinator of all"] },
  nominationWaiveCheck: { states: { PROPOSED: "PROPOSED", NOMINATED: "NOMINATED" }, who: ["secretariat"] },
  nominationRequestChanges: {
    states: { PROPOSED: "CHANGES_REQUESTED", NOMINATED: "CHANGES_REQUESTED" },
    who: ["secretariat"],
  },
  nominationDecline: {
    states: { PROPOSED: "DECLINED", NOMINATED: "DECLINED", CHANGES_REQUESTED: "DECLINED" },
    who: ["secretariat"],
  },
  nominationApprove: { states: { NOMINATED: "APPROVED" }, who: ["secretariat"] },
  nominationWithdraw: {
    states: { PROPOSED: "WITHDRAWN", NOMINATED: "WITHDRAWN", CHANGES_REQUESTED: "WITHDRAWN" },
    who: ["editor of the hub", "admin of the region", "secretariat"],
  },
  nominationComment: {
    states: {
      PROPOSED: "PROPOSED",
      NOMINATED: "NOMINATED",
      CHANGES_REQUESTED: "CHANGES_REQUESTED",
      DECLINED: "DECLINED",
      APPROVED: "APPROVED",
    },
    who: ["editor of the hub", "admin of the region", "coordinator of all", "secretariat"],
  },
  embargoCancel: { states: { APPROVED: "WITHDRAWN" }, who: ["admin of the region", "secretariat"] },
};

/** Those who may read a nomination of the hub; for others there is none. */
const readers = new Set(["editor of the hub", "admin of the region", "coordinator of all", "secretariat"]);

const names = Object.keys(acts) as Act[];

describe("who may do what with a nomination", () => {
  const table = names.flatMap((name) => Object.keys(actors).map((actor) => ({ name, actor })));

  test.each(table)("$name by $actor", async ({ name, actor }) => {
    const [state = "NOMINATED", after] = Object.entries(allowed[name].states).at(-1) ?? [];
    const id = await nominationIn(state as Code<"NominationState">, name === "nominationApprove");
    const viewer = actors[actor] ?? anonymousViewer;
    if (allowed[name].who.includes(actor)) {
      const { data, errors } = await act(viewer, name, id);
      expect(errors).toEqual([]);
      expect(data[name]).toMatchObject({ nomination: { state: after }, userErrors: [] });
      return;
    }
    const { data, errors } = await desk.unchanged(() => act(viewer, name, id));
    if (readers.has(actor)) expect(errors.map(({ extensions }) => extensions["code"])).toEqual(["FORBIDDEN"]);
    else expect(data[name].userErrors).toMatchObject([{ code: "NOT_FOUND", path: ["input", "id"] }]);
  });
});

describe("what may be done in which state", () => {
  const table = names.flatMap((name) => codesOf("NominationState").map((state) => ({ name, state })));

  test.each(table)("$name when $state", async ({ name, state }) => {
    const id = await nominationIn(state, name === "nominationApprove");
    const viewer = name === "nominationRecommend" ? coordinator : secretariat;
    const after = allowed[name].states[state];
    if (after !== undefined) {
      const { data } = await act(viewer, name, id);
      expect(data[name]).toMatchObject({ nomination: { state: after }, userErrors: [] });
      return;
    }
    const { data } = await desk.unchanged(() => act(viewer, name, id));
    expect(data[name]).toMatchObject({
      nomination: null,
      userErrors: [{ code: "WRONG_STATE", path: ["input", "id"] }],
    });
  });
});

test("a version is pinned: what the region publishes later is neither looked at nor approved", async () => {
  desk.publishInRegion(story(1, { title: "推薦した版" }));
  const { data } = await nominate(admin);
  const { id } = data.contentNominate.nomination;
  desk.publishInRegion(story(2, { title: "あとからの版" }));
  await act(secretariat, "nominationApprove", id);
  const shown = await desk.ask(
    anonymousViewer,
    `{ publication(id: "${contentId}") { ... on Publication { version title { value } } } }`,
  );
  expect(shown.data.publication).toEqual({ version: 1, title: { value: "推薦した版" } });
});

test("flagged, returned, mended and nominated anew, it goes on as the same nomination", async () => {
  desk.publishInRegion(story(1, { sections: mobileNumber, license: null }));
  const first = await nominate(editor);
  expect(first.data.contentNominate.nomination.checks).toEqual([
    { code: "LICENSE_MISSING", path: "license", status: "OPEN", severity: "BLOCKING" },
    { code: "PHONE_NUMBER", path: "sections.body", status: "OPEN", severity: "BLOCKING" },
  ]);
  const { id } = first.data.contentNominate.nomination;
  await act(admin, "nominationEndorse", id);
  const refused = await desk.unchanged(() => act(secretariat, "nominationApprove", id));
  expect(refused.data.nominationApprove.userErrors).toMatchObject([
    { code: "INVALID", path: ["checks", "license"] },
    { code: "INVALID", path: ["checks", "sections", "body"] },
  ]);
  await act(secretariat, "nominationRequestChanges", id);
  const same = await desk.unchanged(() => nominate(admin));
  expect(same.data.contentNominate.userErrors).toMatchObject([{ code: "ALREADY_DONE" }]);
  desk.publishInRegion(story(2));
  const again = await nominate(admin, 2);
  expect(again.data.contentNominate).toMatchObject({
    nomination: { id, state: "NOMINATED", contentVersion: 2, checks: [], reason: null },
  });
  const approved = await act(secretariat, "nominationApprove", id);
  expect(approved.data.nominationApprove).toMatchObject({ nomination: { state: "APPROVED" }, userErrors: [] });
});

test("a check that found a pattern can be let pass with a reason, one of something missing cannot", async () => {
  desk.publishInRegion(story(1, { sections: mobileNumber, license: null }));
  const { data } = await nominate(admin);
  const { id } = data.contentNominate.nomination;
  const waived = await act(secretariat, "nominationWaiveCheck", id);
  expect(waived.data.nominationWaiveCheck.nomination.checks).toContainEqual({
    code: "PHONE_NUMBER",
    path: "sections.body",
    status: "WAIVED",
    severity: "BLOCKING",
  });
  const refused = await desk.unchanged(() =>
    act(secretariat, "nominationWaiveCheck", id, { code: "LICENSE_MISSING", path: "license" }),
  );
  expect(refused.data.nominationWaiveCheck.userErrors).toMatchObject([{ code: "INVALID", path: ["input", "code"] }]);
});

test("nobody approves what they wrote on", async () => {
  desk.publishInRegion(story(1, { authorSubs: ["somebody", secretariat.sub] }));
  const { data } = await nominate(admin);
  const { errors } = await desk.unchanged(() =>
    act(secretariat, "nominationApprove", data.contentNominate.nomination.id),
  );
  expect(errors.map(({ extensions }) => extensions["code"])).toEqual(["FORBIDDEN"]);
});

test("somebody who has not seen the newest version of a nomination is told, and shown it", async () => {
  const id = await nominationIn("NOMINATED");
  await act(coordinator, "nominationRecommend", id);
  const { data } = await desk.unchanged(() => act(secretariat, "nominationDecline", id, { expectedVersion: 1 }));
  expect(data.nominationDecline).toMatchObject({ nomination: { version: 2 }, userErrors: [{ code: "CONFLICT" }] });
});

test("a request that is repeated with its key is done once", async () => {
  desk.publishInRegion(story(1));
  const input = { contentId, contentVersion: 1, idempotencyKey: "key-1" };
  const query =
    "mutation ($input: ContentNominateInput!) { contentNominate(input: $input) { nomination { id } userErrors { code } } }";
  const first = await desk.ask(admin, query, { input });
  const again = await desk.unchanged(() => desk.ask(admin, query, { input }));
  expect(again.data).toEqual(first.data);
  const other = await desk.unchanged(() => desk.ask(admin, query, { input: { ...input, note: "別の依頼" } }));
  expect(other.data.contentNominate.userErrors).toEqual([{ code: "CONFLICT" }]);
});

test("after ninety days without a decision a nomination is over, and a new one may begin", async () => {
  const id = await nominationIn("NOMINATED");
  desk.passMinutes(90 * 24 * 60);
  const queue = await desk.ask(secretariat, "{ reviewQueue { totalCount } }");
  expect(queue.data.reviewQueue.totalCount).toBe(0);
  const shown = await desk.ask(secretariat, `{ nomination(id: "${id}") { state } }`);
  expect(shown.data.nomination.state).toBe("EXPIRED");
  const again = await nominate(admin);
  expect(again.data.contentNominate).toMatchObject({ nomination: { state: "NOMINATED" }, userErrors: [] });
});

describe("a region that", () => {
  test("does not answer leaves everything as it was", async () => {
    desk.letRegion("tohoku", () => {
      throw new Error("hang up");
    });
    const { data, errors } = await desk.unchanged(() => nominate(admin));
    expect(data.contentNominate).toBeNull();
    expect(errors).toMatchObject([
      { extensions: { code: "REGION_UNAVAILABLE", region: "tohoku", reason: "UNREACHABLE" } },
    ]);
  });

  test.each<[string, unknown]>([
    ["another content", JSON.stringify(story(1, { id: nodeIdOf("tohoku/story/1") }))],
    ["another version", JSON.stringify(story(2))],
    ["another region's", JSON.stringify(story(1, { region: { code: "shikoku", name: "四国" } }))],
    ["nonsense", "{"],
    ["a number", 7],
  ])("tells %s is not believed", async (_what, told) => {
    desk.letRegion("tohoku", () => ({ data: { storySnapshot: told } }));
    const { errors } = await desk.unchanged(() => nominate(admin));
    expect(errors).toMatchObject([{ extensions: { code: "REGION_UNAVAILABLE", reason: "INVALID_ANSWER" } }]);
  });

  test("has no such version says so", async () => {
    const { data } = await desk.unchanged(() => nominate(admin, 7));
    expect(data.contentNominate.userErrors).toMatchObject([{ code: "NOT_FOUND", path: ["input", "contentId"] }]);
  });

  test("is asked with a token of the desk for itself, which names whom it acts for", async () => {
    const tokens: string[] = [];
    desk.letRegion("tohoku", ({ token }) => {
      tokens.push(token);
      return { data: { storySnapshot: null } };
    });
    await nominate(editor);
    const claims = JSON.parse(Buffer.from(tokens[0]?.split(".")[1] ?? "", "base64url").toString("utf8"));
    expect(claims).toMatchObject({
      iss: "furusato-network",
      aud: "region:tohoku",
      scope: "desk",
      sub: editor.sub,
      role: "HUB_EDITOR",
      hubs: editor.hubs,
    });
  });
});

describe("the queue", () => {
  test.each<[string, number]>([
    ["editor of the hub", 1],
    ["admin of the region", 1],
    ["coordinator of all", 1],
    ["secretariat", 1],
    ["editor of another hub", 0],
    ["admin of another region", 0],
    ["coordinator of another region", 0],
  ])("shows %s %i nomination", async (name, expected) => {
    await nominationIn("NOMINATED");
    const { data } = await desk.ask(
      actors[name] ?? anonymousViewer,
      "{ reviewQueue { totalCount edges { node { id } } } }",
    );
    expect(data.reviewQueue.totalCount).toBe(expected);
    expect(data.reviewQueue.edges).toHaveLength(expected);
  });

  test.each(["anonymous", "portal"])("is closed to %s", async (name) => {
    const { errors } = await desk.ask(actors[name] ?? anonymousViewer, "{ reviewQueue { totalCount } }");
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  });

  test("reads any number of nominations with their remarks and publications in the same statements", async () => {
    const query =
      "{ reviewQueue(filter: { states: [NOMINATED] }) { edges { node { id comments { body } region { name } publication { __typename } } } } }";
    await nominationIn("NOMINATED");
    const before = desk.statements.length;
    await desk.ask(secretariat, query);
    const one = desk.statements.length - before;
    const [row] = await desk.db.select().from(nominations);
    if (!row) throw new Error("There is no nomination.");
    await desk.db
      .insert(nominations)
      .values([1, 2, 3].map((place) => ({ ...row, id: newUuid(), contentId: nodeIdOf(`tohoku/article/${place}`) })));
    const then = desk.statements.length;
    const { data } = await desk.ask(secretariat, query);
    expect(data.reviewQueue.edges).toHaveLength(4);
    expect(desk.statements.length - then).toBe(one);
  });
});

test("every act is written down with who did it, in which role, and what changed", async () => {
  const id = await nominationIn("PROPOSED");
  await act(admin, "nominationEndorse", id);
  await act(secretariat, "nominationDecline", id);
  const rows = await desk.db
    .select()
    .from(auditEntries)
    .where(and(eq(auditEntries.target, contentId)))
    .orderBy(auditEntries.id);
  expect(rows.map(({ act: name, actor, role }) => [name, actor, role])).toEqual([
    ["contentNominate", editor.sub, "HUB_EDITOR"],
    ["nominationEndorse", admin.sub, "REGIONAL_ADMIN"],
    ["nominationDecline", secretariat.sub, "SECRETARIAT"],
  ]);
  expect(rows.at(-1)).toMatchObject({
    before: { state: "NOMINATED" },
    after: { state: "DECLINED", reason: acts.nominationDecline.reason },
    requestId: "request-1",
  });
});

describe("the audit", () => {
  const read = (viewer: Viewer) => desk.ask(viewer, "{ nationalAudit { totalCount edges { node { act target } } } }");

  test.each<[string, readonly string[]]>([
    ["secretariat", ["nominationEndorse", "contentNominate"]],
    ["coordinator of all", ["nominationEndorse", "contentNominate"]],
    ["admin of the region", ["nominationEndorse", "contentNominate"]],
    ["editor of the hub", ["contentNominate"]],
    ["editor of another hub", []],
    ["admin of another region", []],
    ["coordinator of another region", []],
  ])("tells %s of %j", async (name, expected) => {
    const id = await nominationIn("PROPOSED");
    await act(admin, "nominationEndorse", id);
    const { data } = await read(actors[name] ?? anonymousViewer);
    expect(data.nationalAudit.edges.map(({ node }: { node: { act: string } }) => node.act)).toEqual(expected);
    expect(data.nationalAudit.totalCount).toBe(expected.length);
  });

  test.each(["anonymous", "portal"])("is closed to %s", async (name) => {
    const { errors } = await read(actors[name] ?? anonymousViewer);
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  });
});
