import { and, asc, desc, sql, type SQL } from "drizzle-orm";
import type { PgColumn, PgSelect } from "drizzle-orm/pg-core";
import { compareText, decodeCursor, encodeCursor, type Direction, type Position, type SortKey } from "../cursor.ts";
import { NetworkError } from "../errors.ts";
import { formatNodeId, parseNodeId } from "../node-id.ts";

/**
 * Keyset paging (Relay Cursor Connections). All regions sort by `(sort key, region code, ID)`; within a region that is
 * `(column, id)`, so one index on these two serves both directions of an order.
 */
export interface KeysetOrder<Row = never> {
  /** A column, or an expression, that is never null. */
  readonly column: PgColumn | SQL;
  /** A row's value of the column. */
  readonly keyOf: (row: Row) => Date | number | string;
  /** The UUIDs of rows of one type, or the global IDs (`codePointText`) of rows of several. */
  readonly id: PgColumn;
  readonly key: "TIME" | "NUMBER" | "TEXT";
  readonly descending: boolean;
}

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export interface PageRequest {
  readonly order: KeysetOrder;
  readonly direction: Direction;
  readonly size: number;
  readonly after: Position | undefined;
  readonly before: Position | undefined;
}

export interface Connection<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Counted only when asked for. */
  readonly totalCount: () => Promise<number>;
  readonly unavailableRegions: readonly never[];
}

const defaultPageSize = 20;
const maxPageSize = 100;
const firstUuid = "00000000-0000-0000-0000-000000000000";
const lastUuid = "ffffffff-ffff-ffff-ffff-ffffffffffff";
/** Before and after all global IDs, by code point. */
const [firstId, lastId] = ["", "~"];

/** What is listed. */
export interface Listed<Row> {
  /** The type in the rows' global IDs; undefined where `id` is the global ID itself. */
  readonly type?: string;
  /** Reads a page, as {@link pageOf} does. */
  readonly read: (request: PageRequest) => PromiseLike<readonly Row[]>;
  readonly count: () => Promise<number>;
}

/** A page in one of its orders; the total is counted only when asked for. Throws `BAD_USER_INPUT` with what is allowed. */
export async function listPage<Name extends string, Row extends { readonly id: string }>(
  args: PageArguments & { readonly orderBy: Name },
  orders: Readonly<Record<Name, KeysetOrder<Row>>>,
  region: string,
  { type, read, count }: Listed<Row>,
): Promise<Connection<Row>> {
  const order = orders[args.orderBy];
  const request = toPageRequest(args, args.orderBy, order);
  const toCursor = (row: Row): string => {
    const id = type === undefined ? row.id : formatNodeId(type, region, row.id);
    const position = { key: toSortKey(order.keyOf(row)), id };
    return encodeCursor({ order: args.orderBy, position });
  };
  return toConnection(request, await read(request), toCursor, count);
}

/** Reads a page in one statement; a row more than the page when it goes on. */
export function pageOf<Select extends PgSelect>(
  select: Select,
  request: PageRequest,
  conditions: readonly SQL[],
  region: string,
) {
  return select
    .where(and(...conditions, ...keysetBounds(request, region)))
    .orderBy(...keysetOrderBy(request))
    .limit(request.size + 1);
}

/** Checks the paging arguments; throws `BAD_USER_INPUT` with what is allowed. */
function toPageRequest(page: PageArguments, orderName: string, order: KeysetOrder): PageRequest {
  if (page.first != null && page.last != null) {
    throw new NetworkError("BAD_USER_INPUT", "Give `first` to go forward or `last` to go backward, not both.");
  }
  const size = page.first ?? page.last ?? defaultPageSize;
  if (size < 1 || size > maxPageSize) {
    throw new NetworkError(
      "BAD_USER_INPUT",
      `A page has between 1 and ${maxPageSize} rows; \`${size}\` was asked for.`,
    );
  }
  return {
    order,
    direction: page.last == null ? "FORWARD" : "BACKWARD",
    size,
    after: toPosition("after", page.after, orderName, order),
    before: toPosition("before", page.before, orderName, order),
  };
}

/** The rows after and before the cursors, as a row comparison that an index on `(column, id)` answers. */
function keysetBounds({ order, after, before }: PageRequest, region: string): SQL[] {
  const bounds: SQL[] = [];
  if (after) bounds.push(beyond(order, after, order.descending ? "<" : ">", region));
  if (before) bounds.push(beyond(order, before, order.descending ? ">" : "<", region));
  return bounds;
}

/** `order by` of the query; a backward page is read from its end. */
function keysetOrderBy({ order, direction }: PageRequest): SQL[] {
  const by = order.descending === (direction === "FORWARD") ? desc : asc;
  return [by(order.column), by(order.id)];
}

function toConnection<Row>(
  request: PageRequest,
  rows: readonly Row[],
  toCursor: (row: Row) => string,
  totalCount: () => Promise<number>,
): Connection<Row> {
  const isForward = request.direction === "FORWARD";
  const page = rows.slice(0, request.size);
  if (!isForward) page.reverse();
  const edges = page.map((node) => ({ cursor: toCursor(node), node }));
  const goesOn = rows.length > request.size;
  return {
    edges,
    pageInfo: {
      hasNextPage: isForward ? goesOn : request.before !== undefined,
      hasPreviousPage: isForward ? request.after !== undefined : goesOn,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
    unavailableRegions: [],
  };
}

const toSortKey = (value: Date | number | string): SortKey => (value instanceof Date ? value.getTime() : value);

function toPosition(argument: string, text: string | null | undefined, orderName: string, order: KeysetOrder) {
  if (text == null) return undefined;
  const cursor = decodeCursor(text);
  if (cursor?.order !== orderName || !isKeyOf(order, cursor.position.key)) {
    throw new NetworkError(
      "BAD_USER_INPUT",
      `\`${argument}\` is not a cursor of the order ${orderName}. Pass one that a page with the same \`orderBy\` gave you.`,
    );
  }
  return cursor.position;
}

/** Times are those that are written with a year of four digits: Postgres reads no others. */
const keyBounds = {
  TIME: [Date.parse("0001-01-01T00:00:00Z"), Date.parse("9999-12-31T23:59:59.999Z")],
  NUMBER: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
} as const;

function isKeyOf({ key: kind }: KeysetOrder, key: SortKey): boolean {
  if (kind === "TEXT") return typeof key === "string" && !key.includes("\0");
  const [min, max] = keyBounds[kind];
  return Number.isSafeInteger(key) && Number(key) >= min && Number(key) <= max;
}

/** A cursor of another region stands before or after all own rows of the same key, as the region codes compare. */
function beyond(order: KeysetOrder, position: Position, operator: "<" | ">", region: string): SQL {
  const key = order.key === "TIME" ? new Date(Number(position.key)).toISOString() : position.key;
  const cast = sql.raw({ TIME: "::timestamptz", NUMBER: "::bigint", TEXT: "::text" }[order.key]);
  return sql`(${order.column}, ${order.id}) ${sql.raw(operator)} (${key}${cast}, ${idBound(order.id, position.id, region)})`;
}

function idBound(column: PgColumn, id: string, region: string): SQL {
  const cursor = parseNodeId(id);
  const side = compareText(cursor?.region ?? "", region);
  if (column.getSQLType() === "uuid") {
    return sql`${side === 0 ? (cursor?.uuid ?? firstUuid) : side > 0 ? lastUuid : firstUuid}::uuid`;
  }
  return sql`${side === 0 ? id : side > 0 ? lastId : firstId}::text`;
}
