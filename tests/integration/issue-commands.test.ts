import { describe, expect, test } from "vitest";
import { formatNodeId, newUuid } from "../../common/node-id.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf, uuidOf } from "../../demo/seed/keys.ts";
import { meToos } from "../../subgraphs/region/db/tables/issues.ts";
import { mutationOf, refusedBy, type Input } from "../support/issue-acts.ts";
import { content, keyOf, region } from "../support/issue-rows.ts";
import { useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat, viewerOf } from "../support/viewers.ts";

const store = useRegion("issues", { region, content, database: "issue_commands", isFresh: true });
const owner = editorOf("tohoku/hub/5");
const neighbour = editorOf("tohoku/hub/8");
const stranger = editorOf("shikoku/hub/1");
const admin = adminOf(region);

/** An open issue of hub 5 with one solution and the me-toos of three hubs. */
const open = nodeIdOf(keyOf(2));
const solution = nodeIdOf("tohoku/solution/4");
const solved = nodeIdOf(keyOf(8));
const closed = nodeIdOf(keyOf(9));
const duplicate = nodeIdOf(keyOf(10));
const absent = (type: string): string => formatNodeId(type, region, newUuid());

const mutation = (name: string, fields = "") => mutationOf(store, name, fields);
const refused = refusedBy(store);
const report = mutation("issueReport");
const meToo = mutation("issueMeToo");
const offer = mutation("issueOfferSolution", "solution { id hubLabel kind body article { id } status createdAt }");
const accept = mutation("issueAcceptSolution", "solution { id status updatedAt }");
const solveAt = mutation("issueSolve");
/** Solves in the version that is there. */
const solve = async (viewer: Viewer, input: Input): Promise<Answer> => {
  const { data } = await store.ask(secretariat, `query ($id: ID!) { issue(id: $id) { version } }`, {
    id: input["issueId"],
  });
  return solveAt(viewer, { expectedVersion: data.issue?.version ?? 1, ...input });
};
const comment = mutation("issueComment", "comment { id hub { id } authorLabel body createdAt }");

describe("reporting an issue", () => {
  const input = {
    hubId: nodeIdOf("tohoku/hub/5"),
    title: "ブドウ蔵の湿気",
    body: "夏に除湿が追いつかない。",
    category: "FACILITY_BUILDING",
    tried: ["換気扇を増やした"],
    barrier: { law: "建築基準法", text: "開口部を広げられない" },
    patterns: ["OFFICE"],
  };

  test.each([
    ["the hub's editor", owner],
    ["the region's admin", admin],
  ])("is for %s, and the network finds it at once", async (_who, viewer) => {
    store.passMinutes(1);
    const { issue, userErrors } = await report(viewer, input);
    expect(userErrors).toEqual([]);
    expect(issue).toMatchObject({
      status: "OPEN",
      version: 1,
      updatedAt: store.now().toISOString(),
      meTooCount: 0,
      meTooRegionCount: 1,
      solutionCount: 0,
      hubLabel: "高畠ぶどう蔵オフィス（デモ）",
      resolution: null,
    });
    const { data } = await store.ask(
      stranger,
      `{ issues(first: 1, filter: { text: "ぶどう 増やし", hasBarrier: true, patterns: [OFFICE] }) { edges { node { id severity urgency tried barrier { law text } createdAt } } } }`,
    );
    expect(data.issues.edges.map(({ node }: Answer) => node)).toEqual([
      {
        id: issue.id,
        severity: "MEDIUM",
        urgency: "MEDIUM",
        tried: input.tried,
        barrier: input.barrier,
        createdAt: store.now().toISOString(),
      },
    ]);
  });

  test("anonymously hides the hub from the network from the first moment", async () => {
    const { issue } = await report(owner, { ...input, isAnonymousToNetwork: true });
    const query = `{ issue(id: "${issue.id}") { hub { id } hubLabel } }`;
    expect((await store.ask(stranger, query)).data.issue).toEqual({
      hub: null,
      hubLabel: "東北の拠点（地方小都市）",
    });
    expect((await store.ask(neighbour, query)).data.issue.hub).toEqual({ id: input.hubId });
  });

  test.each<[string, Viewer]>([
    ["editors of another hub", neighbour],
    ["editors of another region", stranger],
    ["admins of another region", adminOf("shikoku")],
    ["coordinators of another region", viewerOf("COORDINATOR", { regions: ["shikoku"] })],
    ["the secretariat", secretariat],
    ["portals", portal],
    ["anonymous visitors", anonymousViewer],
  ])("is forbidden to %s", async (_who, viewer) => {
    expect(await refused(() => report(viewer, input))).toBe("FORBIDDEN");
  });

  test.each<[string, Input, string[]]>([
    [
      "several mistakes, all told at once",
      { title: " ", body: "", tried: ["\0"] },
      ["REQUIRED title", "REQUIRED body", "INVALID tried.0"],
    ],
    ["too long a title", { title: "題".repeat(121) }, ["TOO_LONG title"]],
    ["half a character in a barrier", { barrier: { law: "\uD842", text: "支障" } }, ["INVALID barrier.law"]],
    ["too many things tried", { tried: Array.from({ length: 21 }, () => "試") }, ["TOO_LONG tried"]],
    ["a hub that is not there", { hubId: absent("hub") }, ["NOT_FOUND hubId"]],
    ["an issue for a hub", { hubId: open }, ["NOT_FOUND hubId"]],
  ])("is refused with %s", async (_what, change, expected) => {
    expect(await refused(() => report(admin, { ...input, ...change }))).toEqual(expected);
  });
});

