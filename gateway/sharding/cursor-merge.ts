import { comparePositions, encodeCursor, type Cursor, type Direction, type Position } from "../../common/cursor.ts";
import type { KeysetRule } from "./directives.ts";

/**
 * Merges the pages of several regions into one under the global keyset order.
 *
 * A walk goes forward (`first`, `after`) or backward (`last`, `before`); "before" and "after" below mean in the walk's order. Each
 * region gives its rows in that order from where the walk stands. The smallest head of all regions is the next row of the page,
 * as in any k-way merge; when a region runs out of rows but says there are more, the merge stops until they have come, since the
 * next row may be among them. Nothing is remembered between pages: where a region was missing, the cursors of the page say how
 * far that region had come, and the next page asks it from there.
 */
export interface Walk {
  /** The value of `orderBy`, which cursors name. */
  readonly order: string;
  readonly rule: KeysetRule;
  readonly direction: Direction;
  readonly size: number;
  /** The cursor that the walk goes on from. */
  readonly from: Cursor | undefined;
}

/** A row of a region: where it stands, its cursor as the region wrote it, and whatever is to be shown of it. */
export interface Row<Payload> {
  readonly position: Position;
  readonly cursor: string;
  readonly payload: Payload;
}

export interface RegionRows<Payload> {
  readonly region: string;
  /** In the walk's order, all after {@link startOf} the region. */
  readonly rows: readonly Row<Payload>[];
  /** Whether the region has rows after these; null: it does not answer any more. */
  readonly hasMore: boolean | null;
}

export interface MergedPage<Payload> {
  /** In the walk's order. */
  readonly rows: readonly (Row<Payload> & { readonly region: string })[];
  readonly hasMore: boolean;
}

export type PageMerge<Payload> =
  | { readonly isComplete: true; readonly page: MergedPage<Payload> }
  /** The region must give rows after `after` before the merge can go on; the page wants `wanted` more. */
  | { readonly isComplete: false; readonly region: string; readonly after: Position; readonly wanted: number };

/** Compares two positions in the walk's order. */
export function compareInWalk({ rule, direction }: Walk, a: Position, b: Position): number {
  const order = comparePositions(a, b);
  return rule.descending === (direction === "FORWARD") ? -order : order;
}

const maxNumber = { TIME: 8_640_000_000_000_000, NUMBER: Number.MAX_SAFE_INTEGER };

/** Whether a cursor is of the walk's order, with a key that every region takes: one that some refuse would end the walk there. */
export function isCursorOf({ order, rule }: Pick<Walk, "order" | "rule">, cursor: Cursor): boolean {
  if (cursor.order !== order) return false;
  const { key } = cursor.position;
  if (rule.key === "TEXT") return typeof key === "string" && !key.includes("\0");
  return Number.isSafeInteger(key) && Math.abs(Number(key)) <= maxNumber[rule.key];
}

/** The position after which a region's rows are wanted; undefined: from its first. */
export function startOf({ from, direction }: Walk, region: string): Position | undefined {
  if (from?.behind?.direction !== direction) return from?.position;
  const own = from.behind.positions.get(region);
  return own === undefined ? from.position : (own ?? undefined);
}

/**
 * How many rows to ask each region for at first. A region's part of a page is binomial; its mean and two deviations, and one more,
 * hold it nearly always, and whatever it does not hold is fetched by a second request.
 */
export function rowsPerRegion(size: number, regionCount: number): number {
  const mean = size / Math.max(1, regionCount);
  return Math.min(size, Math.ceil(mean + 2 * Math.sqrt(mean) + 1));
}

/** Merges as far as the rows at hand allow. */
export function mergePages<Payload>(walk: Walk, regions: readonly RegionRows<Payload>[]): PageMerge<Payload> {
  const heads = regions.map(() => 0);
  const taken: (Row<Payload> & { readonly region: string })[] = [];
  while (taken.length < walk.size) {
    const starving = regions.find(({ rows, hasMore }, i) => hasMore === true && heads[i] === rows.length);
    const last = starving?.rows.at(-1);
    if (starving && last) {
      return { isComplete: false, region: starving.region, after: last.position, wanted: walk.size - taken.length };
    }
    const next = smallestHead(walk, regions, heads);
    const source = regions[next];
    const row = source?.rows[heads[next] ?? 0];
    if (!source || !row) break;
    heads[next] = (heads[next] ?? 0) + 1;
    taken.push({ ...row, region: source.region });
  }
  const hasMore = regions.some(({ rows, hasMore: isMore }, i) => isMore === true || (heads[i] ?? 0) < rows.length);
  return { isComplete: true, page: { rows: taken, hasMore } };
}

function smallestHead(walk: Walk, regions: readonly RegionRows<unknown>[], heads: readonly number[]): number {
  let smallest = -1;
  let position: Position | undefined;
  regions.forEach(({ rows }, i) => {
    const head = rows[heads[i] ?? 0]?.position;
    if (!head || (position && compareInWalk(walk, position, head) <= 0)) return;
    smallest = i;
    position = head;
  });
  return smallest;
}

/**
 * The cursors of a page, row by row. A cursor stands where the walk has come furthest; a region that has not come so far, because
 * it is missing or still catches up with rows it owed, is noted with its own position. With all regions in step it is the region's
 * own cursor, unchanged. `stuck` has how far each missing region came (null: it gave nothing yet).
 */
export function cursorsOf(
  walk: Walk,
  rows: readonly Row<unknown>[],
  stuck: ReadonlyMap<string, Position | null>,
): string[] {
  const owed = walk.from?.behind?.direction === walk.direction ? [...walk.from.behind.positions.keys()] : [];
  const laggards = [...new Set([...stuck.keys(), ...owed])];
  return rows.map(({ position, cursor }) => {
    const here = later(walk, walk.from?.position, position);
    const behind = new Map<string, Position | null>();
    for (const region of laggards) {
      const reached = reachedBy(walk, stuck, region, position);
      if (reached === null || compareInWalk(walk, reached, here) < 0) behind.set(region, reached);
    }
    if (behind.size === 0 && here === position) return cursor;
    return encodeCursor({
      order: walk.order,
      position: here,
      behind: { direction: walk.direction, positions: behind },
    });
  });
}

/** How far a region has come when the merge stands at a row: to that row, unless it got stuck before. */
function reachedBy(
  walk: Walk,
  stuck: ReadonlyMap<string, Position | null>,
  region: string,
  row: Position,
): Position | null {
  const reached = later(walk, startOf(walk, region), row);
  const limit = stuck.get(region);
  if (limit === undefined) return reached;
  return limit !== null && compareInWalk(walk, limit, reached) > 0 ? reached : limit;
}

const later = (walk: Walk, a: Position | undefined, b: Position): Position =>
  a && compareInWalk(walk, a, b) > 0 ? a : b;
