import { changedFields } from "../../subgraphs/region/content/changes.ts";
import type { ContentAct } from "../../subgraphs/region/content/life-cycle.ts";
import type { articleRevisions, ArticleContent } from "../../subgraphs/region/db/tables/knowhow.ts";
import { emptyContent } from "../../subgraphs/region/knowhow/article-content.ts";
import type { RegionContent } from "../content/content.ts";
import { daysBefore, nodeIdOf, uuidOf } from "./keys.ts";
import { regionalStanding } from "./regional-standing.ts";
import type { SeedScope } from "./seed-scope.ts";

/** What became of the demo's articles, version by version. */

export type ArticleSeed = RegionContent["articles"][number];

type RevisionRow = typeof articleRevisions.$inferInsert;

/** Nobody's account. */
export const authorOf = ({ hub }: ArticleSeed): string => `demo:${hub}`;

/** What the article says as it is shown. */
export function articleContent(article: ArticleSeed): ArticleContent {
  const { english, ownExperience, solvesIssues, publishedDaysAgo, result, ...fields } = article;
  const written = Object.fromEntries(Object.entries(fields).filter(([field]) => field in emptyContent));
  return {
    ...emptyContent,
    ...(written as Partial<ArticleContent>),
    result,
    translations: english ? [{ ...english, language: "EN", isMachineTranslated: false }] : [],
    isResultPending: result === null && publishedDaysAgo !== null,
    isOwnExperience: ownExperience,
    solvesIssueIds: solvesIssues.map(nodeIdOf),
  };
}

/** The numbers of its newest and of its published version. */
export function versionsOf({ firstVersion, newVersion, publishedDaysAgo }: ArticleSeed) {
  const shown = firstVersion ? 2 : 1;
  return { version: newVersion ? shown + 1 : shown, publishedVersion: publishedDaysAgo === null ? null : shown };
}

interface Happening {
  readonly act: ContentAct;
  readonly daysAgo: number;
  readonly version: number;
  readonly status: RevisionRow["status"];
  readonly by: "AUTHOR" | "ADMIN";
  readonly content?: ArticleContent;
  readonly before?: ArticleContent;
  readonly changeNote?: string;
}

/** All that happened to an article, the oldest first: drafts are handed in and sent back in the days after. */
export const articleHistory = (article: ArticleSeed, { now, hubName }: SeedScope): RevisionRow[] =>
  happeningsOf(article).map(({ by, daysAgo, before = emptyContent, ...happened }, place) => ({
    ...happened,
    id: uuidOf(`${article.key}/revision/${place}`),
    articleId: uuidOf(article.key),
    changedFields: happened.content ? changedFields(before, happened.content) : [],
    byDisplay: by === "AUTHOR" ? hubName(article.hub) : "地域管理者",
    bySub: by === "AUTHOR" ? authorOf(article) : `demo:${article.key.split("/")[0] ?? ""}`,
    createdAt: daysBefore(now, daysAgo),
  }));

function happeningsOf(article: ArticleSeed): Happening[] {
  const { firstVersion, createdDaysAgo, publishedDaysAgo } = article;
  const content = articleContent(article);
  const first = firstVersion ? { ...content, tips: firstVersion.tips } : content;
  const begun = saved({ content: first, version: 1, daysAgo: createdDaysAgo });
  if (publishedDaysAgo === null) return [begun, ...inReview(article)];
  return [
    begun,
    published(1, publishedDaysAgo),
    ...revised(article, content, first),
    ...inWork(article, content),
    ...putAway(article),
  ];
}

type Save = Pick<Happening, "version" | "daysAgo" | "before" | "changeNote"> & { readonly content: ArticleContent };

const saved = (save: Save): Happening => ({ ...save, act: "EDIT", status: "DRAFT", by: "AUTHOR" });

const published = (version: number, daysAgo: number): Happening => ({
  act: "PUBLISH",
  status: "PUBLISHED_REGION",
  by: "ADMIN",
  version,
  daysAgo,
});

function inReview({ status, createdDaysAgo }: ArticleSeed): Happening[] {
  if (status === "DRAFT") return [];
  const handedIn = {
    act: "SUBMIT",
    status: "IN_REVIEW",
    by: "AUTHOR",
    version: 1,
    daysAgo: createdDaysAgo / 2,
  } as const;
  if (status === "IN_REVIEW") return [handedIn];
  return [handedIn, { ...handedIn, act: "REQUEST_CHANGES", status, by: "ADMIN", daysAgo: createdDaysAgo / 3 }];
}

function revised({ firstVersion }: ArticleSeed, content: ArticleContent, before: ArticleContent): Happening[] {
  if (!firstVersion) return [];
  const { changeNote, revisedDaysAgo } = firstVersion;
  return [
    saved({ content, before, version: 2, daysAgo: revisedDaysAgo + 4, changeNote }),
    published(2, revisedDaysAgo),
  ];
}

function inWork(article: ArticleSeed, before: ArticleContent): Happening[] {
  const { newVersion } = article;
  if (!newVersion) return [];
  const { tips, changeNote, status, daysAgo } = newVersion;
  const { version } = versionsOf(article);
  const edit = saved({ content: { ...before, tips }, before, version, daysAgo, changeNote });
  return status === "DRAFT" ? [edit] : [edit, { act: "SUBMIT", status, by: "AUTHOR", version, daysAgo: daysAgo / 2 }];
}

/** Archived or taken back. */
function putAway(article: ArticleSeed): Happening[] {
  const { status } = regionalStanding(article);
  if (status !== "ARCHIVED" && status !== "RETRACTED") return [];
  const { retraction, publishedDaysAgo } = article;
  const act = status === "ARCHIVED" ? "ARCHIVE" : "RETRACT";
  const daysAgo = retraction?.daysAgo ?? (publishedDaysAgo ?? 0) / 3;
  return [{ act, status, by: "ADMIN", version: 1, daysAgo, ...(retraction && { changeNote: retraction.note }) }];
}
