import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { encodeCursor } from "../../common/cursor.ts";
import { formatNodeId, newUuid } from "../../common/node-id.ts";
import type { Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf, uuidOf } from "../../demo/seed/keys.ts";
import { plainOrders } from "../../subgraphs/region/issues/queries.ts";
import type { IssueContent } from "../support/demo-rows.ts";
import { content, keyOf, listQuery, nodesOf, region } from "../support/issue-rows.ts";
import { start, useRegion, type Answer } from "../support/region-server.ts";
import { coordinator, secretariat } from "../support/viewers.ts";
import { allPages, type PageArguments } from "../support/walk.ts";

type PlainOrder = keyof typeof plainOrders;

const store = useRegion("issues", { region, content, database: "issue_paging" });
const all: readonly IssueContent[] = content.issues;

async function pageOf(viewer: Viewer, variables: Record<string, unknown>): Promise<Answer> {
  const { data, errors } = await store.ask(viewer, listQuery, variables);
  expect(errors).toBeUndefined();
  return data.issues;
}

const orders = Object.keys(plainOrders) as PlainOrder[];

/** The rows of each order as the database should sort them. */
const sorted = (orderBy: PlainOrder): IssueContent[] => {
  const keys = {
    NEWEST: ({ createdDaysAgo }: IssueContent) => createdDaysAgo,
    OLDEST: ({ createdDaysAgo }: IssueContent) => -createdDaysAgo,
    RECENTLY_UPDATED: ({ updatedDaysAgo }: IssueContent) => updatedDaysAgo,
    MOST_ME_TOO: (issue: IssueContent) => -issue.meToos.length,
  };
  const byId = (a: IssueContent, b: IssueContent) => (uuidOf(a.key) < uuidOf(b.key) ? 1 : -1);
  const sign = orderBy === "OLDEST" ? -1 : 1;
  return all.toSorted((a, b) => keys[orderBy](a) - keys[orderBy](b) || sign * byId(a, b));
};

