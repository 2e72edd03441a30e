import { and, asc, eq, getTableColumns, gt, gte, inArray, isNull, lte, ne, or, sql, type SQL } from "drizzle-orm";
import { containsWords, given, overlaps } from "../../../common/database/conditions.ts";
import type { Executor } from "../../../common/database/database.ts";
import { pageOf, type KeysetOrder, type PageRequest } from "../../../common/database/keyset.ts";
import { nationalRegion } from "../../../common/node-id.ts";
import { awards } from "../db/tables/awards.ts";
import { feedCounter, feedEntries, publications, publicationVersions } from "../db/tables/feed.ts";
import type { NationalFeedFilter, NationalFeedOrder } from "../schema.generated.ts";

const { searchText: _searchText, ...columns } = getTableColumns(publications);

export type PublicationRow = Awaited<ReturnType<typeof publicationsByContentIds>>[number];
export type NewPublication = typeof publications.$inferInsert;
export type VersionRow = typeof publicationVersions.$inferSelect;

export const feedOrders: Readonly<Record<NationalFeedOrder, KeysetOrder<PublicationRow>>> = {
  NEWEST: {
    column: publications.publishedAt,
    keyOf: (row) => row.publishedAt,
    id: publications.id,
    key: "TIME",
    descending: true,
  },
  SEQUENCE: {
    column: publications.feedSeq,
    keyOf: (row) => row.feedSeq,
    id: publications.id,
    key: "NUMBER",
    descending: false,
  },
};

/** What can be read by somebody who reads by order of publication. */
export const isPublished = (): SQL => eq(publications.status, "PUBLISHED");

/** What has changed since an entry. */
export const changedAfter = (seq: number): SQL => gt(publications.feedSeq, seq);

/** Words are looked for in what is published alone: a tombstone tells nothing of its text, not even by being found. */
export const feedConditions = (filter: NationalFeedFilter): SQL[] => [
  ...given([
    filter.kinds && inArray(publications.kind, [...filter.kinds]),
    filter.regions && inArray(publications.region, [...filter.regions]),
    filter.patterns && overlaps(publications.patterns, filter.patterns),
    filter.functions && overlaps(publications.functions, filter.functions),
    filter.topics && overlaps(publications.topics, filter.topics),
    filter.awarded != null &&
      sql`(${publications.isAwarded} or exists (select from ${awards} where ${awards.storyId} = ${publications.contentId})) = ${filter.awarded}`,
    filter.since && gte(publications.updatedAt, filter.since),
    filter.text && isPublished(),
  ]),
  ...containsWords(publications.searchText, filter.text ?? ""),
];

export const feedPage = (db: Executor, request: PageRequest, conditions: readonly SQL[]) =>
  pageOf(db.select(columns).from(publications).$dynamic(), request, conditions, nationalRegion);

export const countPublications = (db: Executor, conditions: readonly SQL[]): Promise<number> =>
  db.$count(publications, and(...conditions));

export const publicationsByContentIds = (db: Executor, contentIds: readonly string[]) =>
  db
    .select(columns)
    .from(publications)
    .where(inArray(publications.contentId, [...contentIds]));

/** The number of the last entry, and whether something is due that nobody has asked for yet; in one statement. */
export async function feedState(
  db: Executor,
  now: Date,
): Promise<{ readonly lastSeq: number; readonly isDue: boolean }> {
  const moment = now.toISOString();
  const [state] = await db.execute<{ last_seq: number | null; is_due: boolean }>(sql`
    select (select ${feedCounter.lastSeq} from ${feedCounter}) as last_seq,
      exists (
        select from ${publicationVersions} as version left join ${publications} as shown on shown.content_id = version.content_id
        where version.released_at is null and version.canceled_at is null and version.due_at <= ${moment}::timestamptz
          and shown.status is distinct from 'HIDDEN'
      ) or exists (
        select from ${publications} as hidden where hidden.status = 'HIDDEN' and hidden.hidden_until <= ${moment}::timestamptz
      ) as is_due`);
  return { lastSeq: state?.last_seq ?? 0, isDue: state?.is_due ?? false };
}

