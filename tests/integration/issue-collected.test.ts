import { describe, expect, test } from "vitest";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import type { IssueContent } from "../support/demo-rows.ts";
import { content, keyOf, nodesOf, region } from "../support/issue-rows.ts";
import { start, useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat, viewerOf } from "../support/viewers.ts";

/** What is gathered for those who look across: what is like a draft, heaps of issues, laws that stand in the way. */

const store = useRegion("issues", { region, content, database: "issue_collected" });
const all: readonly IssueContent[] = content.issues;
const isUnsolved = ({ status }: IssueContent) => status === "OPEN" || status === "IN_PROGRESS";

const similarQuery = `query ($draft: IssueDraft!, $first: Int, $after: String) {
  similarIssues(draft: $draft, first: $first, after: $after) {
    totalCount edges { cursor matchedWords node { id title hubLabel } } pageInfo { hasNextPage endCursor }
  }
}`;

async function similar(draft: Record<string, unknown>, viewer: Viewer = coordinator): Promise<Answer> {
  const { data, errors } = await store.ask(viewer, similarQuery, { draft });
  expect(errors).toBeUndefined();
  return data.similarIssues;
}

describe("what is like a draft", () => {
  test.each([
    ["補助金終了後の運営費が足りない"],
    ["助成金が終わったあとの運営費"],
    ["交付金が切れる"],
    ["ＳＵＢＳＩＤＹ のあと"],
  ])("%s finds the issues about subsidies that end", async (title) => {
    const { edges } = await similar({ title });
    expect(edges[0].node.id).toBe(nodeIdOf(keyOf(1)));
    expect(edges[0].matchedWords.length).toBeGreaterThan(0);
  });

  test("leaves out duplicates, what was taken back, and the issue that it is of", async () => {
    const duplicate = all.find(({ key }) => key === keyOf(10));
    expect(duplicate).toMatchObject({ status: "DUPLICATE", title: expect.stringContaining("石蔵の修繕") });
    const title = "補助金の終了後の石蔵の修繕";
    const ids = nodesOf(await similar({ title }));
    expect(ids).toContain(nodeIdOf(keyOf(1)));
    expect(ids).not.toContain(nodeIdOf(keyOf(10)));
    const others = nodesOf(await similar({ title, exceptIssueId: nodeIdOf(keyOf(1)) }));
    expect(others).toEqual(ids.filter((id) => id !== nodeIdOf(keyOf(1))));
  });

  test("of the same category comes first of two that are equally like it", async () => {
    const title = "用途変更";
    const [plain] = (await similar({ title })).edges;
    const [preferred] = (await similar({ title, category: "REGULATION" })).edges;
    expect([plain.node.id, preferred.node.id]).toEqual([nodeIdOf(keyOf(6)), nodeIdOf(keyOf(6))]);
  });

  test("comes page by page, nothing lost or doubled", async () => {
    const draft = { title: "補助金 会員 席 滞在 廃校 人材", body: "冬 電気 回線 監査 雪" };
    const whole = await similar(draft);
    expect(whole.totalCount).toBe(whole.edges.length);
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Answer = await store.ask(coordinator, similarQuery, { draft, first: 2, after });
      ids.push(...nodesOf(data.similarIssues));
      after = data.similarIssues.pageInfo.hasNextPage ? data.similarIssues.pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids).toEqual(nodesOf(whole));
  });

  test.each(["", "　", "の", "を が に", "123", "!?"])("%j is nothing, without a statement", async (title) => {
    const statements = await store.statementsOf(async () => {
      expect(await similar({ title })).toMatchObject({ totalCount: 0, edges: [] });
    });
    expect(statements).toEqual([]);
  });

  test("a draft that is too long is the caller's mistake", async () => {
    const { errors } = await store.ask(coordinator, similarQuery, { draft: { title: "長".repeat(201) } });
    expect(errors[0].extensions.code).toBe("BAD_USER_INPUT");
  });

  test("a page takes one statement, with its total two", async () => {
    const page = `query ($draft: IssueDraft!) { similarIssues(draft: $draft) { edges { matchedWords node { id title } } } }`;
    const draft = { title: "補助金終了後の運営費が足りない" };
    expect(await store.statementsOf(() => store.ask(coordinator, page, { draft }))).toHaveLength(1);
    expect(await store.statementsOf(() => similar(draft))).toHaveLength(2);
  });
});

