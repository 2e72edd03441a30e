import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { taxonomies } from "../../common/taxonomy.ts";
import type { Viewer } from "../../common/identity/viewer.ts";
import { municipalitiesOf } from "../../demo/content/municipalities.ts";
import { seedHubs } from "../../demo/seed/hubs.ts";
import { seedIssues } from "../../demo/seed/issues.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { comments, issues, meToos, solutions } from "../../subgraphs/region/db/tables/issues.ts";
import type { IssueFilter } from "../../subgraphs/region/issues/schema.generated.ts";
import { contents, type IssueContent } from "../support/demo-rows.ts";
import { content, idsOf, keyOf, listQuery, nodesOf, region } from "../support/issue-rows.ts";
import { openRegionDatabase, seeding, start, useRegion, type Answer } from "../support/region-server.ts";
import { coordinator, secretariat } from "../support/viewers.ts";

const store = useRegion("issues", { region, content, database: "issues" });
const all: readonly IssueContent[] = content.issues;

async function pageOf(viewer: Viewer, variables: Record<string, unknown>): Promise<Answer> {
  const { data, errors } = await store.ask(viewer, listQuery, variables);
  expect(errors).toBeUndefined();
  return data.issues;
}

const archetypeOf = (hubKey: string): string | null => {
  const hub = content.hubs.find(({ key }) => key === hubKey);
  return (
    hub?.archetype ?? municipalitiesOf(region).find(({ code }) => code === hub?.municipalityCode)?.archetype ?? null
  );
};

describe("filters of issues", () => {
  const isOpen = ({ status }: IssueContent) => status === "OPEN" || status === "IN_PROGRESS";
  const isStale = (issue: IssueContent) => isOpen(issue) && issue.updatedDaysAgo > 60;

  test.each<[string, IssueFilter, (issue: IssueContent) => boolean]>([
    ["status", { status: ["OPEN", "SOLVED"] }, ({ status }) => status === "OPEN" || status === "SOLVED"],
    [
      "category",
      { category: ["SECURITY", "OTHER"] },
      ({ category }) => category === "SECURITY" || category === "OTHER",
    ],
    ["severity", { severity: ["HIGH"] }, ({ severity }) => severity === "HIGH"],
    ["urgency", { urgency: ["LOW"] }, ({ urgency }) => urgency === "LOW"],
    ["patterns", { patterns: ["OFFICE"] }, ({ patterns }) => patterns.includes("OFFICE")],
    ["functions", { functions: ["RECEPTION"] }, ({ functions }) => functions.includes("RECEPTION")],
    ["measures", { measures: ["SUBSIDY"] }, ({ measures }) => measures.includes("SUBSIDY")],
    [
      "realisation points",
      { realizationPoints: ["LOCAL_HUB"] },
      ({ realizationPoints }) => realizationPoints.includes("LOCAL_HUB"),
    ],
    ["audiences", { audiences: ["BUSINESS_TRAVELERS"] }, ({ audiences }) => audiences.includes("BUSINESS_TRAVELERS")],
    [
      "hubs of this region",
      { hubIds: [nodeIdOf("tohoku/hub/7"), nodeIdOf("shikoku/hub/1"), "nonsense"] },
      ({ hub }) => hub === "tohoku/hub/7",
    ],
    ["hubs of no region", { hubIds: [nodeIdOf("shikoku/hub/1")] }, () => false],
    ["the number of me-toos", { minMeToo: 2 }, ({ meToos: others }) => others.length >= 2],
    ["age", { minAgeDays: 200 }, ({ createdDaysAgo }) => createdDaysAgo >= 200],
    ["an age beyond all dates", { minAgeDays: 2_147_483_647 }, () => false],
    ["an age in the future", { minAgeDays: -2_147_483_648 }, () => true],
    ["no solution", { noSolution: true }, (issue) => issue.solutions.length === 0],
    ["some solution", { noSolution: false }, (issue) => issue.solutions.length > 0],
    ["staleness", { isStale: true }, isStale],
    ["freshness", { isStale: false }, (issue) => !isStale(issue)],
    [
      "what kind of place it is in",
      { archetype: ["ISLAND_OR_MOUNTAIN"] },
      ({ hub }) => archetypeOf(hub) === "ISLAND_OR_MOUNTAIN",
    ],
    ["no such place", { archetype: [] }, () => false],
    ["what was reported by the hub itself", { reportedOnBehalf: false }, () => true],
    ["nobody at work", { hasAssignee: false }, () => true],
    ["what was opened again", { isReopened: true }, () => false],
    ["what the viewer follows", { isFollowed: true }, () => false],
    ["activities", { activities: ["TEAM_DELIVERY"] }, ({ activities }) => activities.includes("TEAM_DELIVERY")],
    [
      "help from elsewhere",
      { solvedWithHelpFromElsewhere: true },
      ({ status, solutions: offers }) =>
        ["SOLVED", "CLOSED"].includes(status) &&
        offers.some((offer) => offer.status === "ACCEPTED" && !offer.hub.startsWith("tohoku/")),
    ],
    ["a barrier", { hasBarrier: true }, ({ barrier }) => barrier !== null],
    ["no barrier", { hasBarrier: false }, ({ barrier }) => barrier === null],
    ["text in half-width kana", { text: "ｵﾌｨｽ" }, (issue) => textOf(issue).includes("オフィス")],
    ["text in hiragana", { text: "とらっく" }, (issue) => textOf(issue).includes("トラック")],
    ["words that all occur", { text: "監査　様式" }, ({ key }) => key === keyOf(2)],
    ["text with the signs of SQL", { text: "%_'\\\0" }, () => false],
    ["an empty list", { status: [] }, () => false],
    ["an empty text", { text: " " }, () => true],
    [
      "facets together",
      { status: ["OPEN"], severity: ["HIGH"], minMeToo: 1 },
      (issue) => issue.status === "OPEN" && issue.severity === "HIGH" && issue.meToos.length >= 1,
    ],
  ])("%s: alike in list, count and statistics", async (_what, filter, matches) => {
    const expected = all.filter(matches);
    const page = await pageOf(coordinator, { first: 100, filter });
    expect(nodesOf(page).toSorted()).toEqual(idsOf(expected));
    expect(page.totalCount).toBe(expected.length);
    const { data } = await store.ask(
      coordinator,
      `query ($filter: IssueFilter) { issueStats(filter: $filter) { total } }`,
      { filter },
    );
    expect(data.issueStats.total).toBe(expected.length);
  });

  const textOf = ({ title, body, tried, patterns, resolution }: IssueContent) =>
    [
      title,
      body,
      ...tried,
      resolution?.summary,
      ...patterns.map((pattern) => taxonomies.TeleworkPattern[pattern].ja),
    ].join("\n");

  test("statistics add up by status and category", async () => {
    const { data } = await store.ask(
      coordinator,
      `{ issueStats { total withoutSolution oldestOpenAt byStatus { status count } byCategory { category count } } }`,
    );
    const tally = (codes: readonly string[]) =>
      Object.fromEntries([...new Set(codes)].map((code) => [code, codes.filter((other) => other === code).length]));
    const counts = (rows: Answer[], key: string) => Object.fromEntries(rows.map((row) => [row[key], row.count]));
    const oldest = Math.max(...all.filter(isOpen).map(({ createdDaysAgo }) => createdDaysAgo));
    expect(counts(data.issueStats.byStatus, "status")).toEqual(tally(all.map(({ status }) => status)));
    expect(counts(data.issueStats.byCategory, "category")).toEqual(tally(all.map(({ category }) => category)));
    expect(data.issueStats).toMatchObject({
      total: all.length,
      withoutSolution: all.filter((issue) => isOpen(issue) && issue.solutions.length === 0).length,
      oldestOpenAt: new Date(Math.round(start.getTime() - oldest * 86_400_000)).toISOString(),
    });
  });

  test("an issue grows stale when 60 days have gone", async () => {
    const query = `{ issue(id: "${nodeIdOf(keyOf(5))}") { isStale } issues(filter: { isStale: true, text: "発注元" }) { totalCount } }`;
    expect((await store.ask(coordinator, query)).data).toEqual({
      issue: { isStale: false },
      issues: { totalCount: 0 },
    });
    store.passMinutes(56 * 24 * 60);
    expect((await store.ask(coordinator, query)).data).toEqual({ issue: { isStale: true }, issues: { totalCount: 1 } });
    store.passMinutes(-56 * 24 * 60);
  });
});

