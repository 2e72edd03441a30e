import type { Executor } from "../../../common/database/database.ts";
import { taxonomies } from "../../../common/taxonomy.ts";
import { refuse, type Outcome } from "../../../common/writing/user-errors.ts";
import { isAdminOf } from "../../../common/identity/viewer.ts";
import { write } from "../../../common/writing/write.ts";
import { requireActingAs, requireOwnHub } from "../acting-hub.ts";
import { toLocalUuid } from "../local-id.ts";
import { emptyContent } from "./article-content.ts";
import { beginArticle } from "./author-commands.ts";
import type { Context } from "./context.ts";
import { acceptedSolutionsOf, issueToTell, type AcceptedSolution, type IssueToTell } from "./issue-queries.ts";
import type { Touched } from "./on-article.ts";
import { mayReadIssues } from "./policy.ts";
import type { ArticleContent } from "./queries.ts";
import type { ArticleDraftFromIssueInput } from "./schema.generated.ts";
import { articleFromIssue } from "./write-queries.ts";

/** A solved issue becomes know-how. */

/** Begins an article that is filled in from a solved issue and its accepted solutions; each issue makes one. */
export function draftArticleFromIssue(input: ArticleDraftFromIssueInput, context: Context): Promise<Outcome<Touched>> {
  requireActingAs(context.viewer, input.hubId);
  return write("articleDraftFromIssue", input, context, async (db) => {
    const { uuid: hubId, name: hubName } = await requireOwnHub(input.hubId, context);
    const issue = await requireSolvedIssue(db, input, context);
    if (issue.hubId !== hubId && !isAdminOf(context.viewer, context.region))
      refuse("INVALID", "hubId", "The issue is another hub's.", "ほかの拠点の課題です。");
    if (await articleFromIssue(db, input.issueId))
      refuse("ALREADY_DONE", "issueId", "This issue was made into know-how.", "この課題はすでに記事になっています。");
    const content = contentFrom(issue, await acceptedSolutionsOf(db, issue.id), input.issueId);
    return beginArticle(
      db,
      { ...content, authorDisplay: hubName },
      { hubId, hubName, fromIssueId: input.issueId },
      context,
    );
  });
}

async function requireSolvedIssue(
  db: Executor,
  { issueId }: ArticleDraftFromIssueInput,
  { region, viewer }: Context,
): Promise<IssueToTell> {
  const id = toLocalUuid(issueId, "issue", region);
  const issue = id && mayReadIssues(viewer) ? await issueToTell(db, id) : undefined;
  if (!issue) refuse("NOT_FOUND", "issueId", "There is no such issue.", "課題が見つかりません。");
  if (issue.status !== "SOLVED" && issue.status !== "CLOSED")
    refuse(
      "WRONG_STATE",
      "issueId",
      "Only a solved issue can be turned into know-how.",
      "解決した課題だけに行える操作です。",
    );
  return issue;
}

/** The issue's story as an article's sections; what only the hub knows stays empty. */
function contentFrom(issue: IssueToTell, solutions: readonly AcceptedSolution[], issueId: string): ArticleContent {
  const { patterns, functions, measures, audiences, realizationPoints } = issue;
  return {
    ...emptyContent,
    kind: "HOW_TO",
    title: shorten(issue.title, 120),
    challenge: shorten(issue.body, 5_000),
    background: backgroundOf(issue),
    steps: solutions.slice(0, 50).map(toStep),
    result: issue.resolutionSummary && shorten(issue.resolutionSummary, 5_000),
    partners: [...new Set(solutions.map(({ hubLabel }) => shorten(hubLabel, 120)))].slice(0, 30),
    patterns,
    functions,
    measures,
    audiences,
    realizationPoints,
    solvesIssueIds: [issueId],
    relatedArticleIds: [...new Set(solutions.flatMap(({ articleId }) => articleId ?? []))].slice(0, 50),
  };
}

/** What the hub had tried before, which is why others could help. */
function backgroundOf({ project, tried }: IssueToTell): string | null {
  const lines = [project === null ? [] : `事業: ${project}`, tried.map((attempt) => `試したこと: ${attempt}`)].flat();
  return lines.length === 0 ? null : shorten(lines.join("\n"), 5_000);
}

const toStep = ({ kind, hubLabel, body }: AcceptedSolution): ArticleContent["steps"][number] => ({
  title: shorten(`${taxonomies.SolutionKind[kind].ja}（${hubLabel}）`, 120),
  body: shorten(body, 5_000),
});

const shorten = (text: string, max: number): string => [...text].slice(0, max).join("");
