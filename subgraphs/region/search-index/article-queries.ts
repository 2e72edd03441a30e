import { formatNodeId } from "../../../common/node-id.ts";
import type { SearchDocument } from "../db/search-documents.ts";
import { articles } from "../db/tables/knowhow.ts";
import { areWanted, labelsOf, limitOf, tagLabels, type DocumentSource } from "./wanted.ts";

export const articleDocuments: DocumentSource = async (db, region, wanted) => {
  const rows = await db
    .select()
    .from(articles)
    .where(areWanted(wanted, articles.id, "ARTICLE"))
    .limit(limitOf(wanted));
  return rows.map((row) => toDocument(row, region));
};

/** Of what the article's row holds, which others see; a draft beside the published version is not searched. */
const toDocument = (article: typeof articles.$inferSelect, region: string): SearchDocument => ({
  nodeId: formatNodeId("article", region, article.id),
  title: article.title,
  otherTitles: article.translations.map(({ title }) => title),
  texts: [
    article.summary,
    article.easyJa,
    ...article.translations.map(({ summary }) => summary),
    ...sectionsOf(article),
    ...article.programsUsed,
    ...article.partners,
    article.authorDisplay,
    ...labelsOf("ArticleKind", [article.kind]),
    tagLabels(article),
  ],
  kind: article.kind,
  patterns: article.patterns,
  functions: article.functions,
  audiences: article.audiences,
  archetypes: article.archetypes,
  facilityOrigin: article.facilityOrigin,
  language: article.language,
  datedAt: article.datedAt,
});

const sectionsOf = (article: typeof articles.$inferSelect): (string | null)[] => [
  article.background,
  article.purpose,
  article.challenge,
  ...article.steps.flatMap(({ title, body }) => [title, body]),
  article.tips,
  article.constraints,
  article.result,
  article.lessons,
  article.sustainability,
  article.evaluation,
  article.transferNote,
];
