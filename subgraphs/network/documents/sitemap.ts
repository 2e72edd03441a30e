import type { Addresses } from "./addresses.ts";
import { toXml } from "./xml.ts";

/** A published item, as search engines want to know of it. */
export interface SitemapEntry {
  readonly contentId: string;
  readonly updatedAt: Date;
}

/** A sitemap has at most 50,000 addresses (sitemaps.org); ours has fewer, so that a page of it is soon made. */
export const sitemapSize = 10_000;

const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** The addresses of published items. */
export const toSitemap = (entries: readonly SitemapEntry[], addresses: Addresses): string =>
  toXml({
    urlset: {
      "@xmlns": namespace,
      url: entries.map(({ contentId, updatedAt }) => ({
        loc: addresses.item(contentId),
        lastmod: updatedAt.toISOString(),
      })),
    },
  });

/** The sitemaps that all items are in, where they are too many for one. */
export const toSitemapIndex = (total: number, addresses: Addresses): string =>
  toXml({
    sitemapindex: {
      "@xmlns": namespace,
      sitemap: Array.from({ length: Math.ceil(total / sitemapSize) }, (_, place) => ({
        loc: `${addresses.sitemap}?page=${place + 1}`,
      })),
    },
  });
