import type DataLoader from "dataloader";
import type { Executor } from "../../../common/database/database.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import { visibilityRules } from "../content/visibility.ts";
import { byKey } from "../../../common/database/loaders.ts";
import { byId, manyBy } from "../../../common/database/loaders.ts";
import { toPerson } from "../db/notifications.ts";
import type { Scope } from "../scope.ts";
import { absorbedOfIssues, followedIssues, type AbsorbedRow } from "./duplicate-queries.ts";
import { mayReadIssues } from "./policy.ts";
import {
  articlesSolving,
  commentsByIds,
  commentsOfIssues,
  issuesByIds,
  issuesMadeIntoArticles,
  meToosByIds,
  meToosOfIssues,
  solutionsByIds,
  solutionsOfIssues,
  type CommentRow,
  type IssueRow,
  type MeTooRow,
  type SolutionRow,
} from "./queries.ts";

export interface IssueLoaders {
  readonly issueById: DataLoader<string, IssueRow | null>;
  readonly meTooById: DataLoader<string, MeTooRow | null>;
  readonly solutionById: DataLoader<string, SolutionRow | null>;
  readonly commentById: DataLoader<string, CommentRow | null>;
  readonly meToosByIssueId: DataLoader<string, readonly MeTooRow[]>;
  readonly solutionsByIssueId: DataLoader<string, readonly SolutionRow[]>;
  readonly commentsByIssueId: DataLoader<string, readonly CommentRow[]>;
  readonly absorbedByIssueId: DataLoader<string, readonly AbsorbedRow[]>;
  /** The articles of this region that solve an issue. */
  readonly articlesByIssueId: DataLoader<string, readonly SolvingArticle[]>;
  /** There for the issues (global IDs) that were made into an article. */
  readonly articleMadeFrom: DataLoader<string, { readonly issueId: string | null } | null>;
  /** There for the issues that the viewer follows. */
  readonly followedById: DataLoader<string, { readonly id: string } | null>;
}

interface SolvingArticle {
  readonly issueId: string;
  readonly id: string;
  readonly hubId: string;
}

/** The loaders of one request; those who may not read issues find none by any of them. */
export function createIssueLoaders({ db, region, viewer, now }: Scope): IssueLoaders {
  const readable = <Row>(read: (ids: readonly string[]) => Promise<readonly Row[]>) =>
    mayReadIssues(viewer) ? read : async () => [];
  return {
    issueById: byId(readable((ids) => issuesByIds(db, ids, now()))),
    meTooById: byId(readable((ids) => meToosByIds(db, ids))),
    solutionById: byId(readable((ids) => solutionsByIds(db, ids))),
    commentById: byId(readable((ids) => commentsByIds(db, ids))),
    meToosByIssueId: manyBy(
      readable((ids) => meToosOfIssues(db, ids)),
      (row) => row.issueId,
    ),
    solutionsByIssueId: manyBy(
      readable((ids) => solutionsOfIssues(db, ids)),
      (row) => row.issueId,
    ),
    commentsByIssueId: manyBy(
      readable((ids) => commentsOfIssues(db, ids)),
      (row) => row.issueId,
    ),
    absorbedByIssueId: manyBy(
      readable((ids) => absorbedOfIssues(db, ids)),
      (row) => row.issueId,
    ),
    articlesByIssueId: manyBy(
      readable((ids) => solvingArticles(db, ids, { region, viewer })),
      (row) => row.issueId,
    ),
    articleMadeFrom: byKey(
      readable((ids) => issuesMadeIntoArticles(db, ids)),
      (row) => row.issueId ?? "",
    ),
    followedById: byId(readable((ids) => followedIssues(db, ids, toPerson(viewer.sub)))),
  };
}

/** One row for each issue that an article solves. */
async function solvingArticles(
  db: Executor,
  issueIds: readonly string[],
  { region, viewer }: Pick<Scope, "region" | "viewer">,
): Promise<readonly SolvingArticle[]> {
  const uuids = new Map(issueIds.map((id) => [formatNodeId("issue", region, id), id]));
  const rows = await articlesSolving(db, [...uuids.keys()], visibilityRules(viewer, region));
  return rows.flatMap(({ id, hubId, solvesIssueIds }) =>
    solvesIssueIds.flatMap((globalId) => {
      const issueId = uuids.get(globalId);
      return issueId === undefined ? [] : [{ issueId, id, hubId }];
    }),
  );
}
