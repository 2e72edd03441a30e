import { textsOf, type ContentSnapshot } from "../../../common/content-snapshot.ts";
import type { Database, Executor } from "../../../common/database/database.ts";
import { foldText } from "../../../common/fold-text.ts";
import { parseNodeId } from "../../../common/node-id.ts";
import type { Code } from "../../../common/taxonomy.ts";
import {
  cancelPending,
  dueVersions,
  feedState,
  hiddenTooLong,
  insertEntry,
  lockFeed,
  markReleased,
  publicationOf,
  takeSeq,
  updatePublication,
  upsertPublication,
  type NewPublication,
  type PublicationRow,
  type VersionRow,
} from "./queries.ts";

/**
 * What may be seen from a moment on (the end of an embargo, of a coordinator's hiding) enters the feed with the first read or write
 * of the feed after that moment, in one transaction. It is not entered at approval: an entry that nobody may see yet would be a gap
 * for those who read by number, and one that became visible later would stand before numbers that they have read past. Nor does a
 * clock of ours do it: what nobody reads need not be there, and no timer can be late, run twice or be forgotten.
 */

/** The number of the feed's last entry, with everything in the feed that is due. Costs one statement when nothing is. */
export async function bringUpToDate(db: Database, now: Date): Promise<number> {
  const { lastSeq, isDue } = await feedState(db, now);
  return isDue ? db.transaction((transaction) => releaseDue(transaction, now)) : lastSeq;
}

/** The same within a transaction that writes: afterwards the feed is locked to its end. */
export async function releaseDue(db: Executor, now: Date): Promise<number> {
  let seq = await lockFeed(db);
  for (const hidden of await hiddenTooLong(db, now)) seq = await restore(db, hidden, now);
  for (const version of await dueVersions(db, now)) seq = await show(db, version, now);
  return seq;
}

/** An approved version takes the place of what was seen before, or of its tombstone. The feed is locked. */
async function show(db: Executor, version: VersionRow, now: Date): Promise<number> {
  const { contentId, contentVersion } = version;
  const before = await publicationOf(db, contentId);
  const kind = before === undefined ? "PUBLISHED" : before.status === "PUBLISHED" ? "UPDATED" : "RESTORED";
  const seq = await takeSeq(db);
  const shown = toPublication(version, before?.publishedAt ?? now);
  await upsertPublication(db, { ...shown, feedSeq: seq, feedKind: kind, updatedAt: now });
  await insertEntry(db, { seq, contentId, kind, contentVersion, at: now });
  await markReleased(db, version.id, now);
  return seq;
}

function toPublication(
  version: VersionRow,
  publishedAt: Date,
): Omit<NewPublication, "feedSeq" | "feedKind" | "updatedAt"> {
  const { contentId, contentVersion, snapshot } = version;
  const { type, region, facets, awards } = snapshot;
  return {
    contentId,
    id: parseNodeId(contentId)?.uuid ?? "",
    kind: type,
    region: region.code,
    status: "PUBLISHED",
    versionId: version.id,
    contentVersion,
    snapshot,
    patterns: facets.patterns,
    functions: facets.functions,
    topics: facets.topics,
    isAwarded: awards.length > 0,
    searchText: searchTextOf(snapshot),
    publishedAt,
    reasonCode: null,
    retractedAt: null,
    replacedBy: null,
    hiddenUntil: null,
  };
}

const searchTextOf = (snapshot: ContentSnapshot): string =>
  foldText([...textsOf(snapshot).map(({ value }) => value), snapshot.hub.name, snapshot.region.name].join("\n"));

export interface Retraction {
  readonly reasonCode: Code<"TombstoneReason">;
  readonly replacedBy?: string | null | undefined;
  /** A coordinator's: until then the secretariat decides, or it is seen again. */
  readonly hiddenUntil?: Date;
}

/**
 * What everybody saw is gone, and its tombstone stands in its place. What was approved of it and is not seen yet is taken back for
 * good, unless it is only hidden: seeing it again takes a new approval. The feed is locked.
 */
export async function retract(
  db: Executor,
  { contentId, contentVersion }: PublicationRow,
  { reasonCode, replacedBy = null, hiddenUntil }: Retraction,
  now: Date,
): Promise<number> {
  if (!hiddenUntil) await cancelPending(db, { contentId }, now);
  const seq = await takeSeq(db);
  await insertEntry(db, { seq, contentId, kind: "RETRACTED", contentVersion, reasonCode, at: now });
  await updatePublication(db, contentId, {
    status: hiddenUntil ? "HIDDEN" : "RETRACTED",
    feedSeq: seq,
    feedKind: "RETRACTED",
    reasonCode,
    replacedBy,
    retractedAt: now,
    hiddenUntil: hiddenUntil ?? null,
    updatedAt: now,
  });
  return seq;
}

/** What was hidden is seen again. The feed is locked. */
export async function restore(db: Executor, { contentId, contentVersion }: PublicationRow, now: Date): Promise<number> {
  const seq = await takeSeq(db);
  await insertEntry(db, { seq, contentId, kind: "RESTORED", contentVersion, at: now });
  await updatePublication(db, contentId, {
    status: "PUBLISHED",
    feedSeq: seq,
    feedKind: "RESTORED",
    reasonCode: null,
    retractedAt: null,
    replacedBy: null,
    hiddenUntil: null,
    updatedAt: now,
  });
  return seq;
}
