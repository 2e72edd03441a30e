import { beforeAll, describe, expect, test } from "vitest";
import { codesOf, taxonomies, type Code } from "../../common/taxonomy.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { municipalitiesOf } from "../../demo/content/municipalities.ts";
import { contentOf, type IssueContent } from "../support/demo-rows.ts";
import { useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat } from "../support/viewers.ts";

const region = "tohoku";
const store = useRegion("insights", { region, database: "insights" });
const { hubs, articles, issues, stories } = contentOf(region);

/** What the nation makes of it is nothing to its region: there it is published. */
const publishedStatuses = ["PUBLISHED_REGION", "NOMINATED", "NATIONAL"];
const isPublished = ({ status }: { readonly status: string }) => publishedStatuses.includes(status);
const isOpen = ({ status }: IssueContent) => status === "OPEN" || status === "IN_PROGRESS";
const isSolved = ({ status }: IssueContent) => status === "SOLVED" || status === "CLOSED";
const isStale = (issue: IssueContent) => isOpen(issue) && issue.updatedDaysAgo > 60;
const isForeign = (key: string | null | undefined) => key != null && !key.startsWith(`${region}/`);
const isHelped = (issue: IssueContent) =>
  isSolved(issue) &&
  (isForeign(issue.resolution?.article) ||
    issue.solutions.some(({ status, hub }) => status === "ACCEPTED" && isForeign(hub)));

const archetypes = new Map(municipalitiesOf(region).map(({ code, archetype }) => [code, archetype]));
const archetypeOf = (hubKey: string) => {
  const hub = hubs.find(({ key }) => key === hubKey);
  return hub?.archetype ?? archetypes.get(hub?.municipalityCode ?? "") ?? null;
};

type Facet = Exclude<Code<"StatsGroup">, "REGION">;

/** What each source counts under, computed from the content alone. */
const codesOfHub: Record<Facet, (hub: (typeof hubs)[number]) => (string | null)[]> = {
  PATTERN: (hub) => hub.patterns.map(({ pattern }) => pattern),
  FUNCTION: (hub) => hub.functions.map((each) => each.function),
  ARCHETYPE: (hub) => [archetypeOf(hub.key)],
  CATEGORY: () => [],
};
const codesOfArticle: Record<Facet, (article: (typeof articles)[number]) => string[]> = {
  PATTERN: (article) => article.patterns,
  FUNCTION: (article) => article.functions,
  ARCHETYPE: (article) => article.archetypes,
  CATEGORY: () => [],
};
const codesOfIssue: Record<Facet, (issue: IssueContent) => (string | null)[]> = {
  PATTERN: (issue) => issue.patterns,
  FUNCTION: (issue) => issue.functions,
  ARCHETYPE: (issue) => [archetypeOf(issue.hub)],
  CATEGORY: (issue) => [issue.category],
};
const codesOfStory: Record<Facet, (story: (typeof stories)[number]) => string[]> = {
  PATTERN: (story) => [story.pattern],
  FUNCTION: () => [],
  ARCHETYPE: (story) => story.archetypes,
  CATEGORY: () => [],
};

const shownHubs = hubs.filter(({ networkStatus }) => networkStatus !== "MAPPED" && networkStatus !== "INVITED");

/** The figures of what `isIn` says is counted. */
function figures(isIn: {
  readonly hub: (hub: (typeof hubs)[number]) => boolean;
  readonly article: (article: (typeof articles)[number]) => boolean;
  readonly issue: (issue: IssueContent) => boolean;
  readonly story: (story: (typeof stories)[number]) => boolean;
}) {
  const adopted = articles
    .filter(isIn.article)
    .flatMap(({ adoptions }) => adoptions.filter(({ status }) => status === "ADOPTED"));
  const own = issues.filter(isIn.issue);
  const told = stories.filter((story) => isPublished(story) && isIn.story(story));
  return {
    hubs: shownHubs.filter(isIn.hub).length,
    articles: articles.filter((article) => isPublished(article) && isIn.article(article)).length,
    adoptions: adopted.length,
    crossRegionAdoptions: adopted.filter(({ hub }) => isForeign(hub)).length,
    issues: own.length,
    openIssues: own.filter(isOpen).length,
    solvedIssues: own.filter(isSolved).length,
    solvedWithHelpFromElsewhere: own.filter(isHelped).length,
    stories: told.length,
    engagements: told.flatMap(({ engagements }) => engagements).length,
  };
}

