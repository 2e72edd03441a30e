import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { encodeCursor } from "../../common/cursor.ts";
import { formatNodeId, newUuid } from "../../common/node-id.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { outcomeOf, sender } from "../support/article-acts.ts";
import { contentOf } from "../support/demo-rows.ts";
import { useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat } from "../support/viewers.ts";
import { allPages } from "../support/walk.ts";

const store = useRegion("stories", { region: "tohoku", database: "organizations" });
const admin = adminOf("tohoku");
const editor = editorOf("tohoku/hub/1");
const stranger = editorOf("shikoku/hub/1");
const save = sender(
  store,
  "organizationSave",
  "organization { id name corporateNumber version awards { name year } } userErrors { code path messageJa }",
);

const company = {
  regionCode: "tohoku",
  name: "青葉図面（デモ）",
  kind: "URBAN_COMPANY",
  locationKind: "URBAN",
  headOfficePrefectureIso: "JP-13",
  corporateNumber: "7000012050002",
  awards: [{ name: "働き方賞（デモ）", givenBy: "会（デモ）", year: 2025 }],
};

const stories = contentOf("tohoku").stories;
const told = (isWanted: (story: (typeof stories)[number], isPublic: boolean) => boolean): string[] =>
  [
    ...new Set(
      stories.flatMap((story) =>
        story.engagements.filter(({ isPublic }) => isWanted(story, isPublic)).map(({ company: name }) => name),
      ),
    ),
  ].toSorted();

async function listed(viewer: Viewer): Promise<string[]> {
  const { data } = await store.ask(viewer, "{ organizations(first: 100) { totalCount edges { node { name } } } }");
  const names = data.organizations.edges.map(({ node }: Answer) => node.name);
  expect(data.organizations.totalCount).toBe(names.length);
  return names.toSorted();
}

describe("organizations are seen", () => {
  test("by their region, all of them", async () => {
    for (const viewer of [editor, admin, coordinator]) expect(await listed(viewer)).toEqual(told(() => true));
  });

  test("by other members where one agreed to be named in a story that they see", async () => {
    const agreed = told((story, isPublic) => isPublic && ["PUBLISHED_REGION", "NATIONAL"].includes(story.status));
    expect(agreed.length).toBeLessThan(told(() => true).length);
    for (const viewer of [stranger, secretariat]) expect(await listed(viewer)).toEqual(agreed);
  });

  test("by nobody outside", async () => {
    for (const viewer of [anonymousViewer, portal]) expect(await listed(viewer)).toEqual([]);
  });

  test("through every door alike", async () => {
    const hidden = nodeIdOf("tohoku/organization/政策資料整理庁（デモ）");
    const doors = async (viewer: Viewer) => {
      const { data } = await store.ask(
        viewer,
        `query ($id: ID!, $story: ID!) { organization(id: $id) { id } story(id: $story) { engagements { organization { id } } }
          engagements(first: 100, filter: { organizationIds: [$id] }) { edges { node { company { name } organization { id } } } }
          _entities(representations: [{ __typename: "Organization", id: $id }]) { ... on Organization { name } } }`,
        { id: hidden, story: nodeIdOf("tohoku/story/1") },
      );
      const isNamed = JSON.stringify(data).includes("政策資料整理庁") || data.organization !== null;
      // That it is engaged somewhere would be told by the number of rows.
      return isNamed || data.engagements.edges.length > 0;
    };
    expect(await doors(editor)).toBe(true);
    for (const viewer of [stranger, secretariat, portal, anonymousViewer]) expect(await doors(viewer)).toBe(false);
  });
});

