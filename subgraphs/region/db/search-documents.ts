import { and, eq, getTableColumns, sql, type SQL } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Executor } from "../../../common/database/database.ts";
import { NetworkError } from "../../../common/errors.ts";
import { parseNodeId } from "../../../common/node-id.ts";
import { maxQueryLength, toSearchQuery, type SearchQuery } from "../search-text/query.ts";
import { toSearchVectors } from "../search-text/vectors.ts";
import { codesOf, type Code } from "../../../common/taxonomy.ts";
import type { KeysetOrder } from "../../../common/database/keyset.ts";
import { searchDocuments } from "./tables/search-documents.ts";

/**
 * What can be searched, written by each slice within the transaction that writes the thing itself, and the conditions and orders of
 * the lists that are filtered by text. Never put into a document what not everybody may see who may see the thing.
 */
export interface SearchDocument {
  /** Global ID; its type is that of the search. */
  readonly nodeId: string;
  readonly title: string;
  /** Other names that count as much as the title: its reading, its English. */
  readonly otherTitles?: readonly (string | null | undefined)[];
  /** The texts beside the title. */
  readonly texts: readonly (string | null | undefined)[];
  /** The kind of a hub, article, program or event, the category of an issue. */
  readonly kind?: string | null;
  readonly patterns?: readonly Code<"TeleworkPattern">[];
  readonly functions?: readonly Code<"CenterFunction">[];
  readonly audiences?: readonly Code<"Audience">[];
  readonly archetypes?: readonly Code<"CityArchetype">[];
  readonly facilityOrigin?: Code<"FacilityOrigin"> | null;
  readonly language?: Code<"Language">;
  /** When it came out. */
  readonly datedAt: Date;
}

/** Raise it when texts are folded or split in another way: programs then make all documents anew when they start. */
const searchPipeline = 1;

/** Writes the document of a thing, or writes it anew. */
export const saveSearchDocument = (db: Pick<Executor, "insert">, document: SearchDocument): Promise<void> =>
  saveSearchDocuments(db, [document]);

/** So many rows a statement, which has 65,535 parameters at most. */
const batchSize = 500;

/** Writes the documents of many things, each at most once. */
export async function saveSearchDocuments(
  db: Pick<Executor, "insert">,
  documents: readonly SearchDocument[],
): Promise<void> {
  for (let first = 0; first < documents.length; first += batchSize) {
    const rows = documents.slice(first, first + batchSize).map(toRow);
    await db
      .insert(searchDocuments)
      .values(rows)
      .onConflictDoUpdate({ target: searchDocuments.nodeId, set: replacement });
  }
}

const replacement = Object.fromEntries(
  Object.keys(getTableColumns(searchDocuments)).map((column) => [column, sql.raw(`excluded.${toSnakeCase(column)}`)]),
);

/** Takes a thing (global ID) out of the search. */
export const removeSearchDocument = async (db: Pick<Executor, "delete">, nodeId: string): Promise<void> => {
  await db.delete(searchDocuments).where(eq(searchDocuments.nodeId, nodeId));
};

/** Things of a type, by the column of their UUIDs, of which there is no document that today's code made. */
export const lacksSearchDocument = (idColumn: PgColumn, type: Code<"SearchType">): SQL =>
  sql`not exists (select from ${searchDocuments} where ${and(
    eq(searchDocuments.type, type),
    eq(searchDocuments.uuid, idColumn),
    eq(searchDocuments.pipeline, searchPipeline),
  )})`;

/**
 * The things of a type, by the column of their UUIDs, that a text finds; all of them for a blank text, none for one without letters
 * and digits. Throws `BAD_USER_INPUT` when the text is too long.
 */
export function matchesSearch(idColumn: PgColumn, type: Code<"SearchType">, text: string): SQL {
  const query = readSearchQuery(text);
  if (query === "BLANK") return sql`true`;
  if (query === "NOTHING") return sql`false`;
  return sql`${idColumn} in (select ${searchDocuments.uuid} from ${searchDocuments} where ${and(eq(searchDocuments.type, type), hasMatch(query))})`;
}

/** Orders of a list that can also be ordered by relevance. */
interface RankedOrders<Name extends string, Row> {
  readonly orders: Readonly<Record<Name | "RELEVANCE", KeysetOrder<Row & { readonly relevance: number }>>>;
  /** What the rows of a page are read with. */
  readonly relevance: SQL<number>;
}