/** Locks the feed to the end of the transaction; the number of its last entry. */
export async function lockFeed(db: Executor): Promise<number> {
  const [counter] = await db
    .insert(feedCounter)
    .values({ id: 1, lastSeq: 0 })
    .onConflictDoUpdate({ target: feedCounter.id, set: { lastSeq: sql`${feedCounter.lastSeq}` } })
    .returning({ lastSeq: feedCounter.lastSeq });
  return counter?.lastSeq ?? 0;
}

/** The next number of the locked feed. */
export async function takeSeq(db: Executor): Promise<number> {
  const [counter] = await db
    .update(feedCounter)
    .set({ lastSeq: sql`${feedCounter.lastSeq} + 1` })
    .returning({ lastSeq: feedCounter.lastSeq });
  if (!counter) throw new Error("The feed was not locked before a number was taken.");
  return counter.lastSeq;
}

export const insertEntry = (db: Executor, entry: typeof feedEntries.$inferInsert) =>
  db.insert(feedEntries).values(entry);

/** Approved versions that may be seen from now on, in the order in which they were to be. */
export const dueVersions = async (db: Executor, now: Date): Promise<readonly VersionRow[]> =>
  db
    .select(getTableColumns(publicationVersions))
    .from(publicationVersions)
    .leftJoin(publications, eq(publications.contentId, publicationVersions.contentId))
    .where(
      and(
        isNull(publicationVersions.releasedAt),
        isNull(publicationVersions.canceledAt),
        lte(publicationVersions.dueAt, now),
        or(isNull(publications.status), ne(publications.status, "HIDDEN")),
      ),
    )
    .orderBy(asc(publicationVersions.dueAt), asc(publicationVersions.approvedAt), asc(publicationVersions.id));

/** What a coordinator hid, and nobody decided on in time. */
export const hiddenTooLong = (db: Executor, now: Date) =>
  db
    .select(columns)
    .from(publications)
    .where(and(eq(publications.status, "HIDDEN"), lte(publications.hiddenUntil, now)))
    .orderBy(asc(publications.hiddenUntil), asc(publications.id));

export const publishedOfRegion = (db: Executor, region: string) =>
  db
    .select(columns)
    .from(publications)
    .where(and(eq(publications.region, region), ne(publications.status, "RETRACTED")))
    .orderBy(asc(publications.feedSeq));

export async function publicationOf(db: Executor, contentId: string): Promise<PublicationRow | undefined> {
  return (await publicationsByContentIds(db, [contentId]))[0];
}

export const insertVersion = (db: Executor, version: typeof publicationVersions.$inferInsert) =>
  db.insert(publicationVersions).values(version);

export const markReleased = (db: Executor, id: string, now: Date) =>
  db.update(publicationVersions).set({ releasedAt: now }).where(eq(publicationVersions.id, id));

/** Takes back what was approved and nobody has seen yet; how many versions that were. */
export async function cancelPending(
  db: Executor,
  which: { readonly contentId: string } | { readonly nominationId: string },
  now: Date,
): Promise<number> {
  const isIts =
    "contentId" in which
      ? eq(publicationVersions.contentId, which.contentId)
      : eq(publicationVersions.nominationId, which.nominationId);
  const canceled = await db
    .update(publicationVersions)
    .set({ canceledAt: now })
    .where(and(isIts, isNull(publicationVersions.releasedAt), isNull(publicationVersions.canceledAt)))
    .returning({ id: publicationVersions.id });
  return canceled.length;
}

export const upsertPublication = (db: Executor, { contentId, id, publishedAt, ...shown }: NewPublication) =>
  db
    .insert(publications)
    .values({ contentId, id, publishedAt, ...shown })
    .onConflictDoUpdate({ target: publications.contentId, set: shown });

export const updatePublication = (db: Executor, contentId: string, change: Partial<NewPublication>) =>
  db.update(publications).set(change).where(eq(publications.contentId, contentId));
