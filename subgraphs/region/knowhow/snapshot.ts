import { contentSnapshot, snapshotFormVersion, type ContentSnapshot } from "../../../common/content-snapshot.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import { isDesk } from "../../../common/identity/viewer.ts";
import { internalContactPaths } from "../content/internal-contact.ts";
import { snapshotHub, type SnapshotHub } from "../content/snapshot-queries.ts";
import { toLocalUuid } from "../local-id.ts";
import type { Scope } from "../scope.ts";
import { fieldLabels } from "./article-fields.ts";
import type { Context } from "./context.ts";
import { versionKey, type ArticleContent, type ArticleRow } from "./queries.ts";
import { publicationOf, writersUpTo } from "./snapshot-queries.ts";

/** An article as the nation takes it over. */

/**
 * A version of an article that was published in the region, as the JSON that the national desk reads. Null for everybody but the
 * desk, for what the one it acts for does not see, and for versions that were never published or have lost text since.
 */
export async function snapshotJson(
  { id: globalId, version }: { readonly id: string; readonly version: number },
  context: Context,
): Promise<string | null> {
  const { db, region, viewer, loaders } = context;
  const id = toLocalUuid(globalId, "article", region);
  const article = id && isDesk(viewer) ? await loaders.articleById.load(id) : null;
  if (!article) return null;
  const approvedAt = await publicationOf(db, article.id, version);
  const saved = await loaders.savedVersionByKey.load(versionKey(article.id, version));
  const hub = await snapshotHub(db, article.hubId);
  if (!approvedAt || !saved || saved.redactedFields.length > 0 || !hub) return null;
  const facts = { version, approvedAt, hub, authorSubs: await writersUpTo(db, article.id, version) };
  return JSON.stringify(toSnapshot(article, saved.content, facts, context));
}

interface Facts {
  readonly version: number;
  readonly approvedAt: Date;
  readonly authorSubs: readonly string[];
  readonly hub: SnapshotHub;
}

function toSnapshot(article: ArticleRow, content: ArticleContent, facts: Facts, scope: Scope): ContentSnapshot {
  const { region, regionName } = scope;
  const { version, approvedAt, hub, authorSubs } = facts;
  const snapshot = contentSnapshot.parse({
    ...content,
    formVersion: snapshotFormVersion,
    type: "ARTICLE",
    id: formatNodeId("article", region, article.id),
    region: { code: region, name: regionName },
    hub: { id: formatNodeId("hub", region, article.hubId), name: hub.name, municipality: hub.municipality },
    version,
    sections: sectionsOf(content),
    hasResult: (content.result ?? "").trim() !== "",
    facets: content,
    authorSubs: [...new Set([article.authorSub, ...authorSubs])],
    regionalApproval: { at: approvedAt.toISOString(), byRole: "REGIONAL_ADMIN" },
    publishedAt: article.publishedAt?.toISOString() ?? null,
  });
  return { ...snapshot, internalContactPaths: internalContactPaths(snapshot, hub.contact) };
}

/** The sections in the order of reading, with their headings in English. */
const headings = {
  background: "Background",
  purpose: "Purpose",
  challenge: "What was tried",
  tips: "What helped",
  constraints: "Constraints",
  result: "Results",
  lessons: "Lessons learnt",
  sustainability: "How it is kept going",
  evaluation: "How it is evaluated",
  programsUsed: "Support programs used",
  partners: "Partners",
  transferNote: "What another region must change",
} as const satisfies { readonly [Field in keyof ArticleContent]?: string };

const sectionsOf = (content: ArticleContent): ContentSnapshot["sections"] =>
  Object.entries(headings).flatMap(([field, headingEn]) => {
    const key = field as keyof typeof headings;
    const body = bodyOf(content[key]);
    return body === "" ? [] : [{ key, headingJa: fieldLabels[key], headingEn, body }];
  });

/** Names are one line each. */
const bodyOf = (text: string | readonly string[] | null): string =>
  (typeof text === "string" ? text : (text ?? []).join("\n")).trim();
