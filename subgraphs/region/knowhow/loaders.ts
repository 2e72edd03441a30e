import type DataLoader from "dataloader";
import type { VisibilityRule } from "../content/visibility.ts";
import { byId, manyBy } from "../db/loaders.ts";
import type { Scope } from "../scope.ts";
import { adoptionsByIds, adoptionsOfArticles, type AdoptionRow } from "./adoption-queries.ts";
import { adopterRights, mayReadAdoptions } from "./policy.ts";
import {
  articlesByIds,
  draftsOfArticles,
  revisionsOfArticles,
  type ArticleRow,
  type DraftRow,
  type RevisionRow,
} from "./queries.ts";

export interface KnowhowLoaders {
  readonly articleById: DataLoader<string, ArticleRow | null>;
  readonly adoptionById: DataLoader<string, AdoptionRow | null>;
  readonly adoptionsByArticleId: DataLoader<string, readonly AdoptionRow[]>;
  /** All of the history; what of it the viewer may read is decided by the article. */
  readonly revisionsByArticleId: DataLoader<string, readonly RevisionRow[]>;
  /** Whether the viewer may read it is decided by the article. */
  readonly draftByArticleId: DataLoader<string, DraftRow | null>;
}

/** The loaders of one request; what the viewer may not see is not there for them. */
export function createKnowhowLoaders({ db, viewer }: Scope, rules: readonly VisibilityRule[]): KnowhowLoaders {
  const scope = { rules, adopter: adopterRights(viewer) };
  const readable = <Row>(read: (ids: readonly string[]) => Promise<readonly Row[]>) =>
    mayReadAdoptions(viewer) ? read : async () => [];
  return {
    articleById: byId((ids) => articlesByIds(db, ids, rules)),
    adoptionById: byId(readable((ids) => adoptionsByIds(db, ids, scope))),
    adoptionsByArticleId: manyBy(
      readable((ids) => adoptionsOfArticles(db, ids)),
      (row) => row.articleId,
    ),
    revisionsByArticleId: manyBy(
      (ids) => revisionsOfArticles(db, ids),
      (row) => row.articleId,
    ),
    draftByArticleId: byId((ids) => draftsOfArticles(db, ids)),
  };
}
