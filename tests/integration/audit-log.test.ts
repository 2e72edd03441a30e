import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { auditEntries, insertAuditEntries } from "../../common/writing/audit.ts";
import type { Database } from "../../common/database/database.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { networkDatabase, type NetworkDatabase } from "../support/network-database.ts";
import { start, useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat, viewerOf } from "../support/viewers.ts";
import { allPages } from "../support/walk.ts";

const region = "tohoku";
const store = useRegion("desk", { region, database: "audit_log" });
const editor = editorOf("tohoku/hub/1");
const foreignEditor = editorOf("shikoku/hub/1");
const assigned = viewerOf("COORDINATOR", { regions: ["kanto", region] });
const unassigned = viewerOf("COORDINATOR", { regions: ["shikoku"] });

const hours = (n: number) => new Date(start.getTime() + n * 3_600_000);
const issueId = nodeIdOf("tohoku/issue/1");

const acts = [
  [editor, "issueReport"],
  [foreignEditor, "issueMeToo"],
  [editor, "issueSolve"],
  [adminOf(region), "articlePublish"],
  [unassigned, "issueComment"],
  [portal, "contentReport"],
] as const;

const addActs = async (db: Database): Promise<void> => {
  for (const [hour, [viewer, act]] of acts.entries()) {
    const writer = { viewer, db, now: () => hours(hour), requestId: `request-${hour}` };
    await insertAuditEntries(db, writer, act, [
      { target: issueId, before: { status: "OPEN", version: 1 }, after: { status: "SOLVED", note: null } },
    ]);
  }
};

beforeAll(async () => {
  // What the demo leaves is no matter of these tests.
  await store.db.execute(sql`truncate ${auditEntries}`);
  await addActs(store.db);
});

const query = `query ($filter: AuditFilter, $orderBy: AuditOrder! = NEWEST, $first: Int, $after: String, $last: Int, $before: String) {
  auditEntries(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { cursor node { id at actor role act targetId changes { field before after } requestId } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

const actsSeenBy = async (viewer: Viewer, variables: Record<string, unknown> = {}): Promise<string[]> => {
  const { data, errors } = await store.ask(viewer, query, { orderBy: "OLDEST", ...variables });
  expect(errors).toBeUndefined();
  expect(data.auditEntries.totalCount).toBe(data.auditEntries.edges.length);
  return data.auditEntries.edges.map(({ node }: Answer) => node.act);
};

const all = acts.map(([, act]) => act);

describe("the audit log", () => {
  test.each<[string, Viewer, string[]]>([
    ["an anonymous visitor", anonymousViewer, []],
    ["a portal, not even its own acts", portal, []],
    ["an editor: own acts", editor, ["issueReport", "issueSolve"]],
    ["an editor of another region: own acts here", foreignEditor, ["issueMeToo"]],
    ["the region's admin: all", adminOf(region), all],
    ["another region's admin: own acts", adminOf("shikoku"), []],
    ["an assigned coordinator: all", assigned, all],
    ["a national coordinator: all", coordinator, all],
    ["a coordinator of elsewhere: own acts", unassigned, ["issueComment"]],
    ["the secretariat: all", secretariat, all],
  ])("shows to %s", async (_who, viewer, expected) => {
    expect(await actsSeenBy(viewer)).toEqual(expected);
    const ids = (await store.ask(secretariat, query, { orderBy: "OLDEST" })).data.auditEntries.edges.map(
      ({ node }: Answer) => node.id,
    );
    const reference = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on AuditEntry { act } } }`;
    const { data } = await store.ask(viewer, reference, {
      r: ids.map((id: string) => ({ __typename: "AuditEntry", id })),
    });
    expect(data._entities.filter((entry: Answer) => entry !== null).map(({ act }: Answer) => act)).toEqual(expected);
  });

  test("tells who did what to what, and what changed", async () => {
    const { data } = await store.ask(secretariat, query, { first: 1, orderBy: "OLDEST" });
    expect(data.auditEntries.edges[0].node).toMatchObject({
      at: hours(0).toISOString(),
      actor: editor.sub,
      role: "HUB_EDITOR",
      act: "issueReport",
      targetId: issueId,
      requestId: "request-0",
      changes: [
        { field: "note", before: null, after: null },
        { field: "status", before: '"OPEN"', after: '"SOLVED"' },
        { field: "version", before: "1", after: null },
      ],
    });
  });

  test.each<[string, object, string[]]>([
    ["actor", { actor: editor.sub }, ["issueReport", "issueSolve"]],
    ["act", { act: "issueMeToo" }, ["issueMeToo"]],
    ["target", { targetId: issueId }, all],
    ["another target", { targetId: nodeIdOf("tohoku/issue/2") }, []],
    ["time", { from: hours(1).toISOString(), to: hours(2).toISOString() }, ["issueMeToo", "issueSolve"]],
    ["several at once", { actor: editor.sub, from: hours(1).toISOString() }, ["issueSolve"]],
  ])("is filtered by %s", async (_what, filter, expected) => {
    expect(await actsSeenBy(secretariat, { filter })).toEqual(expected);
  });

  test("is not widened by a filter: an editor who names another finds nothing", async () => {
    expect(await actsSeenBy(editor, { filter: { actor: foreignEditor.sub } })).toEqual([]);
  });

  test("is walked page by page, in one statement each", async () => {
    for (const direction of ["FORWARD", "BACKWARD"] as const) {
      const walked = await allPages<Answer>(
        async (page) => (await store.ask(secretariat, query, { ...page })).data.auditEntries,
        2,
        direction,
      );
      expect(walked.map(({ act }) => act)).toEqual(all.toReversed());
    }
    const statements = await store.statementsOf(() =>
      store.ask(secretariat, "{ auditEntries { edges { node { id } } } }"),
    );
    expect(statements).toHaveLength(1);
  });
});

describe("nobody changes the log, whoever asks the database", () => {
  let national: NetworkDatabase;
  beforeAll(async () => {
    national = await networkDatabase("audit_log");
    await addActs(national.db);
  });
  afterAll(() => national.close());

  test.each([
    ["a region's", () => store.db],
    ["the nation's", () => national.db],
  ])("%s", async (_whose, database) => {
    const db = database();
    const rows = () => db.select().from(auditEntries).orderBy(auditEntries.id);
    const before = await rows();
    expect(before).toHaveLength(acts.length);
    const attempts = [
      db.update(auditEntries).set({ actor: "nobody" }),
      db.delete(auditEntries),
      db.execute(sql`update audit_entries set after = '{}' where false`),
      db.execute(
        sql`insert into audit_entries select * from audit_entries on conflict (id) do update set actor = 'nobody'`,
      ),
    ];
    for (const attempt of attempts) {
      await expect(Promise.resolve(attempt)).rejects.toMatchObject({
        cause: {
          code: "42501",
          message: expect.stringMatching(/^The audit log is only added to; \w+ is refused\.$/u) as string,
        },
      });
    }
    expect(await rows()).toEqual(before);
  });
});