describe("saving an organization", () => {
  let id: string;

  test("enters it once, with its 法人番号", async () => {
    const keyed = { ...company, idempotencyKey: "o-1" };
    const first = await save(editor, keyed);
    expect(first).toMatchObject({ organization: { name: company.name, version: 1 }, userErrors: [] });
    id = first.organization.id;
    expect(await store.unchanged(() => save(editor, keyed))).toEqual(first);
    const twice = await store.unchanged(() => save(admin, company));
    expect(twice.userErrors).toMatchObject([{ code: "ALREADY_DONE", path: ["input", "corporateNumber"] }]);
  });

  test("changes all of it, from the version that is known", async () => {
    const changed = { ...company, id, expectedVersion: 1, name: "青葉設計（デモ）", awards: [] };
    expect((await save(admin, changed)).organization).toMatchObject({
      name: "青葉設計（デモ）",
      version: 2,
      awards: [],
    });
    const late = await store.unchanged(() => save(admin, changed));
    expect(late).toMatchObject({
      organization: { version: 2 },
      userErrors: [{ code: "CONFLICT", path: ["input", "expectedVersion"] }],
    });
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    ["a wrong check digit", { corporateNumber: "7000012050003" }, ["INVALID corporateNumber"]],
    ["no name", { name: " " }, ["REQUIRED name"]],
    ["another region", { regionCode: "shikoku" }, ["INVALID regionCode"]],
    ["no such prefecture", { headOfficePrefectureIso: "JP-48" }, ["INVALID headOfficePrefectureIso"]],
    ["a script for a page", { website: "javascript:alert(1)" }, ["INVALID website"]],
    ["an award of no year", { awards: [{ name: "a", givenBy: "b", year: 0 }] }, ["INVALID awards.0.year"]],
    [
      "one that is not there",
      { id: formatNodeId("organization", "tohoku", newUuid()), expectedVersion: 1 },
      ["NOT_FOUND id"],
    ],
  ])("is refused with %s", async (_what, change, expected) => {
    const input = { ...company, corporateNumber: null, ...change };
    const refused = await store.unchanged(() => save(admin, input));
    expect(refused.userErrors.map(({ code, path }: Answer) => `${code} ${path.slice(1).join(".")}`)).toEqual(expected);
  });

  test("is for the region's admin and the editors of its hubs", async () => {
    for (const viewer of [stranger, adminOf("shikoku"), coordinator, secretariat, portal, anonymousViewer]) {
      expect(outcomeOf(await store.unchanged(() => save(viewer, { ...company, corporateNumber: null })))).toBe(
        "FORBIDDEN",
      );
    }
  });

  test("gives an engagement its company's name as it is entered", async () => {
    const draft = sender(
      store,
      "storyDraft",
      "story { engagements { company { name kind } organization { id } } } userErrors { code path }",
    );
    const story = {
      hubId: nodeIdOf("tohoku/hub/1"),
      title: "題",
      pattern: "OFFICE",
      authorDisplay: "拠点",
      engagements: [{ organizationId: id, workKind: "HEAD_OFFICE_WORK", staffBand: "ONE", since: "2025-04-01" }],
    };
    expect((await draft(editor, story)).story.engagements).toEqual([
      { company: { name: "青葉設計（デモ）", kind: "URBAN_COMPANY" }, organization: { id } },
    ]);
    const nobody = { workKind: "HEAD_OFFICE_WORK", staffBand: "ONE", since: "2025-04-01" };
    for (const [engagement, path] of [
      [nobody, "company"],
      [{ ...nobody, organizationId: formatNodeId("organization", "tohoku", newUuid()) }, "organizationId"],
      [{ ...nobody, organizationId: nodeIdOf("shikoku/hub/1") }, "organizationId"],
    ] as const) {
      const refused = await store.unchanged(() => draft(editor, { ...story, engagements: [engagement] }));
      expect(refused.userErrors.map((mistake: Answer) => mistake.path.join("."))).toEqual([
        `input.engagements.0.${path}`,
      ]);
    }
  });
});

describe("the list of organizations", () => {
  const page = async (args: Record<string, unknown>) => {
    const query = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: OrganizationFilter) {
      organizations(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
        edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    return (await store.ask(admin, query, args)).data.organizations;
  };

  test("loses and doubles nothing, either way", async () => {
    for (const direction of ["FORWARD", "BACKWARD"] as const) {
      const rows = await allPages<Answer>(async (args) => page({ ...args }), 3, direction);
      const names = rows.map(({ name }) => name);
      expect(names).toEqual([...names].toSorted());
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("finds by kind, number and words", async () => {
    const found = async (filter: Record<string, unknown>) =>
      (await page({ first: 100, filter })).edges.map(({ node }: Answer) => node.name);
    expect(await found({ corporateNumber: company.corporateNumber })).toEqual(["青葉設計（デモ）"]);
    expect(await found({ text: "政策 資料" })).toEqual(["政策資料整理庁（デモ）"]);
    expect(await found({ kind: ["NATIONAL_GOVERNMENT"], locationKind: ["URBAN"] })).toEqual(["政策資料整理庁（デモ）"]);
  });

  describe("among many", () => {
    beforeAll(async () => {
      await store.db.execute(sql`
        insert into organizations (id, name, kind, location_kind, search_text, created_at, updated_at)
        select gen_random_uuid(), name || n, kind, location_kind, search_text, created_at, updated_at
        from organizations, generate_series(1, 400) n`);
      await store.db.execute(sql`analyze`);
    });

    test.each(["first", "last"])("a page with `%s` reads its index and sorts nothing", async (direction) => {
      const cursor = encodeCursor({
        order: "NAME",
        position: { key: "政", id: nodeIdOf("tohoku/organization/政策資料整理庁（デモ）") },
      });
      const args = direction === "first" ? { first: 20, after: cursor } : { last: 20, before: cursor };
      const plan = await store.planOf(() => page(args));
      expect(plan).toContain("organizations_name_id_index");
      expect(plan).toContain("Index Cond: (ROW(");
      expect(plan).not.toContain("Sort");
    });

    test("is one statement", async () => {
      expect(await store.statementsOf(() => page({ first: 100 }))).toHaveLength(1);
    });
  });
});
