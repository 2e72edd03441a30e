import { and, count, eq, inArray, notInArray, sql, type SQL } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import { hubFunctions, hubPatterns } from "../db/tables/hub-activities.ts";
import { hubs } from "../db/tables/hubs.ts";
import { issues, solutions } from "../db/tables/issues.ts";
import { adoptions, articles } from "../db/tables/knowhow.ts";
import { municipalities } from "../db/tables/municipalities.ts";
import { companyEngagements } from "../db/tables/company-engagements.ts";
import { stories } from "../db/tables/stories.ts";
import type { StatsGroup } from "./facets.ts";

/**
 * Counts by facet. Each source says the keys that a row counts under as an array; the empty key stands for the whole, so that one
 * statement a source has its cells and its total.
 */

/** The key under which the whole is counted. */
export const wholeKey = "";

interface StatsScope {
  readonly groupBy: StatsGroup;
  readonly region: string;
}

const none = sql`'{}'::text[]`;
const archetype = sql`coalesce(${hubs.archetype}, ${municipalities.archetype})`;
const one = (code: SQL): SQL => sql`array_remove(array[${code}]::text[], null)`;

type Source = "hub" | "article" | "issue" | "story";

/** The codes that a row of a source has of the facet; a region's own things are all of its one region. */
const facets: Readonly<Record<Exclude<StatsGroup, "REGION">, Readonly<Record<Source, SQL>>>> = {
  PATTERN: {
    hub: sql`array(select ${hubPatterns.pattern} from ${hubPatterns} where ${hubPatterns.hubId} = ${hubs.id})`,
    article: sql`${articles.patterns}`,
    issue: sql`${issues.patterns}`,
    story: one(sql`${stories.pattern}`),
  },
  FUNCTION: {
    hub: sql`array(select ${hubFunctions.function} from ${hubFunctions} where ${hubFunctions.hubId} = ${hubs.id})`,
    article: sql`${articles.functions}`,
    issue: sql`${issues.functions}`,
    story: sql`${stories.functions}`,
  },
  ARCHETYPE: {
    hub: one(archetype),
    article: sql`${articles.archetypes}`,
    issue: one(archetype),
    story: sql`${stories.archetypes}`,
  },
  CATEGORY: { hub: none, article: none, issue: one(sql`${issues.category}`), story: none },
};

const keyOf = ({ groupBy, region }: StatsScope, source: Source): SQL<string> => {
  const keys = groupBy === "REGION" ? sql`array[${region}]::text[]` : facets[groupBy][source];
  return sql<string>`unnest(${keys} || array[${wholeKey}]::text[])`;
};

const byKey = sql`1`;
const countWhere = (condition: SQL | undefined): SQL<number> => sql<number>`count(*) filter (where ${condition})::int`;

/** Hubs that the public directory shows. */
export const hubCounts = (db: Executor, scope: StatsScope) =>
  db
    .select({ key: keyOf(scope, "hub"), hubs: count() })
    .from(hubs)
    .innerJoin(municipalities, eq(municipalities.code, hubs.municipalityCode))
    .where(notInArray(hubs.networkStatus, ["MAPPED", "INVITED"]))
    .groupBy(byKey);

const isPublishedArticle = eq(articles.status, "PUBLISHED_REGION");

export const articleCounts = (db: Executor, scope: StatsScope) =>
  db
    .select({ key: keyOf(scope, "article"), articles: count() })
    .from(articles)
    .where(isPublishedArticle)
    .groupBy(byKey);

export const adoptionCounts = (db: Executor, scope: StatsScope) =>
  db
    .select({
      key: keyOf(scope, "article"),
      adoptions: count(),
      crossRegionAdoptions: countWhere(sql`${adoptions.hubRegion} <> ${scope.region}`),
    })
    .from(adoptions)
    .innerJoin(articles, eq(articles.id, adoptions.articleId))
    .where(eq(adoptions.status, "ADOPTED"))
    .groupBy(byKey);

/** A global ID of another region. */
const isFromElsewhere = (id: SQL, region: string): SQL => sql`split_part(${id}, '_', 2) <> ${region}`;

/** Solved or closed. */
export const isSolved = inArray(issues.status, ["SOLVED", "CLOSED"]);

/** Solved with an accepted solution, or by an article, of another region; the statement has the issues. */
export const isSolvedWithHelp = (region: string): SQL =>
  sql`${isSolved} and (${isFromElsewhere(sql`coalesce(${issues.resolutionArticleId}, ${`_${region}`})`, region)} or exists (
    select 1 from ${solutions} where ${solutions.issueId} = ${issues.id} and ${solutions.status} = 'ACCEPTED'
      and ${isFromElsewhere(sql`${solutions.hubId}`, region)}))`;

export const issueCounts = (db: Executor, scope: StatsScope) =>
  db
    .select({
      key: keyOf(scope, "issue"),
      issues: count(),
      openIssues: countWhere(inArray(issues.status, ["OPEN", "IN_PROGRESS"])),
      solvedIssues: countWhere(isSolved),
      solvedWithHelpFromElsewhere: countWhere(isSolvedWithHelp(scope.region)),
    })
    .from(issues)
    .innerJoin(hubs, eq(hubs.id, issues.hubId))
    .innerJoin(municipalities, eq(municipalities.code, hubs.municipalityCode))
    .groupBy(byKey);

const isPublishedStory = eq(stories.status, "PUBLISHED_REGION");

export const storyCounts = (db: Executor, scope: StatsScope) =>
  db
    .select({ key: keyOf(scope, "story"), stories: count() })
    .from(stories)
    .where(isPublishedStory)
    .groupBy(byKey);

export const engagementCounts = (db: Executor, scope: StatsScope) =>
  db
    .select({ key: keyOf(scope, "story"), engagements: count() })
    .from(companyEngagements)
    .innerJoin(stories, and(eq(stories.id, companyEngagements.storyId), isPublishedStory))
    .groupBy(byKey);
