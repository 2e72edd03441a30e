import { NetworkError } from "../../../common/errors.ts";
import { listPage, type Connection } from "../../../common/database/keyset.ts";
import { nationalRegion } from "../../../common/node-id.ts";
import type { Context } from "../context.ts";
import type { NationalFeedOrder, QueryNationalFeedArgs } from "../schema.generated.ts";
import {
  changedAfter,
  countPublications,
  feedConditions,
  feedOrders,
  feedPage,
  isPublished,
  type PublicationRow,
} from "./queries.ts";
import { bringUpToDate } from "./release.ts";

export interface FeedPage extends Connection<PublicationRow> {
  /** What to go on with; null on later pages of an order in which new entries come first. */
  readonly lastSeq: number | null;
}

/**
 * A page of the feed. The number is read before the page: whatever a page of SEQUENCE shows beyond it has been committed in order,
 * so that everything up to the page's last entry has been shown, and with no page left, everything up to both.
 */
export async function listFeed(args: QueryNationalFeedArgs, { db, now }: Context): Promise<FeedPage> {
  const { filter, afterSeq } = args;
  const orderBy = orderOf(args);
  const known = await bringUpToDate(db, now());
  const conditions = [
    ...feedConditions(filter ?? {}),
    orderBy === "NEWEST" ? isPublished() : changedAfter(afterSeq ?? 0),
  ];
  const page = await listPage({ first: args.first, after: args.after, orderBy }, feedOrders, nationalRegion, {
    type: "publication",
    read: (request) => feedPage(db, request, conditions),
    count: () => countPublications(db, conditions),
  });
  return { ...page, lastSeq: lastSeqOf(page, known, { ...args, orderBy }) };
}

function orderOf({ afterSeq, orderBy }: QueryNationalFeedArgs): NationalFeedOrder {
  if (afterSeq == null) return orderBy ?? "NEWEST";
  if (afterSeq < 0) throw new NetworkError("BAD_USER_INPUT", "`afterSeq` is 0 or the number of an entry.");
  if (orderBy !== "NEWEST") return "SEQUENCE";
  throw new NetworkError(
    "BAD_USER_INPUT",
    "`afterSeq` goes with the order SEQUENCE, in which nothing that changes meanwhile is missed. Leave `orderBy` out.",
  );
}

function lastSeqOf(
  { edges, pageInfo }: Connection<PublicationRow>,
  known: number,
  { orderBy, after, afterSeq }: QueryNationalFeedArgs,
): number | null {
  if (orderBy === "NEWEST") return after == null ? known : null;
  const shown = edges.at(-1)?.node.feedSeq ?? afterSeq ?? 0;
  return pageInfo.hasNextPage ? shown : Math.max(shown, known);
}