describe('"we have this too"', () => {
  const input = { issueId: open, hubId: nodeIdOf("shikoku/hub/1"), hubLabel: "神山の拠点" };

  test("counts the hub and its region, with a note", async () => {
    store.passMinutes(5);
    const { issue, userErrors } = await meToo(stranger, { ...input, note: "うちも同じ", isNotePrivate: true });
    expect(userErrors).toEqual([]);
    // Before: kanto, chubu, hokkaido and the reporter's region.
    expect(issue).toMatchObject({
      meTooCount: 4,
      meTooRegionCount: 5,
      version: 1,
      updatedAt: store.now().toISOString(),
    });
    expect(issue.meToos.at(-1)).toEqual({
      hub: { id: input.hubId },
      hubLabel: "神山の拠点",
      note: "うちも同じ",
      createdAt: store.now().toISOString(),
    });
    const { data } = await store.ask(secretariat, `{ issue(id: "${open}") { meToos { note } } }`);
    expect(data.issue.meToos.at(-1)).toEqual({ note: null });
  });

  test("of a hub next door adds no region", async () => {
    const { issue } = await meToo(neighbour, { ...input, hubId: nodeIdOf("tohoku/hub/8") });
    expect(issue).toMatchObject({ meTooCount: 4, meTooRegionCount: 4 });
  });

  test("is told by the list by most me-toos and by the filter", async () => {
    await meToo(stranger, input);
    await meToo(neighbour, { ...input, hubId: nodeIdOf("tohoku/hub/8") });
    const { data } = await store.ask(
      secretariat,
      `{ issues(orderBy: MOST_ME_TOO, first: 1) { edges { node { id } } } five: issues(filter: { minMeToo: 5 }) { totalCount } }`,
    );
    expect(data).toEqual({ issues: { edges: [{ node: { id: open } }] }, five: { totalCount: 1 } });
  });

  test("is also possible of what is solved", async () => {
    expect((await meToo(stranger, { ...input, issueId: solved })).issue).toMatchObject({
      status: "SOLVED",
      meTooCount: 2,
    });
  });

  test("is said once", async () => {
    await meToo(stranger, input);
    expect(await refused(() => meToo(stranger, input))).toEqual(["ALREADY_DONE hubId"]);
    expect((await meToo(stranger, input)).issue).toMatchObject({ meTooCount: 4 });
  });

  test.each<[string, Viewer, Input, string | string[]]>([
    ["of the reporter", owner, { hubId: nodeIdOf("tohoku/hub/5") }, ["INVALID hubId"]],
    ["of a duplicate", stranger, { issueId: duplicate }, ["WRONG_STATE issueId"]],
    ["of what is not there", stranger, { issueId: absent("issue") }, ["NOT_FOUND issueId"]],
    ["of a hub", stranger, { issueId: nodeIdOf("tohoku/hub/5") }, ["NOT_FOUND issueId"]],
    ["of another region's issue", stranger, { issueId: nodeIdOf("shikoku/issue/1") }, ["NOT_FOUND issueId"]],
    ["of a text", stranger, { issueId: "課題" }, ["NOT_FOUND issueId"]],
    ["without a label", stranger, { hubLabel: " " }, ["REQUIRED hubLabel"]],
    ["with too long a note", stranger, { note: "長".repeat(1_001) }, ["TOO_LONG note"]],
    ["for a hub that is not there", admin, { hubId: absent("hub") }, ["NOT_FOUND hubId"]],
    ["for what is no hub", admin, { hubId: open }, ["NOT_FOUND hubId"]],
    ["for another's hub", neighbour, {}, "FORBIDDEN"],
    ["by a coordinator", coordinator, {}, "FORBIDDEN"],
    ["by anybody", anonymousViewer, {}, "FORBIDDEN"],
    ["by a portal", { ...portal, hubs: [input.hubId] }, {}, "FORBIDDEN"],
  ])("is refused %s", async (_what, viewer, change, expected) => {
    expect(await refused(() => meToo(viewer, { ...input, ...change }))).toEqual(expected);
  });

  test("of ten hubs at once counts ten", async () => {
    const regions = ["shikoku", "kinki"];
    const hubs = regions.flatMap((code) => [1, 2, 3, 4, 5].map((n) => `${code}/hub/${n}`));
    const answers = await Promise.all(
      hubs.map((hub) => meToo(editorOf(hub), { issueId: open, hubId: nodeIdOf(hub), hubLabel: hub })),
    );
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const { data } = await store.ask(
      secretariat,
      `{ issue(id: "${open}") { meTooCount meTooRegionCount version meToos { id } } }`,
    );
    expect(data.issue).toMatchObject({ meTooCount: 13, meTooRegionCount: 6, version: 1 });
    expect(data.issue.meToos).toHaveLength(13);
  });

  test("of the same hub five times at once counts one", async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => meToo(stranger, input)));
    const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? "DONE").toSorted();
    expect(codes).toEqual(["ALREADY_DONE", "ALREADY_DONE", "ALREADY_DONE", "ALREADY_DONE", "DONE"]);
    const { data } = await store.ask(secretariat, `{ issue(id: "${open}") { meTooCount meToos { id } } }`);
    expect([data.issue.meTooCount, data.issue.meToos.length]).toEqual([4, 4]);
    expect(await store.db.$count(meToos)).toBe(content.issues.flatMap((issue) => issue.meToos).length + 1);
  });

  test("by two hubs in one request shows each what is there by then", async () => {
    const both = editorOf("shikoku/hub/1", "shikoku/hub/2");
    const fields = "issue { meTooCount meToos { hubLabel } }";
    const { data } = await store.ask(
      both,
      `mutation ($a: IssueMeTooInput!, $b: IssueMeTooInput!) { a: issueMeToo(input: $a) { ${fields} } b: issueMeToo(input: $b) { ${fields} } }`,
      { a: { ...input, hubLabel: "一" }, b: { ...input, hubId: nodeIdOf("shikoku/hub/2"), hubLabel: "二" } },
    );
    expect([data.a, data.b].map(({ issue }) => [issue.meTooCount, issue.meToos.length])).toEqual([
      [4, 4],
      [5, 5],
    ]);
  });
});

