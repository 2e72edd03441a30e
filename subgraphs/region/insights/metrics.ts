import { codesOf } from "../../../common/taxonomy.ts";
import { toLocalUuid } from "../local-id.ts";
import type { Scope } from "../scope.ts";
import {
  adoptionFigures,
  articleFigures,
  issueFigures,
  issuesWithArticles,
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

type Figures = Awaited<ReturnType<typeof readFigures>>;

async function readFigures(db: Scope["db"], region: string, now: Date) {
  const [[articles], [adoptions], [hubs], named] = await Promise.all([
    articleFigures(db, now),
    adoptionFigures(db, region),
    selfSustainingFigures(db),
    issuesWithArticles(db),
  ]);
  const articled = named.flatMap((id) => toLocalUuid(id, "issue", region) ?? []);
  const [issues] = await issueFigures(db, { region, now, articled });
  return { articles, adoptions, issues, hubs };
}

type Row = Readonly<Record<string, number>>;

/** Numerator and denominator of each share: where its figures are, and what they are called there. */
const shares = {
  CROSS_REGION_ADOPTION: ["adoptions", "crossRegion", "all"],
  SOLVED_WITH_HELP_FROM_ELSEWHERE: ["issues", "solvedWithHelp", "solved"],
  ISSUE_TO_ARTICLE: ["issues", "becameArticle", "solved"],
  STALE_ISSUES: ["issues", "stale", "unsolved"],
  REVIEW_OVERDUE_ARTICLES: ["articles", "reviewOverdue", "published"],
  OBSOLETE_ARTICLES: ["articles", "obsolete", "published"],
  SELF_SUSTAINING_HUBS: ["hubs", "selfSustaining", "told"],
} as const satisfies Readonly<Record<MetricRatio["metric"], readonly [keyof Figures, string, string]>>;

function ratiosOf(figures: Figures): MetricRatio[] {
  return codesOf("NetworkMetric").map((metric) => {
    const [source, numerator, denominator] = shares[metric];
    const row: Row = figures[source] ?? {};
    return { metric, numerator: row[numerator] ?? 0, denominator: row[denominator] ?? 0 };
  });
}
