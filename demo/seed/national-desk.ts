import { count } from "drizzle-orm";
import { createHash } from "node:crypto";
import { contentSnapshot, type ContentSnapshot } from "../../common/content-snapshot.ts";
import type { Database, Executor } from "../../common/database/database.ts";
import type { Code } from "../../common/taxonomy.ts";
import { nominationComments, nominations } from "../../subgraphs/network/db/tables/nominations.ts";
import { portalClients } from "../../subgraphs/network/db/tables/portal-clients.ts";
import { blockingChecks, checksOf } from "../../subgraphs/network/desk/nomination-checks.ts";
import { insertVersion, publicationOf } from "../../subgraphs/network/feed/queries.ts";
import { releaseDue, retract } from "../../subgraphs/network/feed/release.ts";
import type { RegionContent } from "../content/content.ts";
import { daysBefore, uuidOf } from "./keys.ts";
import type { SeedScope } from "./seed-scope.ts";
import { snapshotOfArticle, snapshotOfStory } from "./snapshots.ts";

/** The key of the demo's portal; everybody knows it, so it opens the demo alone. */
export const demoPortalKey = `fnk_${createHash("sha256").update("national/portal/1").digest("base64url")}`;

interface Item {
  readonly key: string;
  readonly snapshot: ContentSnapshot;
  readonly isNational: boolean;
  /** Published for the network, a good while ago. */
  readonly isCandidate: boolean;
  readonly approvedAt: Date;
}

/** Of each region, by its place among them: what became of something that was national, and how far something else has come. */
const fates: readonly { readonly reason: Code<"RetractionReason">; readonly state: Code<"NominationState"> }[] = [
  { reason: "RIGHTS", state: "NOMINATED" },
  { reason: "OUTDATED", state: "APPROVED" },
  { reason: "INCORRECT", state: "PROPOSED" },
  { reason: "PERSONAL_DATA", state: "CHANGES_REQUESTED" },
  { reason: "AUTHOR_REQUEST", state: "DECLINED" },
  { reason: "OTHER", state: "WITHDRAWN" },
  { reason: "RIGHTS", state: "EXPIRED" },
  { reason: "OUTDATED", state: "NOMINATED" },
];

/**
 * Fills the national desk from the content of some regions: what they call national is published, one thing of each was and is
 * retracted, one is on its way. A desk that has anything is left as it is.
 */
export async function seedNationalDesk(
  db: Database,
  contents: readonly RegionContent[],
  scope: SeedScope,
): Promise<void> {
  const [known] = await db.select({ total: count() }).from(nominations);
  if (known && known.total > 0) return;
  await db.transaction(async (transaction) => {
    await seedPortal(transaction, scope.now);
    const items = contents.map((content) => itemsOf(content, scope));
    const retracted = items.flatMap((own) => sound(own).slice(0, 1));
    const national = items.flat().filter(({ isNational }) => isNational);
    const published = [...national, ...retracted].toSorted((a, b) => a.approvedAt.getTime() - b.approvedAt.getTime());
    for (const item of published) await publish(transaction, item, item.approvedAt);
    for (const [place, item] of retracted.entries()) await takeBack(transaction, item, place, scope.now);
    for (const [place, own] of items.entries()) await nominateOne(transaction, own, place, scope.now);
  });
}

/** What could be national and has nothing that stands in the way. */
const sound = (own: readonly Item[]): Item[] =>
  own.filter(({ isCandidate, snapshot }) => isCandidate && blockingChecks(checksOf(snapshot)).length === 0);

/** What could be national but for something that a machine finds in it. */
const faulty = (own: readonly Item[]): Item[] =>
  own.filter(({ isCandidate, snapshot }) => isCandidate && blockingChecks(checksOf(snapshot)).length > 0);

function itemsOf(content: RegionContent, scope: SeedScope): Item[] {
  const toItem = (seed: RegionContent["articles" | "stories"][number], snapshot: ContentSnapshot): Item => ({
    key: seed.key,
    snapshot: contentSnapshot.parse(snapshot),
    isNational: seed.status === "NATIONAL",
    isCandidate:
      seed.status === "PUBLISHED_REGION" && seed.visibility === "NETWORK" && (seed.publishedDaysAgo ?? 0) > 60,
    approvedAt: daysBefore(scope.now, (seed.publishedDaysAgo ?? 0) - 7),
  });
  return [
    ...content.stories.map((story) => toItem(story, snapshotOfStory(story, content, scope))),
    ...content.articles.map((article) => toItem(article, snapshotOfArticle(article, content, scope))),
  ];
}

type NewNomination = typeof nominations.$inferInsert;

