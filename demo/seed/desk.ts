import { auditEntries } from "../../common/writing/audit.ts";
import type { Database } from "../../common/database/database.ts";
import { formatNodeId } from "../../common/node-id.ts";
import { codesOf, type Code } from "../../common/taxonomy.ts";
import { toAdmins, toHubEditors, type Recipient } from "../../subgraphs/region/db/notifications.ts";
import { moderationActions, moderationCases } from "../../subgraphs/region/db/tables/moderation.ts";
import { notifications } from "../../subgraphs/region/db/tables/notifications.ts";
import { savedSearches } from "../../subgraphs/region/db/tables/saved-searches.ts";
import type { RegionContent } from "../content/content.ts";
import { demoRegions } from "../regions.ts";
import { daysBefore, nodeIdOf, uuidOf } from "./keys.ts";
import type { SeedScope } from "./seed-scope.ts";

/** What waits on the desk of a region's people: one notice of every kind, a report, a saved search, and what the log says of them. */
export async function seedDesk(db: Pick<Database, "insert">, content: RegionContent, scope: SeedScope): Promise<void> {
  await db.insert(notifications).values(toNotices(content, scope));
  const moderated = toCase(content, scope);
  await db.insert(moderationCases).values(moderated.row);
  if (moderated.actions.length > 0) await db.insert(moderationActions).values(moderated.actions);
  await db.insert(savedSearches).values(toSavedSearches(content, scope));
  await db.insert(auditEntries).values(toAuditEntries(content, scope));
}

type Notice = typeof notifications.$inferInsert;
type Kind = Code<"NotificationKind">;

/** Whom a kind is for, where that is not the hub whose thing it is about. */
const readers: Readonly<Partial<Record<Kind, "ADMINS" | "NEIGHBOUR">>> = {
  ARTICLE_SUBMITTED: "ADMINS",
  ARTICLE_RETRACTION_REQUESTED: "ADMINS",
  STORY_SUBMITTED: "ADMINS",
  MODERATION_OPENED: "ADMINS",
  DIGEST: "ADMINS",
  ARTICLE_NEW_VERSION: "NEIGHBOUR",
  ARTICLE_SOLVES_ISSUE: "NEIGHBOUR",
  ISSUE_MERGED: "NEIGHBOUR",
  ISSUE_REOPENED: "NEIGHBOUR",
  SOLUTION_REVIEWED: "NEIGHBOUR",
  SOLUTION_ACCEPTED: "NEIGHBOUR",
  STORY_USES_ARTICLE: "NEIGHBOUR",
};

/** Kinds that tell what another hub did. */
const doneByNeighbour = new Set<Kind>([
  "ADOPTION_STARTED",
  "ADOPTION_REPORTED",
  "ISSUE_ME_TOO",
  "ISSUE_COMMENTED",
  "SOLUTION_OFFERED",
]);

/** The first hub of the next region, with which each region is in touch. */
function neighbourOf(region: string): string {
  const codes = Object.keys(demoRegions);
  return `${codes[(codes.indexOf(region) + 1) % codes.length]}/hub/1`;
}

function toNotices(content: RegionContent, { now, hubName }: SeedScope): Notice[] {
  const { region } = content;
  const neighbour = neighbourOf(region);
  return codesOf("NotificationKind").map((kind, place): Notice => {
    const subject = subjectOf(kind, content);
    const recipients: Readonly<Record<"ADMINS" | "NEIGHBOUR", Recipient>> = {
      ADMINS: toAdmins(region),
      NEIGHBOUR: toHubEditors(nodeIdOf(neighbour)),
    };
    const reader = readers[kind];
    const createdAt = daysBefore(now, 0.5 + place);
    return {
      id: uuidOf(`${region}/notification/${kind}`),
      recipient: reader ? recipients[reader] : toHubEditors(nodeIdOf(subject.hub)),
      kind,
      subjectId: subject.id,
      subjectTitle: subject.title,
      detail: detailOf(kind, hubName(neighbour)),
      createdAt,
      readAt: place > 12 ? daysBefore(now, place - 0.1) : null,
    };
  });
}

