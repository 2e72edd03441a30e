import { micromark } from "micromark";
import sanitizeHtml from "sanitize-html";
import { Html } from "./html.ts";

/**
 * The Markdown that authors may write: paragraphs, lists, emphasis, quotations, code, links. Raw HTML is shown as the text it is,
 * images are left out (a page of ours fetches nothing from elsewhere), and headings begin below those of the page. micromark makes
 * no dangerous HTML; sanitize-html lets pass only what is listed, whatever micromark makes.
 */
export const fromMarkdown = (text: string): Html =>
  new Html(sanitizeHtml(micromark(text, { extensions: [withoutImages] }), rules).trim());

const withoutImages = { disable: { null: ["labelStartImage"] } };

const rules: sanitizeHtml.IOptions = {
  allowedTags: [
    "p",
    "br",
    "ul",
    "ol",
    "li",
    "em",
    "strong",
    "blockquote",
    "code",
    "pre",
    "a",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
  ],
  allowedAttributes: { a: ["href", "rel"], ol: ["start"] },
  allowedSchemes: ["https", "http", "mailto"],
  allowProtocolRelative: false,
  disallowedTagsMode: "escape",
  transformTags: {
    h1: "h3",
    h2: "h3",
    h3: "h4",
    h4: "h5",
    h5: "h6",
    a: sanitizeHtml.simpleTransform("a", { rel: "noopener nofollow ugc" }),
  },
};
