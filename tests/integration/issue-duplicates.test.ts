import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatNodeId, newUuid } from "../../common/node-id.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { toAdmins, toHubEditors, toPerson } from "../../subgraphs/region/db/notifications.ts";
import { mutationOf, noticesOf, outcomeOf, refusedBy, type Act, type Input } from "../support/issue-acts.ts";
import { content, keyOf, region } from "../support/issue-rows.ts";
import { seeding, useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat, viewerOf } from "../support/viewers.ts";

/** Merging issues and undoing it: the halves that a duplicate's and a master's region do for the network. */

const store = useRegion("issues", { region, content, database: "issue_duplicates", isFresh: true });
const refused = refusedBy(store);
const admin = adminOf(region);

const handoverFields = "handover { issueId title hubId hubLabel meToos { hubId hubLabel } followers }";
const asDesk = (viewer: Viewer): Viewer => ({ ...viewer, scope: "desk" });
/** The national desk's act for a viewer; nobody else may do it. */
const step = (name: string, fields = ""): Act => {
  const act = mutationOf(store, name, fields);
  return (viewer, input) => act(asDesk(viewer), input);
};
const mark = step("issueMarkDuplicate", `issue { duplicateOfId duplicateOf { id } } ${handoverFields}`);
const unmark = step("issueUnmarkDuplicate");
const absorb = step("issueAbsorbDuplicate", "issue { absorbedDuplicates { issueId title hubLabel hubCount at } }");
const release = step("issueReleaseDuplicate", "issue { absorbedDuplicates { issueId } }");
const meToo = mutationOf(store, "issueMeToo");
const takeBack = mutationOf(store, "issueWithdrawMeToo");

const issue = (n: number) => nodeIdOf(keyOf(n));
const contentOf = (n: number) => {
  const found = content.issues.find(({ key }) => key === keyOf(n));
  if (!found) throw new Error(`There is no issue ${n}.`);
  return found;
};
const hubsOf = (n: number) => contentOf(n).meToos.map(({ hub }) => nodeIdOf(hub));

async function stateOf(id: string): Promise<Answer> {
  const query = `query ($id: ID!) { issue(id: $id) { status version hubCount meTooCount meTooRegionCount duplicateOfId duplicateOf { id }
    absorbedDuplicates { issueId title hubLabel hubCount } meToos { hub { id } } } }`;
  return (await store.ask(coordinator, query, { id })).data.issue;
}

/** What a merge may leave behind that its undoing must take away: all but versions and times. */
async function traces(): Promise<unknown> {
  const [issues, ...others] = await Promise.all(
    [
      `select id, status, duplicate_of_id, duplicate_of_region, status_before_duplicate, me_too_count, me_too_region_count from issues order by id`,
      `select * from me_toos order by id`,
      `select * from absorbed_duplicates order by 1, 2`,
      `select * from absorbed_me_toos order by 1, 2, 3`,
      `select * from issue_followers order by 1, 2, 3`,
    ].map((statement) => store.db.execute(statement)),
  );
  return [issues, others];
}

/** Merges two issues of this region as the network does. */
async function merge(duplicate: string, master: string, viewer: Viewer = coordinator): Promise<Answer> {
  const { handover, ...marked } = await mark(viewer, { issueId: duplicate, masterId: master });
  if (!handover) return marked;
  const absorbed = await absorb(viewer, { masterId: master, handover });
  if (outcomeOf(absorbed) !== "DONE") await unmark(viewer, { issueId: duplicate, masterId: master });
  return absorbed;
}

async function unmerge(duplicate: string, master: string, viewer: Viewer = coordinator): Promise<Answer> {
  const unmarked = await unmark(viewer, { issueId: duplicate, masterId: master });
  return outcomeOf(unmarked) === "DONE" ? release(viewer, { masterId: master, duplicateId: duplicate }) : unmarked;
}

/** A duplicate of another region, as that one hands it over. */
const foreign = {
  issueId: nodeIdOf("shikoku/issue/3"),
  title: "担当者の異動のたびに入居企業がいなくなる",
  hubId: nodeIdOf("shikoku/hub/2"),
  hubLabel: "三好の拠点",
  meToos: [
    { hubId: nodeIdOf("kinki/hub/5"), hubLabel: "近畿の拠点" },
    { hubId: nodeIdOf("shikoku/hub/3"), hubLabel: "四国の拠点" },
  ],
  followers: [toHubEditors(nodeIdOf("shikoku/hub/2")), toPerson("someone in shikoku")],
};

