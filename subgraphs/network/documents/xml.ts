import { XMLBuilder } from "fast-xml-parser";

/** An element: children by name, attributes by names that begin with `@`, its text as `#text`. Repeated ones are arrays. */
export interface XmlElement {
  readonly [name: string]: XmlNode | undefined;
}
type XmlNode = string | number | XmlElement | readonly XmlElement[];

const builder = new XMLBuilder({
  attributeNamePrefix: "@",
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
});

/** An XML document with one root; every text is escaped, and what XML 1.0 cannot hold is left out. */
export const toXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${builder.build(cleaned(root))}`;

function cleaned(node: XmlNode): unknown {
  if (typeof node === "string")
    return node.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");
  if (typeof node === "number") return node;
  if (Array.isArray(node)) return node.map(cleaned);
  return Object.fromEntries(
    Object.entries(node).flatMap(([name, child]) => (child === undefined ? [] : [[name, cleaned(child)]])),
  );
}
