import { expect, test } from "vitest";
import { codesOf } from "../../common/taxonomy.ts";
import { CoverageDocument, MetricsDocument, NetworkFiguresDocument } from "../support/api.generated.ts";
import { defaultRegions, present, useNetwork } from "../support/network.ts";

/** The network's figures are the sums of its regions'; small ones are withheld from everybody, and white spots are what no region covers. */

const network = useNetwork("network-figures");

const eachRegion = async <Answer>(ask: (region: string) => Promise<Answer>): Promise<readonly Answer[]> =>
  Promise.all(defaultRegions.map(ask));

const sum = (numbers: readonly (number | null | undefined)[]): number =>
  numbers.reduce<number>((total, n) => total + (n ?? 0), 0);

const measures = [
  "hubs",
  "articles",
  "adoptions",
  "crossRegionAdoptions",
  "issues",
  "openIssues",
  "solvedIssues",
  "solvedWithHelpFromElsewhere",
  "stories",
  "engagements",
] as const;

/** A column as everybody may read it: small numbers are withheld, and with them the first of the smallest others. */
function withheld(column: readonly (number | null)[]): readonly (number | null)[] {
  const isSmall = (n: number | null) => n !== null && n > 0 && n < 3;
  if (!column.some(isSmall)) return column;
  const least = Math.min(...column.filter((n) => n !== null && n >= 3).map(Number));
  const companion = column.indexOf(least);
  return column.map((n, i) => (isSmall(n) || i === companion ? null : n));
}

test.each(codesOf("StatsGroup"))("statistics by %s are the regions' sums, small numbers withheld", async (groupBy) => {
  const { data, errors } = await network.as().query(NetworkFiguresDocument, { groupBy });
  expect(errors).toEqual([]);
  const shown = present(data.networkStats);
  const parts = await eachRegion(async (region) =>
    present((await network.directly(region, "insights").query(NetworkFiguresDocument, { groupBy })).data.networkStats),
  );
  expect(shown.regions).toBe(defaultRegions.length);
  const keys = groupBy === "REGION" ? defaultRegions : present(parts[0]).cells.map(({ key }) => key);
  expect(shown.cells.map(({ key }) => key).toSorted()).toEqual([...keys].toSorted());
  for (const measure of measures) {
    expect([measure, shown[measure]]).toEqual([measure, withheld([sum(parts.map((part) => part[measure]))])[0]]);
    const column = shown.cells.map(({ key }) => {
      const cells = parts.flatMap((part) => part.cells.filter((cell) => cell.key === key));
      return cells.every((cell) => cell[measure] === null) ? null : sum(cells.map((cell) => cell[measure]));
    });
    expect([measure, shown.cells.map((cell) => cell[measure])]).toEqual([measure, withheld(column)]);
  }
});

test("the table is the same for everybody, and has both zeros and withheld numbers", async () => {
  const answers = await Promise.all(
    ([undefined, "portal", "coordinator", "secretariat"] as const).map(
      async (visitor) =>
        (await network.as(visitor).query(NetworkFiguresDocument, { groupBy: "CATEGORY" })).data.networkStats,
    ),
  );
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  const issues = present(answers[0]).cells.map((cell) => cell.issues);
  expect(issues).toContain(null);
  expect(issues.filter((n) => n === 1 || n === 2)).toEqual([]);
});

test("a white spot is what no region has an article on", async () => {
  const { data, errors } = await network.as("coordinator").query(CoverageDocument, {});
  expect(errors).toEqual([]);
  const coverage = present(data.knowHowCoverage);
  const parts = await eachRegion(async (region) =>
    present((await network.directly(region, "insights").query(CoverageDocument, {})).data.knowHowCoverage),
  );
  for (const cell of coverage.patternsByArchetype) {
    const own = parts.flatMap((part) => part.patternsByArchetype.filter(({ key }) => key === cell.key));
    expect(own).toHaveLength(defaultRegions.length);
    const articles = sum(own.map((part) => part.articles));
    expect(cell).toEqual({
      key: cell.key,
      articles,
      issues: sum(own.map(({ issues }) => issues)),
      openIssues: sum(own.map(({ openIssues }) => openIssues)),
      isWhiteSpot: articles === 0,
    });
  }
  expect(coverage.patternsByArchetype).toHaveLength(12);
  // Some region alone has none of what others have: that is no white spot.
  const isLocalGap = (key: string) =>
    parts.some((part) => part.patternsByArchetype.some((cell) => cell.key === key && cell.isWhiteSpot));
  expect(coverage.patternsByArchetype.some(({ key, isWhiteSpot }) => !isWhiteSpot && isLocalGap(key))).toBe(true);
});

test("metrics add up, and keep each region's apart", async () => {
  const { data, errors } = await network.as("secretariat").query(MetricsDocument, {});
  expect(errors).toEqual([]);
  const metrics = present(data.networkMetrics);
  const parts = await eachRegion(async (region) =>
    present((await network.directly(region, "insights").query(MetricsDocument, {})).data.networkMetrics),
  );
  for (const { metric, numerator, denominator } of metrics.ratios) {
    const own = parts.flatMap(({ ratios }) => ratios.filter((ratio) => ratio.metric === metric));
    expect([metric, numerator, denominator]).toEqual([
      metric,
      sum(own.map((ratio) => ratio.numerator)),
      sum(own.map((ratio) => ratio.denominator)),
    ]);
  }
  expect(metrics.regions.toSorted((a, b) => (a.regionCode < b.regionCode ? -1 : 1))).toEqual(
    parts.flatMap(({ regions }) => regions).toSorted((a, b) => (a.regionCode < b.regionCode ? -1 : 1)),
  );
  for (const { delay, issues } of metrics.firstSolutions) {
    const own = parts.flatMap(({ firstSolutions }) => firstSolutions.filter((part) => part.delay === delay));
    expect(issues).toBe(sum(own.map((part) => part.issues)));
  }
  expect(metrics.firstSolutionCount).toBe(sum(parts.map(({ firstSolutionCount }) => firstSolutionCount)));
});

test("a region that is down is missing from the sums, and they say so", async () => {
  await network.region("tohoku").kill();
  const { data, errors } = await network.as().query(NetworkFiguresDocument, {});
  expect(data.networkStats).toMatchObject({ regions: 2 });
  expect(data.networkStats?.cells.map(({ key }) => key).toSorted()).toEqual(["hokkaido", "shikoku"]);
  expect(errors.map(({ extensions }) => extensions)).toMatchObject([{ code: "REGION_UNAVAILABLE", region: "tohoku" }]);
});
