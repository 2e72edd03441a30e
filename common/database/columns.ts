import { sql, type SQL } from "drizzle-orm";
import { check, customType, text, timestamp, uuid, type PgColumn } from "drizzle-orm/pg-core";
import { newUuid } from "../node-id.ts";
import { codesOf, type Code, type TaxonomyName } from "../taxonomy.ts";

/** The columns and checks that all tables build on, a region's and the nation's. */

/** Text that sorts by code point whatever the database's locale, as cursors need. */
export const codePointText = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' });

/** A code of a vocabulary; pair it with {@link isOneOf}. */
export const codeColumn = <Name extends TaxonomyName>(_vocabulary: Name) => text().$type<Code<Name>>();

/** Several codes of a vocabulary; pair it with {@link areAllOf}. */
export const codesColumn = <Name extends TaxonomyName>(_vocabulary: Name) =>
  text()
    .array()
    .$type<readonly Code<Name>[]>()
    .notNull()
    .default(sql`'{}'`);

/** Several texts; none where nothing is said. */
export const textsColumn = () =>
  text()
    .array()
    .$type<readonly string[]>()
    .notNull()
    .default(sql`'{}'`);

/** UUIDv7 primary key. */
export const idColumn = () => uuid().primaryKey().$defaultFn(newUuid);

/** An instant with the milliseconds that cursors carry. */
export const instant = () => timestamp({ withTimezone: true, precision: 3, mode: "date" });

/** A check that a column holds a code of its vocabulary. */
export const isOneOf = (name: string, column: PgColumn, vocabulary: TaxonomyName) =>
  check(name, sql`${column} in (${literals(vocabulary)})`);

/** A check that an array column holds codes of its vocabulary only. */
export const areAllOf = (name: string, column: PgColumn, vocabulary: TaxonomyName) =>
  check(name, sql`${column} <@ array[${literals(vocabulary)}]::text[]`);

const literals = (vocabulary: TaxonomyName): SQL =>
  sql.raw(
    codesOf(vocabulary)
      .map((code) => `'${code}'`)
      .join(", "),
  );