describe("merging two issues of a region", () => {
  test("makes one a duplicate, and the other counts the hubs of both, each once", async () => {
    const before = await stateOf(issue(2));
    const { issue: master } = await merge(issue(3), issue(2));
    const hubs = new Set([...hubsOf(2), ...hubsOf(3), nodeIdOf(contentOf(3).hub)]);
    hubs.delete(nodeIdOf(contentOf(2).hub));
    expect(master).toMatchObject({
      id: issue(2),
      status: "OPEN",
      meTooCount: hubs.size,
      hubCount: hubs.size + 1,
      absorbedDuplicates: [
        {
          issueId: issue(3),
          title: contentOf(3).title,
          hubLabel: seeding.hubName(contentOf(3).hub),
          hubCount: hubsOf(3).length + 1,
          at: store.now().toISOString(),
        },
      ],
    });
    expect(master.meToos).toHaveLength(before.meToos.length);
    expect(await stateOf(issue(3))).toMatchObject({
      status: "DUPLICATE",
      version: 2,
      duplicateOfId: issue(2),
      duplicateOf: { id: issue(2) },
      meTooCount: hubsOf(3).length,
    });
  });

  test("and undoing it leaves everything as it was", async () => {
    const before = await traces();
    await merge(issue(3), issue(2));
    expect(await traces()).not.toEqual(before);
    expect(outcomeOf(await unmerge(issue(3), issue(2)))).toBe("DONE");
    expect(await traces()).toEqual(before);
  });

  test("brings back what was in progress as in progress", async () => {
    await merge(issue(7), issue(2));
    await unmerge(issue(7), issue(2));
    expect((await stateOf(issue(7))).status).toBe("IN_PROGRESS");
  });

  test("tells both sides, whoever follows them, but not who did it", async () => {
    const both = await noticesOf(store, () => merge(issue(3), issue(2), admin));
    const sides = [2, 3].flatMap((n) => [
      nodeIdOf(contentOf(n).hub),
      ...hubsOf(n),
      ...contentOf(n).solutions.map(({ hub }) => nodeIdOf(hub)),
    ]);
    expect(both).toEqual([...new Set(sides)].map((hub) => `ISSUE_MERGED → ${toHubEditors(hub)}`).toSorted());
    const undone = await noticesOf(store, () => unmerge(issue(3), issue(2), coordinator));
    expect(undone).toEqual(both.map((notice) => notice.replace("MERGED", "UNMERGED")));
  });

  test("lets the hubs of both hear of what becomes of the master", async () => {
    await merge(issue(3), issue(2));
    const solve = mutationOf(store, "issueSolve");
    const { version } = await stateOf(issue(2));
    const notices = await noticesOf(store, () =>
      solve(admin, { issueId: issue(2), expectedVersion: version, summary: "済" }),
    );
    for (const hub of [nodeIdOf(contentOf(3).hub), ...hubsOf(3)])
      expect(notices).toContain(`ISSUE_SOLVED → ${toHubEditors(hub)}`);
  });

  test("done twice is done once, each half", async () => {
    const { handover } = await mark(coordinator, { issueId: issue(3), masterId: issue(2) });
    const again = await store.unchanged(() => mark(coordinator, { issueId: issue(3), masterId: issue(2) }));
    expect(again.handover).toEqual(handover);
    await absorb(coordinator, { masterId: issue(2), handover });
    await store.unchanged(() => absorb(coordinator, { masterId: issue(2), handover }));
    await unmark(coordinator, { issueId: issue(3), masterId: issue(2) });
    await store.unchanged(() => unmark(coordinator, { issueId: issue(3), masterId: issue(2) }));
    await release(coordinator, { masterId: issue(2), duplicateId: issue(3) });
    await store.unchanged(() => release(coordinator, { masterId: issue(2), duplicateId: issue(3) }));
  });

  test("many at once into one master counts all of them", async () => {
    const others = [1, 3, 4, 5, 6, 7];
    const outcomes = await Promise.all(others.map((n) => merge(issue(n), issue(2))));
    expect(outcomes.map(outcomeOf)).toEqual(others.map(() => "DONE"));
    const hubs = new Set([2, ...others].flatMap((n) => [nodeIdOf(contentOf(n).hub), ...hubsOf(n)]));
    expect(await stateOf(issue(2))).toMatchObject({ hubCount: hubs.size, meTooCount: hubs.size - 1 });
  });

  test("of two into each other at once leaves no ring", async () => {
    await Promise.all([merge(issue(2), issue(3)), merge(issue(3), issue(2))]);
    const states = await Promise.all([issue(2), issue(3)].map(stateOf));
    expect(states.filter(({ status }) => status === "DUPLICATE").length).toBeLessThanOrEqual(1);
    for (const { status, absorbedDuplicates } of states) {
      if (status === "DUPLICATE") expect(absorbedDuplicates).toEqual([]);
    }
  });
});