describe("offering a solution", () => {
  const input = {
    issueId: open,
    hubId: nodeIdOf("shikoku/hub/1"),
    hubLabel: "神山の拠点",
    kind: "ARTICLE",
    body: "様式を一つにしました。",
    articleId: nodeIdOf("shikoku/article/1"),
  };

  test("keeps it with its article, and counts it", async () => {
    store.passMinutes(5);
    const payload = await offer(stranger, input);
    expect(payload).toMatchObject({
      userErrors: [],
      issue: { id: open, status: "OPEN", solutionCount: 2, version: 1, updatedAt: store.now().toISOString() },
      solution: {
        hubLabel: "神山の拠点",
        kind: "ARTICLE",
        body: "様式を一つにしました。",
        article: { id: input.articleId },
        status: "OFFERED",
        createdAt: store.now().toISOString(),
      },
    });
    expect(payload.issue.solutions.map(({ id }: Answer) => id)).toEqual([solution, payload.solution.id]);
  });

  test("ends the want of one", async () => {
    const reported = await report(owner, {
      hubId: nodeIdOf("tohoku/hub/5"),
      title: "新しい課題",
      body: "本文",
      category: "OTHER",
    });
    const query = `{ issueStats(filter: { noSolution: true }) { withoutSolution } }`;
    const wanting = async () => (await store.ask(secretariat, query)).data.issueStats.withoutSolution;
    const before = await wanting();
    await offer(stranger, { ...input, issueId: reported.issue.id });
    expect(await wanting()).toBe(before - 1);
  });

  test("counts all that are offered at once", async () => {
    await Promise.all(Array.from({ length: 6 }, (_, n) => offer(stranger, { ...input, body: `案${n}` })));
    const { data } = await store.ask(secretariat, `{ issue(id: "${open}") { solutionCount solutions { id } } }`);
    expect([data.issue.solutionCount, data.issue.solutions.length]).toEqual([7, 7]);
  });

  test.each<[string, Viewer, Input, string | string[]]>([
    ["for oneself", owner, { hubId: nodeIdOf("tohoku/hub/5") }, ["INVALID hubId"]],
    ["of what is solved", stranger, { issueId: solved }, ["WRONG_STATE issueId"]],
    ["of what is closed", stranger, { issueId: closed }, ["WRONG_STATE issueId"]],
    ["of a duplicate", stranger, { issueId: duplicate }, ["WRONG_STATE issueId"]],
    ["of what is not there", stranger, { issueId: absent("issue") }, ["NOT_FOUND issueId"]],
    ["with a hub for an article", stranger, { articleId: nodeIdOf("tohoku/hub/1") }, ["INVALID articleId"]],
    ["with a text for an article", stranger, { articleId: "記事" }, ["INVALID articleId"]],
    ["without words", stranger, { body: "\n", hubLabel: "" }, ["REQUIRED hubLabel", "REQUIRED body"]],
    ["with an escape in it", stranger, { body: "\u001B[2J" }, ["INVALID body"]],
    ["for a hub that is not there", admin, { hubId: absent("hub") }, ["NOT_FOUND hubId"]],
    ["for another's hub", neighbour, {}, "FORBIDDEN"],
    ["by anybody", anonymousViewer, {}, "FORBIDDEN"],
  ])("is refused %s", async (_what, viewer, change, expected) => {
    expect(await refused(() => offer(viewer, { ...input, ...change }))).toEqual(expected);
  });
});

