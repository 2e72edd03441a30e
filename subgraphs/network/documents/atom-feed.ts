import { taxonomies } from "../../../common/taxonomy.ts";
import type { PublicationRow } from "../feed/queries.ts";
import type { Addresses } from "./addresses.ts";
import { contentHtml, languageTagOf, tagsOf } from "./content-html.ts";
import { feedDescription, feedTitle, type FeedDocument } from "./json-feed.ts";
import { toXml, type XmlElement } from "./xml.ts";

/** Atom (RFC 4287) with tombstones (RFC 6721, `at:deleted-entry`) and pages (RFC 5005, 3: `first` and `next`). */
export const toAtomFeed = (feed: FeedDocument, addresses: Addresses): string =>
  toXml({
    feed: {
      "@xmlns": "http://www.w3.org/2005/Atom",
      "@xmlns:at": "http://purl.org/atompub/tombstones/1.0",
      "@xml:lang": "ja",
      id: addresses.atomFeed(),
      title: feedTitle,
      subtitle: feedDescription,
      updated: lastChangeOf(feed),
      generator: "Furusato Network",
      link: linksOf(feed, addresses),
      "at:deleted-entry": feed.retracted.map((row) => toDeletedEntry(row, addresses)),
      entry: feed.published.map((row) => toEntry(row, addresses)),
    },
  });

/** When anything on the page changed last; an empty feed has not changed since the format's epoch. */
const lastChangeOf = ({ published, retracted }: FeedDocument): string =>
  new Date(Math.max(0, ...[...published, ...retracted].map(({ updatedAt }) => updatedAt.getTime()))).toISOString();

const linksOf = ({ position, nextAfter }: FeedDocument, addresses: Addresses): XmlElement[] => [
  { "@rel": "self", "@type": "application/atom+xml", "@href": addresses.atomFeed(position) },
  { "@rel": "alternate", "@type": "application/feed+json", "@href": addresses.jsonFeed() },
  { "@rel": "first", "@href": addresses.atomFeed({ afterSeq: position.afterSeq }) },
  ...(nextAfter === null ? [] : [{ "@rel": "next", "@href": addresses.atomFeed({ ...position, after: nextAfter }) }]),
];

function toDeletedEntry(row: PublicationRow, addresses: Addresses): XmlElement {
  const reason = row.reasonCode && taxonomies.TombstoneReason[row.reasonCode];
  return {
    "@ref": addresses.item(row.contentId),
    "@when": (row.retractedAt ?? row.updatedAt).toISOString(),
    "at:comment": reason ? `${row.reasonCode}: ${reason.ja}` : "OTHER",
  };
}

function toEntry(row: PublicationRow, addresses: Addresses): XmlElement {
  const { snapshot } = row;
  const address = addresses.item(row.contentId);
  return {
    "@xml:lang": languageTagOf(snapshot),
    id: address,
    title: snapshot.title,
    updated: row.updatedAt.toISOString(),
    published: row.publishedAt.toISOString(),
    link: [{ "@rel": "alternate", "@type": "text/html", "@href": address }],
    author: { name: `${snapshot.authorDisplay}（${snapshot.hub.name}）` },
    category: tagsOf(snapshot).map((tag) => ({ "@term": tag })),
    rights: snapshot.license ? taxonomies.License[snapshot.license].en : undefined,
    summary: snapshot.summary,
    content: { "@type": "html", "#text": contentHtml(snapshot).text.trim() },
  };
}
