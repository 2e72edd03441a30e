import { and, asc, count, desc, isNotNull, sql, type SQL } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import type { KeysetOrder, PageRequest } from "../../../common/database/keyset.ts";
import { noRelevance } from "../db/search-documents.ts";
import { issues } from "../db/tables/issues.ts";
import { isUnsolved, issueConditions, issuePage, plainOrders, type IssueRow, type IssueScope } from "./queries.ts";
import type { BarrierOrder, IssueFilter } from "./schema.generated.ts";

/** The issues that name a law or rule. */

export type BarrierRow = IssueRow;

const law = sql<string>`(${issues.barrier} ->> 'law')`;

export const barrierOrders: Readonly<Record<BarrierOrder, KeysetOrder<BarrierRow>>> = {
  LAW: {
    column: sql`${law} collate "C"`,
    keyOf: ({ barrier }) => barrier?.law ?? "",
    id: issues.id,
    key: "TEXT",
    descending: false,
  },
  NEWEST: plainOrders.NEWEST,
  MOST_ME_TOO: plainOrders.MOST_ME_TOO,
};

export const barrierConditions = (filter: IssueFilter, scope: IssueScope): SQL[] => [
  ...issueConditions(filter, scope),
  isNotNull(issues.barrier),
];

export const barrierPage = (db: Executor, request: PageRequest, conditions: readonly SQL[], scope: IssueScope) =>
  issuePage(db, request, conditions, { ...scope, relevance: noRelevance });

/** How often a law stands in the way as the hubs wrote it. */
export const barrierCells = (db: Executor, conditions: readonly SQL[]) =>
  db
    .select({
      law,
      count: count(),
      unsolved: sql<number>`count(*) filter (where ${isUnsolved})::int`,
      hubCount: sql<number>`sum(${issues.meTooCount} + 1)::int`,
    })
    .from(issues)
    .where(and(...conditions))
    .groupBy(law)
    .orderBy(desc(count()), asc(law));