describe("accepting a solution", () => {
  test.each([
    ["the issue's hub", owner],
    ["the region's admin", admin],
  ])("is for %s", async (_who, viewer) => {
    store.passMinutes(5);
    expect(await accept(viewer, { solutionId: solution })).toMatchObject({
      userErrors: [],
      solution: { id: solution, status: "ACCEPTED", updatedAt: store.now().toISOString() },
      issue: { id: open, status: "OPEN", version: 1, updatedAt: store.now().toISOString() },
    });
  });

  test("may happen to several", async () => {
    const issueOwner = editorOf("tohoku/hub/1");
    for (const n of [1, 2, 3]) {
      const { userErrors } = await accept(issueOwner, { solutionId: nodeIdOf(`tohoku/solution/${n}`) });
      expect(userErrors).toEqual([]);
    }
    const { data } = await store.ask(owner, `{ issue(id: "${nodeIdOf(keyOf(1))}") { solutions { status } } }`);
    expect(data.issue.solutions.map(({ status }: Answer) => status)).toEqual(["ACCEPTED", "ACCEPTED", "ACCEPTED"]);
  });

  test("happens once, however often at once, and a refusal shows what is there", async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => accept(owner, { solutionId: solution })));
    expect(answers.map(({ userErrors }) => userErrors[0]?.code ?? "DONE").toSorted()).toEqual([
      "ALREADY_DONE",
      "ALREADY_DONE",
      "ALREADY_DONE",
      "ALREADY_DONE",
      "DONE",
    ]);
    expect(await accept(owner, { solutionId: solution })).toMatchObject({
      issue: { id: open, version: 1 },
      solution: { status: "ACCEPTED" },
    });
    expect(await refused(() => accept(owner, { solutionId: solution }))).toEqual(["ALREADY_DONE solutionId"]);
  });

  test.each<[string, Viewer, string, string | string[]]>([
    ["by another hub of the region", neighbour, solution, "FORBIDDEN"],
    ["by the hub that offered it", editorOf("kanto/hub/2"), solution, "FORBIDDEN"],
    ["by another region's admin", adminOf("shikoku"), solution, "FORBIDDEN"],
    ["by a coordinator", coordinator, solution, "FORBIDDEN"],
    ["by the secretariat", secretariat, solution, "FORBIDDEN"],
    ["by anybody, who does not even learn of it", anonymousViewer, solution, ["NOT_FOUND solutionId"]],
    ["by a portal", portal, solution, ["NOT_FOUND solutionId"]],
    ["when it is not there", owner, absent("solution"), ["NOT_FOUND solutionId"]],
    ["when it is an issue", owner, open, ["NOT_FOUND solutionId"]],
    ["when it is another region's", owner, nodeIdOf("kanto/solution/1"), ["NOT_FOUND solutionId"]],
    ["of what is solved", editorOf("tohoku/hub/1"), nodeIdOf("tohoku/solution/12"), ["WRONG_STATE solutionId"]],
    ["of what is closed", editorOf("tohoku/hub/7"), nodeIdOf("tohoku/solution/13"), ["WRONG_STATE solutionId"]],
  ])("is refused %s", async (_what, viewer, solutionId, expected) => {
    expect(await refused(() => accept(viewer, { solutionId }))).toEqual(expected);
  });

  test("is refused of what was withdrawn", async () => {
    await store.db.execute(`update solutions set status = 'WITHDRAWN' where id = '${uuidOf("tohoku/solution/4")}'`);
    expect(await refused(() => accept(owner, { solutionId: solution }))).toEqual(["WRONG_STATE solutionId"]);
  });

  test("by the wrong one does not tell which hub stays anonymous", async () => {
    const ownHub = nodeIdOf("tohoku/hub/1");
    for (const act of [
      () => accept(secretariat, { solutionId: nodeIdOf("tohoku/solution/1") }),
      () => solve(secretariat, { issueId: nodeIdOf(keyOf(1)), summary: "済み" }),
    ]) {
      const { errors } = await store.unchanged(act);
      expect(errors[0].extensions.code).toBe("FORBIDDEN");
      expect(JSON.stringify(errors)).not.toContain(ownHub);
    }
  });
});

