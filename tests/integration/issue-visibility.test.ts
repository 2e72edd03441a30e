import { describe, expect, test } from "vitest";
import { formatNodeId, newUuid } from "../../common/node-id.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf, uuidOf } from "../../demo/seed/keys.ts";
import type { IssueContent } from "../support/demo-rows.ts";
import { content, idsOf, keyOf, nodesOf, region } from "../support/issue-rows.ts";
import { seeding, useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat, viewerOf } from "../support/viewers.ts";

const store = useRegion("issues", { region, content, database: "issue_visibility" });
const all: readonly IssueContent[] = content.issues;

const insiders = {
  "the hub's editor": editorOf("tohoku/hub/1"),
  "another editor of the region": editorOf("tohoku/hub/8"),
  "the region's admin": adminOf(region),
  "a national coordinator": coordinator,
  "the region's coordinator": viewerOf("COORDINATOR", { regions: [region] }),
};
const outsiders = {
  "an editor of another region": editorOf("kinki/hub/1"),
  "an admin of another region": adminOf("shikoku"),
  "a coordinator of another region": viewerOf("COORDINATOR", { regions: ["shikoku"] }),
  "the secretariat": secretariat,
};
const strangers = { "an anonymous visitor": anonymousViewer, "a portal": portal };

describe("who sees issues", () => {
  const query = `query ($id: ID!, $ids: [ID!]!, $representations: [_Any!]!) {
    issues(first: 100) { totalCount edges { node { id } } }
    issueStats { total withoutSolution oldestOpenAt byStatus { count } byCategory { count } }
    issue(id: $id) { id meToos { id } solutions { id } comments { id } }
    issuesById(ids: $ids) { id }
    _entities(representations: $representations) {
      ... on Issue { id } ... on MeToo { id hubLabel } ... on Solution { id body } ... on Comment { id body }
    }
  }`;
  const meToo = formatNodeId("metoo", region, uuidOf("tohoku/issue/1/me-too/hokkaido/hub/4"));
  const comment = formatNodeId("comment", region, uuidOf("tohoku/issue/1/comment/0"));
  const references = [
    ["Issue", nodeIdOf(keyOf(1))],
    ["MeToo", meToo],
    ["Solution", nodeIdOf("tohoku/solution/1")],
    ["Comment", comment],
  ];
  const ids = all.map(({ key }) => nodeIdOf(key));
  const variables = {
    id: nodeIdOf(keyOf(1)),
    ids,
    representations: references.map(([__typename, id]) => ({ __typename, id })),
  };

  test.each(Object.entries({ ...insiders, ...outsiders }))("%s: all, however asked", async (_who, viewer) => {
    const { data, errors } = await store.ask(viewer, query, variables);
    expect(errors).toBeUndefined();
    expect(nodesOf(data.issues).toSorted()).toEqual(idsOf(all));
    expect(data.issues.totalCount).toBe(all.length);
    expect(data.issueStats.total).toBe(all.length);
    expect([data.issue.meToos, data.issue.solutions, data.issue.comments].map(({ length }) => length)).toEqual([
      4, 3, 2,
    ]);
    expect(data.issuesById).toEqual(ids.map((id) => ({ id })));
    expect(data._entities.map(({ id }: Answer) => id)).toEqual(references.map(([, id]) => id));
  });

  test.each(Object.entries(strangers))("%s: none, not even a number, without a statement", async (_who, viewer) => {
    const statements = await store.statementsOf(async () => {
      const { data, errors } = await store.ask(viewer, query, variables);
      expect(errors).toBeUndefined();
      expect(data).toEqual({
        issues: { totalCount: 0, edges: [] },
        issueStats: { total: 0, withoutSolution: 0, oldestOpenAt: null, byStatus: [], byCategory: [] },
        issue: null,
        issuesById: ids.map(() => null),
        _entities: references.map(() => null),
      });
    });
    expect(statements).toEqual([]);
  });

  test("IDs of other types, other regions and no IDs at all are null, without a statement", async () => {
    const wrong = ["", "issue", "issue_tohoku_", nodeIdOf("tohoku/hub/1"), nodeIdOf("shikoku/issue/1"), "𠮷\0"];
    const source = `query ($ids: [ID!]!, $representations: [_Any!]!) {
      issuesById(ids: $ids) { id } _entities(representations: $representations) { ... on Issue { id } ... on Comment { id } }
    }`;
    const representations = wrong.flatMap((id) => [
      { __typename: "Issue", id },
      { __typename: "MeToo", id },
      { __typename: "Solution", id },
      { __typename: "Comment", id },
    ]);
    const malformed = [{ __typename: "Issue" }, { __typename: "Issue", id: null }, { __typename: "Issue", id: 7 }];
    const statements = await store.statementsOf(async () => {
      const { data, errors } = await store.ask(coordinator, source, {
        ids: wrong,
        representations: [...representations, ...malformed],
      });
      expect(errors).toBeUndefined();
      expect(data.issuesById).toEqual(wrong.map(() => null));
      expect(data._entities).toEqual([...representations, ...malformed].map(() => null));
    });
    expect(statements).toEqual([]);
  });

  test("what is not there is null, and what is asked for twice comes twice", async () => {
    const known = nodeIdOf(keyOf(2));
    const { data } = await store.ask(coordinator, `query ($ids: [ID!]!) { issuesById(ids: $ids) { id } }`, {
      ids: [known, formatNodeId("issue", region, newUuid()), known],
    });
    expect(data.issuesById).toEqual([{ id: known }, null, { id: known }]);
  });

  test("more than 100 IDs at once are the caller's mistake", async () => {
    const { errors } = await store.ask(coordinator, `query ($ids: [ID!]!) { issuesById(ids: $ids) { id } }`, {
      ids: Array.from({ length: 101 }, () => nodeIdOf(keyOf(1))),
    });
    expect(errors[0].extensions.code).toBe("BAD_USER_INPUT");
  });
});

