import { or, sql, type SQL } from "drizzle-orm";
import type { LikenessTerm } from "../search-text/likeness.ts";
import { searchDocuments } from "./tables/search-documents.ts";

/** How like a draft the documents of the search are, for queries that join them. */
export interface Likeness {
  /** Enough of the draft's terms are in the document. */
  readonly isLike: SQL;
  /** An integer that compares between regions: it looks at the draft and the document only. */
  readonly rank: SQL<number>;
  /** The places of the draft's terms that are in the document. */
  readonly matched: SQL<readonly number[]>;
}

/** One weighty term is enough, or two others; of a draft with less than that, all of it. */
const enough = 4;
/** What a document of the same kind has more than another. */
const sameKind = 3;

/** Undefined where the draft has no term to look for. */
export function likenessTo(terms: readonly LikenessTerm[], kind: string | null): Likeness | undefined {
  const [first, ...others] = terms.map(({ bigrams }) => sql`${searchDocuments.bigrams} @@ ${bigrams}::tsquery`);
  if (!first) return undefined;
  const weights = sum(
    terms.map(({ bigrams, weight }) => sql`case when ${isFound(bigrams)} then ${weight}::int else 0 end`),
  );
  const inTitle = sum(
    terms.map(({ bigrams, weight }) => sql`case when ${isInTitle(bigrams)} then ${weight}::int else 0 end`),
  );
  const threshold = Math.min(
    enough,
    terms.reduce((total, { weight }) => total + weight, 0),
  );
  const places = terms.map(({ bigrams }, place) => sql`case when ${isFound(bigrams)} then ${place}::int end`);
  return {
    isLike: sql`(${or(first, ...others)} and (${weights}) >= ${threshold}::int)`,
    rank: sql<number>`((${weights}) + (${inTitle}) + case when ${searchDocuments.kind} = ${kind} then ${sameKind}::int else 0 end)`,
    matched: sql<readonly number[]>`array_remove(array[${sql.join(places, sql`, `)}], null)`,
  };
}

const isFound = (bigrams: string): SQL => sql`${searchDocuments.bigrams} @@ ${bigrams}::tsquery`;

/** Titles have the weight A. */
const isInTitle = (bigrams: string): SQL => sql`ts_filter(${searchDocuments.bigrams}, '{a}') @@ ${bigrams}::tsquery`;

const sum = (numbers: readonly SQL[]): SQL => sql.join([...numbers], sql` + `);
