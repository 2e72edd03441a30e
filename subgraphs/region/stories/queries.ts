import {
  and,
  asc,
  count,
  countDistinct,
  eq,
  getTableColumns,
  gte,
  inArray,
  isNull,
  or,
  sql,
  type SQL,
} from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Executor } from "../../../common/database/database.ts";
import { isVisibleRow, type VisibilityRule } from "../content/visibility.ts";
import { given, overlaps } from "../../../common/database/conditions.ts";
import { areFirstOf, either } from "../db/conditions.ts";
import { pageOf, type KeysetOrder, type PageRequest } from "../../../common/database/keyset.ts";
import { matchesSearch } from "../db/search-documents.ts";
import { hubs } from "../db/tables/hubs.ts";
import { companyEngagements } from "../db/tables/company-engagements.ts";
import { stories, storyOutcomes } from "../db/tables/stories.ts";
import { storyHistory, storyRevisions, type StoryContent } from "../db/tables/story-versions.ts";
import { completed } from "./story-content.ts";
import type { EngagementFilter, EngagementOrder, StoryFilter, StoryOrder } from "./schema.generated.ts";

export type { StoryContent };

const { searchText: _searchText, isAwarded: _isAwarded, ...storyFields } = getTableColumns(stories);
const storyColumns = { ...storyFields, hubName: hubs.name };
const engagementColumns = {
  ...getTableColumns(companyEngagements),
  hubId: stories.hubId,
  hubName: hubs.name,
  pattern: stories.pattern,
};
const { content: _content, ...revisionHeadColumns } = getTableColumns(storyRevisions);

export type StoryRow = Awaited<ReturnType<typeof storiesByIds>>[number];
export type EngagementRow = Awaited<ReturnType<typeof engagementsByIds>>[number];
export type OutcomeRow = typeof storyOutcomes.$inferSelect;
export type RevisionRow = typeof storyRevisions.$inferSelect;
export type RevisionHead = Omit<RevisionRow, "content">;
export type HistoryRow = typeof storyHistory.$inferSelect;

export const storyOrders: Readonly<Record<StoryOrder, KeysetOrder<StoryRow>>> = {
  NEWEST: { column: stories.datedAt, keyOf: (row) => row.datedAt, id: stories.id, key: "TIME", descending: true },
  RECENTLY_UPDATED: {
    column: stories.updatedAt,
    keyOf: (row) => row.updatedAt,
    id: stories.id,
    key: "TIME",
    descending: true,
  },
};

export const engagementOrders: Readonly<Record<EngagementOrder, KeysetOrder<EngagementRow>>> = {
  NEWEST: {
    column: companyEngagements.sinceAt,
    keyOf: (row) => row.sinceAt,
    id: companyEngagements.id,
    key: "TIME",
    descending: true,
  },
};

/** What a filter names by global ID, of this region where it must be. */
export interface StoryFilterIds {
  readonly hubUuids: readonly string[] | undefined;
  readonly articleIds: readonly string[] | undefined;
}

/** The filter, and what the viewer sees, as conditions; the facets are joined by AND, the values within one by OR. */
export const storyConditions = (filter: StoryFilter, ids: StoryFilterIds, rules: readonly VisibilityRule[]): SQL[] => [
  isVisibleRow(rules, stories),
  ...tagConditions(filter),
  ...codeConditions(filter),
  ...given([
    filter.isObsolete != null && eq(stories.isObsolete, filter.isObsolete),
    filter.isAwarded != null && either(filter.isAwarded, eq(stories.isAwarded, true)),
    filter.outcomes && isParentOf(storyOutcomes, inArray(storyOutcomes.kind, filter.outcomes)),
    filter.workKind && isParentOf(companyEngagements, inArray(companyEngagements.workKind, filter.workKind)),
    ids.hubUuids && inArray(stories.hubId, [...ids.hubUuids]),
    ids.articleIds && overlaps(stories.usedArticleIds, ids.articleIds),
  ]),
  matchesSearch(stories.id, "STORY", filter.text ?? ""),
];

const codeConditions = (filter: StoryFilter): SQL[] =>
  given([
    filter.pattern && inArray(stories.pattern, filter.pattern),
    filter.facilityOrigin && inArray(stories.facilityOrigin, filter.facilityOrigin),
    filter.attractionApproach && inArray(stories.attractionApproach, filter.attractionApproach),
    filter.status && inArray(stories.status, filter.status),
  ]);

const tagConditions = (filter: StoryFilter): SQL[] =>
  given([
    filter.audiences && overlaps(stories.audiences, filter.audiences),
    filter.archetypes && overlaps(stories.archetypes, filter.archetypes),
    filter.successFactors && overlaps(stories.successFactors, filter.successFactors),
    filter.topics && overlaps(stories.topics, filter.topics),
  ]);

const isParentOf = (child: { readonly storyId: PgColumn }, condition: SQL): SQL =>
  sql`exists (select 1 from ${child.storyId.table} where ${child.storyId} = ${stories.id} and ${condition})`;

/** What the filter of engagements means today, here, and to the viewer. */
interface EngagementScope {
  /** A calendar day. */
  readonly today: string;
  /** The organizations that the filter names. */
  readonly organizationUuids: readonly string[] | undefined;
  /** Whether the viewer is told which company it is also where that did not agree to be named. */
  readonly knowsCompanies: boolean;
}

