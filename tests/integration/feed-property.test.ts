import fc from "fast-check";
import { asc } from "drizzle-orm";
import { expect, test } from "vitest";
import { contentSnapshot } from "../../common/content-snapshot.ts";
import type { Executor } from "../../common/database/database.ts";
import { newUuid } from "../../common/node-id.ts";
import { anonymousViewer } from "../../common/identity/viewer.ts";
import { feedEntries, publications } from "../../subgraphs/network/db/tables/feed.ts";
import { nominations } from "../../subgraphs/network/db/tables/nominations.ts";
import { insertVersion, publicationOf } from "../../subgraphs/network/feed/queries.ts";
import { releaseDue, retract } from "../../subgraphs/network/feed/release.ts";
import { snapshotOf, useDeskServer } from "../support/desk-server.ts";

/** However publishing, correcting, retracting, the ends of embargoes and paging reads interleave, every reader ends with the truth. */

const desk = useDeskServer("feed property", 8);

const keys = ["tohoku/article/1", "tohoku/article/3", "tohoku/story/1", "shikoku/article/1", "shikoku/story/2"];
const snapshots = keys.map((key) => contentSnapshot.parse(snapshotOf(key)));

type Act =
  | { readonly kind: "APPROVE"; readonly content: number; readonly embargoMinutes: number }
  | { readonly kind: "RETRACT" | "HIDE"; readonly content: number }
  | { readonly kind: "READ"; readonly reader: number };

/** Acts of a round happen at the same time; then some minutes pass. */
interface Round {
  readonly acts: readonly Act[];
  readonly minutes: number;
}

const content = fc.nat(keys.length - 1);
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("APPROVE" as const),
      content,
      embargoMinutes: fc.constantFrom(0, 0, 5, 30),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("RETRACT" as const, "HIDE" as const), content }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("READ" as const), reader: fc.nat(2) }) },
);
const rounds: fc.Arbitrary<readonly Round[]> = fc.array(
  fc.record({ acts: fc.array(act, { minLength: 1, maxLength: 6 }), minutes: fc.constantFrom(0, 6, 45) }),
  { minLength: 1, maxLength: 8 },
);

interface Told {
  readonly seq: number;
  readonly kind: string;
  readonly contentId: string;
  readonly publication: { readonly version: number } | null;
}

/** Keeps a copy of the feed by its numbers, a small page at a time, as a portal does. */
class Reader {
  afterSeq = 0;
  readonly copy = new Map<string, Told>();

  async readPage(): Promise<boolean> {
    const { data, errors } = await desk.ask(
      anonymousViewer,
      "query ($afterSeq: Int!) { nationalFeed(first: 2, afterSeq: $afterSeq) { lastSeq pageInfo { hasNextPage } edges { node { seq kind contentId publication { version } } } } }",
      { afterSeq: this.afterSeq },
    );
    expect(errors).toEqual([]);
    const { edges, lastSeq, pageInfo } = data.nationalFeed;
    const told: Told[] = edges.map(({ node }: { node: Told }) => node);
    let last = this.afterSeq;
    for (const entry of told) {
      expect(entry.seq).toBeGreaterThan(last);
      last = entry.seq;
      this.copy.set(entry.contentId, entry);
    }
    expect(new Set(told.map(({ contentId }) => contentId)).size).toBe(told.length);
    expect(lastSeq).toBeGreaterThanOrEqual(last);
    this.afterSeq = lastSeq;
    return pageInfo.hasNextPage;
  }

  async readToEnd(): Promise<void> {
    while (await this.readPage());
  }
}

async function nominationId(): Promise<string> {
  const id = newUuid();
  const [snapshot] = snapshots;
  if (!snapshot) throw new Error("There is no snapshot.");
  await desk.db.insert(nominations).values({
    id,
    contentId: snapshot.id,
    kind: snapshot.type,
    region: snapshot.region.code,
    hubId: snapshot.hub.id,
    contentVersion: 1,
    changeClass: "CONTENT",
    state: "APPROVED",
    snapshot,
    checks: [],
    nominatedBy: "admin",
    nominatedByRole: "REGIONAL_ADMIN",
    expiresAt: desk.now(),
    createdAt: desk.now(),
    updatedAt: desk.now(),
  });
  return id;
}

