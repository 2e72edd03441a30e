import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { codesOf } from "../../common/taxonomy.ts";
import { seedNationalDesk } from "../../demo/seed/national-desk.ts";
import { seedScope } from "../../demo/seed/seed.ts";
import { feedEntries, publications, publicationVersions } from "../../subgraphs/network/db/tables/feed.ts";
import { nominations } from "../../subgraphs/network/db/tables/nominations.ts";
import { blockingChecks } from "../../subgraphs/network/desk/nomination-checks.ts";
import { bringUpToDate } from "../../subgraphs/network/feed/release.ts";
import { contents } from "../support/demo-rows.ts";
import { networkDatabase, type NetworkDatabase } from "../support/network-database.ts";

/** What the demo shows of the national desk. */

const now = new Date("2026-11-28T03:00:00Z");
let database: NetworkDatabase;

const seed = () => seedNationalDesk(database.db, [...contents.values()], seedScope(contents, now));

beforeAll(async () => {
  database = await networkDatabase("national desk demo");
  await seed();
});
afterAll(() => database.close());

test("every region has national items with English, in a feed without gaps", async () => {
  const shown = await database.db.select().from(publications).where(eq(publications.status, "PUBLISHED"));
  for (const region of contents.keys()) {
    const own = shown.filter((row) => row.region === region);
    expect(own.length).toBeGreaterThanOrEqual(2);
    for (const { snapshot } of own) expect(snapshot.translations.map(({ language }) => language)).toContain("EN");
  }
  const entries = await database.db.select().from(feedEntries).orderBy(asc(feedEntries.seq));
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_entry, place) => place + 1));
});

test("every state of a nomination is there, and every reason to take something back but a region's leaving", async () => {
  const rows = await database.db.select({ state: nominations.state }).from(nominations);
  expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(codesOf("NominationState")));
  const gone = await database.db.select({ reason: publications.reasonCode }).from(publications);
  const reasons = new Set(gone.flatMap(({ reason }) => reason ?? []));
  expect(reasons).toEqual(new Set(codesOf("TombstoneReason").filter((code) => code !== "REGION_LEFT")));
});

test("one that waits has checks that block it, and one under an embargo will be seen at nine in Japan", async () => {
  const waiting = await database.db.select().from(nominations).where(eq(nominations.state, "NOMINATED"));
  expect(waiting.some(({ checks }) => blockingChecks(checks).some(({ code }) => code === "PHONE_NUMBER"))).toBe(true);
  const pending = (await database.db.select().from(publicationVersions)).filter(
    ({ releasedAt }) => releasedAt === null,
  );
  expect(pending.map(({ dueAt }) => dueAt.toISOString().slice(10))).toEqual(["T00:00:00.000Z"]);
  const [first] = pending;
  const before = await bringUpToDate(database.db, now);
  expect(first && (await bringUpToDate(database.db, first.dueAt))).toBe(before + 1);
});

test("seeded again, it stays as it is", async () => {
  const before = await database.db.$count(feedEntries);
  await seed();
  expect(await database.db.$count(feedEntries)).toBe(before);
});