/** The engagements of stories that the viewer sees. A filter by company finds those only whose company the viewer is told. */
export const engagementConditions = (
  filter: EngagementFilter,
  { today, organizationUuids, knowsCompanies }: EngagementScope,
  rules: readonly VisibilityRule[],
): SQL[] => [
  isVisibleRow(rules, stories),
  ...given([
    filter.workKind && inArray(companyEngagements.workKind, filter.workKind),
    filter.pattern && inArray(stories.pattern, filter.pattern),
    filter.stayStyle && inArray(companyEngagements.stayStyle, filter.stayStyle),
    filter.returnKind && inArray(companyEngagements.returnKind, filter.returnKind),
    filter.workerTypes && overlaps(companyEngagements.workerTypes, filter.workerTypes),
    organizationUuids && inArray(companyEngagements.organizationId, [...organizationUuids]),
    organizationUuids && !knowsCompanies && eq(companyEngagements.isPublic, true),
    filter.isCurrent != null && either(filter.isCurrent, isCurrentOn(today)),
  ]),
];

const isCurrentOn = (today: string): SQL =>
  sql`(${or(isNull(companyEngagements.until), gte(companyEngagements.until, today))})`;

const selectStories = (db: Executor) =>
  db.select(storyColumns).from(stories).innerJoin(hubs, eq(hubs.id, stories.hubId));

const selectEngagements = (db: Executor) =>
  db
    .select(engagementColumns)
    .from(companyEngagements)
    .innerJoin(stories, eq(stories.id, companyEngagements.storyId))
    .innerJoin(hubs, eq(hubs.id, stories.hubId));

export const storyPage = (db: Executor, request: PageRequest, conditions: readonly SQL[], region: string) =>
  pageOf(selectStories(db).$dynamic(), request, conditions, region);

export const engagementPage = (db: Executor, request: PageRequest, conditions: readonly SQL[], region: string) =>
  pageOf(selectEngagements(db).$dynamic(), request, conditions, region);

export const countStories = async (db: Executor, conditions: readonly SQL[]): Promise<number> =>
  db.$count(stories, and(...conditions));

export async function countEngagements(db: Executor, conditions: readonly SQL[]): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(companyEngagements)
    .innerJoin(stories, eq(stories.id, companyEngagements.storyId))
    .where(and(...conditions));
  return row?.total ?? 0;
}

export const countStoriesByPattern = (db: Executor, conditions: readonly SQL[]) =>
  db
    .select({ pattern: stories.pattern, count: count() })
    .from(stories)
    .where(and(...conditions))
    .groupBy(stories.pattern);

export const countStoriesByOutcomeKind = (db: Executor, conditions: readonly SQL[]) =>
  db
    .select({ kind: storyOutcomes.kind, storyCount: countDistinct(storyOutcomes.storyId) })
    .from(storyOutcomes)
    .innerJoin(stories, eq(stories.id, storyOutcomes.storyId))
    .where(and(...conditions))
    .groupBy(storyOutcomes.kind);

/** Outcomes by kind and unit; figures of one unit are added up exactly, as decimals. */
export const sumOutcomesByUnit = (db: Executor, conditions: readonly SQL[]) =>
  db
    .select({
      kind: storyOutcomes.kind,
      unit: storyOutcomes.unit,
      outcomeCount: count(),
      comparableCount: count(storyOutcomes.baseline),
      change: sql<number>`coalesce(sum(${storyOutcomes.value}::numeric - ${storyOutcomes.baseline}::numeric), 0)::float8`,
    })
    .from(storyOutcomes)
    .innerJoin(stories, eq(stories.id, storyOutcomes.storyId))
    .where(and(...conditions))
    .groupBy(storyOutcomes.kind, storyOutcomes.unit);

export const storiesByIds = (db: Executor, ids: readonly string[], rules: readonly VisibilityRule[]) =>
  selectStories(db).where(and(inArray(stories.id, [...ids]), isVisibleRow(rules, stories)));

export const engagementsByIds = (db: Executor, ids: readonly string[], rules: readonly VisibilityRule[]) =>
  selectEngagements(db).where(and(inArray(companyEngagements.id, [...ids]), isVisibleRow(rules, stories)));

export const engagementsOfStories = (db: Executor, storyIds: readonly string[], rules: readonly VisibilityRule[]) =>
  selectEngagements(db)
    .where(and(inArray(companyEngagements.storyId, [...storyIds]), isVisibleRow(rules, stories)))
    .orderBy(asc(companyEngagements.place));

export const outcomesOfStories = (db: Executor, storyIds: readonly string[]) =>
  db
    .select()
    .from(storyOutcomes)
    .where(inArray(storyOutcomes.storyId, [...storyIds]))
    .orderBy(asc(storyOutcomes.place));

export const revisionsOfStories = (db: Executor, storyIds: readonly string[]) =>
  db
    .select(revisionHeadColumns)
    .from(storyRevisions)
    .where(
      areFirstOf(
        { id: storyRevisions.id, parentId: storyRevisions.storyId, createdAt: storyRevisions.savedAt },
        storyIds,
      ),
    )
    .orderBy(asc(storyRevisions.version));

/** What happened to some stories. */
export const historyOfStories = (db: Executor, storyIds: readonly string[]) =>
  db
    .select()
    .from(storyHistory)
    .where(areFirstOf({ id: storyHistory.id, parentId: storyHistory.storyId, createdAt: storyHistory.at }, storyIds))
    .orderBy(asc(storyHistory.at), asc(storyHistory.id));

/** By the keys `<story UUID>/<version>`; the content in today's form. */
export async function revisionsByKeys(db: Executor, keys: readonly string[]): Promise<RevisionRow[]> {
  const conditions = keys.map((key) => {
    const [storyId = "", version] = key.split("/");
    return and(eq(storyRevisions.storyId, storyId), eq(storyRevisions.version, Number(version)));
  });
  const rows = await db
    .select()
    .from(storyRevisions)
    .where(or(...conditions));
  return rows.map((row) => ({ ...row, content: completed(row.content) }));
}