async function approve(
  db: Executor,
  nomination: string,
  { content: place, embargoMinutes }: Act & { kind: "APPROVE" },
  version: number,
) {
  const snapshot = snapshots[place];
  if (!snapshot) throw new Error("There is no such content.");
  const now = desk.now();
  await insertVersion(db, {
    id: newUuid(),
    contentId: snapshot.id,
    nominationId: nomination,
    contentVersion: version,
    snapshot: { ...snapshot, version },
    approvedBy: "secretariat",
    approvedAt: now,
    dueAt: new Date(now.getTime() + embargoMinutes * 60_000),
  });
  await releaseDue(db, now);
}

async function takeAway(db: Executor, { kind, content: place }: Act & { kind: "RETRACT" | "HIDE" }): Promise<void> {
  const now = desk.now();
  await releaseDue(db, now);
  const publication = await publicationOf(db, snapshots[place]?.id ?? "");
  if (publication?.status !== "PUBLISHED") return;
  if (kind === "RETRACT") await retract(db, publication, { reasonCode: "RIGHTS" }, now);
  else
    await retract(
      db,
      publication,
      { reasonCode: "UNDER_REVIEW", hiddenUntil: new Date(now.getTime() + 20 * 60_000) },
      now,
    );
}

async function play(script: readonly Round[]): Promise<void> {
  await desk.clear();
  const nomination = await nominationId();
  const readers = [new Reader(), new Reader(), new Reader()];
  let version = 0;
  for (const { acts, minutes } of script) {
    // A reader asks one thing at a time; everybody else is all at once.
    const steps = readers.map((reader, place) => async () => {
      for (const one of acts) if (one.kind === "READ" && one.reader === place) await reader.readPage();
    });
    const writes = acts.map((one) => async () => {
      if (one.kind === "APPROVE") {
        version += 1;
        const number = version;
        await desk.db.transaction((db) => approve(db, nomination, one, number));
      } else if (one.kind !== "READ") await desk.db.transaction((db) => takeAway(db, one));
    });
    await Promise.all([...writes, ...steps].map((step) => step()));
    desk.passMinutes(minutes);
  }
  for (const reader of readers) await reader.readToEnd();
  await expectTruth(readers);
}

async function expectTruth(readers: readonly Reader[]): Promise<void> {
  const entries = await desk.db.select().from(feedEntries).orderBy(asc(feedEntries.seq));
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_entry, place) => place + 1));
  expect(entries.map(({ at }) => at.getTime())).toEqual(
    entries.map(({ at }) => at.getTime()).toSorted((a, b) => a - b),
  );
  const rows = await desk.db.select().from(publications);
  const truth = rows
    .map((row) => [row.contentId, row.feedSeq, row.feedKind, row.status === "PUBLISHED" ? row.contentVersion : null])
    .toSorted(byId);
  const newest = new Map(entries.map((entry) => [entry.contentId, entry.seq]));
  expect(rows.map(({ contentId, feedSeq }) => [contentId, feedSeq]).toSorted(byId)).toEqual([...newest].toSorted(byId));
  for (const { copy, afterSeq } of readers) {
    const known = [...copy.values()].map(({ contentId, seq, kind, publication }) => [
      contentId,
      seq,
      kind,
      publication?.version ?? null,
    ]);
    expect(known.toSorted(byId)).toEqual(truth);
    expect(afterSeq).toBe(entries.length);
  }
}

const byId = ([a]: readonly unknown[], [b]: readonly unknown[]): number => (String(a) < String(b) ? -1 : 1);

test("nothing is missed, nothing doubled, and the numbers have no gap", { timeout: 180_000 }, async () => {
  await fc.assert(fc.asyncProperty(rounds, play), { numRuns: 30 });
});

test("many writers at the same time are put in one order without a gap", async () => {
  const nomination = await nominationId();
  const acts = Array.from({ length: 20 }, (_, place) => ({
    kind: "APPROVE" as const,
    content: place % keys.length,
    embargoMinutes: 0,
  }));
  await Promise.all(acts.map((one, place) => desk.db.transaction((db) => approve(db, nomination, one, place + 1))));
  const entries = await desk.db.select().from(feedEntries).orderBy(asc(feedEntries.seq));
  expect(entries.map(({ seq }) => seq)).toEqual(acts.map((_act, place) => place + 1));
});