const nominationOf = ({ key, snapshot }: Item, state: Code<"NominationState">, at: Date): NewNomination => ({
  id: uuidOf(`${key}/nomination`),
  contentId: snapshot.id,
  kind: snapshot.type,
  region: snapshot.region.code,
  hubId: snapshot.hub.id,
  contentVersion: snapshot.version,
  changeClass: "CONTENT",
  state,
  snapshot,
  checks: checksOf(snapshot),
  note: "ほかの地域にも役立つ取り組みです。",
  nominatedBy: `demo:${snapshot.region.code}`,
  nominatedByRole: state === "PROPOSED" ? "HUB_EDITOR" : "REGIONAL_ADMIN",
  expiresAt: daysBefore(at, -90),
  createdAt: at,
  updatedAt: at,
});

async function approve(db: Executor, item: Item, at: Date, dueAt: Date): Promise<void> {
  const { key, snapshot } = item;
  const isEmbargo = dueAt > at;
  const decision = { decidedByRole: "SECRETARIAT" as const, decidedAt: at, embargoUntil: isEmbargo ? dueAt : null };
  const nomination = { ...nominationOf(item, "APPROVED", daysBefore(at, 4)), ...decision, updatedAt: at };
  await db.insert(nominations).values(nomination);
  await insertVersion(db, {
    id: uuidOf(`${key}/publication/1`),
    contentId: snapshot.id,
    nominationId: nomination.id ?? "",
    contentVersion: snapshot.version,
    snapshot,
    approvedBy: "demo:secretariat",
    approvedAt: at,
    dueAt,
  });
}

async function publish(db: Executor, item: Item, at: Date): Promise<void> {
  await approve(db, item, at, at);
  await releaseDue(db, at);
}

/** The last region's is only hidden: a coordinator has asked the secretariat to look at it. */
async function takeBack(db: Executor, { snapshot }: Item, place: number, now: Date): Promise<void> {
  const publication = await publicationOf(db, snapshot.id);
  if (!publication) throw new Error(`The demo's ${snapshot.id} is not national and cannot be taken back.`);
  const isHidden = place === fates.length - 1;
  const at = isHidden ? daysBefore(now, 0.1) : daysBefore(now, 20 - place);
  const reasonCode = isHidden ? "UNDER_REVIEW" : (fates[place]?.reason ?? "OTHER");
  await retract(db, publication, { reasonCode, ...(isHidden && { hiddenUntil: daysBefore(now, -2.9) }) }, at);
}

const reasons: Readonly<Partial<Record<Code<"NominationState">, string>>> = {
  CHANGES_REQUESTED: "他地域の読者にも伝わるよう、費用の内訳を書き足してください。",
  DECLINED: "同じ内容の事例がすでに全国公開されています。地域内での公開は続けられます。",
  WITHDRAWN: "企業の了解を取り直すため、いったん取り下げます。",
};

/** Something that may become national, rather a thing that a machine finds fault with; how far it is depends on the region. */
async function nominateOne(db: Executor, own: readonly Item[], place: number, now: Date): Promise<void> {
  const { state } = fates[place % fates.length] ?? { state: "NOMINATED" };
  const ready = sound(own)[1];
  const item = state === "APPROVED" ? ready : (faulty(own)[0] ?? ready);
  if (!item) return;
  // Nine in the morning in Japan, two days from now.
  if (state === "APPROVED") return approve(db, item, daysBefore(now, 1), nineInJapan(daysBefore(now, -2)));
  const at = daysBefore(now, state === "EXPIRED" ? 100 : 5);
  const reason = reasons[state];
  const decision =
    reason === undefined ? {} : { reason, decidedByRole: "SECRETARIAT" as const, decidedAt: daysBefore(now, 2) };
  const nomination = { ...nominationOf(item, state, at), ...decision };
  await db.insert(nominations).values(nomination);
  await db.insert(nominationComments).values({
    id: uuidOf(`${item.key}/nomination/comment`),
    nominationId: nomination.id ?? "",
    body: "写真の使用許諾も確認しておきます。",
    author: "demo:secretariat",
    authorRole: "SECRETARIAT",
    createdAt: daysBefore(at, -1),
  });
}

function nineInJapan(day: Date): Date {
  const midnight = Math.floor(day.getTime() / 86_400_000) * 86_400_000;
  return new Date(midnight);
}

const seedPortal = (db: Executor, now: Date) =>
  db.insert(portalClients).values({
    id: uuidOf("national/portal/1"),
    name: "ふるさとテレワーク情報ポータル（デモ）",
    organization: "地域政策広報室（デモ）",
    contactName: "広報担当（デモ）",
    contactEmail: "portal@example.jp",
    scopes: ["FEED_READ", "HUBS_READ"],
    ratePerMinute: 600,
    status: "ACTIVE",
    keyHash: createHash("sha256").update(demoPortalKey).digest("base64url"),
    keyHint: demoPortalKey.slice(-4),
    lastSeenSeq: 3,
    lastSeenAt: daysBefore(now, 1),
    createdAt: daysBefore(now, 200),
    updatedAt: now,
  });
