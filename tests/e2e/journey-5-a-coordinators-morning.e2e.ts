import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { demoVisitors } from "../../demo/visitors.ts";
import {
  CommentJ5Document,
  DashboardJ5Document,
  DigestJ5Document,
  IssueJ5Document,
  IssuesJ5Document,
  MergeJ5Document,
  MeTooJ5Document,
  NoticesJ5Document,
  OneArticleDocument,
  SendDigestsJ5Document,
  UnmergeJ5Document,
  type IssueFilter,
  type IssueOrder,
  type IssuesJ5Query,
} from "../support/api.generated.ts";
import { contentOf, type IssueContent } from "../support/demo-rows.ts";
import { defaultRegions, editorOf, errorFacts, expectUnknown, present, useNetwork } from "../support/network.ts";
import { adminOf, viewerOf } from "../support/viewers.ts";

/** J5: a coordinator sees what is open everywhere, makes one issue of two, tells the admins, and takes the list to the ministry. */

const network = useNetwork("journey-5");
const everything = defaultRegions.flatMap((region) => contentOf(region).issues);
const isOpen = ({ status }: IssueContent) => status === "OPEN" || status === "IN_PROGRESS";
const open = everything.filter(isOpen);
const isStale = (issue: IssueContent) => issue.updatedDaysAgo > 60;

const duplicateId = nodeIdOf("tohoku/issue/3");
const masterId = nodeIdOf("shikoku/issue/3");

describe("1. the dashboard", () => {
  test("counts what is open by region and category, as the regions do and as the content has it", async () => {
    const { data, errors } = await network.as("coordinator").query(DashboardJ5Document, {});
    expect(errors).toEqual([]);
    const { cells, ...totals } = present(data.coordinatorDashboard);
    expect(totals).toMatchObject({
      openIssues: open.length,
      withoutSolution: open.filter(({ solutions }) => solutions.length === 0).length,
      stale: open.filter(isStale).length,
    });
    const parts = await Promise.all(
      defaultRegions.map(async (region) =>
        present((await network.directly(region, "insights").query(DashboardJ5Document, {})).data.coordinatorDashboard),
      ),
    );
    const sum = (of: "openIssues" | "withoutSolution" | "stale") => parts.reduce((total, part) => total + part[of], 0);
    expect([totals.openIssues, totals.withoutSolution, totals.stale]).toEqual([
      sum("openIssues"),
      sum("withoutSolution"),
      sum("stale"),
    ]);
    const byKey = <Cell extends { readonly key: string }>(some: readonly Cell[]) =>
      some.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    expect(byKey(cells)).toEqual(byKey(parts.flatMap((part) => part.cells)));
    for (const { regionCode, category, openIssues } of cells) {
      const own = open.filter((issue) => issue.key.startsWith(`${regionCode}/`) && issue.category === category);
      expect([regionCode, category, openIssues]).toEqual([regionCode, category, own.length]);
    }
  });

  const ids = async (filter: IssueFilter, orderBy: IssueOrder): Promise<string[]> => {
    const { data, errors } = await network.as("coordinator").query(IssuesJ5Document, { filter, orderBy });
    expect(errors).toEqual([]);
    return present(data.issues).edges.map(({ node }) => node.id);
  };
  const keysOf = (issues: readonly IssueContent[]) => issues.map(({ key }) => nodeIdOf(key));
  const unsolved: IssueFilter = { status: ["OPEN", "IN_PROGRESS"] };

  test("leads to the oldest without any solution", async () => {
    const expected = open
      .filter(({ solutions }) => solutions.length === 0)
      .toSorted((a, b) => b.createdDaysAgo - a.createdDaysAgo);
    expect(expected.length).toBeGreaterThan(1);
    expect(await ids({ ...unsolved, noSolution: true }, "OLDEST")).toEqual(keysOf(expected));
  });

  test("leads to those that most hubs have", async () => {
    const ask = { filter: unsolved, orderBy: "MOST_ME_TOO" } as const;
    const countsIn = (issues: IssuesJ5Query["issues"]) => present(issues).edges.map(({ node }) => node.meTooCount);
    const parts = await Promise.all(
      defaultRegions.map(async (region) =>
        countsIn((await network.directly(region, "issues").query(IssuesJ5Document, ask)).data.issues),
      ),
    );
    const { data } = await network.as("coordinator").query(IssuesJ5Document, ask);
    expect(countsIn(data.issues)).toEqual(parts.flat().toSorted((a, b) => b - a));
    expect(countsIn(data.issues)).toHaveLength(open.length);
  });

  test("leads to those untouched for 60 days", async () => {
    const expected = open.filter(isStale);
    expect((await ids({ isStale: true }, "NEWEST")).toSorted()).toEqual(keysOf(expected).toSorted());
  });

  test("is asked of some regions only, and shows nothing to others than members", async () => {
    const { data } = await network.as("coordinator").query(DashboardJ5Document, { regions: ["tohoku"] });
    expect(new Set(present(data.coordinatorDashboard).cells.map(({ regionCode }) => regionCode))).toEqual(
      new Set(["tohoku"]),
    );
    for (const visitor of [undefined, "portal"] as const)
      expectUnknown(await network.as(visitor).query(DashboardJ5Document, {}));
  });
});

