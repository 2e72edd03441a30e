import type { Executor } from "../../../common/database/database.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { removeSearchDocument, saveSearchDocuments } from "../db/search-documents.ts";
import { articleDocuments } from "./article-queries.ts";
import { eventDocuments } from "./event-queries.ts";
import { hubDocuments } from "./hub-queries.ts";
import { issueDocuments } from "./issue-queries.ts";
import { programDocuments } from "./program-queries.ts";
import { storyDocuments } from "./story-queries.ts";
import type { DocumentSource } from "./wanted.ts";

const sources: Readonly<Record<Code<"SearchType">, DocumentSource>> = {
  HUB: hubDocuments,
  ARTICLE: articleDocuments,
  ISSUE: issueDocuments,
  STORY: storyDocuments,
  PROGRAM: programDocuments,
  EVENT: eventDocuments,
};

/**
 * Makes the search know a thing as its rows say it now; every command that changes what others read of it calls this at its end,
 * within its transaction.
 */
export const indexForSearch = (db: Executor, region: string, type: Code<"SearchType">, uuid: string): Promise<void> =>
  indexManyForSearch(db, region, type, [uuid]);

/** As {@link indexForSearch}, for things that one command writes together. */
export async function indexManyForSearch(
  db: Executor,
  region: string,
  type: Code<"SearchType">,
  uuids: readonly string[],
): Promise<void> {
  const documents = await sources[type](db, region, { uuids });
  await saveSearchDocuments(db, documents);
  const made = new Set(documents.map(({ nodeId }) => nodeId));
  const gone = uuids.map((uuid) => formatNodeId(type.toLowerCase(), region, uuid)).filter((id) => !made.has(id));
  for (const id of gone) await removeSearchDocument(db, id);
}

const batchSize = 200;

/**
 * Makes the documents that are not there, or are of an older code: those of a region that had data before it had this search, or of
 * rows that were brought in. Batch by batch, each complete in itself, so that it can be stopped and begun again at any time. Says how
 * many it made.
 */
export async function indexMissing(db: Executor, region: string): Promise<number> {
  let total = 0;
  for (const source of Object.values(sources)) {
    let made: number;
    do {
      const documents = await source(db, region, { missing: batchSize });
      await saveSearchDocuments(db, documents);
      made = documents.length;
      total += made;
    } while (made === batchSize);
  }
  return total;
}