const names =
  "hubs articles adoptions crossRegionAdoptions issues openIssues solvedIssues solvedWithHelpFromElsewhere stories engagements";
const all = () => true;
const whole = figures({ hub: all, article: all, issue: all, story: all });

const statsOf = async (viewer: Viewer, groupBy: string): Promise<Answer> => {
  const query = `query ($groupBy: StatsGroup!) { networkStats(groupBy: $groupBy) { regions ${names} cells { key label ${names} } } }`;
  const { data, errors } = await store.ask(viewer, query, { groupBy });
  expect(errors).toBeUndefined();
  return data.networkStats;
};

describe("network statistics", () => {
  test.each([
    ["PATTERN", "TeleworkPattern"],
    ["FUNCTION", "CenterFunction"],
    ["ARCHETYPE", "CityArchetype"],
  ] as const)(
    "by %s count what there is of each code, and nothing where there is nothing",
    async (groupBy, vocabulary) => {
      const { cells, ...totals } = await statsOf(anonymousViewer, groupBy);
      expect(totals).toEqual({ regions: 1, ...whole });
      expect(cells).toEqual(
        Object.entries(taxonomies[vocabulary]).map(([code, { ja }]) => ({
          key: code,
          label: ja,
          ...figures({
            hub: (hub) => codesOfHub[groupBy](hub).includes(code),
            article: (article) => codesOfArticle[groupBy](article).includes(code),
            issue: (issue) => codesOfIssue[groupBy](issue).includes(code),
            story: (story) => codesOfStory[groupBy](story).includes(code),
          }),
        })),
      );
    },
  );

  test("by category count issues, and do not pretend that other things have none", async () => {
    const { cells, ...totals } = await statsOf(portal, "CATEGORY");
    expect(totals).toEqual({ regions: 1, ...whole });
    const uncounted = {
      hubs: null,
      articles: null,
      adoptions: null,
      crossRegionAdoptions: null,
      stories: null,
      engagements: null,
    };
    const none = () => false;
    expect(cells).toEqual(
      Object.entries(taxonomies.IssueCategory).map(([code, { ja }]) => ({
        key: code,
        label: ja,
        ...figures({ hub: none, article: none, story: none, issue: ({ category }) => category === code }),
        ...uncounted,
      })),
    );
  });

  test("by region have the region alone", async () => {
    expect((await statsOf(coordinator, "REGION")).cells).toEqual([{ key: region, label: "東北", ...whole }]);
  });

  test("name the cells in English too", async () => {
    const query = "{ networkStats(groupBy: PATTERN) { cells { label(language: EN) } } }";
    const { data } = await store.ask(anonymousViewer, query);
    expect(data.networkStats.cells.map(({ label }: Answer) => label)).toEqual(
      Object.values(taxonomies.TeleworkPattern).map(({ en }) => en),
    );
  });

  test("are the same for everybody, in six statements", async () => {
    const expected = await statsOf(anonymousViewer, "FUNCTION");
    for (const viewer of [portal, editorOf("tohoku/hub/1"), adminOf(region), coordinator, secretariat])
      expect(await statsOf(viewer, "FUNCTION")).toEqual(expected);
    expect(await store.statementsOf(() => statsOf(anonymousViewer, "FUNCTION"))).toHaveLength(6);
  });
});

const isCovering = (article: (typeof articles)[number]) => isPublished(article) && article.visibility !== "REGION";
const isOwn = ({ status }: IssueContent) => status !== "DUPLICATE" && status !== "WITHDRAWN";