describe("solving an issue", () => {
  test.each([
    ["the issue's hub", owner],
    ["the region's admin", admin],
  ])("in their own words is for %s", async (_who, viewer) => {
    store.passMinutes(5);
    const articleId = nodeIdOf("tohoku/article/9");
    const { issue, userErrors } = await solve(viewer, { issueId: open, summary: " 様式を統一した。 ", articleId });
    expect(userErrors).toEqual([]);
    expect(issue).toMatchObject({ status: "SOLVED", version: 2, updatedAt: store.now().toISOString() });
    expect(issue.resolution).toEqual({
      summary: "様式を統一した。",
      article: { id: articleId },
      solutions: [],
      at: store.now().toISOString(),
    });
  });

  test("by an accepted solution takes that one's words", async () => {
    await accept(owner, { solutionId: solution });
    const source = content.issues.flatMap(({ solutions }) => solutions).find(({ key }) => key === "tohoku/solution/4");
    const { issue, userErrors } = await solve(owner, { issueId: open, summary: "　" });
    expect(userErrors).toEqual([]);
    expect(issue.resolution).toMatchObject({ summary: source?.body, article: null, solutions: [{ id: solution }] });
  });

  test("is possible of what is in progress", async () => {
    const { issue } = await solve(editorOf("tohoku/hub/7"), { issueId: nodeIdOf(keyOf(7)), summary: "育った。" });
    expect(issue.status).toBe("SOLVED");
  });

  test("takes it out of what waits, and out of what is stale", async () => {
    const stale = nodeIdOf(keyOf(6));
    const query = `{ issue(id: "${stale}") { isStale } issueStats(filter: { isStale: true }) { total } }`;
    expect((await store.ask(owner, query)).data).toEqual({ issue: { isStale: true }, issueStats: { total: 1 } });
    await solve(editorOf("tohoku/hub/1"), { issueId: stale, summary: "許可が出た。" });
    expect((await store.ask(owner, query)).data).toEqual({ issue: { isStale: false }, issueStats: { total: 0 } });
  });

  test("happens once when two try at the same time", async () => {
    const answers = await Promise.all([
      solve(owner, { issueId: open, summary: "一" }),
      solve(admin, { issueId: open, summary: "二" }),
    ]);
    expect(answers.map(({ userErrors }) => userErrors[0]?.code ?? "DONE").toSorted()).toEqual(["DONE", "WRONG_STATE"]);
    const winner = answers.find(({ userErrors }) => userErrors.length === 0);
    const { data } = await store.ask(owner, `{ issue(id: "${open}") { resolution { summary } } }`);
    expect(data.issue.resolution.summary).toBe(winner.issue.resolution.summary);
  });

  test.each<[string, Viewer, Input, string | string[]]>([
    ["with neither words nor an accepted solution", owner, {}, ["REQUIRED summary"]],
    ["with blanks", owner, { summary: " \n" }, ["REQUIRED summary"]],
    ["with too many words", owner, { summary: "長".repeat(2_001) }, ["TOO_LONG summary"]],
    ["with a NUL", owner, { summary: "\0" }, ["INVALID summary"]],
    [
      "with a story for an article",
      owner,
      { summary: "済", articleId: nodeIdOf("tohoku/story/1") },
      ["INVALID articleId"],
    ],
    ["when it is solved", editorOf("tohoku/hub/1"), { issueId: solved, summary: "済" }, ["WRONG_STATE issueId"]],
    ["when it is closed", editorOf("tohoku/hub/7"), { issueId: closed, summary: "済" }, ["WRONG_STATE issueId"]],
    ["when it is a duplicate", owner, { issueId: duplicate, summary: "済" }, ["WRONG_STATE issueId"]],
    ["when it is not there", owner, { issueId: absent("issue"), summary: "済" }, ["NOT_FOUND issueId"]],
    ["by another hub", neighbour, { summary: "済" }, "FORBIDDEN"],
    ["by another region", stranger, { summary: "済" }, "FORBIDDEN"],
    ["by a coordinator", coordinator, { summary: "済" }, "FORBIDDEN"],
    ["by anybody, who does not even learn of it", anonymousViewer, { summary: "済" }, ["NOT_FOUND issueId"]],
  ])("is refused %s", async (_what, viewer, change, expected) => {
    expect(await refused(() => solve(viewer, { issueId: open, ...change }))).toEqual(expected);
  });
});