test("2. regulation in islands and mountains is what the regions have of it", async () => {
  const filter: IssueFilter = { category: ["REGULATION"], archetype: ["ISLAND_OR_MOUNTAIN"] };
  const { data } = await network.as("coordinator").query(IssuesJ5Document, { filter });
  const parts = await Promise.all(
    defaultRegions.map(
      async (region) => (await network.directly(region, "issues").query(IssuesJ5Document, { filter })).data.issues,
    ),
  );
  const found = present(data.issues);
  expect(found.totalCount).toBe(parts.reduce((total, part) => total + present(part).totalCount, 0));
  expect(found.edges.map(({ node }) => node.id).toSorted()).toEqual(
    parts.flatMap((part) => present(part).edges.map(({ node }) => node.id)).toSorted(),
  );
  const regulation = await network.as("coordinator").query(IssuesJ5Document, { filter: { category: ["REGULATION"] } });
  expect(found.totalCount).toBeGreaterThan(0);
  expect(found.totalCount).toBeLessThan(present(regulation.data.issues).totalCount);
});

describe("3. two issues become one", () => {
  const stateOf = async (id: string) =>
    present((await network.as("coordinator").query(IssueJ5Document, { id })).data.issue);
  const commentedFor = async (hub: string): Promise<number> => {
    const { data } = await network.as(editorOf(hub)).query(NoticesJ5Document, { kinds: ["ISSUE_COMMENTED"] });
    return present(data.notifications).edges.filter(({ node }) => node.subject?.id === masterId).length;
  };
  const comment = async () => {
    const { data } = await network
      .as("coordinator")
      .query(CommentJ5Document, { input: { issueId: masterId, body: "一緒に考えましょう。" } });
    expect(data.issueComment?.userErrors).toEqual([]);
  };
  let before: {
    readonly duplicate: Awaited<ReturnType<typeof stateOf>>;
    readonly master: Awaited<ReturnType<typeof stateOf>>;
  };

  test("nobody but a coordinator, or the secretariat, merges across regions", async () => {
    const hubLabel = present(contentOf("hokkaido").hubs.find(({ key }) => key === "hokkaido/hub/7")).name;
    // A hub that has said so in the duplicate says so in the master too: it is to count once.
    const meToo = await network
      .as(editorOf("hokkaido/hub/7"))
      .query(MeTooJ5Document, { input: { issueId: masterId, hubId: nodeIdOf("hokkaido/hub/7"), hubLabel } });
    expect(meToo.data.issueMeToo?.userErrors).toEqual([]);
    before = { duplicate: await stateOf(duplicateId), master: await stateOf(masterId) };
    for (const visitor of ["regional admin (tohoku)", "hub editor (tohoku)"] as const) {
      const { data, errors } = await network.as(visitor).query(MergeJ5Document, { duplicateId, masterId });
      expect([data.issueMerge, errors.map(({ extensions }) => extensions.code)]).toEqual([null, ["FORBIDDEN"]]);
    }
    for (const visitor of ["portal", undefined] as const)
      expectUnknown(await network.as(visitor).query(MergeJ5Document, { duplicateId, masterId }));
    expect({ duplicate: await stateOf(duplicateId), master: await stateOf(masterId) }).toEqual(before);
  });

  test("the coordinator does: both texts stay, hubs count once, both reporters hear how it goes on", async () => {
    const { data, errors } = await network.as("coordinator").query(MergeJ5Document, { duplicateId, masterId });
    expect(errors).toEqual([]);
    expect(data.issueMerge).toMatchObject({
      userErrors: [],
      merge: { state: "DONE", duplicate: { id: duplicateId }, master: { id: masterId } },
    });
    const [duplicate, master] = [await stateOf(duplicateId), await stateOf(masterId)];
    expect(duplicate).toMatchObject({ status: "DUPLICATE", duplicateOfId: masterId });
    // Of tohoku come its reporter and its two me-toos, of which one has said so in the master as well.
    expect(master).toMatchObject({
      status: "OPEN",
      hubCount: before.master.hubCount + 2,
      meTooCount: before.master.meTooCount + 2,
    });
    expect(master.absorbedDuplicates.map(({ issueId }) => issueId)).toEqual([duplicateId]);
    await comment();
    expect([await commentedFor("shikoku/hub/2"), await commentedFor("tohoku/hub/2")]).toEqual([1, 1]);
  });

  test("and undoes it: everything is as it was, and the other reporter hears no more of it", async () => {
    const { data, errors } = await network.as("coordinator").query(UnmergeJ5Document, { duplicateId });
    expect([errors, data.issueUnmerge]).toEqual([[], { userErrors: [], merge: { state: "UNDONE" } }]);
    const counts = ({
      status,
      hubCount,
      meTooCount,
      meTooRegionCount,
      duplicateOfId,
      absorbedDuplicates,
    }: typeof before.master) => ({
      status,
      hubCount,
      meTooCount,
      meTooRegionCount,
      duplicateOfId,
      absorbedDuplicates,
    });
    expect(counts(await stateOf(duplicateId))).toEqual(counts(before.duplicate));
    expect(counts(await stateOf(masterId))).toEqual(counts(before.master));
    await comment();
    expect([await commentedFor("shikoku/hub/2"), await commentedFor("tohoku/hub/2")]).toEqual([2, 1]);
  });
});