describe("clusters of issues", () => {
  const clustersQuery = `query ($filter: IssueFilter) {
    issueClusters(filter: $filter) { total clusters {
      key category pattern total unsolved withoutSolution stale regionCount mostMeToo oldestWithoutSolutionAt
      byRegion { region { code } total unsolved withoutSolution stale oldestWithoutSolution { id } mostMeToo { id meTooCount } } } }
  }`;
  const clusters = async (filter: object, viewer: Viewer = coordinator): Promise<Answer> => {
    const { data, errors } = await store.ask(viewer, clustersQuery, { filter });
    expect(errors).toBeUndefined();
    return data.issueClusters;
  };

  test("count each pattern of a category, and what none has", async () => {
    const { total, clusters: found } = await clusters({});
    expect(total).toBe(all.length);
    const expected = new Map<string, IssueContent[]>();
    for (const issue of all) {
      const keys =
        issue.patterns.length > 0 ? issue.patterns.map((pattern) => `${issue.category}/${pattern}`) : [issue.category];
      for (const key of keys) expected.set(key, [...(expected.get(key) ?? []), issue]);
    }
    expect(new Set(found.map(({ key }: Answer) => key))).toEqual(new Set(expected.keys()));
    for (const cluster of found) {
      const issues = expected.get(cluster.key) ?? [];
      const unsolved = issues.filter(isUnsolved);
      const wanting = unsolved.filter(({ solutions }) => solutions.every(({ status }) => status === "WITHDRAWN"));
      const counts = {
        total: issues.length,
        unsolved: unsolved.length,
        withoutSolution: wanting.length,
        stale: unsolved.filter(({ updatedDaysAgo }) => updatedDaysAgo > 60).length,
      };
      expect(cluster).toMatchObject({
        ...counts,
        regionCount: 1,
        mostMeToo: Math.max(...issues.map(({ meToos }) => meToos.length)),
      });
      expect(cluster.byRegion).toMatchObject([{ ...counts, region: { code: region } }]);
      const oldest = wanting.toSorted((a, b) => b.createdDaysAgo - a.createdDaysAgo)[0];
      expect(cluster.byRegion[0].oldestWithoutSolution).toEqual(oldest ? { id: nodeIdOf(oldest.key) } : null);
      expect(cluster.oldestWithoutSolutionAt).toBe(
        oldest ? new Date(Math.round(start.getTime() - oldest.createdDaysAgo * 86_400_000)).toISOString() : null,
      );
      expect(cluster.byRegion[0].mostMeToo.meTooCount).toBe(cluster.mostMeToo);
    }
  });

  test("follow the filter", async () => {
    const { total, clusters: found } = await clusters({ status: ["OPEN"], category: ["SECURITY"] });
    expect(total).toBe(1);
    expect(found.map(({ category }: Answer) => category)).toEqual(found.map(() => "SECURITY"));
  });

  test("take three statements, however many there are", async () => {
    expect(await store.statementsOf(() => clusters({}))).toHaveLength(3);
  });
});