describe("commenting", () => {
  const input = { issueId: open, body: "話を聞きたいです。" };
  const asHub = { hubId: nodeIdOf("shikoku/hub/1"), hubLabel: "神山の拠点" };

  test.each<[string, Viewer, Input, string]>([
    ["a hub of any region", stranger, asHub, "神山の拠点"],
    ["a coordinator, under the role", coordinator, { hubLabel: "だれか" }, "コーディネーター（全国）"],
    ["the secretariat, under its name", secretariat, {}, "全国事務局"],
  ])("is for %s", async (_who, viewer, speaker, authorLabel) => {
    store.passMinutes(5);
    const payload = await comment(viewer, { ...input, ...speaker });
    const hub = "hubId" in speaker ? { id: asHub.hubId } : null;
    expect(payload.userErrors).toEqual([]);
    expect(payload.comment).toMatchObject({ hub, authorLabel, body: input.body, createdAt: store.now().toISOString() });
    expect(payload.issue.comments.at(-1)).toEqual({ authorLabel, body: input.body });
    expect(payload.issue.updatedAt).toBe(store.now().toISOString());
  });

  test("wakes up what was stale", async () => {
    const stale = nodeIdOf(keyOf(6));
    await comment(stranger, { ...input, ...asHub, issueId: stale });
    expect((await store.ask(owner, `{ issue(id: "${stale}") { isStale } }`)).data.issue.isStale).toBe(false);
  });

  test("by the hub that stays anonymous does not name it outside the region", async () => {
    const issueId = nodeIdOf(keyOf(1));
    const name = "遠野みどりの校舎（デモ）";
    await comment(editorOf("tohoku/hub/1"), { issueId, hubId: nodeIdOf("tohoku/hub/1"), hubLabel: name, body: "追記" });
    const query = `{ issue(id: "${issueId}") { comments { hub { id } authorLabel body } } }`;
    expect((await store.ask(stranger, query)).data.issue.comments.at(-1)).toEqual({
      hub: null,
      authorLabel: "東北の拠点（離島・中山間地等）",
      body: "追記",
    });
    expect((await store.ask(neighbour, query)).data.issue.comments.at(-1)).toMatchObject({ authorLabel: name });
  });

  test.each<[string, Viewer, Input, string | string[]]>([
    ["without words", stranger, { ...asHub, body: " " }, ["REQUIRED body"]],
    ["without a label for a hub", stranger, { hubId: asHub.hubId }, ["REQUIRED hubLabel"]],
    ["with too many words", stranger, { ...asHub, body: "長".repeat(2_001) }, ["TOO_LONG body"]],
    ["with a control character", stranger, { ...asHub, body: "\u0007" }, ["INVALID body"]],
    ["on what is not there", stranger, { ...asHub, issueId: absent("issue") }, ["NOT_FOUND issueId"]],
    ["for a hub that is not there", admin, { ...asHub, hubId: absent("hub") }, ["NOT_FOUND hubId"]],
    ["for another's hub", neighbour, asHub, "FORBIDDEN"],
    ["by an editor for no hub", stranger, {}, "FORBIDDEN"],
    ["by an admin for no hub", admin, {}, "FORBIDDEN"],
    ["by anybody", anonymousViewer, {}, "FORBIDDEN"],
  ])("is refused %s", async (_what, viewer, change, expected) => {
    expect(await refused(() => comment(viewer, { ...input, ...change }))).toEqual(expected);
  });
});

test("a mutation of what one may not see says so without a word of it", async () => {
  const { errors, ...payload } = await comment(secretariat, { issueId: absent("issue"), body: "あ" });
  expect(errors).toBeUndefined();
  expect(payload).toMatchObject({ issue: null, comment: null, userErrors: [{ code: "NOT_FOUND" }] });
});
