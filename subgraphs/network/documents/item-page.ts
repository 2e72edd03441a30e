import { taxonomies } from "../../../common/taxonomy.ts";
import type { PublicationRow } from "../feed/queries.ts";
import type { Addresses } from "./addresses.ts";
import { contentHtml, languageTagOf, tagsOf } from "./content-html.ts";
import { html, jsonLd, type Html } from "./html.ts";

/** The page of a publication: readable without scripts, by keyboard and by screen readers (JIS X 8341-3). */
export function itemPage(row: PublicationRow, addresses: Addresses): string {
  const { snapshot } = row;
  const head = headOf(row, addresses.item(row.contentId));
  return page(
    { title: snapshot.title, addresses, head },
    html`<article lang="${languageTagOf(snapshot)}">
      <h1>${snapshot.title}</h1>
      <p class="summary">${snapshot.summary}</p>
      ${factsOf(row)} ${contentHtml(snapshot)}
    </article>`,
  );
}

/** What search engines and those who share a link read (schema.org, Open Graph). */
const headOf = (row: PublicationRow, address: string): Html =>
  html`<link rel="canonical" href="${address}" />
    <meta name="description" content="${row.snapshot.summary}" />
    <meta property="og:type" content="article" />
    <meta property="og:title" content="${row.snapshot.title}" />
    <meta property="og:description" content="${row.snapshot.summary}" />
    <meta property="og:url" content="${address}" />
    <meta property="og:locale" content="ja_JP" />
    <meta property="article:published_time" content="${row.publishedAt.toISOString()}" />
    ${jsonLd(toJsonLd(row, address))}`;

function factsOf({ snapshot, publishedAt, updatedAt }: PublicationRow): Html {
  const { hub, region, license } = snapshot;
  const place = hub.municipality?.name;
  return html`<dl>
    <dt>拠点</dt>
    <dd>${hub.name}（${region.name}${place && html`・${place}`}）</dd>
    <dt>執筆</dt>
    <dd>${snapshot.authorDisplay}</dd>
    <dt>公開日</dt>
    <dd>${timeOf(publishedAt)}</dd>
    ${
      updatedAt > publishedAt &&
      html`<dt>更新日</dt>
        <dd>${timeOf(updatedAt)}</dd>`
    }
    <dt>分類</dt>
    <dd>${tagsOf(snapshot).join("、")}</dd>
    ${
      license &&
      html`<dt>ライセンス</dt>
        <dd>${taxonomies.License[license].ja}</dd>`
    }
  </dl>`;
}

/** What stands in the place of a publication that was taken back: why, and what replaces it; nothing of its text. */
export function tombstonePage(row: PublicationRow, addresses: Addresses): string {
  const reason = taxonomies.TombstoneReason[row.reasonCode ?? "OTHER"];
  const { replacedBy } = row;
  return page(
    { title: "公開を終えました", addresses, head: html`<meta name="robots" content="noindex" />` },
    html`<h1>公開を終えました</h1>
      <p>このページは${timeOf(row.retractedAt ?? row.updatedAt)}に取り下げられました。理由：${reason.ja}</p>
      <p lang="en">This page was taken back. Reason: ${reason.en}.</p>
      ${replacedBy && html`<p><a href="${addresses.item(replacedBy)}">代わりのページ</a></p>`}`,
  );
}

export const unknownPage = (addresses: Addresses): string =>
  page(
    { title: "ページが見つかりません", addresses, head: html`<meta name="robots" content="noindex" />` },
    html`<h1>ページが見つかりません</h1>
      <p>
        アドレスを確かめてください。公開されたものの一覧は<a href="${addresses.jsonFeed()}">フィード</a>にあります。
      </p>
      <p lang="en">There is no such page. What is published is listed in the feed.</p>`,
  );

interface PageFrame {
  readonly title: string;
  readonly addresses: Addresses;
  readonly head: Html;
}

const page = ({ title, addresses, head }: PageFrame, main: Html): string =>
  html`<!doctype html>
    <html lang="ja">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} — ふるさとネットワーク</title>
        <link rel="stylesheet" href="${addresses.stylesheet}" />
        <link rel="alternate" type="application/feed+json" title="全国フィード" href="${addresses.jsonFeed()}" />
        <link rel="alternate" type="application/atom+xml" title="全国フィード" href="${addresses.atomFeed()}" />
        ${head}
      </head>
      <body>
        <header>
          <p>ふるさとネットワーク <span lang="en">Furusato Network</span></p>
        </header>
        <main>${main}</main>
        <footer>
          <p><a href="${addresses.atomFeed()}">全国フィード（Atom）</a></p>
        </footer>
      </body>
    </html> `.text;

const japaneseDay = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", { dateStyle: "long", timeZone: "Asia/Tokyo" });

/** A day in Japan, by the Japanese calendar; the instant for machines. */
const timeOf = (moment: Date): Html =>
  html`<time datetime="${moment.toISOString()}">${japaneseDay.format(moment)}</time>`;

/** schema.org, as DOMAIN maps it: know-how is an article of technique, a story an article; what a step-by-step is made of is named. */
function toJsonLd(
  { contentId, kind, contentVersion, snapshot, publishedAt, updatedAt }: PublicationRow,
  url: string,
): object {
  return {
    "@context": "https://schema.org",
    "@type": kind === "ARTICLE" ? "TechArticle" : "Article",
    "@id": url,
    url,
    identifier: contentId,
    version: contentVersion,
    headline: snapshot.title,
    abstract: snapshot.summary,
    inLanguage: languageTagOf(snapshot),
    datePublished: publishedAt.toISOString(),
    dateModified: updatedAt.toISOString(),
    keywords: tagsOf(snapshot),
    author: { "@type": "Organization", name: snapshot.hub.name },
    creditText: snapshot.authorDisplay,
    license: snapshot.license ? taxonomies.License[snapshot.license].en : undefined,
    citation: snapshot.sources.map(({ title, publisher }) => `${title}（${publisher}）`),
    workTranslation: snapshot.translations.map(({ language, title }) => ({
      "@type": "CreativeWork",
      inLanguage: languageTagOf({ language }),
      headline: title,
    })),
  };
}