describe("cost", () => {
  const nested = `hub { id name } hubLabel duplicateOf { title hub { name } } meToos { note hub { id } } isStale
    solutions { body article { id } hub { id } } comments { body authorLabel hub { id } } resolution { summary solutions { id } article { id } }`;

  test("is five statements for a page with all nested lists and the total, however long", async () => {
    for (const first of [10, 100]) {
      const statements = await store.statementsOf(async () => {
        const { errors } = await store.ask(
          secretariat,
          `query ($first: Int) { issues(first: $first) { totalCount edges { node { ${nested} } } } }`,
          { first },
        );
        expect(errors).toBeUndefined();
      });
      // Page, total, me-toos, solutions, comments; the duplicate is on the page.
      expect(statements).toHaveLength(5);
    }
  });

  test("is one statement for any number of references, and one for statistics", async () => {
    const representations = [...all, ...all].map(({ key }) => ({ __typename: "Issue", id: nodeIdOf(key) }));
    const source = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Issue { id title hubLabel } } }`;
    expect(await store.statementsOf(() => store.ask(secretariat, source, { representations }))).toHaveLength(1);
    const stats = `{ issueStats { total withoutSolution oldestOpenAt byStatus { count } byCategory { count } } }`;
    expect(await store.statementsOf(() => store.ask(secretariat, stats))).toHaveLength(1);
  });
});

describe("the demo's content", () => {
  test("goes into the tables for every region", async () => {
    const { db, close } = await openRegionDatabase("issues_all");
    for (const each of contents.values()) {
      await seedHubs(db, each, seeding);
      await seedIssues(db, each, seeding);
    }
    const every = [...contents.values()].flatMap((each) => each.issues);
    const counts = await Promise.all([issues, meToos, solutions, comments].map((table) => db.$count(table)));
    const children = (of: (issue: IssueContent) => readonly unknown[]) => every.flatMap(of).length;
    expect(counts).toEqual([
      every.length,
      children((issue) => issue.meToos),
      children((issue) => [...issue.solutions, ...issue.coordinatorSolutions]),
      children((issue) => issue.comments),
    ]);
    expect(
      await db.$count(issues, sql`created_at > ${start.toISOString()}::timestamptz or created_at > updated_at`),
    ).toBe(0);
    await close();
    expect(contents.size).toBe(8);
  });

  test.each([
    [sql`category = 'CATS'`, "issues_category_check"],
    [sql`patterns = '{CATS}'`, "issues_patterns_check"],
    [sql`resolved_at = now(), resolution_summary = null`, "issues_resolution_check"],
    [sql`status = 'DUPLICATE', duplicate_of_id = null`, "issues_duplicate_check"],
  ])("never breaks the rules of the tables (%#)", async (change, constraint) => {
    const attempt = store.db.execute(sql`update issues set ${change}`);
    await expect(attempt).rejects.toMatchObject({ cause: { constraint_name: constraint } });
  });
});
