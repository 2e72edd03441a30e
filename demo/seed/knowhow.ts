import type { Database } from "../../common/database/database.ts";
import { nextReview } from "../../subgraphs/region/content/life-cycle.ts";
import { toChangeRequests } from "../../subgraphs/region/content/change-requests.ts";
import { articleComments } from "../../subgraphs/region/db/tables/article-comments.ts";
import { adoptions, articleRevisions, articles } from "../../subgraphs/region/db/tables/knowhow.ts";
import { searchTextOf } from "../../subgraphs/region/knowhow/article-content.ts";
import { fieldLabels, requiredFields } from "../../subgraphs/region/knowhow/article-fields.ts";
import type { RegionContent } from "../content/content.ts";
import { articleContent, articleHistory, authorOf, versionsOf, type ArticleSeed } from "./article-history.ts";
import { daysBefore, nodeIdOf, uuidOf } from "./keys.ts";
import { regionalStanding } from "./regional-standing.ts";
import type { SeedScope } from "./seed-scope.ts";

/** Inserts a region's articles with their history and who has adopted them. */
export async function seedKnowhow(
  db: Pick<Database, "insert">,
  content: RegionContent,
  scope: SeedScope,
): Promise<void> {
  await db.insert(articles).values(content.articles.map((article) => toArticleRow(article, scope)));
  await db.insert(articleRevisions).values(content.articles.flatMap((article) => articleHistory(article, scope)));
  const said = content.articles.flatMap((article) => toCommentRows(article, scope));
  if (said.length > 0) await db.insert(articleComments).values(said);
  const adopted = content.articles.flatMap((article) => toAdoptionRows(article, scope));
  if (adopted.length > 0) await db.insert(adoptions).values(adopted);
}

function toArticleRow(article: ArticleSeed, { now }: SeedScope): typeof articles.$inferInsert {
  const { key, hub, createdDaysAgo, publishedDaysAgo, obsoleteNote, fromIssue, newVersion } = article;
  const written = articleContent(article);
  const publishedAt = publishedDaysAgo === null ? null : daysBefore(now, publishedDaysAgo);
  const revisedDaysAgo = article.firstVersion?.revisedDaysAgo ?? publishedDaysAgo;
  const revisedAt = revisedDaysAgo === null ? null : daysBefore(now, revisedDaysAgo);
  return {
    ...written,
    ...regionalStanding(article),
    ...versionsOf(article),
    ...adoptersOf(article),
    ...retractionOf(article, now),
    id: uuidOf(key),
    hubId: uuidOf(hub),
    authorSub: authorOf(article),
    draftStatus: newVersion?.status ?? null,
    changeRequests: requestsFor(article),
    isObsolete: obsoleteNote !== null,
    obsoleteNote,
    fromIssueId: fromIssue && nodeIdOf(fromIssue),
    searchText: searchTextOf(written),
    createdAt: daysBefore(now, createdDaysAgo),
    updatedAt: revisedAt ?? daysBefore(now, createdDaysAgo),
    publishedAt,
    verifiedAt: revisedAt,
    reviewDueAt: revisedAt && nextReview(revisedAt),
  };
}

function adoptersOf({ key, adoptions: taken }: ArticleSeed) {
  const adopters = taken.filter(({ status }) => status === "ADOPTED").map(({ hub }) => regionOf(hub));
  const others = new Set(adopters.filter((region) => region !== regionOf(key)));
  return { adoptionCount: adopters.length, adoptionRegionCount: others.size };
}

function retractionOf({ retraction }: ArticleSeed, now: Date) {
  if (!retraction) return {};
  const { reason, note, daysAgo } = retraction;
  return { retractedAt: daysBefore(now, daysAgo), retractionReason: reason, retractionNote: note };
}

/** What was sent back wants what is missing, or else an example. */
function requestsFor(article: ArticleSeed) {
  if (article.status !== "CHANGES_REQUESTED") return [];
  const content = articleContent(article);
  const missing = requiredFields.filter(({ isFilled }) => !isFilled(content)).map(({ field }) => ({ path: [field] }));
  const example = { path: ["tips"], message: "工夫の例を一つ足してください。" };
  return toChangeRequests(missing.length > 0 ? missing : [example], fieldLabels, requiredFields);
}

const regionOf = (key: string): string => key.split("/")[0] ?? "";

const toCommentRows = (
  { key, comments }: ArticleSeed,
  { now, hubName }: SeedScope,
): (typeof articleComments.$inferInsert)[] =>
  comments.map(({ hub, body, daysAgo }, place) => ({
    id: uuidOf(`${key}/comment/${place}`),
    articleId: uuidOf(key),
    hubId: nodeIdOf(hub),
    authorLabel: hubName(hub),
    authorSub: `demo:${hub}`,
    body,
    createdAt: daysBefore(now, daysAgo),
  }));

const toAdoptionRows = (article: ArticleSeed, { now, hubName }: SeedScope): (typeof adoptions.$inferInsert)[] =>
  article.adoptions.map(({ key, hub, startedDaysAgo, result, ...said }) => ({
    ...said,
    result: said.status === "ABANDONED" ? null : result,
    abandonReason: said.status === "ABANDONED" ? result : null,
    id: uuidOf(key),
    articleId: uuidOf(article.key),
    articleVersion: startedDaysAgo < (article.firstVersion?.revisedDaysAgo ?? 0) ? 2 : 1,
    hubId: nodeIdOf(hub),
    hubRegion: regionOf(hub),
    hubLabel: hubName(hub),
    startedAt: daysBefore(now, startedDaysAgo),
    updatedAt: daysBefore(now, startedDaysAgo / 2),
  }));