describe("pages of issues", () => {
  describe.each(orders)("by %s", (orderBy) => {
    const expected = sorted(orderBy).map(({ key }) => nodeIdOf(key));
    const walk = (size: number, direction: "FORWARD" | "BACKWARD") =>
      allPages(
        async (page: PageArguments) => {
          const answer = await pageOf(secretariat, { orderBy, ...page });
          expect(answer.totalCount).toBe(all.length);
          return answer;
        },
        size,
        direction,
      );

    test.each([1, 2, 3, 10, 100])("of %i lose and double nothing either way, ties included", async (size) => {
      for (const direction of ["FORWARD", "BACKWARD"] as const) {
        expect((await walk(size, direction)).map(({ id }: Answer) => id)).toEqual(expected);
      }
    });

    test.each([
      ["a region before", "hokkaido"],
      ["a region after", "zao"],
    ])("go on from a cursor of %s in the order of all regions", async (_where, code) => {
      const rows = sorted(orderBy);
      const tied = rows.findIndex(({ key }) => [2, 3, 4].map(keyOf).includes(key));
      const { createdDaysAgo, updatedDaysAgo, meToos: others } = rows[tied] ?? ({} as IssueContent);
      const days = orderBy === "RECENTLY_UPDATED" ? updatedDaysAgo : createdDaysAgo;
      const key = orderBy === "MOST_ME_TOO" ? others.length : Math.round(start.getTime() - days * 86_400_000);
      const cursor = encodeCursor({ order: orderBy, position: { key, id: formatNodeId("issue", code, newUuid()) } });
      const isTied = (issue: IssueContent) =>
        orderBy === "MOST_ME_TOO"
          ? issue.meToos.length === others.length
          : (orderBy === "RECENTLY_UPDATED" ? issue.updatedDaysAgo : issue.createdDaysAgo) === days;
      // Ascending, the rows of hokkaido stand before ours of the same key, those of zao behind; descending the other way round.
      const standsBefore = code < region === (orderBy === "OLDEST");
      const firstTied = rows.findIndex(isTied);
      const place = standsBefore ? firstTied : firstTied + rows.filter(isTied).length;
      expect(nodesOf(await pageOf(secretariat, { orderBy, first: 100, after: cursor }))).toEqual(expected.slice(place));
      expect(nodesOf(await pageOf(secretariat, { orderBy, last: 100, before: cursor }))).toEqual(
        expected.slice(0, place),
      );
    });
  });

  test("between two cursors hold what lies between them", async () => {
    const expected = sorted("NEWEST").map(({ key }) => nodeIdOf(key));
    const { edges } = await pageOf(secretariat, { first: 100 });
    const between = await pageOf(secretariat, { first: 100, after: edges[1].cursor, before: edges[5].cursor });
    expect(nodesOf(between)).toEqual(expected.slice(2, 5));
  });

  test("are 20 rows long unless said otherwise, and tell which ends they have", async () => {
    const page = await pageOf(secretariat, {});
    expect(page.edges).toHaveLength(all.length);
    expect(page.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    expect(page.unavailableRegions).toEqual([]);
    const empty = await pageOf(secretariat, { filter: { status: [] } });
    expect(empty.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
  });

  const cursorOf = (parts: unknown): string => Buffer.from(JSON.stringify(parts)).toString("base64url");
  const id = nodeIdOf(keyOf(1));

  test.each<[string, Record<string, unknown>]>([
    ["both ends", { first: 1, last: 1 }],
    ["an empty page", { first: 0 }],
    ["a negative page", { last: -1 }],
    ["a page too long", { first: 101 }],
    ["a backward page too long", { last: 101 }],
    ["a cursor that is none", { after: "x" }],
    ["a backward cursor that is none", { last: 1, before: "💥" }],
    ["a cursor of another order", { after: cursorOf(["OLDEST", 1, id]) }],
    ["a key of another type", { after: cursorOf(["NEWEST", "1", id]) }],
    ["half a millisecond", { after: cursorOf(["NEWEST", 1.5, id]) }],
    ["a time beyond the year 9999", { after: cursorOf(["NEWEST", 8_640_000_000_000_000, id]) }],
    ["a time before the year 1", { after: cursorOf(["NEWEST", -8_640_000_000_000_000, id]) }],
    ["a number beyond all", { orderBy: "MOST_ME_TOO", after: cursorOf(["MOST_ME_TOO", 1e300, id]) }],
    ["an ID that is none", { after: cursorOf(["NEWEST", 1, "issue_tohoku_x"]) }],
    ["a cursor without an ID", { after: cursorOf(["NEWEST", 1]) }],
    ["a cursor that is an object", { after: cursorOf({ order: "NEWEST" }) }],
  ])("%s is the caller's mistake", async (_what, variables) => {
    const statements = await store.statementsOf(async () => {
      const { errors } = await store.ask(coordinator, listQuery, variables);
      expect(errors.map(({ extensions }: Answer) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
    });
    expect(statements).toEqual([]);
  });

  test.each<[string, number]>([
    ["the first", Date.parse("0001-01-01T00:00:00.000Z")],
    ["the last", Date.parse("9999-12-31T23:59:59.999Z")],
  ])("cursors of %s time there is are fine", async (_which, key) => {
    const page = await pageOf(coordinator, { first: 100, after: cursorOf(["NEWEST", key, id]) });
    expect(page.edges).toHaveLength(key < 0 ? 0 : all.length);
  });
});

describe("pages among thousands", () => {
  const many = useRegion("issues", { region, database: "issues_plans" });

  beforeAll(async () => {
    await many.db.execute(sql`
        insert into issues (id, hub_id, title, body, category, severity, urgency, status, me_too_count, search_text, created_at, updated_at)
        select gen_random_uuid(), hub_id, title, body, category, severity, urgency, 'OPEN', n % 50, search_text,
          created_at - n * interval '1 minute', updated_at - n * interval '1 minute'
        from issues, generate_series(1, 500) n`);
    await many.db.execute(sql`analyze`);
  });

  const indexes = {
    NEWEST: "issues_created_at_id_index",
    OLDEST: "issues_created_at_id_index",
    RECENTLY_UPDATED: "issues_updated_at_id_index",
    MOST_ME_TOO: "issues_me_too_count_id_index",
  };

  test.each(orders.flatMap((orderBy) => ["first", "last"].map((size): [PlainOrder, string] => [orderBy, size])))(
    "a page by %s with `%s` reads its index and sorts nothing",
    async (orderBy, size) => {
      const key = orderBy === "MOST_ME_TOO" ? 25 : start.getTime() - 200 * 86_400_000;
      const cursor = encodeCursor({ order: orderBy, position: { key, id: nodeIdOf(keyOf(1)) } });
      const page = size === "first" ? { first: 20, after: cursor } : { last: 20, before: cursor };
      const plan = await many.planOf(() => many.ask(secretariat, listQuery, { orderBy, ...page }));
      expect(plan).toContain(indexes[orderBy]);
      expect(plan).toContain("Index Cond: (ROW(");
      expect(plan).not.toMatch(/Sort\b/u);
    },
  );
});
