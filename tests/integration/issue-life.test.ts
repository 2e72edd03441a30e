import { describe, expect, test } from "vitest";
import type { Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { toAdmins, toHubEditors, toPerson } from "../../subgraphs/region/db/notifications.ts";
import { mutationOf, noticesOf, outcomeOf, refusedBy, type Input } from "../support/issue-acts.ts";
import { content, keyOf, region } from "../support/issue-rows.ts";
import { useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, secretariat, viewerOf } from "../support/viewers.ts";

/** The life of an issue from its report to its end, and who hears of it. */

const store = useRegion("issues", { region, content, database: "issue_life", isFresh: true });
const refused = refusedBy(store);
const hub = nodeIdOf("tohoku/hub/5");
const owner = editorOf("tohoku/hub/5");
const stranger = editorOf("shikoku/hub/1");
const strangersHub = nodeIdOf("shikoku/hub/1");
const admin = adminOf(region);
const chubu = viewerOf("COORDINATOR", { regions: ["chubu"] });
const ofRegion = viewerOf("COORDINATOR", { regions: [region] });

/** An open issue of hub 5, with the me-toos of three hubs and one solution of kanto's hub 2. */
const open = nodeIdOf(keyOf(2));
const meTooHubs = content.issues.find(({ key }) => key === keyOf(2))?.meToos.map((meToo) => nodeIdOf(meToo.hub)) ?? [];
const solution = nodeIdOf("tohoku/solution/4");
const solver = nodeIdOf(content.issues.find(({ key }) => key === keyOf(2))?.solutions[0]?.hub ?? "");
const solved = nodeIdOf(keyOf(8));

const act = (name: string, fields?: string) => mutationOf(store, name, fields);
const update = act("issueUpdate");
const start = act("issueStart");
const assign = act("issueAssign");
const unassign = act("issueUnassign");
const solve = act("issueSolve");
const close = act("issueClose");
const reopen = act("issueReopen");
const withdraw = act("issueWithdraw");
const report = act("issueReport");
const meToo = act("issueMeToo");
const takeBack = act("issueWithdrawMeToo");
const follow = act("issueFollow", "issue { isFollowed }");
const unfollow = act("issueUnfollow", "issue { isFollowed }");
const solutionFields =
  "solution { id hub { id } hubLabel coordinatorRegions { code } status experience isRecommended recommendedBy }";
const offer = act("issueOfferSolution", solutionFields);
const review = act("issueReviewSolution", solutionFields);
const accept = act("issueAcceptSolution", solutionFields);
const recommend = act("issueRecommendSolution", solutionFields);
const withdrawSolution = act("issueWithdrawSolution", solutionFields);
const commentFields = "comment { id authorLabel body isHidden hiddenAt hiddenBy hiddenReason }";
const comment = act("issueComment", commentFields);
const hide = act("issueHideComment", commentFields);
const show = act("issueShowComment", commentFields);

async function issueAs(viewer: Viewer, fields: string, id = open): Promise<Answer> {
  const { data, errors } = await store.ask(viewer, `query ($id: ID!) { issue(id: $id) { ${fields} } }`, { id });
  expect(errors).toBeUndefined();
  return data.issue;
}

/** The version that an issue is in. */
const at = async (issueId: string): Promise<Input> => ({
  issueId,
  expectedVersion: (await issueAs(secretariat, "version", issueId)).version,
});

/** Everybody whom the open issue concerns. */
const audience = [hub, ...meTooHubs, solver].map(toHubEditors);
const told = (kind: string, recipients: readonly string[]) =>
  [...new Set(recipients)].map((recipient) => `${kind} → ${recipient}`).toSorted();

describe("editing an issue", () => {
  test("changes what is said, and the version; what is not said stays", async () => {
    store.passMinutes(5);
    const before = await issueAs(owner, "body category tried");
    const input = {
      ...(await at(open)),
      title: "監査の書き方",
      project: "監査の共通化",
      barrier: { law: "消防法", text: "支障" },
    };
    const { issue, userErrors } = await update(owner, input);
    expect(userErrors).toEqual([]);
    expect(issue).toMatchObject({ version: 2, updatedAt: store.now().toISOString() });
    expect(await issueAs(owner, "title project barrier { law } body category tried")).toEqual({
      ...before,
      title: "監査の書き方",
      project: "監査の共通化",
      barrier: { law: "消防法" },
    });
    await update(owner, { ...(await at(open)), project: null, barrier: null });
    expect(await issueAs(owner, "title project barrier { law }")).toEqual({
      title: "監査の書き方",
      project: null,
      barrier: null,
    });
  });

  test("of a version that is not the newest is refused, and shows what is there", async () => {
    const seen = await at(open);
    await update(owner, { ...seen, title: "一" });
    const late = await store.unchanged(() => update(admin, { ...seen, title: "二" }));
    expect(outcomeOf(late)).toEqual(["CONFLICT expectedVersion"]);
    expect(late.issue).toMatchObject({ id: open, version: 2 });
  });

  test("by two at once lets one through", async () => {
    const seen = await at(open);
    const both = await Promise.all([owner, admin].map((viewer) => update(viewer, { ...seen, title: viewer.sub })));
    expect(both.map(outcomeOf).flat().toSorted()).toEqual(["CONFLICT expectedVersion", "DONE"]);
  });

  test("is not hindered by what others add meanwhile", async () => {
    const seen = await at(open);
    await meToo(stranger, { issueId: open, hubId: strangersHub, hubLabel: "神山" });
    await comment(stranger, { issueId: open, hubId: strangersHub, hubLabel: "神山", body: "うちも" });
    expect(outcomeOf(await update(owner, { ...seen, title: "題" }))).toBe("DONE");
  });

  test("is found by the new words, no more by the old", async () => {
    const totalOf = async (text: string) => {
      const { data } = await store.ask(
        owner,
        `query ($text: String) { issues(filter: { text: $text }) { totalCount } }`,
        { text },
      );
      return data.issues.totalCount;
    };
    expect([await totalOf("監査 様式"), await totalOf("電子申請")]).toEqual([1, 0]);
    await update(owner, { ...(await at(open)), title: "電子申請", body: "電子申請", tried: [] });
    expect([await totalOf("監査 様式"), await totalOf("電子申請")]).toEqual([0, 1]);
  });

  test("can take the hub's name away from the network", async () => {
    await assign(owner, {
      ...(await at(open)),
      assigneeDisplay: "ぶどう蔵の田中さん",
      coordinatorDisplay: "東北総合通信局",
    });
    await update(owner, { ...(await at(open)), isAnonymousToNetwork: true });
    const fields = "hub { id } hubLabel assigneeDisplay coordinatorDisplay";
    expect(await issueAs(stranger, fields)).toEqual({
      hub: null,
      hubLabel: "東北の拠点（地方小都市）",
      assigneeDisplay: null,
      coordinatorDisplay: "東北総合通信局",
    });
    expect(await issueAs(admin, fields)).toMatchObject({ hub: { id: hub }, assigneeDisplay: "ぶどう蔵の田中さん" });
  });

  test.each<[string, Viewer, Input, string | string[]]>([
    ["with blanks", owner, { title: " ", body: "" }, ["REQUIRED title", "REQUIRED body"]],
    ["that clears what must be there", owner, { title: null, tried: null }, ["REQUIRED title", "REQUIRED tried"]],
    ["of what is solved", editorOf("tohoku/hub/1"), { issueId: solved, title: "題" }, ["WRONG_STATE issueId"]],
    ["by another hub", stranger, { title: "題" }, "FORBIDDEN"],
    ["by a coordinator of what the hub reported itself", coordinator, { title: "題" }, "FORBIDDEN"],
  ])("is refused %s", async (_what, viewer, change, expected) => {
    expect(await refused(() => update(viewer, { issueId: open, expectedVersion: 1, ...change }))).toEqual(expected);
  });
});

describe("working on an issue", () => {
  test("goes from open to closed, and everybody hears when it is solved", async () => {
    expect(await noticesOf(store, async () => start(owner, await at(open)))).toEqual([]);
    expect(await issueAs(stranger, "status")).toEqual({ status: "IN_PROGRESS" });
    const notices = await noticesOf(store, async () => solve(owner, { ...(await at(open)), summary: "統一した。" }));
    expect(notices).toEqual(
      told(
        "ISSUE_SOLVED",
        audience.filter((recipient) => recipient !== toHubEditors(hub)),
      ),
    );
    const { issue } = await close(owner, await at(open));
    expect(issue).toMatchObject({ status: "CLOSED", version: 4 });
  });

  test("that nobody confirms is closed after 30 days, in lists, counts and by its ID", async () => {
    await solve(owner, { ...(await at(open)), summary: "統一した。" });
    const query = `query ($id: ID!) {
      issue(id: $id) { status resolution { summary } }
      solved: issues(first: 100, filter: { status: [SOLVED] }) { totalCount edges { node { id } } }
      closed: issues(first: 100, filter: { status: [CLOSED] }) { totalCount edges { node { id status } } }
      issueStats { byStatus { status count } } solvedStats: issueStats(filter: { status: [SOLVED] }) { total byStatus { count } }
    }`;
    const now = async () => (await store.ask(stranger, query, { id: open })).data;
    const countOf = ({ issueStats }: Answer, status: string) =>
      issueStats.byStatus.find((cell: Answer) => cell.status === status)?.count ?? 0;
    const before = await now();
    expect([before.issue.status, countOf(before, "SOLVED"), before.solved.totalCount]).toEqual(["SOLVED", 2, 2]);
    store.passMinutes(30 * 24 * 60);
    const after = await now();
    expect(after.issue).toEqual({ status: "CLOSED", resolution: { summary: "統一した。" } });
    expect([countOf(after, "SOLVED"), after.solved.totalCount, after.solvedStats.total]).toEqual([0, 0, 0]);
    expect([countOf(after, "CLOSED"), after.closed.totalCount]).toEqual([3, 3]);
    expect(after.closed.edges.map(({ node }: Answer) => node.status)).toEqual(["CLOSED", "CLOSED", "CLOSED"]);
    expect(await refused(async () => close(owner, await at(open)))).toEqual(["WRONG_STATE issueId"]);
  });

  test("that was not solved after all begins again, and is counted", async () => {
    await accept(owner, { solutionId: solution });
    await solve(owner, await at(open));
    store.passMinutes(31 * 24 * 60);
    const notices = await noticesOf(store, async () =>
      reopen(owner, { ...(await at(open)), reason: "新しい様式が出た。" }),
    );
    expect(notices).toEqual(
      told(
        "ISSUE_REOPENED",
        audience.filter((recipient) => recipient !== toHubEditors(hub)),
      ),
    );
    expect(
      await issueAs(stranger, "status reopenCount reopenedAt reopenReason resolution { summary } solutions { status }"),
    ).toEqual({
      status: "OPEN",
      reopenCount: 1,
      reopenedAt: store.now().toISOString(),
      reopenReason: "新しい様式が出た。",
      resolution: null,
      solutions: [{ status: "ACCEPTED" }],
    });
    const { issue } = await solve(owner, { ...(await at(open)), summary: "二度目の解決。" });
    expect(issue).toMatchObject({ status: "SOLVED", reopenCount: 1, resolution: { summary: "二度目の解決。" } });
    const { data } = await store.ask(owner, `{ issues(filter: { isReopened: true }) { totalCount } }`);
    expect(data.issues.totalCount).toBe(1);
  });

  test("that is taken back ends, and everybody hears why", async () => {
    const notices = await noticesOf(store, async () =>
      withdraw(admin, { ...(await at(open)), reason: "思い違いでした。" }),
    );
    expect(notices).toEqual(told("ISSUE_WITHDRAWN", audience));
    expect(await issueAs(owner, "status isStale")).toEqual({ status: "WITHDRAWN", isStale: false });
    expect(await refused(async () => start(owner, await at(open)))).toEqual(["WRONG_STATE issueId"]);
  });

  test("of a version that is not the newest is refused for every act", async () => {
    for (const [name, next] of Object.entries({ start, assign, unassign, solve, withdraw })) {
      const input = { issueId: open, expectedVersion: 7, ...(name === "assign" && { assigneeDisplay: "田中" }) };
      expect(await refused(() => next(owner, input)), name).toEqual(["CONFLICT expectedVersion"]);
    }
  });
});

describe("who works on it", () => {
  test("is said by the hub, its admin or the region's coordinator, who then hears of it", async () => {
    await assign(owner, { ...(await at(open)), assigneeDisplay: "事務局 佐藤" });
    const input = { ...(await at(open)), coordinatorDisplay: "東北の担当 鈴木" };
    expect(await noticesOf(store, () => assign(ofRegion, input))).toEqual(told("ISSUE_ASSIGNED", [toHubEditors(hub)]));
    expect(await issueAs(stranger, "assigneeDisplay coordinatorDisplay version")).toEqual({
      assigneeDisplay: "事務局 佐藤",
      coordinatorDisplay: "東北の担当 鈴木",
      version: 3,
    });
    const notices = await noticesOf(store, () =>
      comment(stranger, { issueId: open, hubId: strangersHub, hubLabel: "神山", body: "声" }),
    );
    expect(notices).toEqual(told("ISSUE_COMMENTED", [...audience, toPerson(ofRegion.sub)]));
    const { data } = await store.ask(owner, `{ issues(filter: { hasAssignee: true }) { totalCount } }`);
    expect(data.issues.totalCount).toBe(1);
    await unassign(owner, await at(open));
    expect(await issueAs(stranger, "assigneeDisplay coordinatorDisplay")).toEqual({
      assigneeDisplay: null,
      coordinatorDisplay: null,
    });
  });

  test.each<[string, Viewer, Input, string | string[]]>([
    ["without a word", owner, {}, ["REQUIRED assigneeDisplay"]],
    ["in blanks", owner, { assigneeDisplay: "　" }, ["REQUIRED assigneeDisplay"]],
    ["at length", owner, { assigneeDisplay: "長".repeat(121) }, ["TOO_LONG assigneeDisplay"]],
    ["by a coordinator of another region", chubu, { coordinatorDisplay: "中部" }, "FORBIDDEN"],
    ["by the secretariat", secretariat, { coordinatorDisplay: "全国" }, "FORBIDDEN"],
  ])("is not said %s", async (_what, viewer, change, expected) => {
    expect(await refused(() => assign(viewer, { issueId: open, expectedVersion: 1, ...change }))).toEqual(expected);
  });
});

describe("an issue on a hub's behalf", () => {
  const input = { hubId: hub, title: "郡部の通信", body: "本文", category: "ICT_CONNECTIVITY" };

  test("is marked, told to the hub, and led by the coordinators of its region beside the hub", async () => {
    let id = "";
    const notices = await noticesOf(store, async () => {
      id = (await report(ofRegion, input)).issue.id;
    });
    expect(notices).toEqual(told("ISSUE_REPORTED_ON_BEHALF", [toHubEditors(hub)]));
    expect(await issueAs(stranger, "reportedOnBehalf hub { id }", id)).toEqual({
      reportedOnBehalf: true,
      hub: { id: hub },
    });
    const { data } = await store.ask(owner, `{ issues(filter: { reportedOnBehalf: true }) { totalCount } }`);
    expect(data.issues.totalCount).toBe(1);
    expect(outcomeOf(await update(ofRegion, { ...(await at(id)), title: "郡部の通信環境" }))).toBe("DONE");
    expect(outcomeOf(await start(coordinator, await at(id)))).toBe("DONE");
    expect(await refused(async () => solve(chubu, { ...(await at(id)), summary: "済" }))).toBe("FORBIDDEN");
    expect(outcomeOf(await solve(owner, { ...(await at(id)), summary: "済" }))).toBe("DONE");
  });

  test("is not marked when the hub or its admin reports", async () => {
    for (const viewer of [owner, admin]) {
      const { issue } = await report(viewer, input);
      expect(await issueAs(stranger, "reportedOnBehalf", issue.id)).toEqual({ reportedOnBehalf: false });
    }
  });
});

describe("having it too", () => {
  const input = { issueId: open, hubId: strangersHub, hubLabel: "神山" };

  test("says what is different, is told to the reporter, and can be taken back", async () => {
    const notices = await noticesOf(store, () => meToo(stranger, { ...input, differs: "監査は年二回" }));
    expect(notices).toEqual(told("ISSUE_ME_TOO", [toHubEditors(hub)]));
    expect((await issueAs(owner, "hubCount meToos { hubLabel differs }")).meToos.at(-1)).toEqual({
      hubLabel: "神山",
      differs: "監査は年二回",
    });
    const { issue } = await takeBack(stranger, { issueId: open, hubId: strangersHub });
    expect(issue).toMatchObject({ meTooCount: 3, hubCount: 4, meTooRegionCount: 4 });
    expect(await refused(() => takeBack(stranger, { issueId: open, hubId: strangersHub }))).toEqual([
      "NOT_FOUND hubId",
    ]);
    expect((await meToo(stranger, input)).issue.meTooCount).toBe(4);
  });

  test("is taken back by the hub alone", async () => {
    const hubId = meTooHubs[0];
    expect(await refused(() => takeBack(stranger, { issueId: open, hubId }))).toBe("FORBIDDEN");
    expect(await refused(() => takeBack(owner, { issueId: open, hubId }))).toBe("FORBIDDEN");
  });

  test("of twenty hubs at once, half of them twice and some taking it back, counts each that stands", async () => {
    const keys = ["kinki", "chugoku"].flatMap((code) => [1, 2, 3, 4, 5].map((n) => `${code}/hub/${n}`));
    const say = (key: string) => meToo(editorOf(key), { issueId: open, hubId: nodeIdOf(key), hubLabel: key });
    const before = new Set(meTooHubs);
    const fresh = keys.filter((key) => !before.has(nodeIdOf(key)));
    await Promise.all([...fresh, ...fresh].map(say));
    await Promise.all([
      ...fresh.slice(0, 4).map((key) => takeBack(editorOf(key), { issueId: open, hubId: nodeIdOf(key) })),
      ...fresh.slice(4).map(say),
    ]);
    const issue = await issueAs(owner, "meTooCount meTooRegionCount meToos { hub { id } }");
    const expected = new Set([...meTooHubs, ...fresh.slice(4).map(nodeIdOf)]);
    expect(new Set(issue.meToos.map((row: Answer) => row.hub.id))).toEqual(expected);
    expect(issue.meTooCount).toBe(expected.size);
    const regions = new Set([region, ...[...expected].map((id) => id.split("_")[1])]);
    expect(issue.meTooRegionCount).toBe(regions.size);
  });
});

describe("solutions", () => {
  test("of a coordinator are on behalf of no hub", async () => {
    const notices = await noticesOf(store, async () => {
      const payload = await offer(chubu, { issueId: open, hubLabel: "中部", kind: "VISIT", body: "見学できます。" });
      expect(payload.solution).toMatchObject({
        hub: null,
        hubLabel: "コーディネーター（中部）",
        coordinatorRegions: [{ code: "chubu" }],
        status: "OFFERED",
      });
      expect(payload.issue.solutionCount).toBe(2);
    });
    expect(notices).toEqual(told("SOLUTION_OFFERED", audience));
    const national = await offer(coordinator, { issueId: open, kind: "PROGRAM", body: "制度があります。" });
    expect(national.solution).toMatchObject({ hubLabel: "コーディネーター（全国）", coordinatorRegions: [] });
  });

  test("are tried, found helpful and accepted by the hub, and their solvers hear of it", async () => {
    const toSolver = [toHubEditors(solver)];
    const tried = await noticesOf(store, () =>
      review(owner, { solutionId: solution, status: "HELPFUL", experience: "様式が揃った" }),
    );
    expect(tried).toEqual(told("SOLUTION_REVIEWED", toSolver));
    const accepted = await noticesOf(store, () => accept(admin, { solutionId: solution }));
    expect(accepted).toEqual(told("SOLUTION_ACCEPTED", toSolver));
    expect((await issueAs(stranger, "solutions { status experience }")).solutions).toEqual([
      { status: "ACCEPTED", experience: "様式が揃った" },
    ]);
  });

  test("are proposed for acceptance by a coordinator, who cannot accept", async () => {
    const notices = await noticesOf(store, () => recommend(chubu, { solutionId: solution }));
    expect(notices).toEqual(told("SOLUTION_RECOMMENDED", [toHubEditors(hub)]));
    const { solution: proposed } = await recommend(coordinator, { solutionId: solution });
    expect(proposed).toMatchObject({ isRecommended: true, recommendedBy: "コーディネーター（全国）", status: "TRIED" });
    expect((await recommend(coordinator, { solutionId: solution, isRecommended: false })).solution.isRecommended).toBe(
      false,
    );
    expect(await refused(() => accept(coordinator, { solutionId: solution }))).toBe("FORBIDDEN");
    expect(await refused(() => recommend(owner, { solutionId: solution }))).toBe("FORBIDDEN");
    expect(await refused(() => recommend(secretariat, { solutionId: solution }))).toBe("FORBIDDEN");
  });

  test("are taken back by who offered them, and counted no more", async () => {
    const { solution: own } = await offer(chubu, { issueId: open, hubLabel: "中部", kind: "ADVICE", body: "案" });
    expect(await refused(() => withdrawSolution(coordinator, { solutionId: own.id }))).toBe("FORBIDDEN");
    expect(await refused(() => withdrawSolution(owner, { solutionId: own.id }))).toBe("FORBIDDEN");
    const { issue, solution: gone } = await withdrawSolution(chubu, { solutionId: own.id });
    expect([gone.status, issue.solutionCount]).toEqual(["WITHDRAWN", 1]);
    expect(await refused(() => accept(owner, { solutionId: own.id }))).toEqual(["WRONG_STATE solutionId"]);
    const mine = editorOf(content.issues.find(({ key }) => key === keyOf(2))?.solutions[0]?.hub ?? "");
    await withdrawSolution(mine, { solutionId: solution });
    const { data } = await store.ask(
      owner,
      `{ issues(filter: { noSolution: true, status: [OPEN] }) { edges { node { id } } } }`,
    );
    expect(data.issues.edges.map(({ node }: Answer) => node.id)).toEqual([open]);
  });

  test("from elsewhere are told by the filter when they solved it", async () => {
    const total = async () => {
      const { data } = await store.ask(
        owner,
        `{ issues(filter: { solvedWithHelpFromElsewhere: true }) { totalCount } }`,
      );
      return data.issues.totalCount;
    };
    const before = await total();
    const { solution: ours } = await offer(ofRegion, { issueId: open, kind: "ADVICE", body: "案" });
    await accept(owner, { solutionId: ours.id });
    await solve(owner, await at(open));
    expect(await total()).toBe(before);
    await reopen(owner, await at(open));
    await accept(owner, { solutionId: solution });
    await solve(owner, await at(open));
    expect(await total()).toBe(before + 1);
  });

  test.each<[string, Viewer, Input, string | string[]]>([
    ["accepted by a review", owner, { status: "ACCEPTED" }, ["INVALID status"]],
    ["tried by another", stranger, { status: "TRIED" }, "FORBIDDEN"],
    ["tried again", owner, { status: "TRIED" }, ["ALREADY_DONE solutionId"]],
  ])("are not %s", async (_what, viewer, change, expected) => {
    expect(await refused(() => review(viewer, { solutionId: solution, ...change }))).toEqual(expected);
  });

  test("of the secretariat are none", async () => {
    expect(await refused(() => offer(secretariat, { issueId: open, kind: "ADVICE", body: "案" }))).toBe("FORBIDDEN");
    expect(await refused(() => offer(owner, { issueId: open, kind: "ADVICE", body: "案" }))).toBe("FORBIDDEN");
  });
});

describe("a comment", () => {
  const input = { issueId: open, hubId: strangersHub, hubLabel: "神山", body: "電話は 090-0000-0000 です" };
  const mark = "（このコメントは地域の管理者が非表示にしました）";
  const bodiesFor = async (viewer: Viewer) =>
    (await issueAs(viewer, "comments { body }")).comments.map(({ body }: Answer) => body);

  test("is hidden from everybody by the region's admin, told to its author, and shown again", async () => {
    const { comment: said } = await comment(stranger, input);
    const notices = await noticesOf(store, () => hide(admin, { commentId: said.id, reason: "個人情報のため" }));
    expect(notices).toEqual(told("COMMENT_HIDDEN", [toHubEditors(strangersHub)]));
    for (const viewer of [owner, stranger, admin, coordinator]) expect(await bodiesFor(viewer)).toContain(mark);
    const { data } = await store.ask(
      coordinator,
      `{ _entities(representations: [{ __typename: "Comment", id: "${said.id}" }]) { ... on Comment { body isHidden hiddenAt hiddenBy hiddenReason } } }`,
    );
    expect(data._entities).toEqual([
      {
        body: mark,
        isHidden: true,
        hiddenAt: store.now().toISOString(),
        hiddenBy: "地域管理者",
        hiddenReason: "個人情報のため",
      },
    ]);
    const { comment: shown } = await show(admin, { commentId: said.id });
    expect(shown).toMatchObject({ body: input.body, isHidden: false, hiddenReason: null });
  });

  test("that is erased is gone for good, and from the database", async () => {
    const { comment: said } = await comment(stranger, input);
    await hide(admin, { commentId: said.id, reason: "個人情報のため", isErased: true });
    expect(JSON.stringify(await store.db.execute("select * from comments"))).not.toContain("090-0000-0000");
    expect(await refused(() => show(admin, { commentId: said.id }))).toEqual(["WRONG_STATE commentId"]);
    expect(await refused(() => hide(admin, { commentId: said.id, reason: "再度" }))).toEqual([
      "ALREADY_DONE commentId",
    ]);
  });

  test.each<[string, Viewer]>([
    ["its author", stranger],
    ["the issue's hub", owner],
    ["another region's admin", adminOf("shikoku")],
    ["a coordinator", coordinator],
    ["the secretariat", secretariat],
  ])("is not hidden by %s", async (_who, viewer) => {
    const { comment: said } = await comment(stranger, input);
    expect(await refused(() => hide(viewer, { commentId: said.id, reason: "理由" }))).toBe("FORBIDDEN");
  });

  test("is told to everybody whom the issue concerns, but not to who wrote it", async () => {
    expect(await noticesOf(store, () => comment(owner, { ...input, hubId: hub, hubLabel: "蔵" }))).toEqual(
      told(
        "ISSUE_COMMENTED",
        audience.filter((recipient) => recipient !== toHubEditors(hub)),
      ),
    );
    expect(await noticesOf(store, () => comment(coordinator, { issueId: open, body: "声" }))).toEqual(
      told("ISSUE_COMMENTED", audience),
    );
  });

  test("of a hub that stays anonymous does not name it in the notices either", async () => {
    const issueId = nodeIdOf(keyOf(1));
    const name = "遠野みどりの校舎（デモ）";
    await comment(editorOf("tohoku/hub/1"), {
      issueId,
      hubId: nodeIdOf("tohoku/hub/1"),
      hubLabel: name,
      body: "追記",
    });
    const rows = JSON.stringify(await store.db.execute("select * from notifications"));
    expect(rows).toContain("東北の拠点（離島・中山間地等）");
    expect(rows).not.toContain(name);
    expect(rows).not.toContain(nodeIdOf("tohoku/hub/1"));
  });
});

describe("following an issue", () => {
  test("is for any member, twice is no mistake, and ends", async () => {
    for (const viewer of [secretariat, secretariat]) {
      expect((await follow(viewer, { issueId: open })).issue.isFollowed).toBe(true);
    }
    expect(await issueAs(owner, "isFollowed")).toEqual({ isFollowed: false });
    const { data } = await store.ask(secretariat, `{ issues(filter: { isFollowed: true }) { edges { node { id } } } }`);
    expect(data.issues.edges).toEqual([{ node: { id: open } }]);
    const solving = async () => solve(owner, { ...(await at(open)), summary: "済" });
    expect(await noticesOf(store, solving)).toContain(`ISSUE_SOLVED → ${toPerson(secretariat.sub)}`);
    expect((await unfollow(secretariat, { issueId: open })).issue.isFollowed).toBe(false);
    const reopening = async () => reopen(owner, await at(open));
    expect(await noticesOf(store, reopening)).not.toContain(`ISSUE_REOPENED → ${toPerson(secretariat.sub)}`);
  });

  test("tells nobody of their own acts", async () => {
    await follow(admin, { issueId: open });
    const notices = await noticesOf(store, async () => solve(admin, { ...(await at(open)), summary: "済" }));
    expect(notices).toEqual(told("ISSUE_SOLVED", audience));
    expect(notices.join()).not.toContain(toAdmins(region));
  });
});

describe("a request that comes twice with the same key is done once", () => {
  const key = "0b0c8e5c-5f0f-4a55-9b7b-3c1c3a4f9b11";
  const versioned = { issueId: open, expectedVersion: 1 };

  test.each<[string, Viewer, Input]>([
    ["issueReport", owner, { hubId: hub, title: "題", body: "本文", category: "OTHER" }],
    ["issueUpdate", owner, { ...versioned, title: "題" }],
    ["issueStart", owner, versioned],
    ["issueAssign", owner, { ...versioned, assigneeDisplay: "田中" }],
    ["issueUnassign", owner, versioned],
    ["issueMeToo", stranger, { issueId: open, hubId: strangersHub, hubLabel: "神山" }],
    [
      "issueOfferSolution",
      stranger,
      { issueId: open, hubId: strangersHub, hubLabel: "神山", kind: "ADVICE", body: "案" },
    ],
    ["issueReviewSolution", owner, { solutionId: solution, status: "HELPFUL" }],
    ["issueAcceptSolution", owner, { solutionId: solution }],
    ["issueRecommendSolution", coordinator, { solutionId: solution }],
    ["issueSolve", owner, { ...versioned, summary: "済" }],
    ["issueWithdraw", owner, versioned],
    ["issueComment", stranger, { issueId: open, hubId: strangersHub, hubLabel: "神山", body: "声" }],
    ["issueFollow", stranger, { issueId: open }],
    ["issueUnfollow", stranger, { issueId: open }],
  ])("%s", async (name, viewer, input) => {
    const first = await act(name)(viewer, { ...input, idempotencyKey: key });
    expect(outcomeOf(first)).toBe("DONE");
    const again = await store.unchanged(() => act(name)(viewer, { ...input, idempotencyKey: key }));
    expect(again).toEqual(first);
  });
});
