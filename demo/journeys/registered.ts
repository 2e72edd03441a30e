import { ownManifest, readManifest } from "../../gateway/public-documents/manifest.ts";

const documents = readManifest(ownManifest);

/** The text of a registered document: what nobody in particular asks works also where nothing else may be asked. */
export function registered(name: string): string {
  const document = documents.find((each) => each.name === name);
  if (!document) throw new Error(`There is no registered document ${name}.`);
  return document.body;
}
