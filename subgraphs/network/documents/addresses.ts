/** The public addresses of the nation's documents; `publicUrl` is the gateway's, without a slash at its end. */
export interface Addresses {
  readonly sitemap: string;
  readonly stylesheet: string;
  item(id: string): string;
  jsonFeed(page?: FeedPosition): string;
  atomFeed(page?: FeedPosition): string;
}

/** Where a page of a feed begins: after a cursor, and among what changed after an entry. */
export interface FeedPosition {
  readonly after?: string | undefined;
  readonly afterSeq?: number | undefined;
}

export function addressesAt(publicUrl: string): Addresses {
  const feed = (name: string, { after, afterSeq }: FeedPosition = {}): string => {
    const query = new URLSearchParams({
      ...(afterSeq !== undefined && { afterSeq: String(afterSeq) }),
      ...(after !== undefined && { after }),
    }).toString();
    return `${publicUrl}/${name}${query && `?${query}`}`;
  };
  return {
    sitemap: `${publicUrl}/sitemap.xml`,
    stylesheet: `${publicUrl}/items.css`,
    item: (id) => `${publicUrl}/items/${id}`,
    jsonFeed: (page) => feed("feed.json", page),
    atomFeed: (page) => feed("feed.atom", page),
  };
}
