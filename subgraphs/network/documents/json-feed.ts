import type { PublicationRow } from "../feed/queries.ts";
import type { FeedPosition, Addresses } from "./addresses.ts";
import { contentHtml, languageTagOf, tagsOf } from "./content-html.ts";

/** A page of the feed as its documents show it. */
export interface FeedDocument {
  readonly position: FeedPosition;
  readonly published: readonly PublicationRow[];
  /** What is not shown any more, so that portals take it down. */
  readonly retracted: readonly PublicationRow[];
  /** The cursor that the next page begins after; null where there is none. */
  readonly nextAfter: string | null;
  /** The number of the feed's last entry on the first page, and of this page's in the order of entries. */
  readonly lastSeq: number | null;
}

export const feedTitle = "ふるさとネットワーク 全国フィード";
export const feedDescription = "全国に公開されたノウハウと事例。撤回されたものは一覧で知らせます。";

/**
 * JSON Feed 1.1 (jsonfeed.org/version/1.1). Our own members are in `_furusato`, as the format provides: which region and version an
 * item is of, and which items were retracted, which the format has no words for.
 */
export const toJsonFeed = (feed: FeedDocument, addresses: Addresses): object => ({
  version: "https://jsonfeed.org/version/1.1",
  title: feedTitle,
  description: feedDescription,
  feed_url: addresses.jsonFeed(feed.position),
  ...(feed.nextAfter !== null && { next_url: addresses.jsonFeed({ ...feed.position, after: feed.nextAfter }) }),
  language: "ja",
  _furusato: {
    lastSeq: feed.lastSeq,
    retracted: feed.retracted.map((row) => ({
      id: addresses.item(row.contentId),
      nodeId: row.contentId,
      seq: row.feedSeq,
      formerType: row.kind,
      retractedAt: instantOf(row.retractedAt ?? row.updatedAt),
      reasonCode: row.reasonCode,
      replacedBy: row.replacedBy,
    })),
  },
  items: feed.published.map((row) => toItem(row, addresses)),
});

function toItem(row: PublicationRow, addresses: Addresses): object {
  const { snapshot } = row;
  return {
    id: addresses.item(row.contentId),
    url: addresses.item(row.contentId),
    title: snapshot.title,
    summary: snapshot.summary,
    content_html: contentHtml(snapshot).text.trim(),
    date_published: instantOf(row.publishedAt),
    date_modified: instantOf(row.updatedAt),
    authors: [{ name: `${snapshot.authorDisplay}（${snapshot.hub.name}）` }],
    tags: tagsOf(snapshot),
    language: languageTagOf(snapshot),
    attachments: snapshot.attachments.map(({ url, mime, alt }) => ({ url, mime_type: mime, title: alt })),
    _furusato: {
      nodeId: row.contentId,
      seq: row.feedSeq,
      kind: row.kind,
      version: row.contentVersion,
      region: snapshot.region,
      hub: snapshot.hub,
      patterns: row.patterns,
      functions: row.functions,
      license: snapshot.license,
      translations: snapshot.translations,
    },
  };
}

const instantOf = (moment: Date): string => moment.toISOString();
