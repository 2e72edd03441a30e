import { taxonomies } from "../../../common/taxonomy.ts";
import { isPublished } from "../content/life-cycle.ts";
import type { Scope } from "../scope.ts";
import type { VisibilityRule } from "../content/visibility.ts";
import type { AdoptionRow } from "./adoption-queries.ts";
import { mayReadAdoptions, mayReadHistory } from "./policy.ts";
import type { ArticleRow, RevisionRow } from "./queries.ts";

/** What is derived from the rows of an article and its adoptions. */

/** The part of the history that the viewer may read. */
export function readableRevisions(
  revisions: readonly RevisionRow[],
  article: ArticleRow,
  { viewer, region }: Scope,
  rules: readonly VisibilityRule[],
): readonly RevisionRow[] {
  if (mayReadHistory(viewer, region, rules, article)) return revisions;
  return mayReadAdoptions(viewer) ? revisions.filter(({ status }) => isPublished(status)) : [];
}

const maxSummarized = 5;

/** 「雇用 12→19人」: what the hubs that adopted an article have measured, or their own words; null when there is nothing. */
export function summarizeOutcomes(adoptions: readonly AdoptionRow[]): string | null {
  const outcomes = adoptions
    .filter(({ status }) => status === "ADOPTED")
    .flatMap(({ outcomes, result }) => (outcomes.length > 0 ? outcomes.map(formatOutcome) : (result ?? [])));
  return outcomes.length > 0 ? outcomes.slice(0, maxSummarized).join("、") : null;
}

const formatOutcome = ({ kind, baseline, value, unit }: AdoptionRow["outcomes"][number]): string =>
  `${taxonomies.OutcomeKind[kind].ja} ${baseline === null ? "" : `${baseline}→`}${value}${unit}`;