describe("any sequence of merges and their undoing", () => {
  const numbers = [2, 3, 4, 5, 6, 7];
  const step = fc.record({
    isMerge: fc.boolean(),
    duplicate: fc.constantFrom(...numbers),
    master: fc.constantFrom(...numbers),
  });
  type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

  /** Which issue is a duplicate of which. */
  type Masters = Map<number, number>;

  async function take({ isMerge, duplicate, master }: Step, masters: Masters): Promise<void> {
    const current = masters.get(duplicate);
    if (isMerge) {
      const isFree = duplicate !== master && !masters.has(master) && ![...masters.values()].includes(duplicate);
      const isDone = outcomeOf(await merge(issue(duplicate), issue(master))) === "DONE";
      expect(isDone).toBe(current === undefined ? isFree : current === master);
      if (isDone) masters.set(duplicate, master);
    } else if (current !== undefined) {
      expect(outcomeOf(await unmerge(issue(duplicate), issue(current)))).toBe("DONE");
      masters.delete(duplicate);
    }
  }

  async function expectDistinctHubs(masters: Masters): Promise<void> {
    for (const n of numbers) {
      const absorbed = [...masters].filter(([, master]) => master === n).map(([duplicate]) => duplicate);
      const hubs = new Set([n, ...absorbed].flatMap((other) => [nodeIdOf(contentOf(other).hub), ...hubsOf(other)]));
      expect((await stateOf(issue(n))).hubCount).toBe(hubs.size);
    }
  }

  test("keeps the counts of distinct hubs, and undone leaves nothing behind", async () => {
    const before = await traces();
    const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const masters: Masters = new Map();
      for (const next of steps) await take(next, masters);
      await expectDistinctHubs(masters);
      for (const [duplicate, master] of masters) await unmerge(issue(duplicate), issue(master));
      expect(await traces()).toEqual(before);
    });
    await fc.assert(property, { numRuns: 15 });
  }, 120_000);
});

