import type { Executor } from "../../../common/database/database.ts";
import { NetworkError } from "../../../common/errors.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import type { Code } from "../../../common/taxonomy.ts";
import type { Scope } from "../scope.ts";
import {
  completedAdoptions,
  publishedArticles,
  publishedStories,
  reportedIssues,
  solvedIssues,
  staleIssues,
} from "./digest-queries.ts";
import { mayReadDigest } from "./policy.ts";
import type { Digest } from "./schema.generated.ts";

/** What happened in a region since a moment. */

export interface Highlight {
  readonly kind: Code<"DigestItemKind">;
  readonly at: Date;
  readonly title: string;
  /** Global ID. */
  readonly subjectId: string;
}

export interface DigestSummary extends Omit<Digest, "__typename" | "highlights"> {
  readonly highlights: readonly Highlight[];
}

/** Null for those whom the digest is not for. */
export const readDigest = async (since: Date, scope: Scope): Promise<DigestSummary | null> =>
  mayReadDigest(scope.viewer) ? summarize(since, scope) : null;

const maxDays = 366;

/** Who reads, over the pool or in a transaction. */
type DigestReader = Pick<Scope, "viewer" | "region" | "now"> & { readonly db: Executor };

/** What the viewer may see of it; throws `BAD_USER_INPUT` for a moment too long ago. */
export async function summarize(since: Date, { now, ...own }: DigestReader): Promise<DigestSummary> {
  if (since.getTime() < now().getTime() - maxDays * 86_400_000)
    throw new NetworkError("BAD_USER_INPUT", "A digest goes back a year at most. Give a later `since`.");
  const scope = { ...own, since, now: now() };
  const [reported, solved, articles, stories, adoptions, stale] = await Promise.all([
    reportedIssues(scope),
    solvedIssues(scope),
    publishedArticles(scope),
    publishedStories(scope),
    completedAdoptions(scope),
    staleIssues(scope),
  ]);
  const named = (kind: Code<"DigestItemKind">, type: string, rows: readonly Row[]): Highlight[] =>
    rows.map(({ id, title, at }) => ({ kind, at, title, subjectId: formatNodeId(type, own.region, id) }));
  return {
    newIssues: totalOf(reported),
    solvedIssues: totalOf(solved),
    publishedArticles: totalOf(articles),
    publishedStories: totalOf(stories),
    adoptions: totalOf(adoptions),
    staleIssues: totalOf(stale),
    highlights: [
      ...named("ISSUE_REPORTED", "issue", reported),
      ...named("ISSUE_SOLVED", "issue", solved),
      ...named("ARTICLE_PUBLISHED", "article", articles),
      ...named("STORY_PUBLISHED", "story", stories),
      ...named("ADOPTION_ADOPTED", "adoption", adoptions),
      ...named("ISSUE_STALE", "issue", stale),
    ],
  };
}

type Row = Awaited<ReturnType<typeof reportedIssues>>[number];

const totalOf = ([row]: readonly Row[]): number => row?.total ?? 0;