describe("a hub that stays anonymous to the network", () => {
  const hub = { id: nodeIdOf("tohoku/hub/1"), name: "遠野みどりの校舎（デモ）" };
  const hidden = "東北の拠点（離島・中山間地等）";
  const query = `query ($id: ID!, $comment: [_Any!]!) {
    issue(id: $id) { hub { id name } hubLabel isAnonymousToNetwork comments { hub { id } authorLabel } }
    _entities(representations: $comment) { ... on Comment { hub { id } authorLabel } }
    issues(filter: { text: "家庭科室" }) { edges { node { hub { id } hubLabel comments { authorLabel } } } }
    duplicate: issue(id: "${nodeIdOf(keyOf(10))}") { duplicateOf { hub { id } hubLabel } }
  }`;
  const variables = {
    id: nodeIdOf(keyOf(1)),
    comment: [{ __typename: "Comment", id: formatNodeId("comment", region, uuidOf("tohoku/issue/1/comment/0")) }],
  };

  test.each([
    ...Object.entries(insiders).map(([who, viewer]) => [who, viewer, true] as const),
    ...Object.entries(outsiders).map(([who, viewer]) => [who, viewer, false] as const),
  ])("%s: through the issue, its comments and what refers to it", async (_who, viewer, knows) => {
    const { data, errors } = await store.ask(viewer, query, variables);
    expect(errors).toBeUndefined();
    const shownHub = knows ? { id: hub.id } : null;
    const label = knows ? hub.name : hidden;
    const other = "kyushu-okinawa/hub/2";
    expect(data.issue).toEqual({
      hub: knows ? hub : null,
      hubLabel: label,
      isAnonymousToNetwork: true,
      comments: [
        { hub: shownHub, authorLabel: label },
        { hub: { id: nodeIdOf(other) }, authorLabel: seeding.hubName(other) },
      ],
    });
    expect(data._entities).toEqual([{ hub: shownHub, authorLabel: label }]);
    expect(data.issues.edges).toMatchObject([{ node: { hub: shownHub, hubLabel: label } }]);
    expect(data.issues.edges[0].node.comments[0]).toEqual({ authorLabel: label });
    expect(data.duplicate.duplicateOf).toEqual({ hub: shownHub, hubLabel: label });
    if (!knows) expect(JSON.stringify(data)).not.toContain(hub.id);
  });

  test("is found by its ID in its region only, in lists, counts and statistics", async () => {
    const source = `query ($filter: IssueFilter) { issues(filter: $filter) { totalCount edges { node { id } } } issueStats(filter: $filter) { total } }`;
    const filter = { hubIds: [hub.id] };
    const ofHub = all.filter((issue) => issue.hub === "tohoku/hub/1");
    for (const viewer of Object.values(insiders)) {
      const { data } = await store.ask(viewer, source, { filter });
      expect(nodesOf(data.issues).toSorted()).toEqual(idsOf(ofHub));
      expect([data.issues.totalCount, data.issueStats.total]).toEqual([ofHub.length, ofHub.length]);
    }
    const shown = ofHub.filter(({ isAnonymousToNetwork }) => !isAnonymousToNetwork);
    for (const viewer of Object.values(outsiders)) {
      const { data } = await store.ask(viewer, source, { filter });
      expect(nodesOf(data.issues).toSorted()).toEqual(idsOf(shown));
      expect([data.issues.totalCount, data.issueStats.total]).toEqual([shown.length, shown.length]);
    }
  });

  test("is not found by its name in the text", async () => {
    const { data } = await store.ask(secretariat, `{ issues(filter: { text: "みどりの校舎" }) { totalCount } }`);
    expect(data.issues.totalCount).toBe(0);
  });
});