interface Ranking {
  readonly orderBy: string;
  readonly id: PgColumn;
  readonly type: Code<"SearchType">;
  readonly text: string | null | undefined;
}

/** The relevance of rows in lists that are in another order. */
export const noRelevance = sql<number>`0`;

/**
 * A list's orders, with that by how well its rows match a text; its rows need the column `relevance`. Throws `BAD_USER_INPUT` where
 * they are to be in that order and there is no text to match.
 */
export function withRelevance<Name extends string, Row>(
  orders: Readonly<Record<Name, KeysetOrder<Row>>>,
  { orderBy, id, type, text }: Ranking,
): RankedOrders<Name, Row> {
  const relevance = orderBy === "RELEVANCE" ? relevanceOf(id, type, requireSearchQuery(text)) : noRelevance;
  const byRelevance: KeysetOrder<{ readonly relevance: number }> = {
    column: relevance,
    keyOf: (row) => row.relevance,
    id,
    key: "NUMBER",
    descending: true,
  };
  return { orders: { ...orders, RELEVANCE: byRelevance }, relevance };
}

function relevanceOf(id: PgColumn, type: Code<"SearchType">, query: SearchQuery | "NOTHING"): SQL<number> {
  // Where a select is of one table, drizzle leaves its name out, and within the subquery the document's columns come first.
  const outer = sql`${id.table}.${sql.identifier(toSnakeCase(id.name))}`;
  return sql<number>`(select ${relevanceTo(query)} from ${searchDocuments} where ${searchDocuments.type} = ${type} and ${searchDocuments.uuid} = ${outer})`;
}

/** What a text asks for; throws `BAD_USER_INPUT` when it is blank or too long. A text of signs only finds nothing. */
export function requireSearchQuery(text: string | null | undefined): SearchQuery | "NOTHING" {
  const query = readSearchQuery(text ?? "");
  if (query !== "BLANK") return query;
  throw new NetworkError("BAD_USER_INPUT", "Say what to search for: the order RELEVANCE needs a text.");
}

function readSearchQuery(text: string): SearchQuery | "BLANK" | "NOTHING" {
  if ([...text].length > maxQueryLength) {
    throw new NetworkError(
      "BAD_USER_INPUT",
      `A text to search for has at most ${maxQueryLength} characters. Shorten it.`,
    );
  }
  return toSearchQuery(text) ?? (text.trim() === "" ? "BLANK" : "NOTHING");
}

/** Documents that a query finds; an index answers it. */
export const hasMatch = ({ bigrams }: SearchQuery): SQL => sql`${searchDocuments.bigrams} @@ ${bigrams}::tsquery`;

/**
 * How well a document matches, as an integer of millionths: by the pairs that were typed, by words twice, so that a word counts more
 * than a chance run of letters, and by words of synonyms. Synonyms do not count by pairs: those of a long word are everywhere. It
 * looks at the document and the query only, never at how frequent a word is in a region, so that ranks of different regions compare.
 */
export function relevanceTo(query: SearchQuery | "NOTHING"): SQL<number> {
  if (query === "NOTHING") return sql`0::int`;
  const { bigrams, words } = searchDocuments;
  const ranks = [
    sql`ts_rank(${bigrams}, ${query.typed}::tsquery)`,
    ...(query.words === "" ? [] : [sql`2 * ts_rank(${words}, ${query.words}::tsquery)`]),
    ...(query.synonymWords === "" ? [] : [sql`ts_rank(${words}, ${query.synonymWords}::tsquery)`]),
  ];
  return sql`round((${sql.join(ranks, sql` + `)})::numeric * 1000000)::int`;
}

const toRow = ({
  nodeId,
  title,
  otherTitles = [],
  texts,
  ...facets
}: SearchDocument): typeof searchDocuments.$inferInsert => {
  const id = parseNodeId(nodeId);
  const type = codesOf("SearchType").find((code) => code === id?.type.toUpperCase());
  if (!id || !type) throw new Error(`${nodeId} is not the ID of a thing that can be searched.`);
  const body = joinTexts([...texts, ...otherTitles]);
  const vectors = toSearchVectors([title, joinTexts(otherTitles)], joinTexts(texts));
  return {
    ...facets,
    ...vectors,
    nodeId,
    type,
    uuid: id.uuid,
    title,
    body,
    pipeline: searchPipeline,
    language: facets.language ?? "JA",
  };
};

const joinTexts = (texts: readonly (string | null | undefined)[]): string =>
  texts.filter((text) => text != null && text.trim() !== "").join("\n");
