import { inArray, sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Executor } from "../../../common/database/database.ts";
import { taxonomies, type Code, type TaxonomyName } from "../../../common/taxonomy.ts";
import { lacksSearchDocument, type SearchDocument } from "../db/search-documents.ts";

/** Which things to make documents of: these, by their UUIDs, or so many of those that have none. */
export type Wanted = { readonly uuids: readonly string[] } | { readonly missing: number };

/** Makes the documents of things of one type from their rows. */
export type DocumentSource = (db: Executor, region: string, wanted: Wanted) => Promise<readonly SearchDocument[]>;

export const areWanted = (wanted: Wanted, idColumn: PgColumn, type: Code<"SearchType">): SQL =>
  "missing" in wanted ? lacksSearchDocument(idColumn, type) : inArray(idColumn, [...wanted.uuids]);

export const limitOf = (wanted: Wanted): number => ("missing" in wanted ? wanted.missing : wanted.uuids.length);

/** The labels of codes in both languages, so that a thing is found by what it is tagged with. */
export const labelsOf = (name: TaxonomyName, codes: readonly (string | null)[]): string[] =>
  codes.flatMap((code) => {
    const label = Object.entries(taxonomies[name]).find(([candidate]) => candidate === code)?.[1];
    return label ? [label.ja, label.en] : [];
  });

interface Tagged {
  readonly patterns?: readonly string[];
  readonly functions?: readonly string[];
  readonly audiences?: readonly string[];
  readonly facilityOrigin?: string | null;
}

/** The labels of what all things are tagged with, in one line. */
export const tagLabels = ({ patterns = [], functions = [], audiences = [], facilityOrigin = null }: Tagged): string =>
  [
    ...labelsOf("TeleworkPattern", patterns),
    ...labelsOf("CenterFunction", functions),
    ...labelsOf("Audience", audiences),
    ...labelsOf("FacilityOrigin", [facilityOrigin]),
  ].join("\n");

/** The codes of a part table's rows, gathered by a subquery. */
export const codesFrom = <Value extends string>(query: SQL): SQL<readonly Value[]> =>
  sql<readonly Value[]>`array(${query})`;