describe("4. the digest", () => {
  const since = () => new Date(Date.now() - 300 * 86_400_000).toISOString();

  test("adds up over the regions, and goes to three admins, each with their region's figures", async () => {
    const moment = since();
    const digest = present((await network.as("coordinator").query(DigestJ5Document, { since: moment })).data.digest);
    const parts = await Promise.all(
      defaultRegions.map(async (region) =>
        present((await network.directly(region, "desk").query(DigestJ5Document, { since: moment })).data.digest),
      ),
    );
    const { highlights, ...figures } = digest;
    for (const [name, total] of Object.entries(figures))
      expect([name, total]).toEqual([name, parts.reduce((sum, part) => sum + part[name as keyof typeof figures], 0)]);
    expect(highlights).toHaveLength(parts.flatMap((part) => part.highlights).length);

    const input = (regionCode: string) => ({ regionCode, since: moment, note: "今週もよろしくお願いします。" });
    const { data, errors } = await network
      .as("coordinator")
      .query(SendDigestsJ5Document, { first: input("hokkaido"), second: input("tohoku"), third: input("shikoku") });
    expect(errors).toEqual([]);
    for (const [place, region] of (["hokkaido", "tohoku", "shikoku"] as const).entries()) {
      const sent = [data.first, data.second, data.third][place];
      expect(sent?.userErrors).toEqual([]);
      const read = await network.as(adminOf(region)).query(NoticesJ5Document, { kinds: ["DIGEST"] });
      const notice = present(read.data.notifications?.edges[0]).node;
      expect(notice).toMatchObject({ id: sent?.notification?.id, message: sent?.notification?.message });
      expect(notice.message).toContain(`新しい課題${present(parts[place]).newIssues}件`);
      expect(notice.message).toContain("今週もよろしくお願いします。");
    }
    const elsewhere = await network.as(adminOf("kinki")).query(NoticesJ5Document, { kinds: ["DIGEST"] });
    expect(elsewhere.data.notifications?.edges).toEqual([]);
  });

  test("is sent by a coordinator of one region to the admins of that one only", async () => {
    const assigned = network.as(viewerOf("COORDINATOR", { regions: ["tohoku"] }));
    const input = (regionCode: string) => ({ regionCode, since: since() });
    const answer = await assigned.query(SendDigestsJ5Document, {
      first: input("hokkaido"),
      second: input("tohoku"),
      third: input("shikoku"),
    });
    expect(answer.data).toMatchObject({ first: null, second: { userErrors: [] }, third: null });
    expect(errorFacts(answer)).toEqual([
      { path: ["first"], code: "FORBIDDEN", region: "hokkaido" },
      { path: ["third"], code: "FORBIDDEN", region: "shikoku" },
    ]);
  });
});