describe("merging across regions", () => {
  test("hands over what the other region must know", async () => {
    await mutationOf(store, "issueFollow")(secretariat, { issueId: issue(2) });
    const { handover } = await mark(coordinator, { issueId: issue(2), masterId: foreign.issueId });
    const { title, meToos, solutions } = contentOf(2);
    expect(handover).toEqual({
      issueId: issue(2),
      title,
      hubId: nodeIdOf("tohoku/hub/5"),
      hubLabel: "高畠ぶどう蔵オフィス（デモ）",
      meToos: meToos.map(({ hub }) => ({ hubId: nodeIdOf(hub), hubLabel: expect.any(String) })),
      followers: [
        toHubEditors(nodeIdOf("tohoku/hub/5")),
        toHubEditors(nodeIdOf(solutions[0]?.hub ?? "")),
        toPerson(secretariat.sub),
      ],
    });
    expect(await stateOf(issue(2))).toMatchObject({
      status: "DUPLICATE",
      duplicateOfId: foreign.issueId,
      duplicateOf: null,
    });
  });

  test("takes over what another region hands over, and tells both sides", async () => {
    const notices = await noticesOf(store, () => absorb(coordinator, { masterId: issue(2), handover: foreign }));
    const hubs = new Set([...hubsOf(2), foreign.hubId, ...foreign.meToos.map(({ hubId }) => hubId)]);
    expect(await stateOf(issue(2))).toMatchObject({
      hubCount: hubs.size + 1,
      absorbedDuplicates: [{ issueId: foreign.issueId, title: foreign.title, hubLabel: "三好の拠点", hubCount: 3 }],
    });
    expect(notices).toContain(`ISSUE_MERGED → ${toPerson("someone in shikoku")}`);
    expect(notices).toContain(`ISSUE_MERGED → ${toHubEditors(nodeIdOf("tohoku/hub/5"))}`);
  });

  test("does not name a hub that stays anonymous; it counts as one, and its admins stand in for it", async () => {
    const { handover } = await mark(coordinator, { issueId: issue(1), masterId: foreign.issueId });
    expect(handover).toMatchObject({ hubId: null, hubLabel: "東北の拠点（離島・中山間地等）" });
    expect(handover.followers).toContain(toAdmins(region));
    expect(JSON.stringify(handover)).not.toContain(nodeIdOf("tohoku/hub/1"));
    expect(JSON.stringify(handover)).not.toContain("遠野");
    const unnamed = { ...foreign, hubId: null, hubLabel: "四国の拠点（離島・中山間地等）" };
    await absorb(coordinator, { masterId: issue(2), handover: unnamed });
    const hubs = new Set([...hubsOf(2), "the unnamed", ...foreign.meToos.map(({ hubId }) => hubId)]);
    expect((await stateOf(issue(2))).hubCount).toBe(hubs.size + 1);
  });

  test("within the region is exact though the hub stays anonymous, and shows where it lies", async () => {
    const { handover } = await mark(coordinator, { issueId: issue(1), masterId: issue(2) });
    expect(handover).toMatchObject({ hubId: nodeIdOf("tohoku/hub/1"), hubLabel: "東北の拠点（離島・中山間地等）" });
    await absorb(coordinator, { masterId: issue(2), handover });
    const { data } = await store.ask(
      editorOf("kinki/hub/1"),
      `{ issue(id: "${issue(2)}") { absorbedDuplicates { hubLabel } } }`,
    );
    expect(data.issue.absorbedDuplicates).toEqual([{ hubLabel: "東北の拠点（離島・中山間地等）" }]);
  });

  test("a hub that takes its word back at the master counts no more, also from a duplicate", async () => {
    await absorb(coordinator, { masterId: issue(2), handover: foreign });
    const before = (await stateOf(issue(2))).meTooCount;
    const shikoku3 = editorOf("shikoku/hub/3");
    await meToo(shikoku3, { issueId: issue(2), hubId: nodeIdOf("shikoku/hub/3"), hubLabel: "四国" });
    expect((await stateOf(issue(2))).meTooCount).toBe(before);
    await takeBack(shikoku3, { issueId: issue(2), hubId: nodeIdOf("shikoku/hub/3") });
    expect((await stateOf(issue(2))).meTooCount).toBe(before - 1);
  });
});

