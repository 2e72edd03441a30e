import type DataLoader from "dataloader";
import type { Scope } from "../scope.ts";
import { byId, manyBy } from "../db/loaders.ts";
import { mayReadIssues } from "./policy.ts";
import {
  commentsByIds,
  commentsOfIssues,
  issuesByIds,
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
}

/** The loaders of one request; those who may not read issues find none by any of them. */
export function createIssueLoaders({ db, viewer }: Scope): IssueLoaders {
  const readable = <Row>(read: (ids: readonly string[]) => Promise<readonly Row[]>) =>
    mayReadIssues(viewer) ? read : async () => [];
  return {
    issueById: byId(readable((ids) => issuesByIds(db, ids))),
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
  };
}