describe("a private note of a me-too", () => {
  const query = `query ($id: ID!, $meToo: [_Any!]!) {
    issue(id: $id) { meToos { hubLabel note } } _entities(representations: $meToo) { ... on MeToo { note hub { id } } }
  }`;
  const id = formatNodeId("metoo", region, uuidOf("tohoku/issue/1/me-too/shikoku/hub/4"));

  test.each<[string, Viewer, boolean]>([
    ["the issue's region", editorOf("tohoku/hub/8"), true],
    ["the issue's admin", adminOf(region), true],
    ["a national coordinator", coordinator, true],
    ["the hub that wrote it", editorOf("shikoku/hub/4"), true],
    ["the admin of that hub", adminOf("shikoku"), true],
    ["a hub next to it", editorOf("shikoku/hub/5"), false],
    ["the secretariat", secretariat, false],
  ])("for %s: %s is %s", async (_who, viewer, isReadable) => {
    const { data } = await store.ask(viewer, query, {
      id: nodeIdOf(keyOf(1)),
      meToo: [{ __typename: "MeToo", id }],
    });
    const note = isReadable ? "内々の事情" : null;
    expect(data._entities).toEqual([{ note, hub: { id: nodeIdOf("shikoku/hub/4") } }]);
    const notes = data.issue.meToos.map((meToo: Answer) => meToo.note);
    expect(notes.filter((other: string | null) => other === null)).toHaveLength(isReadable ? 0 : 1);
  });
});

describe("an issue", () => {
  test("tells all that was seeded", async () => {
    const source = all.find(({ key }) => key === keyOf(8));
    const { data, errors } = await store.ask(
      outsiders["an editor of another region"],
      `query ($id: ID!) { issue(id: $id) {
        id region { code } hub { id name } hubLabel title body category severity urgency status project tried barrier { law text }
        patterns functions measures realizationPoints audiences isAnonymousToNetwork duplicateOf { id } assigneeDisplay meTooCount
        meTooRegionCount meToos { id hub { id } hubLabel note createdAt } solutions { id hub { id } hubLabel kind body article { id } status }
        solutionCount comments { id } resolution { summary solutions { id } article { id } at } reopenCount isStale version createdAt updatedAt
      } }`,
      { id: nodeIdOf(keyOf(8)) },
    );
    expect(errors).toBeUndefined();
    const { category, title, body, severity, urgency, project, tried, barrier } = source ?? ({} as IssueContent);
    expect(data.issue).toMatchObject({
      category,
      title,
      body,
      severity,
      urgency,
      project,
      tried,
      barrier,
      id: nodeIdOf(keyOf(8)),
      region: { code: region },
      hub: { id: nodeIdOf("tohoku/hub/1"), name: "遠野みどりの校舎（デモ）" },
      hubLabel: "遠野みどりの校舎（デモ）",
      status: "SOLVED",
      duplicateOf: null,
      meTooCount: 1,
      meTooRegionCount: 2,
      meToos: [{ hub: { id: nodeIdOf("kinki/hub/5") }, hubLabel: seeding.hubName("kinki/hub/5") }],
      solutionCount: 1,
      solutions: [{ status: "ACCEPTED" }, { status: "WITHDRAWN", article: null }],
      comments: [],
      resolution: {
        summary: source?.resolution?.summary,
        solutions: [{ id: nodeIdOf("tohoku/solution/11") }],
        article: { id: nodeIdOf("tohoku/article/9") },
      },
      reopenCount: 0,
      isStale: false,
      version: 1,
    });
  });

  test("that repeats another leads to it, and an unsolved one has no resolution", async () => {
    const { data } = await store.ask(
      coordinator,
      `{ issue(id: "${nodeIdOf(keyOf(10))}") { status resolution { summary } duplicateOf { id } } }`,
    );
    expect(data.issue).toEqual({ status: "DUPLICATE", resolution: null, duplicateOf: { id: nodeIdOf(keyOf(1)) } });
  });
});
