import { taxonomies } from "../../../common/taxonomy.ts";
import { isAdminOf } from "../../../common/identity/viewer.ts";
import { diffVersions, type Version } from "../content/changes.ts";
import { isOpenAct, isPublished } from "../content/life-cycle.ts";
import { toLocalUuid } from "../local-id.ts";
import type { AdoptionRow } from "./adoption-queries.ts";
import { completed } from "./article-content.ts";
import { fieldLabels } from "./article-fields.ts";
import type { Context } from "./context.ts";
import { isAuthor, mayReadHistory } from "./policy.ts";
import { versionKey, type ArticleRow, type RevisionRow, type SavedVersionRow } from "./queries.ts";

/** What is derived from the rows of an article and its adoptions. */

/** The part of the history that the viewer may read. */
export function readableRevisions(
  revisions: readonly RevisionRow[],
  article: ArticleRow,
  { viewer, region, rules }: Context,
): readonly RevisionRow[] {
  if (mayReadHistory(viewer, region, rules, article)) return revisions;
  return revisions.filter(({ act, status }) => (act === null ? isPublished(status) : isOpenAct({ act })));
}

/** Whether the viewer may read what a version of an article said. */
function mayReadVersion(
  revisions: readonly RevisionRow[],
  article: ArticleRow,
  version: number,
  { viewer, region, rules }: Context,
): boolean {
  const ofVersion = revisions.filter((revision) => revision.version === version);
  if (ofVersion.some(isPublication) || isAuthor(rules, article)) return true;
  return isAdminOf(viewer, region) && ofVersion.some(({ status }) => status === "IN_REVIEW");
}

const isPublication = ({ act, status }: RevisionRow): boolean =>
  isPublished(status) && (act === null || act === "PUBLISH");

/** What changed from one version of an article to another; null unless both are there and may be read. */
export async function diffOf(
  article: ArticleRow,
  { from, to }: { readonly from: number; readonly to: number },
  context: Context,
) {
  const { revisionsByArticleId, savedVersionByKey } = context.loaders;
  const revisions = await revisionsByArticleId.load(article.id);
  if (![from, to].every((version) => mayReadVersion(revisions, article, version, context))) return null;
  const [older, newer] = await Promise.all(
    [from, to].map((version) => savedVersionByKey.load(versionKey(article.id, version))),
  );
  if (!older || !newer) return null;
  return diffVersions(inOrder(older), inOrder(newer)).map((diff) => ({ ...diff, label: labelOf(diff.field) }));
}

/** JSON in the database keeps no order of its fields. */
const inOrder = ({ content, redactedFields }: SavedVersionRow): Version => ({
  content: completed(content),
  redactedFields,
});

const labelOf = (field: string): string =>
  Object.hasOwn(fieldLabels, field) ? fieldLabels[field as keyof typeof fieldLabels] : field;

/** It is published, and it is time to look at it again. */
export const isReviewDue = ({ status, reviewDueAt }: ArticleRow, now: Date): boolean =>
  isPublished(status) && reviewDueAt !== null && reviewDueAt <= now;

/** One of the issues of this region that it solves was reopened after it was last found to be right. */
export async function hasReopenedIssue(
  { status, solvesIssueIds, verifiedAt }: ArticleRow,
  { region, loaders }: Context,
): Promise<boolean> {
  if (!isPublished(status)) return false;
  const uuids = solvesIssueIds.flatMap((id) => toLocalUuid(id, "issue", region) ?? []);
  const reopenings = await Promise.all(uuids.map((uuid) => loaders.reopeningByIssueId.load(uuid)));
  return reopenings.some((reopening) => reopening !== null && reopening.reopenedAt > (verifiedAt ?? new Date(0)));
}

export const retractionOf = ({ retractedAt: at, retractionReason: reason, retractionNote: note }: ArticleRow) =>
  at && reason ? { at, reason, note } : null;

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
