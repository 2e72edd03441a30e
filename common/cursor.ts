import { regionOfNodeId } from "./node-id.ts";

/**
 * Keyset cursors. A position is the sort key and the ID of a row; every region sorts by the same total order
 * `(key, region code, UUID)`, so a position means the same in all of them. Opaque to clients: base64url of JSON
 * `[order, key, id]`, and `[order, key, id, direction, { region: [key, id] | null }]` after a page that a region missed.
 */
export type SortKey = string | number;

export interface Position {
  readonly key: SortKey;
  readonly id: string;
}

export type Direction = "FORWARD" | "BACKWARD";

/**
 * Regions whose rows a walk has not seen up to the cursor, each with the position it had reached (null: nothing yet).
 * It counts for a walk that goes on in the same direction.
 */
export interface Behind {
  readonly direction: Direction;
  readonly positions: ReadonlyMap<string, Position | null>;
}

export interface Cursor {
  /** The value of the `orderBy` argument under which it was made. */
  readonly order: string;
  readonly position: Position;
  readonly behind?: Behind;
}

/** Compares texts by Unicode code point, as Postgres does under `COLLATE "C"`; JavaScript's `<` goes by UTF-16 unit. */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return isSurrogate(x) === isSurrogate(y) ? x - y : isSurrogate(x) ? 1 : -1;
  }
  return a.length - b.length;
}

/** The global ascending order of rows: sort key, then region code, then UUID. */
export function comparePositions(a: Position, b: Position): number {
  return compareKeys(a.key, b.key) || compareIds(a.id, b.id);
}

export function encodeCursor(cursor: Cursor): string {
  const { order, position, behind } = cursor;
  const parts: unknown[] = [order, position.key, position.id];
  if (behind && behind.positions.size > 0) {
    const positions = [...behind.positions].map(([region, p]) => [region, p && [p.key, p.id]]);
    parts.push(behind.direction, Object.fromEntries(positions));
  }
  return Buffer.from(JSON.stringify(parts)).toString("base64url");
}

/** Reads a cursor; undefined when the text is none. */
export function decodeCursor(text: string): Cursor | undefined {
  const parts = parseArray(text);
  if (!parts) return undefined;
  const [order, key, id, direction, behind] = parts;
  const position = toPosition([key, id]);
  if (typeof order !== "string" || !position) return undefined;
  if (parts.length === 3) return { order, position };
  const positions = toBehindPositions(behind);
  if (parts.length !== 5 || !isDirection(direction) || !positions) return undefined;
  return { order, position, behind: { direction, positions } };
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

const isDirection = (value: unknown): value is Direction => value === "FORWARD" || value === "BACKWARD";

function compareKeys(a: SortKey, b: SortKey): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return compareText(String(a), String(b));
}

function compareIds(a: string, b: string): number {
  return compareText(regionOfNodeId(a) ?? "", regionOfNodeId(b) ?? "") || compareText(a, b);
}

function parseArray(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function toPosition(value: unknown): Position | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [key, id] = value as readonly unknown[];
  const isKey = typeof key === "string" || (typeof key === "number" && Number.isFinite(key));
  return isKey && typeof id === "string" && regionOfNodeId(id) !== undefined ? { key, id } : undefined;
}

function toBehindPositions(value: unknown): ReadonlyMap<string, Position | null> | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const positions = new Map<string, Position | null>();
  for (const [region, entry] of Object.entries(value)) {
    const position = entry === null ? null : toPosition(entry);
    if (position === undefined) return undefined;
    positions.set(region, position);
  }
  return positions;
}
