import type { Context } from "../context.ts";
import { listFeed } from "../feed/list.ts";
import { isShown } from "../feed/publication.ts";
import type { FeedPosition } from "./addresses.ts";
import type { FeedDocument } from "./json-feed.ts";
import { lastRetracted } from "./queries.ts";

const itemsPerPage = 50;
const retractionsShown = 100;

/**
 * A page of the feed. By itself it goes from the newest item backward, with the latest retractions on its first page. With
 * `afterSeq` it has everything that changed after that entry, in order, items and retractions alike: whoever reads on from its
 * `lastSeq` misses nothing.
 */
export async function readFeedDocument(position: FeedPosition, context: Context): Promise<FeedDocument> {
  const { after, afterSeq } = position;
  const page = await listFeed(
    { first: itemsPerPage, after: after ?? null, afterSeq: afterSeq ?? null, filter: null, orderBy: null },
    context,
  );
  const rows = page.edges.map(({ node }) => node);
  const isFirst = after === undefined;
  return {
    position,
    published: rows.filter(isShown),
    retracted:
      afterSeq !== undefined
        ? rows.filter((row) => !isShown(row))
        : isFirst
          ? await lastRetracted(context.db, retractionsShown)
          : [],
    nextAfter: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
    lastSeq: page.lastSeq,
  };
}