describe("barriers", () => {
  const barriersQuery = `query ($filter: IssueFilter, $orderBy: BarrierOrder! = LAW, $first: Int) {
    regulationBarriers(filter: $filter, orderBy: $orderBy, first: $first) {
      totalCount edges { node { law laws text region { code } issue { id hubLabel } } } }
    barrierStats(filter: $filter) { total byLaw { law count unsolved hubCount } }
  }`;

  test("are those of the issues, with the laws by their names", async () => {
    const { data, errors } = await store.ask(coordinator, barriersQuery);
    expect(errors).toBeUndefined();
    const withBarrier = all.filter(({ barrier }) => barrier !== null);
    expect(withBarrier.map(({ key }) => key)).toEqual([keyOf(6)]);
    expect(data.regulationBarriers).toEqual({
      totalCount: 1,
      edges: [
        {
          node: {
            ...withBarrier[0]?.barrier,
            laws: ["建築基準法", "旅館業法"],
            region: { code: region },
            issue: { id: nodeIdOf(keyOf(6)), hubLabel: "遠野みどりの校舎（デモ）" },
          },
        },
      ],
    });
    const counted = { count: 1, unsolved: 1, hubCount: 2 };
    expect(data.barrierStats).toEqual({
      total: 1,
      byLaw: [
        { law: "建築基準法", ...counted },
        { law: "旅館業法", ...counted },
      ],
    });
  });

  test("follow the filter", async () => {
    const { data } = await store.ask(secretariat, barriersQuery, { filter: { status: ["SOLVED"] } });
    expect(data).toEqual({ regulationBarriers: { totalCount: 0, edges: [] }, barrierStats: { total: 0, byLaw: [] } });
  });

  test.each(["LAW", "NEWEST", "MOST_ME_TOO"])("come in the order %s", async (orderBy) => {
    const { data } = await store.ask(coordinator, barriersQuery, { orderBy, first: 5 });
    expect(data.regulationBarriers.edges).toHaveLength(1);
  });
});

describe("who may ask", () => {
  const doors: Readonly<Record<string, string>> = {
    issueClusters: `{ issueClusters { total clusters { key } } }`,
    regulationBarriers: `{ regulationBarriers { totalCount edges { node { law } } } }`,
    barrierStats: `{ barrierStats { total byLaw { law } } }`,
  };

  test.each<[string, Viewer]>([
    ["editors", editorOf("tohoku/hub/1")],
    ["admins", adminOf(region)],
    ["portals", portal],
    ["anonymous visitors", anonymousViewer],
  ])("not %s for what is collected", async (_who, viewer) => {
    for (const [door, query] of Object.entries(doors)) {
      const statements = await store.statementsOf(async () => {
        const { data, errors } = await store.ask(viewer, query);
        expect(data).toEqual({ [door]: null });
        expect(errors[0].extensions.code).toBe("FORBIDDEN");
      });
      expect(statements).toEqual([]);
    }
  });

  test.each<[string, Viewer]>([
    ["coordinators of one region", viewerOf("COORDINATOR", { regions: ["shikoku"] })],
    ["coordinators of all", coordinator],
    ["the secretariat", secretariat],
  ])("%s for what is collected", async (_who, viewer) => {
    for (const query of Object.values(doors)) expect((await store.ask(viewer, query)).errors).toBeUndefined();
  });

  test.each<[string, Viewer]>([
    ["portals", portal],
    ["anonymous visitors", anonymousViewer],
  ])("%s find nothing like a draft, without a statement", async (_who, viewer) => {
    const statements = await store.statementsOf(async () => {
      expect(await similar({ title: "補助金終了後の運営費が足りない" }, viewer)).toEqual({
        totalCount: 0,
        edges: [],
        pageInfo: { hasNextPage: false, endCursor: null },
      });
    });
    expect(statements).toEqual([]);
  });

  test("a hub that stays anonymous is anonymous here too", async () => {
    for (const viewer of [secretariat, editorOf("kinki/hub/1")]) {
      const { edges } = await similar({ title: "補助金終了後の運営費が足りない" }, viewer);
      expect(edges[0].node).toMatchObject({ id: nodeIdOf(keyOf(1)), hubLabel: "東北の拠点（離島・中山間地等）" });
    }
  });
});
