/** HTML that is fit to be shown: made by {@link html} out of texts that it escapes, or by somebody who sanitised it. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Html | null | undefined | false | readonly Part[];

/** A template in which every text is escaped; only {@link Html} goes in as it is. Null, undefined and false are left out. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.map((text, place) => text + toHtml(parts[place])).join(""));

function toHtml(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (part instanceof Html) return part.text;
  if (typeof part === "object") return part.map(toHtml).join("");
  return escapeHtml(String(part));
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/gu, (mark) => references[mark] ?? "");

/** A JSON-LD block: nothing in its texts can end the element that it stands in. */
export const jsonLd = (value: object): Html =>
  new Html(`<script type="application/ld+json">${JSON.stringify(value).replaceAll("<", String.raw`\u003c`)}</script>`);