describe("the coverage with know-how", () => {
  let coverage: Answer;
  const counts = "articles issues openIssues isWhiteSpot";
  const query = `{ knowHowCoverage {
    patternsByArchetype { key pattern archetype ${counts} } functions { function ${counts} } realizationPoints { realizationPoint ${counts} }
  } }`;
  beforeAll(async () => {
    coverage = (await store.ask(coordinator, query)).data.knowHowCoverage;
  });

  const field = (
    isAbout: (article: (typeof articles)[number]) => boolean,
    isProblemOf: (issue: IssueContent) => boolean,
  ) => {
    const found = articles.filter((article) => isCovering(article) && isAbout(article)).length;
    const own = issues.filter((issue) => isOwn(issue) && isProblemOf(issue));
    return { articles: found, issues: own.length, openIssues: own.filter(isOpen).length, isWhiteSpot: found === 0 };
  };

  test("has every pattern in every kind of municipality, white spots included", () => {
    const expected = codesOf("TeleworkPattern").flatMap((pattern) =>
      codesOf("CityArchetype").map((archetype) => ({
        key: `${pattern}/${archetype}`,
        pattern,
        archetype,
        ...field(
          (article) => article.patterns.includes(pattern) && article.archetypes.includes(archetype),
          (issue) => issue.patterns.includes(pattern) && archetypeOf(issue.hub) === archetype,
        ),
      })),
    );
    expect(coverage.patternsByArchetype).toEqual(expected);
    expect(expected.some(({ isWhiteSpot }) => isWhiteSpot)).toBe(true);
    expect(expected.every(({ isWhiteSpot }) => isWhiteSpot)).toBe(false);
  });

  test("has every function and every point of realisation", () => {
    expect(coverage.functions).toEqual(
      codesOf("CenterFunction").map((code) => ({
        function: code,
        ...field(
          ({ functions }) => functions.includes(code),
          ({ functions }) => functions.includes(code),
        ),
      })),
    );
    expect(coverage.realizationPoints).toEqual(
      codesOf("RealizationPoint").map((code) => ({
        realizationPoint: code,
        ...field(
          ({ realizationPoints }) => realizationPoints.includes(code),
          ({ realizationPoints }) => realizationPoints.includes(code),
        ),
      })),
    );
  });

  test("costs two statements", async () => {
    expect(await store.statementsOf(() => store.ask(coordinator, query))).toHaveLength(2);
  });
});

describe("the metrics", () => {
  const query = `{ networkMetrics {
    ratios { metric numerator denominator } regions { regionCode articles ratios { metric numerator denominator } }
    firstSolutions { delay issues } firstSolutionCount firstSolutionHours
  } }`;

  test("are numerators, denominators and counts, computed from the content", async () => {
    const { data } = await store.ask(secretariat, query);
    const published = articles.filter(isPublished);
    const solved = issues.filter(isSolved);
    const hasArticle = ({ key, resolution }: IssueContent) =>
      resolution?.article != null || published.some(({ solvesIssues }) => solvesIssues.includes(key));
    const told = hubs.filter(({ annualCostYen }) => annualCostYen !== null);
    const own = (hub: (typeof hubs)[number]) =>
      hub.revenue.filter(({ kind }) => kind !== "PUBLIC_FUNDING").reduce((sum, { annualYen }) => sum + annualYen, 0);
    const ratios = [
      ["CROSS_REGION_ADOPTION", whole.crossRegionAdoptions, whole.adoptions],
      ["SOLVED_WITH_HELP_FROM_ELSEWHERE", whole.solvedWithHelpFromElsewhere, solved.length],
      ["ISSUE_TO_ARTICLE", solved.filter(hasArticle).length, solved.length],
      ["STALE_ISSUES", issues.filter(isStale).length, issues.filter(isOpen).length],
      [
        "REVIEW_OVERDUE_ARTICLES",
        published.filter((article) => (article.firstVersion?.revisedDaysAgo ?? article.publishedDaysAgo ?? 0) > 365)
          .length,
        published.length,
      ],
      ["OBSOLETE_ARTICLES", 0, published.length],
      ["SELF_SUSTAINING_HUBS", told.filter((hub) => own(hub) >= (hub.annualCostYen ?? 0)).length, told.length],
    ].map(([metric, numerator, denominator]) => ({ metric, numerator, denominator }));
    expect(data.networkMetrics.ratios).toEqual(ratios);
    expect(data.networkMetrics.regions).toEqual([{ regionCode: region, articles: published.length, ratios }]);
    const waits = issues
      .filter(isOwn)
      .map(({ createdDaysAgo, solutions }) =>
        solutions.length === 0 ? null : createdDaysAgo - Math.max(...solutions.map(({ daysAgo }) => daysAgo)),
      );
    const limits = [1, 3, 7, 14, 30, 90, Infinity];
    const inClass = limits.map(
      (limit, i) => waits.filter((days) => days !== null && days <= limit && days > (limits[i - 1] ?? -1)).length,
    );
    expect(data.networkMetrics.firstSolutions).toEqual(
      [...inClass, waits.filter((days) => days === null).length].map((count, i) => ({
        delay: codesOf("SolutionDelay")[i],
        issues: count,
      })),
    );
    const answered = waits.filter((days) => days !== null);
    expect(data.networkMetrics.firstSolutionCount).toBe(answered.length);
    const hours = answered.reduce((sum, days) => sum + days * 24, 0);
    expect(Math.abs(data.networkMetrics.firstSolutionHours - hours)).toBeLessThan(answered.length);
  });

  test("cost six statements", async () => {
    expect(await store.statementsOf(() => store.ask(secretariat, query))).toHaveLength(6);
  });
});