function detailOf(kind: Kind, neighbourName: string): Notice["detail"] {
  if (doneByNeighbour.has(kind)) return { hub: neighbourName };
  if (kind === "MODERATION_DECIDED") return { outcome: "DISMISSED" };
  if (kind !== "DIGEST") return null;
  const figures = {
    newIssues: 2,
    solvedIssues: 1,
    publishedArticles: 3,
    publishedStories: 1,
    adoptions: 2,
    staleIssues: 1,
  };
  return { ...figures, by: "COORDINATOR", note: "来月のネットワーク会議で取り上げます。（デモ）" };
}

interface Subject {
  readonly id: string;
  readonly title: string;
  /** Content key. */
  readonly hub: string;
}

/** What a notice of a kind is about: the first hub's own, where it has one. */
function subjectOf(kind: Kind, { region, hubs, articles, issues, stories }: RegionContent): Subject {
  const own = `${region}/hub/1`;
  const pick = (things: readonly { readonly hub: string; readonly key: string; readonly title: string }[]): Subject => {
    const thing = things.find(({ hub }) => hub === own) ?? things[0];
    if (!thing) throw new Error(`The demo content of ${region} has nothing to tell of for ${kind}.`);
    return { id: nodeIdOf(thing.key), title: thing.title, hub: thing.hub };
  };
  if (kind === "DIGEST") return { id: `region:${region}`, title: demoRegions[region] ?? region, hub: own };
  if (kind.startsWith("MODERATION")) {
    const id = formatNodeId("moderation", region, uuidOf(`${region}/moderation/1`));
    return { id, title: hubs[0]?.name ?? "", hub: own };
  }
  if (kind.startsWith("STORY")) return pick(stories);
  if (kind === "ARTICLE_SUBMITTED")
    return pick(articles.filter(({ status }) => status === "IN_REVIEW").concat(articles));
  if (kind.startsWith("ARTICLE") || kind.startsWith("ADOPTION"))
    return pick(articles.filter(({ visibility }) => visibility !== "HUB"));
  return pick(issues);
}

const complaints: Readonly<Record<Code<"ModerationReason">, string>> = {
  PERSONAL_DATA: "担当者個人の携帯電話番号が載っているように見えます。（デモ）",
  INCORRECT: "座席数が現地の案内と違っています。（デモ）",
  OUTDATED: "営業時間が去年のままです。（デモ）",
  RIGHTS: "写真の撮影者の許諾を確認してください。（デモ）",
  ADVERTISING: "特定の業者の宣伝になっています。（デモ）",
  ABUSE: "ほかの拠点を悪く言う表現があります。（デモ）",
  OTHER: "リンク先のページが開けません。（デモ）",
};

/** What had to be done to come to a status. */
const ways: Readonly<Record<Code<"ModerationStatus">, readonly Code<"ModerationAct">[]>> = {
  OPEN: [],
  HIDDEN_PENDING: ["NOTE", "HIDE_PENDING"],
  UPHELD: ["HIDE_PENDING", "UPHOLD"],
  DISMISSED: ["NOTE", "DISMISS"],
  APPEALED: ["UPHOLD", "APPEAL"],
};

const words: Readonly<Record<Code<"ModerationAct">, string>> = {
  NOTE: "拠点に電話で確認しています。（デモ）",
  HIDE_PENDING: "確認が済むまで表示を止めました。（デモ）",
  DISMISS: "現地と照らし合わせ、内容に誤りはありませんでした。（デモ）",
  UPHOLD: "ご指摘のとおりでした。修正しました。（デモ）",
  APPEAL: "掲載した内容は最新のものです。見直しをお願いします。（デモ）",
};

