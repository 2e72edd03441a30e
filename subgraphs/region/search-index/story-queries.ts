import { formatNodeId } from "../../../common/node-id.ts";
import type { SearchDocument } from "../db/search-documents.ts";
import { stories } from "../db/tables/stories.ts";
import { areWanted, limitOf, tagLabels, type DocumentSource } from "./wanted.ts";

export const storyDocuments: DocumentSource = async (db, region, wanted) => {
  const rows = await db
    .select()
    .from(stories)
    .where(areWanted(wanted, stories.id, "STORY"))
    .limit(limitOf(wanted));
  return rows.map((row) => toDocument(row, region));
};

/** Without companies and quotes, which not everybody may read who may read the story. */
const toDocument = (story: typeof stories.$inferSelect, region: string): SearchDocument => ({
  nodeId: formatNodeId("story", region, story.id),
  title: story.title,
  otherTitles: story.translations.map(({ title }) => title),
  texts: [
    story.summary,
    ...story.translations.map(({ summary }) => summary),
    story.body,
    story.approach,
    story.authorDisplay,
    tagLabels({ ...story, patterns: [story.pattern] }),
  ],
  patterns: [story.pattern],
  functions: story.functions,
  audiences: story.audiences,
  archetypes: story.archetypes,
  language: story.language,
  datedAt: story.datedAt,
});
