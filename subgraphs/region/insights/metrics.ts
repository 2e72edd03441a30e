import { codesOf } from "../../../common/taxonomy.ts";
import type { Scope } from "../scope.ts";
import {
  adoptionFigures,
  articleFigures,
  issueFigures,
  selfSustainingFigures,
  waitsByDelay,
} from "./metrics-queries.ts";
import { mayReadExactFigures } from "./policy.ts";
import type { MetricRatio, NetworkMetrics } from "./schema.generated.ts";

/** Whether the network works, as this region's figures tell: only what adds up over regions. */
export async function measureNetwork({ db, region, viewer, now }: Scope): Promise<NetworkMetrics | null> {
  if (!mayReadExactFigures(viewer)) return null;
  const [figures, waits] = await Promise.all([readFigures(db, region, now()), waitsByDelay(db)]);
  const ratios = ratiosOf(figures);
  const withSolution = waits.filter(({ delay }) => delay !== "NONE_YET");
  return {
    ratios,
    regions: [{ regionCode: region, articles: figures.articles?.published ?? 0, ratios }],
    firstSolutions: codesOf("SolutionDelay").map((delay) => ({
      delay,
      issues: waits.find((wait) => wait.delay === delay)?.issues ?? 0,
    })),
    firstSolutionCount: withSolution.reduce((total, { issues }) => total + issues, 0),
    firstSolutionHours: withSolution.reduce((total, { hours }) => total + hours, 0),
  };
}

async function readFigures(db: Scope["db"], region: string, now: Date) {
  const [[articles], [adoptions], [issues], [finances]] = await Promise.all([
    articleFigures(db, now),
    adoptionFigures(db, region),
    issueFigures(db, region, now),
    selfSustainingFigures(db),
  ]);
  return { articles, adoptions, issues, finances };
}

function ratiosOf({ articles, adoptions, issues, finances }: Awaited<ReturnType<typeof readFigures>>): MetricRatio[] {
  const shares: Readonly<Record<MetricRatio["metric"], readonly [number | undefined, number | undefined]>> = {
    CROSS_REGION_ADOPTION: [adoptions?.crossRegion, adoptions?.all],
    SOLVED_WITH_HELP_FROM_ELSEWHERE: [issues?.solvedWithHelp, issues?.solved],
    ISSUE_TO_ARTICLE: [issues?.becameArticle, issues?.solved],
    STALE_ISSUES: [issues?.stale, issues?.unsolved],
    REVIEW_OVERDUE_ARTICLES: [articles?.reviewOverdue, articles?.published],
    OBSOLETE_ARTICLES: [articles?.obsolete, articles?.published],
    SELF_SUSTAINING_HUBS: [finances?.selfSustaining, finances?.told],
  };
  return codesOf("NetworkMetric").map((metric) => {
    const [numerator = 0, denominator = 0] = shares[metric];
    return { metric, numerator, denominator };
  });
}
