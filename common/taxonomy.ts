import { contentVocabularies } from "./vocabularies/content.ts";
import { hubImportVocabularies } from "./vocabularies/hub-imports.ts";
import { hubVocabularies } from "./vocabularies/hubs.ts";
import { insightVocabularies } from "./vocabularies/insights.ts";
import { issueVocabularies } from "./vocabularies/issues.ts";
import { moderationVocabularies } from "./vocabularies/moderation.ts";
import { noticeVocabularies } from "./vocabularies/notices.ts";
import { participantVocabularies } from "./vocabularies/participants.ts";
import { programVocabularies } from "./vocabularies/programs.ts";
import { publicationVocabularies } from "./vocabularies/publication.ts";
import { teleworkVocabularies } from "./vocabularies/telework.ts";

/**
 * Every closed vocabulary of the field, with its Japanese and English label: the terms of ふるさとテレワーク as its source
 * document and the Digital Agency's GIF models name them. The GraphQL enums, the database checks, the demo content and the
 * `taxonomies` query all come from here; a house test keeps the schemas equal to it.
 */
export const taxonomies = {
  ...teleworkVocabularies,
  ...hubVocabularies,
  ...hubImportVocabularies,
  ...programVocabularies,
  ...participantVocabularies,
  ...contentVocabularies,
  ...issueVocabularies,
  ...noticeVocabularies,
  ...moderationVocabularies,
  ...publicationVocabularies,
  ...insightVocabularies,
};

export type TaxonomyName = keyof typeof taxonomies;

/** A code of one vocabulary, as a union of literals: `Code<"HubKind">`. */
export type Code<Name extends TaxonomyName> = keyof (typeof taxonomies)[Name] & string;

/** The codes of a vocabulary in their order of definition; never empty. */
export const codesOf = <Name extends TaxonomyName>(name: Name): [Code<Name>, ...Code<Name>[]] =>
  Object.keys(taxonomies[name]) as [Code<Name>, ...Code<Name>[]];