describe("5. the list for the ministry", () => {
  const exported = async (visitor: "coordinator" | "portal" | undefined, query: string) => {
    const { issuer, gateway } = network.constellation;
    const headers: Record<string, string> = visitor
      ? { authorization: `Bearer ${await issuer.issue({ ...demoVisitors[visitor] })}` }
      : {};
    return fetch(`${gateway.address}/exports/issues.csv?${query}`, { headers });
  };

  test("opens in Excel, has every row of every region, and nothing that is not for the network", async () => {
    const response = await exported("coordinator", "status=OPEN,IN_PROGRESS");
    expect([response.status, response.headers.get("content-type")]).toEqual([
      200,
      "text/csv; charset=utf-8; header=present",
    ]);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = parse(bytes, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map((row) => row["課題ID"]).toSorted()).toEqual(open.map(({ key }) => nodeIdOf(key)).toSorted());
    const text = bytes.toString("utf8");
    const notes = everything.flatMap(({ meToos }) =>
      meToos.flatMap(({ note, isPrivate }) => (isPrivate && note !== null ? [note] : [])),
    );
    const contacts = defaultRegions.flatMap((region) =>
      contentOf(region).hubs.map(({ contactInternal }) => contactInternal.email),
    );
    for (const secret of [...notes, ...contacts]) expect(text).not.toContain(secret);
  });

  test("is for members", async () => {
    for (const visitor of ["portal", undefined] as const) expect((await exported(visitor, "")).status).toBe(401);
  });
});

test("a coordinator sees what is for one region only in the regions assigned", async () => {
  const regional = (region: string) =>
    nodeIdOf(
      present(
        contentOf(region).articles.find(
          ({ status, visibility }) => status === "PUBLISHED_REGION" && visibility === "REGION",
        ),
      ).key,
    );
  const assigned = network.as(viewerOf("COORDINATOR", { regions: ["tohoku"] }));
  const own = await assigned.query(OneArticleDocument, { id: regional("tohoku") });
  expect(own.data.article?.id).toBe(regional("tohoku"));
  for (const region of ["hokkaido", "shikoku"]) {
    const other = await assigned.query(OneArticleDocument, { id: regional(region) });
    expect([other.data.article, other.errors]).toEqual([null, []]);
  }
});
