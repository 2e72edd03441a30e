import { NetworkError } from "../../../common/errors.ts";
import { taxonomies } from "../../../common/taxonomy.ts";
import { likenessTo } from "../db/likeness.ts";
import { listPage, type Connection } from "../../../common/database/keyset.ts";
import { likenessTerms, type LikenessTerm } from "../search-text/likeness.ts";
import { countMatches, matchOrder, matchPage, type ArticleMatchRow } from "./articles-for-issue-queries.ts";
import type { Context } from "./context.ts";
import { mayReadIssues } from "./policy.ts";
import type { ArticleMatchOrder, IssueDraft, QueryArticlesForIssueArgs, RequireFields } from "./schema.generated.ts";

/** While somebody types an issue: what do others know about it already? */

export type ArticleMatchPage = Connection<ArticleMatchRow> & {
  readonly edges: readonly { readonly matchedWords: readonly string[] }[];
};

const maxDraftLength = { title: 200, body: 5_000 };

/** The articles that are like the draft of an issue, the likest first; edges say by which of its words. */
export async function listArticlesForIssue(
  args: RequireFields<QueryArticlesForIssueArgs, "orderBy">,
  context: Context,
): Promise<ArticleMatchPage> {
  const { region, viewer, db, rules } = context;
  const terms = mayReadIssues(viewer) ? likenessTerms(textsOf(args.draft)) : [];
  const likeness = likenessTo(terms, null);
  const page = await listPage<ArticleMatchOrder, ArticleMatchRow>(args, { RELEVANCE: matchOrder(likeness) }, region, {
    type: "article",
    read: async (request) => (likeness ? matchPage(db, request, likeness, { region, rules }) : []),
    count: async () => (likeness ? countMatches(db, likeness, rules) : 0),
  });
  return { ...page, edges: page.edges.map((edge) => ({ ...edge, matchedWords: wordsOf(edge.node, terms) })) };
}

/** What a draft is about, its category in words included. Throws `BAD_USER_INPUT` when it is too long. */
function textsOf({ title, body, category }: IssueDraft): { readonly title: string; readonly body: string } {
  if ([...title].length > maxDraftLength.title || [...(body ?? "")].length > maxDraftLength.body) {
    throw new NetworkError(
      "BAD_USER_INPUT",
      `A draft has a title of at most ${maxDraftLength.title} characters and a body of at most ${maxDraftLength.body}.`,
    );
  }
  const label = category ? taxonomies.IssueCategory[category].ja : "";
  return { title, body: [body, label].join("\n") };
}

const wordsOf = ({ matched }: ArticleMatchRow, terms: readonly LikenessTerm[]): string[] =>
  matched.flatMap((place) => terms[place]?.word ?? []);
