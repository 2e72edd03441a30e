import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { encodeCursor } from "../../common/cursor.ts";
import { anonymousViewer } from "../../common/identity/viewer.ts";
import { programsOf } from "../../demo/content/programs.ts";
import { nodeIdOf, uuidOf } from "../../demo/seed/keys.ts";
import { eventOrders } from "../../subgraphs/region/programs/queries.ts";
import type { EventOrder } from "../../subgraphs/region/programs/schema.generated.ts";
import { start, useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat } from "../support/viewers.ts";
import { allPages, type PageArguments } from "../support/walk.ts";

const region = useRegion("programs", { region: "shikoku", database: "events" });
const all = programsOf("shikoku").events;
type Event = (typeof all)[number];
const internal = nodeIdOf("shikoku/event/1");
const fair = nodeIdOf("shikoku/event/2");

const members = [editorOf("tohoku/hub/1"), adminOf("shikoku"), coordinator, secretariat];
const outsiders = [anonymousViewer, portal];

const list = `query ($filter: EventFilter, $orderBy: EventOrder! = STARTS_AT, $first: Int, $after: String, $last: Int, $before: String) {
  events(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } unavailableRegions { code }
  }
}`;

async function page(viewer: typeof anonymousViewer, variables: Record<string, unknown>): Promise<Answer> {
  const { data, errors } = await region.ask(viewer, list, variables);
  expect(errors).toBeUndefined();
  return data.events;
}

const byStart = all.toSorted((a, b) => a.startsInDays - b.startsInDays || (uuidOf(a.key) < uuidOf(b.key) ? -1 : 1));
const idsOf = (events: readonly Event[]): string[] => events.map(({ key }) => nodeIdOf(key));
const nodesOf = (answer: Answer): string[] => answer.edges.map(({ node }: Answer) => node.id);

describe("an event of the network", () => {
  test("is there for members through every door", async () => {
    for (const viewer of members) expect(await doors(viewer)).toEqual({ listed: 1, counted: 1, byId: 1, referred: 1 });
  });

  test("is not there for outsiders through any", async () => {
    for (const viewer of outsiders) {
      expect(await doors(viewer)).toEqual({ listed: 0, counted: 0, byId: 0, referred: 0 });
    }
  });

  async function doors(viewer: typeof anonymousViewer) {
    const { data } = await region.ask(
      viewer,
      `query ($id: ID!, $references: [_Any!]!) {
        event(id: $id) { id } eventsById(ids: [$id]) { id } _entities(representations: $references) { ... on Event { title } }
        events(filter: { text: "三年目の壁" }) { totalCount edges { node { id } } } }`,
      { id: internal, references: [{ __typename: "Event", id: internal }] },
    );
    expect(data.event === null).toBe(data.eventsById[0] === null);
    return {
      listed: data.events.edges.length,
      counted: data.events.totalCount,
      byId: data.event ? 1 : 0,
      referred: data._entities[0] ? 1 : 0,
    };
  }
});

describe("a public event", () => {
  const query = `query ($id: ID!) { event(id: $id) {
    region { code } title kind startsAt endsAt place onlineUrl municipality { name } hub { id name } organizer { name kind } capacity
    audiences url visibility internalNotes issuesDiscussed { id } accessibility { wheelchair nursingRoom signLanguage captions note }
    status cancelledAt cancelReason version } }`;

  test("is for everybody", async () => {
    const { data } = await region.ask(anonymousViewer, query, { id: fair });
    expect(data.event).toEqual({
      region: { code: "shikoku" },
      title: "小さな会社の説明会（デモ）",
      kind: "JOB_FAIR",
      startsAt: "2026-12-29T01:00:00.000Z",
      endsAt: "2026-12-29T06:00:00.000Z",
      place: "神山ふたば分校ワークス",
      onlineUrl: "https://meet.example.jp/shikoku-jobs",
      municipality: { name: "神山町" },
      hub: { id: nodeIdOf("shikoku/hub/2"), name: "神山ふたば分校ワークス（デモ）" },
      organizer: { name: "四国へんろテレワーク協議会（デモ）", kind: "HUB_OPERATOR" },
      capacity: 70,
      audiences: ["WOMEN", "PEOPLE_WITH_DISABILITIES", "YOUNG_PEOPLE", "OLDER_PEOPLE"],
      url: "https://shikoku.example.jp/events/2",
      visibility: "PUBLIC",
      internalNotes: null,
      issuesDiscussed: [],
      accessibility: { wheelchair: true, nursingRoom: true, signLanguage: true, captions: true, note: null },
      status: "PLANNED",
      cancelledAt: null,
      cancelReason: null,
      version: 1,
    });
  });

  test("keeps its internal notes and its issues from outsiders", async () => {
    const changed = `update events set internal_notes = '内々の話', issue_ids = array['${nodeIdOf("tohoku/issue/1")}'] where id = '${uuidOf("shikoku/event/2")}'`;
    await region.db.execute(sql.raw(changed));
    for (const viewer of outsiders) {
      const { data } = await region.ask(viewer, query, { id: fair });
      expect(data.event).toMatchObject({ internalNotes: null, issuesDiscussed: [] });
      expect((await page(viewer, { filter: { text: "内々" } })).totalCount).toBe(0);
    }
    for (const viewer of members) {
      const { data } = await region.ask(viewer, query, { id: fair });
      expect(data.event).toMatchObject({
        internalNotes: "内々の話",
        issuesDiscussed: [{ id: nodeIdOf("tohoku/issue/1") }],
      });
    }
  });
});