describe("who may", () => {
  const own = { issueId: issue(3), masterId: issue(2) };
  const across = { issueId: issue(3), masterId: foreign.issueId };

  test.each<[string, Viewer, Input, string | string[]]>([
    ["merge across regions as an admin", admin, across, "FORBIDDEN"],
    ["merge as another region's admin", adminOf("shikoku"), own, "FORBIDDEN"],
    ["merge as the hub", editorOf("tohoku/hub/2"), own, "FORBIDDEN"],
    ["merge as a portal", portal, own, "FORBIDDEN"],
    ["merge as anybody", anonymousViewer, own, "FORBIDDEN"],
    [
      "make an issue a duplicate of itself",
      coordinator,
      { issueId: issue(3), masterId: issue(3) },
      ["INVALID masterId"],
    ],
    ["of a hub", coordinator, { issueId: issue(3), masterId: nodeIdOf("tohoku/hub/1") }, ["NOT_FOUND masterId"]],
    [
      "what is not there",
      coordinator,
      { ...own, issueId: formatNodeId("issue", region, newUuid()) },
      ["NOT_FOUND issueId"],
    ],
    ["what is solved", coordinator, { ...own, issueId: issue(8) }, ["WRONG_STATE issueId"]],
    ["what is a duplicate of another", coordinator, { ...own, issueId: issue(10) }, ["WRONG_STATE issueId"]],
    ["a version that is not the newest", coordinator, { ...own, expectedVersion: 9 }, ["CONFLICT expectedVersion"]],
  ])("not mark: %s", async (_what, viewer, input, expected) => {
    expect(await refused(() => mark(viewer, input))).toEqual(expected);
  });

  test("not merge what has absorbed others, nor into a duplicate", async () => {
    await merge(issue(3), issue(2));
    expect(await refused(() => mark(coordinator, { issueId: issue(2), masterId: issue(4) }))).toEqual([
      "WRONG_STATE issueId",
    ]);
    const handover = { ...foreign, issueId: nodeIdOf("shikoku/issue/4") };
    expect(await refused(() => absorb(coordinator, { masterId: issue(3), handover }))).toEqual([
      "WRONG_STATE masterId",
    ]);
  });

  test.each<[string, Input, string[]]>([
    ["an ID of something else", { issueId: nodeIdOf("shikoku/hub/1") }, ["INVALID handover"]],
    ["a hub that is none", { hubId: issue(1) }, ["INVALID handover"]],
    ["a follower that is none", { followers: ["somebody"] }, ["INVALID handover"]],
    ["blanks", { title: " ", hubLabel: "" }, ["REQUIRED handover.title", "REQUIRED handover.hubLabel"]],
  ])("not absorb %s", async (_what, change, expected) => {
    expect(
      await refused(() => absorb(coordinator, { masterId: issue(2), handover: { ...foreign, ...change } })),
    ).toEqual(expected);
  });

  test("undo a merge: its reporter too, who has the right to object", async () => {
    const reporter = editorOf("tohoku/hub/2");
    await merge(issue(3), issue(2));
    expect(await refused(() => unmark(editorOf("tohoku/hub/5"), own))).toBe("FORBIDDEN");
    expect(await refused(() => release(editorOf("tohoku/hub/5"), { masterId: issue(2), duplicateId: issue(3) }))).toBe(
      "FORBIDDEN",
    );
    expect(outcomeOf(await unmerge(issue(3), issue(2), reporter))).toBe("DONE");
    await absorb(coordinator, { masterId: issue(2), handover: foreign });
    const theirs = { masterId: issue(2), duplicateId: foreign.issueId };
    expect(await refused(() => release(editorOf("shikoku/hub/3"), theirs))).toBe("FORBIDDEN");
    expect(outcomeOf(await release(editorOf("shikoku/hub/2"), theirs))).toBe("DONE");
  });

  test("ask what an issue hands over", async () => {
    const query = `query ($a: ID!, $b: ID!) { issueHandover(issueId: $a, masterId: $b) { issueId followers } }`;
    const ask = (viewer: Viewer, a: string) => store.ask(asDesk(viewer), query, { a, b: foreign.issueId });
    expect((await ask(secretariat, issue(2))).data.issueHandover.issueId).toBe(issue(2));
    expect((await ask(secretariat, formatNodeId("issue", region, newUuid()))).data.issueHandover).toBeNull();
    for (const viewer of [admin, editorOf("tohoku/hub/5"), portal, anonymousViewer, viewerOf("REGIONAL_ADMIN")]) {
      expect((await ask(viewer, issue(2))).errors[0].extensions.code).toBe("FORBIDDEN");
    }
  });

  test.each<[string, Input]>([
    ["issueMarkDuplicate", across],
    ["issueUnmarkDuplicate", across],
    ["issueAbsorbDuplicate", { masterId: issue(2), handover: foreign }],
    ["issueReleaseDuplicate", { masterId: issue(2), duplicateId: foreign.issueId }],
  ])("take the step %s: only the desk, whatever the role", async (name, input) => {
    for (const viewer of [coordinator, secretariat, admin, { ...coordinator, scope: "registry" }])
      expect(await refused(() => mutationOf(store, name)(viewer, input))).toBe("FORBIDDEN");
  });

  test("ask what an issue hands over: only for the desk, whatever the role", async () => {
    const query = `{ issueHandover(issueId: "${issue(2)}", masterId: "${foreign.issueId}") { issueId } }`;
    for (const viewer of [coordinator, secretariat, admin])
      expect((await store.ask(viewer, query)).errors[0].extensions.code).toBe("FORBIDDEN");
  });
});
