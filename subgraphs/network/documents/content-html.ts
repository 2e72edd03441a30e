import type { ContentSnapshot } from "../../../common/content-snapshot.ts";
import { localizedText } from "../../../common/localized-text.ts";
import { taxonomies, type Code } from "../../../common/taxonomy.ts";
import { textIn } from "../feed/publication.ts";
import { html, type Html } from "./html.ts";
import { fromMarkdown } from "./markdown.ts";

/** A publication's text as HTML, for its page and for feeds: the approved version and nothing else. */
export const contentHtml = (snapshot: ContentSnapshot): Html =>
  html` ${easyHtml(snapshot)}
  ${snapshot.sections.map(
    ({ headingJa, body }) =>
      html`<h2>${headingJa}</h2>
        ${fromMarkdown(body)} `,
  )}
  ${stepsHtml(snapshot)}${outcomesHtml(snapshot)}${quotesHtml(snapshot)}${englishHtml(snapshot)}${attachmentsHtml(snapshot)}${sourcesHtml(snapshot)}`;

/** The language that the text is written in, as a tag of BCP 47. */
export const languageTagOf = ({ language }: Pick<ContentSnapshot, "language">): string =>
  localizedText(language, { value: "", language }).tag;

const easyHtml = ({ easyJa }: ContentSnapshot): Html | null =>
  easyJa === null
    ? null
    : html`<section lang="ja-x-easy">
        <h2>やさしい日本語</h2>
        ${fromMarkdown(easyJa)}
      </section> `;

const stepsHtml = ({ steps }: ContentSnapshot): Html | null =>
  steps.length === 0
    ? null
    : html`<h2>手順</h2>
        <ol>
          ${steps.map(({ title, body }) => html`<li><strong>${title}</strong> ${fromMarkdown(body)}</li> `)}
        </ol> `;

/** Figures in a table that says what its columns and rows are. */
function outcomesHtml({ outcomes }: ContentSnapshot): Html | null {
  if (outcomes.length === 0) return null;
  const rows = outcomes.map(
    ({ kind, baseline, value, unit, period, confidence }) =>
      html`<tr>
        <th scope="row">${taxonomies.OutcomeKind[kind].ja}</th>
        <td>${baseline ?? "不明"}</td>
        <td>${value}</td>
        <td>${unit}</td>
        <td>${period}</td>
        <td>${confidence && taxonomies.ConfidenceLevel[confidence].ja}</td>
      </tr> `,
  );
  return html`<h2>成果の数値</h2>
    <table>
      <caption>
        取り組みの前と後
      </caption>
      <thead>
        <tr>
          <th scope="col">種類</th>
          <th scope="col">前</th>
          <th scope="col">後</th>
          <th scope="col">単位</th>
          <th scope="col">期間</th>
          <th scope="col">確かさ</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table> `;
}

/** What people said and agreed to have shown. */
function quotesHtml({ quotes }: ContentSnapshot): Html | null {
  const agreed = quotes.filter(({ hasConsent }) => hasConsent);
  if (agreed.length === 0) return null;
  return html`<h2>声</h2>
    ${agreed.map(
      ({ display, text }) =>
        html`<blockquote>
          <p>${text}</p>
          <footer>${display}</footer>
        </blockquote> `,
    )}`;
}

/** What there is in English; a machine's translation is marked. */
function englishHtml(snapshot: ContentSnapshot): Html | null {
  if (snapshot.language === "EN") return null;
  const title = textIn(snapshot, "title", "EN");
  const summary = textIn(snapshot, "summary", "EN");
  if (title.isFallback && summary.isFallback) return null;
  const isByMachine = title.isMachineTranslated || summary.isMachineTranslated;
  return html`<section lang="en">
    <h2>${title.isFallback ? "In English" : title.value}</h2>
    ${summary.isFallback ? null : html`<p>${summary.value}</p>`}${isByMachine && html`<p>Translated by a machine.</p>`}
  </section> `;
}

/** Links with what the file shows; nothing is fetched from elsewhere by our page. */
const attachmentsHtml = ({ attachments }: ContentSnapshot): Html | null =>
  attachments.length === 0
    ? null
    : html`<h2>資料</h2>
        <ul>
          ${attachments.map(
            ({ url, alt, license }) =>
              html`<li>${linkTo(url, alt)}${license && html`（${taxonomies.License[license].ja}）`}</li> `,
          )}
        </ul> `;

const sourcesHtml = ({ sources }: ContentSnapshot): Html | null =>
  sources.length === 0
    ? null
    : html`<h2>出典</h2>
        <ul>
          ${sources.map(
            ({ title, publisher, url, note }) =>
              html`<li>${url === null ? title : linkTo(url, title)}（${publisher}）${note}</li> `,
          )}
        </ul> `;

/** A link, where the address is one of the web; the text alone otherwise. */
const linkTo = (url: string, text: string): Html =>
  /^https?:\/\//iu.test(url) && URL.canParse(url)
    ? html`<a href="${url}" rel="noopener nofollow ugc">${text}</a>`
    : html`${text}`;

/** The tags of a publication in Japanese, as its facets and topics have them. */
export function tagsOf({ type, facets }: ContentSnapshot): string[] {
  const labels = <Name extends keyof typeof taxonomies>(name: Name, codes: readonly Code<Name>[]): string[] =>
    codes.map((code) => (taxonomies[name] as Readonly<Record<string, { readonly ja: string }>>)[code]?.ja ?? code);
  return [
    type === "ARTICLE" ? "ノウハウ" : "事例",
    ...labels("ArticleKind", facets.kind ? [facets.kind] : []),
    ...labels("TeleworkPattern", facets.patterns),
    ...labels("CenterFunction", facets.functions),
    ...labels("Topic", facets.topics),
  ];
}