describe("the list of events", () => {
  test.each(["STARTS_AT", "STARTS_AT_DESC"] as const)("by %s loses and doubles nothing", async (orderBy) => {
    const expected = idsOf(orderBy === "STARTS_AT" ? byStart : byStart.toReversed());
    for (const size of [1, 2, 100]) {
      for (const direction of ["FORWARD", "BACKWARD"] as const) {
        const nodes = await allPages(
          async (args: PageArguments) => page(secretariat, { orderBy, ...args }),
          size,
          direction,
        );
        expect(nodes.map((node: Answer) => node.id)).toEqual(expected);
      }
    }
  });

  test.each<[string, Record<string, unknown>, (event: Event) => boolean]>([
    ["what is to come", { upcoming: true }, ({ startsInDays }) => startsInDays > 0],
    ["what is over", { upcoming: false }, ({ startsInDays }) => startsInDays < 0],
    ["what was held", { status: ["HELD"] }, ({ startsInDays }) => startsInDays < 0],
    ["a kind", { kind: ["JOB_FAIR", "WORKSHOP"] }, ({ kind }) => kind !== "NETWORK_MEETING"],
    ["a visibility", { visibility: ["NETWORK"] }, ({ visibility }) => visibility === "NETWORK"],
    ["a hub", { hubIds: [nodeIdOf("shikoku/hub/7")] }, ({ hub }) => hub === "shikoku/hub/7"],
    ["a hub of another region", { hubIds: [nodeIdOf("tohoku/hub/1")] }, () => false],
    ["an audience", { audiences: ["WOMEN"] }, ({ audiences }) => audiences.includes("WOMEN")],
    ["a time on", { from: "2026-12-17T00:00:00Z" }, ({ startsInDays }) => startsInDays > 24],
    ["a time before", { until: "2026-12-16T06:00:00Z" }, ({ startsInDays }) => startsInDays < 24],
  ])("finds by %s", async (_what, filter, isWanted) => {
    const expected = idsOf(byStart.filter(isWanted));
    const answer = await page(coordinator, { filter });
    expect(nodesOf(answer)).toEqual(expected);
    expect(answer.totalCount).toBe(expected.length);
  });

  test("is one statement, and one more for the total, however long", async () => {
    const query = (first: number, total: string) =>
      `{ events(first: ${first}) { ${total} edges { node { title status hub { name } municipality { name } issuesDiscussed { id } } } } }`;
    const count = async (first: number, total = "") =>
      (await region.statementsOf(() => region.ask(coordinator, query(first, total)))).length;
    expect([await count(1), await count(100), await count(100, "totalCount")]).toEqual([1, 1, 2]);
  });

  describe("among many", () => {
    beforeAll(async () => {
      await region.db.execute(sql`
        insert into events (id, title, description, kind, starts_at, ends_at, place, organizer_name, organizer_kind, visibility,
          accessibility, search_text, created_at, updated_at)
        select gen_random_uuid(), title || n, description, kind, starts_at + n * interval '1 hour', ends_at + n * interval '1 hour', place,
          organizer_name, organizer_kind, visibility, accessibility, search_text, created_at, updated_at
        from events, generate_series(1, 800) n`);
      await region.db.execute(sql`analyze`);
    });

    test.each(
      (Object.keys(eventOrders) as EventOrder[]).flatMap((orderBy) =>
        ["first", "last"].map((way) => [orderBy, way] as const),
      ),
    )("a page by %s with `%s` reads the index and sorts nothing", async (orderBy, way) => {
      const cursor = encodeCursor({ order: orderBy, position: { key: start.getTime() + 86_400_000, id: fair } });
      const args = way === "first" ? { first: 20, after: cursor } : { last: 20, before: cursor };
      const plan = await region.planOf(() => page(coordinator, { orderBy, ...args }));
      expect(plan).toContain("events_starts_at_ms_id_index");
      expect(plan).toContain("Index Cond: (ROW(");
      expect(plan).not.toContain("Sort");
    });
  });
});

describe("the table", () => {
  test.each([
    [sql`visibility = 'REGION'`, "events_visibility_check"],
    [sql`ends_at = starts_at - interval '1 second'`, "events_ends_at_check"],
    [sql`capacity = 0`, "events_capacity_check"],
  ])("refuses what the rules forbid (%#)", async (change, constraint) => {
    const attempt = region.db.execute(sql`update events set ${change}`);
    await expect(attempt).rejects.toMatchObject({ cause: { constraint_name: constraint } });
  });
});
