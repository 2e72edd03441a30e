import type DataLoader from "dataloader";
import type { VisibilityRule } from "../content/visibility.ts";
import { byId, byKey, manyBy } from "../../../common/database/loaders.ts";
import type { Scope } from "../scope.ts";
import {
  adoptingRegionsOfArticles,
  adoptionsByIds,
  adoptionsOfArticles,
  adoptionTotalsOfArticles,
  type AdoptingRegionRow,
  type AdoptionRow,
  type AdoptionTotalRow,
} from "./adoption-queries.ts";
import { commentsOfArticles, type ArticleCommentRow } from "./comment-queries.ts";
import { reopeningsOf, type ReopeningRow } from "./issue-queries.ts";
import { adopterRights, mayReadAdoptions } from "./policy.ts";
import {
  articlesByIds,
  draftsOfArticles,
  revisionsOfArticles,
  savedVersionsByKeys,
  versionKey,
  type ArticleRow,
  type DraftRow,
  type RevisionRow,
  type SavedVersionRow,
} from "./queries.ts";

export interface KnowhowLoaders {
  readonly articleById: DataLoader<string, ArticleRow | null>;
  readonly adoptionById: DataLoader<string, AdoptionRow | null>;
  readonly adoptionsByArticleId: DataLoader<string, readonly AdoptionRow[]>;
  readonly adoptionTotalsByArticleId: DataLoader<string, readonly AdoptionTotalRow[]>;
  readonly adoptingRegionsByArticleId: DataLoader<string, readonly AdoptingRegionRow[]>;
  readonly commentsByArticleId: DataLoader<string, readonly ArticleCommentRow[]>;
  readonly reopeningByIssueId: DataLoader<string, ReopeningRow | null>;
  /** By {@link versionKey}; whether the viewer may read it is decided by the article. */
  readonly savedVersionByKey: DataLoader<string, SavedVersionRow | null>;
  /** All of the history; what of it the viewer may read is decided by the article. */
  readonly revisionsByArticleId: DataLoader<string, readonly RevisionRow[]>;
  /** Whether the viewer may read it is decided by the article. */
  readonly draftByArticleId: DataLoader<string, DraftRow | null>;
}

/** The loaders of one request; what the viewer may not see is not there for them. */
export function createKnowhowLoaders({ db, viewer, region }: Scope, rules: readonly VisibilityRule[]): KnowhowLoaders {
  const scope = { rules, adopter: adopterRights(viewer, region) };
  const readable = <Row>(read: (ids: readonly string[]) => Promise<readonly Row[]>) =>
    mayReadAdoptions(viewer) ? read : async () => [];
  return {
    articleById: byId((ids) => articlesByIds(db, ids, rules)),
    adoptionById: byId(readable((ids) => adoptionsByIds(db, ids, scope))),
    adoptionsByArticleId: manyBy(
      readable((ids) => adoptionsOfArticles(db, ids, scope)),
      (row) => row.articleId,
    ),
    adoptionTotalsByArticleId: manyBy(
      readable((ids) => adoptionTotalsOfArticles(db, ids)),
      (row) => row.articleId,
    ),
    adoptingRegionsByArticleId: manyBy(
      readable((ids) => adoptingRegionsOfArticles(db, ids)),
      (row) => row.articleId,
    ),
    commentsByArticleId: manyBy(
      (ids) => commentsOfArticles(db, ids),
      (row) => row.articleId,
    ),
    reopeningByIssueId: byId((ids) => reopeningsOf(db, ids)),
    savedVersionByKey: byKey(
      (keys) => savedVersionsByKeys(db, keys),
      ({ articleId, version }) => versionKey(articleId, version),
    ),
    revisionsByArticleId: manyBy(
      (ids) => revisionsOfArticles(db, ids),
      (row) => row.articleId,
    ),
    draftByArticleId: byId((ids) => draftsOfArticles(db, ids)),
  };
}
