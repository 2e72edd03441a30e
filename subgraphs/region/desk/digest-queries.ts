import { and, count, desc, eq, gte, inArray, lt, sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Executor } from "../../../common/database/database.ts";
import type { Viewer } from "../../../common/identity/viewer.ts";
import { isVisibleRow, visibilityRules } from "../content/visibility.ts";
import { daysBefore } from "../db/conditions.ts";
import { issues } from "../db/tables/issues.ts";
import { adoptions, articles } from "../db/tables/knowhow.ts";
import { stories } from "../db/tables/stories.ts";

/** What has happened since a moment: of each kind how often, and the newest. The viewer is a member. */

interface DigestScope {
  readonly db: Executor;
  readonly viewer: Viewer;
  readonly region: string;
  readonly since: Date;
  readonly now: Date;
}

/** How many of a kind the digest names. */
const highlighted = 5;

/** After so many days untouched an open issue is stale. */
const staleDays = 60;

interface Happening {
  readonly id: PgColumn;
  readonly title: PgColumn;
  readonly at: SQL<Date>;
}

/** The newest of a kind, each with how many there are in all: the window counts before the limit cuts. */
const columnsOf = ({ id, title, at }: Happening) => ({
  id,
  title,
  at,
  total: sql<number>`(${count()} over ())::int`,
});

const instantOf = (column: PgColumn, moment: SQL = sql`${column}`): SQL<Date> =>
  moment.mapWith((text: string) => new Date(column.mapFromDriverValue(text) as Date));

export const reportedIssues = ({ db, since }: DigestScope) =>
  db
    .select(columnsOf({ id: issues.id, title: issues.title, at: instantOf(issues.createdAt) }))
    .from(issues)
    .where(gte(issues.createdAt, since))
    .orderBy(desc(issues.createdAt), desc(issues.id))
    .limit(highlighted);

export const solvedIssues = ({ db, since }: DigestScope) =>
  db
    .select(columnsOf({ id: issues.id, title: issues.title, at: instantOf(issues.resolvedAt) }))
    .from(issues)
    .where(and(inArray(issues.status, ["SOLVED", "CLOSED"]), gte(issues.resolvedAt, since)))
    .orderBy(desc(issues.resolvedAt), desc(issues.id))
    .limit(highlighted);

/** An issue became stale when it had been untouched for so long. */
export const staleIssues = ({ db, since, now }: DigestScope) =>
  db
    .select(
      columnsOf({
        id: issues.id,
        title: issues.title,
        at: instantOf(issues.updatedAt, sql`${issues.updatedAt} + make_interval(days => ${staleDays})`),
      }),
    )
    .from(issues)
    .where(
      and(
        inArray(issues.status, ["OPEN", "IN_PROGRESS"]),
        lt(issues.updatedAt, daysBefore(now, staleDays)),
        gte(issues.updatedAt, daysBefore(since, staleDays)),
      ),
    )
    .orderBy(desc(issues.updatedAt), desc(issues.id))
    .limit(highlighted);

export const publishedArticles = ({ db, viewer, region, since }: DigestScope) =>
  db
    .select(columnsOf({ id: articles.id, title: articles.title, at: instantOf(articles.publishedAt) }))
    .from(articles)
    .where(
      and(
        eq(articles.status, "PUBLISHED_REGION"),
        gte(articles.publishedAt, since),
        isVisibleRow(visibilityRules(viewer, region), articles),
      ),
    )
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(highlighted);

export const publishedStories = ({ db, viewer, region, since }: DigestScope) =>
  db
    .select(columnsOf({ id: stories.id, title: stories.title, at: instantOf(stories.publishedAt) }))
    .from(stories)
    .where(
      and(
        eq(stories.status, "PUBLISHED_REGION"),
        gte(stories.publishedAt, since),
        isVisibleRow(visibilityRules(viewer, region), stories),
      ),
    )
    .orderBy(desc(stories.publishedAt), desc(stories.id))
    .limit(highlighted);

/** Adoptions of articles that the viewer sees, called by the article. */
export const completedAdoptions = ({ db, viewer, region, since }: DigestScope) =>
  db
    .select(columnsOf({ id: adoptions.id, title: articles.title, at: instantOf(adoptions.updatedAt) }))
    .from(adoptions)
    .innerJoin(articles, eq(articles.id, adoptions.articleId))
    .where(
      and(
        eq(adoptions.status, "ADOPTED"),
        gte(adoptions.updatedAt, since),
        isVisibleRow(visibilityRules(viewer, region), articles),
      ),
    )
    .orderBy(desc(adoptions.updatedAt), desc(adoptions.id))
    .limit(highlighted);
