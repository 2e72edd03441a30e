import { NetworkError } from "../../../common/errors.ts";
import { likenessTo } from "../db/likeness.ts";
import { listPage, type Connection } from "../../../common/database/keyset.ts";
import { toLocalUuid } from "../local-id.ts";
import { likenessTerms, type LikenessTerm } from "../search-text/likeness.ts";
import type { Context } from "./context.ts";
import { mayReadIssues } from "./policy.ts";
import { countSimilarIssues, similarIssueOrder, similarIssuePage, type SimilarIssueRow } from "./similar-queries.ts";
import type { IssueDraft, QuerySimilarIssuesArgs, RequireFields, SimilarIssueOrder } from "./schema.generated.ts";

/** While somebody types: who has this problem already? */

export type SimilarIssuePage = Connection<SimilarIssueRow> & {
  readonly edges: readonly { readonly matchedWords: readonly string[] }[];
};

const maxDraftLength = { title: 200, body: 5_000 };

/** The issues that are like a draft, the likest first; edges say by which of its words. */
export async function listSimilarIssues(
  args: RequireFields<QuerySimilarIssuesArgs, "orderBy">,
  context: Context,
): Promise<SimilarIssuePage> {
  const { region, viewer, db, now } = context;
  requireDraft(args.draft);
  const terms = mayReadIssues(viewer) ? likenessTerms({ title: args.draft.title, body: args.draft.body ?? "" }) : [];
  const likeness = likenessTo(terms, args.draft.category ?? null);
  const except = toLocalUuid(args.draft.exceptIssueId ?? "", "issue", region);
  const scope = { region, now: now(), except };
  const page = await listPage<SimilarIssueOrder, SimilarIssueRow>(
    args,
    { RELEVANCE: similarIssueOrder(likeness) },
    region,
    {
      type: "issue",
      read: async (request) => (likeness ? similarIssuePage(db, request, likeness, scope) : []),
      count: async () => (likeness ? countSimilarIssues(db, likeness, scope) : 0),
    },
  );
  return { ...page, edges: page.edges.map((edge) => ({ ...edge, matchedWords: wordsOf(edge.node, terms) })) };
}

const wordsOf = ({ matched }: SimilarIssueRow, terms: readonly LikenessTerm[]): string[] =>
  matched.flatMap((place) => terms[place]?.word ?? []);

function requireDraft({ title, body }: IssueDraft): void {
  if ([...title].length <= maxDraftLength.title && [...(body ?? "")].length <= maxDraftLength.body) return;
  throw new NetworkError(
    "BAD_USER_INPUT",
    `A draft has a title of at most ${maxDraftLength.title} characters and a body of at most ${maxDraftLength.body}.`,
  );
}