/** A report about the region's first hub; the regions differ in reason and in how far it has come, so that the demo shows all of them. */
function toCase({ region, hubs }: RegionContent, { now }: SeedScope) {
  const place = Object.keys(demoRegions).indexOf(region);
  const pick = <Value>(values: readonly [Value, ...Value[]]): Value => values[place % values.length] ?? values[0];
  const reason = pick(codesOf("ModerationReason"));
  const status = pick(codesOf("ModerationStatus"));
  const caseId = uuidOf(`${region}/moderation/1`);
  const admin = { bySub: `demo-admin-${region}`, byRole: "REGIONAL_ADMIN" as const };
  const editor = { bySub: `demo-editor-${region}`, byRole: "HUB_EDITOR" as const };
  const acts = ways[status];
  const isTold = acts.includes("HIDE_PENDING") || acts.includes("UPHOLD");
  const row: typeof moderationCases.$inferInsert = {
    id: caseId,
    targetId: nodeIdOf(hubs[0]?.key ?? ""),
    targetHubId: nodeIdOf(hubs[0]?.key ?? ""),
    reason,
    note: complaints[reason],
    reporterSub: "demo-portal",
    reporterRole: "PORTAL_CLIENT",
    status,
    hubToldAt: isTold ? daysBefore(now, 5) : null,
    appealedAt: acts.includes("APPEAL") ? daysBefore(now, 3) : null,
    upheldBySub: acts.includes("UPHOLD") ? admin.bySub : null,
    version: acts.length + 1,
    createdAt: daysBefore(now, 8),
    updatedAt: daysBefore(now, 3),
  };
  const actions = acts.map((act, n): typeof moderationActions.$inferInsert => ({
    id: uuidOf(`${region}/moderation/1/${act}`),
    caseId,
    act,
    ...(act === "APPEAL" ? editor : admin),
    note: words[act],
    doneAct: act === "HIDE_PENDING" || act === "UPHOLD" ? "hubUpdate" : null,
    createdAt: daysBefore(now, 5 - n),
  }));
  return { row, actions };
}

const noFacets = { patterns: [], functions: [], audiences: [], archetypes: [] };

/** One of the region's demo editor, and in the first region one of the demo's coordinator. */
function toSavedSearches({ region }: RegionContent, { now }: SeedScope): (typeof savedSearches.$inferInsert)[] {
  const at = { createdAt: daysBefore(now, 30), updatedAt: daysBefore(now, 30), lastLookedAt: daysBefore(now, 14) };
  const own = {
    id: uuidOf(`${region}/savedsearch/1`),
    ownerSub: `demo-editor-${region}`,
    name: "廃校の活用（デモ）",
    types: ["ARTICLE", "STORY"] as const,
    text: "廃校",
    facets: { ...noFacets, patterns: ["OFFICE"] as const },
    channel: "IN_APP" as const,
    ...at,
  };
  const ofCoordinator = {
    id: uuidOf(`${region}/savedsearch/2`),
    ownerSub: "demo-coordinator",
    name: "離島・中山間の困りごと（デモ）",
    types: ["ISSUE"] as const,
    text: null,
    facets: { ...noFacets, archetypes: ["ISLAND_OR_MOUNTAIN"] as const },
    channel: "DIGEST" as const,
    ...at,
  };
  return region === Object.keys(demoRegions)[0] ? [own, ofCoordinator] : [own];
}

function toAuditEntries({ region }: RegionContent, { now }: SeedScope): (typeof auditEntries.$inferInsert)[] {
  const entry = (act: string, own: Omit<typeof auditEntries.$inferInsert, "id" | "act" | "requestId">) => ({
    id: uuidOf(`${region}/audit/${act}`),
    act,
    requestId: `demo-${region}-${act}`,
    ...own,
  });
  return [
    entry("contentReport", {
      actor: "demo-portal",
      role: "PORTAL_CLIENT",
      target: formatNodeId("moderation", region, uuidOf(`${region}/moderation/1`)),
      before: null,
      after: { status: "OPEN" },
      at: daysBefore(now, 8),
    }),
    entry("savedSearchSave", {
      actor: `demo-editor-${region}`,
      role: "HUB_EDITOR",
      target: formatNodeId("savedsearch", region, uuidOf(`${region}/savedsearch/1`)),
      before: null,
      after: { channel: "IN_APP", types: ["ARTICLE", "STORY"] },
      at: daysBefore(now, 30),
    }),
  ];
}
