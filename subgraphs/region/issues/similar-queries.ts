import { and, count, eq, ne, notInArray, sql, type SQL } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import { given } from "../../../common/database/conditions.ts";
import { pageOf, type KeysetOrder, type PageRequest } from "../../../common/database/keyset.ts";
import type { Likeness } from "../db/likeness.ts";
import { hubs } from "../db/tables/hubs.ts";
import { issues } from "../db/tables/issues.ts";
import { municipalities } from "../db/tables/municipalities.ts";
import { searchDocuments } from "../db/tables/search-documents.ts";
import { issueColumns } from "./queries.ts";

/** Issues that are like a draft. */

export type SimilarIssueRow = Awaited<ReturnType<typeof similarIssuePage>>[number];

interface SimilarScope {
  readonly region: string;
  readonly now: Date;
  /** The UUID of the issue that the draft is of. */
  readonly except: string | undefined;
}

export const similarIssueOrder = (likeness: Likeness | undefined): KeysetOrder<{ readonly likeness: number }> => ({
  column: likeness?.rank ?? sql`0`,
  keyOf: (row) => row.likeness,
  id: issues.id,
  key: "NUMBER",
  descending: true,
});

export const similarIssuePage = (db: Executor, request: PageRequest, likeness: Likeness, scope: SimilarScope) =>
  pageOf(
    db
      .select({ ...issueColumns(scope.now), likeness: likeness.rank, matched: likeness.matched })
      .from(issues)
      .innerJoin(searchDocuments, isDocumentOfIssue)
      .innerJoin(hubs, eq(hubs.id, issues.hubId))
      .innerJoin(municipalities, eq(municipalities.code, hubs.municipalityCode))
      .$dynamic(),
    request,
    similarConditions(likeness, scope),
    scope.region,
  );

export async function countSimilarIssues(db: Executor, likeness: Likeness, scope: SimilarScope): Promise<number> {
  const rows = await db
    .select({ total: count() })
    .from(issues)
    .innerJoin(searchDocuments, isDocumentOfIssue)
    .where(and(...similarConditions(likeness, scope)));
  return rows[0]?.total ?? 0;
}

const isDocumentOfIssue = and(eq(searchDocuments.type, "ISSUE"), eq(searchDocuments.uuid, issues.id));

/** A duplicate is found by its master, and what was taken back helps nobody. */
const similarConditions = ({ isLike }: Likeness, { except }: SimilarScope): SQL[] =>
  given([isLike, notInArray(issues.status, ["DUPLICATE", "WITHDRAWN"]), except && ne(issues.id, except)]);