describe("the coordinator's dashboard", () => {
  const query = `{ coordinatorDashboard {
    openIssues withoutSolution stale oldestWithoutSolutionAt
    cells { key regionCode category openIssues withoutSolution stale meToos oldestAt }
  } }`;
  const agedDays = (days: number) => new Date(Math.round(store.now().getTime() - days * 86_400_000)).toISOString();
  const oldestOf = (some: readonly IssueContent[]) =>
    some.length === 0 ? null : agedDays(Math.max(...some.map(({ createdDaysAgo }) => createdDaysAgo)));
  const isUnanswered = ({ solutions, coordinatorSolutions }: IssueContent) =>
    [...solutions, ...coordinatorSolutions].every(({ status }) => status === "WITHDRAWN");
  /** The hubs that have it too, here or in a duplicate from elsewhere. */
  const othersWith = ({ hub, meToos, absorbed }: IssueContent): number => {
    const brought = absorbed.flatMap((duplicate) => [duplicate.hub ?? duplicate.issue, ...duplicate.meToos]);
    return new Set([...meToos.map((meToo) => meToo.hub), ...brought].filter((other) => other !== hub)).size;
  };

  test("counts the unsolved issues of each category that has any", async () => {
    const { data } = await store.ask(coordinator, query);
    const open = issues.filter(isOpen);
    const categories = [...new Set(open.map(({ category }) => category))].toSorted();
    expect(data.coordinatorDashboard).toEqual({
      openIssues: open.length,
      withoutSolution: open.filter(isUnanswered).length,
      stale: open.filter(isStale).length,
      oldestWithoutSolutionAt: oldestOf(open.filter(isUnanswered)),
      cells: categories.map((category) => {
        const own = open.filter((issue) => issue.category === category);
        return {
          key: `${region}/${category}`,
          regionCode: region,
          category,
          openIssues: own.length,
          withoutSolution: own.filter(isUnanswered).length,
          stale: own.filter(isStale).length,
          meToos: own.reduce((sum, issue) => sum + othersWith(issue), 0),
          oldestAt: oldestOf(own),
        };
      }),
    });
  });

  test("costs one statement", async () => {
    expect(await store.statementsOf(() => store.ask(coordinator, query))).toHaveLength(1);
  });
});

describe("exact figures", () => {
  const query = `{ knowHowCoverage { functions { articles } } networkMetrics { firstSolutionCount } coordinatorDashboard { openIssues } }`;
  test.each<[string, Viewer, boolean]>([
    ["anonymous visitors", anonymousViewer, false],
    ["portals", portal, false],
    ["editors of any region", editorOf("shikoku/hub/1"), true],
    ["admins", adminOf(region), true],
    ["coordinators", coordinator, true],
    ["the secretariat", secretariat, true],
  ])("for %s: %s is %s", async (_who, viewer, isReadable) => {
    let data: Answer;
    const statements = await store.statementsOf(async () => {
      ({ data } = await store.ask(viewer, query));
    });
    const shown = [data.knowHowCoverage, data.networkMetrics, data.coordinatorDashboard];
    expect(shown.map((figures) => figures !== null)).toEqual([isReadable, isReadable, isReadable]);
    expect(statements.length > 0).toBe(isReadable);
  });
});
