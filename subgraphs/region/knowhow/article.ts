import { taxonomies, type Code } from "../../../common/taxonomy.ts";
import { isPublished } from "../content/life-cycle.ts";
import type { Scope } from "../scope.ts";
import type { VisibilityRule } from "../content/visibility.ts";
import type { AdoptionRow } from "./adoption-queries.ts";
import { mayReadAdoptions, mayReadHistory } from "./policy.ts";
import type { ArticleRow, RevisionRow } from "./queries.ts";
import type { LocalizedText } from "./schema.generated.ts";

/** What is derived from the rows of an article and its adoptions. */

/** The title or summary in a language, else in the original. */
export function textIn(article: ArticleRow, field: "title" | "summary", language: Code<"Language">): LocalizedText {
  const original = { value: article[field], language: article.language, isMachineTranslated: false };
  if (language === article.language) return original;
  if (language === "JA_EASY" && field === "summary" && article.easyJa)
    return { ...original, value: article.easyJa, language };
  const translation = article.translations.find((translated) => translated.language === language);
  if (!translation?.[field]) return original;
  return { value: translation[field], language, isMachineTranslated: translation.isMachineTranslated };
}

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

/** The number of the version that an article's row holds. */
export const shownVersion = ({ status, version, publishedVersion }: ArticleRow): number =>
  isPublished(status) ? (publishedVersion ?? version) : version;

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

const japanAheadMs = 9 * 3_600_000;

/** The calendar day in Japan, which has had no summer time since 1951. */
export const dayInJapan = (moment: Date): string =>
  new Date(moment.getTime() + japanAheadMs).toISOString().slice(0, 10);
