import type { Database } from "../../common/database.ts";
import {
  adoptions,
  articleRevisions,
  articles,
  type ArticleContent,
} from "../../subgraphs/region/db/tables/knowhow.ts";
import { changedFields } from "../../subgraphs/region/content/changes.ts";
import { emptyContent, searchTextOf } from "../../subgraphs/region/knowhow/article-content.ts";
import type { RegionContent } from "../content/content.ts";
import { daysBefore, nodeIdOf, uuidOf } from "./keys.ts";
import { regionalStanding } from "./regional-standing.ts";
import type { SeedScope } from "./seed-scope.ts";

type ArticleSeed = RegionContent["articles"][number];

/** Inserts a region's articles with their history and who has adopted them. */
export async function seedKnowhow(
  db: Pick<Database, "insert">,
  content: RegionContent,
  scope: SeedScope,
): Promise<void> {
  await db.insert(articles).values(content.articles.map((article) => toArticleRow(article, scope)));
  await db.insert(articleRevisions).values(content.articles.flatMap((article) => toRevisionRows(article, scope)));
  const adopted = content.articles.flatMap((article) => toAdoptionRows(article, scope));
  if (adopted.length > 0) await db.insert(adoptions).values(adopted);
}

function toArticleRow(article: ArticleSeed, { now }: SeedScope): typeof articles.$inferInsert {
  const { key, hub, createdDaysAgo, publishedDaysAgo } = article;
  const written = toContent(article);
  const publishedAt = publishedDaysAgo === null ? null : daysBefore(now, publishedDaysAgo);
  const adopters = article.adoptions
    .filter((adoption) => adoption.status === "ADOPTED")
    .map((adoption) => regionOf(adoption.hub));
  return {
    ...written,
    id: uuidOf(key),
    hubId: uuidOf(hub),
    ...regionalStanding(article),
    authorSub: authorOf(article),
    publishedVersion: publishedAt && 1,
    searchText: searchTextOf(written),
    adoptionCount: adopters.length,
    adoptionRegionCount: new Set(adopters.filter((region) => region !== regionOf(key))).size,
    createdAt: daysBefore(now, createdDaysAgo),
    updatedAt: publishedAt ?? daysBefore(now, createdDaysAgo),
    publishedAt,
    verifiedAt: publishedAt,
    reviewDueAt: publishedDaysAgo === null ? null : daysBefore(now, publishedDaysAgo - reviewDays),
  };
}

const reviewDays = 365;

const regionOf = (key: string): string => key.split("/")[0] ?? "";

/** Nobody's account. */
const authorOf = ({ hub }: ArticleSeed): string => `demo:${hub}`;

function toContent(article: ArticleSeed): ArticleContent {
  const { key: _key, hub: _hub, status: _status, visibility: _visibility, adoptions: _adoptions, ...fields } = article;
  const { english, ownExperience, solvesIssues, createdDaysAgo: _created, publishedDaysAgo, ...written } = fields;
  return {
    ...emptyContent,
    ...written,
    translations: english ? [{ ...english, language: "EN", isMachineTranslated: false }] : [],
    isResultPending: written.result === null && publishedDaysAgo !== null,
    isOwnExperience: ownExperience,
    solvesIssueIds: solvesIssues.map(nodeIdOf),
  };
}

/** First saved, and then where it stands: drafts are handed in and sent back in the days after. */
function toRevisionRows(article: ArticleSeed, { now, hubName }: SeedScope): (typeof articleRevisions.$inferInsert)[] {
  const { key, hub, status, createdDaysAgo, publishedDaysAgo } = article;
  const revision = (place: string, by: { byDisplay: string; bySub: string }, at: number) => ({
    id: uuidOf(`${key}/revision/${place}`),
    articleId: uuidOf(key),
    version: 1,
    ...by,
    createdAt: daysBefore(now, at),
  });
  const author = { byDisplay: hubName(hub), bySub: authorOf(article) };
  const admin = { byDisplay: "地域管理者", bySub: `demo:${regionOf(key)}` };
  const content = toContent(article);
  const saved = {
    ...revision("saved", author, createdDaysAgo),
    act: "EDIT" as const,
    status: "DRAFT" as const,
    content,
    changedFields: changedFields(emptyContent, content),
  };
  if (publishedDaysAgo !== null)
    return [saved, { ...revision("published", admin, publishedDaysAgo), act: "PUBLISH", status: "PUBLISHED_REGION" }];
  if (status === "DRAFT") return [saved];
  const isSubmitted = status === "IN_REVIEW";
  const reviewed = revision("reviewed", isSubmitted ? author : admin, createdDaysAgo / 2);
  return [saved, { ...reviewed, act: isSubmitted ? "SUBMIT" : "REQUEST_CHANGES", status }];
}

const toAdoptionRows = (article: ArticleSeed, { now, hubName }: SeedScope): (typeof adoptions.$inferInsert)[] =>
  article.adoptions.map(({ key, hub, startedDaysAgo, result, ...said }) => ({
    ...said,
    result: said.status === "ABANDONED" ? null : result,
    abandonReason: said.status === "ABANDONED" ? result : null,
    id: uuidOf(key),
    articleId: uuidOf(article.key),
    articleVersion: 1,
    hubId: nodeIdOf(hub),
    hubRegion: regionOf(hub),
    hubLabel: hubName(hub),
    startedAt: daysBefore(now, startedDaysAgo),
    updatedAt: daysBefore(now, startedDaysAgo / 2),
  }));
