import { contentSnapshot, snapshotFormVersion, type ContentSnapshot } from "../../../common/content-snapshot.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import { isDesk } from "../../../common/identity/viewer.ts";
import { internalContactPaths } from "../content/internal-contact.ts";
import { snapshotHub, type SnapshotHub } from "../content/snapshot-queries.ts";
import { toLocalUuid } from "../local-id.ts";
import type { Scope } from "../scope.ts";
import type { Context } from "./context.ts";
import { maySnapshot, publishedVersions } from "./policy.ts";
import type { HistoryRow, StoryContent, StoryRow } from "./queries.ts";
import { writersUpTo } from "./snapshot-queries.ts";
import { revisionKey } from "./story.ts";
import { fieldLabels } from "./story-fields.ts";

/** A story as the nation takes it over. */

/**
 * A version of a story that was published in the region, as the JSON that the national desk reads. Null for everybody but the desk,
 * for what the one it acts for does not see, and for versions that were never published or have lost text since.
 */
export async function snapshotJson(
  { id: globalId, version }: { readonly id: string; readonly version: number },
  context: Context,
): Promise<string | null> {
  const { db, region, viewer, loaders } = context;
  const id = toLocalUuid(globalId, "story", region);
  const story = id && isDesk(viewer) ? await loaders.storyById.load(id) : null;
  if (!story) return null;
  const history = await loaders.historyByStoryId.load(story.id);
  if (!maySnapshot(story, version, publishedVersions(story, history))) return null;
  const [saved] = await loaders.revisionsByKey.load(revisionKey({ storyId: story.id, version }));
  const hub = await snapshotHub(db, story.hubId);
  if (!saved || saved.redactedFields.length > 0 || !hub) return null;
  const authorSubs = await writersUpTo(db, story.id, version);
  const facts = { version, approval: approvalOf(story, version, history), hub, authorSubs };
  return JSON.stringify(toSnapshot(story, saved.content, facts, context));
}

/** When a version was first published, and in which role; versions from before the history was kept were published by an admin. */
function approvalOf({ publishedAt }: StoryRow, version: number, history: readonly HistoryRow[]) {
  const entry = history.find((one) => one.act === "PUBLISH" && one.version === version);
  const at = entry?.at ?? publishedAt;
  return at && { at: at.toISOString(), byRole: entry?.byRole ?? "REGIONAL_ADMIN" };
}

interface Facts {
  readonly version: number;
  readonly approval: ReturnType<typeof approvalOf>;
  readonly authorSubs: readonly string[];
  readonly hub: SnapshotHub;
}

function toSnapshot(story: StoryRow, content: StoryContent, facts: Facts, scope: Scope): ContentSnapshot {
  const { region, regionName } = scope;
  const { version, approval, hub, authorSubs } = facts;
  const { pattern, ...facets } = content;
  const easyJa = content.translations.find(({ language }) => language === "JA_EASY")?.summary ?? null;
  const snapshot = contentSnapshot.parse({
    ...content,
    formVersion: snapshotFormVersion,
    type: "STORY",
    id: formatNodeId("story", region, story.id),
    region: { code: region, name: regionName },
    hub: { id: formatNodeId("hub", region, story.hubId), name: hub.name, municipality: hub.municipality },
    version,
    easyJa,
    sections: sectionsOf(content),
    hasResult: content.outcomes.length > 0,
    companies: companiesOf(content),
    facets: { ...facets, patterns: [pattern] },
    relatedArticleIds: content.usedArticleIds,
    authorSubs: [...new Set([story.authorSub, ...authorSubs])],
    regionalApproval: approval,
    publishedAt: story.publishedAt?.toISOString() ?? null,
  });
  return { ...snapshot, internalContactPaths: internalContactPaths(snapshot, hub.contact) };
}

/** The sections in the order of reading, with their headings in English. */
const headings = {
  body: "Story",
  approach: "Approach",
  mediaUsage: "Use of media",
} as const satisfies { readonly [Field in keyof StoryContent]?: string };

const sectionsOf = (content: StoryContent): ContentSnapshot["sections"] =>
  Object.entries(headings).flatMap(([field, headingEn]) => {
    const key = field as keyof typeof headings;
    const body = (content[key] ?? "").trim();
    return body === "" ? [] : [{ key, headingJa: fieldLabels[key], headingEn, body }];
  });

/** Each company once; it has agreed to be named when it did so wherever the story tells of it. */
function companiesOf({ engagements }: StoryContent): ContentSnapshot["companies"] {
  const consents = new Map<string, boolean>();
  for (const { companyName: name, isPublic } of engagements) {
    consents.set(name, isPublic && (consents.get(name) ?? true));
  }
  return [...consents].map(([name, hasConsent]) => ({ name, hasConsent }));
}
